# Her sayfada bulunanlar.
web-demo-strip = Demo. Şehirler ve etkinlikler gerçektir. Kişiler, profiller, saatler ve yanıtlar kurgudur.
web-foot-accessibility = Erişilebilirlik
web-foot-privacy = Gizlilik
web-link-unknown-title = Bu bağlantı bir şey açmıyor
web-link-unknown = Bağlantı eksik ya da konusu sona ermiş. Sizi ilgilendirenleri görmek için oturum açın.
web-link-sign-in = Oturum aç
web-wrong-choice = “{ $typed }” listede yok. Yeniden seçin.
web-changed-meanwhile = Siz bu sayfayı açtıktan sonra buraya “{ $theirs }” yazıldı; siz “{ $yours }” yazdınız. Şimdi gönderirseniz sizinki geçerli olur.
web-part-of-field = { $field }: { $part }
web-form-unmarked = Bu form eksik. Yeniden bakın, sonra gönderin.
web-done-saved = Kaydedildi.
web-done-sent = { $count ->
    [0] Kimseye yazılmadı.
    [one] Bir e-posta yolda.
   *[other] { $count } e-posta yolda.
}
web-done-held = { $count ->
    [0] E-posta hazırlanmadı.
    [one] Bir e-posta onayınızı bekliyor.
   *[other] { $count } e-posta onayınızı bekliyor.
}

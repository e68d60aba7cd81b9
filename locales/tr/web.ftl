# Her sayfada bulunanlar.
web-demo-strip = Gösterim. Kentler ve etkinlikler gerçektir. Kişiler, bilgiler, saatler ve yanıtlar kurgudur.
web-foot-accessibility = Erişilebilirlik
web-foot-privacy = Gizlilik
web-link-unknown-title = Bu bağlantı bir şey açmıyor
web-link-unknown = Bağlantı eksik ya da konusu sona ermiş. Sizi ilgilendirenleri görmek için giriş yapın.
web-link-sign-in = Giriş yap
web-wrong-choice = “{ $typed }” listede yok. Yeniden seçin.
web-changed-meanwhile = Siz bu sayfayı açtıktan sonra buraya “{ $theirs }” yazıldı; siz “{ $yours }” yazdınız. Şimdi gönderirseniz sizinki geçerli olur.
web-part-of-field = { $field }: { $part }
web-form-unmarked = Bu form eksik. Yeniden bakın, sonra gönderin.
web-done-saved = Kaydedildi.
web-done-sent = { $count ->
    [0] Kimseye yazılmadı.
    [one] Bir posta yolda.
   *[other] { $count } posta yolda.
}
web-done-held = { $count ->
    [0] Posta hazırlanmadı.
    [one] Bir posta onayınızı bekliyor.
   *[other] { $count } posta onayınızı bekliyor.
}

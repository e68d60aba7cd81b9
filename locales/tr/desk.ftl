# Kolaylaştırıcının masası: giden kutusu ve kayıtlar.
desk-outbox-title = Giden kutusu
desk-outbox-states = Yalnızca şunları göster
desk-outbox-all = Tümünü göster
desk-outbox-none = Burada e-posta yok.
desk-mail-subject = Konu
desk-mail-to = Kime
desk-mail-language = Dil
desk-mail-state = Durum
desk-mail-answer = Sunucunun yanıtı
desk-mail-text = Metin
desk-mail-gone = Metin artık saklanmıyor.
desk-mail-approve = Gönder
desk-mail-discard = Gönderimi iptal et
desk-mail-opens = alıcının mesai saati başlayınca gider: { $at }
desk-mail-opens-why = Bir hatırlatma, alıcının kendi mesai saatlerinde gider. O zamana kadar geri alınabilir.
desk-mail-take-back = Geri al
desk-state-held = onay bekliyor
desk-state-queued = yolda
desk-state-sending = gönderiliyor
desk-state-sent = gönderildi
desk-state-refused = geri döndü
desk-state-unanswered = belki gönderildi
desk-state-discarded = iptal edildi

desk-log-title = Kayıtlar
desk-log-what = Olan her şey, en yenisi başta. Burada hiçbir şey değiştirilemez.
desk-log-number = No.
desk-log-at = Ne zaman
desk-log-fact = Ne oldu
desk-log-about = İlgili
desk-log-who = Kim
desk-operator = Site işletmecisi

fact-people-organisation-added = Bir kuruluş eklendi
fact-people-organisation-changed = Bir kuruluş değiştirildi
fact-people-organisation-removed = Bir kuruluş kaldırıldı
fact-people-person-added = Bir kişi eklendi
fact-people-person-changed = Bir kişinin bilgileri değiştirildi
fact-people-person-hidden = Bir kişi kendini gizledi
fact-people-person-shown = Bir kişi yeniden görünür oldu
fact-people-person-erased = Bir kişi silindi
fact-people-erasure-asked = Bir kişi, verilerinin silinmesini istedi
fact-people-data-exported = Bir kişi verilerini indirdi
fact-people-seat-given = Bir görev verildi
fact-people-seat-ended = Bir görev bitti
fact-people-seat-handed-over = Bir görev devredildi
fact-people-sign-in-link-sent = Oturum açma bağlantısı gönderildi
fact-people-signed-in = Biri oturum açtı
fact-people-signed-out = Biri oturumu kapattı
fact-people-sessions-ended = Oturumlar sonlandırıldı
desk-monday-title = Pazartesi listesi
desk-monday-comes = Bekleyen bir şey varsa çalışma masasının listesi pazartesi günleri e-postayla gelir.
desk-monday-stopped = Pazartesi günleri liste gelmez. Liste yine çalışma masasında görünür.
desk-monday-stop = Bu e-postaları durdur
desk-monday-want = Pazartesi günleri gönder
fact-desk-monday-list-stopped = Pazartesi listesi durduruldu
fact-desk-monday-list-wanted-again = Pazartesi listesi yeniden istendi
fact-people-second-step-set-up = Oturum açmada ikinci adım kuruldu
fact-people-second-step-ended = Oturum açmada ikinci adım kaldırıldı
fact-people-recovery-code-used = Bir kurtarma kodu kullanıldı
fact-people-address-change-asked = Bir adres değişikliği istendi
fact-people-address-change-confirmed = Bir adres değişikliği bir posta kutusundan onaylandı
fact-people-address-change-put-through = Bir adres değişikliğine eski posta kutusu olmadan devam edildi
fact-people-address-change-called-off = Bir adres değişikliğinden vazgeçildi
fact-people-address-changed = Bir adres değiştirildi
fact-desk-mail-approved = Bir e-posta onaylandı
fact-desk-mail-discarded = Bir e-posta iptal edildi
fact-desk-mail-taken-back = Bir e-posta gitmeden geri alındı
fact-imports-file-imported = Bir dosya içe aktarıldı
fact-imports-suggestion-accepted = Bir içe aktarmanın önerisi kabul edildi
fact-imports-suggestion-refused = Bir içe aktarmanın önerisi reddedildi
fact-people-seat-term-changed = Bir görevin son günü değiştirildi
fact-network-theme-added = Bir tema eklendi
fact-network-theme-changed = Bir tema değiştirildi
fact-network-programme-added = Bir program eklendi
fact-network-programme-changed = Bir program değiştirildi
fact-network-city-added = Bir şehir eklendi
fact-network-city-changed = Bir şehir değiştirildi
fact-network-city-told-for-matching = Bir şehrin eşleştirme bilgileri verildi
fact-people-list-exported = Kişi listesi dışa aktarıldı
fact-cohorts-cohort-made = Bir dönem oluşturuldu
fact-cohorts-cohort-changed = Bir dönem değiştirildi
fact-cohorts-cohort-moved = Bir dönem başka bir duruma geçti
fact-cohorts-cohort-paused = Bir dönem duraklatıldı
fact-cohorts-cohort-resumed = Bir dönem sürdürüldü
fact-cohorts-cohort-removed = Bir dönem silindi
fact-cohorts-cities-chosen = Bir dönemin şehirleri seçildi
fact-cohorts-board-edited = Bir eşleştirme tablosu düzenlendi
fact-cohorts-groups-matched = Gruplar eşleştirildi
fact-cohorts-run-asked = Bir eşleştirme sıraya alındı
fact-cohorts-run-stopped = Bir eşleştirme durduruldu
fact-cohorts-offer-made = Bir teklif taslağı hazırlandı
fact-cohorts-offer-sent = Bir teklif gönderildi
fact-cohorts-offer-answered = Bir teklif yanıtlandı
fact-cohorts-question-asked = Bir şehir teklif hakkında soru sordu
fact-cohorts-offer-reminded = Şehirlere teklif hatırlatıldı
fact-cohorts-successor-asked = Yeni görevli, açık bir teklifin e-postasını aldı
fact-cohorts-answer-dropped = Bir posta filtresinin bastığı yanıt silindi
fact-cohorts-offer-extended = Bir teklifin süresi uzatıldı
fact-cohorts-offer-agreed = Bir teklif herkesçe kabul edildi
fact-cohorts-offer-withdrawn = Bir teklif geri çekildi
fact-cohorts-offer-expired = Bir teklifin süresi doldu
fact-cohorts-offer-closed = Bir teklif kapatıldı
fact-cohorts-group-formed = Bir grup kuruldu
fact-cohorts-group-ended = Bir grup sona erdi
fact-twinning-charter-written = Bir ortak metin yazıldı
fact-twinning-roadmap-written = Bir yol haritası yazıldı
fact-twinning-charter-accepted = Bir şehir ortak metni kabul etti
fact-twinning-roadmap-accepted = Bir şehir yol haritasını kabul etti
fact-twinning-times-proposed = Bir toplantı için zaman önerildi
fact-twinning-times-voted = Bir şehir hangi zamanların uyduğunu söyledi
fact-twinning-meeting-fixed = Bir toplantının günü belirlendi
fact-twinning-meeting-moved = Bir toplantının günü değiştirildi
fact-twinning-meeting-called-off = Bir toplantı iptal edildi
fact-twinning-meeting-held = Bir toplantı yapıldı
fact-twinning-minutes-changed = Bir tutanak değiştirildi
fact-twinning-meeting-taken-back = Yanlışlıkla yazılan bir toplantı geri alındı
fact-twinning-action-added = Bir iş eklendi
fact-twinning-action-done = Bir iş yapıldı
fact-twinning-action-reopened = Bir iş yeniden açıldı
fact-twinning-action-reminded = Bir iş, onu üstlenene hatırlatıldı
fact-twinning-check-in-asked = Şehirlerden durum bildirmeleri istendi
fact-twinning-checked-in = Bir şehir durumunu bildirdi
fact-twinning-draft-written = Bir taslak yazıldı
fact-twinning-draft-reviewed = Bir taslak gözden geçirildi
fact-twinning-output-delivered = Bir grubun ürünü teslim edildi
fact-twinning-output-adopted = Bir grubun ürünü kabul edildi
fact-twinning-output-followed-up = Bir izleme doğrulandı
fact-twinning-output-taken-back = Bir grubun ürününe ait bir adım geri alındı
fact-twinning-file-added = Bir gruba dosya eklendi
fact-twinning-file-removed = Bir gruptan dosya kaldırıldı
fact-twinning-cities-written-to = Bir kolaylaştırıcı bir gruba yazdı
fact-twinning-centre-asked = Bir şehir kolaylaştırıcılara sordu
fact-twinning-expert-asked = Bir uzman bir gruba alındı
fact-twinning-expert-left = Bir uzman bir gruptan ayrıldı
fact-twinning-successor-briefed = Yeni görevliye grup kısaca anlatıldı
fact-invitations-audience-changed = Bir etkinliğin davetli kuralı değişti
fact-invitations-plan-changed = Davetler için belirlenenler değişti
fact-invitations-people-invited = Kişiler davet edildi
fact-invitations-mails-sent = Davetler gönderildi
fact-invitations-invitation-withdrawn = Bir davet geri çekildi
fact-invitations-invitation-answered = Bir davet yanıtlandı
fact-invitations-question-asked = Biri bir davet hakkında sordu
fact-invitations-deputy-sent = Bir vekil gönderildi
fact-invitations-seat-offered = Boşalan bir yer önerildi
fact-invitations-offered-seat-ran-out = Önerilen bir yer alınmadı
fact-invitations-attendance-noted = Katılım yazıldı
fact-stocktaking-event-chosen = Bir dönemin durum değerlendirmesi yapacağı etkinlik seçildi
fact-stocktaking-order-changed = Konuşma sırası değiştirildi
fact-stocktaking-commitment-written = Bir grubun taahhüdü yazıldı
fact-stocktaking-commitment-carried-over = Bir taahhüt bir toplantıya ve bir işe dönüştü
fact-stocktaking-turn-begun = Sıradaki konuşmacı çağrıldı
fact-stocktaking-question-asked = Bir etkinlikte soru soruldu
fact-stocktaking-question-supported = Bir soru destek buldu
fact-stocktaking-question-answered = Bir soru yanıtlandı
fact-stocktaking-poll-opened = Bir anket açıldı
fact-stocktaking-poll-answered = Biri anketi yanıtladı
fact-stocktaking-poll-closed = Bir anket kapandı
fact-stocktaking-guest-thanked = Bir davetliye geldiği için teşekkür edildi
fact-stocktaking-guest-asked = Gelmeyen bir davetliye nedeni soruldu
fact-stocktaking-mails-sent = Etkinlik sonrası e-postalar gönderildi

desk-title = Çalışma masası
desk-today-none = Bugün sizi bekleyen bir şey yok.
desk-today-what = { $count ->
    [one] Bugün için bir iş.
   *[other] Bugün için { $count } iş, en yararlısı başta.
}
desk-today-later = { $count ->
    [one] Bir iş daha bekleyebilir
   *[other] { $count } iş daha bekleyebilir
}
desk-today-silent = En uzun süredir görüşmeyenler
desk-today-silent-hint = Şehirlerin son ortak adımından bu yana geçen gün sayısı. Bunu yalnızca kolaylaştırıcılar görür.
desk-today-group = Grup
desk-today-days = Gün
desk-today-more = Daha fazla
desk-today-answers = Kim ne yanıtladı
desk-today-asked = { $days ->
    [0] { $asked } kişi davetli, bugün
    [one] { $asked } kişi davetli, bir gün kaldı
   *[other] { $asked } kişi davetli, { $days } gün kaldı
}
desk-today-accepted = { $count ->
    [one] { $count } kişi geliyor
   *[other] { $count } kişi geliyor
}
desk-today-tentative = { $count } belki
desk-today-declined-count = { $count ->
    [one] { $count } kişi gelmiyor
   *[other] { $count } kişi gelmiyor
}
desk-today-deputed = { $count ->
    [one] { $count } kişi kendi yerine birini gönderiyor
   *[other] { $count } kişi kendi yerine birini gönderiyor
}
desk-today-no-answer = { $count ->
    [one] { $count } kişi yanıtlamadı
   *[other] { $count } kişi yanıtlamadı
}
desk-today-declined = { $count ->
    [one] Reddedilen grubu yeniden kurun
   *[other] Reddedilen { $count } grubu yeniden kurun
}
desk-today-declined-why = Reddedilen: { $groups }. { $agreed ->
    [0] Henüz kabul edilen grup yok.
    [one] Bir grup kabul edildi ve kilitli kalır.
   *[other] { $agreed } grup kabul edildi ve kilitli kalır.
}
desk-today-declined-by = { $group } (hayır diyen: { $cities })
desk-today-declined-do = Tabloyu aç
desk-today-silence = { $days ->
    [one] { $group }: bir gündür sessiz
   *[other] { $group }: { $days } gündür sessiz
}
desk-today-silence-no-date = Sonraki toplantı planlanmadı.
desk-today-silence-proposed = Toplantı için zaman önerildi, günü belirlenmedi.
desk-today-silence-fixed = Sonraki toplantı: { $day }.
desk-today-silence-do = Şehirlere yaz
desk-today-unanswered = { $count ->
    [one] Bir kişi yanıtlamadı: { $event }
   *[other] { $count } kişi yanıtlamadı: { $event }
}
desk-today-unanswered-why = Davetli sayısı: { $asked }. { $days ->
    [0] Etkinlik bugün.
    [one] Bir gün kaldı.
   *[other] { $days } gün kaldı.
}
desk-today-unanswered-do = Yanıtlamayanlara hatırlat
desk-today-unconfirmed = { $count ->
    [one] Bir yanıt onay bekliyor: { $event }
   *[other] { $count } yanıt onay bekliyor: { $event }
}
desk-today-unconfirmed-why = Düğmeye postaları okuyan bir program basmış olabilir. Kişi yeniden basana ya da siz onaylayana kadar sayılmaz.
desk-today-unconfirmed-do = Yanıtlara bak
desk-today-letters = { $count ->
    [one] Bakılacak bir e-posta: { $event }
   *[other] Bakılacak { $count } e-posta: { $event }
}
desk-today-letters-why = Bir davet hakkında geldi, yanıt sayılmadı. Hiçbir şeyi değiştirmedi.
desk-today-letters-do = E-postalara bak
desk-today-event = Bugün: { $event }
desk-today-event-why = Başlangıç: { $begins }, bitiş: { $ends }.
desk-today-event-live = Canlı sayfayı aç
desk-today-event-tick = Orada olanları işaretle
desk-today-list = Kimin geldiğini yazın: { $event }
desk-today-list-why = Tarihi: { $day }. Listesi kapatılmadıkça kimin gelmediği bilinmez.
desk-today-list-do = Listeyi aç
desk-today-no-mail = Buradan hiçbir e-posta çıkmıyor
desk-today-no-mail-why = Posta sunucusu belirtilmedi. Yolda olanlar, programı işleten kişi bir sunucu belirtene kadar bekler (mail_host).
desk-today-no-mail-do = Bekleyenlere bak
desk-today-held = { $count ->
    [one] Bir e-posta onayınızı bekliyor
   *[other] { $count } e-posta onayınızı bekliyor
}
desk-today-held-why = Siz bakmadan hiçbir şey gönderilmez.
desk-today-held-do = Giden kutusuna bak
desk-today-codes-rest = Oturum açma kodları şu anda kabul edilmiyor
desk-today-codes-rest-why = Bir saat içinde 50’den fazla yanlış kod geldi: biri tahmin ediyor. E-postalardaki bağlantılar eskisi gibi çalışır. Denemeler bittikten bir saat sonra kodlar yeniden kabul edilir.
desk-today-codes-rest-do = Kayıtlara bak
desk-today-erasure = { $name }, verilerinin silinmesini istiyor
desk-today-erasure-why = { $day } tarihinde istendi. Bir ay içinde yapılmalı ya da kişiye neden yapılmadığı söylenmeli.
desk-today-erasure-do = İsteğe bak
desk-today-came-back = { $name } kişisine giden e-posta geri döndü
desk-today-came-back-why = Sunucunun yanıtı: { $answer }
desk-today-came-back-do = Adresi değiştir
desk-today-audience = { $count ->
    [one] Davetlilerde bir değişiklik: { $event }
   *[other] Davetlilerde { $count } değişiklik: { $event }
}
desk-today-audience-why = Kişiler değişti. Davet edilecek: { $join }. Artık kapsamda olmayan: { $leave }.
desk-today-audience-join = Kişiler değişti. Davet edilecek: { $join }.
desk-today-audience-leave = Kişiler değişti. Artık kapsamda olmayan: { $leave }.
desk-today-audience-do = Değişikliklere bak
desk-today-ran-out = { $group } teklifinin süresi doldu
desk-today-ran-out-why = { $day } tarihine kadar açıktı. Yanıt vermeyen: { $cities }.
desk-today-ran-out-one-yes = { $day } tarihine kadar açıktı. Evet diyen: { $agreed }. Yanıt vermeyen: { $cities }.
desk-today-ran-out-do = Süre ver ya da devam et
desk-today-runs-out = { $group } teklifinin süresi doluyor: { $until }
desk-today-runs-out-why = Henüz yanıt vermeyen: { $cities }.
desk-today-runs-out-do = Teklifi aç
desk-today-charter = { $group }: ortak metin şunları bekliyor: { $cities }
desk-today-roadmap = { $group }: yol haritası şunları bekliyor: { $cities }
desk-today-paper-why = { $days ->
    [one] Dün yazıldı.
   *[other] { $days } gün önce yazıldı.
}
desk-today-paper-do = Onlara yaz
desk-today-day = { $group }: sonraki görüşmenin gününü kimse belirlemedi
desk-today-day-why = Hepsine uyan zaman: { $when }.
desk-today-day-do = Günü belirle
desk-today-minutes = { $group }: konuşulanı kimse yazmadı
desk-today-minutes-why = { $day } tarihinde buluştular.
desk-today-minutes-do = Tutanağı yaz
desk-today-late = { $count ->
    [one] { $group }: bir iş gecikti
   *[other] { $group }: { $count } iş gecikti
}
desk-today-late-why = İlkinin son günü: { $day }.
desk-today-late-do = İşlere bak
desk-today-proposed = { $count ->
    [one] Bir içe aktarma bir değişiklik öneriyor
   *[other] İçe aktarmalar { $count } değişiklik öneriyor
}
desk-today-proposed-why = Kabul ya da reddetmenizi bekliyorlar.
desk-today-proposed-do = Önerilere bak
fact-invitations-person-joined-the-audience = Biri davetli kuralının kapsamına girdi
fact-invitations-person-left-the-audience = Biri davetli kuralının kapsamından çıktı
fact-invitations-guests-told-of-a-change = Davetlilere bir değişiklik bildirildi
fact-invitations-guests-reminded = Davetlilere hatırlatma gönderildi
fact-invitations-silent-guests-nudged = Yanıtlamayanlara hatırlatma gönderildi
fact-invitations-mail-shown = Bir davet hakkında e-posta geldi
fact-invitations-mail-settled = Bir davet hakkındaki e-posta kenara kondu
fact-invitations-list-exported = Bir davet listesi alındı

# Pazartesi günü, her kolaylaştırıcıya.
desk-mail-monday-subject = { $count ->
    [one] Bu hafta için bir iş
   *[other] Bu hafta için { $count } iş
}
desk-mail-monday-later = { $count ->
    [one] Bir iş daha bekleyebilir.
   *[other] { $count } iş daha bekleyebilir.
}
desk-mail-monday-open = Çalışma masasını aç
desk-mail-monday-why = Bu ağı siz yürütüyorsunuz. Bekleyen bir şey varsa bu e-posta pazartesi günleri gelir.
fact-desk-facilitator-written-to = Bir kolaylaştırıcıya pazartesi yazıldı

# Kendiliğinden yapılanlar: neden, ve nasıl değiştirilir.
desk-by-itself = Kendiliğinden
desk-log-everything = Her şey
desk-log-by-itself = Kendiliğinden olanlar
desk-log-change = Geri al ya da değiştir
# Kayıtta, olanın yanında.
desk-log-joined = { $day } tarihinden beri { $office }.
desk-log-answered = { $city }: { $what }, { $way }
desk-log-left = { $day } tarihine kadar { $office } idi.
desk-log-withdrawn = Davetli kuralı bu kişiyi artık kapsamıyor.
desk-log-changed = Değişenler: { $fields }
desk-log-people = { $count ->
    [one] { $count } kişi.
   *[other] { $count } kişi.
}
desk-why-offer-expired = Günü geçmişti. Süre verilirse yeniden açılır.
desk-why-offer-reminded = Bir şehir yanıtlamamıştı, teklifin süresi yakında doluyor.
desk-why-successor-asked = Bir teklif açıkken görev el değiştirdi; yeni görevli e-postasını alır.
desk-why-monday = Bekleyen bir şey varsa pazartesi günleri çalışma masasının listesi e-postayla gider.
desk-why-reminded = Etkinliğin hatırlatmaları böyle ayarlı; işareti kaldırırsanız hiçbiri gitmez.
desk-why-told = Etkinliğin bilgileri değişti, takvimlerde eski bilgiler vardı.
desk-why-followed = Etkinliğin davetleri, belirlendiği gibi davetli kuralını kendiliğinden izler.
desk-why-mail-shown = Açık bir yanıt olmayan bir e-posta geldi; hiçbir şey değiştirilmedi.
desk-why-seat = Bir yer boşaldı ya da zamanında alınmadı. Kimin geleceği elle yazılabilir.
desk-why-audience = Kişiler değişti, davetli kuralına yeniden bakılır. Öyle belirlenmedikçe onaydan önce hiçbir şey gönderilmez.
desk-why-copied = Etkinlik başka bir etkinliğin kopyası; davetli kuralı da onunla geldi. Kimse davet edilmedi.
desk-why-check-in = Bir gruba dört haftada bir sorulur.
desk-why-briefed = Görev el değiştirdi; yeni görevli grubu kısaca öğrenir.

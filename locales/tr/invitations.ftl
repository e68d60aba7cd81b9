# Davetler: etkinliğe kim, neden davet edilir; yanıt sayfası, e-postalar, kimler geldi.
invitations-name = Davetler
invitations-title = Davetler: { $event }
invitations-person = Kişi
invitations-why = Neden
invitations-state = Durum
invitations-answer = Yanıt
invitations-answers = Yanıtlar
invitations-words = Notlar
invitations-people = Davetliler
invitations-table = Bütün davetliler, neden davet edildikleri ve ne dedikleri
invitations-private = Yanıtlar ve notlar yalnızca kolaylaştırıcılar içindir.
invitations-not-published = Etkinlik bir taslak. Yayımlayın, sonra kişiler davet edilebilir.
invitations-cancelled = Etkinlik iptal edildi: artık kimse davet edilmez; davetli kuralı ve ayarlar olduğu gibi kalır.
invitations-over = Etkinlik bitti: artık kimse davet edilemez.
invitations-at-rest = Etkinlik bitti ve kimin geldiği belli: artık kimse davet edilmez, davet geri çekilmez; davetli kuralı ve ayarlar olduğu gibi kalır.
invitations-tile-named = kuralda
invitations-tile-invited = davetli
invitations-tile-accepted = geliyor
invitations-tile-tentative = belki
invitations-tile-declined = gelmiyor
invitations-tile-deputed = yerine birini gönderiyor
invitations-tile-silent = yanıtsız
invitations-tile-came = geldi
invitations-tile-seats = dolu yer
invitations-tile-queued = sırada
invitations-seats-of = { $capacity } yerden { $taken }

# Davetli kuralı
invitations-audience = Davetli kuralı
invitations-audience-hint = Kimin davetli olduğunu bir liste değil, bir kural söyler: kişiler değişince kural onları bulur.
invitations-no-conditions = Henüz kimse kapsamda değil. Bir koşul ekleyin.
invitations-without = Hariç
invitations-remove = Kaldır
invitations-add = Koşul ekle
invitations-add-save = Ekle
invitations-effect = Etkisi
invitations-effect-with = Kişi ekler
invitations-effect-without = Kişi çıkarır
invitations-scope = Kimler
invitations-effect-missing = Kişi ekleyip eklemediğini ya da çıkarıp çıkarmadığını seçin.
invitations-condition-twice = Bu koşul zaten var.
invitations-scope-missing = Koşulun kimlerle ilgili olduğunu seçin.
invitations-scope-groups = { $name } eşleştirme gruplarının şehirleri
invitations-scope-cities = { $name } içindeki bütün şehirler
invitations-scope-programme = { $name } üyesi şehirler
invitations-scope-everybody = Görevi olan herkes
invitations-scope-person = Aşağıda adı yazılan tek kişi
invitations-person-hint = Yalnızca tek kişi için: adı ya da e-posta adresi.
invitations-person-missing = Kişinin adını ya da e-posta adresini yazın.
invitations-person-unknown = { $typed } olarak bilinen kimse yok.
invitations-person-several = { $typed } şunlar olabilir: { $names }. Kastettiğiniz kişinin adını yazın; adları aynıysa adresini ya da dosyadaki kodunu.
invitations-seats = Hangi görevle
invitations-seats-hint = Hiçbiri işaretli değilse hepsi.
invitations-seats-focal-point = irtibat sorumluları
invitations-seats-deputy = vekiller
invitations-seats-sponsor = destekleyen yöneticiler
invitations-seats-member = üyeler
invitations-seats-facilitator = kolaylaştırıcılar
invitations-seats-expert = uzmanlar
invitations-seats-funder = fon sağlayıcılar
invitations-country = Ülke
invitations-any-country = Bütün ülkeler
invitations-spoken-by = Dil
invitations-any-language = Bütün diller
invitations-conditions-many = Bir davetli kuralında en çok { $count_max } koşul olur.
invitations-anybody = bütün kişiler
invitations-of-everybody = Her yerde: { $who }
invitations-of-groups = { $name } eşleştirme grupları: { $who }
invitations-of-cities = { $name } şehirleri: { $who }
invitations-of-programme = { $name } üyesi şehirler: { $who }
invitations-of-organisation = { $name }: { $who }
invitations-of-person = { $name }
invitations-of-person-if = { $name }, yalnızca şu koşulla: { $parts }
invitations-in-country = { $people }, ülke: { $country }
invitations-who-speak = { $people }, konuştuğu dil: { $language }
invitations-in-country-who-speak = { $people }, ülke: { $country }, konuştuğu dil: { $language }
invitations-named = kuralda adı geçiyor
invitations-office-focal-point = { $organisation } irtibat sorumlusu
invitations-office-deputy = { $organisation } irtibat sorumlusu vekili
invitations-office-sponsor = { $organisation }, destekleyen yönetici
invitations-office-member = { $organisation } üyesi
invitations-office-facilitator = { $organisation } kolaylaştırıcısı
invitations-office-expert = { $organisation } uzmanı
invitations-office-funder = { $organisation }, fon sağlayıcı

# Yapılacaklar
invitations-join = { $count ->
    [one] Bir kişi kuralda var ve davet edilmedi
   *[other] { $count } kişi kuralda var ve davet edilmedi
}
invitations-invite = { $count ->
    [one] Bu kişiyi davet et
   *[other] Bu { $count } kişiyi davet et
}
invitations-invite-hint = E-postalar alıcının dilinde yazılır ve onayınızı bekler.
invitations-invite-not-now = Şu anda kimse davet edilemez: önce etkinliği yayımlayın, bitip bitmediğine de bakın.
invitations-people-changed = Bu sayfa açıldığından beri kişiler değişti ve hiçbir şey yapılmadı. Şimdi kimler olduğuna bakın, sonra yeniden basın.
invitations-mails-changed = Bu sayfa açıldığından beri e-postalar değişti ve hiçbiri gönderilmedi. Şimdi hangilerinin beklediğine bakın, sonra yeniden basın.
invitations-leave = { $count ->
    [one] Bir kişi kuraldan çıktı
   *[other] { $count } kişi kuraldan çıktı
}
invitations-withdraw-left = { $count ->
    [one] Bu daveti geri çek
   *[other] Bu { $count } daveti geri çek
}
invitations-withdraw-hint = Kayıt takvimden çıkar ve bir e-posta bunu söyler. Henüz e-posta almamış olan bir şey öğrenmez.
invitations-renew = Yeniden davet et
invitations-renew-hint = Davet geri çekilmişti. Yeni e-posta giden kutusunda onay bekler.
invitations-renew-thrown-away = Bu kişiyi davet edecek e-posta iptal edildi: kişinin bundan haberi yok. Yeni e-posta giden kutusunda onay bekler.
invitations-held = { $count ->
    [one] Bir e-posta onayınızı bekliyor. Önce <a>giden kutusunda okuyun</a>.
   *[other] { $count } e-posta onayınızı bekliyor. Önce <a>giden kutusunda okuyun</a>.
}
invitations-send = { $count ->
    [one] Bu e-postayı gönder
   *[other] Bu { $count } e-postayı gönder
}

# Belirlenenler
invitations-plan = Belirlenenler
invitations-save = Kaydet
invitations-capacity = Yerler
invitations-capacity-taken = { $taken ->
    [one] Bir yer zaten dolu. Bu kadar ya da daha çok yazın, ya da önce bir daveti geri çekin.
   *[other] { $taken } yer zaten dolu. Bu kadar ya da daha çok yazın, ya da önce davet geri çekin.
}
invitations-capacity-hint = Boşsa: evet diyen herkes. Değilse sonra evet diyenler sıraya girer.
invitations-offer-hours = Boşalan bir yerin kaç saat ayrılacağı
invitations-number-wrong = { $typed } 1 ile { $number_max } arasında bir tam sayı değil.
invitations-room = Katılma bağlantısı
invitations-room-hint = Herhangi bir görüntülü görüşme hizmetinin. Gelenlere başlamadan 15 dakika önce gösterilir.
invitations-room-wrong = https:// ile başlayan tam bir adres yazın.
invitations-room-later = Bağlantı, katılanlar için başlamadan 15 dakika önce görünür.
invitations-room-closed = Oda açık değil.
invitations-room-no-seat = Evet dediniz, ancak bütün yerler dolu: yeriniz olmadan giremezsiniz. Bir yer boşaldığında e-posta gelir.
invitations-room-said-no-yes = Oda, evet diyenler içindir.
invitations-note = Davetlilere notunuz
invitations-note-hint = E-postada ve yanıt sayfasında yazdığınız gibi yer alır.
invitations-reminders = İlgililere hatırlat
invitations-remind-week = bir hafta önce
invitations-remind-day = bir gün önce
invitations-remind-hour = bir saat önce
invitations-follow = Kişiler değişince
invitations-follow-asks = Önce bana göster
invitations-follow-by-itself = Hem bundan sonraki hem de şimdi bekleyen kişi değişikliklerinde sormadan davet et ve geri çek; kayıtlar bunu söyler. Kural değişince olacaklar yine onayınızı bekler

# Durumlar
invitations-state-waiting = henüz davet edilmedi
invitations-state-invited = yanıtsız
invitations-state-accepted = geliyor
invitations-state-queued = sırada
invitations-state-offered = yer ayrıldı
invitations-state-tentative = belki
invitations-state-declined = gelmiyor
invitations-state-deputed = yerine birini gönderiyor
invitations-state-left = kuraldan çıktı
invitations-state-withdrawn = geri çekildi
invitations-state-attended = geldi
invitations-state-absent = gelmedi
invitations-mail-held = e-posta onay bekliyor
invitations-mail-queued-up = e-posta yolda
invitations-mail-refused = e-posta reddedildi
invitations-mail-unanswered = e-posta belki ulaştı
invitations-mail-discarded = e-posta iptal edildi
invitations-unconfirmed = onaylanacak

# Bir davet
invitations-open-person = Kişinin sayfasını aç
invitations-unconfirmed-what = Buna kişi değil bir program basmış olabilir. Henüz sayılmıyor.
invitations-confirm = Basan kişiydi
invitations-confirmed-already = Burada onay bekleyen bir şey kalmadı: biri zaten onayladı.
invitations-no-answers = Henüz bir şey söylenmedi.
invitations-record = Bir yanıt yaz
invitations-record-hint = Telefonla ya da mesajla verilmiş bir yanıt. Kişiye ne kaydedildiğini söyleyen bir e-posta gider.
invitations-record-closed = Kimin geldiği artık belli ya da etkinlik iptal edildi: artık yanıt yazılmaz.
invitations-record-save = Yanıtı kaydet
invitations-reply-missing = Kişinin ne dediğini seçin.
invitations-withdraw-this = Bu daveti geri çek
invitations-withdraw-what = { $name } artık davetli değil ve kural onu bu etkinliğe yeniden davet etmez.
invitations-line = { $what }, { $way }
invitations-line-uncertain = { $what }, { $way }; belki bir program
invitations-line-written = { $what }, yazan: { $by }
invitations-reply-accepted = evet
invitations-reply-tentative = belki
invitations-reply-declined = hayır
invitations-reply-deputed = vekilini gönderiyor
invitations-reply-asked = bir soru ya da öneri
invitations-way-link = e-postadan
invitations-way-mail = e-postaya yanıtla
invitations-way-calendar = takvimle
invitations-way-phone = telefonla

# Kimler geldi
invitations-attendance = Kimler geldi
invitations-attendance-title = Kimler geldi: { $event }
invitations-attendance-summary = Gelen: { $came }. Gelmeyen: { $absent }. Listede: { $count }.
invitations-attendance-who = Orada olanları işaretleyin
invitations-attendance-save = Kaydet
invitations-attendance-close = Kaydet; diğerleri gelmedi
invitations-attendance-hint = E-postasındaki bağlantıyla katılan kendiliğinden işaretlenir.
invitations-attendance-no-day = Etkinliğin henüz günü yok: kimse orada olamaz.
invitations-attendance-early = Orada olanlar { $day } tarihinden, etkinlik gününden başlayarak işaretlenir.
invitations-was-absent = { $state }, gelmedi
invitations-nobody-invited = Henüz kimse davet edilmedi.

# Yanıt sayfası
invitations-question = Katılacak mısınız?
invitations-for = { $name } için, { $office }
invitations-for-name = { $name } için
invitations-term = { $term }: { $value }
invitations-yes = Evet, katılacağım
invitations-perhaps = Belki
invitations-depute = { $name ->
    [none] Vekilimi gönder
   *[other] Vekilimi gönder: { $name }
}
invitations-no = Hayır, katılamam
invitations-add-words = Bir soru, bir öneri ya da bir neden ekleyin
invitations-your-words = Notunuz
invitations-words-hint = Bastığınız yanıtla birlikte gönderilir. Kolaylaştırıcı okur; herhangi bir dilde, en çok 600 karakter.
invitations-words-missing = Sorunuzu ya da önerinizi yazın.
invitations-only-words = Yalnızca bu notu gönder
invitations-own = Davetiniz
invitations-words-came = { $at } tarihinde yazdıklarınız kolaylaştırıcılara ulaştı.
invitations-nothing-yet = Bir düğmeye basana kadar hiçbir şey kaydedilmez. Başlayana kadar yanıtınızı değiştirebilirsiniz.
invitations-somebody-else = Ben başka biriyim
invitations-other-title = Siz başka birisiniz
invitations-other-what = Hiçbir şey değişmedi. E-posta yanlış kişiye geldiyse ilgilisine iletin ya da silin. Görevi devraldıysanız kolaylaştırıcıya bildirin: e-postayı yanıtlamanız yeter.
invitations-other-back = Davete dön
invitations-answer-missing = Düğmelerden birine basın.
invitations-said-accepted = Katılıyorsunuz. Takviminiz için kayıt size e-postayla gönderildi.
invitations-said-queued = Evet dediniz, ancak bütün yerler dolu. Sıranız { $place }; bir yer boşaldığında e-posta gelir.
invitations-said-ran-out = Size şu zamana kadar bir yer ayrılmıştı: { $at }. Almadığınız için yer sıradakine geçti. Sıranız { $place }; yeniden bir yer boşaldığında e-posta gelir.
invitations-said-offered = Sizin için şu zamana kadar bir yer ayrıldı: { $until }. Almak için evet düğmesine basın.
invitations-said-no-seat = Etkinlik şu zamanda başladı: { $at }. Yeriniz yok: hiçbiri boşalmadı ya da size ayrılan yer zamanında alınmadı.
invitations-said-tentative = Belki dediniz.
invitations-said-perhaps-enters = Etkinlik şu zamanda başladı: { $at }. Siz belki demiştiniz. Hâlâ girebilirsiniz.
invitations-said-perhaps-begun = Etkinlik şu zamanda başladı: { $at }. Siz belki demiştiniz. Yine de gelecekseniz kolaylaştırıcılara yazın.
invitations-said-over = Etkinlik şu zamanda başlamıştı: { $at }. Etkinlik bitti; artık hiçbir şey kaydedilmez.
invitations-said-declined = Katılamayacağınızı söylediniz.
invitations-said-deputed = Vekilinizi gönderiyorsunuz; ona e-postayla soruldu.
invitations-said-deputy-out = Vekilinizi gönderdiniz, ama gelmiyor. Şu anki duruma göre yerinize kimse katılmıyor.
invitations-said-unconfirmed = Siz miydiniz? “{ $pressed }” düğmesine postaları okuyan bir program basmış olabilir. Henüz hiçbir yanıt sayılmıyor. Söylemek istediğinize bir kez daha basın.
invitations-said-unconfirmed-beside = Siz miydiniz? “{ $pressed }” düğmesine postaları okuyan bir program basmış olabilir. Sayılan yanıtınız hâlâ “{ $counts }”. Söylemek istediğinize bir kez daha basın.
invitations-refused-withdrawn = Bu etkinliğe artık davetli değilsiniz. Hiçbir şey kaydedilmez.
invitations-refused-begun = Etkinlik şu zamanda başladı: { $at }. Artık hiçbir şey kaydedilmez.
invitations-refused-cancelled = Etkinlik yapılmayacak.
invitations-refused-no-deputy = Yerinize gelebilecek bir vekil yok: biriminizin şu anda vekili yok, vekiliniz gelemeyeceğini söyledi ya da bu etkinlik onu davet etmiyor.
invitations-join-now = Şimdi katıl
invitations-join-again = Siz miydiniz? Düğmeye e-postamızdan saniyeler sonra basıldı; postaları okuyan programlar böyle yapar. Katıldığınız henüz yazılmadı. Girmek için bir kez daha basın.
invitations-enter = Odayı aç
invitations-inside = Etkinlik sürerken
invitations-inside-what = Size e-postayla gelen bir bağlantıyla oturum açarsınız.

# E-postalar
invitations-addressee = { $name }, { $office }
invitations-event = Etkinlik
invitations-when = Zaman
invitations-begins = Başlangıç
invitations-ends = Bitiş
invitations-there = Etkinlik yerinin saatiyle
invitations-where = Yer
invitations-spoken = Diller
invitations-by = Düzenleyen
invitations-mail-why = “{ $network }” kapsamında bir etkinliğe davetlisiniz.
invitations-mail-why-was = “{ $network }” kapsamında bir etkinliğe davetliydiniz.
invitations-mail-asking-subject = { $day } günü katılacak mısınız? { $event }
invitations-mail-asking-what = { $event } etkinliğine katılmaya davetlisiniz.
invitations-mail-deputed-what = İrtibat sorumlunuz kendi yerine sizi gönderiyor: { $event } etkinliğine katılmaya davetlisiniz.
invitations-mail-answer = Daveti yanıtla
invitations-mail-dear = Sayın { $name },
invitations-mail-how = Kabul edebilir, belki diyebilir ya da reddedebilirsiniz. Tek dokunuş yeter, hesap gerekmez. Sayfayı açmak hiçbir şeyi değiştirmez.
invitations-mail-how-deputy = { $deputy ->
    [none] Kabul edebilir, belki diyebilir, reddedebilir ya da vekilinizi gönderebilirsiniz. Tek dokunuş yeter, hesap gerekmez. Sayfayı açmak hiçbir şeyi değiştirmez.
   *[other] Kabul edebilir, belki diyebilir, reddedebilir ya da vekilinizi ({ $deputy }) gönderebilirsiniz. Tek dokunuş yeter, hesap gerekmez. Sayfayı açmak hiçbir şeyi değiştirmez.
}
invitations-mail-by-mail = Ya da bu e-postayı tek sözcükle yanıtlayın: evet, belki ya da hayır.
invitations-mail-calendar = Bu e-postada takviminiz için bir kayıt var; değişiklikler takviminize ulaşır.
invitations-mail-answered-subject = Yanıtınız: { $event }
invitations-mail-answered-heading = Yanıtınız kaydedildi
invitations-mail-accepted = { $event } etkinliğine katılıyorsunuz.
invitations-mail-queued = Evet dediniz, ancak { $event } için bütün yerler dolu. Sıradasınız; bir yer boşaldığında e-posta gelir.
invitations-mail-tentative = { $event } etkinliğine belki katılıyorsunuz.
invitations-mail-declined = { $event } etkinliğine katılmıyorsunuz.
invitations-mail-deputing = Vekilinizden { $event } etkinliğine sizin yerinize katılması istendi. Gelmezse size e-posta gelir.
invitations-mail-deputy-out-subject = Vekiliniz gelmiyor: { $event }
invitations-mail-deputy-out-heading = Vekiliniz gelmiyor
invitations-mail-deputy-out-what = Vekilinizi { $event } etkinliğine gönderdiniz. Şu anki duruma göre vekiliniz gelmiyor ya da yeri yok; yerinize kimse katılmıyor.
invitations-mail-uncertain = { $event } davetinizde “{ $answer }” düğmesine basıldı; postaları okuyan bir program olabilir: siz onaylayana kadar hiçbir şey sayılmaz.
invitations-mail-uncertain-subject = Siz miydiniz? { $event }
invitations-mail-uncertain-heading = Siz miydiniz?
invitations-mail-by-phone = Bunu sizin adınıza bir kolaylaştırıcı yazdı. Yanlışsa değiştirin.
invitations-mail-change = Başlayana kadar yanıtınızı değiştirebilirsiniz.
invitations-mail-change-open = Yanıtımı değiştir
invitations-mail-confirm = Sayfayı açıp söylemek istediğinize bir kez daha basın.
invitations-mail-confirm-open = Yanıtımı onayla
invitations-mail-seat-subject = Bir yer boş: { $event }
invitations-mail-seat-heading = Bir yer boş
invitations-mail-seat-what = { $event } için size şu zamana kadar bir yer ayrıldı: { $until }.
invitations-mail-seat-next = Sonra sıradaki kişiye geçer.
invitations-mail-seat-take = Yeri al
invitations-mail-withdrawn-subject = Artık davetli değilsiniz: { $event }
invitations-mail-withdrawn-heading = Artık davetli değilsiniz
invitations-mail-withdrawn-what = { $event } davetiniz geri çekildi. Bir şey yapmanız gerekmez.
invitations-mail-withdrawn-calendar = Kayıt takviminizden çıkar.
invitations-mail-again-subject = Yeniden davetlisiniz: { $event }
invitations-mail-again-heading = Yeniden davetlisiniz
invitations-mail-again-what = { $event } davetiniz yeniden geçerli; daha önce söylediğiniz de geçerli.
invitations-mail-question-subject = { $who }, { $event } hakkında yazıyor
invitations-mail-question-what = { $who }, { $event } daveti hakkında şunu yazdı:
invitations-mail-question-open = Daveti aç
invitations-mail-question-why = Ağın kolaylaştırıcısısınız.

# Değişiklikler ve anımsatmalar
invitations-silent = { $count ->
    [one] Bir kişi yanıtlamadı
   *[other] { $count } kişi yanıtlamadı
}
invitations-remind-hint = Yalnızca e-posta almış ve yanıtlamamış olanlara; kimseye bir hafta içinde iki kez gitmez. Her e-posta alıcının mesai saatlerinde gider.
invitations-remind-none = Şu anda hatırlatılacak kimse yok: hepsine son bir gün içinde e-posta ya da son bir hafta içinde hatırlatma gitti.
invitations-remind-look = Kime ve ne zaman gideceğini görün ya da metni değiştirin
invitations-reminder-title = Yanıtlamayanlara hatırlat: { $event }
invitations-reminder-what = Herkes bunu kendi dilinde, gün, yer ve yanıt düğmesiyle okur. Hangi sayfadan olursa olsun, kimseye bir hafta içinde iki kez hatırlatılmaz.
invitations-reminder-nobody = Yanıtlamayan yok.
invitations-reminder-begun = Etkinlik başladı: artık kimseye hatırlatılmaz.
invitations-reminder-whom = Kime ve ne zaman
invitations-reminder-now = hemen gider
invitations-reminder-opens = mesai saati başlayınca gider: { $when }
invitations-reminder-was = { $day } tarihinde hatırlatıldı, bir hafta içinde yeniden hatırlatılmaz
invitations-reminder-words = E-postada yazan
invitations-reminder-words-hint = Dil: { $language }. Olağan metin için boş bırakın.
invitations-reminder-send = { $count ->
    [one] Bir kişiye hatırlat
   *[other] { $count } kişiye hatırlat
}
invitations-reminder-back = Davetlere dön
invitations-mail-changed-subject = Değişti: { $event }
invitations-mail-changed-heading = Bir şey değişti
invitations-mail-changed-what = { $event } ile ilgili bilgiler değişti. Şimdi şöyle:
invitations-mail-changed-parts = { $event } için değişenler: { $parts }. Şimdi şöyle:
invitations-mail-changed-answer = Yanıtınız geçerli; artık uymuyorsa değiştirin.
invitations-mail-changed-silent = Henüz yanıtlamadınız. Hayır demek için de tek dokunuş yeter.
invitations-mail-changed-calendar = Değişiklik takviminize ulaşır.
invitations-mail-changed-no-day = Günü belli olmadıkça hiçbir takvimde yer almaz.
invitations-mail-cancelled-subject = İptal edildi: { $event }
invitations-mail-cancelled-heading = Yapılmayacak
invitations-mail-cancelled-what = { $event } yapılmayacak.
invitations-mail-week-subject = Bir hafta sonra: { $event }
invitations-mail-days-subject = { $days } gün sonra: { $event }
invitations-mail-day-subject = Yarın: { $event }
invitations-mail-hour-subject = Bir saat sonra: { $event }
invitations-mail-today-subject = Bugün: { $event }
invitations-mail-minutes-subject = { $minutes } dakika sonra: { $event }
invitations-mail-reminder-what = { $event } yaklaşıyor. Zamanı ve yeri:
invitations-mail-hour-what = { $event } az sonra başlıyor. Davet sayfanız, başlamadan 15 dakika önce odaya götürür.
invitations-mail-hour-perhaps = { $event } az sonra başlıyor ve siz belki dediniz. Gelecekseniz başlamadan önce evet deyin: o zaman davet sayfanız odaya götürür.
invitations-mail-hour-no-seat = { $event } az sonra başlıyor ve siz belki dediniz. Bütün yerler dolu: başlamadan önce evet derseniz sıraya girersiniz.
invitations-mail-hour-offered = { $event } az sonra başlıyor ve size bir yer ayrıldı. Ancak başlamadan önce alırsanız sizindir: o zaman davet sayfanız odaya götürür.
invitations-mail-hour-open = Davetimi aç
invitations-mail-silent-subject = Katılacak mısınız? { $event }
invitations-mail-silent-what = { $event } etkinliğine davet edildiniz ve henüz yanıtlamadınız. Hayır demek için de tek dokunuş yeter.

# Gelen e-postalar
invitations-letters = Bakılacak e-postalar
invitations-letters-hint = Yanıt sayılmadı ve hiçbir şeyi değiştirmedi. Bir yanıtsa yazın.
invitations-letter-says = İçindeki takvim kaydında yazan yanıt: { $answer }
invitations-letter-delegates = İçindeki takvim kaydı, davetlinin yerine gelecek birini bildiriyor: { $address }. Bu nedenle kimse davet edilmedi.
invitations-letter-proposes = İçindeki takvim kaydı başka bir zaman öneriyor: { $proposed }. Etkinlik: { $now }.
invitations-letter-proposes-same = İçindeki takvim kaydı etkinliğin kendi saatini yazıyor: başka bir zaman önermiyor.
invitations-letter-record = Yaz: { $answer }
invitations-letter-settle = Kenara koy
invitations-letter-of-nobody = Hiçbir davetimize ait değil
invitations-not-taken-stranger = Davetliden başka biri yazdı:
invitations-not-taken-elsewhere = Davetli yazdı, ama kendi e-postasındaki adrese değil:
invitations-not-taken-unproven = Bu adresin yazdığı kanıtlanmadı:
invitations-not-taken-old = Etkinliğin eski bir durumunu yanıtlıyor:
invitations-not-taken-overtaken = Daha sonra yazılmış bir yanıt zaten var:
invitations-not-taken-unclear = Tek ve açık bir yanıt değil:
invitations-not-taken-away = Ofis dışında; bir program yazdı:
invitations-not-taken-counter = Bir takvim başka bir şey öneriyor:
invitations-not-taken-refused = Geç geldi ya da davet geri çekilmişti:
invitations-letter-afterwards = Etkinlikten sonra yazıldı; belki teşekkürümüze ya da neden gelinmediği sorumuza yanıt:

# Gönderilmeden önce ve sonra
invitations-preview = Önizleme
invitations-preview-title = Önizleme: { $event }
invitations-preview-what = Bir davetlinin okuyacağı e-posta. Ad, görev ve bağlantı her davetliye özeldir.
invitations-preview-page = Düğmesinin açtığı sayfa
invitations-preview-page-hint = Burada hiçbir düğme çalışmaz.
invitations-preview-languages = Önizlemenin dili
invitations-short = Mesajlaşma için
invitations-short-hint = Mesajlarınızın okunduğu yere kopyalayın. Gizli bir şey içermez: yanıt bağlantısı yalnızca her kişinin e-postasındadır.
invitations-short-hidden = Başkaları bu etkinliği bilmemeli. Metni yalnızca davetlilere gönderin: etkinliğin adı içinde yazılıdır.
invitations-short-label = Kısa metin
invitations-short-text = { $network }: { $event } etkinliğine davetlisiniz, { $day }. E-postamızı bulun ve tek dokunuşla yanıtlayın. { $address }
invitations-short-text-hidden = { $network }: { $event } etkinliğine davetlisiniz, { $day }. E-postamızı bulun ve tek dokunuşla yanıtlayın. Lütfen bu mesajı başkalarıyla paylaşmayın.
invitations-export = Listeyi al
invitations-export-format = Biçim

# Bir eşleştirme grubunun odası.
twinning-groups = Gruplar
twinning-my-group = Grubum
twinning-group = Grup
twinning-cohort = Dönem
twinning-city = Şehir
twinning-city-in = { $city }, { $country }
twinning-city-on = { $city }, { $day }
twinning-no-groups = Henüz hiçbir grupta değilsiniz. Bir grup, bütün şehirleri bir teklifi kabul edince başlar.
twinning-about = { $cohort } eşleştirme grubu. Ortak konu: { $issue }
twinning-about-no-issue = { $cohort } eşleştirme grubu.
twinning-ended = Bu grup { $at } tarihinde erken bitirildi. Yaptığı her şey okunabilir; artık bir şey eklenmez.
twinning-is-ended = erken bitirildi
twinning-is-past = dönem kapandı
twinning-stage-ended = { $stage }; erken bitirildi
twinning-overview = Genel bakış
twinning-charter = Ortak metin
twinning-meetings = Toplantılar
twinning-actions = İşler
twinning-check-ins = Aylık durum bildirimleri
twinning-strategy = Strateji
twinning-files = Dosyalar
twinning-back = Geri
twinning-choose = Seçin …
twinning-optional = Boş bırakılabilir.
twinning-state = Durum
twinning-offers = Sunduğu konular
twinning-languages = Diller
twinning-what-happened = Zaman çizelgesi

# Aşamalar
twinning-stage = Aşama
twinning-stage-named = Aşama { $number }: { $stage }
twinning-stage-offered = teklif edildi
twinning-stage-accepted = kabul edildi
twinning-stage-first-contact = ilk temas
twinning-stage-charter-agreed = ortak metinde anlaşıldı
twinning-stage-working = çalışıyor
twinning-stage-joint-roadmap = ortak yol haritası
twinning-stage-drafts-reviewed = taslaklar gözden geçirildi
twinning-stage-output-delivered = ürün teslim edildi
twinning-stage-adopted = kabul edildi ya da kullanılıyor
twinning-stage-followed-up = izleme doğrulandı
twinning-then-accepted = sonra { $number }: { $stage }; bütün şehirler teklifi kabul edince
twinning-then-first-contact = sonra { $number }: { $stage }; ilk toplantı yapılınca
twinning-then-charter-agreed = sonra { $number }: { $stage }; bütün şehirler kabul edince
twinning-then-working = sonra { $number }: { $stage }; iki toplantı yapılıp birinde ortak konu seçilince
twinning-then-joint-roadmap = sonra { $number }: { $stage }; bütün şehirler birini kabul edince
twinning-then-drafts-reviewed = sonra { $number }: { $stage }; her şehrin bir taslağını eş şehir gözden geçirince
twinning-then-output-delivered = sonra { $number }: { $stage }; ürün teslim edilince
twinning-then-adopted = sonra { $number }: { $stage }; bir meclis onu kabul edince ya da bir birim kullanınca
twinning-then-followed-up = sonra { $number }: { $stage }; aylar sonra hâlâ sürüyorsa
twinning-ladder-begins = 0 teklif edildi
twinning-ladder-ends = 9 izleme doğrulandı

# Sıradaki adım
twinning-next-minutes = Sıradaki adım: toplantınızı yazın
twinning-next-accept-charter = Sıradaki adım: ortak metni kabul edin
twinning-next-accept-roadmap = Sıradaki adım: yol haritasını kabul edin
twinning-next-fix-day = Sıradaki adım: günü belirleyin
twinning-next-vote = Sıradaki adım: hangi zamanların uyduğunu söyleyin
twinning-next-review = Sıradaki adım: eş şehrinizin bir taslağını gözden geçirin
twinning-next-propose = Sıradaki adım: görüşme için zaman önerin
twinning-next-charter = Sıradaki adım: ortak metni yazın
twinning-next-roadmap = Sıradaki adım: ortak bir yol haritası yazın
twinning-next-draft = Sıradaki adım: stratejinizin bir bölümünü taslak olarak yazın
twinning-next-deliver = Sıradaki adım: ortaya çıkanı gösterin
twinning-next-wait = Sıradaki adım diğerlerinde
twinning-next-wait-cities = Sıradaki adım şehirlerde
twinning-next-draft-cities = Sıradaki adım: her şehir stratejisinin bir bölümünün taslağını yazar
twinning-next-meet = Sıradaki adım: görüşün
twinning-next-rest = İş tamamlandı
twinning-why-minutes = Toplantının günü geçti, kimse tutanağını yazmadı. Üç satır yeter.
twinning-why-accept-charter = Şehrinizi bekliyor. Okuyun; tek tıkla kabul edilir.
twinning-why-accept-roadmap = Şehrinizi bekliyor. Okuyun; tek tıkla kabul edilir.
twinning-why-fix-day = Bu zamanlar bütün şehirlere uyuyor.
twinning-why-vote = Zamanlar önerildi. Bir dokunuş yeter.
twinning-why-review = Neyin işe yaradığını, neyin eksik olduğunu, sizin neyi başka yaptığınızı söyleyin.
twinning-why-propose = Planlanmış bir şey yok. Birkaç zaman önerin; diğerleri uyanlara dokunur.
twinning-why-charter = Tanıştınız. Birlikte neyi çözmek istediğinizi, en çok üç hedefle yazın.
twinning-why-charter-cities = Şehirler buluştu. Birlikte çözmek istedikleri, en çok üç hedefle yazılır.
twinning-why-roadmap = Ne, ne zamana kadar yapılacak? Bütün şehirlerin kabul edeceği birkaç satır.
twinning-why-draft = İlk sürümü yazın; eş şehriniz gözden geçirir.
twinning-why-draft-cities = Her şehrin yazdığını eş şehri gözden geçirir.
twinning-why-deliver = Bir şey teslim edildiğinde, kabul edildiğinde ya da kullanıldığında strateji sayfasında söyleyin.
twinning-why-wait = Onlara soruldu. Eş şehrinize kısa bir ileti yardımcı olabilir.
twinning-why-wait-cities = Soruldu, henüz yanıt yok: { $cities }.
twinning-why-wait-none-suits = Bütün şehirler yanıtladı, hepsine uyan bir saat yok.
twinning-why-meet = { $when }
twinning-why-rest = Bu grubun yaptıkları burada okunmak üzere durur.

# Ortak metin ve yol haritası
twinning-issue = Ortak konu
twinning-goal = Hedef
twinning-goal-second = İkinci hedef
twinning-goal-third = Üçüncü hedef
twinning-goal-hint = Bir ile üç arasında. Yapıldığında görülebilen bir şey.
twinning-goal-missing = En az bir hedef yazın.
twinning-languages-hint = Adlar veya kodlar, aralarında virgül: Arapça, en, tr.
twinning-language-missing = Hangi dilde çalıştığınızı söyleyin.
twinning-language-unknown = “{ $typed }” bildiğimiz bir dil değil. Adını, örneğin Arapça, veya kodunu, örneğin ar, yazın.
twinning-languages-too-many = { $count } dil çok fazla; en çok { $most }.
twinning-rhythm = Görüşmeler
twinning-rhythm-weekly = her hafta
twinning-rhythm-fortnightly = iki haftada bir
twinning-rhythm-three-weekly = üç haftada bir
twinning-rhythm-monthly = her ay
twinning-ends = Son gün
twinning-ends-too-far = { $day } çok uzak. Ortak metnin süresi en geç { $last } tarihinde biter; yenilenebilir.
twinning-charter-none = Henüz ortak bir metin yok.
twinning-charter-hint = Her değişiklik yeni bir sürüm oluşturur; şehriniz onu yazmakla kabul etmiş olur. Herkesin daha önce kabul ettiği sürüm, yenisini herkes kabul edene kadar geçerlidir.
twinning-charter-agreed-on = Herkes { $day } tarihinde kabul etti. Bitiş: { $ends }.
twinning-charter-waits = Bekleniyor: { $cities }.
twinning-read-charter = Ortak metni oku
twinning-write-charter = Ortak metni yaz
twinning-save-charter = Kaydet ve diğerlerine sor
twinning-version = Sürüm { $number }
twinning-saved-meanwhile = Siz yazarken { $name }, { $at } tarihinde { $number } numaralı sürümü kaydetti. Aşağıda duruyor. Sizinki kaydedilmedi: gerekeni alın ve yeniden kaydedin; sizinki sonraki sürüm olur.
twinning-accepted-on = { $city }, { $day } tarihinde kabul etti.
twinning-not-accepted = { $city } henüz kabul etmedi.
twinning-before-stands = O zamana kadar sürüm { $number } geçerli.
twinning-agreed-by-all = Bütün şehirler kabul etti.
twinning-accept = Kabul ediyoruz
twinning-accept-nothing = Kabul edilecek bir şey yok.
twinning-accept-outdated = Daha yeni bir sürüm var, numarası { $number }. Lütfen onu okuyun.
twinning-roadmap = Ortak yol haritası
twinning-roadmap-none = Henüz ortak bir yol haritası yok.
twinning-roadmap-hint = Ay ay: ne yapılır, kim yapar.
twinning-read-roadmap = Yol haritasını oku
twinning-write-roadmap = Yol haritasını yaz
twinning-save-roadmap = Kaydet ve diğerlerine sor

# Toplantılar
twinning-meeting = Toplantı
twinning-no-meetings = Henüz toplantı yok.
twinning-all-meetings = Bütün toplantılar
twinning-when = Zaman
twinning-subject = Konu
twinning-place = Yer ya da araç
twinning-place-hint = Bir salon, bir telefon numarası, bir görüntülü görüşme hizmetinin adı.
twinning-length = Süre
twinning-minutes = { $minutes ->
    [one] Bir dakika
   *[other] { $minutes } dakika
}
twinning-minutes-of = Tutanak
twinning-no-day-yet = günü yok
twinning-meeting-proposed = zaman önerildi
twinning-meeting-fixed = günü belli
twinning-meeting-held = yapıldı
twinning-meeting-off = iptal edildi
twinning-meeting-taken-back = geri alındı
twinning-present-count = { $count ->
    [one] bir katılımcı
   *[other] { $count } katılımcı
}
twinning-decision-count = { $count ->
    [one] bir karar
   *[other] { $count } karar
}
twinning-propose = Zaman öner
twinning-suggested = Bütün şehirlerin mesai saatlerine uyan zamanlar
twinning-suggested-hint = Her şehrin hafta sonu ve saati hesaba katılmıştır.
twinning-own-times = Başka zamanlar
twinning-own-times-hint = Sizin saatinizle ({ $zone }): 2018-07-03 gibi bir gün, 10:00 gibi bir saat.
twinning-day = Gün
twinning-other-day = Başka bir gün
twinning-clock = Saat
twinning-time = Zaman
twinning-ask-which = Hangileri uyuyor, sor
twinning-set-agreed = Zaten anlaştık: bu zamanı belirle
twinning-set-agreed-hint = Sorarsanız diğerleri uyan zamanlara dokunur. Belirlerseniz gün ve takvim dosyası hemen herkese gider; yalnız bir zaman seçin.
twinning-one-time = Anlaştığınız zamanı belirlemek için yalnız birini seçin.
twinning-same-hour = { $cities } için aynı saat
twinning-hour-in = { $city }: { $clock }
twinning-fit-outside = { $city } için mesai dışı
twinning-fit-weekend = { $city } için hafta sonu
twinning-which-suit = Hangi zamanlar uyuyor?
twinning-can = Uyan: { $names }
twinning-cannot = Uymayan: { $names }
twinning-send-times = Bunlar uyuyor
twinning-suits-all = herkese uyuyor
twinning-set-the-day = Günü belirle
twinning-move-the-day = Günü değiştir
twinning-fix-this-day = Bu günü belirle
twinning-call-off = İptal et
twinning-call-off-more = İptal et …
twinning-call-off-title = Bu toplantı iptal edilsin mi?
twinning-call-off-mails = Grubun bir şehri adına konuşan herkese e-posta gider ve toplantı takvimlerinden çıkar. Bu geri alınamaz.
twinning-call-off-no-mail = Saatleri yalnızca önerilmişti: e-posta gönderilmez. Bu geri alınamaz.
twinning-take-back = Geri al
twinning-take-back-more = Yanlışlıkla yazıldı …
twinning-take-back-title = Bu toplantı yanlışlıkla mı yazıldı?
twinning-take-back-what = Artık sayılmaz: grubun aşaması, çalışmasının geri kalanının gösterdiği aşamadır. Tutanağı okunabilir, işleri kalır, geri alındığı kayıtta durur. E-posta gönderilmez.
twinning-open-poll = Zamanları gör
twinning-open-meeting = Toplantıyı gör
twinning-calendar-file = Takvim dosyası
twinning-calendar-title = Eşleştirme görüşmesi: { $group }
twinning-no-time = Bir zaman seçin ya da yazın.
twinning-too-many-times = { $count } zaman bir oylama için çok fazla; en çok { $most }.
twinning-in-the-past = { $at } geçti.
twinning-crossing = Grubunuzun o saatte zaten bir toplantısı var. Aynı toplantıysa onu açın; başka bir toplantıysa bunu işaretleyip yeniden gönderin.
twinning-crossing-is = Aynı saatte
twinning-crossing-other = Bu başka bir toplantı
twinning-too-far-ahead = { $at } bir yıldan uzak.
twinning-minutes-wrong = { $minutes } dakika bir toplantı süresi değil: { $least } ile { $most } arası.
twinning-poll-over = Bu oylama kapandı.
twinning-poll-all-over = Burada önerilen saatlerin hepsi geçti. Başka saatler önerin.
twinning-poll-fixed = Gün belli: { $when }.
twinning-not-a-slot = O zaman önerilmemişti.
twinning-not-yet = Toplantı şu zamanda başlıyor: { $at }. Tutanak, toplantı başladıktan sonra yazılabilir.
twinning-before-group = Grup { $day } tarihinde kuruldu. Ondan önceki bir toplantı bu grubun toplantısı değildi.
twinning-held-already = Zaten yapıldı.
twinning-not-held = Yapılmış olarak yazılmadı.
twinning-is-called-off = İptal edildi.
twinning-time-unknown = “{ $typed }” bir zaman değil. Yılı, ayı ve günü 2018-07-03 gibi, saati 10:00 gibi yazın.
twinning-day-missing = Saatlerden birini seçin ya da başka bir gün ve saatini yazın.
twinning-day-twice = Saatlerden birini seçtiniz ve başka birini yazdınız. Hangisini istiyorsunuz? “Başka bir gün” seçin ya da alanlarını boşaltın.
twinning-day-changed-meanwhile = Bu arada başka biri başka bir gün belirledi: yukarıda yazıyor. Taşınacaksa yeniden seçin.
twinning-day-hint = Örneğin 2018-07-03.
twinning-present-one-city = Yalnız bir şehir vardı. Bir toplantıda en az iki şehirden kişiler olur; onları işaretleyin.
twinning-present-nobody = Her şehirden kimin katıldığını işaretleyin. Kimsenin katılmadığı bir toplantı yapılmamıştır.
twinning-day-unknown = “{ $typed }” bir gün değil. Yılı, ayı ve günü 2018-07-03 gibi yazın.
twinning-day-empty = Bir gün seçin.
twinning-choose-one = Birini seçin.
twinning-day-over = { $day } geçti.
twinning-day-ahead = { $day } henüz gelmedi.

# Tutanak
twinning-write-minutes = Tutanağı yaz
twinning-write-down-call = Bir görüşmeyi yaz
twinning-present = Katılanlar
twinning-said = Neler konuşuldu
twinning-said-hint = Üç satır yeter.
twinning-decisions = Kararlar
twinning-decision = Karar
twinning-decisions-hint = Her satıra bir karar.
twinning-decision-wrong = Satır { $line }: { $why }
twinning-minutes-empty = Konuşulanı ya da bir karar yazın.
twinning-focus = Seçtiğiniz ortak konu
twinning-focus-hint = Yalnız onun seçildiği toplantıda.
twinning-save-minutes = Tutanağı kaydet

# İşler
twinning-action = İş
twinning-no-actions = Açık iş yok.
twinning-all-actions = Bütün işler
twinning-add-action = İş ekle
twinning-what = Ne
twinning-who = Kim
twinning-due = Son gün
twinning-owner-of = { $name }, { $city }
twinning-action-state-open = açık
twinning-action-state-late = { $days ->
    [one] bir gün gecikti
   *[other] { $days } gün gecikti
}
twinning-action-state-done = yapıldı
twinning-action-state-done-late = { $days ->
    [one] bir gün geç yapıldı
   *[other] { $days } gün geç yapıldı
}
twinning-action-owner-missing = Kimin yapacağını seçin.
twinning-tick-off = Yapıldı
twinning-reopen = Yapılmadı: yeniden aç
twinning-done-before = Bu işi biri sizden önce bitti diye işaretledi. Notunuz eklenmedi.
twinning-done-note = Bununla ilgili bir not
twinning-save-action = Ekle

# Aylık durum
twinning-check-in = Durumu bildir
twinning-check-in-this-month = Bu ayın durumu
twinning-check-in-nobody = İki dakika, şehirlerden herhangi biri. Bu ay henüz kimse yanıtlamadı.
twinning-check-in-some = Bu ay yanıtlayan: { $cities }.
twinning-check-in-who-reads = Eş şehriniz ne zaman görüştüğünüzü, ne öğrendiğinizi, neyin yardımcı olacağını ve bir sonraki görüşmeyi okur. Durum değerlendirmesinde döneminizin diğer şehirleri ne öğrendiğinizi, neyin yardımcı olacağını ve bir sonraki görüşmeyi okur. Sizi neyin engellediğini, grubu nerede gördüğünüzü ve puanı yalnız kendi şehriniz ve kolaylaştırıcılar okur. Ötekiler bunu yalnız siz işaretlerseniz okur.
twinning-no-check-ins = Henüz kimse durum bildirmedi.
twinning-rating = Nasıl gidiyor?
twinning-rating-choice = { $rating ->
    [1] 1: kötü
    [5] 5: çok iyi
   *[other] { $rating }
}
twinning-rating-of = 5 üzerinden { $rating }
twinning-met = Son görüşmeniz
twinning-met-hint = Görüşmediyseniz boş bırakın. Örneğin 2018-06-12.
twinning-stage-felt = Sizce grup nerede?
twinning-learned = Öğrendiğiniz bir şey
twinning-blocked-by = Sizi ne engelliyor?
twinning-blocked = Engel
twinning-blocked-how = Kendi sözlerinizle
twinning-blocked-told = Durum değerlendirmesindeki öteki gruplar bizi neyin engellediğini okuyabilir
twinning-blocked-told-hint = Yalnız hangisi olduğunu, sözlerinizi asla. İşaretlenmezse kolaylaştırıcılar ve kendi şehriniz dışında kimse okumaz.
twinning-blocked-told-who = Sizi neyin engellediğini kim okur
twinning-blocked-told-yes = Durum değerlendirmesindeki öteki gruplar da
twinning-blocked-nothing = Hiçbir şey
twinning-blocked-language = Dil, tercüman yok
twinning-blocked-connection = İnternet, elektrik, telefon
twinning-blocked-approval = Bir meclisin ya da başkanın onayı gerek
twinning-blocked-money = Para
twinning-blocked-time = Zaman
twinning-blocked-person-changed = Bir görevli ayrıldı ya da yok
twinning-blocked-twin = Eş şehir yanıt vermiyor
twinning-blocked-other = Başka bir şey
twinning-blocked-with-words = { $by } (“{ $how }”)
twinning-blocked-new-person = İrtibat sorumlusu { $since } tarihinde değişti
twinning-help = Ne yardımcı olur?
twinning-help-hint = Bir kişi, bir örnek, bir kayıt.
twinning-next = Bir sonraki görüşme ne zaman?
twinning-next-hint = Gün belli değilse boş bırakın.

# Strateji
twinning-sections = Stratejilerin bölümleri
twinning-section = Bölüm
twinning-section-hint = Stratejinizdeki adıyla; örneğin Şehir verileri ya da Eylemler.
twinning-section-of = { $city } stratejisinin bir bölümü
twinning-no-sections = Henüz bölüm yok. Her şehir kendi taslağını yazar; eş şehir gözden geçirir.
twinning-begin-section = Bölüm başlat
twinning-title-taken = Şehrinizin bu adda bir bölümü var.
twinning-newest = En yeni
twinning-written-on = Yazıldığı gün
twinning-review-waits = gözden geçirilmeyi bekliyor
twinning-reviewed = gözden geçirildi
twinning-draft = Taslak
twinning-draft-hint = Her sürüm saklanır.
twinning-draft-outdated = Daha yeni bir sürüm var, numarası { $number }. Lütfen onu okuyun.
twinning-save-draft = Kaydet ve görüş iste
twinning-write-version = Yeni sürüm yaz
twinning-write-on = { $section }: yeni sürüm
twinning-version-by = Sürüm { $number }, { $name }, { $day }
twinning-review = Görüş
twinning-review-by = { $name }, { $city }, { $day }
twinning-review-hint = Ne işe yarıyor, ne eksik, siz neyi başka yapıyorsunuz.
twinning-send-review = Görüşü gönder
twinning-read-draft = Taslağı oku
twinning-outcomes = Ortaya çıkan
twinning-no-outcomes = Henüz bir şey yok.
twinning-outcome = Ne oldu?
twinning-outcome-delivered = Ürün teslim edildi
twinning-outcome-adopted = Kabul edildi ya da kullanılıyor
twinning-outcome-followed-up = Aylar sonra hâlâ sürüyor
twinning-outcome-words = Tam olarak ne
twinning-save-outcome = Yaz
twinning-came-out = { $what }, { $day }: { $words }

# Dosyalar
twinning-no-files = Henüz dosya yok.
twinning-files-kept = Dosyalar yalnız grubunuz için saklanır.
twinning-file-removal-what = Grubun bütün şehirleri için kaldırılır ve geri getirilemez.

# Özet
twinning-brief = Grubun özeti
twinning-brief-what = Bu grupta yeni olanlar için: neyde anlaşıldı, son toplantı, açık olanlar, sırada ne var.
twinning-read-brief = Yeni gelenler için grubun özeti
twinning-what-was-agreed = Neyde anlaşıldı
twinning-last-meeting = Son toplantı
twinning-open-actions = Açık işler
twinning-next-date = Sonraki tarih
twinning-next-none = yok
twinning-next-proposed = önerilen: { $days }
twinning-next-day-proposed = { $day }, önerildi
twinning-last-together = Son ortak adım
twinning-last-together-on = Bütün şehirlerin son ortak adımı: { $day }
twinning-action-line = { $what } ({ $owner }, son gün { $due })
twinning-action-open = Açık iş

# Zaman çizgisi
twinning-line-meeting-ahead = Toplantı
twinning-line-held = { $number ->
    [1] İlk toplantı yapıldı
   *[other] Toplantı { $number } yapıldı
}
twinning-line-charter = Ortak metni herkes kabul etti
twinning-line-roadmap = Ortak yol haritasını herkes kabul etti
twinning-line-draft = { $city } bir taslak yazdı
twinning-line-review = { $city } bir görüş yazdı
twinning-line-successor = Bir görev el değiştirdi
twinning-line-formed = Bütün şehirler teklifi kabul etti
twinning-line-formed-both = Grup kuruldu; bütün şehirler kabul etti
twinning-line-formed-one = Grup kuruldu; bilindiği kadarıyla bir taraf kabul etti
twinning-line-formed-none = Grup kuruldu; kimin kabul ettiği bilinmiyor
twinning-line-ended = Grup erken bitirildi

# Kolaylaştırıcılar
twinning-health = Sağlık
twinning-health-what = Yalnız kolaylaştırıcılar için: önce nereye bakılacağı. Başka kimse görmez.
twinning-light-red = kırmızı
twinning-light-amber = sarı
twinning-light-green = yeşil
twinning-light-points = { $light }, 100 üzerinden { $points }
twinning-light-short = { $points } { $light }
twinning-silent-days = { $days ->
    [one] Son ortak adımdan beri bir gün
   *[other] Son ortak adımdan beri { $days } gün
}
twinning-health-recency = 40 üzerinden { $points }: bütün şehirlerin son ortak adımı ne kadar yakın
twinning-health-next = 20 üzerinden { $points }: sonraki toplantı
twinning-health-on-time = 20 üzerinden { $points }: zamanında yapılan işler
twinning-health-balance = 10 üzerinden { $points }: şehirler arasında denge
twinning-health-rating = 10 üzerinden { $points }: grubun kendine verdiği puan
twinning-health-rated-by = 10 üzerinden { $points }: { $city } şehrinin { $day } tarihli son durum bildiriminde gruba verdiği puan
twinning-keeping = Gruba yazma, uzmanlar, telefonla
twinning-keeping-what = Yalnız kolaylaştırıcılar için.
twinning-write-to-cities = Şehirlere yaz
twinning-to-city = Kime
twinning-to-all = Bütün şehirler
twinning-message = İleti
twinning-message-hint = Bir soru, bir istek. İrtibat sorumlularına e-postayla gider.
twinning-send-message = Gönder
twinning-messages = İletiler
twinning-no-messages = Henüz yok.
twinning-written-to = { $city } şehrine, { $day }
twinning-written-to-all = Bütün şehirlere, { $day }
twinning-asked-by = { $city } şehrinden, { $day }
twinning-by-phone = Telefonla söylenen
twinning-by-phone-hint = Onların adına yazın. Neyin kaydedildiğini söyleyen bir e-posta alırlar.
twinning-who-said = Kim söyledi
twinning-what-said = Ne söylendi
twinning-says-charter = Ortak metni kabul ediyoruz
twinning-says-roadmap = Yol haritasını kabul ediyoruz
twinning-says-time = Bu zaman uyuyor: { $when }
twinning-write-it-down = Yaz
twinning-experts = Uzmanlar
twinning-expert = Uzman
twinning-expert-hint = Bu odadaki her şeyi okur, hiçbir şey yazmaz.
twinning-ask-expert = İçeri al
twinning-thank-expert = Teşekkür et ve uğurla
twinning-ask-centre = Kolaylaştırıcılara sor
twinning-ask-centre-what = Sorunuz e-postayla kolaylaştırıcılara gider; eş şehriniz görmez.
twinning-newcomer = Kime
twinning-send-brief = Özeti gönder
twinning-send-brief-hint = Görevi devralan bunu kendiliğinden alır. İhtiyacı olan başkalarına kendi dillerinde yeniden gönderin.

# E-postadaki bağlantının açtığı
twinning-answer-title = Yanıtınız
twinning-for-focal-point = { $name } için, { $city } irtibat sorumlusu
twinning-for-deputy = { $name } için, { $city } irtibat sorumlusu vekili
twinning-answer-charter = { $others } ile ortak metin
twinning-answer-roadmap = { $others } ile ortak yol haritası
twinning-answer-poll = { $others } ile görüşme için hangi zamanlar uyuyor?
twinning-answer-check-in = İki dakika: { $others } ile nasıl gidiyor?
twinning-answer-nothing-yet = Bu sayfayı açmak hiçbir şeyi değiştirmedi.
twinning-press-again = Siz miydiniz? E-posta programları bazen düğmelere kendileri basar. Lütfen bir kez daha basın.
twinning-you-accepted = Kaydedildi: şehriniz kabul ediyor. Diğerlerine hâlâ soruluyor.
twinning-you-voted = Kaydedildi. Gün belirlenene kadar burada değiştirebilirsiniz.
twinning-you-checked-in = { $day } tarihinde kaydedildi. Teşekkürler. Bir şey değiştiyse yeniden gönderin.
twinning-link-over-title = Bu bağlantı artık geçerli değil
twinning-link-seat-passed = Bu grupta artık bu şehir adına konuşmuyorsunuz.
twinning-link-ended = Bu grup sona erdi.

# E-postalar
twinning-mail-addressee = { $name }, { $city }
twinning-mail-why = Bu e-postayı, { $network } içindeki bir eşleştirme grubunda { $city } adına konuştuğunuz için alıyorsunuz.
twinning-mail-open-room = Grubun sayfasını aç
twinning-mail-nothing-yet = Bağlantıyı açmak hiçbir şeyi değiştirmez. Yalnız sayfadaki düğme değiştirir.
twinning-mail-charter-subject = { $others } ile ortak metin { $city } şehrini bekliyor
twinning-mail-charter-what = Bu metni { $others } yazdı. Okuyun; tek tıkla kabul edilir. Yanlış bir şey varsa grubun sayfasında değiştirin.
twinning-mail-charter-open = Oku ve kabul et
twinning-mail-roadmap-subject = { $others } ile yol haritası { $city } şehrini bekliyor
twinning-mail-roadmap-what = Bu yol haritasını { $others } yazdı. Okuyun; tek tıkla kabul edilir.
twinning-mail-roadmap-open = Oku ve kabul et
twinning-mail-charter-agreed-subject = { $others } ile ortak metinde anlaşıldı
twinning-mail-charter-agreed-what = { $group } grubunun bütün şehirleri metni kabul etti.
twinning-mail-roadmap-agreed-subject = { $others } ile yol haritasında anlaşıldı
twinning-mail-roadmap-agreed-what = { $group } grubunun bütün şehirleri ortak yol haritasını kabul etti.
twinning-mail-poll-subject = { $others } ile görüşme için hangi zamanlar uyuyor?
twinning-mail-poll-what = { $minutes ->
    [one] Bir dakikalık bir görüşme öneriliyor. Uyan zamanlara dokunun.
   *[other] { $minutes } dakikalık bir görüşme öneriliyor. Uyan zamanlara dokunun.
}
twinning-mail-poll-open = Uyan zamanları bildir
twinning-mail-fixed-subject = { $others } ile görüşme: { $day }
twinning-mail-fixed-what = { $others } ile görüşmenin günü belli oldu.
twinning-mail-moved-subject = Günü değişti: { $others } ile görüşme, şimdi { $day }
twinning-mail-moved-what = { $others } ile görüşmenin günü değişti. Lütfen yeni takvim dosyasını alın.
twinning-mail-off-subject = İptal: { $others } ile { $day } görüşmesi
twinning-mail-off-what = { $others } ile görüşme yapılmayacak.
twinning-mail-open-meeting = Toplantıyı gör
twinning-mail-calendar = Takvim dosyası
twinning-mail-check-in-subject = İki dakika: { $others } ile nasıl gidiyor?
twinning-mail-check-in-what = Her grup ayda bir, iki dakikada nasıl gittiğini söyler. Yalnız puan da bir yanıttır.
twinning-mail-check-in-open = Durumu bildir
twinning-mail-recorded-subject = Kaydedildi: { $city } için yanıtınız
twinning-mail-recorded-accepted = Kaydedildi: { $city } kabul ediyor. Diğerlerine hâlâ soruluyor.
twinning-mail-recorded-times = { $others } ile görüşme için kaydedildi: { $times }
twinning-mail-recorded-no-time = { $others } ile görüşme için kaydedildi: hiçbir zaman uymuyor.
twinning-mail-recorded-check-in = Kaydedildi: { $others } ile gruptaki { $city } durum bildirimi. Teşekkürler.
twinning-mail-recorded-by-phone = Telefonla ya da mesajla söylediniz; bir kolaylaştırıcı yazdı.
twinning-mail-recorded-change = Doğru değilse burada değiştirin.
twinning-mail-recorded-open = Gör ya da değiştir
twinning-mail-draft-subject = { $others } görüşünüzü istiyor: { $section }
twinning-mail-draft-what = { $others }, { $section } bölümünün taslağını yazdı. Neyin işe yaradığını, neyin eksik olduğunu söyleyin.
twinning-mail-draft-open = Oku ve görüş yaz
twinning-mail-review-subject = { $others }, { $section } için görüş yazdı
twinning-mail-review-what = { $others }, { $section } bölümünüz için şunu söyledi:
twinning-mail-review-open = Bölümü gör
twinning-mail-action-subject = { $count ->
    [one] Sizin işiniz ({ $others } ile): { $what }
   *[other] { $count } işiniz var ({ $others } ile)
}
twinning-mail-action-what = { $others } ile grubunuzda bunu sizin üstlendiğiniz yazıldı. Böyle olamıyorsa grubun sayfasında söyleyin.
twinning-mail-action-until = en geç { $day }
twinning-mail-action-open = İşleri gör
twinning-mail-due-subject = { $count ->
    [one] Günü geldi, { $others } ile: { $what }
   *[other] { $count } işin günü geldi, { $others } ile
}
twinning-mail-due-what = { $others } ile grubunuzda bunun günü geldi. Yapıldıysa orada “Yapıldı” düğmesine basın; daha uzun sürecekse eş şehrinize bildirin. Başka hatırlatma gelmez.
twinning-mail-message-subject = { $others } ile grubunuz hakkında bir not
twinning-mail-message-what = { $network } adına { $name } yazıyor:
twinning-mail-question-subject = { $city } bir soru soruyor ({ $group })
twinning-mail-question-what = { $city } soruyor:
twinning-mail-question-why = Bu e-postayı ağın kolaylaştırıcısı olduğunuz için alıyorsunuz.
twinning-mail-brief-subject = { $others } ile grubunuzun özeti
twinning-mail-brief-what = Artık bir eşleştirme grubunda { $city } adına konuşuyorsunuz. Grubun durumu şöyle.
twinning-mail-brief-open = Özetin tamamını oku
twinning-nudge-hint = Bu hatırlatma, alıcının mesai saatlerinde gider; son bir hafta içinde kendisine bir şey hatırlatılmış olana gitmez. Metni istediğiniz gibi değiştirin.
twinning-nudge-charter = { $group } grubunuzun ortak metni onayınızı bekliyor. Tek dokunuş yeter; ya da neyin değişmesi gerektiğini söyleyin.
twinning-nudge-roadmap = { $group } grubunuzun yol haritası onayınızı bekliyor. Tek dokunuş yeter; ya da neyin değişmesi gerektiğini söyleyin.
twinning-nudge-silence = { $group } grubunuz birkaç haftadır sessiz. Plan hâlâ doğru mu? Bize söyleyin: evet, değiştirelim ya da yardıma ihtiyacımız var.
twinning-nudged-lately = Hepsine son bir hafta içinde bir şey hatırlatıldı. Onlara hatırlatma olmadan yazın ya da telefon edin.

# Dönemler: liste, bir dönem, tablosu, teklifler, şehirlerin okudukları.
cohorts-title = Dönemler
cohorts-decimal = { $whole },{ $tenth }
cohorts-practice-partnership = Eşleştirme grubu bir çalışma ortaklığıdır; belediyeler arasında resmî kardeş şehir ilişkisi değildir.
cohorts-offers = Teklifler
cohorts-offers-none = Şehrinize bir teklif yapılmadı.
cohorts-stage-open = yanıt bekliyor
cohorts-stage-agreed = kabul edildi
cohorts-stage-withdrawn = geri çekildi
cohorts-stage-expired = süresi doldu
cohorts-stage-closed = grup kurulmadı
cohorts-word-silent = henüz yanıt yok
cohorts-word-deputy = vekil karar verecek
cohorts-word-yes = evet
cohorts-word-no = hayır
cohorts-word-unconfirmed = onay bekliyor
cohorts-for-focal-point = { $name } için, { $city } irtibat sorumlusu
cohorts-for-deputy = { $name } için, { $city } irtibat sorumlusu vekili
cohorts-for-city = { $city } için
cohorts-city-in = { $city }, { $country }
cohorts-two-cities = { $city } ve { $others }
cohorts-answer-title = Yanıtınız
cohorts-answer-heading = { $city }, { $others } ile bir grup kuracak mı?
cohorts-answer-yes = Evet, kabul ediyoruz
cohorts-answer-deputy = Vekilim karar versin: { $name }
cohorts-answer-no = Hayır, kabul etmiyoruz
cohorts-answer-ask = Önce bir sorum var
cohorts-answer-words = Gerekçeniz veya sorunuz
cohorts-answer-words-hint = Hayır ve soru için gereklidir. Yalnızca kolaylaştırıcılar okur; en çok 600 karakter, istediğiniz dilde.
cohorts-answer-missing = Düğmelerden birine basın.
cohorts-reason-missing = Nedenini birkaç sözcükle yazın. Yalnızca kolaylaştırıcılar okur.
cohorts-question-missing = Sorunuzu yazın.
cohorts-answer-nothing-yet = Bir düğmeye basmadıkça hiçbir şey kaydedilmez.
cohorts-reason-of-pair = { $cities }: { $reason }
cohorts-reason-no-issue = Üç şehrin ortak bir teması yok: konunuzu birlikte seçin.
cohorts-answer-until = Yanıtınızı { $until } tarihine kadar veya bütün şehirler evet diyene kadar değiştirebilirsiniz.
cohorts-answer-rule = İrtibat sorumlusu ile vekil aynı görüşte değilse irtibat sorumlusunun sözü geçerlidir.
cohorts-said-yes = Kaydedildi: evet. Bütün şehirler evet deyince grup kurulur.
cohorts-said-no = Kaydedildi: hayır. Hâlâ değiştirebilirsiniz.
cohorts-said-yes-by-focal-point = İrtibat sorumlunuz evet dedi; bu geçerli. Bütün şehirler evet der demez grup kurulmuş olur.
cohorts-said-no-by-focal-point = İrtibat sorumlunuz hayır dedi; bu geçerli. Yanıtınız ancak irtibat sorumlunuz kararı yeniden size bırakırsa sayılır.
cohorts-said-deputed = Kaydedildi: vekiliniz karar verecek ve bir e-posta aldı. Siz yanıtlarsanız sizin sözünüz geçerlidir.
cohorts-said-unconfirmed = Siz miydiniz? Yanıt o kadar çabuk geldi ki düğmeye bir posta filtresi basmış olabilir. Henüz sayılmıyor: lütfen yanıtınıza bir kez daha basın.
cohorts-read-unconfirmed = { $city } için bir yanıt o kadar çabuk geldi ki onu bir posta filtresi vermiş olabilir. Henüz sayılmıyor: yanıtı verenden onaylaması isteniyor.
cohorts-read-waits = { $city } henüz yanıt vermedi.
cohorts-read-no = { $city } için kaydedildi: hayır.
cohorts-open-room = Grubun sayfasını aç
cohorts-question-came = { $at } tarihli sorunuz kolaylaştırıcılarda. Henüz hiçbir şeye karar verilmedi.
cohorts-say-over = Burada artık yanıt alınmıyor.
cohorts-say-deputy-not-asked = Kararı şehrinizin irtibat sorumlusu verir. Size bırakırsa yanıtlayabilirsiniz.
cohorts-say-no-deputy = Şehrinizin karar verebilecek bir vekili yok.
cohorts-say-expired = Bu teklif { $at } tarihine kadar açıktı. Sonrasında bir şey kaydedilmedi; hâlâ katılmak istiyorsanız kolaylaştırıcılara yazın.
cohorts-say-agreed = Bütün şehirler evet dedi: grup { $at } tarihinden beri var. Bir şeyi değiştirmek için kolaylaştırıcılara yazın.
cohorts-say-group-ended = Bu grup { $at } tarihinde sona erdi. Burada sizden bir şey istenmiyor.
cohorts-say-withdrawn = Kolaylaştırıcılar bu teklifi { $at } tarihinde geri çekti. Sonrasında bir şey kaydedilmedi. Başka bir teklif alabilirsiniz.
cohorts-say-closed = Bu grup kurulmadı. Teklif { $at } tarihinde sona erdi. Başka bir teklif alabilirsiniz.
cohorts-say-bound = Bu grup şu anda kurulamıyor. Hiçbir şey kaydedilmedi; kolaylaştırıcılar size daha fazlasını söyleyebilir.
cohorts-link-over-title = Bu bağlantı bir teklif açmıyor
cohorts-link-unknown = Bağlantı eksik veya teklif artık saklanmıyor. Şehrinize yapılan teklifleri görmek için oturum açın.
cohorts-link-seat-passed = Bu bağlantı artık şehir adına konuşmayan birine gönderilmişti. Görevdeki kişi oturum açıp yanıtlayabilir.
cohorts-mail-offer-subject = { $cities }: bir grup kuracak mısınız?
cohorts-mail-reminder-subject = Hatırlatma: { $cities }, bir grup kuracak mısınız?
cohorts-mail-offer-heading = { $city }, { $others } ile bir grup kuracak mı?
cohorts-mail-offer-what = { $network }, { $cohort } döneminde { $city } şehrine { $others } ile bir eşleştirme grubu öneriyor. Paylaştığınız bir konu üzerinde, birlikte seçtiğiniz bir tempoda çalışırsınız.
cohorts-mail-reminder-what = { $city }, { $cohort } döneminde { $others } ile bir eşleştirme grubu teklifini henüz yanıtlamadı.
cohorts-mail-more-subject = Süre uzatıldı: { $cities }, bir grup kuracak mısınız?
cohorts-mail-more-what = { $city } şehrinin, { $cohort } döneminde { $others } ile eşleştirme grubu teklifini yanıtlamak için daha çok zamanı var.
cohorts-mail-again-subject = Yeniden soruluyor: { $cities } grubu
cohorts-mail-again-yes = { $cohort } döneminde { $city } için { $others } ile eşleştirme grubu teklifi sona ermişti. Kolaylaştırıcılar onu yeniden açtı. { $city } daha önce evet demişti ve bu evet geçerli. Hâlâ aynı görüşteyseniz bir şey yapmanız gerekmez.
cohorts-mail-again-no = { $cohort } döneminde { $city } için { $others } ile eşleştirme grubu teklifi sona ermişti. Kolaylaştırıcılar onu yeniden açtı. { $city } daha önce hayır demişti ve bu hayır geçerli. Şimdi başka düşünüyorsanız değiştirin.
cohorts-mail-again-until = Yanıtınızı şu tarihe kadar değiştirebilirsiniz: { $until }.
cohorts-mail-deputed-what = { $city } irtibat sorumlusu, { $cohort } döneminde { $others } ile bir eşleştirme grubu kararını size bırakıyor.
cohorts-mail-offer-reasons = Neden birbirinize uyuyorsunuz:
cohorts-mail-offer-until = Lütfen { $until } tarihine kadar yanıtlayın.
cohorts-mail-offer-answer = Gör ve yanıtla
cohorts-mail-offer-nothing-yet = Bağlantı bir sayfa açar. Orada bir düğmeye basmadıkça hiçbir şey kaydedilmez; hesap gerekmez.
cohorts-mail-offer-why = { $network } içinde { $city } adına konuşuyorsunuz.
cohorts-mail-addressee = { $name }, { $city }
cohorts-mail-answered-subject = { $cities } hakkındaki yanıtınız
cohorts-mail-answered-accepted = { $city } için kaydedildi: { $others } ile gruba evet.
cohorts-mail-answered-declined = { $city } için kaydedildi: { $others } ile gruba hayır. Gerekçenizi yalnızca kolaylaştırıcılar okur.
cohorts-mail-answered-overruled-yes = { $city } irtibat sorumlusu vekili olarak yanıtınız saklandı: { $others } ile gruba evet. Sayılmaz: irtibat sorumlunuz hayır dedi ve bu geçerli.
cohorts-mail-answered-overruled-no = { $city } irtibat sorumlusu vekili olarak yanıtınız saklandı: { $others } ile gruba hayır. Sayılmaz: irtibat sorumlunuz evet dedi ve bu geçerli. Gerekçenizi yalnızca kolaylaştırıcılar okur.
cohorts-mail-answered-overruled = İrtibat sorumlunuz kararı yeniden size bırakırsa sayılır.
cohorts-mail-answered-deputed = { $city } için kaydedildi: { $others } ile grup kararını vekiliniz verecek.
cohorts-mail-answered-phone = Bir kolaylaştırıcı bunu sizinle konuştuktan sonra yazdı. Yanlışsa değiştirin.
cohorts-mail-answered-phone-said = Bir kolaylaştırıcı bunu sizinle konuştuktan sonra yazdı.
cohorts-mail-answered-formed = Böylece bütün şehirler evet dedi: grup kuruldu ve artık yanıt alınmıyor. Yanlışsa kolaylaştırıcılara yazın.
cohorts-mail-answered-change = Teklif açık olduğu ve bütün şehirler evet demediği sürece değiştirebilirsiniz.
cohorts-mail-answered-open = Yanıtımı aç
cohorts-mail-answered-confirm = Yanıt e-postamızdan o kadar kısa süre sonra geldi ki düğmeye bir posta filtresi basmış olabilir. Bir kez daha bastığınızda sayılır.
cohorts-mail-answered-confirm-open = Yanıtımı onayla
cohorts-mail-formed-subject = { $cities } artık bir grup
cohorts-mail-formed-what = Bütün şehirler evet dedi: { $cities }, { $cohort } döneminde bir eşleştirme grubu. Kolaylaştırıcılar ilk görüşme için size yazacak.
cohorts-mail-not-formed-subject = { $cities }: grup kurulmadı
cohorts-mail-not-formed-what = { $cities } grubu kurulmadı. { $cohort } döneminde başka bir teklif alabilirsiniz.
cohorts-mail-withdrawn-subject = { $cities }: teklif geri çekildi
cohorts-mail-withdrawn-what = { $network } kolaylaştırıcıları { $cities } grubu teklifini geri çekti. Sizden bir şey istenmiyor; { $cohort } döneminde başka bir teklif alabilirsiniz.
cohorts-mail-open-offer = Teklifi aç
cohorts-cohort = Dönem
cohorts-new = Yeni dönem
cohorts-none = Henüz dönem yok. Dönem, çağrıdan kalıcı etkiye kadar bir eşleştirme turudur.
cohorts-programme = Program
cohorts-state = Durum
cohorts-standing = Durum
cohorts-cities = Şehirler
cohorts-city = Şehir
cohorts-country = Ülke
cohorts-groups = Gruplar
cohorts-group = Grup
cohorts-runs = Eşleştirmeler
cohorts-offers-open = Açık teklifler
cohorts-offers-declined = Reddedilen teklifler
cohorts-mode = Biçim
cohorts-mode-hint = Biçim, dönem kaydedildikten sonra değişmez. Başka bir biçim için başka bir dönem oluşturun.
cohorts-mode-peer = Karşılıklı öğrenme: ikisi de birbirinden öğrenir
cohorts-mode-mentoring = Mentorluk: biri verir, biri alır
cohorts-groups-seen = Hangi şehirlerin grup kurduğunu kim görebilir
cohorts-groups-seen-hint = Ağın haritası ve listesi, iki tarafın da kabul ettiği bir grubun şehirlerini birbirine bağlar.
cohorts-groups-seen-public = Herkes
cohorts-groups-seen-members = Ağın üyeleri
cohorts-groups-seen-facilitators = Yalnız grup ve kolaylaştırıcılar
cohorts-choose = Seçin …
cohorts-save = Kaydet
cohorts-back = Geri
cohorts-change = Değiştir

cohorts-state-draft = taslak
cohorts-state-call = çağrı
cohorts-state-selection = seçim
cohorts-state-profiles = profiller
cohorts-state-matching = eşleştirme
cohorts-state-offers = teklifler
cohorts-state-kick-off = başlangıç
cohorts-state-module-1 = modül 1: başlarken
cohorts-state-module-2 = modül 2: birlikte üretme
cohorts-state-mid-term = ara durum değerlendirmesi
cohorts-state-module-3 = modül 3: birikimi değerlendirme
cohorts-state-closing = kapanış
cohorts-state-legacy = kalıcı etki
cohorts-paused = duraklatıldı

# Form
cohorts-new-title = Yeni dönem
cohorts-change-title = { $name }: değiştir
cohorts-copy-of = Plan, modül adları, kurallar ve ağırlıklar { $name } döneminden kopyalanır. Şehirler, kilitler ve yasaklar kopyalanmaz.
cohorts-code = Kod
cohorts-code-hint = Adreslerde yer alır: küçük harfler, rakamlar ve tireler; örneğin 2018.
cohorts-code-wrong = 1 ile 32 arasında küçük harf, rakam ve tire kullanın.
cohorts-code-reserved = “new” kendi adreslerimizde geçen bir sözcüktür. Başka bir kod seçin.
cohorts-code-taken = { $code } kodlu bir dönem zaten var.
cohorts-name = Ad
cohorts-programme-missing = Programı seçin.
cohorts-starts = Çağrının ilk günü
cohorts-starts-hint = Diğer bütün günler buna göre belirlenir; her biri sonra değiştirilebilir.
cohorts-template = Süre
cohorts-template-hint = Plan, bir şablonun günleriyle başlar.
cohorts-template-months = { $months ->
    [one] Bir ay
   *[other] { $months } ay
}
cohorts-plan = Plan
cohorts-plan-hint = Her durumun ilk günü; planlanmayanı boş bırakın.
cohorts-module-name = Modülün kendi adı
cohorts-day-unknown = “{ $typed }” bir gün değil. 2018-07-11 gibi yazın.
cohorts-period-unknown = “{ $typed }” bir gün, ay veya yıl değil. 2018-07-11, 2018-07 veya 2018 gibi yazın.
cohorts-day-missing = Bir gün seçin.
cohorts-day-order = Bu, önceki bir durumun başladığı { $day } gününden önce.

# Bir dönem
cohorts-about = Bu dönem hakkında
cohorts-open-board = Tabloyu aç
cohorts-open-offers = Teklifler
cohorts-open-stock-taking = Durumu değerlendir
cohorts-choose-cities = Şehirleri seç
cohorts-go-to = Şu duruma geç
cohorts-go = Geç
cohorts-state-missing = Bir durum seçin.
cohorts-move-there = Dönem zaten bu durumda.
cohorts-move-paused = Dönem duraklatılmış. Önce sürdürün.
cohorts-move-no-group = Çalışma bir grupla başlar; henüz grup yok.
cohorts-move-offers-open = { $count ->
    [one] Bir teklif yanıt bekliyor. Önce onu geri çekin.
   *[other] { $count } teklif yanıt bekliyor. Önce onları geri çekin.
}
cohorts-pause = Duraklat
cohorts-pause-hint = Duraklatılmışken hiçbir şey gönderilmez: teklif de hatırlatma da. Yanıtlar alınır.
cohorts-resume = Sürdür
cohorts-resume-hint = Açık teklifler, ara ne kadar sürdüyse o kadar geç biter.
cohorts-paused-since = { $at } tarihinden beri duraklatılmış. Hiçbir şey gönderilmiyor; yanıtlar alınıyor.
cohorts-copy = Yeni bir tur için kopyala
cohorts-remove = Bu dönemi sil
cohorts-remove-title = { $name }: sil
cohorts-remove-what = Planı, tablosu ve eşleştirmeleri kalıcı olarak silinir; olup bitenler kayıtta, şehirleri ağda kalır. Kimseye haber verilmez.
cohorts-remove-do = Sil
cohorts-remove-groups = Bu dönemde { $count } grup kuruldu ve şehirlerin anlaştığı şeyler saklanır. Dönem silinemez.
cohorts-remove-offers = Bu dönemde { $count } teklif var, bu yüzden dönem silinemez. Taslaklar teklifler sayfasında atılabilir; şehirlere gönderilenler saklanır.
cohorts-remove-in-use = Bir etkinlikte bu dönemin durumu değerlendiriliyor ya da bir davetli kuralı bu döneme dayanıyor. Dönem silinemez.
cohorts-no-cities = Bu dönemde henüz şehir yok. Ağdan <a>seçin</a>.
cohorts-no-groups = Henüz grup kurulmadı.
cohorts-issue = Ortak konu
cohorts-formed-on = Kuruluş
cohorts-origin = Kaynağı
cohorts-origin-offer = teklif
cohorts-origin-themselves = şehirler kendileri kurdu
cohorts-origin-elsewhere = başka yerde kuruldu
cohorts-group-ended = erken bitirildi
cohorts-group-add = Grup ekle
cohorts-reserve = Yedek liste
cohorts-reserve-hint = Hiçbir grupta olmayan ve açık teklifi bulunmayan şehirler.
cohorts-run-of = Eşleştirme { $number }, { $at }

# Şehirleri
cohorts-cities-title = { $name }: şehirler
cohorts-cities-what = Katılanları işaretleyin. Kendisine teklif yapılan veya bir grupta çalışan şehir her durumda kalır; ayrılan bir şehre ait teklif taslakları düşer.
cohorts-cities-tick = Hepsini işaretle:
cohorts-cities-tick-theme = Öncelikli temaları arasında şu olanların hepsini işaretle:
cohorts-cities-file = Ya da cohort ve city sütunları olan <a>bir dosyadan</a> alın.
cohorts-cities-data = Eşleştirme bilgileri
cohorts-file-title = Dönemlerin şehirleri
cohorts-file-no-cohort = { $value } diye bir dönem yok, bir dönemin kodu bekleniyordu
cohorts-file-full = Bir dönemde en çok { $max } şehir olur, daha az şehir bekleniyordu
cohorts-cities-all = ağ
cohorts-cities-save = Bu şehirleri kaydet
cohorts-cities-ticked = { $count ->
    [one] Bir şehir işaretli.
   *[other] { $count } şehir işaretli.
}
cohorts-cities-bound = { $count ->
    [one] İşareti kaldırılan bir şehir kalıyor: açık bir teklifi var veya bir grupta çalışıyor. Önce teklifini geri çekin veya grubunu sona erdirin.
   *[other] İşareti kaldırılan { $count } şehir kalıyor: açık teklifleri var veya gruplarda çalışıyorlar. Önce tekliflerini geri çekin veya gruplarını sona erdirin.
}
cohorts-cities-fell = { $count ->
    [one] Bir teklif taslağı düştü, çünkü bir şehri dönemden ayrıldı.
   *[other] { $count } teklif taslağı düştü, çünkü şehirleri dönemden ayrıldı.
}
cohorts-cities-too-many = Bir dönemde en çok { $max } şehir olur.
cohorts-network-empty = Ağda henüz profili olan şehir yok.

# Tablo
cohorts-board = Eşleştirme tablosu
cohorts-board-title = { $name }: eşleştirme tablosu
cohorts-last-run = Son saklanan: { $at } tarihli eşleştirme { $number }.
cohorts-best = Bu kurallar ve ağırlıklarla daha iyi bir grup kümesi yoktur.
cohorts-best-and-only = Bu kurallar ve ağırlıklarla daha iyi bir grup kümesi yoktur ve bunun kadar iyi bir başkası da yoktur.
cohorts-equally-good = Başka bir küme de bunun kadar iyidir; onda şunlar olurdu: { $groups }.
cohorts-run-again = Yeniden eşleştir
cohorts-undo = Son değişikliği geri al
cohorts-scenarios = Senaryolar
cohorts-scenarios-what = Grupları kurmanın üç yolu. Birine bakmak hiçbir şeyi değiştirmez.
cohorts-scenario = Senaryo
cohorts-scenario-coverage = En çok şehir
cohorts-scenario-coverage-what = olabildiğince çok şehir, sonra en yüksek değer
cohorts-scenario-fit = En iyi uyum
cohorts-scenario-fit-what = { $locked ->
    [0] puanı { $minimum } ve üzeri olan gruplar
   *[other] kilitli gruplar ve puanı { $minimum } ve üzeri olan diğerleri
}
cohorts-scenario-fairness = Önce en zayıf grup
cohorts-scenario-fairness-what = olabildiğince çok şehir, sonra en zayıf grubun olabildiğince iyi olması
cohorts-weakest = En zayıf
cohorts-mean = Ortalama
cohorts-lowest = En düşük
cohorts-value = Değer
cohorts-interpreters = Tercümanlar
cohorts-left-over = Grupsuz
cohorts-left-over-none = Grupsuz kalan yok.
cohorts-nobody = kimse
cohorts-shown-below = Aşağıda gösteriliyor
cohorts-groups-count = { $count ->
    [0] Grup yok
    [one] Bir grup
   *[other] { $count } grup
}
cohorts-groups-what = Önerilen gruplar: ölçütlere göre puanları, gerekçeleri ve yapılabilecekler
cohorts-no-groups-possible = Bu kurallarla hiçbir grup mümkün değil.
cohorts-sort-weakest = önce en zayıf
cohorts-sort-country = ülkeye göre
cohorts-sort-name = ada göre
cohorts-find = Şehir ya da ülke
cohorts-find-count = Gruplar: { $all } içinden { $count }
cohorts-find-none = Hiçbir grupta “{ $word }” yok.
cohorts-find-none-left = Grupsuz kalan hiçbir şehirde “{ $word }” yok.
cohorts-score = Puan
cohorts-of = / { $all }
cohorts-column-themes = Temalar
cohorts-column-exchange = İhtiyaçlar ve sunulanlar
cohorts-column-strategy = Strateji
cohorts-column-context = Bağlam
cohorts-column-practical = Pratik koşullar
cohorts-watch = Dikkat: { $criterion }.
cohorts-tag-agreed = Anlaştılar
cohorts-tag-recorded = Kayda geçti
cohorts-tag-asked = Yanıt bekleniyor
cohorts-tag-locked = Kilitli
cohorts-tag-together = Zaten birlikte çalışıyorlar
cohorts-tag-together-two = Zaten birlikte çalışıyorlar: { $cities }
cohorts-tag-ended = Daha önce sona erdi
cohorts-ended-before = Grupları { $at } tarihinde sona erdi: “{ $reason }”.
cohorts-lock = Kilitle
cohorts-unlock = Kilidi aç
cohorts-ban = Yasakla
cohorts-ban-of = { $cities } çiftini yasakla
cohorts-lift = Yasağı kaldır
cohorts-swap = Değiş tokuş et
cohorts-swap-more = Değiş tokuş …
cohorts-swap-title = { $cities } grubundan bir şehri değiştir
cohorts-swap-leaves = Bu şehir
cohorts-swap-with = şununla yer değiştirir
cohorts-why-not = Neden bu ikisi değil?
cohorts-why-not-two = Bu dönemin iki ayrı şehrini seçin.
cohorts-explain = Açıkla
cohorts-force = Bu grubu zorunlu kıl
cohorts-assign-interpreter = { $languages } için tercüman ata
cohorts-lift-ban-of = { $cities } yasağını kaldır
cohorts-allow-trio = Üçlü bir gruba izin ver
cohorts-fair = Her ülkeye adil mi?
cohorts-newcomers = Ağda yeni
cohorts-placed = Yerleşen
cohorts-placed-of = { $placed } / { $all }
cohorts-decisions = Kilitler ve yasaklar
cohorts-decisions-none = Kilitli veya yasaklı bir şey yok.
cohorts-decisions-hint = Bedel, bu olmasa bütün grupların birlikte kazanacağıdır. Şehirler yasakları ve puanları hiç görmez.
cohorts-decision-locked = Kilitli
cohorts-decision-agreed = Bütün şehirler kabul etti
cohorts-decision-agreed-one = Kayda geçti: bilindiği kadarıyla bir taraf kabul etti
cohorts-decision-agreed-none = Kayda geçti: kimin kabul ettiği bilinmiyor
cohorts-decision-asked = Yanıt bekleniyor
cohorts-decision-banned = Yasaklı
cohorts-decision-declined = Bir şehir reddetti
cohorts-decision-over = Kilitli, ama kilit artık geçerli değil
cohorts-lock-over-declined = { $cities } kilidi artık geçerli değil: biri diğerine hayır dedi. Gruplar onsuz kurulur.
cohorts-lock-over-left = { $cities } kilidi artık geçerli değil: biri artık bu dönemde değil. Gruplar onsuz kurulur.
cohorts-lock-over-impossible = { $cities } kilidi artık geçerli değil: profillerine göre artık grup kuramazlar. Gruplar onsuz kurulur.
cohorts-locked-by = { $who } kilitledi
cohorts-banned-by = { $who } yasakladı
cohorts-cost = Bedel
cohorts-cost-nothing = yok
cohorts-cost-value = { $value } değer
cohorts-cost-places = { $places ->
    [one] bir yer ve { $value } değer
   *[other] { $places } yer ve { $value } değer
}
cohorts-cost-places-for-value = { $places ->
    [0] sıfır yer; bu olmasaydı değer { $value } daha düşük olurdu
    [one] bir yer; bu olmasaydı değer { $value } daha düşük olurdu
   *[other] { $places } yer; bu olmasaydı değer { $value } daha düşük olurdu
}
cohorts-cost-saves-places = yok; bu olmasaydı { $places } şehir daha az yerleşirdi
cohorts-weights = Ağırlıklar
cohorts-weights-hint = 100 üzerinden puanlar. Kaydetmedikçe denemek hiçbir şeyi değiştirmez.
cohorts-weights-try = Bu ağırlıkları dene
cohorts-weights-sum = Toplam { $sum }.
cohorts-weights-sum-wrong = Toplam { $sum }; { $right } olmalı.
cohorts-csv = Hesap tablosu (CSV)
cohorts-for-facilitators = Kolaylaştırıcılar için.
cohorts-weights-unread = Her ağırlık 0 ile 100 arasında bir tam sayıdır.
cohorts-rules = Kurallar
cohorts-rules-change = Kuralları değiştir
cohorts-rules-save = Kuralları kaydet
cohorts-trio = Üçlü gruplar
cohorts-trio-never = yok
cohorts-trio-odd = şehir sayısı tekse bir tane
cohorts-trio-allowed = bir şehir daha yerleştiriyorsa bir tane
cohorts-language-minimum = Bir dil bu düzeyden itibaren sayılır
cohorts-hours-minimum = Ayda en az saat sayısı
cohorts-minimum-score = “En iyi uyum” senaryosunda en düşük puan
cohorts-minimum-score-hint = 0 ile 100 arası
cohorts-interpreters-hint = Her seferinde iki dil, adıyla veya koduyla, örneğin Arapça+tr; birden fazlası virgülle.
cohorts-cap-size = En büyük nüfus farkı, ikiye katlama sayısı olarak
cohorts-cap-maturity = En büyük strateji farkı, basamak olarak
cohorts-cap-themes = En az ortak tema
cohorts-cap-hint = Boş: sınır yok.
cohorts-rule-number = “{ $typed }”, 0 ile { $most } arasında bir tam sayı değil.
cohorts-rule-interpreters = “{ $typed }”, ar+tr gibi iki dil değil.
cohorts-trial-scenario = “{ $scenario }” senaryosuna bakıyorsunuz. Henüz kaydedilmedi.
cohorts-trial-weights = Başka ağırlıkları deniyorsunuz. Henüz hiçbir şey kaydedilmedi.
cohorts-trial-save = Kaydet
cohorts-trial-leave = Eskisi gibi bırak
cohorts-change-start = Tablo başladı.
cohorts-change-lock = Kilitlendi: { $cities }.
cohorts-change-unlock = Kilidi açıldı: { $cities }.
cohorts-change-ban = Yasaklandı: { $cities }.
cohorts-change-lift = Yasağı kaldırıldı: { $cities }.
cohorts-change-force = Zorunlu kılındı: { $cities }.
cohorts-change-swap = Yer değiştirdiler: { $cities }.
cohorts-change-weights = Başka ağırlıklar kaydedildi.
cohorts-change-rules = Başka kurallar kaydedildi.
cohorts-change-scenario = Başka bir senaryo kaydedildi.
cohorts-change-interpreter = Bir tercüman atandı.
cohorts-change-hours = Başka saatler kaydedildi.
cohorts-change-undo = Son değişiklik geri alındı.
cohorts-change-undo-of = Son değişiklik geri alındı. Şuydu: { $what }
cohorts-change-unlocked-too = Artık kilitli değil: { $groups }.
cohorts-change-lifted-too = Artık yasaklı değil: { $groups }.
cohorts-effect-nothing = Bedeli yok: bütün sayılar aynı.
cohorts-effect-same-groups = Bu ağırlıklarla: aynı { $count } grup.
cohorts-effect-loses-places = { $places ->
    [one] Bedeli bir yer; değer { $before } iken { $now } olur.
   *[other] Bedeli { $places } yer; değer { $before } iken { $now } olur.
}
cohorts-effect-gains-places = { $places ->
    [one] Bir şehir daha yerleşir; değer { $before } iken { $now } olur.
   *[other] { $places } şehir daha yerleşir; değer { $before } iken { $now } olur.
}
cohorts-effect-loses-value = Yer kaybettirmez, { $value } değer kaybettirir.
cohorts-effect-gains-value = Yer kaybettirmez, { $value } değer kazandırır.
cohorts-effect-groups = { $gone ->
    [0] Yeni: { $comes }.
   *[other] { $came ->
        [0] Giden: { $goes }.
       *[other] { $goes } yerine { $comes } gelir.
    }
}
cohorts-edit-stands = { $cities } grubu yerinde kalır: ikisi de kabul etti veya tekliflerine yanıt bekleniyor. Önce teklifi geri çekin ya da grubu bitirin.
cohorts-edit-declined = Bu şehirlerden biri diğerini reddetti. Bunu siz değiştiremezsiniz.
cohorts-edit-not-there = Bu arada değiştirilmiş.
cohorts-edit-one-group = İki şehir zaten aynı grupta.
cohorts-edit-no-group = Yalnızca iki gruptaki şehirler yer değiştirebilir.
cohorts-edit-weights = Ağırlıkların toplamı 100 değil, { $sum }.
cohorts-edit-unknown = Bir şehir bu dönemde değil.
cohorts-edit-itself = İki şehir seçin.
cohorts-edit-pair = Yasak iki şehirle ilgilidir.
cohorts-edit-size = Bir grupta iki ya da üç şehir olur.
cohorts-edit-one-country = { $cities } aynı ülkeden.
cohorts-edit-private = { $cities } bir grup kuramaz.
cohorts-edit-locked-twice = { $cities } başka bir kilitli grupta.
cohorts-edit-second-trio = Kilitli bir üçlü grup zaten var.
cohorts-edit-trio-mentoring = Mentorlukta bir grupta iki şehir olur.
cohorts-edit-locked-and-banned = { $cities } hem kilitli hem yasaklı.
cohorts-edit-unread = Bu düğme bilinmiyor. Tabloyu yeniden açın.
cohorts-edit-nothing-to-undo = Geri alınacak bir şey yok.
cohorts-edit-undo-other = Tablo siz açtıktan sonra değişti, bu yüzden hiçbir şey geri alınmadı. Aşağıda şimdiki hâli var.
cohorts-edit-meanwhile = Siz sayfayı açtıktan sonra bir meslektaşınız buna karar verdi, bu yüzden hiçbir şey kaydedilmedi. Aşağıda sizinkinin şimdi neyi değiştireceğini görüyorsunuz: geçerli olacaksa bir kez daha kaydedin.

# Eşleştirmeler
cohorts-run-title = Eşleştirme { $number }
cohorts-run-asked = İsteyen: { $who }, { $at }
cohorts-operator = site işletmecisi
cohorts-run-json = JSON olarak sonuç, belgesiyle
cohorts-run-queued = Bu eşleştirme sırasını bekliyor.
cohorts-run-judging = Hangi şehirlerin grup kurabileceğine bakılıyor: 100’de { $part }.
cohorts-run-matching = Bütün gruplar birlikte seçiliyor: 100’de { $part }.
cohorts-run-trios = Üçlü gruplar karşılaştırılıyor: 100’de { $part }.
cohorts-run-answers = Başka grupların da bu kadar iyi olup olmadığı sınanıyor: 100’de { $part }.
cohorts-run-waits = Bu kadar şehirle biraz sürer. Sayfa üç saniyede bir kendiliğinden yeniden sorar; çıkıp geri dönebilirsiniz.
cohorts-run-look = Yeniden bak
cohorts-run-cancel = Bu eşleştirmeden vazgeç
cohorts-run-stopped = Bu eşleştirmeden, bitmeden vazgeçildi. Hiçbir şey değişmedi.
cohorts-run-in-queue = Eşleştirme { $number }, hesaplanıyor
cohorts-make-offers = Teklif yap …
cohorts-run-verified = Az önce yeniden hesaplandı: sonuç bayt bayt aynı ve belgesi geçerli.
cohorts-run-same = Az önce yeniden hesaplandı: sonuç bayt bayt aynı.
cohorts-run-differs = Az önce yeniden hesaplandı, sonuç başka: o zamandan beri program değişmiş ya da eşleştirme.
cohorts-run-unproved = Bu eşleştirmenin belgesi geçerli değil. Kullanmayın ve bu programı işletene bildirin.
cohorts-run-inputs = Şehirlerin özet değeri (hash)
cohorts-run-rules = Kuralların özet değeri (hash)
cohorts-run-result = Sonucun özet değeri (hash)
cohorts-run-solver = Çözücü
cohorts-working-language = Dil
cohorts-carried-by = Dayanağı
cohorts-compare = Karşılaştır
cohorts-compare-with = eşleştirme { $number } ile
cohorts-compared-title = Eşleştirme { $first } ve eşleştirme { $second }
cohorts-compared-same = { $count ->
    [0] İkisinde de olan grup yok.
    [one] Bir grup ikisinde de var.
   *[other] { $count } grup ikisinde de var.
}
cohorts-compared-inputs = Şehirler veya profilleri farklı.
cohorts-compared-rules = Kurallar farklı.
cohorts-compared-numbers = İki eşleştirmenin sayıları
cohorts-compared-what = Sayı
cohorts-compared-goes = Yalnızca eşleştirme { $number } içinde
cohorts-compared-comes = Yalnızca eşleştirme { $number } içinde
cohorts-compared-cities = Kim kazanıyor, kim kaybediyor
cohorts-before = Önce
cohorts-after = Sonra
cohorts-difference = Fark
cohorts-in-no-group = hiçbir grupta değil
cohorts-gains = { $points } kazanır
cohorts-loses = { $points } kaybeder

# Kolaylaştırıcılar için teklifler
cohorts-offer = Teklif
cohorts-offers-title = { $name }: teklifler
cohorts-offers-what = Her şehir gerekçeleri kendi dilinde okur, puanları görmez. Bütün şehirler evet deyince grup kurulur.
cohorts-offers-no-run = Teklif bir eşleştirmeden çıkar. <a>Tabloyu açın</a> ve önce eşleştirin.
cohorts-make-offers-of = Eşleştirme { $number } için taslak yap
cohorts-drafts = { $count ->
    [one] Bir taslak
   *[other] { $count } taslak
}
cohorts-drafts-what = Şimdi gidecekleri işaretleyin. Diğerlerini kimse bilmez.
cohorts-send-closes = Bu şehirlerden birine yeni bir grup teklifi gönderilirse reddedilmiş olan kapatılır: { $groups }. Şehirlerine bu grubun kurulmadığı e-postayla bildirilir.
cohorts-draft-bound = bekliyor: şehirlerinden biri için açık bir teklif var veya o şehir bir grupta çalışıyor
cohorts-draft-left = gönderilemez: biri artık bu dönemde değil
cohorts-draft-declined = gönderilemez: biri diğerine hayır dedi
cohorts-draft-ended = grupları daha önce sona erdi: yalnızca yeniden istiyorlarsa işaretleyin
cohorts-draft-refused = gönderilemez: biri diğeriyle çalışamayacağını söyledi
cohorts-draft-works = { $cohort } döneminde zaten birlikte çalışıyorlar: yalnızca ikinci bir grup istiyorlarsa işaretleyin
cohorts-draft-asked = { $cohort } döneminde onlara zaten teklif yapıldı: yalnızca ikinci bir teklif yapılacaksa işaretleyin
cohorts-draft-said-no = { $cohort } döneminde biri diğerine hayır dedi: yalnızca bu değiştiyse işaretleyin
cohorts-drafts-declined = Biri hayır dediği için yeniden önerilmeyenler: { $groups }.
cohorts-until = Son gün
cohorts-until-hint = Yanıt alınan son gün. Yanıtlamayanlara beş gün sonra ve bitmeden iki gün önce hatırlatılır.
cohorts-until-past = Bu gün geçti.
cohorts-until-too-far = Bir yıl içinde bir gün seçin.
cohorts-until-not-later = Şehirlere bu gün ya da daha geç bir gün bildirildi. Ondan sonraki bir günü seçin.
cohorts-note = Şehirlere notunuz
cohorts-note-hint = İsteğe bağlı; e-postada yazdığınız gibi yer alır.
cohorts-send = İşaretli teklifleri gönder
cohorts-drafts-discard = Bu taslakları at
cohorts-send-nothing = En az bir taslak işaretleyin.
cohorts-send-before = Bu teklifler daha önce gönderildi veya atıldı. Şimdi hiçbir şey gönderilmedi.
cohorts-send-bound = Bir şehrin zaten açık bir teklifi var veya o şehir bir grupta çalışıyor. Önce diğer teklifi geri çekin.
cohorts-send-asked = Bu arada { $cohort } döneminde bu şehirlerden ikisine teklif yapıldı. Hiçbir şey gönderilmedi. Taslak aşağıda belirtiliyor: yalnızca ikinci bir teklif yapılacaksa yeniden işaretleyin.
cohorts-send-declined = { $cities }: biri diğerine hayır dedi. Bu teklif gönderilemez.
cohorts-send-left = { $cities }: biri artık bu dönemde değil. Bu teklif gönderilemez.
cohorts-send-refused = { $cities }: biri diğeriyle çalışamayacağını söyledi. Bu teklif gönderilemez.
cohorts-sent = Gönderilenler
cohorts-answers = Yanıtlar
cohorts-reasons = Gerekçeler
cohorts-no-answers = Henüz kimse bir şey demedi.
cohorts-answers-private = Kimin ne dediğini ve nedenini yalnızca kolaylaştırıcılar okur. Diğer şehir yalnızca grubun kurulup kurulmadığını okur.
cohorts-stage-draft = taslak
cohorts-stage-declined = bir şehir reddetti
cohorts-reply = Yanıt
cohorts-reply-accepted = evet
cohorts-reply-declined = hayır
cohorts-reply-deputed = vekil karar verecek
cohorts-reply-asked = bir soru
cohorts-reply-missing = Yanıtı seçin.
cohorts-way-mail = e-postadan
cohorts-way-page = sayfada
cohorts-way-phone = telefonla veya mesajla
cohorts-line = { $city }: { $what }, { $who }, { $way }
cohorts-line-written = { $city }: { $what }, { $who }, { $way }, yazan { $by }
cohorts-line-confirmed = { $city }: { $what }, { $who }, { $way }, onaylayan { $by }
cohorts-line-unconfirmed = Bir posta filtresi basmış olabilir: onaylanınca sayılır.
cohorts-unconfirmed = { $city }, { $who }: “{ $what }”. Bu yanıt e-postadan hemen sonra ya da bir başkasıyla birlikte geldi; düğmeye bir posta filtresi basmış olabilir. Henüz sayılmıyor.
cohorts-confirm = Sordum: doğru
cohorts-drop = Sordum: bir filtreydi
cohorts-offer-refused = Bu şehirlerden biri sonradan diğeriyle çalışamayacağını söyledi. Hatırlatma gitmez. Teklifi geri çekin.
cohorts-record = Bir yanıt yaz
cohorts-record-hint = Birinin telefonla veya mesajla söylediği. Kendisine, değiştirmesi için bağlantısı olan bir e-posta gider.
cohorts-record-save = Yaz
cohorts-record-words = Gerekçeleri
cohorts-record-words-hint = Hayır için gerekir. Yalnız kolaylaştırıcılar okur.
cohorts-record-reason-missing = Neden hayır dediklerini birkaç sözcükle yazın.
cohorts-record-no-deputy = Bu şehrin karar verebilecek bir vekili yok.
cohorts-record-deputy-not-asked = Bu şehirde irtibat sorumlusu karar verir ve kararı vekile bırakmadı. Söylendiyse önce bunu yazın.
cohorts-record-expired = Bu teklif { $at } tarihine kadar açıktı. Önce ona daha fazla süre verin.
cohorts-record-over = Bu teklif sona erdi. Hiçbir şey yazılmadı.
cohorts-record-bound = Bu teklifin bir şehri artık dönemin başka bir grubunda çalışıyor. Önce o grubu bitirin ya da teklifi geri çekin.
cohorts-record-contradicts = { $city } şehrinden { $who }, { $at } tarihinde “hayır” yazdı. Bu evetle bütün şehirler evet demiş olur ve grup hemen kurulur. Fikir değiştirdilerse bir kez daha yazın.
cohorts-speaker = Kim söyledi
cohorts-speaker-missing = Kimin söylediğini seçin.
cohorts-close = Kapat: grup kurulmadı
cohorts-close-hint = Diğer şehir grubun kurulmadığını okur, başka bir şey okumaz.
cohorts-close-not-declined = Yalnızca bir şehrin reddettiği teklif kapatılır. Bunun yerine geri çekin.
cohorts-extend = Süreyi uzat
cohorts-reopen = Teklifi yeniden aç
cohorts-reopen-hint = Söylenen her şey geçerli kalır. Şehirlere e-posta gider.
cohorts-withdraw = Geri çek …
cohorts-withdraw-now = Teklifi geri çek
cohorts-withdraw-title = { $group } teklifi geri çekilsin mi?
cohorts-withdraw-answered = { $answers ->
    [one] Bir şehir yanıt vermiş bile. Teklifi geri çekmeden önce yanıtına bakın.
   *[other] { $answers } şehir yanıt vermiş bile. Teklifi geri çekmeden önce yanıtlarına bakın.
}
cohorts-withdraw-changed = Bu sayfayı açtığınızdan beri yanıtlar veya e-postalar değişti. Teklifi geri çekmeden önce bir kez daha bakın.
cohorts-withdraw-agreed = Bu arada tüm şehirler evet dedi: grup şu zamandan beri var: { $at }. Teklif artık geri çekilemez.
cohorts-withdraw-over = Bu teklif daha önce sona ermişti. Şimdi hiçbir şey geri çekilmedi.
cohorts-open-group = Grubu aç
cohorts-withdraw-mails = { $count ->
    [one] Bir e-posta gider:
   *[other] { $count } e-posta gider:
}
cohorts-withdraw-no-mails = E-posta gitmez.
cohorts-withdraw-what = Önceki e-postalardaki bağlantılar teklifin geri çekildiğini söyler. Şehirler yeniden eşleştirilebilir.
cohorts-withdraw-reason = Gerekçe
cohorts-withdraw-reason-hint = Yalnızca kolaylaştırıcılar için.
cohorts-mail-question-subject = { $city }, { $others } ile grup hakkında soruyor
cohorts-mail-question-what = { $who }, { $city } adına soruyor:
cohorts-mail-question-why = Ağın kolaylaştırıcısısınız.

# Tekliften doğmayan gruplar ve bir grubun sonu
cohorts-third-city = Üçüncü şehir
cohorts-third-city-hint = Yalnızca üçlü grup için.
cohorts-consent = Kim kabul etti
cohorts-consent-both = tüm şehirler
cohorts-consent-one = bilindiği kadarıyla bir taraf
cohorts-consent-none = bilinmiyor
cohorts-formed-on-hint = Bir gün, ay veya yıl: 2018-03-22, 2018-03, 2018.
cohorts-formed-ahead = Bu gün henüz gelmedi. Grubun var olduğu bir gün yazın.
cohorts-group-no-mail = Buraya yazdığınız bir grup için e-posta gönderilmez. Şehirlerine siz haber verin.
cohorts-end = Bitir
cohorts-end-more = Bitir …
cohorts-end-title = { $group } grubu bitirilsin mi?
cohorts-end-what = Geçmişi kalır. Şehirler bu dönemde yeniden eşleştirilebilir. Nedenini yazın.
cohorts-end-mails = Planlanan toplantılar iptal edilir ve davetlilerine bu konuda e-posta gider. Başka e-posta gönderilmez: şehirlere siz haber verin.
cohorts-end-group = Grubu bitir
cohorts-file-city = { $value } diye bir şehir yok, ağdaki bir şehir bekleniyordu
cohorts-file-city-again = { $city } grupta iki kez yazılı, bir kez bekleniyordu
cohorts-file-count = { $count ->
    [one] { $count } şehir
   *[other] { $count } şehir
  }, 2 ya da 3 bekleniyordu
cohorts-file-country = { $first } ve { $second } aynı ülkede ({ $country }), farklı ülkelerden şehirler bekleniyordu
cohorts-file-city-of-line = { $city } aynı dönemin { $line }. satırındaki grupta, her şehir için bir grup bekleniyordu
cohorts-file-busy = { $city } bu dönemin başka bir grubunda çalışıyor, her şehir için bir grup bekleniyordu
cohorts-file-ahead = { $value } henüz gelmedi, grubun var olduğu bir gün bekleniyordu
cohorts-file-stay = { $count } satır ({ $lines }) burada olan gruplar için başka bir gün, konu ya da onay yazıyor: gruplar olduğu gibi kalır.
cohorts-file-cohort = { $value } diye bir dönem yok, bilinen bir dönem bekleniyordu; ya da bitmiş bir dönem için küçük harf, rakam ve tirelerden bir kod ve bütün dosya için bir program (komut satırında: --programme)

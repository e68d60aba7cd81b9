# Etkinlikler: katalog, etkinlik sayfası, formlar, akışlar.

## Catalogue
events-title = Etkinlikler
events-add = Etkinlik ekle
events-import = İçe aktar
events-search = Etkinliklerde ara
events-search-do = Ara
events-filters = Filtreler
events-all-values = Bu filtrelerin bütün değerleri
events-period = Tarih aralığı
events-period-do = Bu tarih aralığını göster
events-from = Başlangıç
events-to = Bitiş
events-from-day = { $day } ve sonrası
events-to-day = { $day } tarihine kadar
events-upcoming = Gelecek
events-past = Geçmiş
events-all = Tümü
events-type = Tür
events-theme = Tema
events-country = Ülke
events-organiser = Düzenleyen
events-spoken = Diller
events-format = Biçim
events-programme = Program
events-found-in = { $field }:
events-not-stated = Belirtilmemiş
events-count = { $count } etkinlik
events-order-next = En yakın tarihli önce
events-order-newest = En yeni önce
events-order-relevance = En uygun önce
events-by-relevance = uygunluğa göre
events-by-date = tarihe göre
events-list-calendar = Bu listenin takvimi (.ics)
events-list-feed = Atom
events-feed-cancelled = İptal edildi: { $title }
events-first-page = İlk sayfa
events-none-title = Bunların hepsine uyan etkinlik yok
events-none = Seçtiklerinizin hepsine uyan bir şey yok. Şunu deneyebilirsiniz:
events-none-yet = Şu anda burada etkinlik yok.
events-drop = { $filter } olmadan
events-drop-words = “{ $words }” olmadan
events-drop-in-all = Tüm etkinliklerde, { $filter } olmadan
events-only-in-all = Tüm etkinliklerde yalnızca { $filter }
events-words-in-all = Tüm etkinliklerde “{ $words }”
events-drop-when = Geçmiş etkinlikleri de göster
events-drop-when-past = Gelecek etkinlikleri de göster
events-drop-period = Tarih aralığı olmadan
events-start-again = Ya da <a>{ $count } etkinliğin tümüyle yeniden başlayın</a>.
events-common = Aranamayacak kadar sık geçen: { $words }.
events-only-common = Yalnızca sık geçen sözcükler yazıldı ({ $words }), bu yüzden tüm etkinlikler gösteriliyor. Daha belirgin bir sözcük ekleyin.
events-no-word = Yazılanda hiç sözcük yok; etkinlikler o olmadan gösteriliyor.
events-corrected = Yazıldığı gibi bulunamadı: { $words }. Bir harf farklı olan sözcükler arandı.
events-plain-title = Şimdiye kadar bulunan etkinlikler
events-plain-note = Arama hazırlanıyor. O zamana kadar bu liste onsuz yapılır: sayım yoktur ve sözcükler yazıldığı gibi geçmelidir.
events-feed-title = { $network } etkinlikleri
events-feed-cut = Tarih sırasına göre ilk { $held }, toplam { $all }.

## An event
events-kind-webinar = Web semineri
events-kind-workshop = Çalıştay
events-kind-training = Eğitim
events-kind-conference = Konferans
events-kind-visit = Ziyaret
events-kind-call = Katılım çağrısı
events-format-virtual = Çevrim içi
events-format-in-person = Yüz yüze
events-format-hybrid = Yüz yüze ve çevrim içi
events-access-public = Herkese açık
events-access-members = Üyelere
events-access-invitation = Davetle
events-draft = Taslak
events-cancelled = İptal edildi
events-running = Şu anda sürüyor
events-when = Ne zaman
events-starts = Başlangıç
events-ends = Bitiş
events-your-clock = Sizin saatinizle
events-elsewhere = Başka yerlerde
events-same-hour = Aynı saat: { $countries }.
events-hour-in = { $hour }: { $countries }.
events-hour-in-day = { $day }, { $hour }: { $countries }.
events-date-not-known = Tarihi bilinmiyor
events-place = Yer
events-place-not-given = Yer belirtilmemiş
events-by = Düzenleyen
events-with = Ortaklar
events-supported-by = Destekleyenler
events-themes = Temalar
events-tags = Etiketler
events-context = Bağlam
events-aims = Amaçlar
events-audience = Hedef kitle
events-who-may-come = Kimler katılabilir
events-come-public = Herkes katılabilir.
events-come-members = Bu etkinlik ağın üyeleri içindir.
events-come-invitation = Bu etkinliğe yalnızca davetliler katılabilir. Davetler her kişiye e-postayla gider.
events-header-only = Burada yalnızca herkese açık olan gösterilir.
events-header-sign-in = Üyeler <a>oturum açınca</a> daha fazlasını görür.
events-materials = Belgeler
events-page-elsewhere = Bu etkinliğin başka yerdeki sayfası
events-is-cancelled = Bu etkinlik yapılmayacak.
events-add-to-calendar = Takvime ekle (.ics)
events-add-later = Günleri belli olunca takvimlere girer.
events-google-calendar = Google Takvim
events-outlook = Outlook
events-in-series = Bu dizide
events-belongs-to = Bağlı olduğu program
events-share = Paylaş
events-share-whatsapp = WhatsApp
events-share-mail = E-posta
events-address = Bu sayfanın adresi

## For facilitators
events-tools = Kolaylaştırıcılar için
events-publish = Yayımla
events-change = Değiştir
events-cancel = Etkinliği iptal et
events-remove = Taslağı at
events-duplicate = Kopyasını oluştur
events-history = Değişiklik geçmişi
events-look-as = Kimin gözüyle bakılsın
events-eyes-visitor = bir ziyaretçi
events-eyes-member = bir üye
events-eyes-invitee = bir davetli
events-draft-seen-as = Bu sayfayı yayımlandığında { $eyes } nasıl görecekse öyle görüyorsunuz.
events-seen-as = Bu sayfayı { $eyes } nasıl görüyorsa öyle görüyorsunuz.
events-seen-as-end = Kendi görünümünüze dönün
events-seen-as-nothing = Onlar için bu etkinlik yok.

## Suggestions of an import
events-suggest-webinar = Bu bir web semineri.
events-suggest-workshop = Bu bir çalıştay.
events-suggest-training = Bu bir eğitim.
events-suggest-conference = Bu bir konferans.
events-suggest-visit = Bu bir ziyaret.
events-suggest-call = Bu bir katılım çağrısı.
events-suggest-no-kind = “{ $prefix }” bildiğimiz bir tür değil.
events-suggest-series = { $number ->
    [0] “{ $series }” dizisine ait.
   *[other] “{ $series }” dizisinin { $number } numaralı etkinliği.
 }
events-suggest-part = “{ $whole }” dizisinin bir parçası.
events-suggest-virtual = “{ $printed }” çevrim içi demektir.
events-suggest-perhaps-virtual = Yer belirtilmemiş; başlık web semineri diyor. Çevrim içi mi?
events-suggest-hybrid = “{ $printed }” hem yüz yüze hem çevrim içi demektir{ $town ->
    [none] {""}
   *[other] ; şehir: { $town }
 }{ $country ->
    [none] {""}
   *[other] ; ülke: { $country }
 }{ $venue ->
    [none] {""}
   *[other] ; mekân: { $venue }
 }.
events-suggest-in-person = “{ $printed }”: yüz yüze{ $town ->
    [none] {""}
   *[other] ; şehir: { $town }
 }{ $country ->
    [none] {""}
   *[other] ; ülke: { $country }
 }{ $venue ->
    [none] {""}
   *[other] ; mekân: { $venue }
 }.
events-suggest-city = Şehir, { $city } üye şehridir.
events-suggest-theme = Teması: { $theme }.
events-suggest-organisers = { $organisers ->
    [none] {""}
   *[other] Düzenleyen: { $organisers }.
 }{ $partners ->
    [none] {""}
   *[other] {" "}Ortak: { $partners }.
 }{ $supporters ->
    [none] {""}
   *[other] {" "}Destekleyen: { $supporters }.
 }
events-suggest-organisers-joined = Belki bir “and” tek bir ada aittir.{ $organisers ->
    [none] {""}
   *[other] {" "}Düzenleyen: { $organisers }.
 }{ $partners ->
    [none] {""}
   *[other] {" "}Ortak: { $partners }.
 }{ $supporters ->
    [none] {""}
   *[other] {" "}Destekleyen: { $supporters }.
 }
events-suggest-organisers-without = Belki { $left } bir kuruluş değildir.{ $organisers ->
    [none] {""}
   *[other] {" "}Düzenleyen: { $organisers }.
 }{ $partners ->
    [none] {""}
   *[other] {" "}Ortak: { $partners }.
 }{ $supporters ->
    [none] {""}
   *[other] {" "}Destekleyen: { $supporters }.
 }
events-suggest-same = “{ $printed }”, tüm etkinliklerde { $known } demektir.
events-suggest-tags = Etiketler yazıldığı gibi saklanır: { $tags }.
events-suggest-call-dates = Bir çağrının tarihleri: bu başvuru süresi mi?
events-suggest-look = Başlık, tarih ve yer gözden geçirilmeli.
events-suggest-end-day = Bitişin günü var: başlangıcın da günü var mı?
events-suggest-date-in-place = Yerin içinde bir tarih var: { $day }, { $place }.
events-suggest-double = “{ $other }” ile aynı etkinlik gibi görünüyor. Yalnızca o kalsın mı? Bunun bir adresi varsa ona eklenir.
events-suggest-file-says = Burada elle değiştirildi, { $field ->
    [title] başlık
    [when] tarih
    [place] yer
    [organisers] düzenleyenler
    [context] bağlam
    [aims] amaçlar
    [audience] hedef kitle
    [programme] program
    [tags] etiketler
    [url] adres
   *[access] erişim
 }: { $here ->
    [none] boş
   *[other] “{ $here }”
 }. Dosya şimdi “{ $file }” diyor. Dosyanın dediği alınsın mı?
events-thrown-away = Bu taslağı bu arada biri sildi. Yazdıklarınız burada: kaydederseniz yeni bir taslak olur.
events-suggest-gone = Bu etkinlik artık burada yok.
events-suggest-outdated = “{ $title }” bu öneriden sonra değiştirildi; alan: { $field }. Öneri artık uymuyor: hiçbir şeyi değiştirmedi ve kapatıldı.
events-suggest-in-use = “{ $title }” kalır: ona davet edilenler var ya da ağ orada durum değerlendirmesi yapıyor. Onunla devam edin ve bu öneriyi reddedin; diğeri iptal edilebilir.
events-import-access = access "{ $value }", public, members ya da invitation bekleniyordu
events-import-programme = { $value } programı yok, buradaki programlardan biri bekleniyordu
events-import-end-alone = ends var ama starts yok, ikisi ya da yalnız starts bekleniyordu
events-import-address-sign = { $value } içinde hiçbir web adresinde bulunmayan "{ $sign }" var, tarayıcının gösterdiği gibi bir adres bekleniyordu
events-import-end-before = ends { $value }, starts { $starts } öncesinde; aynı gün ya da sonrası bekleniyordu
events-import-too-long = starts ile ends { $value } arası bir etkinlik için çok uzun, en çok { $most } gün bekleniyordu
events-import-becomes = { $field }: “{ $before }” yerine “{ $after }”
events-import-fills = { $field }: “{ $after }” (önce boştu)
events-import-told = bu değişiklik için { $count } davetliye e-posta gider
events-import-told-all = Bu dosyayı içe aktarırsanız değişen etkinliklerin davetlilerine { $count } e-posta gider.
events-import-merged = { $count } satır başka bir etkinlikle birleştirilmiş etkinliklerden söz ediyor: hiçbir şeyi değiştirmez.

## The record
fact-events-event-added = Bir etkinlik eklendi
fact-events-event-imported = Bir etkinlik dosyadan geldi
fact-events-event-duplicated = Bir etkinlik başka bir etkinliğin kopyası olarak oluşturuldu
fact-events-event-changed = Bir etkinlik değiştirildi
fact-events-event-merged = Bir etkinliğin başka bir etkinlikle aynı olduğu anlaşıldı
fact-events-draft-removed = Bir etkinlik taslağı atıldı
fact-events-event-published = Bir etkinlik yayımlandı
fact-events-event-cancelled = Bir etkinlik iptal edildi
fact-events-feed-given = Bir kişi akış adresi aldı
fact-events-feed-ended = Bir kişinin akışı sona erdi

## Forms
events-new-title = Etkinlik ekle
events-edit-title = Etkinliği değiştir
events-back = Geri
events-save = Kaydet
events-save-draft = Taslak olarak kaydet
events-mails-people = Henüz hiçbir şey kaydedilmedi. { $count } kişi davet edildi; kaydederseniz neyin değiştiği onlara hemen e-postayla bildirilir.
events-save-and-mail = Kaydet ve onlara yaz
events-name = Başlık
events-starts-hint = 2018-07-11 gibi bir gün; daha fazlası bilinmiyorsa ay (2018-07) ya da yıl.
events-ends-hint = Aynıysa boş bırakın.
events-clock = Başlangıç saati
events-clock-hint = Varsa 11:00 gibi bir saat.
events-clock-end = Bitiş saati
events-zone = Saat dilimi
events-zone-hint = Asia/Amman gibi. Yalnızca saatle birlikte kullanılır.
events-place-hint = Okunacağı gibi: bina, şehir, ülke ya da “Çevrim içi”.
events-town = Şehir
events-venue = Mekân
events-countries = Ülkeler
events-countries-hint = JO LB TR gibi iki harfli kodlar.
events-organisers = Düzenleyenler
events-organisers-hint = Her satırda bir ad.
events-others = Diğerleri ne görür?
events-others-header = Başlık bilgileri: ad, tarih, yer, düzenleyen
events-others-nothing = Hiçbir şey: onlar için yok
events-no-programme = Program yok
events-series = Dizi
events-series-part = { $series }, { $number }. bölüm
events-series-number = Dizideki numarası
events-spoken-hint = en ar tr gibi kodlar.
events-url = Başka yerdeki sayfası
events-materials-hint = Her satırda bir tane: adres, boşluk, ne olduğu.
events-wrong-date = “{ $typed }”, 2018-07-11, 2018-07 ya da 2018 gibi bir tarih değil.
events-period-backwards = Tarih aralığı başlamadan bitiyor: hiçbir şey uymaz.
events-wrong-zone = Bu bir saat dilimi değil. Asia/Amman gibi yazın.
events-wrong-clock = 11:00 gibi bir saat yazın.
events-clock-missing = Saati olan bir etkinliğin iki saati vardır: ne zaman başladığını ve bittiğini yazın.
events-clock-without-day = Saat varsa günü de yazın: 2018-07-11 gibi.
events-no-such-hour = O gün böyle bir saat yok: saatler ileri alınıyor. Daha erken ya da daha geç bir saat yazın.
events-end-without-start = Bitiş var, başlangıç yok. Başlangıcı da yazın.
events-end-before-start = Bitiş başlangıçtan önce.
events-end-is-start = Başladığı anda bitiyor. Daha geç bir saat yazın.
events-too-many = { $max } taneden fazla var. Bazılarını çıkarın.
events-too-long = Bu, bir etkinlik için çok uzun. Yıllara bakın.
events-wrong-country = “{ $typed }”, JO gibi bir ülke kodu değil.
events-wrong-language = “{ $typed }”, ar gibi bir dil kodu değil.
events-number-alone = Numara bir diziyle anlamlıdır: dizinin adını buraya yazın ya da numarayı boş bırakın.
events-wrong-number = Bu bir sayı değil.
events-wrong-material = “{ $typed }”, http:// ya da https:// ile başlayan bir adres değil.
events-wrong-address = http:// ya da https:// ile başlayan bir adres yazın.
events-wrong-address-sign = Bir adreste “{ $sign }” olmaz. Adresi tarayıcınızın üstündeki satırdan kopyalayın.
events-wrong-address-space = Bir adreste boşluk olmaz. Adresi tarayıcınızın üstündeki satırdan kopyalayın.
events-cancel-title = Etkinliği iptal et
events-cancel-what = Etkinlik katalogda kalır ve gerekçenizle birlikte iptal edildi olarak işaretlenir. Etkinliği izleyen takvimler de güncellenir. Bu geri alınamaz.
events-cancel-mails = { $count } kişi davetli: gerekçenizle { $count } e-posta hemen gider.
events-cancel-reason = Gerekçe
events-cancel-reason-hint = Gelmek isteyen herkese bir cümle.
events-cancel-do = Bu etkinliği iptal et
events-cancel-not-published = Yalnızca katalogdaki bir etkinlik iptal edilebilir.
events-remove-title = Taslağı at
events-remove-what = Taslak ve dosyaları kalıcı olarak silinir; olup bitenler kayıtta kalır. Kimseye haber verilmez.
events-remove-do = At
events-remove-published = Bu etkinlik zaten katalogda. Gerekçeyle iptal edilebilir.
events-remove-in-use = Bu taslağa bağlı bir şey var; örneğin bir davetli kuralı, davetler ya da bir durum değerlendirmesi. Atılamaz.
events-part-title = başlık
events-part-when = gün ve saat
events-part-place = yer
events-part-kind = tür
events-part-organisers = düzenleyenler
events-part-texts = metinler
events-part-access = kimler katılabilir
events-part-topics = temalar ve diller
events-part-belonging = program ve dizi
events-part-links = bağlantılar

## One’s own calendar
events-own-title = Etkinlik takvimim
events-own-what = Tüm gelecek etkinlikleri görebildiğiniz biçimde gösteren bir takvim. Adresini telefonunuzun ya da bilgisayarınızın takvimine ekleyin; kendiliğinden yenilenir.
events-own-address = Gizli adres
events-own-secret = Bu adrese sahip olan sizin görebildiklerinizi görür. Kimseye vermeyin; başkasının eline geçtiyse değiştirin.
events-own-give = Bana bir adres ver
events-own-change = Adresi değiştir
events-own-end = Bu takvimi sonlandır

## The front door
events-home-title = Ev sahipliği yapan, birbirinden öğrenen şehirler
events-home-empty = Henüz katılan şehir yok. İlkleri merkez ekler.
events-home-lede = { $cities ->
    [one] Bir belediye ({ $countries }) sınır ötesi ikililer hâlinde çalışıyor. Her ikili bir sorunu paylaşıyor ve bunun için bir plan üzerinde çalışıyor.
   *[other] { $cities } belediye ({ $countries }) sınır ötesi ikililer hâlinde çalışıyor. Her ikili bir sorunu paylaşıyor ve bunun için bir plan üzerinde çalışıyor.
 }
events-home-see-all = Tüm etkinlikler
events-home-cities = üye şehir
events-home-countries = ülke
events-home-groups = kabul edilmiş eşleştirme grubu
events-home-events = etkinlik
events-home-network = Ağ
events-home-network-page = Aynısı liste olarak, temalarla
events-home-next = Yaklaşan etkinlikler
events-home-all-upcoming = Yaklaşan { $count } etkinliğin tümü
events-home-follow = Takip
events-home-follow-how = Takvimi telefonunuza ya da bilgisayarınıza ekleyin veya yenileri bir akış okuyucuda okuyun. Hesap gerekmez.
events-home-calendar = Takvim (.ics)
events-home-feed = Atom akışı
events-doors = Katılanlar için

# Files of an event
events-files = Dosyalar
events-files-what = Etkinliğin tümünü okuyabilen herkes bu dosyaları kaydedebilir. Başka yerdeki dosyaların bağlantıları etkinliğin formuna yazılır.
events-files-none = Henüz dosya yok.
events-files-full = Bir etkinlik en çok { $most } dosya saklar. Önce birini kaldırın.
fact-events-file-added = Bir etkinliğe dosya eklendi
fact-events-file-removed = Bir etkinlikten dosya kaldırıldı

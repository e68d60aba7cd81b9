# Kişiler: oturum açma, kendi sayfası, liste, görevler. Cümleler bütündür; { } içindekiler parçalardır.

## The front door
people-home-title = Birbirinden öğrenen ev sahibi kentler
people-home-lede = { $cities ->
    [one] Bir belediye ({ $countries }) sınır ötesi ikililer hâlinde çalışıyor. Her ikili bir sorunu paylaşıyor ve bunun için bir plan üzerinde çalışıyor.
   *[other] { $cities } belediye ({ $countries }) sınır ötesi ikililer hâlinde çalışıyor. Her ikili bir sorunu paylaşıyor ve bunun için bir plan üzerinde çalışıyor.
 }
people-home-empty = Henüz hiçbir kent katılmadı. İlk kentleri merkez ekler.
people-home-cities = üye kent
people-home-countries = ülke
people-home-who = Kimler katılıyor

## Signing in
people-sign-in = Oturum aç
people-sign-in-title = Oturum aç
people-sign-in-hint = Size bir bağlantı ve bir kod gelir. Parola yoktur.
people-sign-in-not-needed = Bir davete yanıt vermek için oturum açmanız gerekmez: davet iletisindeki bağlantıyı kullanın.
people-send-link = Bağlantıyı bana gönder
people-sent-title = Posta kutunuza bakın
people-sent-lede = Bu adres burada kayıtlıysa bir ileti yola çıktı. İçinde bir bağlantı ve bir kod var; ikisi de bir saat geçerli.
people-sent-other-device = Bağlantıyı başka bir cihazda açarsanız sizden şu iki rakam istenir:
people-sent-nothing-title = İleti gelmedi mi?
people-sent-nothing = İstenmeyen posta klasörüne bakın ve adreste yazım hatası olup olmadığını denetleyin. Ortak bir ofis adresi kullanıyorsanız çalışma arkadaşlarınıza sorun. Burada hangi adresinizin kayıtlı olduğunu bir kolaylaştırıcı size söyleyebilir.
people-sent-again = Yeniden iste
people-code-title = Kodu buraya yazın
people-code = İletideki kod
people-code-hint = İki grup hâlinde sekiz rakam.
people-code-enter = Kodla oturum aç
people-code-wrong = Bu, iletideki kod değil. En yeni iletiye bakın ve oradaki sekiz rakamı yazın.
people-code-ask-first = Bu tarayıcıda kod istenmedi ya da kodun süresi doldu. Yeniden bağlantı isteyin.
people-code-tired = Bu kod çok kez yanlış yazıldı. İletideki bağlantıyı kullanın ya da bir saat sonra yeniden isteyin.
people-codes-rest = Biri kodları tahmin etmeye çalıştığı için bir saat boyunca hiç kimseden kod kabul edilmiyor. İletideki bağlantıyı kullanın.
people-own-device = Bu benim kendi cihazım
people-own-device-hint = O zaman oturumunuz otuz gün açık kalır; yoksa on iki saat.
people-who = Kimsiniz?
people-who-title = Kimsiniz?
people-who-shared = Bu adresi birkaç kişi okuyor. Kendinizi seçin.
people-who-missing = Kim olduğunuzu seçin.
people-link-title = Oturum aç
people-link-for = Bu bağlantı { $names } için gönderildi.
people-link-asked-at = İstendiği zaman
people-link-device = İstendiği cihaz
people-link-not-you = Bunu siz istemediyseniz bu sayfayı kapatın: düğmeye basılmadıkça hiçbir şey olmaz.
people-digits-shown = İki rakam
people-digits-shown-hint = Bağlantıyı istediğiniz sayfada görünürler.
people-digits-wrong = Bunlar o sayfadaki rakamlar değil. Bağlantıyı istediğiniz sayfaya bakın.
people-over-title = Bu bağlantıyla artık girilemez
people-over-used = Kullanılmış ya da üzerinden bir saatten çok geçmiş. Yenisini almak bir dakika sürer.
people-over-browser = Rakamlar çok kez yanlış yazıldı. Bağlantıyı, istediğiniz tarayıcıda açın ya da yenisini isteyin.
people-over-ask-again = Yeni bağlantı iste

## The first facilitator
people-setup-title = Hoş geldiniz. Buradaki ilk kişi sizsiniz
people-setup-lede = Bu ağın ilk kolaylaştırıcısı olacaksınız. Diğerlerini sonra eklersiniz.
people-setup-go = Başla
people-centre-name = Merkezin adı
people-centre-name-hint = Bu ağı yürüten kuruluş.

## A person
people-name = Ad
people-name-hint = Latin harfleriyle, kişinin yazdığı gibi.
people-name-local = Kendi yazısıyla ad
people-name-local-hint = Yalnızca yazı Latin değilse doldurun; yoksa boş bırakın.
people-email = E-posta adresi
people-email-hint = Birkaç kişi bir ofis adresini paylaşabilir: iletiler kime olduklarını belirtir.
people-spoken = Konuşulan diller
people-spoken-hint = Kısa kodlar, en iyi bilinen önce; örneğin: ar en ckb
people-spoken-missing = En az bir dil yazın.
people-spoken-too-many = { $count ->
    [one] Burada bir dil var; en çok { $max } olabilir.
   *[other] Burada { $count } dil var; en çok { $max } olabilir.
 }
people-spoken-unknown = “{ $typed }” bir dil kodu değil. İki ya da üç harf yazın; örneğin ar, en ya da ckb.
people-language = Sayfaların ve iletilerin dili
people-language-unknown = Beş dilden birini seçin.
people-zone = Saat dilimi
people-zone-unknown = “{ $typed }” bir saat dilimi değil. Listeden birini seçin.
people-digits = Rakamlar
people-digits-language = Dilde yazıldığı gibi
people-digits-latin = Latin: 0123456789
people-digits-arabic = Arap: ٠١٢٣٤٥٦٧٨٩
people-digits-unknown = Listeden birini seçin.
people-former-officer = Eski görevli
people-save = Kaydet
people-back = Geri

## One's own page
people-me-title = Sayfam
people-me-speak = Size nasıl yazıyoruz
people-me-no-seats = Bir göreviniz yok.
people-sessions-title = Oturumunuzun açık olduğu yerler
people-session-device = Cihaz
people-session-seen = Son görülme
people-session-ends = Bitiş
people-session-end = Sonlandır
people-session-here = Bu oturum
people-sessions-end-others = Diğerlerinin hepsini sonlandır
people-sessions-end-all = Hepsini sonlandır
people-no-sessions = Açık oturum yok.
people-hiding-title = Sizi kim görüyor
people-shown-now = Aynı kuruluşta görevi olanlar adınızı, görevlerinizi ve konuştuğunuz dilleri görür. Kolaylaştırıcılar adresinizi de görür.
people-hidden-now = Sizi yalnızca kolaylaştırıcılar görür.
people-hide-me = Beni şimdi gizle
people-show-me = Beni yeniden göster
people-data-title = Hakkınızda sakladıklarımız
people-data-what = Bu sitenin hakkınızda kaydettiği her şey.
people-data-read = Oku
people-data-download = İndir
people-erasure-what = Bunların tümünün silinmesini isteyebilirsiniz. Görevlerinizin geçmişi, adınız olmadan kalır.
people-erasure-ask = Silinmesini iste
people-erasure-asked = Verilerinizin silinmesini istediniz. Bir kolaylaştırıcı bununla ilgilenecek.

## The list
people-title = Kişiler
people-add = Kişi ekle
people-new-title = Kişi ekle
people-edit-title = Kişiyi değiştir
people-change = Değiştir
people-search = Ad ya da adres
people-find = Bul
people-find-all = Tümünü göster
people-none = Uyan kimse yok.
people-any-seat = Tüm görevler
people-any-organisation = Tüm kuruluşlar
people-pages = Sayfalar
people-next-page = Sonraki sayfa
people-first-page = İlk sayfa
people-reach-title = Nasıl ulaşılır
people-shared-with = Bu adresi paylaşanlar: { $names }
people-is-hidden = Bu kişi gizlenmek istedi: bu sayfayı yalnızca kolaylaştırıcılar görür.
people-erasure-waits = Bu kişi verilerinin silinmesini istedi: { $at }.
people-erase = Bu kişiyi sil
people-erase-title = { $name } silinsin mi?
people-erase-what = Ad, adres, diller, oturumlar ve iletilerin metinleri silinir. Görevlerin geçmişi kalır; adın yerinde “eski görevli” yazar. Bu geri alınamaz.
people-erase-now = Kalıcı olarak sil
people-last-facilitator = Bu, son kolaylaştırıcı. Görevi önce başka birine verin: kolaylaştırıcı olmadan ağı kimse yürütemez.

## Seats
people-seats-title = Görevler
people-seat = Görev
people-no-seats = Görevi yok.
people-seat-focal-point = irtibat sorumlusu
people-seat-deputy = irtibat sorumlusu yardımcısı
people-seat-sponsor = destekleyen yönetici
people-seat-member = üye
people-seat-facilitator = kolaylaştırıcı
people-seat-expert = uzman
people-seat-funder = fon sağlayıcı
people-seat-of = { $organisation }, { $seat }
people-term-open = { $starts } tarihinden beri
people-term = { $starts } – { $ends }
people-give-seat = Görev ver
people-seat-missing = Bir görev seçin.
people-seat-held-already = Bu kişi o tarihlerde zaten bu görevde.
people-seat-not-of-this-kind = Türü “{ $organisation }” olan bir kuruluşta “{ $seat }” görevi yoktur.
people-organisation = Belediye ya da ortak
people-organisation-hint = Listede yok mu? Önce kişiler sayfasında ekleyin.
people-organisation-missing = Bir belediye ya da ortak seçin.
people-choose = Seçin …
people-starts = İlk gün
people-starts-missing = İlk günü yazın.
people-ends = Son gün
people-ends-hint = “İkinci bir bildirime kadar” için boş bırakın.
people-ends-first = Son gün ({ $ends }) ilk günden ({ $starts }) önce.
people-day = Gün
people-day-unknown = “{ $typed }” bir tarih değil. Şöyle yazın: 2018-07-11.
people-day-too-early = Bu görev { $starts } tarihinde başladı; daha sonraki bir gün seçin.
people-day-over = Bu görev { $ends } tarihinde zaten bitti.
people-first-day = Görevi devralanın ilk günü
people-last-day = Son gün
people-hand-over = Devret
people-hand-over-title = Görevi devret: { $seat }
people-hand-over-what = { $name } ayrılır; görev ve geçmişi kalır. İkisine de bir ileti gider.
people-successor = Görevi devralan
people-successor-hint = Listede yok mu? Önce kişiyi ekleyin.
people-successor-missing = Görevi kimin devralacağını seçin.
people-successor-same = Ayrılan kişi görevi kendisinden devralamaz.
people-end-seat = Görevi bitir
people-end-seat-title = Görevi bitir: { $seat }
people-end-seat-what = { $name } ayrılır ve görevi kimse devralmaz. Geçmişi kalır.
people-history-title = Bu görevde kimler bulundu

## Organisations
people-organisation-add = Kuruluş ekle
people-organisation-new-title = Kuruluş ekle
people-organisation-kind = Kuruluşun türü
people-organisation-kind-missing = Kuruluşun türünü seçin.
people-organisation-municipality = belediye
people-organisation-partner = ortak
people-organisation-centre = merkez
people-organisation-name = Kuruluşun adı
people-organisation-name-taken = Bu adda bir kuruluş zaten var.
people-organisation-code = Kod
people-organisation-code-hint = Belediye için: kısa ve değişmez; örneğin IRB.
people-organisation-code-wrong = Belediye için harf, rakam, - ve _ karakterlerinden oluşan bir kod gerekir.
people-organisation-code-taken = Bu kod başka bir kuruluşun.
people-organisation-country = Ülke
people-organisation-country-hint = Belediye için: iki harf; örneğin JO.
people-organisation-country-wrong = Belediye için ülkesi gerekir: iki harf; örneğin JO.

## Mails
people-mail-sign-in-subject = Oturum açın: { $network }
people-mail-sign-in-what = Bu bağlantı { $names } içindir. Bir kez kullanılır ve bir saat geçerlidir.
people-mail-sign-in-code = Ya da şu kodu, istediğiniz sayfaya yazın:
people-mail-sign-in-not-you = Bunu siz istemediyseniz bir şey yapmanız gerekmez: bağlantı ya da kod olmadan kimse giremez.
people-mail-sign-in-why = Biri bunu bu adresle istedi.
people-mail-seat-yours-subject = Yeni göreviniz: { $seat }
people-mail-seat-yours-what = Görevi { $day } tarihinde şu kişiden devralıyorsunuz: { $other }. Şimdiye kadar yapılanlar görevle birlikte kalır.
people-mail-seat-passed-subject = Göreviniz devredildi: { $seat }
people-mail-seat-passed-what = { $other } görevi { $day } tarihinde devralıyor. Emeğiniz için teşekkür ederiz.
people-mail-seat-why = Bu ağdaki görevinizle ilgilidir.
people-mail-open-me = Sayfamı aç
people-mail-address-subject = E-posta adresiniz değiştirildi
people-mail-address-what = Size giden iletiler bundan böyle şu adrese gönderilir: { $address }. Bütün oturumlarınız sonlandırıldı.
people-mail-address-not-you = Bunu siz istemediyseniz hemen bir kolaylaştırıcıya yazın.
people-mail-address-why = Erişiminizin güvenliğiyle ilgilidir.
people-mail-erasure-subject = Silme isteği: { $name }
people-mail-erasure-what = Bu kişi hakkında saklanan her şeyin silinmesi gerekiyor. Bunu yalnızca bir kolaylaştırıcı yapabilir.
people-mail-erasure-open = İsteğe bak
people-mail-erasure-why = Bu ağın kolaylaştırıcılarındansınız.
people-mail-seat-given-what = { $day } tarihinden itibaren bu görev sizde: { $network }. Sayfanızda görevinizi ve size nasıl yazdığımızı görürsünüz. Oturum açmak için parola gerekmez: bu adresle bir bağlantı isteyin.
people-changed-meanwhile = Formu açmanızdan sonra biri bu kişinin bilgilerini değiştirdi. Yazdıklarınız aşağıda; hâlâ doğruysa yeniden gönderin.
people-seat-handed-over-already = Bu görev daha önce devredildi: sıradaki kişi { $starts } tarihinde başlıyor.

people-import-organisations = Kuruluşlar
people-import-overlap = Bir kentin aynı anda iki odak noktası var: ilkinin koltuğunu { $ends } günü bitirin.
people-import-overlap-over = Koltuk o zamandan beri değişti. Ona bakın ve orada karar verin.
people-import-shared = Bu adresi birkaç kişi paylaşıyor: postalar kişiyi adıyla anar, oturum açma kim olduğunu sorar.
people-import-neither = ne kent ne kuruluş, ikisinden biri bekleniyordu
people-import-both = hem kent hem kuruluş, ikisinden biri bekleniyordu
people-import-no-city = { $value } kodlu bir kent yok, ağın bir kenti bekleniyordu
people-import-to-first = to { $value }, from { $from } gününden önce; aynı gün ya da sonrası bekleniyordu
people-import-code-twice = { $code }, { $line }. satırda { $name }; başka bir kod ya da aynı ad, adres ve diller bekleniyordu
people-import-seat-twice = { $line }. satırdakiyle aynı koltuk, bir kez bekleniyordu
people-import-no-such-seat = bu tür bir kuruluşta "{ $value }" koltuğu yok, başka bir koltuk ya da kuruluş bekleniyordu
people-import-held = bu kişi o dönemde bu koltukta zaten oturuyor, çakışmayan süreler bekleniyordu
people-import-last-facilitator = { $value } gününden sonra ağı yürüten kimse kalmazdı, önce başka bir kolaylaştırıcı bekleniyordu

people-export = Dışa aktar
people-export-title = Kişileri dışa aktar
people-export-what = Bütün kişiler, adresleri ve koltuklarıyla; düzeltilip yeniden içe aktarılabilecek bir dosyada. Kayıt, kimin ne için aldığını saklar.
people-export-format = Biçim
people-export-csv = CSV, hesap tablosu ya da yeniden içe aktarma için
people-export-xlsx = Excel çalışma kitabı (XLSX)
people-export-purpose = Ne için
people-export-for-mail = kişilere yazmak için
people-export-for-report = bir rapor için
people-export-for-correction = düzeltip yeniden içe aktarmak için
people-export-for-other = başka bir şey için
people-export-purpose-missing = Listenin ne için olduğunu seçin.
people-export-take = Dosyayı al

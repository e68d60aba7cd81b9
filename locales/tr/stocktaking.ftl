# Bir dönemin bütün grupları yan yana, durum değerlendirmesi semineri ve grupların taahhütleri.
stocktaking-title = Durum değerlendirmesi
stocktaking-about = { $cohort }, { $day } itibarıyla bütün gruplar.
stocktaking-for-facilitators = Kolaylaştırıcılar için: grupların sağlığı ve onları engelleyen şeyler sizde kalır, yazdırılmaz.
stocktaking-at = Etkinlik:
stocktaking-caption = Bütün gruplar yan yana
stocktaking-working = çalışan grup, 4. aşama ve üstü
stocktaking-of = { $all } gruptan { $count }
stocktaking-with-date = sonraki tarihi belli
stocktaking-needy = ilgi isteyen grup
stocktaking-view = Görünüm
stocktaking-view-facilitators = Kolaylaştırıcılar
stocktaking-view-participants = Katılanlar
stocktaking-narrow = Filtre
stocktaking-sort = Sıralama
stocktaking-sort-stage = en ileride olanlar önce
stocktaking-sort-name = ada göre
stocktaking-sort-next = en erken buluşanlar önce
stocktaking-sort-health = önce desteğe ihtiyacı olanlar
stocktaking-country = Ülke
stocktaking-issue = Ortak konu
stocktaking-people = Kişiler
stocktaking-ask = İstek
stocktaking-learned = Öğrenilen
stocktaking-no-groups = Böyle bir grup yok. Bir filtreyi kaldırın.
stocktaking-make-pack = Web semineri dosyasını hazırla
stocktaking-print = Katılanlar için yazdır
stocktaking-choose = Seçin …
stocktaking-which-event = Hangi etkinlikte?
stocktaking-which-event-hint = Dönemin programının yayımlanmış etkinlikleri. Etkinliğin davetini kabul eden bu sayfayı okuyabilir; grupların sağlığını görmez, bir grubu neyin engellediğini ise yalnızca grup izin verirse görür.
stocktaking-which-event-open = Henüz seçilmedi. Bir etkinlik seçince dosyası ve canlı sayfası burada olur.
stocktaking-event = Etkinlik
stocktaking-choose-event = Bu etkinliği seç
stocktaking-event-taken = Bu etkinlikte başka bir dönem durum değerlendirmesi yapıyor. Başka bir etkinlik seçin.
stocktaking-earlier = Daha önce ortaya çıkanlar:

# Dosya
stocktaking-pack = Web semineri dosyası
stocktaking-pack-what = Grupların yaptıklarından az önce hazırlandı. Yazdırın: konuşma sırasından sonra her grup için bir slayt gelir, her biri bir sayfada.
stocktaking-order = Konuşma sırası
stocktaking-order-length = { $minutes ->
    [one] Toplam { $minutes } dakika.
   *[other] Toplam { $minutes } dakika.
  }
stocktaking-order-over = { $minutes ->
    [one] Etkinlikten { $minutes } dakika uzun.
   *[other] Etkinlikten { $minutes } dakika uzun.
  }
stocktaking-order-written = Elle değiştirildi.
stocktaking-order-hint = Bölümler sıra numarasına göre dizilir; 0 dakikalık bölüm çıkarılır.
stocktaking-order-save = Sırayı kaydet
stocktaking-order-proposal = Öneriye dön
stocktaking-order-wrong = Sıra bir sayıdır, bir bölüm 0 ile { $most } dakika arasıdır.
stocktaking-order-other-event = Durum artık başka bir etkinlikte değerlendiriliyor: bu onun konuşma sırası, hiçbir şey değişmedi.
stocktaking-part-gone = Bu bölüm artık konuşma sırasında yok. Sıradakine bakıp bir kez daha basın.
stocktaking-order-changed = Bu arada başka biri konuşma sırasını değiştirdi; son hâli bu. Ondan vazgeçmek için “{ stocktaking-order-proposal }” düğmesine bir kez daha basın.
stocktaking-place = Sıra
stocktaking-place-of = Sırası: { $part }
stocktaking-begins = Başlangıç
stocktaking-part = Bölüm
stocktaking-minutes = Dakika
stocktaking-minutes-of = Dakikası: { $part }
stocktaking-part-opening = Açılış
stocktaking-part-rooms = Küçük odalar
stocktaking-part-commitments = Her grubun yapacağı iş
stocktaking-part-closing = Kapanış
stocktaking-rooms = Küçük odalar
stocktaking-rooms-hint = Bir öneri: bir konu ve bir dili paylaşan gruplar, her odada iki ile beş grup.
stocktaking-room-both = { $issue }, dil: { $language }
stocktaking-room-language = Farklı konular, dil: { $language }
stocktaking-room-issue = { $issue }, tercümanla
stocktaking-room-interpreter = Farklı konular, tercümanla
stocktaking-asked-before = Davetlilerin yanıtlarken sordukları ya da önerdikleri
stocktaking-nothing-asked = Henüz kimse bir şey yazmadı.

# Taahhütler
stocktaking-commitments = Taahhütler
stocktaking-summary = Ortaya çıkanlar
stocktaking-summary-for-whom = Gruplar burada durumlarını değerlendirdi ve her biri bundan sonra ne yapacağını yazdı. Bunları şehirleri ve daveti kabul edenler okur.
stocktaking-summary-groups = { $count } eşleştirme grubu katılıyor.
stocktaking-summary-sign-in = Okumak için oturum aç
stocktaking-commitments-about = { $all } gruptan { $count } grup ne yapacağını yazdı.
stocktaking-no-commitments = Henüz hiçbir grup bir şey yazmadı.
stocktaking-commitment-of = { $group } ne yapacak
stocktaking-commitment-what = Tutacağınız iki satır: ne zaman buluşacaksınız ve o güne kadar ne yapacaksınız. Etkinlikten sonra grubunuzun bir toplantısına ve işine dönüşürler; o zamana kadar değiştirebilirsiniz.
stocktaking-meets = Sonraki toplantı
stocktaking-meets-on = Sonraki toplantımız
stocktaking-clock-hint = Sizin saatinizle: { $zone }.
stocktaking-time-missing = Günü ve saati yazın.
stocktaking-we-will = Yapacağımız iş
stocktaking-due-hint = Boş bırakılabilir: o zaman toplantıya kadar.
stocktaking-save = Kaydet
stocktaking-is-carried-over = Bu artık grubun bir toplantısı ve işi. Grubun odasında değiştirin.
stocktaking-open-room = Grubun odasını aç
stocktaking-write-commitment = Bir grubun ne yapacağını yaz
stocktaking-waits = bekliyor
stocktaking-carried-over = grubun odasında
stocktaking-day-is-over = günü geçti: değiştirin
stocktaking-carry = Etkinlikten sonra
stocktaking-carry-hint = Her biri, günü belirli bir toplantıya ve grubunun bir işine dönüşür; şehirlere takvimleri için günü gider. Günü geçmiş olan, biri değiştirene kadar burada kalır.
stocktaking-carry-over = Toplantıya ve işe dönüştür

# Canlı sayfa
stocktaking-live = Canlı sayfa
stocktaking-live-of = Canlı: { $event }
stocktaking-news = Yeni bir şey var. Göster.
stocktaking-now = Şimdi: { $part }
stocktaking-nobody-speaks = Henüz kimse konuşmuyor
stocktaking-nobody-speaks-now = Şu anda kimse konuşmuyor
stocktaking-over = Konuşma sırası tamamlandı
stocktaking-event-over = Etkinlik bitti
stocktaking-hours = Saatler etkinliğin saatleridir: { $zone }.
stocktaking-hours-both = Saatler etkinliğin saatleridir: { $zone }. Parantez içinde sizin saatiniz: { $own }.
stocktaking-turns-from = Konuşma sırası etkinlik günü başlatılabilir: { $day }.
stocktaking-end = Bitir
stocktaking-back-one = Bir bölüm geri
stocktaking-since = { $clock } saatinden beri.
stocktaking-then = Sırada: { $part }
stocktaking-next = Sıradakini çağır
stocktaking-questions = Sorular
stocktaking-no-questions = Henüz kimse soru sormadı.
stocktaking-ask-question = Soru sor
stocktaking-question = Soru
stocktaking-question-hint = Bütün katılanlar okur, adınız görünmez. Kimin sorduğunu kolaylaştırıcılar görebilir.
stocktaking-ask-it = Sor
stocktaking-questions-full = { $count } açık sorunuz var ya da şimdiden çok soru var. Başka bir soruyu destekleyin.
stocktaking-votes = Oy: { $votes }
stocktaking-support = Ben de bilmek istiyorum
stocktaking-supported = Siz de bilmek istiyorsunuz.
stocktaking-is-answered = Yanıtlandı olarak işaretle
stocktaking-answered = yanıtlandı
stocktaking-open-poll = Anket aç
stocktaking-choices = Yanıtlar
stocktaking-choices-hint = Her satıra bir yanıt, ikiden altıya.
stocktaking-choices-count = İki ile { $count_max } arasında yanıt yazın, her satıra bir tane: { $count } yazdınız.
stocktaking-choice-wrong = Satır { $line }: { $why }
stocktaking-choice-twice = Satır { $line } önceki bir yanıtı yineliyor.
stocktaking-open-it = Aç
stocktaking-answer-poll = Yanıtla
stocktaking-choice-missing = Anketin yanıtlarından birini seçin, sonra basın.
stocktaking-poll-over = Anket bitti. Artık hiçbir şey sayılmıyor.
stocktaking-end-poll = Anketi kapat
stocktaking-fewer = { $count } kişiden az
stocktaking-afterwards = Sonrası
stocktaking-unwritten = { $count ->
    [one] Gelen ya da gelmeyen { $count } davetliye henüz yazılmadı.
   *[other] Gelen ya da gelmeyen { $count } davetliye henüz yazılmadı.
  }
stocktaking-write-letters = Gelenlere teşekkür et, gelmeyenlere sor

# Etkinlikten sonraki e-postalar
stocktaking-mail-thanks-subject = Geldiğiniz için teşekkürler: { $event }
stocktaking-mail-thanks-what = { $event } etkinliğine katıldığınız için teşekkür ederiz. Her grubun şimdi ne yapacağı tek sayfada yazıyor. Grubunuz iki satırını henüz yazmadıysa hâlâ yazabilir.
stocktaking-mail-see-commitments = Grupların yapacaklarını gör
stocktaking-mail-absent-subject = Aramızda yoktunuz: { $event }
stocktaking-mail-absent-what = { $event } etkinliğine davetliydiniz, sizi göremedik. Olabilir. Tek bir soru, daha iyisini yapmamıza yardımcı olur:
stocktaking-mail-absent-question = Gelebilmeniz için ne gerekirdi?
stocktaking-mail-absent-how = Bu e-postaya birkaç sözcükle yanıt vermeniz yeter: başka bir saat, başka bir dil, daha iyi bir bağlantı, yerinize bir meslektaş. Yalnızca kolaylaştırıcılar okur.
stocktaking-mail-addressee = { $name }
stocktaking-mail-why = Bu e-postayı yalnızca bir kez, { $network } sizi { $event } etkinliğine davet ettiği için alıyorsunuz.

# Dosyanın anketi
stocktaking-poll = Doldurulmuş bir anket
stocktaking-poll-hint = İstediğinizi değiştirin. Açılınca canlı sayfada görünür; herkes bir kez yanıtlar.
stocktaking-poll-words = Bir sonraki görüşmeye kadar grubunuza en çok ne yardımcı olur?
stocktaking-poll-date = Eş şehrimizle bir tarih
stocktaking-poll-example = Başka bir şehirden bir örnek
stocktaking-poll-money = İlk adım için para
stocktaking-poll-mayor = Belediye başkanımızla bir görüşme
stocktaking-poll-interpreter = Bir tercüman
stocktaking-poll-other = Başka bir şey

# Her sayfanın çerçevesi, sayfa parçaları, günler, formlar.

## Frame
ui-title = { $title } · Twinhall
ui-title-error = Hata: { $title }
ui-skip = İçeriğe geç
ui-strip = Bu site hakkında
ui-menu = Ana menü
ui-foot = Sayfa altı
ui-language = Dil:
ui-account = Oturum sahibi:
ui-my-page = Sayfam
ui-sign-out = Oturumu kapat
ui-runs-on = { $network }. Twinhall ile çalışır.
ui-home = Ana sayfaya git
ui-eyes = Bu siteyi şu kişinin gördüğü gibi görüyorsunuz: { $name }
ui-eyes-end = Bitir
ui-clock = Saat: { $now }
ui-clock-hour = Bir saat ileri al
ui-clock-day = Bir gün ileri al
ui-clock-week = Bir hafta ileri al

## Parts
ui-pages = Sayfalar
ui-page-before = Önceki sayfa
ui-page-next = Sonraki sayfa
ui-range = { $from }–{ $to }, toplam { $total }
ui-remove-filter = Filtreyi kaldır:
ui-more-filters = { $count } tane daha

## Days, clocks, zones
ui-moment = { $day }, { $clock } ({ $zone })
ui-moment-there = { $here }; etkinlik yerinde { $clock } ({ $zone })
ui-moment-there-day = { $here }; etkinlik yerinde { $day }, { $clock } ({ $zone })
ui-span = { $first } – { $last }
ui-zone = { $city }, { $offset }

## Forms
ui-problems = { $count ->
    [one] Bir yanıtın gözden geçirilmesi gerekiyor
   *[other] { $count } yanıtın gözden geçirilmesi gerekiyor
 }
ui-problem = { $label }: { $problem }
ui-kept = Gönderdiğiniz kaydedilmedi. Yalnızca bu sayfada duruyor.
ui-typed = Yazdıklarınız kaydedilmedi. Burada duruyor: sayfadan ayrılmadan önce kopyalayın.
ui-send-again = Yeniden gönder

text-missing = Buraya bir şey yazın.
text-too-long = { $length ->
    [one] Bu metinde bir karakter var; en çok { $length_max } olabilir.
   *[other] Bu metinde { $length } karakter var; en çok { $length_max } olabilir.
 }
text-control = Bu metinde görünmeyen bir denetim karakteri var. Yapıştırmak yerine yeniden yazın.
text-bidi = Bu metinde yazı yönünü değiştiren görünmeyen bir karakter var. Yapıştırmak yerine yeniden yazın.
text-invisible = Bu metinde görünmeyen bir karakter var. Yapıştırmak yerine yeniden yazın.
text-day-far = “{ $typed }” çok uzak. { $first } ile { $last } arasında bir gün yazın.

email-missing = Bir e-posta adresi yazın; örneğin name@city.example.org
email-too-long = Bu, bir e-posta adresi olamayacak kadar uzun.
email-space = Bu adreste boşluk var. Şöyle yazın: name@city.example.org
email-shape = Bu bir e-posta adresi değil. Şöyle yazın: name@city.example.org

choice-missing = En az birini seçin.

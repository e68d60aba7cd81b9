# Şehirler neden birbirine uyuyor.
match-why-themes = İkisi de şunları sıralıyor: { $themes }.
match-why-themes-one = { $theme } ({ $city } { $first }, { $other } { $second })
match-why-exchange = { $taker } şunlara ihtiyaç duyuyor: { $needs }; { $giver } bunu sunuyor.
match-why-exchange-one = { $theme } ({ $need }, sunulan { $offer })
match-why-maturity = Stratejiler: { $city } ({ $first }), { $other } ({ $second }).
match-why-size = Nüfus: { $city } { $first }, { $other } { $second }.
match-why-hosting = Barındırılan nüfus, yüzde: { $city } { $first }, { $other } { $second }.
match-why-displacement = Yerinden edilmiş kişiler: { $city } ({ $first }), { $other } ({ $second }).
match-why-economy = İkisinin de geçim kaynağı: { $branches }.
match-why-language = Ortak diller: { $languages }.
match-why-language-one = { $language } ({ $city } { $first }, { $other } { $second })
match-why-preference = Her biri diğerini seçmişti.
match-why-hours = Aylık saat: { $city } { $first }, { $other } { $second }.
match-language = Çalışma dili: { $language }.
match-interpreter = { $first } ve { $second } arasında bir tercümanla çalışırlar.
match-no-language = Ortak dilleri yok.
match-issue = Önerilen konu: { $issue }.
match-giver = { $giver } verir, { $taker } alır.
match-unknown = bilinmiyor
match-maturity-none = yok
match-maturity-started = başladı
match-maturity-draft = taslak
match-maturity-adopted = kabul edildi
match-maturity-implementing = uygulanıyor
match-displacement-refugees = mülteciler
match-displacement-internally-displaced = ülke içinde yerinden edilenler
match-displacement-both = mülteciler ve ülke içinde yerinden edilenler
match-displacement-returnees = geri dönenler
match-economy-agriculture = tarım
match-economy-industry = sanayi
match-economy-trade = ticaret
match-economy-services = hizmetler
match-economy-tourism = turizm
match-economy-public = kamu hizmetleri
match-level = { $level ->
    [N] ana dil
   *[other] { $level }
}

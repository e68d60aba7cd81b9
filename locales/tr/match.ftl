# twinhall match: bir tablodan şehir grupları ve şehirlerin neden birbirine uyduğu.
match-optimal = Bu kurallarla daha iyi bir gruplama yok; kanıtı JSON sonucundadır.
match-optimal-aside = Bu kurallarla daha iyi bir gruplama yok; --certificate DOSYA kanıtı yazar.
match-unique = Bu kadar iyi başka bir gruplama yok.
match-not-unique = Bu kadar iyi başka gruplamalar var; biri: { $groups }.
match-unique-unknown = Bu kadar iyi başka bir gruplama olup olmadığı sorulmadı (--explain sorar).
match-scenario = { $scenario ->
    [coverage] “En çok şehir” senaryosu (coverage): olabildiğince çok şehir, sonra en yüksek değer.
    [fit] “En iyi uyum” senaryosu (fit): yalnızca puanı { $minimum } ve üzeri olan çiftler, sonra en yüksek değer.
   *[fairness] “Önce en zayıf grup” senaryosu (fairness): olabildiğince çok şehir, sonra en zayıf grubun olabildiğince iyi olması, sonra en yüksek değer.
}
match-numbers = { $groups ->
    [0] Hiçbir grup kurulamıyor.
    [one] { $cities } şehirden { $placed } şehir bir grupta; değer { $value }.
   *[other] { $cities } şehirden { $placed } şehir { $groups } grupta; değer { $value }.
}
match-weakest = En zayıf grubun puanı { $score }.
match-rules = Kurallar: { $mode ->
    [mentoring] mentorluk
   *[peer] karşılıklı öğrenme
}; üçlü grup { $trio ->
    [never] yok
    [odd] şehir sayısı tekse
   *[allowed] bir şehir daha yerleştiriyorsa
}; diller { $level } düzeyinden başlar; ayda en az { $hours } { $hours ->
    [one] saat
   *[other] saat
}.
match-weights = Ağırlıklar: { $weights }.
match-interpreters = Tercümanlar: { $interpreters }.
match-caps = Sınırlar: { $caps }.
match-cap-size = en çok { $most } büyüklük basamağı fark
match-cap-maturity = en çok { $most } strateji basamağı fark
match-cap-themes = en az { $most } ortak tema
match-locks = { $count ->
    [0] Kilitli grup yok.
    [one] Bir grup kilitli.
   *[other] { $count } grup kilitli.
}
match-bans = { $count ->
    [0] Yasaklı çift yok.
    [one] Bir çift yasaklı.
   *[other] { $count } çift yasaklı.
}
match-candidates-all = Olası çiftler: { $pairs }.
match-candidates-index = { $pairs } aday karşılaştırıldı: her şehrin dizinde bulduğu en iyi { $keep } tanesi. Aralarında olmayan bir çifte bakılmadı.
match-warning-candidates_by_index = Adaylar bir dizinden gelir; kanıt yalnızca onlar için geçerlidir.
match-warning-relaxations_bounded = Bu kadar çok şehirde, bir şehri neyin yerleştireceği yalnızca ilk grupsuz kalan şehirler için söylenir ve yalnızca onların en iyi çiftlerine bakılır: başka bir değişiklik daha çoğunu yerleştirebilir.
match-warning-too_many_cities_for_a_trio = Üçlü grup aramak için çok fazla boş şehir var.

match-broken = Kilit şu kuralı çiğnese de geçerli: { $rules }.
match-giver = { $giver } verir, { $taker } alır.

match-why-themes = İkisinin de öncelikli temaları: { $themes }.
match-why-themes-one = { $theme } ({ $city } { $first }, { $other } { $second })
match-why-exchange = { $taker } şunlara ihtiyaç duyuyor: { $needs }; { $giver } bunları sunuyor.
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
match-unknown = bilinmiyor

match-left-over-city = { $city }: { $partners ->
    [0] olası ortak yok.
    [one] bir olası ortak.
   *[other] { $partners } olası ortak.
}
match-left-over-broken = Onu diğerlerinden ayıran: { $rules }. Bir şehri birkaçı birden ayırabilir.
match-left-over-rule = { $rule } ({ $count })
match-left-over-fit = Bu senaryoda yalnızca puanı { $minimum } ve üzeri olan gruplar kurulur.
match-relaxation = { $gain ->
    [0] Onu başka bir şehrin yerine { $group } grubuna yerleştirir: { $rules } (yerleşen { $placed }, değer { $value }).
   *[other] Onu { $group } grubuna yerleştirir: { $rules } (yerleşen { $placed }, değer { $value }).
}
match-relaxation-none = Kurallar değişmeden, { $group } grubunda başka bir şehrin yerini alabilir (yerleşen { $placed }, değer { $value }).
match-relaxation-nothing = Ne tercüman, ne daha çok saat, ne kaldırılan bir yasak, ne üçlü grup, ne de bunlardan ikisi onu yerleştirir. Kilitli gruplar ve reddedilen çiftler kalır.
match-lift-interpreter = { $first } ve { $second } için tercüman
match-lift-hours = { $city } için { $minimum } yerine { $hours } saat
match-lift-ban = { $cities } yasağını kaldırmak
match-lift-trio = üçlü grup

match-cost-lock = { $cities } kilidi: o olmadan yerleşen { $placed }, değer { $value } ({ $loss }).
match-cost-ban = { $cities } yasağı ({ $by ->
    [declined] bir şehir reddetti
   *[facilitator] kolaylaştırıcı koydu
}): o olmadan yerleşen { $placed }, değer { $value } ({ $loss }).
match-loss = bedeli { $placed ->
    [0] sıfır yer
    [one] bir yer
   *[other] { $placed } yer
} ve { $value } değer
match-loss-for-value = bedeli { $placed ->
    [0] sıfır yer
    [one] bir yer
   *[other] { $placed } yer
}, kazancı { $value } değer
match-loss-saves = bedeli yok: { $placed } şehir daha az yerleşir
match-why-not-together = { $cities } aynı grupta.
match-why-not-broken = { $cities } aynı grupta olamaz: { $rules }.
match-why-not-cost = { $cities } ({ $score }) birlikte: yerleşen { $placed }, değer { $value } ({ $loss }). { $gone ->
    [0] Yeni: { $comes }.
   *[other] { $came ->
        [0] Giden: { $goes }.
       *[other] { $goes } yerine { $comes } gelir.
    }
}

match-criterion-themes = temalar
match-criterion-exchange = ihtiyaçlar ve sunulanlar
match-criterion-maturity = strateji
match-criterion-size = büyüklük
match-criterion-hosting = barındırılan nüfus
match-criterion-displacement = yerinden edilme
match-criterion-economy = ekonomi
match-criterion-language = dil
match-criterion-preference = tercih
match-criterion-hours = saatler

match-rule-same_country = aynı ülke
match-rule-cannot_work_with = birlikte çalışamazlar
match-rule-no_language = ortak dil yok
match-rule-hours = çok az saat
match-rule-nothing_offered = diğerinin ihtiyacı olan bir şey sunulmuyor
match-rule-cap_size = büyüklükleri çok farklı
match-rule-cap_maturity = stratejileri çok farklı
match-rule-cap_themes = çok az ortak tema
match-rule-banned = yasaklı ya da reddedilmiş
match-rule-locked = kilitli bir grupta

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
    [N] ana dili
   *[other] { $level }
}

match-list-separator = {", "}
match-sum-separator = {"; "}

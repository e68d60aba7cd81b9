# twinhall match: گرووپی شارەکان لە خشتەیەکەوە، و بۆچی شارەکان لەگەڵ یەک دەگونجێن.
match-optimal = بەپێی ئەم یاسایانە هیچ گرووپبەندییەکی تر باشتر نییە؛ ئەنجام بە JSON بەڵگەکەی تێدایە.
match-optimal-aside = بەپێی ئەم یاسایانە هیچ گرووپبەندییەکی تر باشتر نییە؛ --certificate FILE بەڵگەکە دەنووسێت.
match-unique = هیچ گرووپبەندییەکی تر بەو ئەندازەیە باش نییە.
match-not-unique = گرووپبەندیی تر بەو ئەندازەیە باشن؛ یەکێکیان: { $groups }.
match-unique-unknown = نەپرسراوە ئایا گرووپبەندییەکی تر بەو ئەندازەیە باشە (--explain دەپرسێت).
match-scenario = { $scenario ->
    [coverage] سیناریۆی «زۆرترین شار» (coverage): تا دەکرێت شاری زۆرتر، پاشان بەرزترین بەها.
    [fit] سیناریۆی «باشترین گونجان» (fit): تەنها جووتی { $minimum } یان زیاتر، پاشان بەرزترین بەها.
   *[fairness] سیناریۆی «سەرەتا لاوازترین گرووپ» (fairness): تا دەکرێت شاری زۆرتر، پاشان باشترین لاوازترین گرووپ، پاشان بەرزترین بەها.
}
match-numbers = { $groups ->
    [0] هیچ گرووپێک ناکرێت.
    [one] { $placed } شار لە { $cities } لە یەک گرووپدا؛ بەها { $value }.
   *[other] { $placed } شار لە { $cities } لە { $groups } گرووپدا؛ بەها { $value }.
}
match-weakest = نمرەی لاوازترین گرووپ: { $score }.
match-rules = یاساکان: { $mode ->
    [mentoring] ڕێنوێنی
   *[peer] هاوتا
}؛ گرووپی سێ شاری { $trio ->
    [never] هەرگیز
    [odd] ئەگەر ژمارەی شارەکان تاک بێت
   *[allowed] ئەگەر شارێکی زیاتر جێگیر بکات
}؛ زمانەکان لە ئاستی { $level } بەدواوە؛ لانیکەم { $hours } { $hours ->
    [one] کاتژمێر
   *[other] کاتژمێر
} لە مانگێکدا.
match-weights = کێشەکان: { $weights }.
match-interpreters = وەرگێڕەکان: { $interpreters }.
match-caps = سنوورەکان: { $caps }.
match-cap-size = زۆرترین { $most } پلە جیاوازیی قەبارە
match-cap-maturity = زۆرترین { $most } هەنگاو جیاوازیی ستراتیژ
match-cap-themes = لانیکەم { $most } بابەتی هاوبەش
match-locks = { $count ->
    [0] هیچ گرووپێک قفڵ نەکراوە.
    [one] یەک گرووپ قفڵکراوە.
   *[other] { $count } گرووپ قفڵکراون.
}
match-bans = { $count ->
    [0] هیچ جووتێک قەدەغە نەکراوە.
    [one] یەک جووت قەدەغەکراوە.
   *[other] { $count } جووت قەدەغەکراون.
}
match-candidates-all = جووتە شیاوەکان: { $pairs }.
match-candidates-index = { $pairs } پاڵێوراو بەراورد کران: باشترین { $keep } کە هەر شارێک لە پێڕستدا دۆزیەوە. جووتێک کە لەوانەدا نەبێت سەیر نەکراوە.
match-warning-candidates_by_index = پاڵێوراوەکان لە پێڕستێکەوە دێن؛ بەڵگەکە تەنها باسی ئەوان دەکات.
match-warning-relaxations_bounded = بەم ژمارە زۆرەی شار، تەنها بۆ یەکەم شارە بێ گرووپەکان دەوترێت چی جێگیریان دەکات، و تەنها باشترین جووتەکانی خۆیان سەیر کراون: ڕەنگە گۆڕانکارییەکی تر زیاتر جێگیر بکات.
match-warning-too_many_cities_for_a_trio = شاری ئازاد زۆرن بۆ گەڕان بەدوای گرووپی سێ شاری.

match-broken = قفڵەکە دەمێنێتەوە هەرچەندە ئەمانە دەشکێنێت: { $rules }.
match-giver = { $giver } دەدات، { $taker } وەردەگرێت.

match-why-themes = ئەم بابەتانە لە پێشینەی هەردووکیانن: { $themes }.
match-why-themes-one = { $theme } ({ $city } { $first }، { $other } { $second })
match-why-exchange = { $taker } پێویستی بە { $needs } هەیە؛ { $giver } پێشکەشی دەکات.
match-why-exchange-one = { $theme } ({ $need }، پێشکەشکراو { $offer })
match-why-maturity = ستراتیژەکان: { $city } ({ $first })، { $other } ({ $second }).
match-why-size = دانیشتووان: { $city } { $first }، { $other } { $second }.
match-why-hosting = دانیشتووانی میوان لە سەدا: { $city } { $first }، { $other } { $second }.
match-why-displacement = کەسانی ئاوارە: { $city } ({ $first })، { $other } ({ $second }).
match-why-economy = هەردووکیان لەسەر ئەمانە دەژین: { $branches }.
match-why-language = زمانە هاوبەشەکان: { $languages }.
match-why-language-one = { $language } ({ $city } { $first }، { $other } { $second })
match-why-preference = هەریەکەیان ناوی ئەوی تری هێناوە.
match-why-hours = کاتژمێر لە مانگێکدا: { $city } { $first }، { $other } { $second }.
match-language = بە { $language } کار دەکەن.
match-interpreter = بە وەرگێڕێک لە نێوان { $first } و { $second } کار دەکەن.
match-no-language = زمانی هاوبەشیان نییە.
match-issue = پرسی پێشنیارکراو: { $issue }.
match-unknown = نەزانراو

match-left-over-city = { $city }: { $partners ->
    [0] هاوبەشی شیاو نییە.
    [one] یەک هاوبەشی شیاو.
   *[other] { $partners } هاوبەشی شیاو.
}
match-left-over-broken = لە ئەوانی تر دوور خراوەتەوە بەهۆی: { $rules }. شارێک دەکرێت بە چەند دانەیەکیان دوور بخرێتەوە.
match-left-over-rule = { $rule } ({ $count })
match-left-over-fit = لەم سیناریۆیەدا تەنها گرووپی { $minimum } یان زیاتر دروست دەکرێن.
match-relaxation = { $gain ->
    [0] ئەمە لە جیاتی شارێکی تر لە { $group } جێگیری دەکات: { $rules } (جێگیرکراو { $placed }، بەها { $value }).
   *[other] ئەمە لە { $group } جێگیری دەکات: { $rules } (جێگیرکراو { $placed }، بەها { $value }).
}
match-relaxation-none = دەتوانێت بەبێ گۆڕینی یاساکان لە { $group } شوێنی شارێکی تر بگرێت (جێگیرکراو { $placed }، بەها { $value }).
match-relaxation-nothing = نە وەرگێڕ، نە کاتژمێری زیاتر، نە قەدەغەی لابراو، نە گرووپی سێ شاری، نە دووان لەوانە جێگیری دەکات. گرووپە قفڵکراوەکان و جووتە ڕەتکراوەکان دەمێننەوە.
match-lift-interpreter = وەرگێڕێک بۆ { $first } و { $second }
match-lift-hours = { $city } بە { $hours } کاتژمێر لە جیاتی { $minimum }
match-lift-ban = لابردنی قەدەغەی { $cities }
match-lift-trio = گرووپی سێ شاری

match-cost-lock = قفڵی { $cities }: بەبێ ئەو جێگیرکراو { $placed } و بەها { $value } ({ $loss }).
match-cost-ban = قەدەغەی { $cities } ({ $by ->
    [declined] شارێک ڕەتی کردەوە
   *[facilitator] لەلایەن ئاسانکار
}): بەبێ ئەو جێگیرکراو { $placed } و بەها { $value } ({ $loss }).
match-loss = تێچوو: { $placed ->
    [0] هیچ شوێنێک
    [one] یەک شوێن
   *[other] { $placed } شوێن
} و { $value } لە بەها
match-loss-for-value = تێچوو: { $placed ->
    [0] هیچ شوێنێک
    [one] یەک شوێن
   *[other] { $placed } شوێن
}؛ دەستکەوت: { $value } لە بەها
match-loss-saves = تێچووی نییە: { $placed } شار کەمتر شوێنیان دەبێت
match-why-not-together = { $cities } لە یەک گرووپدان.
match-why-not-broken = { $cities } ناتوانن لە یەک گرووپدا بن: { $rules }.
match-why-not-cost = { $cities } ({ $score }) پێکەوە: جێگیرکراو { $placed } و بەها { $value } ({ $loss }). { $gone ->
    [0] نوێ: { $comes }.
   *[other] { $came ->
        [one] لە جیاتی { $goes }، { $comes } دێت.
       *[other] لە جیاتی { $goes }، { $comes } دێن.
    }
}

match-criterion-themes = بابەتەکان
match-criterion-exchange = پێداویستی و پێشکەشکراو
match-criterion-maturity = ستراتیژ
match-criterion-size = قەبارە
match-criterion-hosting = دانیشتووانی میوان
match-criterion-displacement = ئاوارەیی
match-criterion-economy = ئابووری
match-criterion-language = زمان
match-criterion-preference = ئارەزوو
match-criterion-hours = کاتژمێرەکان

match-rule-same_country = هەمان وڵات
match-rule-cannot_work_with = ناتوانن پێکەوە کار بکەن
match-rule-no_language = زمانی هاوبەش نییە
match-rule-hours = کاتژمێر زۆر کەمە
match-rule-nothing_offered = هیچ پێشکەش ناکرێت کە ئەوی تر پێویستی پێیەتی
match-rule-cap_size = لە قەبارەدا زۆر جیاوازن
match-rule-cap_maturity = لە ستراتیژدا زۆر جیاوازن
match-rule-cap_themes = بابەتی هاوبەش زۆر کەمە
match-rule-banned = قەدەغەکراو یان ڕەتکراوە
match-rule-locked = لە گرووپێکی قفڵکراودا

match-maturity-none = نییە
match-maturity-started = دەستی پێکردووە
match-maturity-draft = ڕەشنووس
match-maturity-adopted = پەسەندکراو
match-maturity-implementing = لە جێبەجێکردندایە
match-displacement-refugees = پەنابەران
match-displacement-internally-displaced = ئاوارەکانی ناوخۆ
match-displacement-both = پەنابەران و ئاوارەکانی ناوخۆ
match-displacement-returnees = گەڕاوەکان
match-economy-agriculture = کشتوکاڵ
match-economy-industry = پیشەسازی
match-economy-trade = بازرگانی
match-economy-services = خزمەتگوزاری
match-economy-tourism = گەشتیاری
match-economy-public = خزمەتگوزاریی گشتی
match-level = { $level ->
    [N] زمانی دایک
   *[other] { $level }
}

match-list-separator = {"، "}
match-sum-separator = {"؛ "}

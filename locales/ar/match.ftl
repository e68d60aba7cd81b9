# twinhall match: مجموعات المدن من جدول بيانات.

match-title = مجموعات التوأمة
match-for-facilitators = للميسّرين
match-for-cities = هذه المجموعات هي الأنسب معًا وفق قواعد هذه الجولة، ومع كل منها ما يدعمها.
match-optimal = لا يوجد توزيع أفضل وفق هذه القواعد؛ والبرهان في النتيجة بصيغة JSON.
match-optimal-aside = لا يوجد توزيع أفضل وفق هذه القواعد؛ ويُكتب البرهان في ملف بالخيار { "\u2066" }--certificate FILE{ "\u2069" }.
match-unique = لا يوجد توزيع آخر بالجودة نفسها.
match-not-unique = توجد توزيعات أخرى بالجودة نفسها، منها: { $groups }.
match-unique-unknown = لم يُسأل هل يوجد توزيع آخر بالجودة نفسها (اسأل بـ { "\u2066" }--explain{ "\u2069" }).
match-scenario = { $scenario ->
    [coverage] السيناريو «أكثر المدن» (coverage): أكبر عدد من المدن، ثم أعلى قيمة.
    [fit] السيناريو «أفضل توافق» (fit): الأزواج التي درجتها { $minimum } فأكثر فقط، ثم أعلى قيمة.
   *[fairness] السيناريو «الأضعف أولًا» (fairness): أكبر عدد من المدن، ثم أفضل درجة لأضعف مجموعة، ثم أعلى قيمة.
}
match-numbers = { $groups ->
    [0] لا يمكن تكوين أي مجموعة.
    [zero] لا يمكن تكوين أي مجموعة.
    [one] المدن التي لها مكان: { $placed } من { $cities }، في مجموعة واحدة؛ القيمة { $value }.
    [two] المدن التي لها مكان: { $placed } من { $cities }، في مجموعتين؛ القيمة { $value }.
    [few] المدن التي لها مكان: { $placed } من { $cities }، في { $groups } مجموعات؛ القيمة { $value }.
    [many] المدن التي لها مكان: { $placed } من { $cities }، في { $groups } مجموعة؛ القيمة { $value }.
   *[other] المدن التي لها مكان: { $placed } من { $cities }، في { $groups } مجموعة؛ القيمة { $value }.
}
match-weakest = درجة أضعف مجموعة { $score }.
match-rules = القواعد: { $mode ->
    [mentoring] إرشاد
   *[peer] أقران
}؛ مجموعة من ثلاث مدن { $trio ->
    [never] غير ممكنة
    [odd] إذا كان عدد المدن فرديًا
   *[allowed] إذا أدخلت مدينة أخرى
}؛ اللغات من المستوى { $level }؛ { $hours ->
    [zero] بلا حد أدنى للساعات في الشهر
    [one] ساعة واحدة في الشهر على الأقل
    [two] ساعتان في الشهر على الأقل
    [few] { $hours } ساعات في الشهر على الأقل
    [many] { $hours } ساعة في الشهر على الأقل
   *[other] { $hours } ساعة في الشهر على الأقل
}.
match-weights = الأوزان: { $weights }.
match-interpreters = المترجمون: { $interpreters }.
match-caps = الحدود: { $caps }.
match-cap-size = فرق الحجم { $most } على الأكثر
match-cap-maturity = فرق مرحلة الاستراتيجية { $most } على الأكثر
match-cap-themes = المواضيع المشتركة { $most } على الأقل
match-locks = { $count ->
    [zero] لا توجد مجموعة مثبّتة.
    [one] مجموعة واحدة مثبّتة.
    [two] مجموعتان مثبّتتان.
    [few] { $count } مجموعات مثبّتة.
    [many] { $count } مجموعة مثبّتة.
   *[other] { $count } مجموعة مثبّتة.
}
match-bans = { $count ->
    [zero] لا يوجد زوج ممنوع.
    [one] زوج واحد ممنوع.
    [two] زوجان ممنوعان.
    [few] { $count } أزواج ممنوعة.
    [many] { $count } زوجًا ممنوعًا.
   *[other] { $count } زوج ممنوع.
}
match-candidates-all = الأزواج الممكنة: { $pairs }.
match-candidates-index = قورن { $pairs } من الأزواج المرشّحة: أفضل { $keep } التقت بها كل مدينة في الفهرس. لم يُنظر في زوج ليس منها.
match-warning-candidates_by_index = الأزواج المرشّحة من فهرس؛ والبرهان يخصّها وحدها.
match-warning-relaxations_bounded = في جولة بهذا الحجم يُذكر ما يُدخل مدينة في مجموعة لأولى المدن الباقية بلا مجموعة فقط، ولم يُنظر إلا في أفضل أزواجها هي: قد يُدخل تغيير آخر مدنًا أكثر.
match-warning-too_many_cities_for_a_trio = عدد المدن الحرة أكبر من أن يُبحث عن مجموعة من ثلاث.

match-groups = المجموعات
match-column-score = الدرجة
match-column-group = المجموعة
match-column-countries = البلدان
match-column-language = اللغة
match-column-issue = القضية
match-column-why = ما يدعمها
match-column-weak = نقطة الضعف
match-locked = مثبّتة
match-first-groups = أول { $shown } من { $all } مجموعة؛ الصيغ الأخرى تضمّها كلها.
match-broken = المجموعة مثبّتة مع أنها تخالف: { $rules }.
match-giver = { $giver } تعطي و{ $taker } تأخذ.
match-weak = نقطة الضعف: { $criterion }.

match-why-themes = كلتاهما اختارت { $themes }.
match-why-themes-one = { $theme } ({ $city } { $first }، { $other } { $second })
match-why-exchange = { $taker } تحتاج إلى { $needs }؛ و{ $giver } تقدّم ذلك.
match-why-exchange-one = { $theme } ({ $need }، والعرض { $offer })
match-why-maturity = الاستراتيجيتان: { $city } ({ $first })، { $other } ({ $second }).
match-why-size = عدد السكان: { $city } { $first }، { $other } { $second }.
match-why-hosting = نسبة السكان المستضافين في المئة: { $city } { $first }، { $other } { $second }.
match-why-displacement = النزوح واللجوء: { $city } ({ $first })، { $other } ({ $second }).
match-why-economy = القاعدة الاقتصادية لكلتيهما: { $branches }.
match-why-language = اللغات المشتركة: { $languages }.
match-why-language-one = { $language } ({ $city } { $first }، { $other } { $second })
match-why-preference = كل منهما سمّت الأخرى.
match-why-hours = الساعات في الشهر: { $city } { $first }، { $other } { $second }.
match-language = لغة العمل: { $language }.
match-interpreter = تعملان بمترجم بين { $first } و{ $second }.
match-no-language = ليست لهما لغة مشتركة.
match-issue = القضية المقترحة: { $issue }.
match-unknown = غير معروف

match-left-over = بلا مجموعة
match-left-over-none = لم تبقَ مدينة بلا مجموعة.
match-left-over-city = { $city }: { $partners ->
    [zero] لا شريك ممكن.
    [one] شريك ممكن واحد.
    [two] شريكان ممكنان.
    [few] { $partners } شركاء ممكنون.
    [many] { $partners } شريكًا ممكنًا.
   *[other] { $partners } شريك ممكن.
}
match-left-over-broken = ما يحول بينها وبين غيرها: { $rules }. قد يحول أكثر من سبب دون المدينة نفسها.
match-left-over-rule = { $rule } ({ $count })
match-left-over-fit = في هذا السيناريو لا تُكوَّن إلا مجموعات درجتها { $minimum } فأكثر.
match-relaxation = { $gain ->
    [0] { $rules }: تدخل مكان مدينة أخرى، في { $group } (المدن في مجموعات { $placed }، القيمة { $value }).
   *[other] { $rules }: تدخل المجموعة { $group } (المدن في مجموعات { $placed }، القيمة { $value }).
}
match-relaxation-none = يمكنها أن تأخذ مكان مدينة أخرى دون تغيير في القواعد، في { $group } (المدن في مجموعات { $placed }، القيمة { $value }).
match-relaxation-nothing = لا يُدخلها مترجم ولا ساعات أكثر ولا رفع منع ولا مجموعة ثلاثية، ولا اثنان منها معًا. تبقى المجموعات المثبّتة والأزواج التي رُفضت على حالها.
match-lift-interpreter = مترجم بين { $first } و{ $second }
match-lift-hours = قبول { $city } بعدد ساعات { $hours } بدلًا من { $minimum }
match-lift-ban = رفع المنع عن { $cities }
match-lift-trio = مجموعة من ثلاث مدن

match-countries = البلدان
match-column-country = البلد
match-column-cities = المدن
match-column-placed = في مجموعات
match-column-mean = متوسط الدرجة
match-column-lowest = أدنى درجة
match-costs = كلفة التثبيت والمنع
match-cost-lock = تثبيت { $cities }: بدونه تكون المدن في مجموعات { $placed } والقيمة { $value } ({ $loss }).
match-cost-ban = منع { $cities } ({ $by ->
    [declined] رفضت إحداهما
   *[facilitator] من الميسّر
}): بدونه تكون المدن في مجموعات { $placed } والقيمة { $value } ({ $loss }).
match-loss = الكلفة: { $placed ->
    [zero] لا أماكن
    [one] مكان واحد
    [two] مكانان
    [few] { $placed } أماكن
    [many] { $placed } مكانًا
   *[other] { $placed } مكان
}، و{ $value } من القيمة
match-loss-for-value = الكلفة: { $placed ->
    [zero] لا أماكن
    [one] مكان واحد
    [two] مكانان
    [few] { $placed } أماكن
    [many] { $placed } مكانًا
   *[other] { $placed } مكان
}، والكسب { $value } من القيمة
match-loss-saves = لا كلفة: { $placed ->
    [zero] لا ينقص شيء
    [one] تنقص مدينة واحدة من المدن التي لها مكان
    [two] تنقص مدينتان من المدن التي لها مكان
    [few] تنقص { $placed } مدن من المدن التي لها مكان
    [many] تنقص { $placed } مدينة من المدن التي لها مكان
   *[other] تنقص { $placed } مدينة من المدن التي لها مكان
}
match-why-nots = لماذا لا
match-why-not-together = { $cities } في مجموعة واحدة.
match-why-not-broken = { $cities } لا يمكن جمعهما: { $rules }.
match-why-not-cost = { $cities } ({ $score }) معًا: المدن في مجموعات { $placed } والقيمة { $value } ({ $loss }). { $gone ->
    [0] الجديد: { $comes }.
   *[other] { $came ->
        [0] ذهب: { $goes }.
       *[other] بدلًا من { $goes } تأتي { $comes }.
    }
}

match-criterion-themes = المواضيع
match-criterion-exchange = الحاجات والعروض
match-criterion-maturity = الاستراتيجية
match-criterion-size = الحجم
match-criterion-hosting = السكان المستضافون
match-criterion-displacement = النزوح واللجوء
match-criterion-economy = الاقتصاد
match-criterion-language = اللغة
match-criterion-preference = الرغبة
match-criterion-hours = الساعات

match-rule-same_country = البلد نفسه
match-rule-cannot_work_with = لا يمكنهما العمل معًا
match-rule-no_language = لا لغة مشتركة
match-rule-hours = ساعات قليلة
match-rule-nothing_offered = لا عرض يلبّي حاجة الأخرى
match-rule-cap_size = اختلاف كبير في الحجم
match-rule-cap_maturity = اختلاف كبير في مرحلة الاستراتيجية
match-rule-cap_themes = مواضيع مشتركة قليلة
match-rule-banned = ممنوع أو مرفوض
match-rule-locked = في مجموعة مثبّتة

match-maturity-none = لا شيء بعد
match-maturity-started = بدأت
match-maturity-draft = مسودة
match-maturity-adopted = معتمدة
match-maturity-implementing = قيد التنفيذ
match-displacement-refugees = لاجئون
match-displacement-internally-displaced = نازحون داخليًا
match-displacement-both = لاجئون ونازحون داخليًا
match-displacement-returnees = عائدون
match-economy-agriculture = الزراعة
match-economy-industry = الصناعة
match-economy-trade = التجارة
match-economy-services = الخدمات
match-economy-tourism = السياحة
match-economy-public = الخدمات العامة
match-level = { $level ->
    [N] لغة أم
   *[other] { $level }
}
match-language-name = { $tag ->
    [ar] العربية
    [ckb] الكردية السورانية
    [de] الألمانية
    [el] اليونانية
    [en] الإنجليزية
    [es] الإسبانية
    [fa] الفارسية
    [fr] الفرنسية
    [he] العبرية
    [it] الإيطالية
    [kmr] الكردية الكرمانجية
    [ku] الكردية
    [pt] البرتغالية
    [ru] الروسية
    [tr] التركية
   *[other] { $tag }
}

match-list-separator = {"، "}
match-list-last = { $first } و{ $last }
match-sum-separator = {"؛ "}

match-work-candidates = البحث عن مرشّحين
match-work-judging = مقارنة المدن
match-work-matching = تكوين المجموعات
match-work-trios = مقارنة مجموعات من ثلاث
match-work-answers = الإجابة عمّا يغيّر النتيجة
match-stopped = أُوقف العمل قبل النتيجة؛ لم يُكتب شيء

match-problem-file = { $message }، والمتوقع ملف يمكن قراءته
match-file-missing = لا يوجد ملف بهذا الاسم
match-file-denied = لا صلاحية لفتحه
match-file-folder = هو مجلد
match-file-full = القرص ممتلئ
match-file-other = { $message }
match-problem-written-over = { $file } ملف آخر في هذه العملية، والمتوقع ملف مستقل
match-problem-option = كلمة غير معروفة { $value }، والمتوقع { $first } أو { $last }
match-problem-ignored = لا عمود { $column } في الملف، والمتوقع أحد أعمدته
match-problem-first-column = العمود الأول "{ $value }"، والمتوقع code
match-problem-rows = صفوف أكثر مما يمكن، والمتوقع { $most } على الأكثر
match-problem-theme = لا موضوع { $value }، والمتوقع موضوع من ملف المواضيع
match-problem-city = لا مدينة { $value } في هذا الملف، والمتوقع رمز مدينة أخرى
match-problem-toml = { $message }، والمتوقع TOML
match-problem-key = مفتاح غير معروف { $key }، والمتوقع أحد مفاتيح القواعد
match-problem-rule-word = قيمة { $key } هي { $value }، والمتوقع { $first } أو { $last }
match-problem-rule-number = قيمة { $key } هي { $value }، والمتوقع عدد صحيح من { $least } إلى { $most }
match-problem-not-table = قيمة { $key } هي { $value }، والمتوقع جدول
match-problem-not-list = { $key } ليس قائمة جداول، والمتوقع [[{ $key }]] مع cities = ["AMM", "EBL"]
match-problem-interpreters = في interpreters القيمة { $value }، والمتوقع قائمة كل عنصر فيها لغتان، مثل ["ar+tr"]
match-problem-weight = الوزن { $value }، والمتوقع من 0 إلى 100
match-problem-weights-sum = مجموع الأوزان { $sum }، والمتوقع 100
match-problem-no-cities = { $kind } بلا مدن، والمتوقع cities = ["AMM", "EBL"]
match-problem-codes = قيمة cities هي { $value }، والمتوقع قائمة رموز
match-problem-not-two = عدد المدن { $count }، والمتوقع اثنتان
match-problem-no-city = لا مدينة { $value }، والمتوقع رمز مدينة من الملف
match-problem-with-itself = { $code } مع نفسها، والمتوقع مدينتان
match-problem-lock-size = عدد المدن { $count }، والمتوقع اثنتان أو ثلاث
match-problem-lock-country = { $cities } كلتاهما في { $country }، والمتوقع مدن من بلدان مختلفة
match-problem-lock-private = لا يمكن تثبيت { $cities }، والمتوقع مجموعة أخرى
match-problem-locked-twice = { $code } في التثبيت في السطر { $line } أيضًا، والمتوقع مجموعة واحدة لكل مدينة
match-problem-locked-twice-here = { $code } في مجموعة مثبتة أخرى أيضًا، والمتوقع مجموعة واحدة لكل مدينة
match-problem-second-trio = مجموعة ثلاثية مثبّتة ثانية، والمتوقع واحدة على الأكثر
match-problem-trio-mentoring = مجموعة ثلاثية مثبّتة، والمتوقع مدينتان عندما ترشد إحداهما الأخرى
match-problem-locked-and-banned = { $cities } مثبّتة أيضًا، والمتوقع تثبيت أو منع

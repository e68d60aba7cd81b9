# الأفواج: القائمة، والفوج، ولوحته، وعمليات المطابقة.
cohorts-title = الأفواج
cohorts-cohort = الفوج
cohorts-new = فوج جديد
cohorts-none = لا يوجد فوج بعد. الفوج جولة واحدة من التوأمة، من الدعوة إلى المشاركة حتى ما بعد الختام.
cohorts-programme = البرنامج
cohorts-state = المرحلة
cohorts-standing = الحالة
cohorts-cities = المدن
cohorts-city = المدينة
cohorts-country = البلد
cohorts-groups = المجموعات
cohorts-group = المجموعة
cohorts-runs = عمليات المطابقة
cohorts-offers-open = عروض مفتوحة
cohorts-offers-declined = عروض مرفوضة
cohorts-mode = النمط
cohorts-mode-hint = لا يتغيّر النمط بعد حفظ الفوج. لنمط آخر أنشئ فوجًا آخر.
cohorts-mode-peer = أقران: كلاهما يتعلّم من الآخر
cohorts-mode-mentoring = إرشاد: مدينة تعطي ومدينة تأخذ
cohorts-groups-seen = من يرى أيّ المدن تشكّل مجموعات
cohorts-groups-seen-hint = تصل الخريطة وقائمة الشبكة بين مدن كل مجموعة وافقت عليها المدينتان.
cohorts-groups-seen-public = الجميع
cohorts-groups-seen-members = أعضاء الشبكة
cohorts-groups-seen-facilitators = المجموعة والميسّرون فقط
cohorts-choose = اختر …
cohorts-save = حفظ
cohorts-back = رجوع
cohorts-change = تعديل
cohorts-decimal = { $whole }٫{ $tenth }
cohorts-practice-partnership = مجموعة التوأمة شراكة عمل، وليست توأمة رسمية بين بلديتين.

cohorts-state-draft = مسودة
cohorts-state-call = الدعوة إلى المشاركة
cohorts-state-selection = الاختيار
cohorts-state-profiles = الملفات التعريفية
cohorts-state-matching = المطابقة
cohorts-state-offers = العروض
cohorts-state-kick-off = الانطلاق
cohorts-state-module-1 = الوحدة { 1 }: البداية
cohorts-state-module-2 = الوحدة { 2 }: العمل المشترك
cohorts-state-mid-term = حصيلة منتصف المدة
cohorts-state-module-3 = الوحدة { 3 }: جني الثمار
cohorts-state-closing = الختام
cohorts-state-legacy = ما بعد الختام
cohorts-paused = متوقف مؤقتًا

cohorts-new-title = فوج جديد
cohorts-change-title = تعديل { $name }
cohorts-copy-of = تُنسخ الخطة وأسماء الوحدات والقواعد والأوزان من { $name }، ولا تُنسخ المدن ولا التثبيت ولا المنع.
cohorts-code = الرمز
cohorts-code-hint = يظهر في العناوين: أحرف لاتينية صغيرة وأرقام وشرطات، مثل 2018.
cohorts-code-wrong = استخدم من { 1 } إلى { 32 } من الأحرف اللاتينية الصغيرة والأرقام والشرطات.
cohorts-code-reserved = «new» كلمة من عناوين الموقع نفسه. اختر رمزًا آخر.
cohorts-code-taken = الرمز { $code } مستعمل لفوج آخر.
cohorts-name = الاسم
cohorts-programme-missing = اختر البرنامج.
cohorts-starts = أول أيام الدعوة إلى المشاركة
cohorts-starts-hint = تُحسب بقية الأيام منه، ويمكن تعديل كل يوم لاحقًا.
cohorts-template = المدة
cohorts-template-hint = تبدأ الخطة بأيام نموذج جاهز.
cohorts-template-months = { $months ->
    [zero] بلا أشهر
    [one] شهر واحد
    [two] شهران
    [few] { $months } أشهر
    [many] { $months } شهرًا
   *[other] { $months } شهر
}
cohorts-plan = الخطة
cohorts-plan-hint = أول يوم لكل مرحلة؛ اترك ما لم يُخطَّط له فارغًا.
cohorts-module-name = اسم خاص للوحدة
cohorts-day-unknown = «{ $typed }» ليس تاريخًا. اكتبه هكذا: { "\u2066" }2018-07-11{ "\u2069" }.
cohorts-period-unknown = «{ $typed }» ليس يومًا ولا شهرًا ولا سنة. اكتبه هكذا: { "\u2066" }2018-07-11{ "\u2069" } أو { "\u2066" }2018-07{ "\u2069" } أو 2018.
cohorts-day-missing = اختر يومًا.
cohorts-day-order = هذا قبل { $day }، وفيه تبدأ مرحلة سابقة.

cohorts-about = عن هذا الفوج
cohorts-open-board = فتح اللوحة
cohorts-open-offers = العروض
cohorts-open-stock-taking = الحصيلة
cohorts-choose-cities = اختيار المدن
cohorts-go-to = الانتقال إلى
cohorts-go = انتقال
cohorts-state-missing = اختر مرحلة.
cohorts-move-there = الفوج في هذه المرحلة الآن.
cohorts-move-paused = الفوج متوقف مؤقتًا. استأنفه أولًا.
cohorts-move-no-group = يبدأ العمل بمجموعة، ولا توجد مجموعة بعد.
cohorts-move-offers-open = { $count ->
    [zero] لا عرض ينتظر جوابًا.
    [one] عرض واحد ينتظر جوابًا. اسحبه أولًا.
    [two] عرضان ينتظران جوابًا. اسحبهما أولًا.
    [few] { $count } عروض تنتظر جوابًا. اسحبها أولًا.
    [many] { $count } عرضًا تنتظر جوابًا. اسحبها أولًا.
   *[other] { $count } عرض تنتظر جوابًا. اسحبها أولًا.
}
cohorts-pause = إيقاف مؤقت
cohorts-pause-hint = أثناء التوقف لا يُرسَل شيء، لا عروض ولا تذكير. أما الأجوبة فتُقبَل.
cohorts-resume = استئناف
cohorts-resume-hint = تُمدَّد العروض المفتوحة بقدر مدة التوقف.
cohorts-paused-since = متوقف منذ { $at }. لا يُرسَل شيء، والأجوبة تُقبَل.
cohorts-copy = نسخ لجولة أخرى
cohorts-remove = حذف هذا الفوج
cohorts-remove-title = حذف { $name }
cohorts-remove-what = تُحذف خطته ولوحته وعمليات المطابقة فيه نهائيًا، ويبقى ما جرى في السجل، وتبقى مدنه في الشبكة. لا يُبلَّغ أحد.
cohorts-remove-do = احذفه
cohorts-remove-groups = { $count ->
    [zero] تشكّلت في هذا الفوج مجموعات، وما اتفقت عليه المدن محفوظ. لا يمكن حذف الفوج.
    [one] تشكّلت في هذا الفوج مجموعة واحدة، وما اتفقت عليه المدن محفوظ. لا يمكن حذف الفوج.
    [two] تشكّلت في هذا الفوج مجموعتان، وما اتفقت عليه المدن محفوظ. لا يمكن حذف الفوج.
    [few] تشكّلت في هذا الفوج { $count } مجموعات، وما اتفقت عليه المدن محفوظ. لا يمكن حذف الفوج.
    [many] تشكّلت في هذا الفوج { $count } مجموعة، وما اتفقت عليه المدن محفوظ. لا يمكن حذف الفوج.
   *[other] تشكّلت في هذا الفوج { $count } مجموعة، وما اتفقت عليه المدن محفوظ. لا يمكن حذف الفوج.
}
cohorts-remove-offers = { $count ->
    [zero] في هذا الفوج عروض، فلا يمكن حذفه. يمكن حذف المسودات في صفحة العروض، أما ما أُرسل إلى المدن فمحفوظ.
    [one] في هذا الفوج عرض واحد، فلا يمكن حذفه. يمكن حذف المسودة في صفحة العروض، أما ما أُرسل إلى المدن فمحفوظ.
    [two] في هذا الفوج عرضان، فلا يمكن حذفه. يمكن حذف المسودات في صفحة العروض، أما ما أُرسل إلى المدن فمحفوظ.
    [few] في هذا الفوج { $count } عروض، فلا يمكن حذفه. يمكن حذف المسودات في صفحة العروض، أما ما أُرسل إلى المدن فمحفوظ.
    [many] في هذا الفوج { $count } عرضًا، فلا يمكن حذفه. يمكن حذف المسودات في صفحة العروض، أما ما أُرسل إلى المدن فمحفوظ.
   *[other] في هذا الفوج { $count } عرض، فلا يمكن حذفه. يمكن حذف المسودات في صفحة العروض، أما ما أُرسل إلى المدن فمحفوظ.
}
cohorts-remove-in-use = ترتبط بهذا الفوج جلسة حصيلة أو جمهور اختير بحسبه. لا يمكن حذف الفوج.
cohorts-no-cities = ليس في هذا الفوج مدن بعد. <a>اخترها</a> من الشبكة.
cohorts-no-groups = لم تتكوّن مجموعة بعد.
cohorts-issue = القضية المشتركة
cohorts-formed-on = تاريخ التكوين
cohorts-origin = المصدر
cohorts-origin-offer = عرض
cohorts-origin-themselves = كوّنتها المدينتان بنفسيهما
cohorts-origin-elsewhere = تكوّنت خارج المنصة
cohorts-group-ended = أُنهيت مبكرًا
cohorts-group-add = إضافة مجموعة
cohorts-reserve = قائمة الاحتياط
cohorts-reserve-hint = مدن ليست في مجموعة ولا تنتظر جوابًا على عرض.
cohorts-run-of = العملية { $number }، { $at }

cohorts-cities-title = مدن { $name }
cohorts-cities-what = ضع علامة عند كل مدينة تشارك. المدينة التي وصلها عرض أو تعمل في مجموعة تبقى في كل حال؛ وتسقط مسودات عروض المدينة التي تغادر.
cohorts-cities-tick = تحديد كل مدن
cohorts-cities-tick-theme = تحديد كل مدينة اختارت
cohorts-cities-file = أو خذها <a>من ملف</a> فيه العمودان cohort وcity.
cohorts-cities-data = بيانات المطابقة
cohorts-file-title = مدن الأفواج
cohorts-file-no-cohort = لا يوجد فوج { $value }، والمنتظر رمز فوج معروف
cohorts-file-full = للفوج { $max } مدينة على الأكثر، والمنتظر مدن أقل
cohorts-cities-all = الشبكة
cohorts-cities-save = حفظ هذه المدن
cohorts-cities-ticked = { $count ->
    [zero] لم تُحدَّد أي مدينة.
    [one] مدينة واحدة محدَّدة.
    [two] مدينتان محدَّدتان.
    [few] { $count } مدن محدَّدة.
    [many] { $count } مدينة محدَّدة.
   *[other] { $count } مدينة محدَّدة.
}
cohorts-cities-bound = { $count ->
    [zero] لم تبق أي مدينة أُزيلت علامتها.
    [one] بقيت مدينة أُزيلت علامتها: تنتظر جوابًا أو تعمل في مجموعة. اسحب عرضها أو أنهِ مجموعتها أولًا.
    [two] بقيت مدينتان أُزيلت علامتاهما: تنتظران جوابًا أو تعملان في مجموعة. اسحب عرضيهما أو أنهِ مجموعتيهما أولًا.
    [few] بقيت { $count } مدن أُزيلت علاماتها: تنتظر جوابًا أو تعمل في مجموعات. اسحب عروضها أو أنهِ مجموعاتها أولًا.
    [many] بقيت { $count } مدينة أُزيلت علاماتها: تنتظر جوابًا أو تعمل في مجموعات. اسحب عروضها أو أنهِ مجموعاتها أولًا.
   *[other] بقيت { $count } مدينة أُزيلت علاماتها: تنتظر جوابًا أو تعمل في مجموعات. اسحب عروضها أو أنهِ مجموعاتها أولًا.
}
cohorts-cities-fell = { $count ->
    [zero] لم تسقط أي مسودة عرض.
    [one] سقطت مسودة عرض واحدة لأن إحدى مدنها غادرت الفوج.
    [two] سقطت مسودتا عرضين لأن مدنًا منهما غادرت الفوج.
    [few] سقطت { $count } مسودات عروض لأن مدنًا منها غادرت الفوج.
    [many] سقطت { $count } مسودة عروض لأن مدنًا منها غادرت الفوج.
   *[other] سقطت { $count } مسودة عروض لأن مدنًا منها غادرت الفوج.
}
cohorts-cities-too-many = في الفوج { $max } مدينة على الأكثر.
cohorts-network-empty = ليس في الشبكة مدينة لها ملف تعريفي بعد.

cohorts-board = لوحة المطابقة
cohorts-board-title = لوحة المطابقة: { $name }
cohorts-last-run = آخر عملية محفوظة: العملية { $number } في { $at }.
cohorts-best = لا توجد مجموعات أفضل بهذه القواعد والأوزان.
cohorts-best-and-only = لا توجد مجموعات أفضل بهذه القواعد والأوزان، ولا مجموعات أخرى بالجودة نفسها.
cohorts-equally-good = توجد مجموعات أخرى بالجودة نفسها، وفيها: { $groups }.
cohorts-run-again = تشغيل من جديد
cohorts-undo = التراجع عن آخر تغيير
cohorts-scenarios = السيناريوهات
cohorts-scenarios-what = ثلاث طرق لتكوين المجموعات. النظر إليها لا يغيّر شيئًا.
cohorts-scenario = السيناريو
cohorts-scenario-coverage = أكثر المدن
cohorts-scenario-coverage-what = أكبر عدد من المدن، ثم أعلى قيمة
cohorts-scenario-fit = أفضل توافق
cohorts-scenario-fit-what = { $locked ->
    [0] مجموعات بدرجة { $minimum } فأكثر
   *[other] المجموعات المثبّتة، وغيرها بدرجة { $minimum } فأكثر
}
cohorts-scenario-fairness = الأضعف أولًا
cohorts-scenario-fairness-what = أكبر عدد من المدن، ثم أفضل درجة لأضعف مجموعة
cohorts-weakest = الأضعف
cohorts-mean = المتوسط
cohorts-lowest = الأدنى
cohorts-value = القيمة
cohorts-interpreters = المترجمون
cohorts-left-over = بلا مجموعة
cohorts-left-over-none = لم تبقَ مدينة بلا مجموعة.
cohorts-nobody = لا أحد
cohorts-shown-below = معروض أدناه
cohorts-groups-count = { $count ->
    [zero] لا مجموعات
    [one] مجموعة واحدة
    [two] مجموعتان
    [few] { $count } مجموعات
    [many] { $count } مجموعة
   *[other] { $count } مجموعة
}
cohorts-groups-what = المجموعات المقترحة مع نقاط كل معيار، والأسباب، وما يمكن فعله
cohorts-no-groups-possible = لا تمكن أي مجموعة بهذه القواعد.
cohorts-sort-weakest = الأضعف أولًا
cohorts-sort-country = حسب البلد
cohorts-sort-name = حسب الاسم
cohorts-find = مدينة أو بلد
cohorts-find-count = المجموعات: { $count } من { $all }
cohorts-find-none = لا مجموعة فيها «{ $word }».
cohorts-find-none-left = لا مدينة متبقية فيها «{ $word }».
cohorts-score = الدرجة
cohorts-of = من { $all }
cohorts-column-themes = المواضيع
cohorts-column-exchange = الحاجات والعروض
cohorts-column-strategy = الاستراتيجية
cohorts-column-context = السياق
cohorts-column-practical = الجانب العملي
cohorts-watch = انتبه إلى: { $criterion }.
cohorts-tag-agreed = متفق عليها
cohorts-tag-recorded = مسجَّلة
cohorts-tag-asked = بانتظار الجواب
cohorts-tag-locked = مثبّتة
cohorts-tag-together = تعملان معًا أصلًا
cohorts-tag-together-two = تعملان معًا أصلًا: { $cities }
cohorts-tag-ended = انتهت من قبل
cohorts-ended-before = انتهت مجموعتها في { $at }: «{ $reason }».
cohorts-lock = تثبيت
cohorts-unlock = إلغاء التثبيت
cohorts-ban = منع
cohorts-ban-of = منع { $cities }
cohorts-lift = رفع المنع
cohorts-swap = تبديل
cohorts-swap-more = تبديل …
cohorts-swap-title = تبديل مدينة من { $cities }
cohorts-swap-leaves = هذه المدينة
cohorts-swap-with = تتبادل المكان مع
cohorts-why-not = لماذا ليستا معًا؟
cohorts-why-not-two = اختر مدينتين مختلفتين من هذا الفوج.
cohorts-explain = توضيح
cohorts-force = فرض هذه المجموعة
cohorts-assign-interpreter = تعيين مترجم بين { $languages }
cohorts-lift-ban-of = رفع المنع عن { $cities }
cohorts-allow-trio = السماح بمجموعة من ثلاث مدن
cohorts-fair = هل هو منصف لكل بلد؟
cohorts-newcomers = الجديدة على الشبكة
cohorts-placed = في مجموعات
cohorts-placed-of = { $placed } من { $all }
cohorts-decisions = التثبيت والمنع
cohorts-decisions-none = لا شيء مثبّت ولا ممنوع.
cohorts-decisions-hint = الكلفة هي ما كانت المجموعات كلها ستكسبه دونه. لا ترى المدن منعًا ولا درجة أبدًا.
cohorts-decision-locked = مثبّتة
cohorts-decision-agreed = اتفقت عليها كل مدنها
cohorts-decision-agreed-one = مسجَّلة: وافق طرف واحد بقدر ما هو معروف
cohorts-decision-agreed-none = مسجَّلة: لا يُعرف من وافق
cohorts-decision-asked = بانتظار الجواب
cohorts-decision-banned = ممنوعة
cohorts-decision-declined = رفضتها مدينة
cohorts-decision-over = مثبّتة، لكن التثبيت انتهى
cohorts-lock-over-declined = انتهى تثبيت { $cities }: رفضت إحداها أخرى. تُكوَّن المجموعات دونه.
cohorts-lock-over-left = انتهى تثبيت { $cities }: لم تعد إحداها في هذا الفوج. تُكوَّن المجموعات دونه.
cohorts-lock-over-impossible = انتهى تثبيت { $cities }: لا يمكنها تكوين مجموعة بحسب ما في ملفاتها الآن. تُكوَّن المجموعات دونه.
cohorts-locked-by = ثبّتها { $who }
cohorts-banned-by = منعها { $who }
cohorts-cost = الكلفة
cohorts-cost-nothing = لا شيء
cohorts-cost-value = { $value } من القيمة
cohorts-cost-places = { $places ->
    [zero] { $value } من القيمة
    [one] مكان واحد و{ $value } من القيمة
    [two] مكانان و{ $value } من القيمة
    [few] { $places } أماكن و{ $value } من القيمة
    [many] { $places } مكانًا و{ $value } من القيمة
   *[other] { $places } مكان و{ $value } من القيمة
}
cohorts-cost-places-for-value = { $places ->
    [zero] لا مكان؛ ومن دونه تقلّ القيمة بمقدار { $value }
    [one] مكان واحد؛ ومن دونه تقلّ القيمة بمقدار { $value }
    [two] مكانان؛ ومن دونه تقلّ القيمة بمقدار { $value }
    [few] { $places } أماكن؛ ومن دونه تقلّ القيمة بمقدار { $value }
    [many] { $places } مكانًا؛ ومن دونه تقلّ القيمة بمقدار { $value }
   *[other] { $places } مكان؛ ومن دونه تقلّ القيمة بمقدار { $value }
}
cohorts-cost-saves-places = { $places ->
    [zero] لا شيء
    [one] لا شيء: من دونه تنقص مدينة واحدة من المدن التي لها مكان
    [two] لا شيء: من دونه تنقص مدينتان من المدن التي لها مكان
    [few] لا شيء: من دونه تنقص { $places } مدن من المدن التي لها مكان
    [many] لا شيء: من دونه تنقص { $places } مدينة من المدن التي لها مكان
   *[other] لا شيء: من دونه تنقص { $places } مدينة من المدن التي لها مكان
}
cohorts-weights = الأوزان
cohorts-weights-hint = نقاط من مئة. التجربة لا تغيّر شيئًا حتى تحفظ.
cohorts-weights-try = تجربة هذه الأوزان
cohorts-weights-sum = المجموع { $sum }.
cohorts-weights-sum-wrong = المجموع { $sum }؛ ويجب أن يكون { $right }.
cohorts-csv = جدول لبرنامج الجداول (CSV)
cohorts-for-facilitators = للميسّرين.
cohorts-weights-unread = كل وزن عدد صحيح من { 0 } إلى { 100 }.
cohorts-rules = القواعد
cohorts-rules-change = تعديل القواعد
cohorts-rules-save = حفظ القواعد
cohorts-trio = مجموعات من ثلاث مدن
cohorts-trio-never = أبدًا
cohorts-trio-odd = واحدة، إذا كان عدد المدن فرديًا
cohorts-trio-allowed = واحدة، إذا أتاحت مكانًا لمدينة أخرى
cohorts-language-minimum = تُحسب اللغة من هذا المستوى
cohorts-hours-minimum = أقل عدد ساعات في الشهر
cohorts-minimum-score = أدنى درجة في سيناريو «أفضل توافق»
cohorts-minimum-score-hint = من { 0 } إلى { 100 }
cohorts-interpreters-hint = لغتان في كل مرة، بالاسم أو الرمز، مثل العربية+tr؛ وافصل بينها بفواصل.
cohorts-cap-size = أكبر فرق في عدد السكان، بعدد مرات التضاعف
cohorts-cap-maturity = أكبر فرق في الاستراتيجية، بالدرجات
cohorts-cap-themes = أقل عدد من المواضيع المشتركة
cohorts-cap-hint = فارغ: بلا حد.
cohorts-rule-number = «{ $typed }» ليس عددًا صحيحًا من { 0 } إلى { $most }.
cohorts-rule-interpreters = «{ $typed }» ليس لغتين مثل ar+tr.
cohorts-trial-scenario = تنظر إلى سيناريو «{ $scenario }». لم يُحفظ بعد.
cohorts-trial-weights = تجرّب أوزانًا أخرى. لم يُحفظ شيء بعد.
cohorts-trial-save = حفظ
cohorts-trial-leave = إبقاؤه كما كان
cohorts-change-start = بدأت اللوحة.
cohorts-change-lock = ثُبّتت: { $cities }.
cohorts-change-unlock = أُلغي تثبيت: { $cities }.
cohorts-change-ban = مُنعت: { $cities }.
cohorts-change-lift = رُفع المنع عن: { $cities }.
cohorts-change-force = فُرضت: { $cities }.
cohorts-change-swap = تبادلتا المكان: { $cities }.
cohorts-change-weights = حُفظت أوزان أخرى.
cohorts-change-rules = حُفظت قواعد أخرى.
cohorts-change-scenario = حُفظ سيناريو آخر.
cohorts-change-interpreter = عُيّن مترجم.
cohorts-change-hours = حُفظت ساعات أخرى.
cohorts-change-undo = تم التراجع عن آخر تغيير.
cohorts-change-undo-of = تم التراجع عن آخر تغيير. كان: { $what }
cohorts-change-unlocked-too = لم تعد مثبّتة: { $groups }.
cohorts-change-lifted-too = لم تعد ممنوعة: { $groups }.
cohorts-effect-nothing = لا يكلّف شيئًا: تبقى كل الأرقام كما هي.
cohorts-effect-same-groups = { $count ->
    [zero] بهذه الأوزان: لا مجموعة، كما كان.
    [one] بهذه الأوزان: المجموعة نفسها.
    [two] بهذه الأوزان: المجموعتان نفساهما.
    [few] بهذه الأوزان: المجموعات الـ{ $count } نفسها.
    [many] بهذه الأوزان: المجموعات الـ{ $count } نفسها.
   *[other] بهذه الأوزان: المجموعات الـ{ $count } نفسها.
}
cohorts-effect-loses-places = { $places ->
    [zero] تصبح القيمة { $now } بعد أن كانت { $before }.
    [one] يكلّف مكانًا واحدًا، وتصبح القيمة { $now } بعد أن كانت { $before }.
    [two] يكلّف مكانين، وتصبح القيمة { $now } بعد أن كانت { $before }.
    [few] يكلّف { $places } أماكن، وتصبح القيمة { $now } بعد أن كانت { $before }.
    [many] يكلّف { $places } مكانًا، وتصبح القيمة { $now } بعد أن كانت { $before }.
   *[other] يكلّف { $places } مكان، وتصبح القيمة { $now } بعد أن كانت { $before }.
}
cohorts-effect-gains-places = { $places ->
    [zero] تصبح القيمة { $now } بعد أن كانت { $before }.
    [one] يتيح مكانًا لمدينة أخرى، وتصبح القيمة { $now } بعد أن كانت { $before }.
    [two] يتيح مكانًا لمدينتين أخريين، وتصبح القيمة { $now } بعد أن كانت { $before }.
    [few] يتيح مكانًا لـ{ $places } مدن أخرى، وتصبح القيمة { $now } بعد أن كانت { $before }.
    [many] يتيح مكانًا لـ{ $places } مدينة أخرى، وتصبح القيمة { $now } بعد أن كانت { $before }.
   *[other] يتيح مكانًا لـ{ $places } مدينة أخرى، وتصبح القيمة { $now } بعد أن كانت { $before }.
}
cohorts-effect-loses-value = لا يكلّف مكانًا، ويكلّف { $value } من القيمة.
cohorts-effect-gains-value = لا يكلّف مكانًا، ويكسب { $value } من القيمة.
cohorts-effect-groups = { $gone ->
    [0] الجديد: { $comes }.
   *[other] { $came ->
        [0] ذهب: { $goes }.
       *[other] بدلًا من { $goes } تأتي { $comes }.
    }
}
cohorts-edit-stands = { $cities } قائمة: اتفق الطرفان أو ينتظران جوابًا. اسحب العرض أو أنهِ المجموعة أولًا.
cohorts-edit-declined = رفضت إحدى هذه المدن أخرى. هذا ليس لك أن تغيّره.
cohorts-edit-not-there = تغيّر ذلك في هذه الأثناء.
cohorts-edit-one-group = المدينتان في مجموعة واحدة الآن.
cohorts-edit-no-group = لا تتبادل المكان إلا مدينتان من مجموعتين.
cohorts-edit-weights = مجموع الأوزان { $sum }، وليس { 100 }.
cohorts-edit-unknown = مدينة ليست في هذا الفوج.
cohorts-edit-itself = اختر مدينتين.
cohorts-edit-pair = المنع يخصّ مدينتين.
cohorts-edit-size = في المجموعة مدينتان أو ثلاث.
cohorts-edit-one-country = { $cities } من بلد واحد.
cohorts-edit-private = لا يمكن أن تكوّن { $cities } مجموعة.
cohorts-edit-locked-twice = { $cities } في مجموعة مثبّتة أخرى.
cohorts-edit-second-trio = توجد مجموعة مثبّتة من ثلاث مدن.
cohorts-edit-trio-mentoring = في الإرشاد تكون المجموعة من مدينتين.
cohorts-edit-locked-and-banned = { $cities } مثبّتتان وممنوعتان معًا.
cohorts-edit-unread = هذا الزر غير معروف. افتح اللوحة من جديد.
cohorts-edit-nothing-to-undo = لا شيء للتراجع عنه.
cohorts-edit-undo-other = تغيّرت اللوحة بعد أن فتحتها، فلم يُتراجع عن شيء. تجدها أدناه كما هي الآن.
cohorts-edit-meanwhile = قرّر زميل هذا بعد أن فتحت الصفحة، فلم يُحفظ شيء. ترى أدناه ما سيغيّره خيارك الآن: احفظه مرة أخرى إن كان هو المطلوب.

cohorts-run-title = العملية { $number }
cohorts-run-asked = طلبها { $who } في { $at }
cohorts-operator = مشغّل الموقع
cohorts-run-json = النتيجة بصيغة JSON مع البرهان
cohorts-run-queued = هذه العملية في انتظار دورها.
cohorts-run-judging = يجري النظر في المدن التي يمكن أن تكوّن مجموعة: { $part } من { 100 }.
cohorts-run-matching = يجري اختيار المجموعات كلها معًا: { $part } من { 100 }.
cohorts-run-trios = تجري المقارنة بين المجموعات الثلاثية: { $part } من { 100 }.
cohorts-run-answers = يجري التحقق مما إذا كانت مجموعات أخرى جيدة بالقدر نفسه: { $part } من { 100 }.
cohorts-run-waits = يستغرق الأمر وقتًا مع هذا العدد من المدن. تسأل الصفحة من تلقاء نفسها كل ثلاث ثوانٍ، ويمكنك مغادرتها والعودة إليها.
cohorts-run-look = انظر مرة أخرى
cohorts-run-cancel = إلغاء هذه العملية
cohorts-run-stopped = أُلغيت هذه العملية قبل أن تنتهي. لم يتغيّر شيء.
cohorts-run-in-queue = العملية { $number }، قيد الحساب
cohorts-make-offers = إعداد العروض …
cohorts-run-verified = حُسبت الآن من جديد: النتيجة نفسها حرفًا بحرف، وبرهانها صحيح.
cohorts-run-same = حُسبت الآن من جديد: النتيجة نفسها حرفًا بحرف.
cohorts-run-differs = حُسبت الآن من جديد فجاءت نتيجة أخرى: تغيّر البرنامج منذ ذلك الحين، أو تغيّرت العملية.
cohorts-run-unproved = برهان هذه العملية لا يصح. لا تستخدمها، وأخبر من يشغّل البرنامج.
cohorts-run-inputs = بصمة المدن
cohorts-run-rules = بصمة القواعد
cohorts-run-result = بصمة النتيجة
cohorts-run-solver = إصدار الحل
cohorts-working-language = اللغة
cohorts-carried-by = ما يدعمها
cohorts-compare = مقارنة
cohorts-compare-with = مع العملية { $number }
cohorts-compared-title = العملية { $first } والعملية { $second }
cohorts-compared-same = { $count ->
    [zero] لا مجموعة في كلتيهما.
    [one] مجموعة واحدة في كلتيهما.
    [two] مجموعتان في كلتيهما.
    [few] { $count } مجموعات في كلتيهما.
    [many] { $count } مجموعة في كلتيهما.
   *[other] { $count } مجموعة في كلتيهما.
}
cohorts-compared-inputs = تختلف المدن أو ملفاتها التعريفية.
cohorts-compared-rules = تختلف القواعد.
cohorts-compared-numbers = أرقام العمليتين
cohorts-compared-what = الرقم
cohorts-compared-goes = في العملية { $number } فقط
cohorts-compared-comes = في العملية { $number } فقط
cohorts-compared-cities = من يكسب ومن يخسر
cohorts-before = قبل
cohorts-after = بعد
cohorts-difference = الفرق
cohorts-in-no-group = بلا مجموعة
cohorts-gains = تكسب { $points }
cohorts-loses = تخسر { $points }

cohorts-offers = العروض
cohorts-offer = العرض
cohorts-offers-title = عروض { $name }
cohorts-offers-what = تتلقى كل مدينة الأسباب بلغتها، بلا درجات. تتكوّن المجموعة حين توافق كل مدينة.
cohorts-offers-none = لم يصل مدينتك أي عرض.
cohorts-offers-no-run = ينتج العرض من عملية مطابقة. <a>افتح اللوحة</a> وشغّلها أولًا.
cohorts-make-offers-of = إعداد مسودات من العملية { $number }
cohorts-drafts = { $count ->
    [zero] لا مسودات
    [one] مسودة واحدة
    [two] مسودتان
    [few] { $count } مسودات
    [many] { $count } مسودة
   *[other] { $count } مسودة
}
cohorts-drafts-what = ضع علامة عند ما يُرسَل الآن. لا يعلم أحد بالبقية.
cohorts-send-closes = إرسال عرض جديد إلى إحدى مدن عرض مرفوض يُنهي العرض المرفوض: { $groups }. وتُبلَّغ مدنه بالبريد أن هذه المجموعة لم تتشكّل.
cohorts-draft-bound = تنتظر: إحدى مدنها تنتظر جوابًا أو تعمل في مجموعة
cohorts-draft-left = لا يمكن إرسالها: إحداها لم تعد في هذا الفوج
cohorts-draft-declined = لا يمكن إرسالها: رفضت إحداها أخرى
cohorts-draft-ended = انتهت مجموعتها من قبل: اخترها فقط إن أرادتها المدن من جديد
cohorts-draft-refused = لا يمكن إرسالها: قالت إحداها إنها لا تستطيع العمل مع أخرى منها
cohorts-draft-works = تعملان معًا أصلًا في { $cohort }: اخترها فقط إن أرادتا مجموعة ثانية
cohorts-draft-asked = تنتظران جوابًا على عرض في { $cohort }: اخترها فقط إن أردت سؤالهما مرتين
cohorts-draft-said-no = رفضت إحداهما الأخرى في { $cohort }: اخترها فقط إن تغيّر ذلك
cohorts-drafts-declined = لا تُعرض من جديد لأن إحداها قالت لا: { $groups }.
cohorts-until = مفتوح حتى
cohorts-until-hint = آخر يوم يُقبَل فيه الجواب. يُذكَّر من لم يُجب بعد خمسة أيام، وقبل النهاية بيومين.
cohorts-until-past = هذا اليوم مضى.
cohorts-until-too-far = اختر يومًا خلال سنة.
cohorts-until-not-later = أُبلغت المدن بهذا اليوم أو بيوم لاحق. اختر يومًا بعده.
cohorts-note = كلمة إلى المدن
cohorts-note-hint = اختيارية، وتظهر في الرسالة كما تكتبها.
cohorts-send = إرسال العروض المحدَّدة
cohorts-drafts-discard = حذف هذه المسودات
cohorts-send-nothing = ضع علامة عند مسودة واحدة على الأقل.
cohorts-send-before = أُرسلت هذه العروض من قبل أو حُذفت. لم يُرسل شيء الآن.
cohorts-send-bound = مدينة منها تنتظر جوابًا على عرض آخر أو تعمل في مجموعة. اسحب العرض الآخر أولًا.
cohorts-send-asked = سُئلت مدينتان منها في هذه الأثناء في فوج آخر، هو { $cohort }. لم يُرسل شيء. المسودة معلَّمة أدناه: اخترها من جديد فقط إن أردت سؤالهما مرتين.
cohorts-send-declined = { $cities }: رفضت إحداها أخرى. لا يمكن إرسال هذا العرض.
cohorts-send-left = { $cities }: إحداها لم تعد في هذا الفوج. لا يمكن إرسال هذا العرض.
cohorts-send-refused = { $cities }: قالت إحداها إنها لا تستطيع العمل مع أخرى منها. لا يمكن إرسال هذا العرض.
cohorts-sent = ما أُرسل
cohorts-answers = الأجوبة
cohorts-reasons = الأسباب
cohorts-no-answers = لم يقل أحد شيئًا بعد.
cohorts-answers-private = الميسّرون وحدهم يقرؤون من قال ماذا ولماذا. المدينة الأخرى تقرأ فقط هل تكوّنت المجموعة.
cohorts-stage-draft = مسودة
cohorts-stage-open = ينتظر الأجوبة
cohorts-stage-declined = رفضته مدينة
cohorts-stage-agreed = متفق عليه
cohorts-stage-withdrawn = مسحوب
cohorts-stage-expired = انتهت مدته
cohorts-stage-closed = لم تتكوّن المجموعة
cohorts-word-silent = لا جواب بعد
cohorts-word-deputy = القرار لنائب مسؤول الاتصال
cohorts-word-yes = نعم
cohorts-word-no = لا
cohorts-word-unconfirmed = يحتاج إلى تأكيد
cohorts-reply = الجواب
cohorts-reply-accepted = نعم
cohorts-reply-declined = لا
cohorts-reply-deputed = القرار لنائب مسؤول الاتصال
cohorts-reply-asked = سؤال
cohorts-reply-missing = اختر الجواب.
cohorts-way-mail = من الرسالة
cohorts-way-page = على الصفحة
cohorts-way-phone = بالهاتف أو برسالة
cohorts-line = { $city }: { $what }، { $who }، { $way }
cohorts-line-written = { $city }: { $what }، { $who }، { $way }، دوّنه { $by }
cohorts-line-confirmed = { $city }: { $what }، { $who }، { $way }، أكّده { $by }
cohorts-line-unconfirmed = ربما ضغطه مرشّح بريد: يُحسب حين يؤكَّد.
cohorts-unconfirmed = { $city }، { $who }: «{ $what }». جاء هذا الجواب بعد الرسالة مباشرة أو مع جواب آخر، فربما ضغط الزر مرشّح بريد. لا يُحسب بعد.
cohorts-confirm = سألتُ، وهو صحيح
cohorts-drop = سألتُ، وكان مرشّح بريد
cohorts-offer-refused = قالت إحدى هذه المدن بعد ذلك إنها لا تستطيع العمل مع أخرى. لا يُرسل أي تذكير. اسحب العرض.
cohorts-record = تدوين جواب
cohorts-record-hint = ما قاله أحدهم بالهاتف أو برسالة. تصله رسالة بذلك فيها رابط لتغييره.
cohorts-record-save = تدوين
cohorts-record-words = سببهم
cohorts-record-words-hint = لازم عند الرفض. لا يقرؤه إلا الميسّرون.
cohorts-record-reason-missing = اكتب في كلمات قليلة لماذا رفضوا.
cohorts-record-no-deputy = ليس لمسؤول الاتصال في هذه المدينة نائب يمكنه أن يقرر.
cohorts-record-deputy-not-asked = يقرر في هذه المدينة مسؤول الاتصال، ولم يترك القرار لنائبه. سجّل ذلك أولًا إن كان قد قيل.
cohorts-record-expired = كان هذا العرض مفتوحًا حتى { $at }. امنحه وقتًا أطول أولًا.
cohorts-record-over = انتهى هذا العرض. لم يُسجَّل شيء.
cohorts-record-bound = تعمل مدينة من هذا العرض الآن في مجموعة أخرى من الفوج. أنهِ تلك المجموعة أولًا أو اسحب العرض.
cohorts-record-contradicts = كتب { $who } من { $city } «لا» في { $at }. بهذه الموافقة تكون كل المدن قد وافقت وتتكوّن المجموعة فورًا. إن كانت المدينة قد غيّرت رأيها فدوّن ذلك مرة أخرى.
cohorts-speaker = من قاله
cohorts-speaker-missing = اختر من قاله.
cohorts-close = إغلاق: لم تتكوّن
cohorts-close-hint = تقرأ المدينة الأخرى أن المجموعة لم تتكوّن، ولا شيء غير ذلك.
cohorts-close-not-declined = لا يُغلق إلا عرض رفضته مدينة. اسحبه بدلًا من ذلك.
cohorts-extend = تمديد المهلة
cohorts-reopen = أعد فتح العرض
cohorts-reopen-hint = يبقى كل ما قيل كما هو، وتصل إلى المدن رسالة.
cohorts-withdraw = سحب العرض …
cohorts-withdraw-now = سحب العرض
cohorts-withdraw-title = هل تسحب العرض المقدَّم إلى { $group }؟
cohorts-withdraw-answered = { $answers ->
    [zero] لم تُجب أي مدينة.
    [one] أجابت مدينة واحدة من قبل. انظر إلى جوابها قبل سحب العرض.
    [two] أجابت مدينتان من قبل. انظر إلى جوابيهما قبل سحب العرض.
    [few] أجابت { $answers } مدن من قبل. انظر إلى أجوبتها قبل سحب العرض.
    [many] أجابت { $answers } مدينة من قبل. انظر إلى أجوبتها قبل سحب العرض.
   *[other] أجابت { $answers } مدينة من قبل. انظر إلى أجوبتها قبل سحب العرض.
}
cohorts-withdraw-changed = تغيّرت الأجوبة أو الرسائل منذ أن فتحت هذه الصفحة. انظر إليها مرة أخرى قبل أن تسحب العرض.
cohorts-withdraw-agreed = وافقت كل المدن في هذه الأثناء: المجموعة قائمة منذ { $at }. لا يمكن سحب العرض بعد ذلك.
cohorts-withdraw-over = كان هذا العرض قد انتهى من قبل. لم يُسحب شيء الآن.
cohorts-open-group = افتح المجموعة
cohorts-withdraw-mails = { $count ->
    [zero] لا تُرسَل أي رسالة.
    [one] تُرسَل رسالة واحدة:
    [two] تُرسَل رسالتان:
    [few] تُرسَل { $count } رسائل:
    [many] تُرسَل { $count } رسالة:
   *[other] تُرسَل { $count } رسالة:
}
cohorts-withdraw-no-mails = لا تُرسَل أي رسالة.
cohorts-withdraw-what = ستقول روابط الرسائل السابقة إن العرض سُحب. ويمكن مطابقة المدن من جديد.
cohorts-withdraw-reason = السبب
cohorts-withdraw-reason-hint = للميسّرين فقط.

cohorts-for-focal-point = إلى { $name }، مسؤول الاتصال في { $city }
cohorts-for-deputy = إلى { $name }، نائب مسؤول الاتصال في { $city }
cohorts-for-city = إلى { $city }
cohorts-city-in = { $city }، { $country }
cohorts-two-cities = { $city } و{ $others }
cohorts-answer-title = جوابك
cohorts-answer-heading = هل تكوّن { $city } مجموعة مع { $others }؟
cohorts-answer-yes = نعم، نوافق
cohorts-answer-deputy = أترك القرار لمن ينوب عني، { $name }
cohorts-answer-no = لا، نعتذر
cohorts-answer-ask = لديّ سؤال أولًا
cohorts-answer-words = سببك أو سؤالك
cohorts-answer-words-hint = لازم عند الرفض وعند السؤال. لا يقرؤه إلا الميسّرون؛ حتى { 600 } حرف، بأي لغة.
cohorts-answer-missing = اضغط أحد الأزرار.
cohorts-reason-missing = قل السبب في بضع كلمات. لا يقرؤه إلا الميسّرون.
cohorts-question-missing = اكتب سؤالك.
cohorts-answer-nothing-yet = لا يُسجَّل شيء حتى تضغط زرًا.
cohorts-reason-of-pair = { $cities }: { $reason }
cohorts-reason-no-issue = ليس بين المدن الثلاث موضوع مشترك: اختاروا قضيتكم معًا.
cohorts-answer-until = يمكنك تغيير جوابك حتى { $until }، أو حتى توافق المدن كلها.
cohorts-answer-rule = إذا اختلف مسؤول الاتصال ونائبه فالكلمة لمسؤول الاتصال.
cohorts-said-yes = سُجّل: نعم. تتكوّن المجموعة حين توافق كل المدن.
cohorts-said-no = سُجّل: لا. ما زال بإمكانك تغييره.
cohorts-said-yes-by-focal-point = قال مسؤول الاتصال في مدينتك نعم، وهذه الكلمة قائمة. تتكوّن المجموعة حالما توافق كل المدن.
cohorts-said-no-by-focal-point = قال مسؤول الاتصال في مدينتك لا، وهذه الكلمة قائمة. لا يُحتسب جوابك إلا إذا ترك لك مسؤول الاتصال القرار من جديد.
cohorts-said-deputed = سُجّل: القرار لمن ينوب عنك، وقد وصلته رسالة. وإذا أجبت أنت فالكلمة كلمتك.
cohorts-said-unconfirmed = هل كنت أنت؟ جاء جواب بسرعة فربما ضغط الزر مرشّح بريد. لا يُحسب بعد: اضغط جوابك مرة أخرى من فضلك.
cohorts-read-unconfirmed = وصل جواب عن { $city } بسرعة قد تعني أن مرشّح بريد أرسله. لا يُحتسب بعد: يُطلب ممّن أجاب أن يؤكّده.
cohorts-read-waits = لم تُجب { $city } بعد.
cohorts-read-no = سُجّل عن { $city }: لا.
cohorts-open-room = افتح صفحة المجموعة
cohorts-question-came = وصل إلى الميسّرين سؤالك بتاريخ { $at }. لم يُقرَّر شيء بعد.
cohorts-say-over = لم يعد الجواب ممكنًا هنا.
cohorts-say-deputy-not-asked = القرار لمسؤول الاتصال في مدينتك. يمكنك أن تجيب حين يترك لك القرار.
cohorts-say-no-deputy = ليس لمسؤول الاتصال في مدينتك نائب يمكنه أن يقرر.
cohorts-say-expired = كان هذا العرض مفتوحًا حتى { $at }، ولم يُسجَّل شيء بعد ذلك. اكتب إلى الميسّرين إذا كنت ما زلت تريد المشاركة.
cohorts-say-agreed = وافقت كل المدن: المجموعة قائمة منذ { $at }. لتغيير شيء الآن اكتب إلى الميسّرين.
cohorts-say-group-ended = انتهت هذه المجموعة في { $at }. لا يُطلب منك شيء هنا.
cohorts-say-withdrawn = سحب الميسّرون هذا العرض في { $at }، ولم يُسجَّل شيء بعد ذلك. قد يصلك عرض آخر.
cohorts-say-closed = لم تتكوّن هذه المجموعة. انتهى العرض في { $at }. قد يصلك عرض آخر.
cohorts-say-bound = لا يمكن تكوين هذه المجموعة في الوضع الحالي. لم يُسجَّل شيء، ويمكن للميسّرين أن يخبروكم بالمزيد.
cohorts-link-over-title = هذا الرابط لا يفتح عرضًا
cohorts-link-unknown = الرابط ناقص، أو لم يعد العرض محفوظًا. سجّل الدخول لترى عروض مدينتك.
cohorts-link-seat-passed = أُرسل هذا الرابط إلى شخص لم يعد يتحدث باسم المدينة. يمكن لمن يشغل المقعد الآن أن يسجّل الدخول ويجيب.

cohorts-mail-offer-subject = { $cities }: هل توافقون على تكوين مجموعة؟
cohorts-mail-reminder-subject = تذكير: { $cities }، هل توافقون على تكوين مجموعة؟
cohorts-mail-offer-heading = هل تكوّن { $city } مجموعة مع { $others }؟
cohorts-mail-offer-what = تعرض { $network } على { $city } مجموعة توأمة مع { $others } في { $cohort }. العمل على قضية واحدة مشتركة، بإيقاع تختارونه معًا.
cohorts-mail-reminder-what = لم تُجب { $city } بعد عن عرض مجموعة توأمة مع { $others } في { $cohort }.
cohorts-mail-more-subject = مهلة أطول: { $cities }، هل توافقون على تكوين مجموعة؟
cohorts-mail-more-what = أمام { $city } مهلة أطول للإجابة عن عرض مجموعة توأمة مع { $others } في { $cohort }.
cohorts-mail-again-subject = سؤال من جديد عن مجموعة: { $cities }
cohorts-mail-again-yes = كان عرض مجموعة توأمة بين { $city } و{ $others } في { $cohort } قد انتهى، وقد فتحه الميسّرون من جديد. قالت { $city } نعم من قبل، وهذه الموافقة قائمة. إن كنتم ما زلتم موافقين فلا يلزمكم فعل شيء.
cohorts-mail-again-no = كان عرض مجموعة توأمة بين { $city } و{ $others } في { $cohort } قد انتهى، وقد فتحه الميسّرون من جديد. قالت { $city } لا من قبل، وهذا الجواب قائم. إن غيّرتم رأيكم فغيّروه.
cohorts-mail-again-until = يمكنكم تغيير جوابكم حتى { $until }.
cohorts-mail-deputed-what = يترك لك مسؤول الاتصال في { $city } القرار بشأن مجموعة توأمة مع { $others } في { $cohort }.
cohorts-mail-offer-reasons = لماذا تناسب هذه المدن بعضها بعضًا:
cohorts-mail-offer-until = نرجو الجواب في موعد أقصاه { $until }.
cohorts-mail-offer-answer = الاطلاع والجواب
cohorts-mail-offer-nothing-yet = يفتح الرابط صفحة. لا يُسجَّل شيء حتى تضغط زرًا فيها، ولا تحتاج إلى حساب.
cohorts-mail-offer-why = أنت تتحدث باسم { $city } في { $network }.
cohorts-mail-addressee = { $name }، { $city }
cohorts-mail-answered-subject = جوابك بشأن { $cities }
cohorts-mail-answered-accepted = سُجّل باسم { $city }: نعم لمجموعة مع { $others }.
cohorts-mail-answered-declined = سُجّل باسم { $city }: لا لمجموعة مع { $others }. لا يقرأ سببك إلا الميسّرون.
cohorts-mail-answered-overruled-yes = حُفظ جوابك بصفتك نائب مسؤول الاتصال في { $city }: نعم لمجموعة مع { $others }. لا يُحتسب: قال مسؤول الاتصال في مدينتك لا، وهذه الكلمة قائمة.
cohorts-mail-answered-overruled-no = حُفظ جوابك بصفتك نائب مسؤول الاتصال في { $city }: لا لمجموعة مع { $others }. لا يُحتسب: قال مسؤول الاتصال في مدينتك نعم، وهذه الكلمة قائمة. لا يقرأ سببك إلا الميسّرون.
cohorts-mail-answered-overruled = يُحتسب إذا ترك لك مسؤول الاتصال القرار من جديد.
cohorts-mail-answered-deputed = سُجّل باسم { $city }: القرار بشأن مجموعة مع { $others } لمن ينوب عنك.
cohorts-mail-answered-phone = دوّن أحد الميسّرين هذا بعد حديثك معه. إن لم يكن صحيحًا فغيّره.
cohorts-mail-answered-phone-said = دوّن أحد الميسّرين هذا بعد حديثك معه.
cohorts-mail-answered-formed = بهذا تكون كل المدن قد وافقت: تكوّنت المجموعة ولم يعد يُؤخذ أي جواب. إن لم يكن هذا صحيحًا فاكتب إلى الميسّرين.
cohorts-mail-answered-change = يمكنك تغييره ما دام العرض مفتوحًا ولم توافق كل المدن.
cohorts-mail-answered-open = فتح جوابي
cohorts-mail-answered-confirm = جاء الجواب بعد رسالتنا مباشرة فربما ضغط الزر مرشّح بريد. يُحسب حين تضغطه مرة أخرى.
cohorts-mail-answered-confirm-open = تأكيد جوابي
cohorts-mail-formed-subject = { $cities } مجموعة الآن
cohorts-mail-formed-what = وافقت كل المدن: { $cities } مجموعة توأمة في { $cohort }. سيكتب إليكم الميسّرون بشأن المكالمة الأولى.
cohorts-mail-not-formed-subject = { $cities }: لم تتكوّن المجموعة
cohorts-mail-not-formed-what = لم تتكوّن مجموعة { $cities }. قد يصلكم عرض آخر في { $cohort }.
cohorts-mail-withdrawn-subject = { $cities }: سُحب العرض
cohorts-mail-withdrawn-what = سحب ميسّرو { $network } عرض مجموعة { $cities }. لا يُطلب منكم شيء، وقد يصلكم عرض آخر في { $cohort }.
cohorts-mail-open-offer = فتح العرض
cohorts-mail-question-subject = { $city } تسأل عن المجموعة مع { $others }
cohorts-mail-question-what = يسأل { $who } باسم { $city }:
cohorts-mail-question-why = أنت من ميسّري الشبكة.

cohorts-third-city = المدينة الثالثة
cohorts-third-city-hint = لمجموعة من ثلاث مدن فقط.
cohorts-consent = من وافق
cohorts-consent-both = كل المدن
cohorts-consent-one = طرف واحد، بقدر ما هو معروف
cohorts-consent-none = غير معروف
cohorts-formed-on-hint = يوم أو شهر أو سنة: { "\u2066" }2018-03-22{ "\u2069" } أو { "\u2066" }2018-03{ "\u2069" } أو 2018.
cohorts-formed-ahead = هذا اليوم لم يأتِ بعد. اكتب يومًا كانت فيه المجموعة قائمة.
cohorts-group-no-mail = لا يُرسَل أي بريد عن مجموعة تسجّلها هنا. أخبر مدنها بنفسك.
cohorts-end = الإنهاء
cohorts-end-more = إنهاء …
cohorts-end-title = هل تنهي المجموعة { $group }؟
cohorts-end-what = يبقى تاريخها محفوظًا، ويمكن مطابقة المدن من جديد في هذا الفوج. اكتب السبب.
cohorts-end-mails = تُلغى الاجتماعات المقرّرة، ويصل بريد بذلك إلى المدعوّين إليها. لا يُرسَل أي بريد آخر: أخبر المدن بنفسك.
cohorts-end-group = إنهاء المجموعة
cohorts-file-city = لا توجد مدينة { $value }، والمنتظر مدينة من الشبكة
cohorts-file-city-again = { $city } مذكورة مرتين في المجموعة، والمنتظر مرة واحدة
cohorts-file-count = { $count ->
    [zero] لا مدينة
    [one] مدينة واحدة
    [two] مدينتان
    [few] { $count } مدن
    [many] { $count } مدينة
   *[other] { $count } مدينة
  }، والمنتظر مدينتان أو ثلاث
cohorts-file-country = { $first } و{ $second } كلتاهما في { $country }، والمنتظر مدن من بلدان مختلفة
cohorts-file-city-of-line = { $city } في مجموعة السطر { $line } من الفوج نفسه، والمنتظر مجموعة واحدة لكل مدينة
cohorts-file-busy = { $city } تعمل في مجموعة أخرى من هذا الفوج، والمنتظر مجموعة واحدة لكل مدينة
cohorts-file-ahead = { $value } لم يأتِ بعد، والمنتظَر يوم كانت فيه المجموعة قائمة
cohorts-file-stay = { $count ->
    [zero] لا سطر يخالف مجموعة قائمة هنا.
    [one] سطر واحد ({ $lines }) يذكر لمجموعة قائمة هنا يومًا أو قضية أو موافقة أخرى: تبقى المجموعة كما هي.
    [two] سطران ({ $lines }) يذكران لمجموعتين قائمتين هنا يومًا أو قضية أو موافقة أخرى: تبقى المجموعتان كما هما.
    [few] { $count } أسطر ({ $lines }) تذكر لمجموعات قائمة هنا يومًا أو قضية أو موافقة أخرى: تبقى المجموعات كما هي.
    [many] { $count } سطرًا ({ $lines }) تذكر لمجموعات قائمة هنا يومًا أو قضية أو موافقة أخرى: تبقى المجموعات كما هي.
   *[other] { $count } سطر ({ $lines }) تذكر لمجموعات قائمة هنا يومًا أو قضية أو موافقة أخرى: تبقى المجموعات كما هي.
 }
cohorts-file-cohort = لا يوجد فوج { $value }، والمنتظر فوج معروف؛ أو لفوج منتهٍ رمز من أحرف صغيرة وأرقام وشرطات مع برنامج للملف كله (في سطر الأوامر: { "\u2066" }--programme{ "\u2069" })

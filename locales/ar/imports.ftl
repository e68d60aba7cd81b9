# الاستيراد، في سطر الأوامر وعلى الصفحات.
imports-title = الاستيراد
imports-what = هنا تدخل ملفات الأشخاص والمدن والفعاليات. ترى أولًا ما سيحدث، ثم تقول نعم.
imports-noun = ما في الملف
imports-programme = البرنامج
imports-programme-hint = رمز برنامج، إن كانت كل الصفوف تتبعه.
imports-programme-not-taken = لا يدخل ملف من هذا النوع ({ $noun }) في برنامج. اترك البرنامج فارغًا.
imports-file = الملف (CSV)
imports-file-hint = ورقة محفوظة بصيغة CSV، لا تزيد على { $rows } صف و{ $size } ميغابايت.
imports-encoding = الترميز
imports-encoding-utf8 = UTF-8 (المعتاد)
imports-encoding-utf16 = UTF-16 («نص Unicode»)
imports-encoding-arabic = Windows-1256 (عربي)
imports-encoding-turkish = Windows-1254 (تركي)
imports-encoding-french = Windows-1252 (فرنسي)
imports-look = اعرض ما سيحدث
imports-file-missing = اختر ملفًا.
imports-noun-missing = اختر ما في الملف.
imports-encoding-unknown = اختر أحد الترميزات.
imports-none = لم يُستورد شيء بعد.
imports-columns = أعمدة كل ملف
imports-columns-what = للأعمدة أن تأتي بأي ترتيب. ما كُتب بخط عريض لا بد منه، والخانة الفارغة تعني «غير معروف».
imports-list = ما استُورد
imports-when = متى
imports-who = بواسطة
imports-row-count = الصفوف
imports-rows = { $rows ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $rows } صفوف
    [many] { $rows } صفًّا
   *[other] { $rows } صف
}
imports-empty-rows = { $rows ->
    [zero] لا صفوف فارغة
    [one] تُرك صف فارغ واحد
    [two] تُرك صفان فارغان
    [few] تُركت { $rows } صفوف فارغة
    [many] تُرك { $rows } صفًّا فارغًا
   *[other] تُرك { $rows } صف فارغ
}
imports-separator-semicolon = الفاصل: فاصلة منقوطة
imports-separator-tab = الفاصل: علامة جدولة
imports-ignored = تُرك: { $columns }
imports-tally = { $noun }: أُضيف { $added }، وتغيّر { $changed }، وبقي كما هو { $left }
imports-adds = أُضيف: { $named }
imports-changes = تغيّر: { $named }
imports-nothing = لن يتغير شيء.
imports-nothing-but = لن يتغير شيء، لكن هناك اقتراحات تُحفظ.
imports-tried = كانت هذه تجربة: لم يتغير شيء.
imports-done = تم الاستيراد.
imports-done-suggestions = تم الاستيراد. الاقتراحات في صفحة «الاستيراد».
imports-wrong = { $count ->
    [zero] لا مشكلات، ولم يُستورد شيء.
    [one] مشكلة واحدة: لم يُستورد شيء.
    [two] مشكلتان: لم يُستورد شيء.
    [few] { $count } مشكلات: لم يُستورد شيء.
    [many] { $count } مشكلة: لم يُستورد شيء.
   *[other] { $count } مشكلة: لم يُستورد شيء.
}
imports-wrong-title = لا يمكن الاستيراد بعد
imports-wrong-what = أصلح الملف وأحضره من جديد. لم يؤخذ منه شيء.
imports-other-kind = هذه أعمدة نوع آخر من الملفات: { $noun }. أحضره من جديد واختر ذلك النوع.
imports-leave-out = انظر من جديد من دون الأعمدة غير المعروفة: { $columns }
imports-problem = ما الخطأ
imports-place = السطر:العمود
imports-would-title = هذا ما سيحدث: { $file }
imports-would-what = لم يحدث شيء بعد. يُحفظ الملف ساعة واحدة.
imports-not-kept = لم يعد هذا الملف محفوظًا: مضت ساعته، أو استُورد، أو تُرك، أو حلّت محله ملفات لاحقة. أحضره من جديد.
imports-things = ماذا
imports-added = أُضيف
imports-changed = تغيّر
imports-left = بقي كما هو
imports-changes-list = سطرًا سطرًا
imports-changes-more = يظهر أول { $most } من كل نوع فقط.
imports-suggestions-more = يظهر هنا أول { $most } فقط.
imports-line = السطر
imports-suggestions = الاقتراحات
imports-suggestions-what = لا يغيّر الاقتراح شيئًا حتى يقبله أحد.
imports-suggestion = الاقتراح
imports-suggestions-count = { $count ->
    [zero] لا اقتراحات
    [one] اقتراح واحد
    [two] اقتراحان
    [few] { $count } اقتراحات
    [many] { $count } اقتراحًا
   *[other] { $count } اقتراح
}
imports-about = عن
imports-confirm = استورِده
imports-keep-suggestions = احفظ الاقتراحات
imports-give-up = لا تستورده
imports-other-file = أحضر ملفًا آخر
imports-show-title = استيراد: { $file }
imports-taken = استورد { $who } هذا الملف في { $at }.
imports-accept = اقبل
imports-refuse = ارفض
imports-note = اطّلعت
imports-accept-all = اقبل كل هذا النوع ({ $count })، مثل: { $what }
imports-note-all = اطّلعت على كل هذا النوع ({ $count })، مثل: { $what }
imports-state = الحالة
imports-state-open = مفتوح
imports-state-accepted = مقبول
imports-state-refused = مرفوض
imports-closed = رُفض هذا الاقتراح من قبل، أو انتهى حين قُبل غيره. لم يتغير شيء.
imports-about-gone = لم يعد هنا
imports-state-noted = اطُّلع عليه
imports-no-suggestions = لا يقترح شيئًا.
imports-only-open = اعرض المفتوحة فقط
imports-all-states = اعرض الكل
imports-weak = تخمين
imports-in-use = أو أحضر الملف إلى صفحة «الاستيراد» في الموقع العامل
imports-no-noun = لا يمكن استيراد شيء من هذا النوع

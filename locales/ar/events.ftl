# الفعاليات: الفهرس وصفحة الفعالية والنماذج والخلاصات.

## Catalogue
events-title = الفعاليات
events-add = إضافة فعالية
events-import = استيراد
events-search = البحث في الفعاليات
events-search-do = بحث
events-filters = عوامل التصفية
events-all-values = كل قيم عوامل التصفية
events-period = الفترة
events-period-do = اعرض هذه الفترة
events-from = من
events-to = إلى
events-from-day = ابتداءً من { $day }
events-to-day = حتى { $day }
events-upcoming = المقبلة
events-past = الماضية
events-all = الكل
events-type = النوع
events-theme = الموضوع
events-country = البلد
events-organiser = الجهة المنظِّمة
events-spoken = اللغات
events-format = الشكل
events-programme = البرنامج
events-found-in = { $field }:
events-not-stated = غير محدد
events-count = { $count ->
    [zero] لا فعاليات
    [one] فعالية واحدة
    [two] فعاليتان
    [few] { $count } فعاليات
    [many] { $count } فعالية
   *[other] { $count } فعالية
 }
events-order-next = الأقرب موعدًا أولًا
events-order-newest = الأحدث أولًا
events-order-relevance = الأكثر صلة أولًا
events-by-relevance = حسب الصلة
events-by-date = حسب التاريخ
events-list-calendar = تقويم هذه القائمة (.ics)
events-list-feed = Atom
events-feed-cancelled = أُلغيت: { $title }
events-first-page = الصفحة الأولى
events-none-title = لا فعالية تطابق كل ذلك
events-none = لا شيء يطابق كل ما اخترته. يمكنك:
events-none-yet = لا توجد فعاليات هنا الآن.
events-drop = استغنِ عن { $filter }
events-drop-words = استغنِ عن «{ $words }»
events-drop-in-all = استغنِ عن { $filter } وابحث في الفعاليات كلها
events-only-in-all = { $filter } فقط، في الفعاليات كلها
events-words-in-all = «{ $words }» في الفعاليات كلها
events-drop-when = أضف الفعاليات الماضية
events-drop-when-past = أضف الفعاليات القادمة
events-drop-period = استغنِ عن الفترة
events-start-again = { $count ->
    [zero] أو <a>ابدأ من جديد</a>.
    [one] أو <a>ابدأ من جديد بالفعالية الوحيدة</a>.
    [two] أو <a>ابدأ من جديد بالفعاليتين</a>.
    [few] أو <a>ابدأ من جديد بالفعاليات كلها، وعددها { $count }</a>.
    [many] أو <a>ابدأ من جديد بالفعاليات كلها، وعددها { $count }</a>.
   *[other] أو <a>ابدأ من جديد بالفعاليات كلها، وعددها { $count }</a>.
 }
events-common = كلمات شائعة لا يُبحث عنها: { $words }.
events-only-common = لم تُكتب إلا كلمات شائعة ({ $words })، فعُرضت الفعاليات كلها. أضف كلمة أدقّ.
events-no-word = ليس في ما كُتب أي كلمة، فعُرضت الفعاليات كأنه لم يُكتب شيء.
events-corrected = لم يوجد كما كُتب: { $words }. جرى البحث عن كلمات تختلف عنه بحرف واحد.
events-plain-title = ما عُثر عليه حتى الآن
events-plain-note = يجري إعداد البحث. وحتى ذلك الحين تُعدّ هذه القائمة من دونه: بلا أعداد، ويجب أن ترد الكلمات كما كُتبت.
events-feed-title = فعاليات { $network }
events-feed-cut = الأوائل من حيث الموعد: { $held } من أصل { $all }.

## An event
events-kind-webinar = ندوة عبر الإنترنت
events-kind-workshop = ورشة عمل
events-kind-training = تدريب
events-kind-conference = مؤتمر
events-kind-visit = زيارة
events-kind-call = دعوة للمشاركة
events-format-virtual = عبر الإنترنت
events-format-in-person = حضوري
events-format-hybrid = حضوري وعبر الإنترنت
events-access-public = مفتوحة للجميع
events-access-members = للأعضاء
events-access-invitation = بدعوة فقط
events-draft = مسودة
events-cancelled = أُلغيت
events-running = جارية الآن
events-when = الموعد
events-starts = تبدأ
events-ends = تنتهي
events-your-clock = بتوقيتك
events-elsewhere = في أماكن أخرى
events-same-hour = الساعة نفسها في: { $countries }.
events-hour-in = الساعة { $hour } في: { $countries }.
events-hour-in-day = { $day }، الساعة { $hour } في: { $countries }.
events-date-not-known = التاريخ غير معروف
events-place = المكان
events-place-not-given = لم يُذكر المكان
events-by = الجهة المنظِّمة
events-with = بالشراكة مع
events-supported-by = بدعم من
events-themes = المواضيع
events-tags = وسوم
events-context = السياق
events-aims = الأهداف
events-audience = الفئة المستهدفة
events-who-may-come = من يحق له الحضور
events-come-public = الحضور مفتوح للجميع.
events-come-members = هذه الفعالية لأعضاء الشبكة.
events-come-invitation = هذه الفعالية بدعوة فقط. تُرسل الدعوات بالبريد الإلكتروني إلى كل شخص باسمه.
events-header-only = يُعرض هنا ما هو عام فقط.
events-header-sign-in = يرى الأعضاء المزيد بعد <a>تسجيل الدخول</a>.
events-materials = المواد
events-page-elsewhere = صفحة هذه الفعالية في موقع آخر
events-is-cancelled = لن تُعقد هذه الفعالية.
events-add-to-calendar = أضِف إلى التقويم (.ics)
events-add-later = تُضاف إلى التقاويم حين تُعرف أيامها.
events-google-calendar = تقويم Google
events-outlook = Outlook
events-in-series = ضمن هذه السلسلة
events-belongs-to = البرنامج
events-share = مشاركة
events-share-whatsapp = واتساب
events-share-mail = بريد إلكتروني
events-address = عنوان هذه الصفحة

## For facilitators
events-tools = للميسّرين
events-publish = نشر
events-change = تعديل
events-cancel = إلغاء الفعالية
events-remove = التخلّص من المسودة
events-duplicate = إنشاء نسخة
events-history = سجل التغييرات
events-files = الملفات
events-files-what = يستطيع حفظَ هذه الملفات كل من يحق له قراءة الفعالية كاملة. أما الروابط إلى ملفات في مكان آخر فتُكتب في نموذج الفعالية.
events-files-none = لا ملف بعد.
events-files-full = تحتفظ الفعالية بـ{ $most } ملفًا على الأكثر. أزل ملفًا أولًا.
events-look-as = اعرضها كما يراها
events-eyes-visitor = زائر
events-eyes-member = عضو
events-eyes-invitee = مدعوّ
events-draft-seen-as = ترى هذه الصفحة كما يراها { $eyes } بعد نشرها.
events-seen-as = ترى هذه الصفحة كما يراها { $eyes }.
events-seen-as-end = العودة إلى عرضك
events-seen-as-nothing = هذه الفعالية غير موجودة بالنسبة إليهم.

## Suggestions of an import
events-suggest-webinar = هي ندوة عبر الإنترنت.
events-suggest-workshop = هي ورشة عمل.
events-suggest-training = هي تدريب.
events-suggest-conference = هي مؤتمر.
events-suggest-visit = هي زيارة.
events-suggest-call = هي دعوة للمشاركة.
events-suggest-no-kind = «{ $prefix }» لا يدل على نوع معروف.
events-suggest-series = { $number ->
    [0] هي من سلسلة «{ $series }».
   *[other] هي رقم { $number } من سلسلة «{ $series }».
 }
events-suggest-part = هي جزء من سلسلة «{ $whole }».
events-suggest-virtual = «{ $printed }» تعني أنها عبر الإنترنت.
events-suggest-perhaps-virtual = لم يُذكر مكان، والعنوان يقول ندوة عبر الإنترنت. هل هي عبر الإنترنت؟
events-suggest-hybrid = «{ $printed }» تعني أنها حضورية وعبر الإنترنت{ $town ->
    [none] {""}
   *[other] ؛ المدينة: { $town }
 }{ $country ->
    [none] {""}
   *[other] ؛ البلد: { $country }
 }{ $venue ->
    [none] {""}
   *[other] ؛ القاعة: { $venue }
 }.
events-suggest-in-person = «{ $printed }» تعني أنها حضورية{ $town ->
    [none] {""}
   *[other] ؛ المدينة: { $town }
 }{ $country ->
    [none] {""}
   *[other] ؛ البلد: { $country }
 }{ $venue ->
    [none] {""}
   *[other] ؛ القاعة: { $venue }
 }.
events-suggest-city = المدينة هي المدينة العضو { $city }.
events-suggest-theme = موضوعها { $theme }.
events-suggest-organisers = { $organisers ->
    [none] {""}
   *[other] تنظيم: { $organisers }.
 }{ $partners ->
    [none] {""}
   *[other] {" "}بالشراكة مع: { $partners }.
 }{ $supporters ->
    [none] {""}
   *[other] {" "}بدعم من: { $supporters }.
 }
events-suggest-organisers-joined = لعل «and» جزء من اسم واحد.{ $organisers ->
    [none] {""}
   *[other] {" "}تنظيم: { $organisers }.
 }{ $partners ->
    [none] {""}
   *[other] {" "}بالشراكة مع: { $partners }.
 }{ $supporters ->
    [none] {""}
   *[other] {" "}بدعم من: { $supporters }.
 }
events-suggest-organisers-without = لعل { $left } ليست جهة.{ $organisers ->
    [none] {""}
   *[other] {" "}تنظيم: { $organisers }.
 }{ $partners ->
    [none] {""}
   *[other] {" "}بالشراكة مع: { $partners }.
 }{ $supporters ->
    [none] {""}
   *[other] {" "}بدعم من: { $supporters }.
 }
events-suggest-same = «{ $printed }» هي { $known }، في الفعاليات كلها.
events-suggest-tags = تُحفظ الوسوم كما طُبعت: { $tags }.
events-suggest-call-dates = تواريخ دعوة للمشاركة: هل هي مدة التقديم؟
events-suggest-look = العنوان والتاريخ والمكان بحاجة إلى مراجعة.
events-suggest-end-day = للنهاية يوم محدد: فهل للبداية يوم أيضًا؟
events-suggest-date-in-place = في المكان تاريخ: { $day }، { $place }.
events-suggest-double = تبدو هي و«{ $other }» فعالية واحدة. أنحتفظ بتلك وحدها؟ وإن كان لهذه عنوان أُضيف إليها.
events-suggest-file-says = غُيّر هنا يدويًا، { $field ->
    [title] العنوان
    [when] التاريخ
    [place] المكان
    [organisers] الجهات المنظِّمة
    [context] السياق
    [aims] الأهداف
    [audience] الفئة المستهدفة
    [programme] البرنامج
    [tags] الوسوم
    [url] العنوان على الشبكة
   *[access] من يحق له الحضور
 }: { $here ->
    [none] لا شيء
   *[other] «{ $here }»
 }. ويقول الملف الآن «{ $file }». أنأخذ بما يقوله الملف؟
events-thrown-away = حذف أحدهم هذه المسودة في الأثناء. ما كتبته محفوظ هنا، وحفظه ينشئ مسودة جديدة.
events-suggest-gone = لم تعد هذه الفعالية هنا.
events-suggest-outdated = تغيّرت «{ $title }» منذ هذا الاقتراح، في الحقل { $field }. لم يعد الاقتراح مناسبًا: لم يغيّر شيئًا وأُغلق.
events-suggest-in-use = تبقى «{ $title }»: دُعي إليها أناس، أو تُراجَع فيها حصيلة الشبكة. تابع بها وارفض هذا الاقتراح؛ ويمكن إلغاء الأخرى.
events-import-access = قيمة access هي "{ $value }"، والمتوقع public أو members أو invitation
events-import-programme = لا برنامج باسم { $value }، والمتوقع أحد البرامج الموجودة هنا
events-import-end-alone = ذُكرت ends دون starts، والمتوقع كلتاهما أو starts وحدها
events-import-address-sign = في { $value } العلامة "{ $sign }" التي لا ترد في عنوان على الشبكة، والمتوقع عنوان كما يعرضه المتصفح
events-import-end-before = ends { $value } قبل starts { $starts }، والمتوقع اليوم نفسه أو بعده
events-import-too-long = المدة حتى ends { $value } أطول من أن تكون فعالية، والمتوقع { $most } يومًا على الأكثر
events-import-becomes = { $field }: «{ $before }» يصبح «{ $after }»
events-import-fills = { $field }: «{ $after }»، وكان فارغًا
events-import-told = { $count ->
    [zero] لا رسالة إلى أي مدعوّ عن هذا التغيير
    [one] رسالة إلى مدعوّ واحد عن هذا التغيير
    [two] رسالة إلى كل من مدعوَّين عن هذا التغيير
    [few] رسالة إلى كل من { $count } مدعوّين عن هذا التغيير
    [many] رسالة إلى كل من { $count } مدعوًّا عن هذا التغيير
   *[other] رسالة إلى كل من { $count } مدعوّ عن هذا التغيير
 }
events-import-told-all = { $count ->
    [zero] إن استوردت هذا الملف، فلن تُرسل أي رسالة إلى المدعوّين.
    [one] إن استوردت هذا الملف، تُرسل رسالة واحدة إلى مدعوّ إلى فعالية تغيّرت.
    [two] إن استوردت هذا الملف، تُرسل رسالتان إلى المدعوّين إلى فعاليات تغيّرت.
    [few] إن استوردت هذا الملف، تُرسل { $count } رسائل إلى المدعوّين إلى فعاليات تغيّرت.
    [many] إن استوردت هذا الملف، تُرسل { $count } رسالة إلى المدعوّين إلى فعاليات تغيّرت.
   *[other] إن استوردت هذا الملف، تُرسل { $count } رسالة إلى المدعوّين إلى فعاليات تغيّرت.
 }
events-import-merged = { $count ->
    [zero] لا سطر عن فعالية ضُمّت إلى غيرها.
    [one] سطر واحد عن فعالية ضُمّت إلى غيرها: لا يغيّر شيئًا.
    [two] سطران عن فعاليتين ضُمّتا إلى غيرهما: لا يغيّران شيئًا.
    [few] { $count } أسطر عن فعاليات ضُمّت إلى غيرها: لا تغيّر شيئًا.
    [many] { $count } سطرًا عن فعاليات ضُمّت إلى غيرها: لا تغيّر شيئًا.
   *[other] { $count } سطر عن فعاليات ضُمّت إلى غيرها: لا تغيّر شيئًا.
 }

## The record
fact-events-event-added = أُضيفت فعالية
fact-events-event-imported = وردت فعالية من ملف
fact-events-event-duplicated = أُنشئت فعالية نسخةً من أخرى
fact-events-event-changed = عُدّلت فعالية
fact-events-event-merged = تبيّن أن فعالية هي فعالية أخرى
fact-events-draft-removed = جرى التخلّص من مسودة فعالية
fact-events-event-published = نُشرت فعالية
fact-events-event-cancelled = أُلغيت فعالية
fact-events-file-added = أُضيف ملف إلى فعالية
fact-events-file-removed = أُزيل ملف من فعالية
fact-events-feed-given = حصل شخص على عنوان خلاصة
fact-events-feed-ended = انتهت خلاصة شخص

## Forms
events-new-title = إضافة فعالية
events-edit-title = تعديل الفعالية
events-back = رجوع
events-save = حفظ
events-save-draft = حفظ كمسودة
events-mails-people = { $count ->
    [zero] لم يُحفظ شيء بعد.
    [one] لم يُحفظ شيء بعد. دُعي شخص واحد، والحفظ يرسل إليه ما تغيّر فورًا.
    [two] لم يُحفظ شيء بعد. دُعي شخصان، والحفظ يرسل إليهما ما تغيّر فورًا.
    [few] لم يُحفظ شيء بعد. دُعي { $count } أشخاص، والحفظ يرسل إليهم ما تغيّر فورًا.
    [many] لم يُحفظ شيء بعد. دُعي { $count } شخصًا، والحفظ يرسل إليهم ما تغيّر فورًا.
   *[other] لم يُحفظ شيء بعد. دُعي { $count } شخص، والحفظ يرسل إليهم ما تغيّر فورًا.
}
events-save-and-mail = احفظ وأرسل إليهم
events-name = العنوان
events-starts-hint = يوم مثل { "\u2066" }2018-07-11{ "\u2069" }، أو شهر ({ "\u2066" }2018-07{ "\u2069" }) أو سنة إن لم يُعرف أكثر من ذلك.
events-ends-hint = اتركه فارغًا إن كان اليوم نفسه.
events-clock = ساعة البدء
events-clock-hint = ساعة مثل 11:00 إن وُجدت.
events-clock-end = ساعة الانتهاء
events-zone = المنطقة الزمنية
events-zone-hint = مثل Asia/Amman. تُستعمل فقط مع ساعة.
events-place-hint = كما ينبغي أن يُقرأ: القاعة والمدينة والبلد، أو «عبر الإنترنت».
events-town = المدينة
events-venue = القاعة
events-countries = البلدان
events-countries-hint = رموز من حرفين، مثل JO LB TR.
events-organisers = الجهات المنظِّمة
events-organisers-hint = اسم في كل سطر.
events-others = ماذا يرى الآخرون؟
events-others-header = الترويسة: العنوان والتواريخ والمكان والجهة المنظِّمة
events-others-nothing = لا شيء: هي غير موجودة بالنسبة إليهم
events-no-programme = بلا برنامج
events-series = السلسلة
events-series-part = { $series }، الجزء { $number }
events-series-number = الرقم في السلسلة
events-spoken-hint = رموز مثل en ar tr.
events-url = صفحتها في موقع آخر
events-materials-hint = واحدة في كل سطر: العنوان ثم مسافة ثم ما هي.
events-wrong-date = «{ $typed }» ليس تاريخًا مثل { "\u2066" }2018-07-11{ "\u2069" } أو { "\u2066" }2018-07{ "\u2069" } أو 2018.
events-period-backwards = تنتهي الفترة قبل أن تبدأ: لا شيء يناسبها.
events-wrong-zone = هذه ليست منطقة زمنية. اكتب مثلًا Asia/Amman.
events-wrong-clock = اكتب ساعة مثل 11:00.
events-clock-missing = لا بد من ساعتين معًا، للبدء وللانتهاء: اكتب متى تبدأ الفعالية ومتى تنتهي.
events-clock-without-day = مع الساعة اكتب اليوم، مثل { "\u2066" }2018-07-11{ "\u2069" }.
events-no-such-hour = لا وجود لهذه الساعة في ذلك اليوم، إذ تُقدَّم فيه الساعة. اكتب ساعة قبلها أو بعدها.
events-end-without-start = هناك نهاية بلا بداية. اكتب البداية أيضًا.
events-end-before-start = النهاية قبل البداية.
events-end-is-start = تنتهي ساعة تبدأ. اكتب ساعة انتهاء لاحقة.
events-too-many = العدد أكبر من { $max }. احذف بعضها.
events-too-long = هذا أطول من أن يكون فعالية. راجع السنوات.
events-wrong-country = «{ $typed }» ليس رمز بلد مثل JO.
events-wrong-language = «{ $typed }» ليس رمز لغة مثل ar.
events-number-alone = الرقم يحتاج إلى سلسلة: اكتب اسم السلسلة هنا، أو اترك الرقم فارغًا.
events-wrong-number = هذا ليس رقمًا.
events-wrong-material = «{ $typed }» ليس عنوانًا يبدأ بـ http:// أو https://.
events-wrong-address = اكتب عنوانًا يبدأ بـ http:// أو https://.
events-wrong-address-sign = لا يحتوي العنوان على «{ $sign }». انسخ العنوان من السطر في أعلى متصفحك.
events-wrong-address-space = لا يحتوي العنوان على مسافة. انسخ العنوان من السطر في أعلى متصفحك.
events-cancel-title = إلغاء الفعالية
events-cancel-what = تبقى الفعالية في الفهرس وعليها علامة الإلغاء مع السبب الذي تذكره، وتعلم بذلك التقاويم التي تتابعها. لا يمكن التراجع عن ذلك.
events-cancel-mails = { $count ->
    [zero] لم يُدعَ أحد.
    [one] دُعي شخص واحد: تخرج فورًا رسالة فيها السبب الذي تذكره.
    [two] دُعي شخصان: تخرج فورًا رسالتان فيهما السبب الذي تذكره.
    [few] دُعي { $count } أشخاص: تخرج فورًا { $count } رسائل فيها السبب الذي تذكره.
    [many] دُعي { $count } شخصًا: تخرج فورًا { $count } رسالة فيها السبب الذي تذكره.
   *[other] دُعي { $count } شخص: تخرج فورًا { $count } رسالة فيها السبب الذي تذكره.
}
events-cancel-reason = السبب
events-cancel-reason-hint = جملة لكل من أراد الحضور.
events-cancel-do = ألغِ هذه الفعالية
events-cancel-not-published = لا تُلغى إلا فعالية موجودة في الفهرس.
events-remove-title = التخلّص من المسودة
events-remove-what = تُحذف المسودة وملفاتها نهائيًا، ويبقى ما جرى في السجل. لا يُبلَّغ أحد.
events-remove-do = تخلّص منها
events-remove-published = هذه الفعالية موجودة في الفهرس. يمكن إلغاؤها مع ذكر السبب.
events-remove-in-use = ترتبط بهذه المسودة أمور أخرى، مثل جمهور أو دعوات أو جلسة حصيلة. لا يمكن التخلّص منها.
events-part-title = العنوان
events-part-when = اليوم والساعة
events-part-place = المكان
events-part-kind = النوع
events-part-organisers = الجهات المنظِّمة
events-part-texts = النصوص
events-part-access = من يحق له الحضور
events-part-topics = المواضيع واللغات
events-part-belonging = البرنامج والسلسلة
events-part-links = الروابط

## One’s own calendar
events-own-title = تقويم فعالياتي
events-own-what = تقويم يعرض الفعاليات المقبلة كلها كما يحق لك أن تراها. أضِف عنوانه إلى تقويم هاتفك أو حاسوبك، وسيُحدَّث من تلقاء نفسه.
events-own-address = العنوان السري
events-own-secret = من يملك هذا العنوان يرى ما يحق لك أن تراه. لا تعطه لأحد، وغيّره إن وقع في يد غيرك.
events-own-give = أعطني عنوانًا
events-own-change = غيّر العنوان
events-own-end = أنهِ هذا التقويم

## The front door
events-home-title = مدن مضيفة يتعلم بعضها من بعض
events-home-empty = لم تنضم أي مدينة بعد. المركز يضيف أولى المدن.
events-home-lede = { $cities ->
    [zero] لا بلديات من { $countries } بعد. لكل ثنائي مسألة مشتركة واحدة، وخطة يعمل عليها.
    [one] تعمل بلدية واحدة من { $countries } ضمن ثنائيات عابرة للحدود. لكل ثنائي مسألة مشتركة واحدة، وخطة يعمل عليها.
    [two] تعمل بلديتان من { $countries } ضمن ثنائي عابر للحدود. لكل ثنائي مسألة مشتركة واحدة، وخطة يعمل عليها.
    [few] تعمل { $cities } بلديات من { $countries } ضمن ثنائيات عابرة للحدود. لكل ثنائي مسألة مشتركة واحدة، وخطة يعمل عليها.
    [many] تعمل { $cities } بلدية من { $countries } ضمن ثنائيات عابرة للحدود. لكل ثنائي مسألة مشتركة واحدة، وخطة يعمل عليها.
   *[other] تعمل { $cities } بلدية من { $countries } ضمن ثنائيات عابرة للحدود. لكل ثنائي مسألة مشتركة واحدة، وخطة يعمل عليها.
 }
events-home-see-all = كل الفعاليات
events-home-cities = المدن الأعضاء
events-home-countries = البلدان
events-home-groups = مجموعات توأمة متفق عليها
events-home-events = فعاليات
events-home-network = الشبكة
events-home-network-page = الشبكة نفسها في قائمة، مع المواضيع
events-home-next = الفعاليات المقبلة
events-home-all-upcoming = كل الفعاليات المقبلة ({ $count })
events-home-follow = المتابعة
events-home-follow-how = أضِف التقويم إلى هاتفك أو حاسوبك، أو اقرأ الجديد في قارئ خلاصات. لا حاجة إلى حساب.
events-home-calendar = التقويم (.ics)
events-home-feed = خلاصة Atom
events-doors = للمشاركين

# الأشخاص: تسجيل الدخول، وصفحة كل شخص، والقائمة، والمقاعد. الجمل كاملة، وما بين { } يُملأ لاحقًا.

## Signing in
people-sign-in = تسجيل الدخول
people-sign-in-title = تسجيل الدخول
people-sign-in-hint = يصلك رابط ورمز. لا توجد كلمة مرور.
people-sign-in-have-code = لديك رمز؟ اكتبه هنا.
people-sign-in-not-needed = لا حاجة إلى تسجيل الدخول للإجابة عن دعوة: استخدم الرابط الوارد في رسالتها.
people-send-link = أرسل إليّ الرابط
people-sent-title = افتح بريدك
people-sent-lede = إن كان هذا العنوان معروفًا لدينا، فثمة رسالة في طريقها إليك. فيها رابط ورمز صالحان لمدة ساعة.
people-sent-other-device = إن فتحت الرابط على جهاز آخر، فسيُطلب منك هذان الرقمان:
people-sent-nothing-title = ألم تصل الرسالة؟
people-sent-nothing = ابحث في مجلد الرسائل غير المرغوب فيها، وتأكد من أن العنوان خالٍ من الأخطاء. وإن كان عنوانًا مشتركًا في المكتب، فاسأل زملاءك. ويمكن لأحد الميسّرين أن يخبرك بالعنوان المعروف لدينا.
people-sent-again = اطلب رابطًا مرة أخرى
people-code-title = اكتب الرمز هنا
people-code = الرمز الوارد في الرسالة
people-code-hint = ثمانية أرقام في مجموعتين.
people-code-enter = سجّل الدخول بالرمز
people-code-missing = اكتب الأرقام الثمانية الواردة في الرسالة.
people-code-wrong = هذا ليس الرمز الوارد في الرسالة. انظر في أحدث رسالة واكتب أرقامها الثمانية.
people-code-ask-first = لم يُطلب رمز من هذا المتصفح، أو انتهت مدته. اطلب رابطًا من جديد.
people-code-tired = كُتب هذا الرمز خطأً مرات كثيرة. استخدم الرابط الوارد في الرسالة، أو اطلب رمزًا جديدًا بعد ساعة.
people-codes-rest = لا تُقبل الرموز من أحد لمدة ساعة، لأن شخصًا ما حاول تخمينها. استخدم الرابط الوارد في الرسالة.
people-own-device = هذا جهازي الخاص
people-own-device-hint = عندئذٍ يبقى دخولك مسجَّلًا ثلاثين يومًا، وإلا فاثنتي عشرة ساعة.
people-who = من أنت؟
people-who-title = من أنت؟
people-who-shared = يستخدم هذا العنوانَ أكثر من شخص. اختر اسمك.
people-who-missing = اختر من أنت.
people-link-title = تسجيل الدخول
people-link-for = أُرسل هذا الرابط إلى { $names }.
people-link-asked-at = وقت الطلب
people-link-device = طُلب من
people-link-not-you = إن لم تكن أنت من طلبه، فأغلق هذه الصفحة: لا يحدث شيء ما لم تضغط الزر.
people-digits-shown = الرقمان
people-digits-shown-hint = تجدهما في الصفحة التي طلبت منها الرابط.
people-digits-missing = اكتب الرقمين الظاهرين في الصفحة التي طلبت منها الرابط.
people-digits-wrong = ليس هذان هما الرقمين الظاهرين في تلك الصفحة. انظر في الصفحة التي طلبت منها الرابط.
people-over-title = لم يعد هذا الرابط صالحًا للدخول
people-over-used = سبق استخدامه، أو مضى عليه أكثر من ساعة. طلب رابط جديد لا يستغرق سوى دقيقة.
people-over-browser = كُتب الرقمان خطأً مرات كثيرة. افتح الرابط في المتصفح الذي طلبته منه، أو اطلب رابطًا جديدًا.
people-over-ask-again = اطلب رابطًا جديدًا

## The first facilitator
people-setup-title = أهلًا بك. أنت أول من يصل إلى هنا
people-setup-lede = ستكون أول ميسّر في هذه الشبكة. أما الآخرون فتضيفهم لاحقًا.
people-setup-go = ابدأ
people-centre-name = اسم المركز
people-centre-name-hint = الجهة التي تدير هذه الشبكة.

## A person
people-name = الاسم
people-name-hint = بالحروف اللاتينية، كما يكتبه صاحبه.
people-here-already = { $name } مسجّل هنا أصلًا بهذا العنوان.
people-name-local = الاسم بحروفه الأصلية
people-name-local-hint = إن لم تكن لاتينية. وإلا فاتركه فارغًا.
people-email = عنوان البريد الإلكتروني
people-email-hint = يمكن أن يشترك عدة أشخاص في عنوان المكتب: فكل رسالة تسمّي من وُجّهت إليه.
people-spoken = لغات التواصل
people-spoken-hint = رموز قصيرة، تبدأ باللغة الأقوى، مثل: ar en ckb
people-spoken-missing = اكتب لغة واحدة على الأقل.
people-spoken-too-many = { $count ->
    [zero] لا لغة هنا، والحد الأقصى { $max }.
    [one] هنا لغة واحدة، والحد الأقصى { $max }.
    [two] هنا لغتان، والحد الأقصى { $max }.
    [few] هنا { $count } لغات، والحد الأقصى { $max }.
    [many] هنا { $count } لغة، والحد الأقصى { $max }.
   *[other] هنا { $count } لغة، والحد الأقصى { $max }.
 }
people-spoken-unknown = «{ $typed }» ليس رمزًا للغة. اكتب حرفين أو ثلاثة، مثل ar أو en أو ckb.
people-language = لغة الصفحات والرسائل
people-language-unknown = اختر إحدى اللغات الخمس.
people-zone = المنطقة الزمنية
people-zone-unknown = «{ $typed }» ليست منطقة زمنية. اختر واحدة من القائمة.
people-digits = الأرقام
people-digits-language = كما تُكتب في اللغة
people-digits-latin = لاتينية: 0123456789
people-digits-arabic = عربية: ٠١٢٣٤٥٦٧٨٩
people-digits-unknown = اختر شكلًا من القائمة.
people-former-officer = مسؤول سابق
people-seat-waits = لا يشغل أحد هذا المقعد: إنه ينتظر من يخلفه.
people-save = احفظ
people-back = رجوع

## One's own page
people-me-title = صفحتي
people-me-speak = كيف نراسلك
people-me-no-seats = ليس لك أي مقعد.
people-sessions-title = الأجهزة المسجَّل الدخول منها
people-sessions-of-other = الأجهزة التي سُجّل منها الدخول
people-session-device = الجهاز
people-session-seen = آخر ظهور
people-session-ends = تنتهي
people-session-end = إنهاء
people-session-here = هذه الجلسة
people-sessions-end-others = أنهِ كل الجلسات الأخرى
people-sessions-end-all = أنهِ كل الجلسات
people-no-sessions = لا توجد جلسات مفتوحة.
people-hiding-title = من يراك
people-shown-now = يرى اسمَك ومقاعدك واللغات التي تتحدثها كلُّ من له مقعد في الجهة نفسها. ويرى الميسّرون عنوانك أيضًا.
people-hidden-now = لا يراك سوى الميسّرين.
people-hide-me = أخفِني الآن
people-show-me = أظهِرني من جديد
people-data-title = ما نحفظه عنك
people-data-what = كل ما حفظه هذا الموقع عنك.
people-data-mails = من كل رسالة يظهر هنا موضوعها وموعد إرسالها؛ أما نصها ففي بريدك.
people-data-read = اطّلع عليه
people-data-download = نزّل نسخة منه
people-erasure-what = يمكنك أن تطلب محو ذلك كله. يبقى تاريخ مقاعدك من دون اسمك.
people-erasure-ask = اطلب محو بياناتي
people-erasure-asked = لقد طلبت محو بياناتك. وسيتولى ذلك أحد الميسّرين.

## The list
people-title = الأشخاص
people-add = أضِف شخصًا
people-new-title = إضافة شخص
people-edit-title = تعديل بيانات شخص
people-change = تعديل
people-search = الاسم أو العنوان
people-find = ابحث
people-find-all = اعرض الكل
people-none = لا أحد يطابق هذا البحث.
people-any-seat = كل المقاعد
people-any-organisation = كل الجهات
people-pages = الصفحات
people-next-page = الصفحة التالية
people-first-page = الصفحة الأولى
people-reach-title = كيفية التواصل
people-shared-with = عنوان مشترك مع { $names }
people-is-hidden = طلب هذا الشخص ألّا يظهر: لا يرى هذه الصفحة سوى الميسّرين.
people-name-two-scripts = تخلط الكلمة «{ $word }» في الاسم بين حروف من كتابتين. إن لم يكن ذلك مقصودًا فاكتبها من جديد.
people-name-looks-like = لشخص آخر اسم يبدو مثله تمامًا:
people-erasure-waits = طلب هذا الشخص محو بياناته في { $at }.
people-erase = امحُ بيانات هذا الشخص
people-erase-title = هل تُمحى بيانات { $name }؟
people-erase-what = يُمحى الاسم والعنوان واللغات وعمليات تسجيل الدخول ونصوص الرسائل. ويبقى تاريخ المقاعد، وفيه «مسؤول سابق» بدل الاسم. لا يمكن التراجع عن ذلك.
people-erase-now = امحُها نهائيًا
people-last-facilitator = هذا آخر ميسّر. أسنِد المقعد إلى شخص آخر أولًا: فلا أحد يستطيع إدارة الشبكة من دون ميسّر.

## Seats
people-seats-title = المقاعد
people-seat = المقعد
people-no-seats = لا مقعد.
people-seat-focal-point = مسؤول الاتصال
people-seat-deputy = نائب مسؤول الاتصال
people-seat-sponsor = المسؤول الراعي
people-seat-member = عضو
people-seat-facilitator = ميسّر
people-seat-expert = خبير
people-seat-funder = ممثل الجهة المموِّلة
people-seat-of = { $seat } في { $organisation }
people-term-open = منذ { $starts }
people-term = من { $starts } إلى { $ends }
people-give-seat = أسنِد مقعدًا
people-seat-missing = اختر مقعدًا.
people-seat-held-already = يشغل هذا الشخص هذا المقعد أصلًا في تلك المدة.
people-seat-own-deputy = لا يمكن أن يكون مسؤول الاتصال في مدينة نائبًا عن نفسه.
people-seat-not-of-this-kind = لا يوجد مقعد «{ $seat }» في جهة من نوع «{ $organisation }».
people-organisation = البلدية أو الجهة الشريكة
people-organisation-hint = ليست في القائمة؟ أضِفها أولًا في صفحة الأشخاص.
people-organisation-missing = اختر بلدية أو جهة شريكة.
people-choose = اختر …
people-starts = اليوم الأول
people-starts-missing = حدّد اليوم الأول.
people-ends = اليوم الأخير
people-ends-hint = اتركه فارغًا إن كان المقعد «حتى إشعار آخر».
people-ends-first = اليوم الأخير، { $ends }، يسبق اليوم الأول، { $starts }.
people-day-unknown = «{ $typed }» ليس تاريخًا. اكتبه على هذا النحو: { "\u2066" }2018-07-11{ "\u2069" }
people-day-too-early = بدأ هذا المقعد في { $starts }، فاختر يومًا بعده.
people-day-over = انتهى هذا المقعد في { $ends }.
people-first-day = أول يوم للخَلَف
people-last-day = اليوم الأخير
people-hand-over = سلّم المقعد
people-hand-over-title = تسليم المقعد: { $seat }
people-hand-over-what = تنتهي مدة { $name } في هذا المقعد، ويبقى المقعد وتاريخه. وتصل رسالة إلى كل من الطرفين.
people-hand-over-what-former = كان هذا المقعد لمسؤول سابق. ينتقل إلى شخص آخر تصله رسالة، ويبقى المقعد وتاريخه.
people-successor = الخَلَف
people-successor-hint = ليس في القائمة؟ أضِف الشخص أولًا.
people-successor-missing = اختر من يتسلّم المقعد.
people-successor-same = لا يمكن أن يخلف المرء نفسه.
people-end-seat = أنهِ المقعد
people-end-seat-title = إنهاء المقعد: { $seat }
people-end-seat-what = تنتهي مدة { $name } في هذا المقعد، ولا يتسلّمه أحد. ويبقى تاريخ المقعد.
people-end-seat-what-former = كان هذا المقعد لمسؤول سابق. ينتهي ولا يتسلّمه أحد. ويبقى تاريخ المقعد.
people-history-title = من شغل هذا المقعد

## Organisations
people-organisation-add = أضِف جهة
people-organisation-new-title = إضافة جهة
people-organisations-title = الجهات
people-organisations-cities = المركز والشركاء. أما البلدية فتُعدَّل في صفحتها:
people-organisations-network = الشبكة
people-organisation-edit-title = تعديل { $name }
people-organisation-remove-title = الإزالة
people-organisation-remove-hint = إن أُضيفت خطأً. لا يمكن إزالتها ما دام مقعد أو برنامج أو فعالية يذكرها.
people-organisation-remove = أزل هذه الجهة
people-organisation-in-use = ما زالت هذه الجهة مستعملة: يذكرها مقعد أو برنامج أو فعالية. عدّل ذلك أولًا.
people-organisation-kind = نوع الجهة
people-organisation-kind-missing = اختر نوع الجهة.
people-organisation-municipality = بلدية
people-organisation-partner = جهة شريكة
people-organisation-centre = مركز
people-organisation-name = اسم الجهة
people-organisation-name-taken = لجهة أخرى هذا الاسم.
people-organisation-code = الرمز
people-organisation-code-hint = للبلدية: رمز قصير وثابت، مثل IRB.
people-organisation-code-wrong = تحتاج البلدية إلى رمز مكوَّن من حروف وأرقام و«-» و«_».
people-organisation-code-taken = هذا الرمز لجهة أخرى.
people-organisation-country = البلد
people-organisation-country-hint = للبلدية: حرفان، مثل JO.
people-organisation-country-wrong = تحتاج البلدية إلى بلدها: حرفان، مثل JO.

## Mails
people-mail-sign-in-subject = تسجيل الدخول إلى { $network }
people-mail-sign-in-what = هذا الرابط موجّه إلى { $names }. يعمل مرة واحدة، لمدة ساعة.
people-mail-sign-in-code = أو اكتب هذا الرمز في الصفحة التي طلبته منها:
people-mail-sign-in-not-you = إن لم تكن أنت من طلبه، فلا داعي لأن تفعل شيئًا: لا يدخل أحد من دون الرابط أو الرمز.
people-mail-sign-in-why = طُلبت هذه الرسالة بهذا العنوان.
people-mail-seat-coming-subject = ابتداءً من { $day } أنت: { $seat }
people-mail-seat-yours-subject = أنت الآن: { $seat }
people-mail-seat-yours-what = تتسلّم المقعد من { $other } في { $day }. وما أُنجز حتى الآن يبقى مع المقعد.
people-mail-seat-passed-subject = انتقل مقعدك: { $seat }
people-mail-seat-passed-what = ينتقل المقعد إلى { $other } في { $day }. شكرًا لك على عملك.
people-mail-seat-why = تتعلق الرسالة بمقعدك في هذه الشبكة.
people-mail-open-me = افتح صفحتي
people-mail-address-subject = تغيّر عنوان بريدك الإلكتروني
people-mail-address-what = من الآن فصاعدًا تصلك الرسائل على { $address }. وقد أُنهيت كل جلساتك.
people-mail-address-not-you = إن لم ترد ذلك، فاكتب إلى أحد الميسّرين فورًا.
people-mail-address-why = تتعلق الرسالة بأمان حسابك.
people-mail-erasure-subject = طلب محو البيانات: { $name }
people-mail-erasure-what = المطلوب محو كل ما هو محفوظ عن هذا الشخص. ولا يستطيع ذلك سوى أحد الميسّرين.
people-mail-erasure-open = افتح الطلب
people-mail-erasure-why = أنت من ميسّري هذه الشبكة.
people-mail-seat-given-what = تشغل هذا المقعد في { $network } ابتداءً من { $day }. تراه في صفحتك، وترى كيف نراسلك. لا تحتاج إلى كلمة مرور لتسجيل الدخول: اطلب رابطًا بهذا العنوان.
people-changed-meanwhile = غيّر أحدهم بيانات هذا الشخص بعد أن فتحتَ النموذج. ما كتبته أدناه؛ أرسله مرة أخرى إن كان لا يزال صحيحًا.
people-seat-handed-over-already = سُلِّم هذا المقعد من قبل: يبدأ شاغله التالي في { $starts }.

## ما كُتب حين انتهت الجلسة
people-draft-title = ما كنت قد كتبته
people-draft-what = انتهت جلستك قبل حفظ ما كتبت. راجعه ثم أرسله.
people-draft-send = إرسال

people-device-unknown = جهاز غير معروف
people-colleagues = الزملاء
people-name-not-shown = الاسم غير ظاهر
people-me-changed-meanwhile = جرى تغيير هذا في تبويب آخر أو على جهاز آخر منذ أن فتحت الصفحة. ما اخترته موجود أدناه؛ احفظه مرة أخرى إن كان لا يزال صحيحًا.
people-organisation-names = اسمها بكل لغة على حدة
people-organisation-names-hint = اترك الحقل فارغًا حيث يُستعمل الاسم الوارد أعلاه.
people-organisation-name-en = الاسم بالإنجليزية
people-organisation-name-fr = الاسم بالفرنسية
people-organisation-name-ar = الاسم بالعربية
people-organisation-name-tr = الاسم بالتركية
people-organisation-name-ckb = الاسم بالكردية السورانية
people-mail-seat-ended-subject = ينتهي مقعدك: { $seat }
people-mail-seat-ended-what = يومك الأخير هو { $day }. لن يتسلّم أحد المقعد بعدك، ويبقى سجلّه محفوظًا. شكرًا على عملك.

people-import-organisations = الجهات
people-import-overlap = لمدينة واحدة مسؤولا اتصال في الوقت نفسه: أنهِ مقعد الأول في { $ends }.
people-import-overlap-over = تغيّر هذا المقعد منذ ذلك الحين. انظر إليه وقرّر هناك.
people-import-shared = يشترك عدة أشخاص في هذا العنوان: تسمّي الرسائل إليه صاحبها، ويُسأل عند تسجيل الدخول عن الشخص.
people-import-neither = لا مدينة ولا جهة، والمتوقع إحداهما
people-import-both = مدينة وجهة معًا، والمتوقع إحداهما
people-import-no-city = لا مدينة برمز { $value }، والمتوقع مدينة من الشبكة
people-import-organisation-alike = «{ $value }» جهة ثانية إلى جانب «{ $name }». إن كانت هي نفسها فاكتبها في الملف بهذا الاسم.
people-import-to-first = تاريخ to وهو { $value } قبل from وهو { $from }، والمتوقع اليوم نفسه أو يوم بعده
people-import-code-twice = { $code } هو { $name } في السطر { $line }، والمتوقع رمز آخر أو الاسم والعنوان واللغات نفسها
people-import-seat-twice = المقعد نفسه كما في السطر { $line }، والمتوقع مرة واحدة
people-import-no-such-seat = لا مقعد "{ $value }" في جهة من هذا النوع، والمتوقع مقعد آخر أو جهة أخرى
people-import-held = يشغل هذا الشخص هذا المقعد في ذلك الوقت، والمتوقع فترات لا تتداخل
people-import-last-facilitator = لن يدير الشبكة أحد بعد { $value }، والمتوقع ميسّر آخر أولًا
people-own-pages = المزيد مما يخصني

people-export = تصدير
people-export-title = تصدير الأشخاص
people-export-what = كل الأشخاص مع عناوينهم ومقاعدهم، في ملف يمكن تصحيحه واستيراده من جديد. يحفظ السجل من أخذه ولماذا.
people-export-format = الصيغة
people-export-csv = CSV، لجدول بيانات أو لاستيراده من جديد
people-export-xlsx = مصنّف Excel (XLSX)
people-export-purpose = لماذا
people-export-for-mail = للكتابة إلى أشخاص
people-export-for-report = لتقرير
people-export-for-correction = لتصحيحه واستيراده من جديد
people-export-for-other = لغير ذلك
people-export-purpose-missing = اختر لماذا تُؤخذ القائمة.
people-export-take = خذ الملف

## The second step of sign-in
people-second-title = الخطوة الثانية عند تسجيل الدخول
people-second-what = من يقرأ بريدك يستطيع أن يسجّل الدخول باسمك. مع الخطوة الثانية يُطلب منك عند تسجيل الدخول رمز من هاتفك أيضًا. ويُطلب مرة أخرى قبل أخذ قوائم الأشخاص وقبل محو بيانات شخص.
people-second-need = تحتاج إلى هاتف عليه تطبيق يُنشئ رموزًا، مثل تطبيق المصادقة. يُنشئها من دون شبكة.
people-second-since = أُعدّت في { $at }.
people-second-left = { $count ->
    [zero] لم يبقَ أي رمز استرداد.
    [one] بقي رمز استرداد واحد.
    [two] بقي رمزا استرداد.
    [few] بقيت { $count } رموز استرداد.
    [many] بقي { $count } رمز استرداد.
   *[other] بقي { $count } رمز استرداد.
}
people-second-renew = لهاتف آخر، أو لرموز استرداد جديدة، ألغِ الخطوة الثانية ثم أعدّها من جديد.
people-second-end = ألغِ الخطوة الثانية
people-second-set-up = أعدّها الآن
people-second-later = لاحقًا
people-second-later-hint = لا تُسأل عن ذلك إلا مرة واحدة. تجدها في صفحتك في أي وقت.
people-second-offer-title = احمِ تسجيل دخولك
people-second-new-title = إعداد الخطوة الثانية
people-second-app-title = أرِ التطبيق هذه الصورة
people-second-app = افتح التطبيق، واختر إضافة حساب، ووجّه الهاتف نحو الصورة.
people-second-picture = صورة مربعة للتطبيق؛ والمفتاح تحتها يقول الشيء نفسه
people-second-key = أو اكتب هذا المفتاح في التطبيق:
people-second-here = التطبيق على هذا الجهاز: افتحه
people-second-try-title = اكتب الرمز الذي يعرضه التطبيق
people-second-code = الرمز الوارد من التطبيق
people-second-code-hint = ستة أرقام. يُنشئ التطبيق رمزًا جديدًا كل نصف دقيقة.
people-second-code-or-recovery = ستة أرقام من التطبيق، أو أحد رموز الاسترداد.
people-second-code-unlike = هذا ليس رمز التطبيق. انتظر الرمز التالي واكتبه. وإن لم يصحّ هو أيضًا، فاضبط ساعة هاتفك على الشبكة.
people-second-code-shape = رمز التطبيق ستة أرقام، ورمز الاسترداد عشرون رقمًا.
people-second-code-wrong = هذا الرمز غير صحيح، أو سبق استخدامه. انتظر الرمز التالي واكتبه.
people-second-code-tired = كُتبت رموز خاطئة كثيرة. انتظر عشر دقائق، ثم حاول من جديد.
people-second-finish = إنهاء الإعداد
people-second-codes-title = رموز الاسترداد الخاصة بك
people-second-codes-what = أُعدّت الخطوة الثانية. إن فُقد هاتفك، فأحد هذه الرموز يُدخلك بدلًا منه. يعمل كل رمز مرة واحدة.
people-second-codes-once = اكتبها أو اطبع هذه الصفحة الآن: لن تظهر مرة أخرى. احفظها بعيدًا عن هاتفك.
people-second-codes-kept = حفظتُها
people-second-ask-title = الخطوة الثانية
people-second-ask-what = بريدك صحيح. اكتب الآن رمزًا لتسجيل الدخول.
people-second-again-what = قبل أن تتابع، اكتب رمزًا. وبعد ذلك لا يُطلب لمدة عشر دقائق. وإن كنت قد ضغطت زرًا، فاضغطه مرة أخرى في الصفحة التالية.
people-second-go-on = تابع
people-second-lost = ليس لديك هاتف ولا رموز استرداد؟ يستطيع ميسّر آخر أن يلغي الخطوة الثانية عنك.
people-second-on = يُطلب منك عند تسجيل الدخول رمز من هاتفك.
people-second-off = من يقرأ بريدك يستطيع أن يسجّل الدخول باسمك. رمز من هاتفك يمنع ذلك.
people-second-look = اطّلع عليها
people-second-of-other = لا تُلغِها إلا بعد أن تتحدث مع الشخص وتعرف أن الهاتف مفقود. تصل إليه رسالة، وتُنهى كل جلساته.
people-mail-second-set-up-subject = أُعدّت خطوة ثانية لتسجيل دخولك
people-mail-second-set-up-what = من الآن فصاعدًا يُطلب عند تسجيل الدخول رمز من هاتفك. وقد أُنهيت كل جلساتك الأخرى.
people-mail-second-ended-subject = أُلغيت الخطوة الثانية لتسجيل دخولك
people-mail-second-ended-what = لم يعد يُطلب عند تسجيل الدخول رمز من هاتفك. وقد أُنهيت كل جلساتك الأخرى.
people-mail-second-recovery-subject = استُخدم رمز استرداد لتسجيل دخولك
people-mail-second-not-you = إن لم تكن أنت من فعل ذلك، فأنهِ جلساتك في صفحتك واكتب إلى ميسّر آخر فورًا.
## تغيير العنوان
people-email-change-hint = إن تغيّر، يُسأل صندوقا البريد برسالة قبل أن يسري العنوان الجديد.
people-move-title = تغيير عنوان بريد إلكتروني
people-move-of = تغيير العنوان: { $name }
people-move-look = انظر فيه
people-move-note = المطلوب تغيير العنوان إلى { $address }. ينتظر التغيير موافقة صندوقي البريد حتى { $until }.
people-move-note-over = لم يُؤكَّد التغيير إلى { $address } في الوقت المحدد. لم يتغيّر شيء.
people-move-how = وصلت إلى الصندوقين رسالة فيها زر. حين يوافق الاثنان يسري العنوان الجديد، وتنتهي كل جلسات الشخص.
people-move-old = صندوق البريد القديم
people-move-new = صندوق البريد الجديد
people-move-until = حتى
people-move-said-yes = وافق
people-move-said-nothing = لم يُجب بعد
people-move-came-back = عادت آخر رسالة أُرسلت إليه.
people-move-closed = الصندوق مغلق.
people-move-unread = لم يعد أحد يقرؤه.
people-move-mistyped = كُتب العنوان خطأً.
people-move-without = من دون الصندوق القديم
people-move-without-what = إن لم يعد أحد يقرأ الصندوق القديم، فتابع من دونه. لا بدّ من موافقة الصندوق الجديد في كل حال. ويحفظ السجل السبب.
people-move-why = السبب
people-move-why-missing = اختر السبب.
people-move-go-on = تابع من دون الصندوق القديم
people-move-call-off = ألغِ التغيير
people-move-old-what = رسائل { $network } إلى { $name } تصل إلى هذا الصندوق. والمطلوب أن تذهب من الآن فصاعدًا إلى { $address }. وسيحتاج { $name } إلى ذلك الصندوق للدخول.
people-move-old-yes = نعم، غيّروه
people-move-new-what = ستصل رسائل { $network } إلى { $name } على هذا الصندوق، { $address }.
people-move-new-yes = نعم، هذا صندوقي
people-move-press-again = اضغط مرة أخرى من فضلك: البرامج التي تقرأ البريد تضغط على الأزرار أيضًا.
people-move-other-waits = شكرًا. ينتظر التغيير موافقة الصندوق الآخر أيضًا.
people-move-done = تمّ: رسائل { $network } إلى { $name } تذهب إلى { $address }. انتهت كل الجلسات؛ ادخل من جديد بالعنوان الجديد.
people-move-over = لم يُؤكَّد هذا التغيير في الوقت المحدد. لم يتغيّر شيء.
people-mail-move-old-subject = هل يتغيّر عنوان بريدك الإلكتروني؟
people-mail-move-old-what = رسائل { $network } إليك تصل إلى هذا الصندوق. والمطلوب أن تذهب من الآن فصاعدًا إلى { $address }. هل هذا صحيح؟
people-mail-move-old-not-you = إن لم ترد ذلك، فلا تضغط على الزر، واكتب إلى أحد الميسّرين.
people-mail-move-new-subject = هل هذا صندوق بريدك؟
people-mail-move-new-what = ستصل رسائل { $network } إلى { $name } على هذا الصندوق، { $address }. هل هو صندوقك؟
people-mail-move-new-not-you = إن لم تعرف شيئًا عن هذا، فلا حاجة إلى فعل شيء: من دون موافقتك لا يتغيّر شيء.
people-mail-move-until = يعمل الزر حتى { $until }.

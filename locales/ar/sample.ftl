# كلمات مختلقة لصفحات العيّنة، من أجل المعرض.
sample-network = شبكة تعلّم البلديات المضيفة
sample-strip = عرض تجريبي. المدن حقيقية، والأشخاص والملفات التعريفية والساعات والإجابات متخيَّلة.
sample-person = لينا ص.
sample-events = الفعاليات
sample-network-page = الشبكة
sample-programmes = البرامج
sample-sign-in = تسجيل الدخول
sample-desk = مكتب اليوم
sample-cohorts = الأفواج
sample-people = الأشخاص
sample-outbox = صندوق الصادر
sample-follow = المتابعة
sample-accessibility = إمكانية الوصول
sample-privacy = الخصوصية
sample-contact = اتصل بنا

sample-components = الأجزاء
sample-components-lede = كل جزء مرة واحدة. أما عملها ففي الصفحات.
sample-reading = للقراءة
sample-typing = للكتابة والاختيار
sample-kept = كل ما كتبته محفوظ.
sample-saved = حُفظ. تصل رسالة إلى المدينتين.
sample-offline = لا اتصال. المعروض بتاريخ { $at }، ومسودتك محفوظة في هذه الصفحة.
sample-not-sent = { $minutes ->
    [zero] لم تُرسل. خادم البريد لا يستجيب، ونحاول الآن مرة أخرى.
    [one] لم تُرسل. خادم البريد لا يستجيب، ونحاول مرة أخرى بعد دقيقة.
    [two] لم تُرسل. خادم البريد لا يستجيب، ونحاول مرة أخرى بعد دقيقتين.
    [few] لم تُرسل. خادم البريد لا يستجيب، ونحاول مرة أخرى بعد { $minutes } دقائق.
    [many] لم تُرسل. خادم البريد لا يستجيب، ونحاول مرة أخرى بعد { $minutes } دقيقة.
   *[other] لم تُرسل. خادم البريد لا يستجيب، ونحاول مرة أخرى بعد { $minutes } دقيقة.
 }
sample-webinar = ندوة عبر الإنترنت
sample-by-invitation = بدعوة فقط
sample-done = منجَز
sample-due = مستحق
sample-late = متأخر
sample-filters = البلد
sample-accepted = موافق
sample-invited = مدعوّ
sample-facts = معلومات
sample-starts = تبدأ
sample-languages = اللغات
sample-organiser = الجهة المنظِّمة
sample-steps = التسلسل الزمني
sample-step-webinar = ندوة مع جميع المجموعات
sample-step-now = اليوم
sample-step-charter = وافقت المدينتان على الميثاق
sample-view = الوقت
sample-upcoming = المقبلة
sample-past = الماضية
sample-name = الاسم
sample-name-hint = الاسم كما يمكن أن يظهر للمدينة التوأم.
sample-seat = المقعد
sample-city = المدينة
sample-days = الأيام
sample-focal-point = مسؤول الاتصال
sample-deputy = نائب مسؤول الاتصال
sample-deputy-mail = البريد الإلكتروني لنائب مسؤول الاتصال
sample-hours = الساعات في الشهر
sample-day = اليوم
sample-code = الرمز الوارد في الرسالة
sample-words = ما تودّ قوله
sample-level = استراتيجيتكم للتنمية الاقتصادية المحلية
sample-level-started = بدأ العمل عليها
sample-level-adopted = معتمدة
sample-themes = المواضيع
sample-theme-waste = النفايات الصلبة
sample-theme-skills = المهارات المهنية
sample-hide = لا تُظهرني في القوائم
sample-save = احفظ وتابع
sample-withdraw = { $count ->
    [zero] لا عروض لسحبها
    [one] اسحب عرضًا واحدًا …
    [two] اسحب عرضين …
    [few] اسحب { $count } عروض …
    [many] اسحب { $count } عرضًا …
   *[other] اسحب { $count } عرض …
 }
sample-empty = لا فعالية توافق كل هذا.
sample-empty-step = كل الفعاليات
sample-linked = أو <a>ابدأ من جديد بكل الفعاليات</a>.
sample-notice-title = حُفظ جوابك
sample-notice-lede = ستشارك في ١١ تموز/يوليو. تصلك رسالة تؤكد ذلك.
sample-notice-more = يمكنك تغيير جوابك حتى بدء الندوة.
sample-act = إجراء
sample-remind = ذكِّر

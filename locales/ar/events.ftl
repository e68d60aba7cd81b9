# الفعاليات: الفهرس وصفحة الفعالية والنماذج والخلاصات.

## Catalogue
events-title = الفعاليات
events-add = إضافة فعالية
events-import = استيراد
events-search = البحث في الفعاليات
events-search-do = بحث
events-filters = عوامل التصفية
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
events-other = أخرى
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
events-first-page = الصفحة الأولى
events-none-title = لا فعالية تطابق كل ذلك
events-none = لا شيء يطابق كل ما اخترته. يمكنك:
events-none-yet = لا توجد فعاليات هنا الآن.
events-drop = استغنِ عن { $filter }
events-drop-words = استغنِ عن «{ $words }»
events-drop-when = أضف الفعاليات الماضية
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
events-corrected = لم يوجد كما كُتب: { $words }. جرى البحث عن كلمات تختلف عنه بحرف واحد.
events-plain-title = ما عُثر عليه حتى الآن
events-plain-note = يجري إعداد البحث. وحتى ذلك الحين تُعدّ هذه القائمة من دونه: بلا أعداد، ويجب أن ترد الكلمات كما كُتبت.
events-feed-title = فعاليات { $network }

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
events-date-not-known = التاريخ غير معروف
events-place = المكان
events-place-not-given = لم يُذكر المكان
events-by = الجهة المنظِّمة
events-with = بالشراكة مع
events-supported-by = بدعم من
events-themes = الموضوعات
events-tags = وسوم
events-context = السياق
events-aims = الأهداف
events-audience = المدعوون
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
events-duplicate = إنشاء نسخة
events-history = سجل التغييرات
events-look-as = اعرضها كما يراها
events-eyes-visitor = زائر
events-eyes-member = عضو
events-eyes-invitee = مدعوّ
events-seen-as = ترى هذه الصفحة كما يراها { $eyes } بعد نشرها.
events-seen-as-end = العودة إلى عرضك
events-seen-as-nothing = هذه الفعالية غير موجودة بالنسبة إليهم.

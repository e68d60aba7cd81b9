# الإطار المحيط بكل صفحة، وأجزاء الصفحات، والأيام، والنماذج.

## Frame
ui-title = { $title } · Twinhall
ui-title-error = خطأ: { $title }
ui-skip = انتقل إلى المحتوى
ui-strip = عن هذا الموقع
ui-menu = القائمة الرئيسية
ui-foot = تذييل الصفحة
ui-language = اللغة:
ui-account = مسجَّل الدخول:
ui-my-page = صفحتي
ui-sign-out = تسجيل الخروج
ui-runs-on = { $network }. تعمل على منصة Twinhall.
ui-home = انتقل إلى الصفحة الأولى
ui-eyes = ترى هذا الموقع الآن كما يراه { $name }.
ui-eyes-end = إنهاء
ui-clock = الساعة هنا: { $now }
ui-clock-hour = قدِّمها ساعة
ui-clock-day = قدِّمها يومًا
ui-clock-week = قدِّمها أسبوعًا

## Parts
ui-pages = الصفحات
ui-page-before = الصفحة السابقة
ui-page-next = الصفحة التالية
ui-range = من { $from } إلى { $to } من أصل { $total }
ui-remove-filter = أزِل عامل التصفية:
ui-more-filters = { $count ->
    [zero] لا مزيد
    [one] واحد آخر
    [two] اثنان آخران
    [few] { $count } أخرى
    [many] { $count } أخرى
   *[other] { $count } أخرى
}

## Days, clocks, zones
ui-moment = { $day }، الساعة { $clock } (بتوقيت { $zone })
ui-moment-there = { $here }؛ الساعة { $clock } في مكان الفعالية (بتوقيت { $zone })
ui-moment-there-day = { $here }؛ { $day }، الساعة { $clock } في مكان الفعالية (بتوقيت { $zone })
ui-span = { $first } إلى { $last }
ui-zone = { $city }، { $offset }

## Forms
ui-problems = { $count ->
    [zero] لا إجابة تحتاج إلى مراجعة
    [one] إجابة واحدة تحتاج إلى مراجعة
    [two] إجابتان تحتاجان إلى مراجعة
    [few] { $count } إجابات تحتاج إلى مراجعة
    [many] { $count } إجابة تحتاج إلى مراجعة
   *[other] { $count } إجابة تحتاج إلى مراجعة
 }
ui-problem = { $label }: { $problem }
ui-kept = لم يُحفظ ما أرسلته، وهو باقٍ في هذه الصفحة وحدها.
ui-typed = لم يُحفظ ما كتبته. ها هو: انسخه قبل أن تغادر هذه الصفحة.
ui-send-again = أرسله مرة أخرى

text-missing = اكتب شيئًا هنا.
text-too-long = { $length ->
    [zero] لا حرف في هذا النص، والحد الأقصى { $length_max }.
    [one] في هذا النص حرف واحد، والحد الأقصى { $length_max }.
    [two] في هذا النص حرفان، والحد الأقصى { $length_max }.
    [few] في هذا النص { $length } أحرف، والحد الأقصى { $length_max }.
    [many] في هذا النص { $length } حرفًا، والحد الأقصى { $length_max }.
   *[other] في هذا النص { $length } حرف، والحد الأقصى { $length_max }.
 }
text-control = في هذا النص رمز تحكّم غير مرئي. اكتبه من جديد بدلًا من لصقه.
text-bidi = في هذا النص رمز غير مرئي يقلب اتجاهه. اكتبه من جديد بدلًا من لصقه.
text-invisible = في هذا النص رمز غير مرئي. اكتبه من جديد بدلًا من لصقه.
text-day-far = «{ $typed }» بعيد جدًا. اكتب يومًا بين { $first } و{ $last }.

email-missing = اكتب عنوان بريد إلكتروني، مثل name@city.example.org
email-too-long = هذا أطول من أن يكون عنوان بريد إلكتروني.
email-space = في هذا العنوان مسافة. اكتبه على هذا النحو: name@city.example.org
email-shape = هذا ليس عنوان بريد إلكتروني. اكتبه على هذا النحو: name@city.example.org

choice-missing = اختر واحدًا على الأقل.

# ما يُقرأ من ملفات: ما الخطأ فيه وما المتوقع. يكتب الأمر قبله الملف والسطر والعمود.
intake-nearest = { $problem }؛ الأقرب: { $nearest }
intake-more = { $count ->
    [zero] و{ $count } مشكلة أخرى
    [one] ومشكلة أخرى
    [two] ومشكلتان أخريان
    [few] و{ $count } مشكلات أخرى
    [many] و{ $count } مشكلة أخرى
   *[other] و{ $count } مشكلة أخرى
}
intake-empty = الملف فارغ، والمتوقع سطر عناوين
intake-workbook = مصنّف جداول وليس نصًّا، والمتوقع CSV: احفظ الورقة بصيغة CSV وترميز UTF-8
intake-not-utf8 = بايتات ليست UTF-8، والمتوقع نص UTF-8
intake-not-utf8-but = بايتات ليست UTF-8؛ { $script ->
    [turkish] تُقرأ بالتركية
    [arabic] تُقرأ بالعربية
    [french] تُقرأ بالفرنسية
   *[any] تُقرأ
} بترميز { $encoding }، والمتوقع نص UTF-8 أو اختيار الترميز { $encoding } (في سطر الأوامر: { "\u2066" }--encoding { $encoding }{ "\u2069" })
intake-encoding = لا ترميز باسم { $value }، والمتوقع اسم مثل utf-8 أو windows-1254
intake-open-quote = علامة اقتباس فُتحت هنا ولم تُغلق حتى نهاية الملف، والمتوقع علامة إغلاق
intake-after-quote = "{ $text }" بعد علامة إغلاق، والمتوقع الخلية التالية
intake-no-column = لا عمود { $column }، والمتوقع وجوده
intake-column-twice = العمود { $column } مكرّر، والمتوقع مرة واحدة
intake-unknown-column = عمود غير معروف { $column }، والمتوقع فقط: { $columns }
intake-cells = عدد الخلايا { $found }، والمتوقع { $cells } كما في العناوين
intake-rows = صفوف أكثر مما يمكن أخذه هنا، والمتوقع { $most } على الأكثر
intake-missing = لا قيمة في { $column }، والمتوقع قيمة
intake-code = قيمة { $column } هي "{ $value }"، والمتوقع من 1 إلى 64 حرفًا من A-Z a-z 0-9 _ -
intake-long = عدد الأحرف في { $column } هو { $length }، والمتوقع { $most } على الأكثر
intake-count = عدد العناصر في { $column } هو { $count }، والمتوقع { $most } على الأكثر
intake-nul = حرف NUL في { $column }، والمتوقع نص
intake-bidi = رمز يقلب اتجاه الكتابة ({ $character }) في { $column }، والمتوقع نص من دونه
intake-line-break = فاصل أسطر في { $column }، والمتوقع سطر واحد
intake-control = رمز تحكّم ({ $character }) في { $column }، والمتوقع نص من دونه
intake-invisible = حرف غير مرئي في { $column }، والمتوقع نص من دونه
intake-date = قيمة { $column } هي "{ $value }"، والمتوقع تاريخ مثل { "\u2066" }2018-07-11{ "\u2069" } أو { "\u2066" }2018-07{ "\u2069" } أو 2018
intake-no-day = { $value } في { $column } بلا يوم، والمتوقع يوم مثل { $day }
intake-no-such-day = { $value } ليس يومًا في التقويم، والمتوقع تاريخ مثل { $day } أو { $month } أو { $year }
intake-day-number = { $value } في { $column } رقم يوم من جدول بيانات، ولعله { $day }، والمتوقع { $day }
intake-date-otherwise = { $value } في { $column } لعله { $day }، والمتوقع { $day }
intake-date-two-ways = { $value } يُقرأ { $first } أو { $second }، والمتوقع { $first_written } أو { $second_written }
intake-spoken = لا لغة برمز { $value }، والمتوقع رمز مثل ar أو tr أو ckb
intake-word = قيمة { $column } هي "{ $value }"، والمتوقع واحدة من: { $words }
intake-country = لا بلد برمز { $value }، والمتوقع رمز من حرفين كبيرين مثل JO
intake-email = { $value } ليس عنوان بريد إلكتروني، والمتوقع name@domain
intake-scheme = عنوان يبدأ بـ { $scheme }:، والمتوقع http:// أو https://
intake-address = { $value } ليس عنوانًا على الشبكة، والمتوقع http:// أو https://
intake-zone = لا منطقة زمنية باسم { $value }، والمتوقع اسم من IANA مثل Asia/Amman
intake-number = قيمة { $column } هي "{ $value }"، والمتوقع عدد صحيح من { $least } إلى { $most }

# چوارچێوەی هەموو پەڕەکان، بەشەکانی پەڕە، ڕۆژەکان، فۆرمەکان.

## Frame
ui-title = { $title } · Twinhall
ui-title-error = هەڵە: { $title }
ui-skip = بڕۆ بۆ ناوەڕۆک
ui-strip = دەربارەی ئەم ماڵپەڕە
ui-menu = پێڕستی سەرەکی
ui-foot = بنی پەڕە
ui-language = زمان:
ui-account = چوویتە ژوورەوە بە ناوی:
ui-my-page = پەڕەی من
ui-sign-out = چوونەدەرەوە
ui-runs-on = { $network }. لەسەر Twinhall کار دەکات.
ui-home = بڕۆ بۆ پەڕەی یەکەم
ui-eyes = ئەم ماڵپەڕە بەو شێوەیە دەبینیت کە { $name } دەیبینێت.
ui-eyes-end = کۆتایی پێ بهێنە
ui-clock = کاتژمێری ئێرە: { $now }
ui-clock-hour = کاتژمێرێک بیبە پێشەوە
ui-clock-day = ڕۆژێک بیبە پێشەوە
ui-clock-week = هەفتەیەک بیبە پێشەوە

## Parts
ui-pages = پەڕەکان
ui-page-before = پەڕەی پێشوو
ui-page-next = پەڕەی دواتر
ui-range = { $from } تا { $to } لە کۆی { $total }
ui-remove-filter = پاڵێوەر لاببە:
ui-more-filters = { $count }ی تر

## Days, clocks, zones
ui-moment = { $day }، کاتژمێر { $clock } ({ $zone })
ui-moment-there = { $here }؛ لە شوێنی بۆنەکە کاتژمێر { $clock } ({ $zone })
ui-moment-there-day = { $here }؛ لە شوێنی بۆنەکە { $day }، کاتژمێر { $clock } ({ $zone })
ui-span = { $first } تا { $last }
ui-zone = { $city }، { $offset }

## Forms
ui-problems = { $count ->
    [one] وەڵامێک پێویستی بە پێداچوونەوە هەیە
   *[other] { $count } وەڵام پێویستیان بە پێداچوونەوە هەیە
 }
ui-problem = { $label }: { $problem }
ui-kept = ئەوەی ناردت هەڵنەگیرا. تەنیا لەم پەڕەیەدا ماوەتەوە.
ui-typed = ئەوەی نووسیت هەڵنەگیرا. لێرەیە: پێش ئەوەی لەم پەڕەیە دەربچیت لەبەری بگرەوە.
ui-send-again = دووبارە بینێرە

text-missing = لێرە شتێک بنووسە.
text-too-long = { $length ->
    [one] ئەم دەقە یەک پیتە؛ زۆرترین ڕادە { $length_max } پیتە.
   *[other] ئەم دەقە { $length } پیتە؛ زۆرترین ڕادە { $length_max } پیتە.
 }
text-control = لەم دەقەدا هێمایەکی کۆنترۆڵی نەبینراو هەیە. لە جیاتی لکاندن، سەرلەنوێ بینووسە.
text-bidi = لەم دەقەدا هێمایەکی نەبینراو هەیە کە ئاراستەی نووسین دەگۆڕێت. لە جیاتی لکاندن، سەرلەنوێ بینووسە.
text-invisible = لەم دەقەدا هێمایەکی نەبینراو هەیە. لە جیاتی لکاندن، سەرلەنوێ بینووسە.
text-day-far = «{ $typed }» زۆر دوورە. ڕۆژێک لە { $first } تا { $last } بنووسە.

email-missing = ناونیشانێکی ئیمەیڵ بنووسە، وەک name@city.example.org
email-too-long = ئەمە لە ناونیشانی ئیمەیڵ درێژترە.
email-space = لەم ناونیشانەدا بۆشایی هەیە. بەم شێوەیە بینووسە: name@city.example.org
email-shape = ئەمە ناونیشانی ئیمەیڵ نییە. بەم شێوەیە بینووسە: name@city.example.org

choice-missing = لانیکەم یەکێک هەڵبژێرە.

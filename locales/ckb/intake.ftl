# ئەو پەڕگانەی دەخوێندرێنەوە: چی هەڵەیە و چی چاوەڕوان دەکرا. فەرمان، پەڕگە و دێڕ و ستوون لەپێشەوە دەنووسێت.
intake-nearest = { $problem }؛ نزیکترین: { $nearest }
intake-more = { $count } کێشەی تریش
intake-empty = پەڕگەکە بەتاڵە، دێڕی سەردێڕەکان چاوەڕوان دەکرا
intake-workbook = پەڕتووکی خشتەیە و دەق نییە، CSV چاوەڕوان دەکرا: لاپەڕەکە بە CSV و UTF-8 پاشەکەوت بکە
intake-not-utf8 = بایتەکان UTF-8 نین، دەقی UTF-8 چاوەڕوان دەکرا
intake-not-utf8-but = بایتەکان UTF-8 نین؛ بە { $encoding } { $script ->
    [turkish] وەک تورکی
    [arabic] وەک عەرەبی
    [french] وەک فەرەنسی
   *[any] وەک دەق
} دەخوێندرێنەوە، دەقی UTF-8 یان هەڵبژاردنی کۆدکردنی { $encoding } (لە هێڵی فەرماندا: { "\u2066" }--encoding { $encoding }{ "\u2069" }) چاوەڕوان دەکرا
intake-encoding = کۆدکردنێک بە ناوی { $value } نییە، ناوێکی وەک utf-8 یان windows-1254 چاوەڕوان دەکرا
intake-open-quote = جووتکەوانێک لێرە کراوەتەوە و تا کۆتایی پەڕگەکە دانەخراوە، جووتکەوانی داخستن چاوەڕوان دەکرا
intake-after-quote = "{ $text }" دوای جووتکەوانی داخستن، خانەی دواتر چاوەڕوان دەکرا
intake-no-column = ستوونی { $column } نییە، چاوەڕوان دەکرا هەبێت
intake-column-twice = ستوونی { $column } دوو جار هەیە، یەک جار چاوەڕوان دەکرا
intake-unknown-column = ستوونێکی نەناسراو { $column }، تەنیا ئەمانە چاوەڕوان دەکران: { $columns }
intake-cells = { $found } خانە، وەک سەردێڕەکان { $cells } چاوەڕوان دەکرا
intake-rows = ڕیز زۆرترە لەوەی لێرە وەردەگیرێت، ئەوپەڕی { $most } چاوەڕوان دەکرا
intake-missing = خانەی { $column } بەتاڵە، پڕکردنەوەی چاوەڕوان دەکرا
intake-code = { $column } بریتییە لە "{ $value }"، 1 تا 64 پیت لە A-Z a-z 0-9 _ - چاوەڕوان دەکرا
intake-long = { $length } پیت لە { $column }، ئەوپەڕی { $most } چاوەڕوان دەکرا
intake-count = { $count } دانە لە { $column }، ئەوپەڕی { $most } چاوەڕوان دەکرا
intake-nul = پیتی NUL لە { $column }، دەق چاوەڕوان دەکرا
intake-bidi = هێمایەک کە ئاراستەی نووسین دەگۆڕێت ({ $character }) لە { $column }، دەقی بێ ئەو چاوەڕوان دەکرا
intake-line-break = شکاندنی دێڕ لە { $column }، یەک دێڕ چاوەڕوان دەکرا
intake-control = هێمای کۆنترۆڵ ({ $character }) لە { $column }، دەقی بێ ئەو چاوەڕوان دەکرا
intake-invisible = هێمایەکی نەبینراو لە { $column }، دەقی بێ ئەو چاوەڕوان دەکرا
intake-date = { $column } بریتییە لە "{ $value }"، بەروارێکی وەک { "\u2066" }2018-07-11{ "\u2069" } یان { "\u2066" }2018-07{ "\u2069" } یان 2018 چاوەڕوان دەکرا
intake-no-day = { $value } لە { $column } ڕۆژی نییە، ڕۆژێکی وەک { $day } چاوەڕوان دەکرا
intake-no-such-day = { $value } ڕۆژێکی ڕۆژژمێر نییە، بەروارێکی وەک { $day } یان { $month } یان { $year } چاوەڕوان دەکرا
intake-day-number = { $value } لە { $column } ژمارەی ڕۆژێکی خشتەیە، لەوانەیە { $day } بێت، { $day } چاوەڕوان دەکرا
intake-date-otherwise = { $value } لە { $column } لەوانەیە { $day } بێت، { $day } چاوەڕوان دەکرا
intake-date-two-ways = { $value } دەکرێت بە { $first } یان { $second } بخوێندرێتەوە، { $first_written } یان { $second_written } چاوەڕوان دەکرا
intake-spoken = زمانێک بە کۆدی { $value } نییە، کۆدێکی وەک ar یان tr یان ckb چاوەڕوان دەکرا
intake-word = { $column } بریتییە لە "{ $value }"، یەکێک لەمانە چاوەڕوان دەکرا: { $words }
intake-country = وڵاتێک بە کۆدی { $value } نییە، کۆدێکی دوو پیتی گەورەی وەک JO چاوەڕوان دەکرا
intake-email = { $value } ناونیشانی ئیمەیڵ نییە، name@domain چاوەڕوان دەکرا
intake-scheme = ناونیشانێک بە { $scheme }:، http:// یان https:// چاوەڕوان دەکرا
intake-address = { $value } ناونیشانی وێب نییە، http:// یان https:// چاوەڕوان دەکرا
intake-zone = ناوچەیەکی کات بە ناوی { $value } نییە، ناوێکی IANA وەک Asia/Amman چاوەڕوان دەکرا
intake-number = { $column } بریتییە لە "{ $value }"، ژمارەیەکی تەواو لە { $least } تا { $most } چاوەڕوان دەکرا

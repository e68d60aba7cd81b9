# What is wrong with a row of a file of cities, and what was expected.
city-code-twice = { $code } هەروەها لە دێڕی { $line } هەیە، هەر کۆدێک یەک جار چاوەڕوان دەکرێت
city-long = { $column } { $length } پیتە، زۆرترین 200 چاوەڕوان دەکرێت
city-control = لە { $column } هێمایەکی کۆنترۆڵ هەیە، دەق چاوەڕوان دەکرێت
city-country = country بریتییە لە "{ $value }"، کۆدێکی دوو پیتی گەورە وەک JO چاوەڕوان دەکرێت
city-no-language = هیچ زمانێک نییە، لانیکەم یەک زمان وەک ar:N چاوەڕوان دەکرێت
city-level = لە languages "{ $value }" هەیە، language:level بە ئاستی A1 تا N چاوەڕوان دەکرێت
city-entry-twice = { $value } دوو جار لە { $column } هەیە، هەریەک یەک جار چاوەڕوان دەکرێت
city-theme-code = بابەتی "{ $value }" نییە، 1 تا 64 پیت لە A-Z a-z 0-9 _ - چاوەڕوان دەکرێت
city-exchange = لە { $column } "{ $value }" هەیە، theme:level بە ئاستی 1 تا 4 چاوەڕوان دەکرێت
city-degrees = { $column } بریتییە لە "{ $value }"، ژمارەیەک لە -{ $most } تا { $most } چاوەڕوان دەکرێت
city-entry-word = لە { $column } "{ $value }" هەیە، یەکێک لەمانە چاوەڕوان دەکرێت: { $words }
city-local-name = لە local_names "{ $value }" هەیە، language:name چاوەڕوان دەکرێت
city-itself = { $code } لە { $column } خۆی ناو دەبات، شارێکی تر چاوەڕوان دەکرێت
city-both-lists = لە زانیاریی { $by }، شاری { $code } هەم لە preferred و هەم لە cannot_work_with هەیە، تەنها یەکێکیان چاوەڕوان دەکرێت
city-theme = بابەتی { $value } نییە، بابەتێکی ناوەند چاوەڕوان دەکرێت
city-unknown = شاری { $value } نییە، شارێکی ئەم پەڕگەیە یان تۆڕەکە چاوەڕوان دەکرێت
city-name-taken = { $value } ناوی لایەنێکی ترە، ناوێکی تر چاوەڕوان دەکرێت

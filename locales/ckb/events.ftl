# بۆنەکان: کەتەلۆگ، پەڕەی بۆنە، فۆڕمەکان، فیدەکان.

## Catalogue
events-title = بۆنەکان
events-add = زیادکردنی بۆنە
events-import = هاوردەکردن
events-search = گەڕان لە بۆنەکان
events-search-do = گەڕان
events-filters = پاڵێوەرەکان
events-all-values = هەموو هەڵبژاردەکانی ئەم پاڵێوەرانە
events-period = ماوە
events-period-do = ئەم ماوەیە پیشان بدە
events-from = لە
events-to = تا
events-from-day = لە { $day } بەدواوە
events-to-day = تا { $day }
events-upcoming = داهاتوو
events-past = ڕابردوو
events-all = هەموو
events-type = جۆر
events-theme = بابەت
events-country = وڵات
events-organiser = ڕێکخەر
events-spoken = زمانەکان
events-format = شێواز
events-programme = بەرنامە
events-found-in = { $field }:
events-not-stated = دیاری نەکراوە
events-count = { $count } بۆنە
events-order-next = سەرەتا نزیکترین
events-order-newest = سەرەتا نوێترین
events-order-relevance = سەرەتا گونجاوترین
events-by-relevance = بەپێی گونجان
events-by-date = بەپێی بەروار
events-list-calendar = ڕۆژژمێری ئەم لیستە (.ics)
events-list-feed = Atom
events-feed-cancelled = هەڵوەشێنرایەوە: { $title }
events-first-page = یەکەم پەڕە
events-none-title = هیچ بۆنەیەک لەگەڵ هەموو ئەمانە ناگونجێت
events-none = هیچ شتێک لەگەڵ هەموو هەڵبژاردنەکانت ناگونجێت. دەتوانیت:
events-none-yet = ئێستا هیچ بۆنەیەک لێرە نییە.
events-drop = بەبێ { $filter }
events-drop-words = بەبێ «{ $words }»
events-drop-in-all = بەبێ { $filter }، لە هەموو بۆنەکاندا
events-only-in-all = تەنها { $filter }، لە هەموو بۆنەکاندا
events-words-in-all = «{ $words }» لە هەموو بۆنەکاندا
events-drop-when = بۆنە ڕابردووەکانیش پیشان بدە
events-drop-when-past = بۆنە داهاتووەکانیش پیشان بدە
events-drop-period = بەبێ ماوەکە
events-start-again = یان <a>لە سەرەتاوە لەگەڵ هەموو { $count } بۆنەکە دەست پێ بکە</a>.
events-common = ئەوەندە باوە کە بۆی ناگەڕێین: { $words }.
events-only-common = تەنها وشەی باو نووسراوە ({ $words })، بۆیە هەموو بۆنەکان پیشان دراون. وشەیەکی وردتر زیاد بکە.
events-no-word = لە نووسراوەکەدا هیچ وشەیەک نییە؛ بۆنەکان وەک ئەوەی نەنووسرابێت پیشان دراون.
events-corrected = وەک نووسراوە نەدۆزرایەوە: { $words }. بۆ ئەو وشانە گەڕاین کە پیتێکیان جیاوازە.
events-plain-title = ئەو بۆنانەی تا ئێستا دۆزراونەتەوە
events-plain-note = گەڕان ئامادە دەکرێت. تا ئەو کاتە ئەم لیستە بەبێ ئەو دروست دەکرێت: هیچ ناژمێردرێت و وشەکان دەبێت وەک نووسراون هەبن.
events-feed-title = بۆنەکانی { $network }
events-feed-cut = یەکەمینەکان بەپێی بەروار: { $held } لە کۆی { $all }.

## An event
events-kind-webinar = وێبینار
events-kind-workshop = وۆرکشۆپ
events-kind-training = ڕاهێنان
events-kind-conference = کۆنفرانس
events-kind-visit = سەردان
events-kind-call = بانگەواز بۆ بەشداری
events-format-virtual = ئۆنلاین
events-format-in-person = ئامادەبوون
events-format-hybrid = ئامادەبوون و ئۆنلاین
events-access-public = بۆ هەمووان کراوەیە
events-access-members = بۆ ئەندامان
events-access-invitation = بە بانگهێشت
events-draft = ڕەشنووس
events-cancelled = هەڵوەشێنرایەوە
events-running = ئێستا بەردەوامە
events-when = کەی
events-starts = دەستپێک
events-ends = کۆتایی
events-your-clock = بە کاتی تۆ
events-elsewhere = لە شوێنەکانی تر
events-same-hour = هەمان کاتژمێر: { $countries }.
events-hour-in = { $hour }: { $countries }.
events-hour-in-day = { $day }، { $hour }: { $countries }.
events-date-not-known = بەروار نەزانراوە
events-place = شوێن
events-place-not-given = شوێن نەدراوە
events-by = لەلایەن
events-with = لەگەڵ
events-supported-by = بە پشتیوانی
events-themes = بابەتەکان
events-tags = تاگەکان
events-context = پاشخان
events-aims = ئامانجەکان
events-audience = بەشداربووان
events-who-may-come = کێ دەتوانێت بێت
events-come-public = هەموو کەس بەخێربێت.
events-come-members = ئەم بۆنەیە بۆ ئەندامانی تۆڕەکەیە.
events-come-invitation = ئەم بۆنەیە تەنها بە بانگهێشتە. بانگهێشتەکان بە ئیمەیڵ بۆ هەر کەسێک دەچن.
events-header-only = لێرە تەنها ئەوەی گشتییە پیشان دەدرێت.
events-header-sign-in = ئەندامان دوای <a>چوونەژوورەوە</a> زیاتر دەبینن.
events-materials = کەرەستەکان
events-page-elsewhere = پەڕەی ئەم بۆنەیە لە شوێنێکی تر
events-is-cancelled = ئەم بۆنەیە ئەنجام نادرێت.
events-add-to-calendar = زیادکردن بۆ ڕۆژژمێر (.ics)
events-add-later = کاتێک ڕۆژەکانی زانران دەچێتە ناو ڕۆژژمێرەکانەوە.
events-google-calendar = ڕۆژژمێری Google
events-outlook = Outlook
events-in-series = لەم زنجیرەیەدا
events-belongs-to = سەر بە
events-share = هاوبەشکردن
events-share-whatsapp = واتساپ
events-share-mail = ئیمەیڵ
events-address = ناونیشانی ئەم پەڕەیە

## For facilitators
events-tools = بۆ ئاسانکاران
events-publish = بڵاوکردنەوە
events-change = گۆڕین
events-cancel = هەڵوەشاندنەوەی بۆنەکە
events-remove = فڕێدانی ڕەشنووسەکە
events-duplicate = لەبەرگرتنەوە
events-history = مێژووی گۆڕانکارییەکان
events-look-as = وەک ئەم کەسە ببینە
events-eyes-visitor = سەردانکەرێک
events-eyes-member = ئەندامێک
events-eyes-invitee = بانگهێشتکراوێک
events-draft-seen-as = ئەم پەڕەیە بەو شێوەیە دەبینیت کە { $eyes } دوای بڵاوکردنەوە دەیبینێت.
events-seen-as = ئەم پەڕەیە بەو شێوەیە دەبینیت کە { $eyes } دەیبینێت.
events-seen-as-end = گەڕانەوە بۆ بینینی خۆت
events-seen-as-nothing = بۆ ئەوان ئەم بۆنەیە بوونی نییە.

## Suggestions of an import
events-suggest-webinar = ئەمە وێبینارە.
events-suggest-workshop = ئەمە وۆرکشۆپە.
events-suggest-training = ئەمە ڕاهێنانە.
events-suggest-conference = ئەمە کۆنفرانسە.
events-suggest-visit = ئەمە سەردانە.
events-suggest-call = ئەمە بانگەوازە بۆ بەشداری.
events-suggest-no-kind = «{ $prefix }» هیچ جۆرێکی ناسراو نییە.
events-suggest-series = { $number ->
    [0] سەر بەم زنجیرەیەیە: «{ $series }».
   *[other] ژمارە { $number } لەم زنجیرەیە: «{ $series }».
 }
events-suggest-part = بەشێکە لە زنجیرەی «{ $whole }».
events-suggest-virtual = «{ $printed }» واتە ئۆنلاینە.
events-suggest-perhaps-virtual = شوێن نەدراوە؛ ناوی بۆنەکە دەڵێت وێبینار. ئایا ئۆنلاینە؟
events-suggest-hybrid = «{ $printed }» واتە ئامادەبوون و ئۆنلاین{ $town ->
    [none] {""}
   *[other] ؛ شار: { $town }
 }{ $country ->
    [none] {""}
   *[other] ؛ وڵات: { $country }
 }{ $venue ->
    [none] {""}
   *[other] ؛ هۆڵ: { $venue }
 }.
events-suggest-in-person = «{ $printed }»: ئامادەبوون{ $town ->
    [none] {""}
   *[other] ؛ شار: { $town }
 }{ $country ->
    [none] {""}
   *[other] ؛ وڵات: { $country }
 }{ $venue ->
    [none] {""}
   *[other] ؛ هۆڵ: { $venue }
 }.
events-suggest-city = شارەکە یەکێکە لە شارە ئەندامەکان: { $city }.
events-suggest-theme = بابەتەکەی: { $theme }.
events-suggest-organisers = { $organisers ->
    [none] {""}
   *[other] لەلایەن: { $organisers }.
 }{ $partners ->
    [none] {""}
   *[other] {" "}لەگەڵ: { $partners }.
 }{ $supporters ->
    [none] {""}
   *[other] {" "}بە پشتیوانی: { $supporters }.
 }
events-suggest-organisers-joined = لەوانەیە «and» بەشێک بێت لە ناوێک.{ $organisers ->
    [none] {""}
   *[other] {" "}لەلایەن: { $organisers }.
 }{ $partners ->
    [none] {""}
   *[other] {" "}لەگەڵ: { $partners }.
 }{ $supporters ->
    [none] {""}
   *[other] {" "}بە پشتیوانی: { $supporters }.
 }
events-suggest-organisers-without = لەوانەیە { $left } ڕێکخراو نەبێت.{ $organisers ->
    [none] {""}
   *[other] {" "}لەلایەن: { $organisers }.
 }{ $partners ->
    [none] {""}
   *[other] {" "}لەگەڵ: { $partners }.
 }{ $supporters ->
    [none] {""}
   *[other] {" "}بە پشتیوانی: { $supporters }.
 }
events-suggest-same = «{ $printed }» و { $known } یەک شتن، لە هەموو بۆنەکاندا.
events-suggest-tags = تاگەکان وەک چاپکراون دەهێڵرێنەوە: { $tags }.
events-suggest-call-dates = بەرواری بانگەوازێک: ئایا ئەمە کاتی پێشکەشکردنە؟
events-suggest-look = ناوی بۆنە و بەروار و شوێن پێویستیان بە پێداچوونەوە هەیە.
events-suggest-end-day = کۆتایی ڕۆژی هەیە: ئایا دەستپێکیش هەیەتی؟
events-suggest-date-in-place = لە شوێنەکەدا بەروارێک هەیە: { $day }، { $place }.
events-suggest-double = وەک یەک بۆنە دەردەکەوێت لەگەڵ «{ $other }». تەنها ئەوە بهێڵینەوە؟ ئەگەر ئەمە ناونیشانی هەبێت، بۆ ئەو زیاد دەکرێت.
events-suggest-file-says = لێرە بە دەست گۆڕدراوە، { $field ->
    [title] ناوی بۆنە
    [when] بەروار
    [place] شوێن
    [organisers] ڕێکخەران
    [context] پاشخان
    [aims] ئامانجەکان
    [audience] بەشداربووان
    [programme] بەرنامە
    [tags] تاگەکان
    [url] ناونیشانی وێب
   *[access] کێ دەتوانێت بێت
 }: { $here ->
    [none] هیچ
   *[other] «{ $here }»
 }. پەڕگەکە ئێستا دەڵێت «{ $file }». ئەوەی پەڕگەکە وەربگیرێت؟
events-thrown-away = لەو ماوەیەدا کەسێک ئەم ڕەشنووسەی فڕێ دا. ئەوەی نووسیوتە لێرەیە: پاشەکەوتکردنی ڕەشنووسێکی نوێ دروست دەکات.
events-suggest-gone = ئەم بۆنەیە چیتر لێرە نییە.
events-suggest-outdated = «{ $title }» دوای ئەم پێشنیازە گۆڕدراوە، لە خانەی { $field }. پێشنیازەکە چیتر ناگونجێت: هیچی نەگۆڕی و داخرا.
events-suggest-in-use = «{ $title }» دەمێنێتەوە: خەڵکی بۆ بانگهێشت کراون، یان تۆڕەکە لەوێ هەڵسەنگاندنی دۆخ دەکات. بەو بەردەوام بە و ئەم پێشنیازە ڕەت بکەرەوە؛ ئەوی تر دەتوانرێت هەڵبوەشێنرێتەوە.
events-import-access = access بریتییە لە "{ $value }"، چاوەڕوانکراو public یان members یان invitation
events-import-programme = هیچ بەرنامەیەک بە ناوی { $value } نییە، یەکێک لە بەرنامەکانی ئێرە چاوەڕوان دەکرێت
events-import-end-alone = ends دراوە بەبێ starts، هەردووکیان یان تەنها starts چاوەڕوان دەکرێت
events-import-address-sign = لە ناونیشانی { $value } هێمای "{ $sign }" هەیە کە لە هیچ ناونیشانێکی وێبدا نییە، ناونیشانێک وەک وێبگەڕ پیشانی دەدات چاوەڕوان دەکرێت
events-import-end-before = ends { $value } دەکەوێتە پێش starts { $starts }، هەمان ڕۆژ یان دواتر چاوەڕوان دەکرێت
events-import-too-long = لە starts تا ends { $value } لەوە درێژترە کە بۆنەیەک بیخایەنێت، زۆرترین { $most } ڕۆژ چاوەڕوان دەکرێت
events-import-becomes = { $field }: «{ $before }» دەبێت بە «{ $after }»
events-import-fills = { $field }: «{ $after }»، پێشتر بەتاڵ بوو
events-import-told = { $count } میوان ئیمەیڵێکیان لەسەر ئەم گۆڕانکارییە بۆ دەچێت
events-import-told-all = ئەگەر ئەم پەڕگەیە هاوردە بکەیت، { $count } ئیمەیڵ بۆ میوانەکانی بۆنە گۆڕاوەکان دەچێت.
events-import-merged = { $count } ڕیز باسی ئەو بۆنانە دەکەن کە لەگەڵ بۆنەیەکی تر یەک خراون: هیچ ناگۆڕن.

## The record
fact-events-event-added = بۆنەیەک زیاد کرا
fact-events-event-imported = بۆنەیەک لە پەڕگەیەکەوە هات
fact-events-event-duplicated = بۆنەیەک وەک لەبەرگیراوەی یەکێکی تر دروست کرا
fact-events-event-changed = بۆنەیەک گۆڕدرا
fact-events-event-merged = دەرکەوت کە بۆنەیەک هەمان بۆنەی ترە
fact-events-draft-removed = ڕەشنووسێکی بۆنە فڕێدرا
fact-events-event-published = بۆنەیەک بڵاو کرایەوە
fact-events-event-cancelled = بۆنەیەک هەڵوەشێنرایەوە
fact-events-feed-given = کەسێک ناونیشانی فیدی وەرگرت
fact-events-feed-ended = فیدی کەسێک کۆتایی هات

## Forms
events-new-title = زیادکردنی بۆنە
events-edit-title = گۆڕینی بۆنەکە
events-back = گەڕانەوە
events-save = پاشەکەوتکردن
events-save-draft = پاشەکەوتکردن وەک ڕەشنووس
events-mails-people = هێشتا هیچ پاشەکەوت نەکراوە. { $count } کەس بانگهێشت کراون؛ پاشەکەوتکردن دەستبەجێ ئەوەی گۆڕاوە بۆیان دەنێرێت.
events-save-and-mail = پاشەکەوت بکە و بۆیان بنێرە
events-name = ناوی بۆنە
events-starts-hint = ڕۆژێک وەک { "\u2066" }2018-07-11{ "\u2069" }؛ مانگ ({ "\u2066" }2018-07{ "\u2069" }) یان ساڵ ئەگەر زیاتر نەزانرێت.
events-ends-hint = ئەگەر هەمان شتە، بەتاڵی بهێڵەوە.
events-clock = کاتژمێری دەستپێک
events-clock-hint = کاتژمێرێک وەک 11:00، ئەگەر هەبێت.
events-clock-end = کاتژمێری کۆتایی
events-zone = ناوچەی کاتی
events-zone-hint = وەک Asia/Amman. تەنها لەگەڵ کاتژمێر بەکار دێت.
events-place-hint = وەک دەبێت بخوێندرێتەوە: هۆڵ، شار، وڵات، یان «ئۆنلاین».
events-town = شار
events-venue = هۆڵ
events-countries = وڵاتان
events-countries-hint = کۆدی دوو پیتی، وەک JO LB TR.
events-organisers = ڕێکخەران
events-organisers-hint = هەر دێڕێک ناوێک.
events-others = ئەوانی تر چی دەبینن؟
events-others-header = سەردێڕ: ناوی بۆنە، بەروار، شوێن، ڕێکخەر
events-others-nothing = هیچ: بۆ ئەوان بوونی نییە
events-no-programme = بێ بەرنامە
events-series = زنجیرە
events-series-part = { $series }، بەشی { $number }
events-series-number = ژمارە لە زنجیرەکەدا
events-spoken-hint = کۆد وەک en ar tr.
events-url = پەڕەکەی لە شوێنێکی تر
events-materials-hint = هەر دێڕێک یەک: ناونیشان، بۆشایی، چییە.
events-wrong-date = «{ $typed }» بەروارێکی وەک { "\u2066" }2018-07-11{ "\u2069" } یان { "\u2066" }2018-07{ "\u2069" } یان 2018 نییە.
events-period-backwards = ماوەکە پێش دەستپێکردنی کۆتایی دێت: هیچ شتێک لەگەڵی ناگونجێت.
events-wrong-zone = ئەمە ناوچەیەکی کاتی نییە. وەک Asia/Amman بنووسە.
events-wrong-clock = کاتژمێرێک وەک 11:00 بنووسە.
events-clock-missing = بۆنەیەک کە کاتژمێری هەیە دوو کاتژمێری هەیە: بنووسە کەی دەست پێ دەکات و کەی کۆتایی دێت.
events-clock-without-day = لەگەڵ کاتژمێر، ڕۆژیش بنووسە، وەک { "\u2066" }2018-07-11{ "\u2069" }.
events-no-such-hour = لەو ڕۆژەدا ئەو کاتژمێرە نییە: کاتژمێر پێش دەخرێت. کاتێکی زووتر یان درەنگتر بنووسە.
events-end-without-start = کۆتایی هەیە و دەستپێک نییە. دەستپێکیش بنووسە.
events-end-before-start = کۆتایی پێش دەستپێکە.
events-end-is-start = لە کاتی دەستپێکدا کۆتایی دێت. کاتێکی درەنگتر بنووسە.
events-too-many = لە { $max } زیاترە. هەندێکیان لاببە.
events-too-long = ئەمە لەوە درێژترە کە بۆنەیەک بیخایەنێت. سەیری ساڵەکان بکە.
events-wrong-country = «{ $typed }» کۆدی وڵاتێکی وەک JO نییە.
events-wrong-language = «{ $typed }» کۆدی زمانێکی وەک ar نییە.
events-number-alone = ژمارە پێویستی بە زنجیرەیە: ناوی زنجیرەکە لێرە بنووسە، یان ژمارەکە بە بەتاڵی بهێڵەرەوە.
events-wrong-number = ئەمە ژمارە نییە.
events-wrong-material = «{ $typed }» ناونیشانێک نییە بە http:// یان https:// دەست پێ بکات.
events-wrong-address = ناونیشانێک بنووسە بە http:// یان https:// دەست پێ بکات.
events-wrong-address-sign = لە ناونیشاندا «{ $sign }» نابێت. ناونیشانەکە لە دێڕی سەرەوەی وێبگەڕەکەت کۆپی بکە.
events-wrong-address-space = لە ناونیشاندا بۆشایی نابێت. ناونیشانەکە لە دێڕی سەرەوەی وێبگەڕەکەت کۆپی بکە.
events-cancel-title = هەڵوەشاندنەوەی بۆنەکە
events-cancel-what = بۆنەکە لە کەتەلۆگدا دەمێنێتەوە و وەک هەڵوەشێنراوە نیشانە دەکرێت لەگەڵ هۆکارەکەت. ئەو ڕۆژژمێرانەی شوێنی کەوتوون پێی دەزانن. ئەمە ناگەڕێندرێتەوە.
events-cancel-mails = { $count } کەس بانگهێشت کراون: { $count } نامە لەگەڵ هۆکارەکەت دەستبەجێ دەڕۆن.
events-cancel-reason = هۆکار
events-cancel-reason-hint = ڕستەیەک بۆ هەموو ئەوانەی دەیانویست بێن.
events-cancel-do = ئەم بۆنەیە هەڵبوەشێنەوە
events-cancel-not-published = تەنها بۆنەیەک هەڵدەوەشێنرێتەوە کە لە کەتەلۆگدا بێت.
events-remove-title = فڕێدانی ڕەشنووسەکە
events-remove-what = ڕەشنووسەکە و پەڕگەکانی بۆ هەمیشە دەسڕێنەوە؛ ئەوەی ڕوویداوە لە تۆمارەکەدا دەمێنێت. کەس ئاگادار ناکرێتەوە.
events-remove-do = فڕێی بدە
events-remove-published = ئەم بۆنەیە لە کەتەلۆگدایە. دەتوانرێت بە هۆکارەوە هەڵبوەشێنرێتەوە.
events-remove-in-use = شتێک بەم ڕەشنووسەوە بەندە، وەک بەشداربووان، بانگهێشت یان هەڵسەنگاندنی دۆخ. ناتوانرێت فڕێ بدرێت.
events-part-title = ناوی بۆنە
events-part-when = ڕۆژ و کاتژمێر
events-part-place = شوێن
events-part-kind = جۆر
events-part-organisers = ڕێکخەران
events-part-texts = دەقەکان
events-part-access = کێ دەتوانێت بێت
events-part-topics = بابەت و زمانەکان
events-part-belonging = بەرنامە و زنجیرە
events-part-links = بەستەرەکان

## One’s own calendar
events-own-title = ڕۆژژمێری بۆنەکانم
events-own-what = ڕۆژژمێرێک کە هەموو بۆنە داهاتووەکان پیشان دەدات وەک بۆت هەیە بیانبینیت. ناونیشانەکەی زیاد بکە بۆ ڕۆژژمێری مۆبایل یان کۆمپیوتەرەکەت؛ خۆی نوێ دەبێتەوە.
events-own-address = ناونیشانی نهێنی
events-own-secret = هەر کەسێک ئەم ناونیشانەی هەبێت ئەوە دەبینێت کە تۆ بۆت هەیە. بە کەسی مەدە؛ ئەگەر کەوتە دەستی کەسێکی تر بیگۆڕە.
events-own-give = ناونیشانێکم بدەرێ
events-own-change = ناونیشانەکە بگۆڕە
events-own-end = کۆتایی بەم ڕۆژژمێرە بهێنە

## The front door
events-home-title = ئەو شارانەی میواندارن و لە یەکتر فێر دەبن
events-home-empty = هێشتا هیچ شارێک بەشدار نەبووە. ناوەندەکە یەکەمەکان زیاد دەکات.
events-home-lede = { $cities ->
    [one] یەک شارەوانی ({ $countries }) بەسەر سنوورەکاندا دوو بە دوو کار دەکات. هەر دووانێک کێشەیەکی هاوبەشیان هەیە و لەسەر پلانێک بۆی کار دەکەن.
   *[other] { $cities } شارەوانی ({ $countries }) بەسەر سنوورەکاندا دوو بە دوو کار دەکەن. هەر دووانێک کێشەیەکی هاوبەشیان هەیە و لەسەر پلانێک بۆی کار دەکەن.
 }
events-home-see-all = هەموو بۆنەکان ببینە
events-home-cities = شاری ئەندام
events-home-countries = وڵات
events-home-groups = گرووپی جووتکردنی ڕێککەوتوو
events-home-events = بۆنە
events-home-network = تۆڕەکە
events-home-network-page = هەمان شت وەک لیست، لەگەڵ بابەتەکان
events-home-next = بۆنەکانی داهاتوو
events-home-all-upcoming = هەموو { $count } بۆنە داهاتووەکە
events-home-follow = شوێنکەوتن
events-home-follow-how = ڕۆژژمێرەکە زیاد بکە بۆ مۆبایل یان کۆمپیوتەرەکەت، یان نوێیەکان لە خوێنەری فیددا بخوێنەوە. هەژمار پێویست نییە.
events-home-calendar = ڕۆژژمێر (.ics)
events-home-feed = فیدی Atom
events-doors = بۆ بەشداربووان

# Files of an event
events-files = پەڕگەکان
events-files-what = هەرکەسێک بتوانێت هەموو بۆنەکە بخوێنێتەوە دەتوانێت ئەم پەڕگانە پاشەکەوت بکات. بەستەری پەڕگەکانی شوێنی تر لە فۆڕمی بۆنەکەدا دەنووسرێن.
events-files-none = هێشتا هیچ پەڕگەیەک نییە.
events-files-full = بۆنەیەک زۆرترین { $most } پەڕگە دەپارێزێت. سەرەتا یەکێکیان لاببە.
fact-events-file-added = پەڕگەیەک بۆ بۆنەیەک زیادکرا
fact-events-file-removed = پەڕگەیەک لە بۆنەیەک لابرا

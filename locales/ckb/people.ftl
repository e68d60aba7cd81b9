# کەسەکان: چوونەژوورەوە، پەڕەی خۆ، لیستەکە، پۆستەکان. ڕستەکان تەواون؛ ئەوەی لەناو { } دایە بەشەکانیانە.

## The front door
people-home-title = شارە میواندارەکان لە یەکتر فێر دەبن
people-home-lede = { $cities ->
    [one] یەک شارەوانی ({ $countries }) بەسەر سنوورەکاندا دوو بە دوو کار دەکات. هەر دووانێک کێشەیەکی هاوبەشیان هەیە و لەسەر پلانێک بۆی کار دەکەن.
   *[other] { $cities } شارەوانی ({ $countries }) بەسەر سنوورەکاندا دوو بە دوو کار دەکەن. هەر دووانێک کێشەیەکی هاوبەشیان هەیە و لەسەر پلانێک بۆی کار دەکەن.
 }
people-home-empty = هێشتا هیچ شارێک بەشدار نەبووە. ناوەند یەکەم شارەکان زیاد دەکات.
people-home-cities = شاری ئەندام
people-home-countries = وڵات
people-home-who = کێ بەشداری دەکات

## Signing in
people-sign-in = چوونەژوورەوە
people-sign-in-title = چوونەژوورەوە
people-sign-in-hint = بەستەرێک و کۆدێکت بۆ دێت. وشەی نهێنی نییە.
people-sign-in-not-needed = بۆ وەڵامدانەوەی بانگهێشتێک پێویست ناکات بچیتە ژوورەوە: بەستەری ناو نامەکەی بەکاربهێنە.
people-send-link = بەستەرەکەم بۆ بنێرە
people-sent-title = سەیری ئیمەیڵەکەت بکە
people-sent-lede = ئەگەر ئەم ناونیشانە لێرە ناسراو بێت، نامەیەک بەڕێوەیە. بەستەرێک و کۆدێکی تێدایە، هەردووکیان بۆ ماوەی کاتژمێرێک کار دەکەن.
people-sent-other-device = ئەگەر بەستەرەکە لەسەر ئامێرێکی تر بکەیتەوە، داوای ئەم دوو ژمارەیەت لێ دەکات:
people-sent-nothing-title = نامەکە نەهات؟
people-sent-nothing = سەیری بوخچەی نامە نەخوازراوەکان بکە، و دڵنیابە لەوەی ناونیشانەکە بە هەڵە نەنووسراوە. ئەگەر ناونیشانێکی هاوبەشی نووسینگەیە، لە هاوکارەکانت بپرسە. ئاسانکارێک دەتوانێت پێت بڵێت کام ناونیشان لێرە ناسراوە.
people-sent-again = دووبارە داوا بکە
people-code-title = کۆدەکە لێرە بنووسە
people-code = کۆدی ناو نامەکە
people-code-hint = هەشت ژمارە لە دوو کۆمەڵەدا.
people-code-enter = بە کۆدەکە بچۆ ژوورەوە
people-code-wrong = ئەمە کۆدی ناو نامەکە نییە. سەیری نوێترین نامە بکە و هەشت ژمارەکەی بنووسە.
people-code-ask-first = لەم وێبگەڕەدا داوای هیچ کۆدێک نەکراوە، یان ماوەکەی بەسەرچووە. دووبارە داوای بەستەر بکە.
people-code-tired = ئەم کۆدە زۆر جار بە هەڵە نووسراوە. بەستەری ناو نامەکە بەکاربهێنە، یان دوای کاتژمێرێک دووبارە داوا بکە.
people-codes-rest = بۆ ماوەی کاتژمێرێک کۆد لە کەس وەرناگیرێت، چونکە کەسێک هەوڵی داوە کۆد بە مەزەندە بدۆزێتەوە. بەستەری ناو نامەکە بەکاربهێنە.
people-own-device = ئەمە ئامێری تایبەتی خۆمە
people-own-device-hint = ئەوکات سی ڕۆژ لە ژوورەوە دەمێنیتەوە؛ ئەگەرنا دوازدە کاتژمێر.
people-who = تۆ کێیت؟
people-who-title = تۆ کێیت؟
people-who-shared = چەند کەسێک ئەم ناونیشانە دەخوێننەوە. خۆت هەڵبژێرە.
people-who-missing = هەڵبژێرە تۆ کێیت.
people-link-title = چوونەژوورەوە
people-link-for = ئەم بەستەرە بۆ { $names } نێردراوە.
people-link-asked-at = کاتی داواکردن
people-link-device = داواکراوە لە
people-link-not-you = ئەگەر خۆت داوات نەکردووە، ئەم پەڕەیە دابخە: بەبێ دوگمەکە هیچ ڕوونادات.
people-digits-shown = دوو ژمارە
people-digits-shown-hint = لەو پەڕەیەدا دیارن کە لێیەوە داوای بەستەرەکەت کرد.
people-digits-wrong = ئەمانە ژمارەکانی ئەو پەڕەیە نین. سەیری ئەو پەڕەیە بکە کە لێیەوە داوای بەستەرەکەت کرد.
people-over-title = بەم بەستەرە چیتر ناچیتە ژوورەوە
people-over-used = بەکارهێنراوە، یان زیاتر لە کاتژمێرێکی بەسەردا تێپەڕیوە. وەرگرتنی یەکێکی نوێ خولەکێکی دەوێت.
people-over-browser = ژمارەکان زۆر جار بە هەڵە نووسران. بەستەرەکە لەو وێبگەڕەدا بکەرەوە کە لێیەوە داوات کرد، یان داوای یەکێکی نوێ بکە.
people-over-ask-again = داوای بەستەرێکی نوێ بکە

## The first facilitator
people-setup-title = بەخێربێیت. تۆ یەکەم کەسیت لێرە
people-setup-lede = دەبیتە یەکەم ئاسانکاری ئەم تۆڕە. ئەوانی تر دواتر زیاد دەکەیت.
people-setup-go = دەست پێ بکە
people-centre-name = ناوی ناوەندەکە
people-centre-name-hint = ئەو لایەنەی ئەم تۆڕە بەڕێوە دەبات.

## A person
people-name = ناو
people-name-hint = بە پیتی لاتینی، وەک کەسەکە خۆی دەینووسێت.
people-name-local = ناو بە نووسینی خۆی
people-name-local-hint = ئەگەر لاتینی نەبێت. ئەگەرنا بە بەتاڵی بەجێی بهێڵە.
people-email = ناونیشانی ئیمەیڵ
people-email-hint = چەند کەسێک دەتوانن ناونیشانێکی نووسینگەیان هەبێت: هەر نامەیەک ناوی وەرگرەکەی تێدایە.
people-spoken = ئەو زمانانەی قسەیان پێ دەکرێت
people-spoken-hint = کۆدی کورت، باشترینیان یەکەم، وەک: ar en ckb
people-spoken-missing = لانیکەم زمانێک بنووسە.
people-spoken-too-many = { $count ->
    [one] ئەمە یەک زمانە؛ زۆرترین ڕادە { $max } زمانە.
   *[other] ئەمانە { $count } زمانن؛ زۆرترین ڕادە { $max } زمانە.
 }
people-spoken-unknown = «{ $typed }» کۆدی زمان نییە. دوو یان سێ پیت بنووسە، وەک ar یان en یان ckb.
people-language = زمانی پەڕە و نامەکان
people-language-unknown = یەکێک لە پێنج زمانەکە هەڵبژێرە.
people-zone = ناوچەی کاتی
people-zone-unknown = «{ $typed }» ناوچەی کاتی نییە. یەکێک لە لیستەکە هەڵبژێرە.
people-digits = ژمارەکان
people-digits-language = وەک لە زمانەکەدا دەنووسرێن
people-digits-latin = لاتینی: 0123456789
people-digits-arabic = عەرەبی: ٠١٢٣٤٥٦٧٨٩
people-digits-unknown = یەکێک لە لیستەکە هەڵبژێرە.
people-former-officer = بەرپرسی پێشوو
people-save = هەڵیبگرە
people-back = گەڕانەوە

## One's own page
people-me-title = پەڕەی من
people-me-speak = چۆن بۆت دەنووسین
people-me-no-seats = هیچ پۆستێکت نییە.
people-sessions-title = لە کوێ چوویتەتە ژوورەوە
people-session-device = ئامێر
people-session-seen = دوایین جار بینرا
people-session-ends = کۆتایی دێت
people-session-end = کۆتایی پێ بهێنە
people-session-here = ئەمەیان
people-sessions-end-others = کۆتایی بە هەموو ئەوانی تر بهێنە
people-sessions-end-all = کۆتایی بە هەموویان بهێنە
people-no-sessions = لە هیچ شوێنێک.
people-hiding-title = کێ تۆ دەبینێت
people-shown-now = ئەو کەسانەی لە هەمان لایەندا پۆستیان هەیە، ناوت و پۆستەکانت و ئەو زمانانەی قسەیان پێ دەکەیت دەبینن. ئاسانکاران ناونیشانیشت دەبینن.
people-hidden-now = تەنیا ئاسانکاران دەتبینن.
people-hide-me = ئێستا بمشارەوە
people-show-me = دووبارە پیشانم بدە
people-data-title = ئەوەی دەربارەی تۆ هەڵمانگرتووە
people-data-what = هەموو ئەوەی ئەم ماڵپەڕە دەربارەی تۆ هەڵیگرتووە.
people-data-read = بیخوێنەرەوە
people-data-download = دایبەزێنە
people-erasure-what = دەتوانیت داوا بکەیت هەمووی بسڕدرێتەوە. مێژووی پۆستەکانت بەبێ ناوت دەمێنێتەوە.
people-erasure-ask = داوای سڕینەوە بکە
people-erasure-asked = داوای سڕینەوەت کردووە. ئاسانکارێک جێبەجێی دەکات.

## The list
people-title = کەسەکان
people-add = کەسێک زیاد بکە
people-new-title = زیادکردنی کەسێک
people-edit-title = گۆڕینی زانیاریی کەسێک
people-change = بیگۆڕە
people-search = ناو یان ناونیشان
people-find = بگەڕێ
people-find-all = هەمووی پیشان بدە
people-none = کەس نەدۆزرایەوە.
people-any-seat = هەموو پۆستەکان
people-any-organisation = هەموو لایەنەکان
people-pages = پەڕەکان
people-next-page = پەڕەی دواتر
people-first-page = پەڕەی یەکەم
people-reach-title = چۆنیەتی پەیوەندیکردن
people-shared-with = هاوبەشە لەگەڵ { $names }
people-is-hidden = ئەم کەسە داوای کردووە بشاردرێتەوە: تەنیا ئاسانکاران ئەم پەڕەیە دەبینن.
people-erasure-waits = ئەم کەسە داوای سڕینەوەی کردووە: { $at }.
people-erase = ئەم کەسە بسڕەوە
people-erase-title = { $name } بسڕدرێتەوە؟
people-erase-what = ناو، ناونیشان، زمانەکان، چوونەژوورەوەکان و دەقی نامەکان دەسڕدرێنەوە. مێژووی پۆستەکان دەمێنێتەوە، و لە جێی ناوەکە «بەرپرسی پێشوو» دەنووسرێت. ئەمە ناگەڕێندرێتەوە.
people-erase-now = بۆ هەمیشە بیسڕەوە
people-last-facilitator = ئەمە دوایین ئاسانکارە. سەرەتا پۆستەکە بە کەسێکی تر بدە: بەبێ ئاسانکار کەس ناتوانێت تۆڕەکە بەڕێوە ببات.

## Seats
people-seats-title = پۆستەکان
people-seat = پۆست
people-no-seats = هیچ پۆستێک نییە.
people-seat-focal-point = خاڵی پەیوەندی
people-seat-deputy = جێگری خاڵی پەیوەندی
people-seat-sponsor = بەرپرسی پاڵپشت
people-seat-member = ئەندام
people-seat-facilitator = ئاسانکار
people-seat-expert = شارەزا
people-seat-funder = نوێنەری لایەنی بەخشەر
people-seat-of = { $seat } لە { $organisation }
people-term-open = لە { $starts } بەدواوە
people-term = لە { $starts } تا { $ends }
people-give-seat = پۆستێک بدە
people-seat-missing = پۆستێک هەڵبژێرە.
people-seat-held-already = ئەم کەسە لەو ماوەیەدا ئەم پۆستەی هەیە.
people-seat-not-of-this-kind = پۆستی «{ $seat }» لە لایەنێکی جۆری «{ $organisation }»دا نییە.
people-organisation = شارەوانی یان هاوبەش
people-organisation-hint = لە لیستەکەدا نییە؟ سەرەتا لە پەڕەی کەسەکاندا زیادی بکە.
people-organisation-missing = شارەوانییەک یان هاوبەشێک هەڵبژێرە.
people-choose = هەڵبژێرە …
people-starts = یەکەم ڕۆژ
people-starts-missing = یەکەم ڕۆژ بنووسە.
people-ends = دوایین ڕۆژ
people-ends-hint = بۆ «تا ئاگادارکردنەوەی تر» بە بەتاڵی بەجێی بهێڵە.
people-ends-first = دوایین ڕۆژ، { $ends }، پێش یەکەم ڕۆژە، { $starts }.
people-day = ڕۆژ
people-day-unknown = «{ $typed }» بەروار نییە. بەم شێوەیە بینووسە: { "\u2066" }2018-07-11{ "\u2069" }
people-day-too-early = ئەم پۆستە لە { $starts } دەستی پێ کردووە؛ ڕۆژێکی دواتر هەڵبژێرە.
people-day-over = ئەم پۆستە لە { $ends } کۆتایی هاتووە.
people-first-day = یەکەم ڕۆژی جێگرەوە
people-last-day = دوایین ڕۆژ
people-hand-over = ڕادەستی بکە
people-hand-over-title = ڕادەستکردن: { $seat }
people-hand-over-what = { $name } دەڕوات، پۆستەکە و مێژووەکەی دەمێننەوە. هەردووکیان نامەیەکیان بۆ دەچێت.
people-successor = جێگرەوە
people-successor-hint = لە لیستەکەدا نییە؟ سەرەتا کەسەکە زیاد بکە.
people-successor-missing = هەڵبژێرە کێ پۆستەکە وەردەگرێت.
people-successor-same = ئەوەی دەڕوات ناتوانێت جێگرەوەی خۆی بێت.
people-end-seat = کۆتایی بە پۆستەکە بهێنە
people-end-seat-title = کۆتاییهێنان: { $seat }
people-end-seat-what = { $name } دەڕوات و کەس پۆستەکە وەرناگرێت. مێژووەکەی دەمێنێتەوە.
people-history-title = کێ ئەم پۆستەی هەبووە

## Organisations
people-organisation-add = لایەنێک زیاد بکە
people-organisation-new-title = زیادکردنی لایەنێک
people-organisation-kind = جۆری لایەن
people-organisation-kind-missing = جۆری لایەنەکە هەڵبژێرە.
people-organisation-municipality = شارەوانی
people-organisation-partner = هاوبەش
people-organisation-centre = ناوەند
people-organisation-name = ناوی لایەنەکە
people-organisation-name-taken = لایەنێک بەم ناوە هەیە.
people-organisation-code = کۆد
people-organisation-code-hint = بۆ شارەوانی: کورت و نەگۆڕ، وەک IRB.
people-organisation-code-wrong = شارەوانی کۆدێکی پێویستە لە پیت و ژمارە و «-» و «_».
people-organisation-code-taken = لایەنێکی تر ئەم کۆدەی هەیە.
people-organisation-country = وڵات
people-organisation-country-hint = بۆ شارەوانی: دوو پیت، وەک JO.
people-organisation-country-wrong = شارەوانی وڵاتەکەی پێویستە: دوو پیت، وەک JO.

## Mails
people-mail-sign-in-subject = چوونەژوورەوە بۆ { $network }
people-mail-sign-in-what = ئەم بەستەرە بۆ { $names } نێردراوە. یەک جار کار دەکات، بۆ ماوەی کاتژمێرێک.
people-mail-sign-in-code = یان ئەم کۆدە لەو پەڕەیەدا بنووسە کە لێیەوە داوات کرد:
people-mail-sign-in-not-you = ئەگەر خۆت داوات نەکردووە، پێویست ناکات هیچ بکەیت: بەبێ بەستەرەکە یان کۆدەکە کەس ناچێتە ژوورەوە.
people-mail-sign-in-why = کەسێک بەم ناونیشانە داوای کردووە.
people-mail-seat-yours-subject = ئێستا تۆ: { $seat }
people-mail-seat-yours-what = لە { $day } پۆستەکە لە { $other } وەردەگریت. ئەوەی تا ئێستا کراوە لەگەڵ پۆستەکە دەمێنێتەوە.
people-mail-seat-passed-subject = پۆستەکەت گواسترایەوە: { $seat }
people-mail-seat-passed-what = { $other } لە { $day } پۆستەکە وەردەگرێت. سوپاس بۆ کارەکەت.
people-mail-seat-why = ئەم نامەیە پەیوەندی بە پۆستەکەتەوە لەم تۆڕەدا هەیە.
people-mail-open-me = پەڕەی من بکەرەوە
people-mail-address-subject = ناونیشانی ئیمەیڵەکەت گۆڕدرا
people-mail-address-what = لەمەودوا نامەکانت بۆ { $address } دەنێردرێن. هەموو چوونەژوورەوەکانت کۆتاییان پێ هێنرا.
people-mail-address-not-you = ئەگەر ئەمەت نەویستووە، دەستبەجێ بۆ ئاسانکارێک بنووسە.
people-mail-address-why = ئەم نامەیە پەیوەندی بە پاراستنی هەژمارەکەتەوە هەیە.
people-mail-erasure-subject = { $name } داوای سڕینەوە دەکات
people-mail-erasure-what = هەموو ئەوەی دەربارەی ئەم کەسە هەڵگیراوە دەبێت بسڕدرێتەوە. تەنیا ئاسانکارێک دەتوانێت ئەمە بکات.
people-mail-erasure-open = سەیری بکە
people-mail-erasure-why = تۆ یەکێکیت لە ئاسانکارانی ئەم تۆڕە.
people-mail-seat-given-what = لە { $day } بەدواوە ئەم پۆستەت لە { $network } هەیە. لە پەڕەکەتدا دەیبینیت، هەروەها چۆنیەتی نووسینمان بۆ تۆ. بۆ چوونەژوورەوە وشەی نهێنی پێویست نییە: بەم ناونیشانە داوای بەستەرێک بکە.
people-changed-meanwhile = لەو کاتەوەی فۆرمەکەت کردۆتەوە، کەسێک زانیارییەکانی ئەم کەسەی گۆڕیوە. ئەوەی نووسیوتە لە خوارەوەیە؛ ئەگەر هێشتا ڕاستە دووبارە بینێرە.
people-seat-handed-over-already = ئەم پۆستە پێشتر ڕادەست کراوە: کەسی دواتر لە { $starts } دەست پێ دەکات.

people-import-organisations = ڕێکخراوەکان
people-import-overlap = دوو خاڵی پەیوەندی بۆ یەک شار لە هەمان کاتدا: کورسی یەکەمیان لە { $ends } کۆتایی پێ بهێنە.
people-import-overlap-over = کورسییەکە لەو کاتەوە گۆڕاوە. سەیری بکە و لەوێ بڕیار بدە.
people-import-shared = چەند کەسێک ئەم ناونیشانەیان هەیە: نامەکان ناوی کەسەکە دەبەن، و چوونەژوورەوە دەپرسێت کێیە.
people-import-neither = نە شار و نە ڕێکخراو، یەکێکیان چاوەڕوان دەکرا
people-import-both = هەم شار و هەم ڕێکخراو، یەکێکیان چاوەڕوان دەکرا
people-import-no-city = شارێک بە { $value } نییە، شارێکی تۆڕەکە چاوەڕوان دەکرا
people-import-to-first = to { $value } پێش from { $from }ـە، هەمان ڕۆژ یان دواتر چاوەڕوان دەکرا
people-import-code-twice = { $code } لە دێڕی { $line } { $name }ـە، کۆدێکی تر یان هەمان ناو و ناونیشان و زمان چاوەڕوان دەکرا
people-import-seat-twice = هەمان کورسی وەک دێڕی { $line }، یەک جار چاوەڕوان دەکرا
people-import-no-such-seat = کورسی "{ $value }" لە ڕێکخراوێکی ئەم جۆرەدا نییە، کورسییەکی تر یان ڕێکخراوێکی تر چاوەڕوان دەکرا
people-import-held = ئەم کەسە لەو کاتەدا ئەم کورسییەی هەیە، ماوەی لەیەک‌نەکەوتوو چاوەڕوان دەکرا
people-import-last-facilitator = دوای { $value } کەس تۆڕەکە بەڕێوە نابات، سەرەتا ئاسانکارێکی تر چاوەڕوان دەکرا

people-export = هەناردەکردن
people-export-title = هەناردەکردنی کەسەکان
people-export-what = هەموو کەسەکان لەگەڵ ناونیشان و کورسییەکانیان، لە پەڕگەیەکدا کە دەکرێت چاک بکرێت و دووبارە هاوردە بکرێتەوە. تۆمار دەیپارێزێت کێ بردوویەتی و بۆچی.
people-export-format = شێواز
people-export-csv = CSV، بۆ خشتە یان دووبارە هاوردەکردنەوە
people-export-xlsx = پەڕتووکی Excel (XLSX)
people-export-purpose = بۆچی
people-export-for-mail = بۆ نووسین بۆ کەسەکان
people-export-for-report = بۆ ڕاپۆرتێک
people-export-for-correction = بۆ چاککردن و دووبارە هاوردەکردنەوە
people-export-for-other = شتێکی تر
people-export-purpose-missing = هەڵبژێرە لیستەکە بۆ چییە.
people-export-take = پەڕگەکە ببە

# ژووری گرووپێکی جووتکردن.
twinning-groups = گرووپەکان
twinning-my-group = گرووپەکەم
twinning-group = گرووپ
twinning-cohort = خول
twinning-city = شار
twinning-city-in = { $city }، { $country }
twinning-city-on = { $city }، { $day }
twinning-no-groups = هێشتا لە هیچ گرووپێکدا نیت. گرووپێک دەست پێدەکات کاتێک هەموو شارەکانی پێشنیارێک پەسەند دەکەن.
twinning-about = گرووپی جووتکردنی { $cohort }. پرسی هاوبەش: { $issue }
twinning-about-no-issue = گرووپی جووتکردنی { $cohort }.
twinning-ended = ئەم گرووپە لە { $at } زوو کۆتایی پێهات. هەموو ئەوەی کردوویەتی دەخوێنرێتەوە؛ چیتر هیچی بۆ زیاد ناکرێت.
twinning-is-ended = زوو کۆتایی پێهات
twinning-is-past = خولەکە داخراوە
twinning-stage-ended = { $stage }؛ زوو کۆتایی پێهات
twinning-overview = پوختە
twinning-charter = پەیمان
twinning-meetings = کۆبوونەوەکان
twinning-actions = کارەکان
twinning-check-ins = هەواڵی مانگانە
twinning-strategy = ستراتیژ
twinning-files = پەڕگەکان
twinning-back = گەڕانەوە
twinning-choose = هەڵبژێرە …
twinning-optional = دەکرێت بەتاڵ بێت.
twinning-state = دۆخ
twinning-offers = پێشکەش دەکات
twinning-languages = زمانەکان
twinning-what-happened = هێڵی کات

# قۆناغەکان
twinning-stage = قۆناغ
twinning-stage-named = قۆناغی { $number }: { $stage }
twinning-stage-offered = پێشنیار کراوە
twinning-stage-accepted = پەسەند کراوە
twinning-stage-first-contact = یەکەم پەیوەندی
twinning-stage-charter-agreed = لەسەر پەیمان ڕێککەوتن
twinning-stage-working = کار دەکات
twinning-stage-joint-roadmap = نەخشەڕێگای هاوبەش
twinning-stage-drafts-reviewed = ڕەشنووسەکان پێداچوونەوەیان بۆ کرا
twinning-stage-output-delivered = بەرهەم ڕادەست کرا
twinning-stage-adopted = پەسەند کرا یان بەکاردێت
twinning-stage-followed-up = بەدواداچوون پشتڕاست کرایەوە
twinning-then-accepted = دواتر { $number }: { $stage }، کاتێک هەموو شارەکان پێشنیارەکە پەسەند دەکەن
twinning-then-first-contact = دواتر { $number }: { $stage }، کاتێک یەکەم کۆبوونەوە دەکرێت
twinning-then-charter-agreed = دواتر { $number }: { $stage }، کاتێک هەموو شارەکان پەسەندی دەکەن
twinning-then-working = دواتر { $number }: { $stage }، کاتێک دوو کۆبوونەوە دەکرێت و یەکێکیان پرسی هاوبەش هەڵدەبژێرێت
twinning-then-joint-roadmap = دواتر { $number }: { $stage }، کاتێک هەموو شارەکان یەکێک پەسەند دەکەن
twinning-then-drafts-reviewed = دواتر { $number }: { $stage }، کاتێک شاری جووت بە ڕەشنووسی هەر شارێکدا دەچێتەوە
twinning-then-output-delivered = دواتر { $number }: { $stage }، کاتێک بەرهەمەکە ڕادەست دەکرێت
twinning-then-adopted = دواتر { $number }: { $stage }، کاتێک ئەنجومەنێک پەسەندی دەکات یان نووسینگەیەک بەکاریدەهێنێت
twinning-then-followed-up = دواتر { $number }: { $stage }، دوای چەند مانگێک، ئەگەر مابێت
twinning-ladder-begins = ٠ پێشنیار کراوە
twinning-ladder-ends = ٩ بەدواداچوون پشتڕاست کرایەوە

# هەنگاوی داهاتوو
twinning-next-minutes = هەنگاوی داهاتوو: کۆبوونەوەکەتان بنووسن
twinning-next-accept-charter = هەنگاوی داهاتوو: پەیمانەکە پەسەند بکەن
twinning-next-accept-roadmap = هەنگاوی داهاتوو: نەخشەڕێگاکە پەسەند بکەن
twinning-next-fix-day = هەنگاوی داهاتوو: ڕۆژەکە دیاری بکەن
twinning-next-vote = هەنگاوی داهاتوو: بڵێن کام کات گونجاوە
twinning-next-review = هەنگاوی داهاتوو: بە ڕەشنووسێکی شاری جووتتاندا بچنەوە
twinning-next-propose = هەنگاوی داهاتوو: کات بۆ پەیوەندییەک پێشنیار بکەن
twinning-next-charter = هەنگاوی داهاتوو: پەیمانەکە بنووسن
twinning-next-roadmap = هەنگاوی داهاتوو: نەخشەڕێگایەکی هاوبەش بنووسن
twinning-next-draft = هەنگاوی داهاتوو: ڕەشنووسی بەشێکی ستراتیژەکەتان بنووسن
twinning-next-deliver = هەنگاوی داهاتوو: ئەوەی لێی دەرچوو پیشان بدەن
twinning-next-wait = هەنگاوی داهاتوو لای ئەوانی ترە
twinning-next-wait-cities = هەنگاوی داهاتوو لای شارەکانە
twinning-next-draft-cities = هەنگاوی داهاتوو: هەر شارێک ڕەشنووسی بەشێکی ستراتیژەکەی دەنووسێت
twinning-next-meet = هەنگاوی داهاتوو: کۆببنەوە
twinning-next-rest = کارەکە تەواو بوو
twinning-why-minutes = ڕۆژەکە تێپەڕی و کەس نەینووسیوە. سێ دێڕ بەسە.
twinning-why-accept-charter = چاوەڕێی شارەکەتانە. بیخوێننەوە؛ بە یەک کرتە پەسەند دەکرێت.
twinning-why-accept-roadmap = چاوەڕێی شارەکەتانە. بیخوێننەوە؛ بە یەک کرتە پەسەند دەکرێت.
twinning-why-fix-day = ئەم کاتانە بۆ هەموو شارەکان گونجاون.
twinning-why-vote = کات پێشنیار کراوە. یەک پەنجەنان بەسە.
twinning-why-review = بڵێن چی یارمەتیدەرە، چی کەمە، و ئێوە چی بە جۆرێکی تر دەکەن.
twinning-why-propose = هیچ دیاری نەکراوە. چەند کاتێک پێشنیار بکەن؛ ئەوانی تر دەست لە گونجاوەکان دەدەن.
twinning-why-charter = یەکترتان بینی. بنووسن پێکەوە دەتانەوێت چی چارەسەر بکەن، بە زۆرترین سێ ئامانج.
twinning-why-charter-cities = شارەکان کۆبوونەتەوە. ئەوەی دەیانەوێت پێکەوە چارەسەری بکەن دەنووسرێت، لەگەڵ ئەوپەڕی سێ ئامانج.
twinning-why-roadmap = چی دەکرێت و تا کەی؟ چەند دێڕێک کە هەموو شارەکان پەسەندی بکەن.
twinning-why-draft = یەکەم وەشان بنووسن؛ شاری جووتتان پێیدا دەچێتەوە.
twinning-why-draft-cities = شاری جووتی هەر شارێک پێداچوونەوە بەوەدا دەکات کە نووسیویەتی.
twinning-why-deliver = کاتێک شتێک ڕادەست کرا، پەسەند کرا یان بەکارهات، لە پەڕەی ستراتیژدا بیڵێن.
twinning-why-wait = لێیان پرسراوە. نامەیەکی کورت بۆ شاری جووتتان لەوانەیە یارمەتی بدات.
twinning-why-wait-cities = لێیان پرسراوە و هێشتا وەڵامیان نەداوەتەوە: { $cities }.
twinning-why-wait-none-suits = هەموو شارەکان وەڵامیان داوەتەوە، بەڵام هیچ کاتێک بۆ هەموویان گونجاو نییە.
twinning-why-meet = { $when }
twinning-why-rest = ئەوەی ئەم گرووپە کردوویەتی لێرە بۆ خوێندنەوە دەمێنێتەوە.

# پەیمان و نەخشەڕێگا
twinning-issue = پرسی هاوبەش
twinning-goal = ئامانج
twinning-goal-second = ئامانجی دووەم
twinning-goal-third = ئامانجی سێیەم
twinning-goal-hint = یەک تا سێ. شتێک کە کاتێک تەواو بوو ببینرێت.
twinning-goal-missing = لانیکەم یەک ئامانج بنووسە.
twinning-languages-hint = ناو یان کۆد، بە کۆما جیا بکرێنەوە: عەرەبی، en، tr.
twinning-language-missing = بڵێ بە کام زمان کار دەکەن.
twinning-language-unknown = «{ $typed }» زمانێک نییە کە بیناسین. ناوەکەی بنووسە، وەک عەرەبی، یان کۆدەکەی، وەک ar.
twinning-languages-too-many = { $count } زمان زۆرە؛ زۆرترین { $most }.
twinning-rhythm = پەیوەندییەکان
twinning-rhythm-weekly = هەموو هەفتەیەک
twinning-rhythm-fortnightly = هەر دوو هەفتە جارێک
twinning-rhythm-three-weekly = هەر سێ هەفتە جارێک
twinning-rhythm-monthly = هەموو مانگێک
twinning-ends = دوایین ڕۆژ
twinning-ends-too-far = { $day } زۆر دوورە. پەیمان تا { $last } کۆتایی دێت؛ دەکرێت نوێ بکرێتەوە.
twinning-charter-none = هێشتا پەیمان نییە.
twinning-charter-hint = هەر گۆڕانکارییەک وەشانێکی نوێ دروست دەکات، و شارەکەتان بە نووسینی پەسەندی دەکات. ئەو وەشانەی پێشتر هەمووان پەسەندیان کردووە کاری پێدەکرێت تا هەمووان نوێیەکە پەسەند دەکەن.
twinning-charter-agreed-on = هەمووان لە { $day } پەسەندیان کرد. لە { $ends } کۆتایی دێت.
twinning-charter-waits = چاوەڕێی ئەمانەیە: { $cities }.
twinning-read-charter = خوێندنەوەی پەیمان
twinning-write-charter = نووسینی پەیمان
twinning-save-charter = پاشەکەوت و پرسین لەوانی تر
twinning-version = وەشانی { $number }
twinning-saved-meanwhile = کاتێک تۆ دەتنووسی، لە { $at } وەشانی { $number } لەلایەن { $name } پاشەکەوت کرا. لە خوارەوەیە. ئەوەی تۆ پاشەکەوت نەکراوە: ئەوەی پێویستتە لێی وەربگرە و دووبارە پاشەکەوتی بکە، ئەوەی تۆ دەبێتە وەشانی دواتر.
twinning-accepted-on = { $city } لە { $day } پەسەندی کرد.
twinning-not-accepted = { $city } هێشتا پەسەندی نەکردووە.
twinning-before-stands = تا ئەو کاتە وەشانی { $number } کاری پێدەکرێت.
twinning-agreed-by-all = هەموو شارەکان پەسەندیان کرد.
twinning-accept = پەسەندی دەکەین
twinning-accept-nothing = هیچ نییە پەسەند بکرێت.
twinning-accept-outdated = وەشانێکی نوێتر هەیە، ژمارە { $number }. تکایە ئەوە بخوێنەوە.
twinning-roadmap = نەخشەڕێگای هاوبەش
twinning-roadmap-none = هێشتا نەخشەڕێگای هاوبەش نییە.
twinning-roadmap-hint = مانگ بە مانگ: چی دەکرێت، و کێ دەیکات.
twinning-read-roadmap = خوێندنەوەی نەخشەڕێگا
twinning-write-roadmap = نووسینی نەخشەڕێگا
twinning-save-roadmap = پاشەکەوت و پرسین لەوانی تر

# کۆبوونەوەکان
twinning-meeting = کۆبوونەوە
twinning-no-meetings = هێشتا کۆبوونەوە نییە.
twinning-all-meetings = هەموو کۆبوونەوەکان
twinning-when = کات
twinning-subject = بابەت
twinning-place = شوێن یان ئامراز
twinning-place-hint = ژوورێک، ژمارەیەکی تەلەفۆن، ناوی خزمەتگوزارییەکی ڤیدیۆ.
twinning-length = ماوە
twinning-minutes = { $minutes ->
    [one] یەک خولەک
   *[other] { $minutes } خولەک
}
twinning-minutes-of = کۆنووس
twinning-no-day-yet = هێشتا بێ ڕۆژ
twinning-meeting-proposed = کات پێشنیار کراوە
twinning-meeting-fixed = ڕۆژ دیاری کراوە
twinning-meeting-held = کرا
twinning-meeting-off = هەڵوەشێنرایەوە
twinning-meeting-taken-back = گەڕێندرایەوە
twinning-present-count = { $count ->
    [one] یەک ئامادەبوو
   *[other] { $count } ئامادەبوو
}
twinning-decision-count = { $count ->
    [one] یەک بڕیار
   *[other] { $count } بڕیار
}
twinning-propose = پێشنیاری کات
twinning-suggested = کاتەکانی ناو دەوامی هەموو شارەکان
twinning-suggested-hint = پشوو و کاتژمێری هەر شارێک لەبەرچاو گیراوە.
twinning-own-times = کاتی تر
twinning-own-times-hint = بە کاتژمێری تۆ ({ $zone }): ڕۆژێک وەک { "\u2066" }2018-07-03{ "\u2069" } و کاتژمێرێک وەک 10:00.
twinning-day = ڕۆژ
twinning-other-day = ڕۆژێکی تر
twinning-clock = کاتژمێر
twinning-time = کات
twinning-ask-which = بپرسە کامیان گونجاوە
twinning-set-agreed = پێشتر ڕێککەوتووین: ئەم کاتە دیاری بکە
twinning-set-agreed-hint = پرسین: ئەوانی تر دەست لە کاتە گونجاوەکان دەدەن. دیاریکردن: هەمووان یەکسەر ڕۆژ و پەڕگەی ڕۆژژمێریان پێدەگات؛ تەنها یەک کات هەڵبژێرە.
twinning-one-time = بۆ دیاریکردنی کاتێک کە لەسەری ڕێککەوتوون، تەنها یەکێک هەڵبژێرە.
twinning-same-hour = هەمان کاتژمێر لە { $cities }
twinning-hour-in = { $clock } لە { $city }
twinning-fit-outside = دەرەوەی دەوام لە { $city }
twinning-fit-weekend = پشووی هەفتە لە { $city }
twinning-which-suit = کام کات گونجاوە؟
twinning-can = دەتوانن: { $names }
twinning-cannot = ناتوانن: { $names }
twinning-send-times = ئەمانە گونجاون
twinning-suits-all = بۆ هەمووان گونجاوە
twinning-set-the-day = دیاریکردنی ڕۆژ
twinning-move-the-day = گۆڕینی ڕۆژ
twinning-fix-this-day = ئەم ڕۆژە دیاری بکە
twinning-call-off = هەڵیبوەشێنەوە
twinning-call-off-more = هەڵیبوەشێنەوە …
twinning-call-off-title = ئەم کۆبوونەوەیە هەڵبوەشێنرێتەوە؟
twinning-call-off-mails = هەموو ئەوانەی بە ناوی شارێکی گرووپەکەوە قسە دەکەن ئیمەیڵیان پێدەگات و لە ڕۆژژمێرەکانیان لادەبرێت. ناگەڕێندرێتەوە.
twinning-call-off-no-mail = کاتەکانی تەنها پێشنیار بوون: هیچ ئیمەیڵێک نانێردرێت. ناگەڕێندرێتەوە.
twinning-take-back = بیگەڕێنەوە
twinning-take-back-more = بە هەڵە نووسراوە …
twinning-take-back-title = ئایا ئەم کۆبوونەوەیە بە هەڵە نووسراوە؟
twinning-take-back-what = چیتر ناژمێردرێت: قۆناغی گرووپەکە ئەوە دەبێت کە کارەکانی تری پیشانی دەدەن. کۆنووسەکەی بۆ خوێندنەوە دەمێنێتەوە، کارەکانی دەمێننەوە، و تۆمارەکە دەیپارێزێت کە گەڕێندرایەوە. هیچ ئیمەیڵێک نانێردرێت.
twinning-open-poll = بینینی کاتەکان
twinning-open-meeting = بینینی کۆبوونەوە
twinning-calendar-file = پەڕگەی ڕۆژژمێر
twinning-calendar-title = پەیوەندیی جووتکردن: { $group }
twinning-no-time = کاتێک هەڵبژێرە یان بنووسە.
twinning-too-many-times = { $count } کات بۆ یەک ڕاپرسی زۆرە؛ زۆرترین { $most }.
twinning-in-the-past = { $at } تێپەڕیوە.
twinning-crossing = گرووپەکەتان لەو کاتەدا کۆبوونەوەیەکی هەیە. ئەگەر هەمان کۆبوونەوەیە بیکەرەوە؛ ئەگەر یەکێکی ترە نیشانی بکە و دووبارە بینێرە.
twinning-crossing-is = لە هەمان کاتدا
twinning-crossing-other = ئەمە کۆبوونەوەیەکی ترە
twinning-too-far-ahead = { $at } زیاتر لە ساڵێکی ماوە.
twinning-minutes-wrong = { $minutes } خولەک ماوەی کۆبوونەوە نییە: لە { $least } تا { $most }.
twinning-poll-over = ئەم ڕاپرسییە کۆتایی هات.
twinning-poll-all-over = هەموو کاتەکانی ئەم ڕاپرسییە تێپەڕیون. کاتی تر پێشنیار بکەن.
twinning-poll-fixed = ڕۆژەکە دیاری کرا: { $when }.
twinning-not-a-slot = ئەو کاتە پێشنیار نەکرابوو.
twinning-not-yet = لە { $at } دەست پێدەکات. کۆنووس دوای دەستپێکردن دەنووسرێت.
twinning-before-group = گرووپەکە لە { $day } دروست بوو. کۆبوونەوەی پێش ئەوە هی گرووپەکە نەبووە.
twinning-held-already = پێشتر کراوە.
twinning-not-held = وەک کراو نەنووسراوە.
twinning-is-called-off = هەڵوەشێنراوەتەوە.
twinning-time-unknown = «{ $typed }» کات نییە. ساڵ و مانگ و ڕۆژ وەک { "\u2066" }2018-07-03{ "\u2069" } و کاتژمێرێک وەک 10:00 بنووسە.
twinning-day-missing = یەکێک لە کاتەکان هەڵبژێرە، یان ڕۆژێکی تر و کاتژمێرەکەی بنووسە.
twinning-day-twice = یەکێک لە کاتەکانت هەڵبژارد و یەکێکی تریشت نووسی. مەبەستت کامەیانە؟ «ڕۆژێکی تر» هەڵبژێرە، یان خانەکانی بەتاڵ بکە.
twinning-day-changed-meanwhile = لەم کاتەدا کەسێکی تر ڕۆژێکی تری داناوە: لە سەرەوە نووسراوە. ئەگەر دەبێت بگۆڕدرێت، دووبارە هەڵبژێرە.
twinning-day-hint = وەک { "\u2066" }2018-07-03{ "\u2069" }.
twinning-present-one-city = تەنها یەک شار ئامادە بوو. کۆبوونەوە خەڵکی لانیکەم دوو شاری تێدایە؛ نیشانیان بکە.
twinning-present-nobody = نیشانە بکە کێ لە هەر شارێکەوە لەوێ بوو. کۆبوونەوەیەک کە کەسی تێدا نەبێت نەکراوە.
twinning-day-unknown = «{ $typed }» ڕۆژ نییە. ساڵ و مانگ و ڕۆژ وەک { "\u2066" }2018-07-03{ "\u2069" } بنووسە.
twinning-day-empty = ڕۆژێک هەڵبژێرە.
twinning-choose-one = یەکێک هەڵبژێرە.
twinning-day-over = { $day } تێپەڕیوە.
twinning-day-ahead = { $day } هێشتا نەهاتووە.

# کۆنووس
twinning-write-minutes = بینووسە
twinning-write-down-call = نووسینی پەیوەندییەک
twinning-present = ئامادەبووان
twinning-said = چی گوترا
twinning-said-hint = سێ دێڕ بەسە.
twinning-decisions = بڕیارەکان
twinning-decision = بڕیار
twinning-decisions-hint = لە هەر دێڕێکدا یەکێک.
twinning-decision-wrong = دێڕی { $line }: { $why }
twinning-minutes-empty = بنووسە چی گوترا، یان بڕیارێک.
twinning-focus = ئەو پرسە هاوبەشەی هەڵتانبژارد
twinning-focus-hint = تەنها لەو کۆبوونەوەیەدا کە هەڵیبژارد.
twinning-save-minutes = پاشەکەوتکردنی کۆنووس

# کارەکان
twinning-action = کار
twinning-no-actions = هیچ کراوە نییە.
twinning-all-actions = هەموو کارەکان
twinning-add-action = زیادکردنی کارێک
twinning-what = چی
twinning-who = کێ
twinning-due = تا
twinning-owner-of = { $name }، { $city }
twinning-action-state-open = کراوە
twinning-action-state-late = { $days ->
    [one] یەک ڕۆژ دواکەوتووە
   *[other] { $days } ڕۆژ دواکەوتووە
}
twinning-action-state-done = کرا
twinning-action-state-done-late = { $days ->
    [one] بە یەک ڕۆژ دواکەوتن کرا
   *[other] بە { $days } ڕۆژ دواکەوتن کرا
}
twinning-action-owner-missing = هەڵبژێرە کێ دەیکات.
twinning-tick-off = کرا
twinning-reopen = نەکراوە: دووبارە بیکەرەوە
twinning-done-before = کەسێک پێشتر ئەم کارەی وەک تەواوبوو نیشانە کرد. وشەکەت زیاد نەکرا.
twinning-done-note = وشەیەک دەربارەی
twinning-save-action = زیادی بکە

# هەواڵی مانگانە
twinning-check-in = هەواڵ بدە
twinning-check-in-this-month = هەواڵی ئەم مانگە
twinning-check-in-nobody = دوو خولەک، لە هەر شارێکەوە. هێشتا کەس ئەم مانگە وەڵامی نەداوەتەوە.
twinning-check-in-some = ئەم مانگە وەڵامیان دایەوە: { $cities }.
twinning-check-in-who-reads = شاری جووتتان دەخوێنێتەوە کەی کۆبوونەتەوە، چی فێربوون، چی یارمەتی دەدات و کەی کۆدەبنەوە. لە هەڵسەنگاندنی دۆخدا شارەکانی تری خولەکەتان دەخوێننەوە چی فێربوون، چی یارمەتی دەدات و کەی کۆدەبنەوە. ئەوەی ڕێگریتان لێدەکات، هەستتان بە قۆناغی گرووپ و نمرەکە تەنها شارەکەی خۆتان و ئاسانکارەکان دەیخوێننەوە. ئەوانی تر تەنها ئەگەر نیشانی بکەن دەیخوێننەوە.
twinning-no-check-ins = هێشتا کەس هەواڵی نەداوە.
twinning-rating = چۆن دەڕوات؟
twinning-rating-choice = { $rating ->
    [1] ١: خراپ
    [5] ٥: زۆر باش
   *[other] { $rating }
}
twinning-rating-of = { $rating } لە ٥
twinning-met = دوایین کۆبوونەوەتان
twinning-met-hint = ئەگەر کۆنەبوونەتەوە بەتاڵی بهێڵەوە. وەک { "\u2066" }2018-06-12{ "\u2069" }.
twinning-stage-felt = هەست دەکەیت گرووپەکە لە کوێیە؟
twinning-learned = شتێک کە فێری بوون
twinning-blocked-by = چی ڕێگریتان لێدەکات؟
twinning-blocked = ڕێگر
twinning-blocked-how = بە وشەکانی خۆتان
twinning-blocked-told = گرووپەکانی تری هەڵسەنگاندنەکە دەتوانن بخوێننەوە چی ڕێگرمانە
twinning-blocked-told-hint = تەنها کامیان، هەرگیز وشەکانتان نا. ئەگەر نا، تەنها ئاسانکاران و شارەکەی خۆتان دەیخوێننەوە.
twinning-blocked-told-who = کێ دەخوێنێتەوە چی ڕێگرتانە
twinning-blocked-told-yes = گرووپەکانی تری هەڵسەنگاندنەکەش
twinning-blocked-nothing = هیچ
twinning-blocked-language = زمان، وەرگێڕ نییە
twinning-blocked-connection = ئینتەرنێت، کارەبا، تەلەفۆن
twinning-blocked-approval = ئەنجومەنێک یان سەرۆکی شارەوانی دەبێت ڕازی بێت
twinning-blocked-money = پارە
twinning-blocked-time = کات
twinning-blocked-person-changed = فەرمانبەرێک ڕۆیشتووە یان لێرە نییە
twinning-blocked-twin = شاری جووت وەڵام ناداتەوە
twinning-blocked-other = شتێکی تر
twinning-blocked-with-words = { $by } («{ $how }»)
twinning-blocked-new-person = کەسی پەیوەندی لە { $since } بەدواوە نوێیە
twinning-help = چی یارمەتی دەدات؟
twinning-help-hint = کەسێک، نموونەیەک، تۆمارێک.
twinning-next = کەی جارێکی تر کۆدەبنەوە؟
twinning-next-hint = ئەگەر ڕۆژ دیاری نەکراوە بەتاڵی بهێڵەوە.

# ستراتیژ
twinning-sections = بەشەکانی ستراتیژەکان
twinning-section = بەش
twinning-section-hint = وەک ستراتیژەکەتان ناوی دەبات، بۆ نموونە: ڕاستییەکانی شار، یان کردارەکان.
twinning-section-of = بەشێک لە ستراتیژی { $city }
twinning-no-sections = هێشتا بەش نییە. هەر شارێک ڕەشنووسی خۆی دەنووسێت؛ شاری جووت پێیدا دەچێتەوە.
twinning-begin-section = دەستپێکردنی بەشێک
twinning-title-taken = شارەکەتان بەشێکی بەم ناوە هەیە.
twinning-newest = نوێترین
twinning-written-on = نووسراوە لە
twinning-review-waits = چاوەڕێی پێداچوونەوەیە
twinning-reviewed = پێداچوونەوەی بۆ کراوە
twinning-draft = ڕەشنووس
twinning-draft-hint = هەموو وەشانێک هەڵدەگیرێت.
twinning-draft-outdated = وەشانێکی نوێتر هەیە، ژمارە { $number }. تکایە ئەوە بخوێنەوە.
twinning-save-draft = پاشەکەوت و داوای پێداچوونەوە
twinning-write-version = نووسینی وەشانێکی نوێ
twinning-write-on = وەشانی نوێی { $section }
twinning-version-by = وەشانی { $number }، { $name }، { $day }
twinning-review = پێداچوونەوە
twinning-review-by = { $name }، { $city }، { $day }
twinning-review-hint = چی یارمەتیدەرە، چی کەمە، ئێوە چی بە جۆرێکی تر دەکەن.
twinning-send-review = ناردنی پێداچوونەوە
twinning-read-draft = خوێندنەوەی ڕەشنووس
twinning-outcomes = چی لێ دەرچوو
twinning-no-outcomes = هێشتا هیچ.
twinning-outcome = چی ڕوویدا؟
twinning-outcome-delivered = بەرهەمەکە ڕادەست کرا
twinning-outcome-adopted = پەسەند کرا، یان بەکاردێت
twinning-outcome-followed-up = دوای چەند مانگێک هێشتا ماوە
twinning-outcome-words = بە وردی چی
twinning-save-outcome = بینووسە
twinning-came-out = { $what }، { $day }: { $words }

# پەڕگەکان
twinning-no-files = هێشتا پەڕگە نییە.
twinning-files-kept = پەڕگەکان تەنها بۆ گرووپەکەتان هەڵدەگیرێن.
twinning-file-removal-what = بۆ هەموو شارەکانی گرووپەکە نامێنێت و ناگەڕێندرێتەوە.

# پوختە
twinning-brief = گرووپەکە بە کورتی
twinning-brief-what = بۆ هەر کەسێک کە لەم گرووپەدا نوێیە: لەسەر چی ڕێککەوتوون، دوایین کۆبوونەوە، چی کراوەیە، چی دێت.
twinning-read-brief = گرووپەکە بە کورتی، بۆ کەسێکی نوێ
twinning-what-was-agreed = لەسەر چی ڕێککەوتوون
twinning-last-meeting = دوایین کۆبوونەوە
twinning-open-actions = کارە کراوەکان
twinning-next-date = بەرواری داهاتوو
twinning-next-none = نییە
twinning-next-proposed = پێشنیارکراو: { $days }
twinning-next-day-proposed = { $day }، پێشنیارکراو
twinning-last-together = دوایین هەنگاوی هاوبەش
twinning-last-together-on = دوایین هەنگاوی هاوبەشی هەموو شارەکان: { $day }
twinning-action-line = { $what } ({ $owner }، تا { $due })
twinning-action-open = کاری کراوە

# هێڵی کات
twinning-line-meeting-ahead = کۆبوونەوە
twinning-line-held = { $number ->
    [1] یەکەم کۆبوونەوە کرا
   *[other] کۆبوونەوەی { $number } کرا
}
twinning-line-charter = هەمووان پەیمانەکەیان پەسەند کرد
twinning-line-roadmap = هەمووان نەخشەڕێگای هاوبەشیان پەسەند کرد
twinning-line-draft = { $city } ڕەشنووسێکی نووسی
twinning-line-review = { $city } پێداچوونەوەیەکی نووسی
twinning-line-successor = پۆستێک درایە کەسێکی تر
twinning-line-formed = هەموو شارەکان پێشنیارەکەیان پەسەند کرد
twinning-line-formed-both = گرووپەکە دروست بوو؛ هەموو شارەکان ڕازی بوون
twinning-line-formed-one = گرووپەکە دروست بوو؛ تا ئەو شوێنەی دەزانرێت یەک لا ڕازی بوو
twinning-line-formed-none = گرووپەکە دروست بوو؛ نازانرێت کێ ڕازی بوو
twinning-line-ended = گرووپەکە زوو کۆتایی پێهات

# ئاسانکارەکان
twinning-health = تەندروستی
twinning-health-what = تەنها بۆ ئاسانکارەکان: سەرەتا سەیری کوێ بکەن. کەسی تر نایبینێت.
twinning-light-red = سوور
twinning-light-amber = زەرد
twinning-light-green = سەوز
twinning-light-points = { $light }، { $points } لە ١٠٠
twinning-light-short = { $points } { $light }
twinning-silent-days = { $days ->
    [one] یەک ڕۆژ لەوەتەی هەمووان پێکەوە بوون
   *[other] { $days } ڕۆژ لەوەتەی هەمووان پێکەوە بوون
}
twinning-health-recency = { $points } لە ٤٠: چەند نزیکە دوایین کاری هاوبەشی هەموو شارەکان
twinning-health-next = { $points } لە ٢٠: کۆبوونەوەی داهاتوو
twinning-health-on-time = { $points } لە ٢٠: کارەکان لە کاتی خۆیاندا
twinning-health-balance = { $points } لە ١٠: هاوسەنگی نێوان شارەکان
twinning-health-rating = { $points } لە ١٠: گرووپەکە خۆی چۆن دەنرخێنێت
twinning-health-rated-by = { $points } لە ١٠: نرخاندنی { $city } بۆ گرووپەکە لە { $day }، لە دوایین هەواڵدا
twinning-keeping = نووسین بۆ گرووپ، شارەزایان، بە تەلەفۆن
twinning-keeping-what = تەنها بۆ ئاسانکارەکان.
twinning-write-to-cities = نووسین بۆ شارەکان
twinning-to-city = بۆ
twinning-to-all = هەموو شارەکان
twinning-message = نامە
twinning-message-hint = یەک پرسیار، یەک داوا. بە ئیمەیڵ بۆ کەسانی پەیوەندی دەچێت.
twinning-send-message = بینێرە
twinning-messages = نامەکان
twinning-no-messages = هێشتا هیچ.
twinning-written-to = بۆ { $city }، { $day }
twinning-written-to-all = بۆ هەموو شارەکان، { $day }
twinning-asked-by = لەلایەن { $city }، { $day }
twinning-by-phone = بە تەلەفۆن گوترا
twinning-by-phone-hint = لەجیاتی ئەوان بینووسە. نامەیەکیان پێدەگات کە دەڵێت چی تۆمار کرا.
twinning-who-said = کێ گوتی
twinning-what-said = چی گوترا
twinning-says-charter = پەیمانەکە پەسەند دەکەین
twinning-says-roadmap = نەخشەڕێگاکە پەسەند دەکەین
twinning-says-time = ئەم کاتە گونجاوە: { $when }
twinning-write-it-down = بینووسە
twinning-experts = شارەزایان
twinning-expert = شارەزا
twinning-expert-hint = هەموو ئەم ژوورە دەخوێنێتەوە و هیچی تێدا نانووسێت.
twinning-ask-expert = ڕێگەی بدە
twinning-thank-expert = سوپاس و ماڵئاوایی
twinning-ask-centre = لە ئاسانکارەکان بپرسە
twinning-ask-centre-what = پرسیارەکەت بە ئیمەیڵ بۆ ئاسانکارەکان دەچێت؛ شاری جووتتان نایبینێت.
twinning-newcomer = بۆ کێ
twinning-send-brief = ناردنی پوختە
twinning-send-brief-hint = ئەوەی پۆستەکە وەردەگرێت خۆی پێیدەگات. جارێکی تر بۆ هەر کەسێک پێویستی پێیەتی بینێرە، بە زمانی خۆی.

# ئەوەی بەستەری نامەیەک دەیکاتەوە
twinning-answer-title = وەڵامەکەت
twinning-for-focal-point = بۆ { $name }، کەسی پەیوەندیی { $city }
twinning-for-deputy = بۆ { $name }، جێگری { $city }
twinning-answer-charter = پەیمانەکە لەگەڵ { $others }
twinning-answer-roadmap = نەخشەڕێگای هاوبەش لەگەڵ { $others }
twinning-answer-poll = کام کات بۆ پەیوەندی لەگەڵ { $others } گونجاوە؟
twinning-answer-check-in = دوو خولەک: لەگەڵ { $others } چۆن دەڕوات؟
twinning-answer-nothing-yet = کردنەوەی ئەم پەڕەیە هیچی نەگۆڕی.
twinning-press-again = تۆ بوویت؟ هەندێک جار بەرنامەی ئیمەیڵ خۆیان دوگمە دادەگرن. تکایە جارێکی تر دایبگرە.
twinning-you-accepted = تۆمارکرا: شارەکەتان پەسەندی دەکات. هێشتا لەوانی تر دەپرسرێت.
twinning-you-voted = تۆمارکرا. تا ڕۆژەکە دیاری دەکرێت دەتوانیت لێرە بیگۆڕیت.
twinning-you-checked-in = لە { $day } تۆمارکرا. سوپاس. ئەگەر شتێک گۆڕا جارێکی تر بینێرە.
twinning-link-over-title = ئەم بەستەرە کۆتایی هاتووە
twinning-link-seat-passed = لەم گرووپەدا چیتر بە ناوی ئەم شارە قسە ناکەیت.
twinning-link-ended = ئەم گرووپە کۆتایی هاتووە.

# نامەکان
twinning-mail-addressee = { $name }، { $city }
twinning-mail-why = ئەم نامەیەت پێدەگات چونکە لە گرووپێکی جووتکردنی { $network } بە ناوی { $city } قسە دەکەیت.
twinning-mail-open-room = کردنەوەی پەڕەی گرووپ
twinning-mail-nothing-yet = کردنەوەی بەستەرەکە هیچ ناگۆڕێت. تەنها دوگمەی پەڕەکە دەیگۆڕێت.
twinning-mail-charter-subject = پەیمانەکە لەگەڵ { $others } چاوەڕێی { $city } دەکات
twinning-mail-charter-what = { $others } ئەم پەیمانەی نووسی. بیخوێنەوە؛ بە یەک کرتە پەسەند دەکرێت. ئەگەر شتێک هەڵەیە لە پەڕەی گرووپدا بیگۆڕە.
twinning-mail-charter-open = خوێندنەوە و پەسەندکردن
twinning-mail-roadmap-subject = نەخشەڕێگاکە لەگەڵ { $others } چاوەڕێی { $city } دەکات
twinning-mail-roadmap-what = { $others } ئەم نەخشەڕێگایەی نووسی. بیخوێنەوە؛ بە یەک کرتە پەسەند دەکرێت.
twinning-mail-roadmap-open = خوێندنەوە و پەسەندکردن
twinning-mail-charter-agreed-subject = لەسەر پەیمانەکە لەگەڵ { $others } ڕێککەوتن
twinning-mail-charter-agreed-what = هەموو شارەکانی { $group } پەیمانەکەیان پەسەند کرد.
twinning-mail-roadmap-agreed-subject = لەسەر نەخشەڕێگا لەگەڵ { $others } ڕێککەوتن
twinning-mail-roadmap-agreed-what = هەموو شارەکانی { $group } نەخشەڕێگای هاوبەشیان پەسەند کرد.
twinning-mail-poll-subject = کام کات بۆ پەیوەندییەک لەگەڵ { $others } گونجاوە؟
twinning-mail-poll-what = { $minutes ->
    [one] پەیوەندییەکی یەک خولەکی پێشنیار دەکرێت. دەست لە کاتە گونجاوەکان بدە.
   *[other] پەیوەندییەکی { $minutes } خولەکی پێشنیار دەکرێت. دەست لە کاتە گونجاوەکان بدە.
}
twinning-mail-poll-open = بڵێ کامیان گونجاوە
twinning-mail-fixed-subject = پەیوەندی لەگەڵ { $others } لە { $day }
twinning-mail-fixed-what = ڕۆژی پەیوەندی لەگەڵ { $others } دیاری کرا.
twinning-mail-moved-subject = گۆڕدرا: پەیوەندی لەگەڵ { $others }، ئێستا لە { $day }
twinning-mail-moved-what = ڕۆژی پەیوەندی لەگەڵ { $others } گۆڕدرا. تکایە پەڕگە نوێیەکەی ڕۆژژمێر وەربگرە.
twinning-mail-off-subject = هەڵوەشێنرایەوە: پەیوەندی لەگەڵ { $others } لە { $day }
twinning-mail-off-what = پەیوەندی لەگەڵ { $others } ناکرێت.
twinning-mail-open-meeting = بینینی کۆبوونەوە
twinning-mail-calendar = پەڕگەی ڕۆژژمێر
twinning-mail-check-in-subject = دوو خولەک: لەگەڵ { $others } چۆن دەڕوات؟
twinning-mail-check-in-what = مانگی جارێک هەر گرووپێک بە دوو خولەک دەڵێت چۆن دەڕوات. نمرە بە تەنها وەڵامە.
twinning-mail-check-in-open = هەواڵ بدە
twinning-mail-recorded-subject = تۆمارکرا: وەڵامەکەت بۆ { $city }
twinning-mail-recorded-accepted = تۆمارکرا: { $city } پەسەندی دەکات. هێشتا لەوانی تر دەپرسرێت.
twinning-mail-recorded-times = بۆ پەیوەندی لەگەڵ { $others } تۆمارکرا: { $times }
twinning-mail-recorded-no-time = بۆ پەیوەندی لەگەڵ { $others } تۆمارکرا: هیچ کاتێک گونجاو نییە.
twinning-mail-recorded-check-in = تۆمارکرا: هەواڵی { $city } لە گرووپ لەگەڵ { $others }. سوپاس.
twinning-mail-recorded-by-phone = بە تەلەفۆن یان نامە گوتت؛ ئاسانکارێک نووسیی.
twinning-mail-recorded-change = ئەگەر ڕاست نییە، لێرە بیگۆڕە.
twinning-mail-recorded-open = بینین یان گۆڕین
twinning-mail-draft-subject = { $others } داوای پێداچوونەوەتان دەکات: { $section }
twinning-mail-draft-what = { $others } ڕەشنووسی بەشی { $section } نووسی. بڵێ چی یارمەتیدەرە و چی کەمە.
twinning-mail-draft-open = خوێندنەوە و پێداچوونەوە
twinning-mail-review-subject = { $others } پێداچوونەوەی بۆ { $section } کرد
twinning-mail-review-what = { $others } دەربارەی بەشی { $section } گوتی:
twinning-mail-review-open = بینینی بەشەکە
twinning-mail-action-subject = { $count ->
    [one] بۆ تۆ، لەگەڵ { $others }: { $what }
   *[other] { $count } کار بۆ تۆ، لەگەڵ { $others }
}
twinning-mail-action-what = لە گرووپەکەتان لەگەڵ { $others } نووسراوە کە تۆ ئەمە لە ئەستۆ دەگریت. ئەگەر ناکرێت، لە پەڕەی گرووپەکە بیڵێ.
twinning-mail-action-until = تا { $day }
twinning-mail-action-open = کارەکان ببینە
twinning-mail-due-subject = { $count ->
    [one] کاتی هاتووە، لەگەڵ { $others }: { $what }
   *[other] کاتی { $count } کار هاتووە، لەگەڵ { $others }
}
twinning-mail-due-what = لە گرووپەکەتان لەگەڵ { $others } کاتی ئەمە هاتووە. ئەگەر کراوە، لەوێ «کرا» دابگرە؛ ئەگەر زیاتری دەوێت، بە شاری جووتتان بڵێ. بیرخستنەوەی تر نایەت.
twinning-mail-message-subject = وشەیەک دەربارەی گرووپەکەتان لەگەڵ { $others }
twinning-mail-message-what = { $name } لە { $network } دەنووسێت:
twinning-mail-question-subject = پرسیارێک لەلایەن { $city } ({ $group })
twinning-mail-question-what = { $city } دەپرسێت:
twinning-mail-question-why = ئەم نامەیەت پێدەگات چونکە ئاسانکاری تۆڕەکەیت.
twinning-mail-brief-subject = گرووپەکەتان لەگەڵ { $others } بە کورتی
twinning-mail-brief-what = لەمەودوا لە گرووپێکی جووتکردندا بە ناوی { $city } قسە دەکەیت. ئەمە شوێنی ئێستایەتی.
twinning-mail-brief-open = خوێندنەوەی هەموو پوختەکە
twinning-nudge-hint = ئەم بیرخستنەوەیە لە کاتی کاری نووسینگەی خوێنەرەکەیدا دەڕوات، و بۆ کەسێک نا کە لە ماوەی هەفتەیەکدا شتێکی بیر خرابێتەوە. وتەکان چۆنت دەوێت بیانگۆڕە.
twinning-nudge-charter = پەیمانی گرووپەکەتان { $group } چاوەڕێی بەڵێی ئێوەیە. یەک پەنجەنان بەسە؛ یان بڵێن دەبێت چی بگۆڕدرێت.
twinning-nudge-roadmap = نەخشەڕێگای گرووپەکەتان { $group } چاوەڕێی بەڵێی ئێوەیە. یەک پەنجەنان بەسە؛ یان بڵێن دەبێت چی بگۆڕدرێت.
twinning-nudge-silence = گرووپەکەتان { $group } چەند هەفتەیەکە بێدەنگە. ئایا پلانەکە هێشتا گونجاوە؟ پێمان بڵێن: بەڵێ، دەبێت بگۆڕدرێت، یان یارمەتیمان پێویستە.
twinning-nudged-lately = هەموویان لە ماوەی هەفتەیەکدا شتێکیان بیر خراوەتەوە. بەبێ بیرخستنەوە بۆیان بنووسە، یان پەیوەندی بکە.

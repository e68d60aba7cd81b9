# خولەکان: لیست، خولێک، تەختەکەی، پێشنیارەکان، ئەوەی شارەکان دەیخوێننەوە.
cohorts-title = خولەکان
cohorts-decimal = { $whole }٫{ $tenth }
cohorts-practice-partnership = گرووپی جووتکردن هاوبەشیی کارکردنە، نەک جووتکردنی فەرمیی شارەوانییەکان.
cohorts-offers = پێشنیارەکان
cohorts-offers-none = هیچ پێشنیارێک بۆ شارەکەت نەکراوە.
cohorts-stage-open = چاوەڕێی وەڵامە
cohorts-stage-agreed = پەسەندکراو
cohorts-stage-withdrawn = کشێنراوەتەوە
cohorts-stage-expired = کاتی بەسەرچووە
cohorts-stage-closed = گرووپەکە دروست نەبوو
cohorts-word-silent = هێشتا وەڵام نییە
cohorts-word-deputy = جێگر بڕیار دەدات
cohorts-word-yes = بەڵێ
cohorts-word-no = نەخێر
cohorts-word-unconfirmed = پێویستی بە پشتڕاستکردنەوەیە
cohorts-for-focal-point = بۆ { $name }، کەسی پەیوەندیی { $city }
cohorts-for-deputy = بۆ { $name }، جێگری { $city }
cohorts-for-city = بۆ { $city }
cohorts-city-in = { $city }، { $country }
cohorts-two-cities = { $city } و { $others }
cohorts-answer-title = وەڵامەکەت
cohorts-answer-heading = ئایا { $city } لەگەڵ { $others } گرووپێک پێکدەهێنێت؟
cohorts-answer-yes = بەڵێ، ڕازین
cohorts-answer-deputy = با جێگرەکەم بڕیار بدات: { $name }
cohorts-answer-no = نەخێر، ڕازی نین
cohorts-answer-ask = سەرەتا پرسیارێکم هەیە
cohorts-answer-words = هۆکار یان پرسیارەکەت
cohorts-answer-words-hint = بۆ نەخێر و بۆ پرسیار پێویستە. تەنها ئاسانکارەکان دەیخوێننەوە؛ تا ٦٠٠ پیت، بە هەر زمانێک.
cohorts-answer-missing = یەکێک لە دوگمەکان دابگرە.
cohorts-reason-missing = بە چەند وشەیەک بڵێ بۆچی. تەنها ئاسانکارەکان دەیخوێننەوە.
cohorts-question-missing = پرسیارەکەت بنووسە.
cohorts-answer-nothing-yet = هیچ تۆمار ناکرێت تا دوگمەیەک دانەگریت.
cohorts-reason-of-pair = { $cities }: { $reason }
cohorts-reason-no-issue = هەر سێ شارەکە بابەتێکی هاوبەشیان نییە: پێکەوە پرسەکەتان هەڵبژێرن.
cohorts-answer-until = دەتوانیت وەڵامەکەت تا { $until } بگۆڕیت، یان تا هەموو شارەکان دەڵێن بەڵێ.
cohorts-answer-rule = ئەگەر کەسی پەیوەندی و جێگر هاوڕا نەبن، قسەی کەسی پەیوەندی دەمێنێتەوە.
cohorts-said-yes = تۆمارکرا: بەڵێ. کاتێک هەموو شارەکان بڵێن بەڵێ، گرووپەکە دروست دەبێت.
cohorts-said-no = تۆمارکرا: نەخێر. هێشتا دەتوانیت بیگۆڕیت.
cohorts-said-yes-by-focal-point = کەسی پەیوەندیی شارەکەت گوتی بەڵێ؛ ئەوە دەمێنێتەوە. هەر کە هەموو شارەکان گوتیان بەڵێ گرووپەکە هەیە.
cohorts-said-no-by-focal-point = کەسی پەیوەندیی شارەکەت گوتی نەخێر؛ ئەوە دەمێنێتەوە. وەڵامەکەت تەنها ئەو کاتە دەژمێردرێت کە کەسی پەیوەندی دووبارە بڕیارەکەت بۆ جێبهێڵێت.
cohorts-said-deputed = تۆمارکرا: جێگرەکەت بڕیار دەدات و نامەیەکی پێگەیشت. ئەگەر خۆت وەڵام بدەیتەوە، قسەی تۆ دەمێنێتەوە.
cohorts-said-unconfirmed = تۆ بوویت؟ وەڵامێک هێندە زوو هات کە لەوانەیە پاڵێوەری نامە دوگمەکەی داگرتبێت. هێشتا ناژمێردرێت: تکایە جارێکی تر وەڵامەکەت دابگرە.
cohorts-read-unconfirmed = وەڵامێک بۆ { $city } ئەوەندە زوو هات کە لەوانەیە پاڵێوەری نامە دابێتی. هێشتا ناژمێردرێت: داوا لەو کەسە کراوە کە وەڵامی داوە پشتڕاستی بکاتەوە.
cohorts-read-waits = { $city } هێشتا وەڵامی نەداوەتەوە.
cohorts-read-no = بۆ { $city } تۆمارکرا: نەخێر.
cohorts-open-room = پەڕەی گرووپەکە بکەرەوە
cohorts-question-came = پرسیارەکەت لە { $at } گەیشتە ئاسانکاران. هێشتا هیچ بڕیارێک نەدراوە.
cohorts-say-over = لێرە چیتر وەڵام وەرناگیرێت.
cohorts-say-deputy-not-asked = کەسی پەیوەندیی شارەکەت بڕیار دەدات. کاتێک بڕیارەکەت پێ دەسپێرێت دەتوانیت وەڵام بدەیتەوە.
cohorts-say-no-deputy = شارەکەت جێگرێکی نییە کە بڕیار بدات.
cohorts-say-expired = ئەم پێشنیارە تا { $at } کراوە بوو. دوای ئەوە هیچ تۆمار نەکرا؛ ئەگەر هێشتا دەتەوێت بەشدار بیت بۆ ئاسانکارەکان بنووسە.
cohorts-say-agreed = هەموو شارەکان گوتیان بەڵێ: گرووپەکە لە { $at } بەدواوە هەیە. بۆ گۆڕینی شتێک بۆ ئاسانکارەکان بنووسە.
cohorts-say-group-ended = ئەم گرووپە لە { $at } کۆتایی هات. لێرە هیچت لێ داوا ناکرێت.
cohorts-say-withdrawn = ئاسانکارەکان ئەم پێشنیارەیان لە { $at } کشاندەوە. دوای ئەوە هیچ تۆمار نەکرا. لەوانەیە پێشنیارێکی ترت پێبگات.
cohorts-say-closed = ئەم گرووپە دروست نەبوو. پێشنیارەکە لە { $at } کۆتایی هات. لەوانەیە پێشنیارێکی ترت پێبگات.
cohorts-say-bound = لە ئێستادا ئەم گرووپە ناتوانرێت دروست بکرێت. هیچ تۆمار نەکرا؛ ئاسانکاران دەتوانن زیاترت پێ بڵێن.
cohorts-link-over-title = ئەم بەستەرە پێشنیارێک ناکاتەوە
cohorts-link-unknown = بەستەرەکە ناتەواوە، یان پێشنیارەکە چیتر هەڵنەگیراوە. بچۆ ژوورەوە بۆ بینینی پێشنیارەکانی شارەکەت.
cohorts-link-seat-passed = ئەم بەستەرە بۆ کەسێک نێردرابوو کە چیتر بە ناوی شارەکە قسە ناکات. ئەوەی ئێستا پۆستەکەی هەیە دەتوانێت بچێتە ژوورەوە و وەڵام بداتەوە.
cohorts-mail-offer-subject = { $cities }: گرووپێک پێکدەهێنن؟
cohorts-mail-reminder-subject = بیرخستنەوە: { $cities }، گرووپێک پێکدەهێنن؟
cohorts-mail-offer-heading = ئایا { $city } لەگەڵ { $others } گرووپێک پێکدەهێنێت؟
cohorts-mail-offer-what = { $network } لە { $cohort } گرووپێکی جووتکردن لەگەڵ { $others } بۆ { $city } پێشنیار دەکات. لەسەر پرسێکی هاوبەش، بە ڕیتمێک کە پێکەوە هەڵیدەبژێرن، کار دەکەن.
cohorts-mail-reminder-what = { $city } هێشتا وەڵامی پێشنیاری گرووپێکی جووتکردن لەگەڵ { $others } لە { $cohort } نەداوەتەوە.
cohorts-mail-more-subject = کاتی زیاتر: { $cities }، گرووپێک پێکدەهێنن؟
cohorts-mail-more-what = { $city } کاتی زیاتری هەیە بۆ وەڵامدانەوەی پێشنیاری گرووپێکی جووتکردن لەگەڵ { $others } لە { $cohort }.
cohorts-mail-again-subject = دووبارە دەپرسرێت: گرووپی { $cities }
cohorts-mail-again-yes = پێشنیاری گرووپێکی جووتکردن بۆ { $city } لەگەڵ { $others } لە { $cohort } کۆتایی هاتبوو. ئاسانکارەکان دووبارە کردیانەوە. { $city } پێشتر گوتی بەڵێ، و ئەو بەڵێیە دەمێنێت. ئەگەر هێشتا ڕازین، پێویست بە هیچ ناکات.
cohorts-mail-again-no = پێشنیاری گرووپێکی جووتکردن بۆ { $city } لەگەڵ { $others } لە { $cohort } کۆتایی هاتبوو. ئاسانکارەکان دووبارە کردیانەوە. { $city } پێشتر گوتی نەخێر، و ئەو نەخێرە دەمێنێت. ئەگەر ئێستا بیرتان گۆڕاوە، بیگۆڕن.
cohorts-mail-again-until = دەتوانن وەڵامەکەتان تا { $until } بگۆڕن.
cohorts-mail-deputed-what = کەسی پەیوەندیی { $city } بڕیاری گرووپێکی جووتکردن لەگەڵ { $others } لە { $cohort } بە تۆ دەسپێرێت.
cohorts-mail-offer-reasons = بۆچی لەگەڵ یەک دەگونجێن:
cohorts-mail-offer-until = تکایە تا { $until } وەڵام بدەرەوە.
cohorts-mail-offer-answer = بینین و وەڵامدانەوە
cohorts-mail-offer-nothing-yet = بەستەرەکە پەڕەیەک دەکاتەوە. هیچ تۆمار ناکرێت تا لەوێ دوگمەیەک دانەگریت؛ پێویست بە هەژمار نییە.
cohorts-mail-offer-why = تۆ لە { $network } بە ناوی { $city } قسە دەکەیت.
cohorts-mail-addressee = { $name }، { $city }
cohorts-mail-answered-subject = وەڵامەکەت دەربارەی { $cities }
cohorts-mail-answered-accepted = بۆ { $city } تۆمارکرا: بەڵێ بۆ گرووپێک لەگەڵ { $others }.
cohorts-mail-answered-declined = بۆ { $city } تۆمارکرا: نەخێر بۆ گرووپێک لەگەڵ { $others }. تەنها ئاسانکارەکان هۆکارەکەت دەخوێننەوە.
cohorts-mail-answered-overruled-yes = وەڵامەکەت وەک جێگری { $city } هەڵگیرا: بەڵێ بۆ گرووپێک لەگەڵ { $others }. ناژمێردرێت: کەسی پەیوەندیی شارەکەت گوتی نەخێر، و ئەوە دەمێنێتەوە.
cohorts-mail-answered-overruled-no = وەڵامەکەت وەک جێگری { $city } هەڵگیرا: نەخێر بۆ گرووپێک لەگەڵ { $others }. ناژمێردرێت: کەسی پەیوەندیی شارەکەت گوتی بەڵێ، و ئەوە دەمێنێتەوە. تەنها ئاسانکارەکان هۆکارەکەت دەخوێننەوە.
cohorts-mail-answered-overruled = ئەگەر کەسی پەیوەندی دووبارە بڕیارەکەت بۆ جێبهێڵێت دەژمێردرێت.
cohorts-mail-answered-deputed = بۆ { $city } تۆمارکرا: جێگرەکەت بڕیار دەربارەی گرووپێک لەگەڵ { $others } دەدات.
cohorts-mail-answered-phone = ئاسانکارێک دوای قسەکردن لەگەڵت ئەمەی نووسیوە. ئەگەر هەڵەیە بیگۆڕە.
cohorts-mail-answered-phone-said = ئاسانکارێک دوای قسەکردن لەگەڵت ئەمەی نووسیوە.
cohorts-mail-answered-formed = بەمە هەموو شارەکان گوتوویانە بەڵێ: گرووپەکە پێکهاتووە و چیتر وەڵام وەرناگیرێت. ئەگەر ئەمە هەڵەیە بۆ ئاسانکارەکان بنووسە.
cohorts-mail-answered-change = دەتوانیت بیگۆڕیت تا پێشنیارەکە کراوەیە و هەموو شارەکان نەیانگوتووە بەڵێ.
cohorts-mail-answered-open = وەڵامەکەم بکەرەوە
cohorts-mail-answered-confirm = وەڵامەکە هێندە زوو دوای نامەکەمان هات کە لەوانەیە پاڵێوەری نامە دوگمەکەی داگرتبێت. کاتێک جارێکی تر دایدەگریت دەژمێردرێت.
cohorts-mail-answered-confirm-open = وەڵامەکەم پشتڕاست بکەرەوە
cohorts-mail-formed-subject = { $cities } ئێستا گرووپێکن
cohorts-mail-formed-what = هەموو شارەکان گوتیان بەڵێ: { $cities } لە { $cohort } بوون بە گرووپێکی جووتکردن. ئاسانکارەکان دەربارەی یەکەم پەیوەندی بۆتان دەنووسن.
cohorts-mail-not-formed-subject = { $cities }: گرووپەکە دروست نەبوو
cohorts-mail-not-formed-what = گرووپی { $cities } دروست نەبوو. لەوانەیە لە { $cohort } پێشنیارێکی ترتان پێبگات.
cohorts-mail-withdrawn-subject = { $cities }: پێشنیارەکە کشێنرایەوە
cohorts-mail-withdrawn-what = ئاسانکارەکانی { $network } پێشنیارەکەیان بۆ گرووپی { $cities } کشاندەوە. هیچتان لێ داوا ناکرێت؛ لەوانەیە لە { $cohort } پێشنیارێکی ترتان پێبگات.
cohorts-mail-open-offer = پێشنیارەکە بکەرەوە
cohorts-cohort = خول
cohorts-new = خولی نوێ
cohorts-none = هێشتا هیچ خولێک نییە. خول یەک گەڕی جووتکردنە، لە بانگەوازەوە تا میرات.
cohorts-programme = بەرنامە
cohorts-state = دۆخ
cohorts-standing = دۆخ
cohorts-cities = شارەکان
cohorts-city = شار
cohorts-country = وڵات
cohorts-groups = گرووپەکان
cohorts-group = گرووپ
cohorts-runs = جووتکردنەکان
cohorts-offers-open = پێشنیارە کراوەکان
cohorts-offers-declined = پێشنیارە ڕەتکراوەکان
cohorts-mode = شێواز
cohorts-mode-hint = دوای پاشەکەوتکردنی خولەکە شێوازەکە ناگۆڕدرێت. بۆ شێوازێکی تر خولێکی تر دروست بکە.
cohorts-mode-peer = هاوتا: هەردووکیان لە یەکتر فێر دەبن
cohorts-mode-mentoring = ڕێنوێنی: یەکێک دەدات، یەکێک وەردەگرێت
cohorts-groups-seen = کێ دەتوانێت ببینێت کام شارەکان گرووپ پێکدەهێنن
cohorts-groups-seen-hint = نەخشە و لیستی تۆڕەکە شارەکانی ئەو گرووپە بە یەکەوە دەبەستن کە هەردوولا پێی ڕازی بوون.
cohorts-groups-seen-public = هەمووان
cohorts-groups-seen-members = ئەندامانی تۆڕەکە
cohorts-groups-seen-facilitators = تەنها گرووپەکە و ئاسانکاران
cohorts-choose = هەڵبژێرە …
cohorts-save = پاشەکەوت
cohorts-back = گەڕانەوە
cohorts-change = بیگۆڕە

cohorts-state-draft = ڕەشنووس
cohorts-state-call = بانگەواز
cohorts-state-selection = هەڵبژاردن
cohorts-state-profiles = پرۆفایلەکان
cohorts-state-matching = جووتکردن
cohorts-state-offers = پێشنیارەکان
cohorts-state-kick-off = دەستپێکردن
cohorts-state-module-1 = مۆدیوڵی ١: هەنگاوی یەکەم
cohorts-state-module-2 = مۆدیوڵی ٢: دروستکردنی هاوبەش
cohorts-state-mid-term = هەڵسەنگاندنی دۆخ لە ناوەڕاستی خولدا
cohorts-state-module-3 = مۆدیوڵی ٣: سوود وەرگرتن لە ئەزموون
cohorts-state-closing = کۆتایی
cohorts-state-legacy = میرات
cohorts-paused = ڕاگیراوە

# فۆڕمەکە
cohorts-new-title = خولی نوێ
cohorts-change-title = گۆڕینی { $name }
cohorts-copy-of = پلان، ناوی مۆدیوڵەکان، یاساکان و کێشەکان لە { $name } وەردەگیرێن. شار، قفڵ و قەدەغەکان نا.
cohorts-code = کۆد
cohorts-code-hint = لە ناونیشانەکاندا دەردەکەوێت: پیتی بچووک، ژمارە و داش، وەک 2018.
cohorts-code-wrong = لە ١ تا ٣٢ پیتی بچووک، ژمارە و داش بەکاربهێنە.
cohorts-code-reserved = «new» وشەیەکی ناونیشانەکانی خۆمانە. کۆدێکی تر هەڵبژێرە.
cohorts-code-taken = خولێک بە کۆدی { $code } هەیە.
cohorts-name = ناو
cohorts-programme-missing = بەرنامەکە هەڵبژێرە.
cohorts-starts = یەکەم ڕۆژی بانگەواز
cohorts-starts-hint = هەموو ڕۆژەکانی تر بەدوای ئەمەدا دێن؛ هەر یەکێکیان دەتوانرێت دواتر بگۆڕدرێت.
cohorts-template = درێژی
cohorts-template-hint = پلانەکە بە ڕۆژەکانی قاڵبێک دەست پێدەکات.
cohorts-template-months = { $months ->
    [one] یەک مانگ
   *[other] { $months } مانگ
}
cohorts-plan = پلان
cohorts-plan-hint = یەکەم ڕۆژی هەر دۆخێک؛ ئەوەی پلانی بۆ دانەنراوە بەتاڵی بهێڵەوە.
cohorts-module-name = ناوی تایبەتی مۆدیوڵ
cohorts-day-unknown = «{ $typed }» ڕۆژ نییە. وەک { "\u2066" }2018-07-11{ "\u2069" } بینووسە.
cohorts-period-unknown = «{ $typed }» نە ڕۆژە، نە مانگ و نە ساڵ. وەک { "\u2066" }2018-07-11{ "\u2069" }، { "\u2066" }2018-07{ "\u2069" } یان 2018 بینووسە.
cohorts-day-missing = ڕۆژێک هەڵبژێرە.
cohorts-day-order = ئەمە پێش { $day } دەکەوێت، کە دۆخێکی پێشتری تێدا دەست پێدەکات.

# خولێک
cohorts-about = دەربارەی ئەم خولە
cohorts-open-board = تەختەکە بکەرەوە
cohorts-open-offers = پێشنیارەکان
cohorts-open-stock-taking = دۆخ هەڵبسەنگێنە
cohorts-choose-cities = شارەکان هەڵبژێرە
cohorts-go-to = بڕۆ بۆ
cohorts-go = بڕۆ
cohorts-state-missing = دۆخێک هەڵبژێرە.
cohorts-move-there = خولەکە لەوێیە.
cohorts-move-paused = خولەکە ڕاگیراوە. سەرەتا بەردەوامی پێ بدە.
cohorts-move-no-group = کار بە گرووپێک دەست پێدەکات، و هێشتا گرووپ نییە.
cohorts-move-offers-open = { $count ->
    [one] پێشنیارێک چاوەڕێی وەڵامە. سەرەتا بیکشێنەرەوە.
   *[other] { $count } پێشنیار چاوەڕێی وەڵامن. سەرەتا بیانکشێنەرەوە.
}
cohorts-pause = ڕاگرتن
cohorts-pause-hint = تا ڕاگیراوە هیچ نانێردرێت: نە پێشنیار، نە بیرخستنەوە. وەڵامەکان وەردەگیرێن.
cohorts-resume = بەردەوامبوون
cohorts-resume-hint = پێشنیارە کراوەکان بە ئەندازەی ماوەی ڕاگرتنەکە دواتر کۆتاییان دێت.
cohorts-paused-since = لە { $at } بەدواوە ڕاگیراوە. هیچ نانێردرێت؛ وەڵامەکان وەردەگیرێن.
cohorts-copy = کۆپی بکە بۆ گەڕێکی تر
cohorts-remove = ئەم خولە بسڕەوە
cohorts-remove-title = سڕینەوەی { $name }
cohorts-remove-what = پلان، تەختە و جووتکردنەکانی بۆ هەمیشە دەسڕێنەوە؛ ئەوەی ڕوویداوە لە تۆمارەکەدا دەمێنێت و شارەکانی لە تۆڕەکەدا دەمێننەوە. کەس ئاگادار ناکرێتەوە.
cohorts-remove-do = بیسڕەوە
cohorts-remove-groups = لەم خولەدا گرووپ پێکهاتووە ({ $count }) و ئەوەی شارەکان لەسەری ڕێککەوتن دەپارێزرێت. خولەکە ناسڕدرێتەوە.
cohorts-remove-offers = لەم خولەدا { $count } پێشنیار هەیە، بۆیە ناسڕدرێتەوە. ڕەشنووسەکان دەتوانرێت لە پەڕەی پێشنیارەکان فڕێ بدرێن؛ ئەوەی بۆ شارەکان نێردراوە دەپارێزرێت.
cohorts-remove-in-use = لە بۆنەیەکدا دۆخی ئەم خولە هەڵدەسەنگێنرێت، یان بەشداربووان بەپێی ئەو هەڵبژێردراون. خولەکە ناسڕدرێتەوە.
cohorts-no-cities = ئەم خولە هێشتا شاری نییە. لە تۆڕەکە <a>هەڵیانبژێرە</a>.
cohorts-no-groups = هێشتا هیچ گرووپێک دروست نەبووە.
cohorts-issue = پرسی هاوبەش
cohorts-formed-on = دروستبوو
cohorts-origin = لە
cohorts-origin-offer = پێشنیار
cohorts-origin-themselves = شارەکان خۆیان دروستیان کردووە
cohorts-origin-elsewhere = لە شوێنێکی تر دروستبووە
cohorts-group-ended = زوو کۆتایی پێهات
cohorts-group-add = گرووپێک زیاد بکە
cohorts-reserve = لیستی یەدەگ
cohorts-reserve-hint = ئەو شارانەی لە هیچ گرووپێکدا نین و هیچیان لێ ناپرسرێت.
cohorts-run-of = جووتکردنی { $number }، { $at }

# شارەکانی
cohorts-cities-title = شارەکانی { $name }
cohorts-cities-what = ئەوانە نیشان بکە کە بەشداری دەکەن. شارێک کە پێشنیاری بۆ کراوە یان لە گرووپێکدا کار دەکات، لە هەموو حاڵێکدا دەمێنێتەوە؛ ڕەشنووسی پێشنیارەکانی شارێک کە دەڕوات لادەبرێن.
cohorts-cities-tick = هەموو ئەمانە نیشان بکە:
cohorts-cities-tick-theme = هەموو ئەوانە نیشان بکە کە ئەم بابەتە لە پێشینەکانیاندایە:
cohorts-cities-file = یان <a>لە پەڕگەیەکەوە</a> وەریانبگرە کە ستوونەکانی cohort و city لەخۆ دەگرێت.
cohorts-cities-data = زانیاریی جووتکردن
cohorts-file-title = شارەکانی خولەکان
cohorts-file-no-cohort = خولی { $value } نییە، کۆدی خولێک چاوەڕوان دەکرا
cohorts-file-full = خولێک زۆرترین { $max } شاری هەیە، کەمتر چاوەڕوان دەکرا
cohorts-cities-all = تۆڕەکە
cohorts-cities-save = ئەم شارانە پاشەکەوت بکە
cohorts-cities-ticked = { $count ->
    [one] شارێک نیشانکراوە.
   *[other] { $count } شار نیشانکراون.
}
cohorts-cities-bound = { $count ->
    [one] شارێک کە نیشانەکەی لابرا دەمێنێتەوە: لێی دەپرسرێت، یان لە گرووپێکدا کار دەکات. سەرەتا پێشنیارەکەی بکشێنەرەوە یان گرووپەکەی کۆتایی پێ بهێنە.
   *[other] { $count } شار کە نیشانەکەیان لابرا دەمێننەوە: لێیان دەپرسرێت، یان لە گرووپدا کار دەکەن. سەرەتا پێشنیارەکانیان بکشێنەرەوە یان گرووپەکانیان کۆتایی پێ بهێنە.
}
cohorts-cities-fell = { $count ->
    [one] ڕەشنووسی پێشنیارێک لابرا، چونکە شارێکی خولەکەی بەجێ هێشت.
   *[other] { $count } ڕەشنووسی پێشنیار لابران، چونکە شارەکانیان خولەکەیان بەجێ هێشت.
}
cohorts-cities-too-many = خولێک زۆرترین { $max } شاری هەیە.
cohorts-network-empty = هێشتا هیچ شارێکی خاوەن پرۆفایل لە تۆڕەکەدا نییە.

# تەختەکە
cohorts-board = تەختەی جووتکردن
cohorts-board-title = تەختەی جووتکردنی { $name }
cohorts-last-run = دوایین پارێزراو: جووتکردنی { $number }، { $at }.
cohorts-best = بەم یاسا و کێشانە کۆمەڵە گرووپێکی باشتر نییە.
cohorts-best-and-only = بەم یاسا و کێشانە کۆمەڵە گرووپێکی باشتر نییە، و هیچ کۆمەڵەیەکی تریش بەو ئەندازەیە باش نییە.
cohorts-equally-good = کۆمەڵەیەکی تر بە هەمان ئەندازە باشە؛ ئەمانەی تێدا دەبوو: { $groups }.
cohorts-run-again = دووبارە جووت بکە
cohorts-undo = دوایین گۆڕین بگەڕێنەرەوە
cohorts-scenarios = سیناریۆکان
cohorts-scenarios-what = سێ ڕێگا بۆ پێکهێنانی گرووپەکان. تەماشاکردنی هیچیان هیچ ناگۆڕێت.
cohorts-scenario = سیناریۆ
cohorts-scenario-coverage = زۆرترین شار
cohorts-scenario-coverage-what = تا دەکرێت شاری زۆرتر، پاشان بەرزترین بەها
cohorts-scenario-fit = باشترین گونجان
cohorts-scenario-fit-what = { $locked ->
    [0] گرووپ بە { $minimum } یان زیاتر
   *[other] گرووپە قفڵکراوەکان، و ئەوانی دیکە بە { $minimum } یان زیاتر
}
cohorts-scenario-fairness = سەرەتا لاوازترین گرووپ
cohorts-scenario-fairness-what = تا دەکرێت شاری زۆرتر، پاشان باشترین لاوازترین گرووپ
cohorts-weakest = لاوازترین
cohorts-mean = تێکڕا
cohorts-lowest = نزمترین
cohorts-value = بەها
cohorts-interpreters = وەرگێڕەکان
cohorts-left-over = بێ گرووپ
cohorts-left-over-none = کەس بێ گرووپ نەماوەتەوە.
cohorts-nobody = هیچ کەس
cohorts-shown-below = لە خوارەوە پیشان دراوە
cohorts-groups-count = { $count ->
    [0] هیچ گرووپێک
    [one] یەک گرووپ
   *[other] { $count } گرووپ
}
cohorts-groups-what = گرووپە پێشنیارکراوەکان لەگەڵ خاڵەکانیان بەپێی پێوەر، هۆکارەکان و ئەوەی دەکرێت بکرێت
cohorts-no-groups-possible = بەم یاسایانە هیچ گرووپێک ناکرێت.
cohorts-sort-weakest = سەرەتا لاوازترین
cohorts-sort-country = بەپێی وڵات
cohorts-sort-name = بەپێی ناو
cohorts-find = شار یان وڵات
cohorts-find-count = گرووپەکان: { $count } لە { $all }
cohorts-find-none = هیچ گرووپێک «{ $word }»ی تێدا نییە.
cohorts-find-none-left = هیچ شارێکی بێ گرووپ «{ $word }»ی تێدا نییە.
cohorts-score = نمرە
cohorts-of = لە { $all }
cohorts-column-themes = بابەتەکان
cohorts-column-exchange = پێداویستی و پێشکەشکراو
cohorts-column-strategy = ستراتیژ
cohorts-column-context = دەوروبەر
cohorts-column-practical = کرداری
cohorts-watch = ئاگاداربە: { $criterion }.
cohorts-tag-agreed = ڕازین
cohorts-tag-recorded = نووسراوە
cohorts-tag-asked = لێیان دەپرسرێت
cohorts-tag-locked = قفڵکراو
cohorts-tag-together = ئێستاش پێکەوە کار دەکەن
cohorts-tag-together-two = ئێستاش پێکەوە کار دەکەن: { $cities }
cohorts-tag-ended = پێشتر کۆتایی هات
cohorts-ended-before = گرووپەکەیان لە { $at } کۆتایی هات: «{ $reason }».
cohorts-lock = قفڵ بکە
cohorts-unlock = قفڵ لاببە
cohorts-ban = قەدەغە بکە
cohorts-ban-of = { $cities } قەدەغە بکە
cohorts-lift = قەدەغە لاببە
cohorts-swap = جێگۆڕکێ
cohorts-swap-more = جێگۆڕکێ …
cohorts-swap-title = جێگۆڕکێی شارێکی { $cities }
cohorts-swap-leaves = ئەم شارە
cohorts-swap-with = جێی دەگۆڕێتەوە لەگەڵ
cohorts-why-not = بۆچی ئەم دووانە نا؟
cohorts-why-not-two = دوو شاری جیاوازی ئەم خولە هەڵبژێرە.
cohorts-explain = ڕوونی بکەرەوە
cohorts-force = ئەم گرووپە بسەپێنە
cohorts-assign-interpreter = وەرگێڕێک بۆ { $languages } دابنێ
cohorts-lift-ban-of = قەدەغەی { $cities } لاببە
cohorts-allow-trio = ڕێگە بدە بە گرووپێکی سێ شاری
cohorts-fair = بۆ هەموو وڵاتێک دادپەروەرە؟
cohorts-newcomers = نوێ لە تۆڕەکەدا
cohorts-placed = جێگیرکراو
cohorts-placed-of = { $placed } لە { $all }
cohorts-decisions = قفڵ و قەدەغەکان
cohorts-decisions-none = هیچ قفڵ یان قەدەغە نەکراوە.
cohorts-decisions-hint = تێچوو ئەوەیە کە هەموو گرووپەکان پێکەوە بەبێ ئەوە بەدەستیان دەهێنا. شارەکان هەرگیز قەدەغە و نمرە نابینن.
cohorts-decision-locked = قفڵکراو
cohorts-decision-agreed = هەموو شارەکانی ڕازین
cohorts-decision-agreed-one = نووسراوە: تا ئەو شوێنەی دەزانرێت یەک لا ڕازی بووە
cohorts-decision-agreed-none = نووسراوە: نازانرێت کێ ڕازی بووە
cohorts-decision-asked = لێیان دەپرسرێت
cohorts-decision-banned = قەدەغەکراو
cohorts-decision-declined = شارێک ڕەتی کردەوە
cohorts-decision-over = قفڵکراو، بەڵام قفڵەکە بەسەرچوو
cohorts-lock-over-declined = قفڵی { $cities } بەسەرچوو: یەکێکیان بەوی تری گوت نەخێر. گرووپەکان بەبێ ئەو دروست دەکرێن.
cohorts-lock-over-left = قفڵی { $cities } بەسەرچوو: یەکێکیان چیتر لەم خولەدا نییە. گرووپەکان بەبێ ئەو دروست دەکرێن.
cohorts-lock-over-impossible = قفڵی { $cities } بەسەرچوو: بەپێی پرۆفایلەکانیان ئێستا ناتوانن گرووپ پێکبهێنن. گرووپەکان بەبێ ئەو دروست دەکرێن.
cohorts-locked-by = { $who } قفڵی کردووە
cohorts-banned-by = { $who } قەدەغەی کردووە
cohorts-cost = تێچوو
cohorts-cost-nothing = هیچ
cohorts-cost-value = { $value } لە بەها
cohorts-cost-places = { $places ->
    [one] یەک شوێن و { $value } لە بەها
   *[other] { $places } شوێن و { $value } لە بەها
}
cohorts-cost-places-for-value = { $places ->
    [0] هیچ شوێنێک؛ بەبێ ئەمە بەهاکە { $value } کەمتر دەبێت
    [one] یەک شوێن؛ بەبێ ئەمە بەهاکە { $value } کەمتر دەبێت
   *[other] { $places } شوێن؛ بەبێ ئەمە بەهاکە { $value } کەمتر دەبێت
}
cohorts-cost-saves-places = هیچ؛ بەبێ ئەمە { $places } شار کەمتر شوێنیان دەبێت
cohorts-weights = کێشەکان
cohorts-weights-hint = خاڵ لە سەد. تاقیکردنەوەیان هیچ ناگۆڕێت تا پاشەکەوتیان نەکەیت.
cohorts-weights-try = ئەم کێشانە تاقی بکەرەوە
cohorts-weights-sum = کۆ { $sum }.
cohorts-weights-sum-wrong = کۆ { $sum }؛ دەبێت { $right } بێت.
cohorts-csv = خشتە بۆ بەرنامەی خشتە (CSV)
cohorts-for-facilitators = بۆ ئاسانکارەکان.
cohorts-weights-unread = هەر کێشێک ژمارەیەکی تەواوە لە ٠ تا ١٠٠.
cohorts-rules = یاساکان
cohorts-rules-change = یاساکان بگۆڕە
cohorts-rules-save = یاساکان پاشەکەوت بکە
cohorts-trio = گرووپی سێ شاری
cohorts-trio-never = هەرگیز
cohorts-trio-odd = یەک، ئەگەر ژمارەی شارەکان تاک بێت
cohorts-trio-allowed = یەک، ئەگەر شارێکی زیاتر جێگیر بکات
cohorts-language-minimum = زمان لەم ئاستەوە ئەژمار دەکرێت
cohorts-hours-minimum = کەمترین کاتژمێر لە مانگێکدا
cohorts-minimum-score = نزمترین نمرە لە سیناریۆی «باشترین گونجان»
cohorts-minimum-score-hint = لە ٠ تا ١٠٠
cohorts-interpreters-hint = هەر جارێک دوو زمان، بە ناو یان کۆد، وەک عەرەبی+tr؛ چەند دانەیەک بە کۆما.
cohorts-cap-size = گەورەترین جیاوازیی دانیشتووان، بە دووقاتبوون
cohorts-cap-maturity = گەورەترین جیاوازیی ستراتیژ، بە هەنگاو
cohorts-cap-themes = کەمترین بابەتی هاوبەش
cohorts-cap-hint = بەتاڵ: بێ سنوور.
cohorts-rule-number = «{ $typed }» ژمارەیەکی تەواو نییە لە ٠ تا { $most }.
cohorts-rule-interpreters = «{ $typed }» دوو زمان نین وەک ar+tr.
cohorts-trial-scenario = تەماشای سیناریۆی «{ $scenario }» دەکەیت. هێشتا پاشەکەوت نەکراوە.
cohorts-trial-weights = کێشی تر تاقی دەکەیتەوە. هێشتا هیچ پاشەکەوت نەکراوە.
cohorts-trial-save = پاشەکەوتی بکە
cohorts-trial-leave = وەک خۆی بیهێڵەوە
cohorts-change-start = تەختەکە دەستی پێکرد.
cohorts-change-lock = قفڵکرا: { $cities }.
cohorts-change-unlock = قفڵ لابرا: { $cities }.
cohorts-change-ban = قەدەغەکرا: { $cities }.
cohorts-change-lift = قەدەغە لابرا: { $cities }.
cohorts-change-force = سەپێنرا: { $cities }.
cohorts-change-swap = جێگۆڕکێ کرا: { $cities }.
cohorts-change-weights = کێشی تر پاشەکەوت کران.
cohorts-change-rules = یاسای تر پاشەکەوت کران.
cohorts-change-scenario = سیناریۆیەکی تر پاشەکەوت کرا.
cohorts-change-interpreter = وەرگێڕێک دانرا.
cohorts-change-hours = کاتژمێری تر پاشەکەوت کران.
cohorts-change-undo = دوایین گۆڕین گەڕێنرایەوە.
cohorts-change-undo-of = دوایین گۆڕین گەڕێنرایەوە. ئەوە بوو: { $what }
cohorts-change-unlocked-too = چیتر قفڵ نییە: { $groups }.
cohorts-change-lifted-too = چیتر قەدەغە نییە: { $groups }.
cohorts-effect-nothing = هیچی تێناچێت: هەموو ژمارەکان وەک خۆیانن.
cohorts-effect-same-groups = { $count ->
    [one] بەم کێشانە: هەمان گرووپ.
   *[other] بەم کێشانە: هەمان { $count } گرووپ.
}
cohorts-effect-loses-places = { $places ->
    [one] یەک شوێنی تێدەچێت؛ بەها لە { $before } دەبێتە { $now }.
   *[other] { $places } شوێنی تێدەچێت؛ بەها لە { $before } دەبێتە { $now }.
}
cohorts-effect-gains-places = { $places ->
    [one] شارێکی زیاتر جێگیر دەکات؛ بەها لە { $before } دەبێتە { $now }.
   *[other] { $places } شاری زیاتر جێگیر دەکات؛ بەها لە { $before } دەبێتە { $now }.
}
cohorts-effect-loses-value = هیچ شوێنێکی تێناچێت و { $value } لە بەهای تێدەچێت.
cohorts-effect-gains-value = هیچ شوێنێکی تێناچێت و { $value } بەها بەدەست دەهێنێت.
cohorts-effect-groups = { $gone ->
    [0] نوێ: { $comes }.
   *[other] { $came ->
        [0] { $gone ->
            [one] نامێنێت: { $goes }.
           *[other] نامێنن: { $goes }.
        }
        [one] لە جیاتی { $goes }، { $comes } دێت.
       *[other] لە جیاتی { $goes }، { $comes } دێن.
    }
}
cohorts-edit-stands = { $cities } جێگیرە: هەردووکیان ڕازین یان لێیان دەپرسرێت. سەرەتا پێشنیارەکە بکشێنەرەوە یان کۆتایی بە گرووپەکە بهێنە.
cohorts-edit-declined = یەکێک لەم شارانە یەکێکی تری ڕەت کردووەتەوە. گۆڕینی ئەمە بە دەستی تۆ نییە.
cohorts-edit-not-there = لەم ماوەیەدا ئەوە گۆڕدراوە.
cohorts-edit-one-group = هەردوو شارەکە لە یەک گرووپدان.
cohorts-edit-no-group = تەنها شارەکانی دوو گرووپ دەتوانن جێگۆڕکێ بکەن.
cohorts-edit-weights = کۆی کێشەکان دەبێتە { $sum }، نەک ١٠٠.
cohorts-edit-unknown = شارێک لەم خولەدا نییە.
cohorts-edit-itself = دوو شار هەڵبژێرە.
cohorts-edit-pair = قەدەغە دەربارەی دوو شارە.
cohorts-edit-size = گرووپێک دوو شاری هەیە، یان سێ.
cohorts-edit-one-country = { $cities } لە یەک وڵاتن.
cohorts-edit-private = { $cities } ناتوانن گرووپێک پێکبهێنن.
cohorts-edit-locked-twice = { $cities } لە گرووپێکی قفڵکراوی تردایە.
cohorts-edit-second-trio = گرووپێکی سێ شاریی قفڵکراو هەیە.
cohorts-edit-trio-mentoring = لە ڕێنوێنیدا گرووپێک دوو شاری هەیە.
cohorts-edit-locked-and-banned = { $cities } هەم قفڵکراون هەم قەدەغەکراون.
cohorts-edit-unread = ئەو دوگمەیە ناناسرێت. تەختەکە دووبارە بکەرەوە.
cohorts-edit-nothing-to-undo = هیچ نییە بگەڕێنرێتەوە.
cohorts-edit-undo-other = تەختەکە دوای کردنەوەی گۆڕا، بۆیە هیچ نەگەڕێنرایەوە. لە خوارەوە وەک ئێستایە.
cohorts-edit-meanwhile = دوای ئەوەی پەڕەکەت کردەوە، هاوکارێک بڕیاری لەسەر ئەمە دا، بۆیە هیچ پاشەکەوت نەکرا. لە خوارەوە دەبینیت ئەوەی تۆ ئێستا چی دەگۆڕێت: ئەگەر دەبێت بمێنێتەوە جارێکی تر پاشەکەوتی بکە.

# جووتکردنەکان
cohorts-run-title = جووتکردنی { $number }
cohorts-run-asked = { $who } داوای کرد، { $at }
cohorts-operator = بەڕێوەبەری ماڵپەڕ
cohorts-run-json = ئەنجام بە JSON، لەگەڵ بڕوانامەکەی
cohorts-run-queued = ئەم جووتکردنە چاوەڕێی نۆرەیە.
cohorts-run-judging = سەیر دەکرێت کام شارانە دەتوانن گرووپ پێکبهێنن: { $part } لە سەد.
cohorts-run-matching = هەموو گرووپەکان پێکەوە هەڵدەبژێردرێن: { $part } لە سەد.
cohorts-run-trios = گرووپە سێ شارییەکان بەراورد دەکرێن: { $part } لە سەد.
cohorts-run-answers = تاقی دەکرێتەوە ئایا گرووپی تر بەو ئەندازەیە باش دەبن: { $part } لە سەد.
cohorts-run-waits = بەم ژمارە شارە ماوەیەک دەخایەنێت. پەڕەکە خۆی هەموو سێ چرکەیەک دووبارە دەپرسێت؛ دەتوانیت بەجێی بهێڵیت و بگەڕێیتەوە.
cohorts-run-look = دووبارە سەیر بکە
cohorts-run-cancel = ئەم جووتکردنە هەڵبوەشێنەرەوە
cohorts-run-stopped = ئەم جووتکردنە پێش تەواوبوون هەڵوەشێنرایەوە. هیچ نەگۆڕا.
cohorts-run-in-queue = جووتکردنی { $number }، هەژمار دەکرێت
cohorts-make-offers = پێشنیار بکە …
cohorts-run-verified = هەر ئێستا دووبارە هەژمارکرا: هەمان ئەنجام، بایت بە بایت، و بڕوانامەکەی دروستە.
cohorts-run-same = هەر ئێستا دووبارە هەژمارکرا: هەمان ئەنجام، بایت بە بایت.
cohorts-run-differs = هەر ئێستا دووبارە هەژمارکرا، ئەنجامەکە جیاوازە: لەو کاتەوە بەرنامەکە گۆڕاوە، یان جووتکردنەکە.
cohorts-run-unproved = بڕوانامەی ئەم جووتکردنە دروست نییە. بەکاری مەهێنە، و بەو کەسە بڵێ کە ئەم بەرنامەیە بەڕێوە دەبات.
cohorts-run-inputs = هاشی شارەکان
cohorts-run-rules = هاشی یاساکان
cohorts-run-result = هاشی ئەنجام
cohorts-run-solver = چارەسەرکار
cohorts-working-language = زمان
cohorts-carried-by = پشتی بەمە بەستووە
cohorts-compare = بەراورد بکە
cohorts-compare-with = لەگەڵ جووتکردنی { $number }
cohorts-compared-title = جووتکردنی { $first } و جووتکردنی { $second }
cohorts-compared-same = { $count ->
    [0] هیچ گرووپێک لە هەردووکیاندا نییە.
    [one] یەک گرووپ لە هەردووکیاندایە.
   *[other] { $count } گرووپ لە هەردووکیاندان.
}
cohorts-compared-inputs = شارەکان یان پرۆفایلەکانیان جیاوازن.
cohorts-compared-rules = یاساکان جیاوازن.
cohorts-compared-numbers = ژمارەکانی هەردوو جووتکردنەکە
cohorts-compared-what = ژمارە
cohorts-compared-goes = تەنها لە جووتکردنی { $number }
cohorts-compared-comes = تەنها لە جووتکردنی { $number }
cohorts-compared-cities = کێ سوودی کرد، کێ زیانی کرد
cohorts-before = پێشتر
cohorts-after = دواتر
cohorts-difference = جیاوازی
cohorts-in-no-group = لە هیچ گرووپێکدا نییە
cohorts-gains = { $points } بەدەست دەهێنێت
cohorts-loses = { $points } لەدەست دەدات

# پێشنیارەکان، بۆ ئاسانکارەکان
cohorts-offer = پێشنیار
cohorts-offers-title = پێشنیارەکانی { $name }
cohorts-offers-what = هەر شارێک هۆکارەکان بە زمانی خۆی وەردەگرێت، بەبێ هیچ نمرەیەک. گرووپ کاتێک هەیە کە هەموو شارێک گوتی بەڵێ.
cohorts-offers-no-run = پێشنیار لە جووتکردنێکەوە دێت. <a>تەختەکە بکەرەوە</a> و سەرەتا جووت بکە.
cohorts-make-offers-of = ڕەشنووسی جووتکردنی { $number } دروست بکە
cohorts-drafts = { $count ->
    [one] یەک ڕەشنووس
   *[other] { $count } ڕەشنووس
}
cohorts-drafts-what = ئەوانە نیشان بکە کە ئێستا دەنێردرێن. کەس ئاگای لەوانی تر نییە.
cohorts-send-closes = ناردنی گرووپێک بۆ یەکێک لە شارەکانی، ئەوەی ڕەتکراوەتەوە دادەخات: { $groups }. بە نامە بە شارەکانی دەوترێت کە ئەم گرووپە پێکنەهات.
cohorts-draft-bound = چاوەڕێیە: لە شارێکی دەپرسرێت، یان لە گرووپێکدا کار دەکات
cohorts-draft-left = نانێردرێت: یەکێکیان چیتر لەم خولەدا نییە
cohorts-draft-declined = نانێردرێت: یەکێکیان بەوی تری گوت نەخێر
cohorts-draft-ended = گرووپەکەیان پێشتر کۆتایی هات: تەنها ئەگەر دووبارە دەیانەوێت نیشانەی بکە
cohorts-draft-refused = نانێردرێت: یەکێکیان گوتوویەتی ناتوانێت لەگەڵ ئەوی تر کار بکات
cohorts-draft-works = ئێستاش لە { $cohort } پێکەوە کار دەکەن: تەنها ئەگەر گرووپێکی دووەمیان دەوێت نیشانەی بکە
cohorts-draft-asked = ئێستاش لە { $cohort } لێیان دەپرسرێت: تەنها ئەگەر دەبێت دوو جار لێیان بپرسرێت نیشانەی بکە
cohorts-draft-said-no = لە { $cohort } یەکێکیان بەوی تری گوت نەخێر: تەنها ئەگەر ئەوە گۆڕاوە نیشانەی بکە
cohorts-drafts-declined = دووبارە پێشنیار ناکرێن، چونکە یەکێکیان گوتی نەخێر: { $groups }.
cohorts-until = کراوە تا
cohorts-until-hint = دوایین ڕۆژ کە وەڵامی تێدا وەردەگیرێت. ئەوانەی بێدەنگن دوای پێنج ڕۆژ و دوو ڕۆژ پێش کۆتایی بیریان دەخرێتەوە.
cohorts-until-past = ئەم ڕۆژە تێپەڕیوە.
cohorts-until-too-far = ڕۆژێک لە ماوەی ساڵێکدا هەڵبژێرە.
cohorts-until-not-later = ئەم ڕۆژە یان ڕۆژێکی دواتر بە شارەکان ڕاگەیەنراوە. ڕۆژێکی دوای ئەوە هەڵبژێرە.
cohorts-note = چەند وشەیەک بۆ شارەکان
cohorts-note-hint = ئارەزوومەندانەیە؛ لە نامەکەدا وەک خۆی دەنووسرێت.
cohorts-send = پێشنیارە نیشانکراوەکان بنێرە
cohorts-drafts-discard = ئەم ڕەشنووسانە لاببە
cohorts-send-nothing = لانیکەم ڕەشنووسێک نیشان بکە.
cohorts-send-before = ئەم پێشنیارانە پێشتر نێردراون یان لابراون. ئێستا هیچ نەنێردرا.
cohorts-send-bound = لە شارێک دەپرسرێت، یان لە گرووپێکدا کار دەکات. سەرەتا پێشنیارەکەی تر بکشێنەرەوە.
cohorts-send-asked = لەو ماوەیەدا لە { $cohort } لە دوو لەم شارانە پرسراوە. هیچ شتێک نەنێردرا. ڕەشنووسەکە لە خوارەوە نیشانە کراوە: تەنها ئەگەر دەبێت دوو جار لێیان بپرسرێت دووبارە نیشانەی بکە.
cohorts-send-declined = { $cities }: یەکێکیان بەوی تری گوت نەخێر. ئەم پێشنیارە ناتوانرێت بنێردرێت.
cohorts-send-left = { $cities }: یەکێکیان چیتر لەم خولەدا نییە. ئەم پێشنیارە ناتوانرێت بنێردرێت.
cohorts-send-refused = { $cities }: یەکێکیان گوتوویەتی ناتوانێت لەگەڵ ئەوی تر کار بکات. ئەم پێشنیارە ناتوانرێت بنێردرێت.
cohorts-sent = نێردراوەکان
cohorts-answers = وەڵامەکان
cohorts-reasons = هۆکارەکان
cohorts-no-answers = هێشتا کەس هیچی نەگوتووە.
cohorts-answers-private = تەنها ئاسانکارەکان دەخوێننەوە کێ چی گوتووە و بۆچی. شارەکەی تر تەنها ئەوە دەخوێنێتەوە کە گرووپەکە دروست بوو یان نا.
cohorts-stage-draft = ڕەشنووس
cohorts-stage-declined = شارێک ڕەتی کردەوە
cohorts-reply = وەڵام
cohorts-reply-accepted = بەڵێ
cohorts-reply-declined = نەخێر
cohorts-reply-deputed = جێگر بڕیار دەدات
cohorts-reply-asked = پرسیارێک
cohorts-reply-missing = وەڵامەکە هەڵبژێرە.
cohorts-way-mail = لە نامەکەوە
cohorts-way-page = لە پەڕەکەدا
cohorts-way-phone = بە تەلەفۆن یان نامە
cohorts-line = { $city }: { $what }، { $who }، { $way }
cohorts-line-written = { $city }: { $what }، { $who }، { $way }، { $by } نووسیویەتی
cohorts-line-confirmed = { $city }: { $what }، { $who }، { $way }، { $by } پشتڕاستی کردەوە
cohorts-line-unconfirmed = لەوانەیە پاڵێوەری نامە دایگرتبێت: کاتێک پشتڕاست دەکرێتەوە ئەژمار دەکرێت.
cohorts-unconfirmed = { $city }، { $who }: «{ $what }». ئەم وەڵامە هێندە زوو دوای نامەکە، یان لەگەڵ یەکێکی تر هات کە لەوانەیە پاڵێوەری نامە دوگمەکەی داگرتبێت. هێشتا ئەژمار ناکرێت.
cohorts-confirm = پرسیم: ڕاستە
cohorts-drop = پرسیم: پاڵێوەر بوو
cohorts-offer-refused = یەکێک لەم شارانە دواتر گوتوویەتی ناتوانێت لەگەڵ ئەوی تر کار بکات. هیچ بیرخستنەوەیەک نانێردرێت. پێشنیارەکە بکشێنەرەوە.
cohorts-record = وەڵامێک بنووسە
cohorts-record-hint = ئەوەی کەسێک بە تەلەفۆن یان نامە گوتوویەتی. لەم بارەیەوە نامەیەکی پێدەگات، لەگەڵ بەستەرێک بۆ گۆڕینی.
cohorts-record-save = بینووسە
cohorts-record-words = هۆکارەکەیان
cohorts-record-words-hint = بۆ نەخێر پێویستە. تەنها ئاسانکاران دەیخوێننەوە.
cohorts-record-reason-missing = بە چەند وشەیەک بنووسە بۆچی وتیان نەخێر.
cohorts-record-no-deputy = ئەم شارە جێگرێکی نییە کە بتوانێت بڕیار بدات.
cohorts-record-deputy-not-asked = کەسی پەیوەندیی ئەم شارە بڕیار دەدات و بڕیارەکەی بۆ جێگر جێ نەهێشتووە. ئەگەر وترابێت سەرەتا ئەوە بنووسە.
cohorts-record-expired = ئەم پێشنیارە تا { $at } کراوە بوو. سەرەتا کاتی زیاتری پێبدە.
cohorts-record-over = ئەم پێشنیارە کۆتایی هاتووە. هیچ نەنووسرا.
cohorts-record-bound = شارێکی ئەم پێشنیارە ئێستا لە گرووپێکی تری خولەکەدا کار دەکات. سەرەتا کۆتایی بەو گرووپە بهێنە، یان پێشنیارەکە بکشێنەرەوە.
cohorts-record-contradicts = { $who } لە { $city } لە { $at } نووسیویەتی «نەخێر». بەم بەڵێیە هەموو شارەکان گوتوویانە بەڵێ و گرووپەکە یەکسەر پێک دێت. ئەگەر بۆچوونیان گۆڕیوە، جارێکی تر بینووسە.
cohorts-speaker = کێ گوتی
cohorts-speaker-missing = ئەوە هەڵبژێرە کە گوتی.
cohorts-close = دایبخە: دروست نەبوو
cohorts-close-hint = شارەکەی تر ئەوە دەخوێنێتەوە کە گرووپەکە دروست نەبوو، و هیچی تر.
cohorts-close-not-declined = تەنها پێشنیارێک دادەخرێت کە شارێک ڕەتی کردبێتەوە. لە جیاتی ئەوە بیکشێنەرەوە.
cohorts-extend = کاتی زیاتر بدە
cohorts-reopen = دووبارە بیکەرەوە
cohorts-reopen-hint = هەموو ئەوەی وتراوە وەک خۆی دەمێنێتەوە. نامە بۆ شارەکان دەچێت.
cohorts-withdraw = کشاندنەوە …
cohorts-withdraw-now = پێشنیارەکە بکشێنەرەوە
cohorts-withdraw-title = پێشنیاری { $group } بکشێنرێتەوە؟
cohorts-withdraw-answered = { $answers ->
    [one] شارێک وەڵامی داوەتەوە. پێش کشاندنەوەی پێشنیارەکە سەیری وەڵامەکەی بکە.
   *[other] { $answers } شار وەڵامیان داوەتەوە. پێش کشاندنەوەی پێشنیارەکە سەیری وەڵامەکانیان بکە.
}
cohorts-withdraw-changed = لەوەتەی ئەم پەڕەیەت کردووەتەوە وەڵامەکان یان نامەکان گۆڕاون. پێش کشاندنەوەی پێشنیارەکە جارێکی تر سەیریان بکە.
cohorts-withdraw-agreed = لەو ماوەیەدا هەموو شارەکان گوتیان بەڵێ: گرووپەکە لە { $at } بەدواوە هەیە. پێشنیارەکە چیتر ناکشێنرێتەوە.
cohorts-withdraw-over = ئەم پێشنیارە پێشتر کۆتایی هاتبوو. ئێستا هیچ نەکشێنرایەوە.
cohorts-open-group = گرووپەکە بکەرەوە
cohorts-withdraw-mails = { $count ->
    [one] یەک نامە دەنێردرێت:
   *[other] { $count } نامە دەنێردرێن:
}
cohorts-withdraw-no-mails = هیچ نامەیەک نانێردرێت.
cohorts-withdraw-what = بەستەرەکانی نامەکانی پێشوو دەڵێن کە پێشنیارەکە کشێنراوەتەوە. دەتوانرێت شارەکان دووبارە جووت بکرێن.
cohorts-withdraw-reason = هۆکار
cohorts-withdraw-reason-hint = تەنها بۆ ئاسانکارەکان.
cohorts-mail-question-subject = { $city } دەربارەی گرووپەکە لەگەڵ { $others } دەپرسێت
cohorts-mail-question-what = { $who } بۆ { $city } دەپرسێت:
cohorts-mail-question-why = تۆ ئاسانکاری تۆڕەکەیت.

# گرووپی بێ پێشنیار، و کۆتایی گرووپێک
cohorts-third-city = شاری سێیەم
cohorts-third-city-hint = تەنها بۆ گرووپی سێ شاری.
cohorts-consent = کێ ڕازی بوو
cohorts-consent-both = هەموو شارەکان
cohorts-consent-one = یەک لا، تا ئەو شوێنەی دەزانرێت
cohorts-consent-none = نازانرێت
cohorts-formed-on-hint = ڕۆژێک، مانگێک یان ساڵێک: { "\u2066" }2018-03-22{ "\u2069" }، { "\u2066" }2018-03{ "\u2069" }، 2018.
cohorts-formed-ahead = ئەم ڕۆژە هێشتا نەهاتووە. ڕۆژێک بنووسە کە گرووپەکە تێیدا هەبوو.
cohorts-group-no-mail = دەربارەی گرووپێک کە لێرە دەینووسیت هیچ ئیمەیڵێک نانێردرێت. خۆت شارەکانی ئاگادار بکەوە.
cohorts-end = کۆتایی پێ بهێنە
cohorts-end-more = کۆتایی پێ بهێنە …
cohorts-end-title = کۆتایی بە گرووپی { $group } بهێنرێت؟
cohorts-end-what = مێژووەکەی دەمێنێتەوە. دەتوانرێت شارەکان لەم خولەدا دووبارە جووت بکرێن. بنووسە بۆچی.
cohorts-end-mails = کۆبوونەوە پلاندانراوەکان هەڵدەوەشێنرێنەوە و ئەوانەی بانگهێشت کراون لەم بارەیەوە ئیمەیڵیان پێدەگات. هیچ ئیمەیڵێکی تر نانێردرێت: خۆت شارەکان ئاگادار بکەوە.
cohorts-end-group = کۆتایی بە گرووپەکە بهێنە
cohorts-file-city = شاری { $value } نییە، شارێکی تۆڕەکە چاوەڕوان دەکرا
cohorts-file-city-again = { $city } دوو جار لە گرووپەکەدایە، یەک جار چاوەڕوان دەکرا
cohorts-file-count = { $count ->
    [one] { $count } شار
   *[other] { $count } شار
  }، ٢ یان ٣ چاوەڕوان دەکرا
cohorts-file-country = { $first } و { $second } شاری یەک وڵاتن ({ $country })، شاری وڵاتانی جیاواز چاوەڕوان دەکرا
cohorts-file-city-of-line = { $city } لە گرووپی دێڕی { $line } لە هەمان خولدایە، یەک گرووپ بۆ هەر شارێک چاوەڕوان دەکرا
cohorts-file-busy = { $city } لە گرووپێکی تری ئەم خولەدا کار دەکات، یەک گرووپ بۆ هەر شارێک چاوەڕوان دەکرا
cohorts-file-ahead = { $value } هێشتا نەهاتووە، چاوەڕوانکراو ڕۆژێکە کە گرووپەکە تێیدا هەبوو
cohorts-file-stay = { $count } ڕیز (دێڕ: { $lines }) بۆ ئەو گرووپانەی لێرەن ڕۆژ، پرس یان ڕەزامەندییەکی تر دەڵێن: گرووپەکان وەک خۆیان دەمێننەوە.
cohorts-file-cohort = خولی { $value } نییە، خولێکی ناسراو چاوەڕوان دەکرا؛ یان بۆ خولێکی تەواوبوو کۆدێک لە پیتی بچووک و ژمارە و داش، لەگەڵ بەرنامەیەک بۆ هەموو پەڕگەکە (لە هێڵی فەرماندا: { "\u2066" }--programme{ "\u2069" })

# بانگهێشتەکان: کێ بۆ بۆنەیەک بانگهێشت دەکرێت و بۆچی، پەڕەی وەڵام، نامەکان، کێ هات.
invitations-name = بانگهێشتەکان
invitations-title = بانگهێشتەکان: { $event }
invitations-person = کەس
invitations-why = بۆچی
invitations-state = دۆخ
invitations-answer = وەڵام
invitations-answers = وەڵامەکان
invitations-words = وتەکان
invitations-people = کێ بانگهێشت کراوە
invitations-table = هەموو بانگهێشتکراوان، بۆچی، و چییان وت
invitations-private = وەڵام و وتەکان تەنیا بۆ ئاسانکارانن.
invitations-not-published = بۆنەکە ڕەشنووسە. بڵاوی بکەرەوە، ئینجا دەتوانیت خەڵک بانگهێشت بکەیت.
invitations-cancelled = بۆنەکە هەڵوەشێنراوەتەوە: ئیتر کەس بانگهێشت ناکرێت، و بەشداربووان و ڕێکخستنەکان وەک خۆیان دەمێننەوە.
invitations-over = بۆنەکە تەواو بوو: ئیتر کەس بانگهێشت ناکرێت.
invitations-at-rest = بۆنەکە تەواو بوو و دەزانرێت کێ هات: ئیتر نە کەس بانگهێشت دەکرێت و نە بانگهێشت دەکشێنرێتەوە، و بەشداربووان و ڕێکخستنەکان وەک خۆیان دەمێننەوە.
invitations-tile-named = لە بەشداربوواندا
invitations-tile-invited = بانگهێشت کراون
invitations-tile-accepted = دێن
invitations-tile-tentative = ڕەنگە
invitations-tile-declined = نایەن
invitations-tile-deputed = کەسێک دەنێرن
invitations-tile-silent = بێ وەڵام
invitations-tile-came = هاتن
invitations-tile-seats = جێگای گیراو
invitations-tile-queued = لە ڕیزدا
invitations-seats-of = { $taken } لە { $capacity }

# بەشداربووان
invitations-audience = بەشداربووان
invitations-audience-hint = یاسایەک دەڵێت کێ بانگهێشت دەکرێت، نەک لیستێک: کە کەسەکان گۆڕان، یاساکە دەیاندۆزێتەوە.
invitations-no-conditions = هێشتا کەس دیاری نەکراوە. مەرجێک زیاد بکە.
invitations-without = بێجگە لە
invitations-remove = لابردن
invitations-add = مەرجێک زیاد بکە
invitations-add-save = زیادی بکە
invitations-effect = چی دەکات
invitations-effect-with = خەڵک زیاد دەکات
invitations-effect-without = خەڵک دەردەکات
invitations-scope = کێ
invitations-effect-missing = بڵێ خەڵک زیاد دەکات یان دەریان دەکات.
invitations-condition-twice = ئەم مەرجە هەیە.
invitations-scope-missing = هەڵبژێرە مەرجەکە لەبارەی کێیە.
invitations-scope-groups = شارەکانی گرووپەکانی جووتکردنی { $name }
invitations-scope-cities = هەموو شارەکانی { $name }
invitations-scope-programme = شارە ئەندامەکانی { $name }
invitations-scope-everybody = هەموو ئەوانەی پۆستێکیان هەیە
invitations-scope-person = یەک کەس، کە لە خوارەوە ناوی هاتووە
invitations-person-hint = تەنیا بۆ یەک کەس: ناوەکەی یان ناونیشانی ئیمەیڵەکەی.
invitations-person-missing = ناو یان ناونیشانی ئیمەیڵی کەسەکە بنووسە.
invitations-person-unknown = کەس بە ناوی { $typed } ناناسرێت.
invitations-person-several = { $typed } دەکرێت ئەمانە بێت: { $names }. ناوی ئەو کەسە بنووسە کە مەبەستتە؛ ئەگەر هەمان ناویان هەیە، ناونیشانەکە یان کۆدی پەڕگەکە.
invitations-seats = بە کام پۆست
invitations-seats-hint = ئەگەر هیچیان نیشانە نەکرێت، هەموویان.
invitations-seats-focal-point = کەسانی پەیوەندی
invitations-seats-deputy = جێگرەکان
invitations-seats-sponsor = بەرپرسانی پاڵپشت
invitations-seats-member = ئەندامان
invitations-seats-facilitator = ئاسانکاران
invitations-seats-expert = شارەزایان
invitations-seats-funder = نوێنەرانی لایەنی بەخشەر
invitations-country = وڵات
invitations-any-country = هەموو وڵاتان
invitations-spoken-by = زمان
invitations-any-language = هەموو زمانەکان
invitations-conditions-many = یاسای بەشداربووان زۆرترین { $count_max } مەرجی هەیە.
invitations-anybody = هەموو کەسەکان
invitations-of-everybody = لە هەموو شوێنێک: { $who }
invitations-of-groups = گرووپەکانی جووتکردنی { $name }: { $who }
invitations-of-cities = شارەکانی { $name }: { $who }
invitations-of-programme = شارە ئەندامەکانی { $name }: { $who }
invitations-of-organisation = { $name }: { $who }
invitations-of-person = { $name }
invitations-of-person-if = { $name }، تەنها ئەگەر: { $parts }
invitations-in-country = { $people }، وڵات: { $country }
invitations-who-speak = { $people }، زمان: { $language }
invitations-in-country-who-speak = { $people }، وڵات: { $country }، زمان: { $language }
invitations-named = لە یاساکەدا دیاری کراوە
invitations-office-focal-point = کەسی پەیوەندیی { $organisation }
invitations-office-deputy = جێگری کەسی پەیوەندیی { $organisation }
invitations-office-sponsor = بەرپرسی پاڵپشت لە { $organisation }
invitations-office-member = ئەندام لە { $organisation }
invitations-office-facilitator = ئاسانکار لە { $organisation }
invitations-office-expert = شارەزا لە { $organisation }
invitations-office-funder = نوێنەری لایەنی بەخشەر لە { $organisation }

# ئەوەی دەبێت بکرێت
invitations-join = { $count ->
    [one] یەک کەس دیاری کراوە و بانگهێشت نەکراوە
   *[other] { $count } کەس دیاری کراون و بانگهێشت نەکراون
}
invitations-invite = { $count ->
    [one] ئەم کەسە بانگهێشت بکە
   *[other] ئەم { $count } کەسە بانگهێشت بکە
}
invitations-invite-hint = نامەکان هەر یەک بە زمانی خوێنەرەکەی دەنووسرێن و چاوەڕێی ڕەزامەندیی تۆن.
invitations-invite-not-now = ئێستا کەس بانگهێشت ناکرێت: سەرەتا بۆنەکە بڵاو بکەرەوە و سەیر بکە تەواو نەبووبێت.
invitations-people-changed = لەوەتەی ئەم پەڕەیە کراوەتەوە کەسەکان گۆڕاون و هیچ نەکرا. سەیر بکە ئێستا کێن، پاشان دووبارە دای بگرە.
invitations-mails-changed = لەوەتەی ئەم پەڕەیە کراوەتەوە نامەکان گۆڕاون و هیچیان نەنێردرا. سەیر بکە ئێستا کامەیان چاوەڕوانن، پاشان دووبارە دای بگرە.
invitations-leave = { $count ->
    [one] یەک کەس لە بەشداربووان دەرچوو
   *[other] { $count } کەس لە بەشداربووان دەرچوون
}
invitations-withdraw-left = { $count ->
    [one] ئەم بانگهێشتە بکشێنەرەوە
   *[other] ئەم { $count } بانگهێشتە بکشێنەرەوە
}
invitations-withdraw-hint = تۆمارەکە لە ڕۆژژمێر دەسڕدرێتەوە و نامەیەک ئاگاداری دەکاتەوە. ئەوەی هێشتا نامەی بۆ نەچووە هیچ نازانێت.
invitations-renew = دووبارە بانگهێشت بکە
invitations-renew-hint = بانگهێشتەکە کشێنرابووەوە. نامە نوێیەکە لە نامە دەرچووەکان چاوەڕێی ڕەزامەندییە.
invitations-renew-thrown-away = ئەو نامەیەی ئەم کەسەی بانگهێشت دەکرد هەڵوەشێندرایەوە: ئەو هیچ نازانێت. نامە نوێیەکە لە نامە دەرچووەکان چاوەڕێی ڕەزامەندییە.
invitations-held = { $count ->
    [one] یەک نامە چاوەڕێی ڕەزامەندیی تۆیە. سەرەتا <a>لە نامە دەرچووەکان بیخوێنەوە</a>.
   *[other] { $count } نامە چاوەڕێی ڕەزامەندیی تۆن. سەرەتا <a>لە نامە دەرچووەکان بیانخوێنەوە</a>.
}
invitations-send = { $count ->
    [one] ئەم نامەیە بنێرە
   *[other] ئەم { $count } نامەیە بنێرە
}

# ئەوەی دیاری کراوە
invitations-plan = ئەوەی دیاری کراوە
invitations-save = پاشەکەوت
invitations-capacity = جێگاکان
invitations-capacity-taken = { $taken ->
    [one] یەک جێگا گیراوە. ئەوەندە یان زیاتر بنووسە، یان سەرەتا بانگهێشتێک بکشێنەرەوە.
   *[other] { $taken } جێگا گیراون. ئەوەندە یان زیاتر بنووسە، یان سەرەتا بانگهێشت بکشێنەرەوە.
}
invitations-capacity-hint = بەتاڵ: هەموو ئەوانەی دەڵێن بەڵێ. ئەگەرنا ئەوانەی دواتر دەڵێن بەڵێ دەچنە ڕیزەوە.
invitations-offer-hours = چەند کاتژمێر جێگای بەتاڵبوو هەڵدەگیرێت
invitations-number-wrong = { $typed } ژمارەیەکی تەواو نییە لە 1 تا { $number_max }.
invitations-room = بەستەری بەشداربوون
invitations-room-hint = هی هەر خزمەتگوزارییەکی ڤیدیۆ. ١٥ خولەک پێش دەستپێکردن پیشانی ئەوانە دەدرێت کە بەشدار دەبن.
invitations-room-wrong = ناونیشانێکی تەواو بنووسە کە بە https:// دەست پێدەکات.
invitations-room-later = بەستەرەکە ١٥ خولەک پێش دەستپێکردن بۆ ئەوانە دەردەکەوێت کە بەشدار دەبن.
invitations-room-closed = ژوورەکە نەکراوەتەوە.
invitations-room-no-seat = وتت بەڵێ، بەڵام هەموو جێگاکان گیراون: بەبێ جێگا ناتوانیت بێیتە ژوورەوە. کە جێگایەک بەتاڵ بوو نامە دێت.
invitations-room-said-no-yes = ژوورەکە بۆ ئەوانەیە کە وتیان بەڵێ.
invitations-note = وتەکانت بۆ بانگهێشتکراوان
invitations-note-hint = لە نامەکەدا و لە پەڕەی وەڵامدا وەک خۆی دەردەکەون.
invitations-reminders = بیری ئەوانە بخەرەوە کە پەیوەندییان پێوەیە
invitations-remind-week = هەفتەیەک پێشتر
invitations-remind-day = ڕۆژێک پێشتر
invitations-remind-hour = کاتژمێرێک پێشتر
invitations-follow = کە کەسەکان گۆڕان
invitations-follow-asks = سەرەتا پیشانم بدە
invitations-follow-by-itself = لە ئێستاوە، لەگەڵ ئەوەی لە کاتی گۆڕانی کەسەکانەوە چاوەڕێیە، بەبێ پرسین بانگهێشت بکە و بیکشێنەرەوە؛ تۆمارەکە دەیڵێت. ئەوەی لە گۆڕینی یاساکە دێت هێشتا چاوەڕێی ڕەزامەندیی تۆیە

# دۆخەکان
invitations-state-waiting = هێشتا بانگهێشت نەکراوە
invitations-state-invited = بێ وەڵام
invitations-state-accepted = دێت
invitations-state-queued = لە ڕیزدایە
invitations-state-offered = جێگایەکی بۆ هەڵگیراوە
invitations-state-tentative = ڕەنگە
invitations-state-declined = نایەت
invitations-state-deputed = کەسێک دەنێرێت
invitations-state-left = لە بەشداربووان دەرچوو
invitations-state-withdrawn = کشێنرایەوە
invitations-state-attended = هات
invitations-state-absent = نەهات
invitations-mail-held = نامە چاوەڕێی ڕەزامەندییە
invitations-mail-queued-up = نامە بەڕێوەیە
invitations-mail-refused = نامە ڕەت کرایەوە
invitations-mail-unanswered = لەوانەیە نامە گەیشتبێت
invitations-mail-discarded = نامە هەڵوەشێندرایەوە
invitations-unconfirmed = دەبێت پشتڕاست بکرێتەوە

# یەک بانگهێشت
invitations-open-person = پەڕەی کەسەکە بکەرەوە
invitations-unconfirmed-what = ڕەنگە بەرنامەیەک پەنجەی پێدا نابێت، نەک کەسەکە. هێشتا ناژمێردرێت.
invitations-confirm = کەسەکە خۆی بوو
invitations-confirmed-already = ئیتر هیچ شتێک لێرە چاوەڕێی پشتڕاستکردنەوە نییە: پێشتر کەسێک پشتڕاستی کردووەتەوە.
invitations-no-answers = هێشتا هیچ نەوتراوە.
invitations-record = وەڵامێک بنووسە
invitations-record-hint = بە تەلەفۆن یان نامە دراوە. نامەیەک بۆ کەسەکە دەچێت و دەڵێت چی تۆمار کراوە.
invitations-record-closed = ئێستا دەزانرێت کێ هات، یان بۆنەکە هەڵوەشێنراوەتەوە: ئیتر هیچ وەڵامێک نانووسرێت.
invitations-record-save = وەڵامەکە پاشەکەوت بکە
invitations-reply-missing = هەڵبژێرە کەسەکە چی وت.
invitations-withdraw-this = ئەم بانگهێشتە بکشێنەرەوە
invitations-withdraw-what = { $name } چیتر بانگهێشت نییە، و یاساکە جارێکی تر بۆ ئەم بۆنەیە بانگهێشتی ناکات.
invitations-line = { $what }، { $way }
invitations-line-uncertain = { $what }، { $way }؛ ڕەنگە لەلایەن بەرنامەیەکەوە
invitations-line-written = { $what }، نووسینی { $by }
invitations-reply-accepted = بەڵێ
invitations-reply-tentative = ڕەنگە
invitations-reply-declined = نەخێر
invitations-reply-deputed = جێگرەکەی دەنێرێت
invitations-reply-asked = پرسیارێک یان پێشنیازێک
invitations-way-link = لە نامەکەوە
invitations-way-mail = بە وەڵامی نامەکە
invitations-way-calendar = بە ڕۆژژمێر
invitations-way-phone = بە تەلەفۆن

# کێ هات
invitations-attendance = کێ هات
invitations-attendance-title = کێ هات: { $event }
invitations-attendance-summary = هاتن: { $came }. نەهاتن: { $absent }. لە لیستەکەدا: { $count }.
invitations-attendance-who = ئەوانە نیشانە بکە کە لێرەن
invitations-attendance-save = پاشەکەوت
invitations-attendance-close = پاشەکەوت؛ ئەوانی تر نەهاتن
invitations-attendance-hint = ئەوەی بە بەستەری نامەکەی دێت، خۆبەخۆ نیشانە دەکرێت.
invitations-attendance-no-day = بۆنەکە هێشتا ڕۆژی نییە: کەس ناتوانێت لەوێ بێت.
invitations-attendance-early = ئەوانەی لێرەن لە { $day } بەدواوە نیشانە دەکرێن، کە ڕۆژی بۆنەکەیە.
invitations-was-absent = { $state }، نەهات
invitations-nobody-invited = هێشتا کەس بانگهێشت نەکراوە.

# پەڕەی وەڵام
invitations-question = بەشدار دەبیت؟
invitations-for = بۆ { $name }، { $office }
invitations-for-name = بۆ { $name }
invitations-term = { $term }: { $value }
invitations-yes = بەڵێ، بەشدار دەبم
invitations-perhaps = ڕەنگە
invitations-depute = { $name ->
    [none] جێگرەکەم بنێرە
   *[other] جێگرەکەم بنێرە، { $name }
}
invitations-no = نەخێر، ناتوانم
invitations-add-words = پرسیارێک، پێشنیازێک یان هۆکارێک زیاد بکە
invitations-your-words = وتەکانت
invitations-words-hint = لەگەڵ ئەو وەڵامەدا دەنێردرێت کە پەنجەی پێدا دەنێیت. ئاسانکار دەیخوێنێتەوە؛ تا ٦٠٠ پیت، بە هەر زمانێک.
invitations-words-missing = پرسیار یان پێشنیازەکەت بنووسە.
invitations-only-words = تەنها ئەم وتانە بنێرە
invitations-own = بانگهێشتەکەت
invitations-words-came = ئەوەی لە { $at } نووسیت گەیشتە ئاسانکاران.
invitations-nothing-yet = تا پەنجە بە دوگمەیەکدا نەنێیت هیچ تۆمار ناکرێت. تا دەستپێکردن دەتوانیت وەڵامەکەت بگۆڕیت.
invitations-somebody-else = من کەسێکی ترم
invitations-other-title = تۆ کەسێکی تریت
invitations-other-what = هیچ نەگۆڕا. ئەگەر نامەکە بۆ کەسێکی هەڵە هاتووە، بیگەیەنە دەستی خاوەنەکەی یان فڕێی بدە. ئەگەر پۆستەکەت وەرگرتووە، بە وەڵامدانەوەی نامەکە ئاسانکار ئاگادار بکەوە.
invitations-other-back = گەڕانەوە بۆ بانگهێشتەکە
invitations-answer-missing = پەنجە بە یەکێک لە دوگمەکاندا بنێ.
invitations-said-accepted = بەشدار دەبیت. تۆماری ڕۆژژمێرەکەت بە نامە بۆت نێردرا.
invitations-said-queued = وتت بەڵێ، بەڵام هەموو جێگاکان گیراون. شوێنت لە ڕیزەکەدا: { $place }؛ کە جێگایەک بەتاڵ بوو نامە دێت.
invitations-said-ran-out = هەتا { $at } جێگایەکت بۆ هەڵگیرابوو و وەرتنەگرت: بۆ ئەوەی دواتر ڕۆیشت. شوێنت لە ڕیزەکەدا: { $place }؛ کە جێگایەک دووبارە بەتاڵ بوو نامە دێت.
invitations-said-offered = جێگایەکت تا { $until } بۆ هەڵگیراوە. بۆ وەرگرتنی پەنجە بە بەڵێدا بنێ.
invitations-said-no-seat = بۆنەکە لە { $at } دەستی پێکرد. جێگات نییە: هیچ بەتاڵ نەبوو، یان ئەوەی بۆت هەڵگیرابوو لە کاتی خۆیدا وەرنەگیرا.
invitations-said-tentative = وتت ڕەنگە.
invitations-said-perhaps-enters = بۆنەکە لە { $at } دەستی پێکرد و تۆ وتبووت ڕەنگە. هێشتا دەتوانیت بێیتە ژوورەوە.
invitations-said-perhaps-begun = بۆنەکە لە { $at } دەستی پێکرد و تۆ وتبووت ڕەنگە. ئەگەر دێیت، بۆ ئاسانکاران بنووسە.
invitations-said-over = بۆنەکە لە { $at } دەستی پێکرد و تەواو بوو. چیتر هیچ تۆمار ناکرێت.
invitations-said-declined = وتت ناتوانیت بێیت.
invitations-said-deputed = جێگرەکەت دەنێریت و بە نامە داوای لێ کرا.
invitations-said-deputy-out = جێگرەکەتت نارد، بەڵام نایەت. بەم پێیە کەس لە جیاتی تۆ بەشدار نابێت.
invitations-said-unconfirmed = تۆ بوویت؟ ڕەنگە بەرنامەیەک کە نامە دەخوێنێتەوە پەنجەی لەسەر «{ $pressed }» دانابێت. هێشتا هیچ وەڵامێک ناژمێردرێت. جارێکی تر پەنجە بەوەدا بنێ کە دەتەوێت بیڵێیت.
invitations-said-unconfirmed-beside = تۆ بوویت؟ ڕەنگە بەرنامەیەک کە نامە دەخوێنێتەوە پەنجەی لەسەر «{ $pressed }» دانابێت. وەڵامی ژمێردراوت هێشتا ئەمەیە: «{ $counts }». جارێکی تر پەنجە بەوەدا بنێ کە دەتەوێت بیڵێیت.
invitations-refused-withdrawn = چیتر بۆ ئەم بۆنەیە بانگهێشت نیت. هیچ تۆمار ناکرێت.
invitations-refused-begun = بۆنەکە لە { $at } دەستی پێکرد. چیتر هیچ تۆمار ناکرێت.
invitations-refused-cancelled = بۆنەکە ئەنجام نادرێت.
invitations-refused-no-deputy = نووسینگەکەت جێگرێکی نییە کە بتوانێت بێت: ئێستا جێگر نییە، یان وتی ناتوانێت، یان ئەم بۆنەیە بانگهێشتی ناکات.
invitations-join-now = ئێستا بەشدار ببە
invitations-join-again = تۆ بوویت؟ چەند چرکەیەک دوای نامەکەمان پەنجە بە دوگمەکەدا نرا، وەک ئەو بەرنامانەی نامە دەخوێننەوە. هێشتا ئامادەبوونت تۆمار نەکراوە. بۆ چوونەژوورەوە جارێکی تر پەنجەی پێدا بنێ.
invitations-enter = ژوورەکە بکەرەوە
invitations-inside = لە کاتی بۆنەکەدا
invitations-inside-what = بە بەستەرێک دەچیتە ژوورەوە کە بە ئیمەیڵ بۆت دێت.

# نامەکان
invitations-addressee = { $name }، { $office }
invitations-event = بۆنە
invitations-when = کات
invitations-begins = دەستپێک
invitations-ends = کۆتایی
invitations-there = بە کاتی شوێنی بۆنەکە
invitations-where = شوێن
invitations-spoken = زمانەکان
invitations-by = ڕێکخەر
invitations-mail-why = بۆ بۆنەیەکی { $network } بانگهێشت کراویت.
invitations-mail-why-was = بۆ بۆنەیەکی { $network } بانگهێشت کرابوویت.
invitations-mail-asking-subject = لە { $day } بەشدار دەبیت؟ { $event }
invitations-mail-asking-what = بانگهێشت کراویت بۆ بەشداربوون لە { $event }.
invitations-mail-deputed-what = کەسی پەیوەندیت تۆ لە جیاتی خۆی دەنێرێت: بانگهێشت کراویت بۆ بەشداربوون لە { $event }.
invitations-mail-answer = وەڵامی بانگهێشتەکە بدەرەوە
invitations-mail-dear = بەڕێز { $name }،
invitations-mail-how = دەتوانیت قبووڵی بکەیت، بڵێیت ڕەنگە یان ڕەتی بکەیتەوە. یەک پەنجەنان بەسە و هەژمار پێویست نییە. کردنەوەی پەڕەکە هیچ ناگۆڕێت.
invitations-mail-how-deputy = { $deputy ->
    [none] دەتوانیت قبووڵی بکەیت، بڵێیت ڕەنگە، ڕەتی بکەیتەوە یان جێگرەکەت بنێریت. یەک پەنجەنان بەسە و هەژمار پێویست نییە. کردنەوەی پەڕەکە هیچ ناگۆڕێت.
   *[other] دەتوانیت قبووڵی بکەیت، بڵێیت ڕەنگە، ڕەتی بکەیتەوە یان جێگرەکەت، { $deputy }، بنێریت. یەک پەنجەنان بەسە و هەژمار پێویست نییە. کردنەوەی پەڕەکە هیچ ناگۆڕێت.
}
invitations-mail-by-mail = یان بە یەک وشە وەڵامی ئەم نامەیە بدەرەوە: بەڵێ، ڕەنگە یان نەخێر.
invitations-mail-calendar = لەم نامەیەدا تۆمارێک بۆ ڕۆژژمێرەکەت هەیە؛ گۆڕانکارییەکان دەگەنە ڕۆژژمێرەکەت.
invitations-mail-answered-subject = وەڵامەکەت: { $event }
invitations-mail-answered-heading = وەڵامەکەت تۆمار کرا
invitations-mail-accepted = لە { $event } بەشدار دەبیت.
invitations-mail-queued = وتت بەڵێ، بەڵام هەموو جێگاکانی { $event } گیراون. لە ڕیزدایت؛ کە جێگایەک بەتاڵ بوو نامە دێت.
invitations-mail-tentative = ڕەنگە لە { $event } بەشدار ببیت.
invitations-mail-declined = لە { $event } بەشدار نابیت.
invitations-mail-deputing = داوا لە جێگرەکەت کرا لە جیاتی تۆ لە { $event } بەشدار بێت. ئەگەر نەیەت، نامەیەکت بۆ دێت.
invitations-mail-deputy-out-subject = جێگرەکەت نایەت: { $event }
invitations-mail-deputy-out-heading = جێگرەکەت نایەت
invitations-mail-deputy-out-what = جێگرەکەتت نارد بۆ { $event }. بەم پێیە جێگرەکەت نایەت یان جێگای نییە، کەواتە کەس لە جیاتی تۆ بەشدار نابێت.
invitations-mail-uncertain = لە بانگهێشتەکەتدا بۆ { $event } پەنجە لەسەر «{ $answer }» دانرا، ڕەنگە لەلایەن بەرنامەیەکەوە کە نامە دەخوێنێتەوە: تا پشتڕاستی نەکەیتەوە هیچ ناژمێردرێت.
invitations-mail-uncertain-subject = تۆ بوویت؟ { $event }
invitations-mail-uncertain-heading = تۆ بوویت؟
invitations-mail-by-phone = ئاسانکارێک ئەمەی بۆ تۆ نووسی. ئەگەر هەڵەیە بیگۆڕە.
invitations-mail-change = تا دەستپێکردن دەتوانیت وەڵامەکەت بگۆڕیت.
invitations-mail-change-open = وەڵامەکەم بگۆڕە
invitations-mail-confirm = پەڕەکە بکەرەوە و جارێکی تر پەنجە بەوەدا بنێ کە دەتەوێت بیڵێیت.
invitations-mail-confirm-open = وەڵامەکەم پشتڕاست بکەرەوە
invitations-mail-seat-subject = جێگایەک بەتاڵە: { $event }
invitations-mail-seat-heading = جێگایەک بەتاڵە
invitations-mail-seat-what = جێگایەک لە { $event } تا { $until } بۆت هەڵگیراوە.
invitations-mail-seat-next = دوای ئەوە دەچێت بۆ کەسی دواتر لە ڕیزەکە.
invitations-mail-seat-take = جێگاکە وەربگرە
invitations-mail-withdrawn-subject = چیتر بانگهێشت نیت: { $event }
invitations-mail-withdrawn-heading = چیتر بانگهێشت نیت
invitations-mail-withdrawn-what = بانگهێشتەکەت بۆ { $event } کشێنرایەوە. پێویست ناکات هیچ بکەیت.
invitations-mail-withdrawn-calendar = تۆمارەکە لە ڕۆژژمێرەکەت دەسڕدرێتەوە.
invitations-mail-again-subject = دووبارە بانگهێشت کرایت: { $event }
invitations-mail-again-heading = دووبارە بانگهێشت کرایت
invitations-mail-again-what = بانگهێشتەکەت بۆ { $event } دووبارە کارایە و ئەوەی پێشتر وتت لەگەڵی ماوەتەوە.
invitations-mail-question-subject = { $who } لەبارەی { $event } دەنووسێت
invitations-mail-question-what = { $who } لەبارەی بانگهێشتی { $event } ئەمەی نووسی:
invitations-mail-question-open = بانگهێشتەکە بکەرەوە
invitations-mail-question-why = تۆ ئاسانکاری تۆڕەکەیت.

# گۆڕانکاری و بیرخستنەوە
invitations-silent = { $count ->
    [one] یەک کەس وەڵامی نەداوەتەوە
   *[other] { $count } کەس وەڵامیان نەداوەتەوە
}
invitations-remind-hint = تەنیا ئەوانەی نامەیان بۆ چووە و وەڵامیان نەداوەتەوە؛ کەس لە هەفتەیەکدا دوو جار نا. هەر نامەیەک لە کاتی کاری نووسینگەی خوێنەرەکەیدا دەڕوات.
invitations-remind-none = ئێستا کەس نییە بیری بخرێتەوە: لە ماوەی ڕۆژێکدا نامەیان بۆ چووە، یان لە ماوەی هەفتەیەکدا بیریان خراوەتەوە.
invitations-remind-look = ببینە بۆ کێ و کەی، یان وتەکان بگۆڕە
invitations-reminder-title = بیرخستنەوەی بێ وەڵامەکان: { $event }
invitations-reminder-what = هەر کەسێک ئەمە بە زمانی خۆی دەخوێنێتەوە، لەگەڵ ڕۆژ، شوێن و دوگمەیەک بۆ وەڵام. لە هەر پەڕەیەکەوە بێت، کەس لە هەفتەیەکدا دوو جار بیری ناخرێتەوە.
invitations-reminder-nobody = کەس بێ وەڵام نییە.
invitations-reminder-begun = بۆنەکە دەستی پێکردووە: ئیتر کەس بیری ناخرێتەوە.
invitations-reminder-whom = بۆ کێ، و کەی
invitations-reminder-now = دەستبەجێ دەڕوات
invitations-reminder-opens = کە نووسینگەکەی کرایەوە دەڕوات: { $when }
invitations-reminder-was = لە { $day } بیری خراوەتەوە، و لە ماوەی هەفتەیەکدا جارێکی تر نا
invitations-reminder-words = ئەوەی نامەکە دەیڵێت
invitations-reminder-words-hint = بە { $language }. بۆ دەقی ئاسایی بەتاڵی بەجێی بهێڵە.
invitations-reminder-send = { $count ->
    [one] بیری یەک کەس بخەرەوە
   *[other] بیری { $count } کەس بخەرەوە
}
invitations-reminder-back = گەڕانەوە بۆ بانگهێشتەکان
invitations-mail-changed-subject = گۆڕدرا: { $event }
invitations-mail-changed-heading = شتێک گۆڕا
invitations-mail-changed-what = ئەوەی لەبارەی { $event } دەوترێت گۆڕا. ئێستا بەم شێوەیەیە:
invitations-mail-changed-parts = ئەوەی لە { $event } گۆڕا: { $parts }. ئێستا بەم شێوەیەیە:
invitations-mail-changed-answer = وەڵامەکەت وەک خۆیەتی؛ ئەگەر چیتر ناگونجێت بیگۆڕە.
invitations-mail-changed-silent = هێشتا وەڵامت نەداوەتەوە. یەک پەنجەنان بەسە، بۆ نەخێریش.
invitations-mail-changed-calendar = گۆڕانکارییەکە دەگاتە ڕۆژژمێرەکەت.
invitations-mail-changed-no-day = تا ڕۆژەکەی نەزانرێت لە هیچ ڕۆژژمێرێکدا نابێت.
invitations-mail-cancelled-subject = هەڵوەشێنرایەوە: { $event }
invitations-mail-cancelled-heading = ئەنجام نادرێت
invitations-mail-cancelled-what = { $event } ئەنجام نادرێت.
invitations-mail-week-subject = دوای هەفتەیەک: { $event }
invitations-mail-days-subject = دوای { $days } ڕۆژ: { $event }
invitations-mail-day-subject = سبەینێ: { $event }
invitations-mail-hour-subject = دوای کاتژمێرێک: { $event }
invitations-mail-today-subject = ئەمڕۆ: { $event }
invitations-mail-minutes-subject = دوای { $minutes } خولەک: { $event }
invitations-mail-reminder-what = { $event } نزیکە. ئەمە کات و شوێنەکەیە:
invitations-mail-hour-what = { $event } بەم زووانە دەست پێدەکات. پەڕەی بانگهێشتەکەت ١٥ خولەک پێش دەستپێکردن دەتباتە ژوورەکە.
invitations-mail-hour-perhaps = { $event } بەم زووانە دەست پێدەکات و تۆ وتت ڕەنگە. ئەگەر دێیت، پێش دەستپێکردنی بڵێ بەڵێ: ئەوکات پەڕەی بانگهێشتەکەت دەتباتە ژوورەکە.
invitations-mail-hour-no-seat = { $event } بەم زووانە دەست پێدەکات و تۆ وتت ڕەنگە. هەموو جێگاکان گیراون: ئەگەر پێش دەستپێکردن بڵێیت بەڵێ، دەچیتە ڕیزەوە.
invitations-mail-hour-offered = { $event } بەم زووانە دەست پێدەکات و جێگایەکت بۆ هەڵگیراوە. تەنها ئەگەر پێش دەستپێکردن وەریبگریت هی تۆیە: ئەوکات پەڕەی بانگهێشتەکەت دەتباتە ژوورەکە.
invitations-mail-hour-open = بانگهێشتەکەم بکەرەوە
invitations-mail-silent-subject = بەشدار دەبیت؟ { $event }
invitations-mail-silent-what = بانگهێشت کراویت بۆ بەشداربوون لە { $event } و هێشتا وەڵامت نەداوەتەوە. یەک پەنجەنان بەسە، بۆ نەخێریش.

# نامە هاتووەکان
invitations-letters = نامەکان بۆ سەیرکردن
invitations-letters-hint = وەک وەڵام دانەنران و هیچیان نەگۆڕی. ئەگەر وەڵامێکە، بینووسە.
invitations-letter-says = ڕۆژژمێری ناو نامەکە دەڵێت: { $answer }
invitations-letter-delegates = ڕۆژژمێری ناو نامەکە ناوی کەسێک دەڵێت کە لەبری دێت: { $address }. لەبەر ئەوە کەس بانگهێشت نەکراوە.
invitations-letter-proposes = ڕۆژژمێری ناو نامەکە کاتێکی تر پێشنیار دەکات: { $proposed }. بۆنەکە: { $now }.
invitations-letter-proposes-same = ڕۆژژمێری ناو نامەکە کاتی خودی بۆنەکە دەنووسێت: کاتێکی تر پێشنیار ناکات.
invitations-letter-record = بینووسە: { $answer }
invitations-letter-settle = لایبدە
invitations-letter-of-nobody = بۆ هیچ یەک لە بانگهێشتەکانمان نییە
invitations-not-taken-stranger = کەسێکی تر نەک بانگهێشتکراوەکە نووسیویەتی:
invitations-not-taken-elsewhere = بانگهێشتکراوەکە نووسیویەتی، بەڵام نەک بۆ ناونیشانی ناو نامەکەی خۆی:
invitations-not-taken-unproven = نەسەلمێنراوە کە ئەم ناونیشانە نووسیویەتی:
invitations-not-taken-old = وەڵامی دۆخێکی کۆنتری بۆنەکە دەداتەوە:
invitations-not-taken-overtaken = وەڵامێک کە دواتر نووسراوە لێرەیە:
invitations-not-taken-unclear = یەک وەڵامی ڕوون نییە:
invitations-not-taken-away = لەسەر کار نییە؛ بەرنامەیەک نووسیویەتی:
invitations-not-taken-counter = ڕۆژژمێرێک شتێکی تر پێشنیار دەکات:
invitations-not-taken-refused = درەنگ هات، یان بانگهێشتەکە کشێنرابووەوە:
invitations-letter-afterwards = دوای بۆنەکە نووسراوە؛ لەوانەیە وەڵامی سوپاسەکەمان بێت، یان وەڵامی پرسیارەکەمان کە بۆچی نەهاتن:

# پێش ناردن، و دوای ناردن
invitations-preview = پێشبینین
invitations-preview-title = پێشبینین: { $event }
invitations-preview-what = نامەکە وەک بانگهێشتکراوێک دەیخوێنێتەوە. ناو، پۆست و بەستەر هی هەر بانگهێشتکراوێکی خۆیەتی.
invitations-preview-page = ئەو پەڕەیەی دوگمەکەی دەیکاتەوە
invitations-preview-page-hint = لێرە هیچ دوگمەیەک کار ناکات.
invitations-preview-languages = زمانی پێشبینین
invitations-short = بۆ ئەپێکی نامەناردن
invitations-short-hint = لەو شوێنە کۆپی بکە کە خەڵک دەتخوێننەوە. هیچ نهێنییەکی تێدا نییە: بەستەری وەڵام تەنیا لە نامەی هەر کەسێکدایە.
invitations-short-hidden = نابێت ئەوانی تر ئەم بۆنەیە بزانن. دەقەکە تەنیا بۆ بانگهێشتکراوان کۆپی بکە: ناوەکەی تێدایە.
invitations-short-label = دەقی کورت
invitations-short-text = { $network }: بانگهێشت کراویت بۆ { $event }، { $day }. نامەکەمان بدۆزەرەوە و بە یەک پەنجەنان وەڵامی بدەرەوە. { $address }
invitations-short-text-hidden = { $network }: بانگهێشت کراویت بۆ { $event }، { $day }. نامەکەمان بدۆزەرەوە و بە یەک پەنجەنان وەڵامی بدەرەوە. تکایە بۆ کەسی تری مەنێرە.
invitations-export = لیستەکە وەربگرە
invitations-export-format = شێواز

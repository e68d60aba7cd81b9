# مێزی ئاسانکار: نامە نێردراوەکان و تۆمار.
desk-outbox-title = نامە دەرچووەکان
desk-outbox-states = تەنیا ئەمانە پیشان بدە
desk-outbox-all = هەمووی پیشان بدە
desk-outbox-none = لێرە هیچ نامەیەک نییە.
desk-mail-subject = بابەت
desk-mail-to = بۆ
desk-mail-language = زمان
desk-mail-state = دۆخ
desk-mail-answer = وەڵامی ڕاژەکار
desk-mail-text = دەق
desk-mail-gone = دەقەکە چیتر هەڵنەگیراوە.
desk-mail-approve = بینێرە
desk-mail-discard = مەینێرە
desk-mail-opens = کاتێک نووسینگەی خوێنەرەکەی دەکرێتەوە دەڕوات: { $at }
desk-mail-opens-why = بیرخستنەوە لە کاتی کاری نووسینگەی خوێنەرەکەیدا دەڕوات. تا ئەو کاتە دەتوانیت وەریبگریتەوە.
desk-mail-take-back = وەریبگرەوە
desk-state-held = چاوەڕێی ڕەزامەندییە
desk-state-queued = بەڕێوەیە
desk-state-sending = دەنێردرێت
desk-state-sent = نێردرا
desk-state-refused = گەڕایەوە
desk-state-unanswered = لەوانەیە نێردرابێت
desk-state-discarded = هەڵوەشێندرایەوە

desk-log-title = تۆمار
desk-log-what = هەموو ئەوەی ڕوویداوە، نوێترین یەکەم. هیچ شتێکی تێدا ناگۆڕدرێت.
desk-log-number = ژمارە
desk-log-at = کەی
desk-log-fact = چی
desk-log-about = دەربارەی
desk-log-who = لەلایەن
desk-operator = بەڕێوەبەری ماڵپەڕ

fact-people-organisation-added = لایەنێک زیاد کرا
fact-people-organisation-changed = لایەنێک گۆڕدرا
fact-people-organisation-removed = لایەنێک لابرا
fact-people-person-added = کەسێک زیاد کرا
fact-people-person-changed = زانیاریی کەسێک گۆڕدرا
fact-people-person-hidden = کەسێک خۆی لەوانی تر شاردەوە
fact-people-person-shown = کەسێک خۆی دووبارە پیشانی ئەوانی تر دا
fact-people-person-erased = کەسێک سڕدرایەوە
fact-people-erasure-asked = کەسێک داوای سڕینەوەی کرد
fact-people-data-exported = کەسێک داتاکانی خۆی وەرگرت
fact-people-seat-given = پۆستێک درا
fact-people-seat-ended = پۆستێک کۆتایی هات
fact-people-seat-handed-over = پۆستێک ڕادەست کرا
fact-people-sign-in-link-sent = بەستەرێکی چوونەژوورەوە نێردرا
fact-people-signed-in = کەسێک چووە ژوورەوە
fact-people-signed-out = کەسێک چووە دەرەوە
fact-people-sessions-ended = کۆتایی بە چوونەژوورەوەکان هێنرا
desk-monday-title = لیستی دووشەممە
desk-monday-comes = کاتێک شتێک چاوەڕوانە، دووشەممان نامەیەک لیستی مێزەکەت بۆ دەهێنێت.
desk-monday-stopped = دووشەممان لیست نایەت. هەر لەسەر مێزەکە هەیە.
desk-monday-stop = ئەم نامانە بوەستێنە
desk-monday-want = دووشەممان بینێرە
fact-desk-monday-list-stopped = لیستی دووشەممە وەستێندرا
fact-desk-monday-list-wanted-again = لیستی دووشەممە دیسان داوا کرا
fact-people-second-step-set-up = هەنگاوی دووەمی چوونەژوورەوە دانرا
fact-people-second-step-ended = هەنگاوی دووەمی چوونەژوورەوە لابرا
fact-people-recovery-code-used = کۆدێکی گەڕاندنەوە بەکارهێنرا
fact-people-address-change-asked = داوای گۆڕینی ناونیشانێک کرا
fact-people-address-change-confirmed = سندوقێکی ئیمەیڵ بەڵێی بۆ گۆڕینی ناونیشان وت
fact-people-address-change-put-through = گۆڕینی ناونیشانێک بەبێ سندوقی ئیمەیڵی کۆن بەردەوام بوو
fact-people-address-change-called-off = گۆڕینی ناونیشانێک هەڵوەشێنرایەوە
fact-people-address-changed = ناونیشانێک گۆڕدرا
fact-desk-mail-approved = ڕەزامەندی لەسەر نامەیەک درا
fact-desk-mail-discarded = نامەیەک هەڵوەشێندرایەوە
fact-desk-mail-taken-back = نامەیەک پێش ڕۆیشتنی وەرگیرایەوە
fact-imports-file-imported = پەڕگەیەک هاوردە کرا
fact-imports-suggestion-accepted = پێشنیازێکی هاوردەیەک پەسەند کرا
fact-imports-suggestion-refused = پێشنیازێکی هاوردەیەک ڕەت کرایەوە
fact-people-seat-term-changed = دوایین ڕۆژی پۆستێک گۆڕدرا
fact-network-theme-added = بابەتێک زیاد کرا
fact-network-theme-changed = بابەتێک گۆڕدرا
fact-network-programme-added = بەرنامەیەک زیاد کرا
fact-network-programme-changed = بەرنامەیەک گۆڕدرا
fact-network-city-added = شارێک زیاد کرا
fact-network-city-changed = شارێک گۆڕدرا
fact-network-city-told-for-matching = زانیاریی جووتکردنی شارێک درا
fact-people-list-exported = لیستی کەسەکان هەناردە کرا
fact-cohorts-cohort-made = خولێک دروستکرا
fact-cohorts-cohort-changed = خولێک گۆڕدرا
fact-cohorts-cohort-moved = خولێک چووە دۆخێکی تر
fact-cohorts-cohort-paused = خولێک ڕاگیرا
fact-cohorts-cohort-resumed = خولێک بەردەوام بوو
fact-cohorts-cohort-removed = خولێک سڕایەوە
fact-cohorts-cities-chosen = شارەکانی خولێک هەڵبژێردران
fact-cohorts-board-edited = تەختەی جووتکردن دەستکاری کرا
fact-cohorts-groups-matched = گرووپەکان جووتکران
fact-cohorts-run-asked = جووتکردنێک خرایە نۆرەوە
fact-cohorts-run-stopped = جووتکردنێک وەستێندرا
fact-cohorts-offer-made = ڕەشنووسی پێشنیارێک ئامادەکرا
fact-cohorts-offer-sent = پێشنیارێک نێردرا
fact-cohorts-offer-answered = وەڵامی پێشنیارێک درایەوە
fact-cohorts-question-asked = شارێک دەربارەی پێشنیارێک پرسی
fact-cohorts-offer-reminded = پێشنیارێک بیر شارەکان خرایەوە
fact-cohorts-successor-asked = جێگرەوەیەک نامەی پێشنیارێکی کراوەی پێگەیشت
fact-cohorts-answer-dropped = وەڵامێک کە پاڵێوەری نامە دایگرتبوو لابرا
fact-cohorts-offer-extended = کاتی پێشنیارێک درێژکرایەوە
fact-cohorts-offer-agreed = هەمووان لەسەر پێشنیارێک ڕازی بوون
fact-cohorts-offer-withdrawn = پێشنیارێک کشێنرایەوە
fact-cohorts-offer-expired = کاتی پێشنیارێک بەسەرچوو
fact-cohorts-offer-closed = پێشنیارێک داخرا
fact-cohorts-group-formed = گرووپێک دروست بوو
fact-cohorts-group-ended = گرووپێک کۆتایی هات
fact-twinning-charter-written = پەیمانێک نووسرا
fact-twinning-roadmap-written = نەخشەڕێگایەک نووسرا
fact-twinning-charter-accepted = شارێک پەیمانێکی پەسەند کرد
fact-twinning-roadmap-accepted = شارێک نەخشەڕێگایەکی پەسەند کرد
fact-twinning-times-proposed = کات بۆ کۆبوونەوەیەک پێشنیار کرا
fact-twinning-times-voted = شارێک وتی کام کات گونجاوە
fact-twinning-meeting-fixed = ڕۆژی کۆبوونەوەیەک دیاری کرا
fact-twinning-meeting-moved = ڕۆژی کۆبوونەوەیەک گۆڕدرا
fact-twinning-meeting-called-off = کۆبوونەوەیەک هەڵوەشێنرایەوە
fact-twinning-meeting-held = کۆبوونەوەیەک کرا
fact-twinning-minutes-changed = کۆنووسێک گۆڕدرا
fact-twinning-meeting-taken-back = کۆبوونەوەیەک کە بە هەڵە نووسرابوو گەڕێندرایەوە
fact-twinning-action-added = کارێک زیاد کرا
fact-twinning-action-done = کارێک کرا
fact-twinning-action-reopened = کارێک دووبارە کرایەوە
fact-twinning-action-reminded = کارێک بیری خاوەنەکەی خرایەوە
fact-twinning-check-in-asked = داوا لە شارەکان کرا هەواڵ بدەن
fact-twinning-checked-in = شارێک هەواڵی دا
fact-twinning-draft-written = ڕەشنووسێک نووسرا
fact-twinning-draft-reviewed = پێداچوونەوە بۆ ڕەشنووسێک کرا
fact-twinning-output-delivered = بەرهەمی گرووپێک ڕادەست کرا
fact-twinning-output-adopted = بەرهەمی گرووپێک پەسەند کرا
fact-twinning-output-followed-up = بەدواداچوونێک پشتڕاست کرایەوە
fact-twinning-output-taken-back = هەنگاوێکی بەرهەمی گرووپێک گەڕێندرایەوە
fact-twinning-file-added = پەڕگەیەک بۆ گرووپێک زیاد کرا
fact-twinning-file-removed = پەڕگەیەک لە گرووپێک لابرا
fact-twinning-cities-written-to = ئاسانکارێک بۆ گرووپێکی نووسی
fact-twinning-centre-asked = شارێک لە ئاسانکارانی پرسی
fact-twinning-expert-asked = ڕێگە بە شارەزایەک درا بێتە ناو گرووپێک
fact-twinning-expert-left = شارەزایەک گرووپێکی بەجێهێشت
fact-twinning-successor-briefed = گرووپەکە بە کورتی بۆ جێگرەوەیەک نێردرا
fact-invitations-audience-changed = بەشداربووانی بۆنەیەک گۆڕدران
fact-invitations-plan-changed = ڕێکخستنی بانگهێشتەکان گۆڕدرا
fact-invitations-people-invited = کەسان بانگهێشت کران
fact-invitations-mails-sent = بانگهێشتەکان نێردران
fact-invitations-invitation-withdrawn = بانگهێشتێک کشێنرایەوە
fact-invitations-invitation-answered = وەڵامی بانگهێشتێک درایەوە
fact-invitations-question-asked = کەسێک لەبارەی بانگهێشتێک پرسی
fact-invitations-deputy-sent = جێگرێک نێردرا
fact-invitations-seat-offered = جێگایەکی بەتاڵ پێشنیار کرا
fact-invitations-offered-seat-ran-out = جێگایەکی پێشنیارکراو وەرنەگیرا
fact-invitations-attendance-noted = ئامادەبوون تۆمار کرا
fact-stocktaking-event-chosen = ئەو بۆنەیە هەڵبژێردرا کە تێیدا هەڵسەنگاندنی دۆخ دەکرێت
fact-stocktaking-order-changed = ڕیزبەندیی بەشەکان گۆڕدرا
fact-stocktaking-commitment-written = بەڵێنی گرووپێک نووسرا
fact-stocktaking-commitment-carried-over = بەڵێنێک بوو بە کۆبوونەوە و کارێک
fact-stocktaking-turn-begun = قسەکەری دواتر بانگ کرا
fact-stocktaking-question-asked = پرسیارێک لە بۆنەیەکدا کرا
fact-stocktaking-question-supported = پشتگیری لە پرسیارێک کرا
fact-stocktaking-question-answered = وەڵامی پرسیارێک درایەوە
fact-stocktaking-poll-opened = ڕاپرسییەک کرایەوە
fact-stocktaking-poll-answered = کەسێک وەڵامی ڕاپرسییەکی دایەوە
fact-stocktaking-poll-closed = ڕاپرسییەک کۆتایی هات
fact-stocktaking-guest-thanked = سوپاسی میوانێک کرا بۆ هاتنی
fact-stocktaking-guest-asked = لە میوانێک پرسرا بۆچی نەهات
fact-stocktaking-mails-sent = نامەکانی دوای بۆنە نێردران

desk-title = مێز
desk-today-none = ئەمڕۆ هیچ شتێک چاوەڕێی تۆ نییە.
desk-today-what = { $count ->
    [one] یەک شت بۆ ئەمڕۆ.
   *[other] { $count } شت بۆ ئەمڕۆ، بەسوودترین یەکەم.
}
desk-today-later = { $count ->
    [one] یەکێکی تر دەتوانێت چاوەڕێ بکات
   *[other] { $count } شتی تر دەتوانن چاوەڕێ بکەن
}
desk-today-silent = لە هەمووان زۆرتر بێدەنگ
desk-today-silent-hint = ڕۆژەکان لەوەتەی شارەکان دوا جار پێکەوە شتێکیان کرد. تەنیا ئاسانکاران دەیبینن.
desk-today-group = گرووپ
desk-today-days = ڕۆژ
desk-today-more = زیاتر
desk-today-answers = کێ چی وەڵام دایەوە
desk-today-asked = { $days ->
    [0] { $asked } کەس بانگهێشت کراون، ئەمڕۆیە
    [one] { $asked } کەس بانگهێشت کراون، یەک ڕۆژ ماوە
   *[other] { $asked } کەس بانگهێشت کراون، { $days } ڕۆژ ماوە
}
desk-today-accepted = { $count ->
    [one] { $count } کەس دێت
   *[other] { $count } کەس دێن
}
desk-today-tentative = { $count } ڕەنگە
desk-today-declined-count = { $count ->
    [one] { $count } کەس نایەت
   *[other] { $count } کەس نایەن
}
desk-today-deputed = { $count ->
    [one] { $count } کەس کەسێک دەنێرێت
   *[other] { $count } کەس کەسێک دەنێرن
}
desk-today-no-answer = { $count ->
    [one] { $count } کەس وەڵامی نەداوەتەوە
   *[other] { $count } کەس وەڵامیان نەداوەتەوە
}
desk-today-declined = { $count ->
    [one] ئەو گرووپە دووبارە دروست بکە کە ڕەت کرایەوە
   *[other] ئەو { $count } گرووپە دووبارە دروست بکە کە ڕەت کرانەوە
}
desk-today-declined-why = ڕەت کراوە: { $groups }. { $agreed ->
    [0] هێشتا لەسەر هیچ گرووپێک ڕێک نەکەوتوون.
    [one] لەسەر یەک گرووپ ڕێککەوتوون و قفڵکراو دەمێنێتەوە.
   *[other] لەسەر { $agreed } گرووپ ڕێککەوتوون و قفڵکراو دەمێننەوە.
}
desk-today-declined-by = { $group } (گوتیان نەخێر: { $cities })
desk-today-declined-do = تەختەکە بکەرەوە
desk-today-silence = { $days ->
    [one] { $group }: یەک ڕۆژە بێدەنگە
   *[other] { $group }: { $days } ڕۆژە بێدەنگە
}
desk-today-silence-no-date = هیچ کۆبوونەوەیەکی دواتر دیاری نەکراوە.
desk-today-silence-proposed = کات بۆ کۆبوونەوەیەک پێشنیار کراوە و دیاری نەکراوە.
desk-today-silence-fixed = کۆبوونەوەی دواتری: { $day }.
desk-today-silence-do = بۆ شارەکان بنووسە
desk-today-unanswered = { $count ->
    [one] یەک کەس وەڵامی نەداوەتەوە: { $event }
   *[other] { $count } کەس وەڵامیان نەداوەتەوە: { $event }
}
desk-today-unanswered-why = لە { $asked } کەسی بانگهێشتکراو. { $days ->
    [0] ئەمڕۆیە.
    [one] یەک ڕۆژ ماوە.
   *[other] { $days } ڕۆژ ماوە.
}
desk-today-unanswered-do = بیریان بخەرەوە
desk-today-unconfirmed = { $count ->
    [one] یەک وەڵام چاوەڕێی پشتڕاستکردنەوەیە: { $event }
   *[other] { $count } وەڵام چاوەڕێی پشتڕاستکردنەوەن: { $event }
}
desk-today-unconfirmed-why = ڕەنگە بەرنامەیەک کە نامە دەخوێنێتەوە پەنجەی بە دوگمەکەدا نابێت. تا کەسەکە جارێکی تر پەنجەی پێدا نەنێت، یان تۆ پشتڕاستی نەکەیتەوە، ناژمێردرێت.
desk-today-unconfirmed-do = سەیری وەڵامەکان بکە
desk-today-letters = { $count ->
    [one] یەک نامە بۆ سەیرکردن: { $event }
   *[other] { $count } نامە بۆ سەیرکردن: { $event }
}
desk-today-letters-why = لەبارەی بانگهێشتێک هاتن و وەک وەڵام دانەنران. هیچیان نەگۆڕی.
desk-today-letters-do = سەیری نامەکان بکە
desk-today-event = ئەمڕۆ: { $event }
desk-today-event-why = لە { $begins } دەست پێدەکات و لە { $ends } تەواو دەبێت.
desk-today-event-live = پەڕەی ڕاستەوخۆ بکەرەوە
desk-today-event-tick = ئەوانە نیشانە بکە کە لێرەن
desk-today-list = بنووسە کێ هات: { $event }
desk-today-list-why = لە { $day } بوو. تا لیستەکەی دانەخرێت، نازانرێت کێ نەهات.
desk-today-list-do = لیستەکە بکەرەوە
desk-today-no-mail = لێرەوە هیچ نامەیەک ناڕوات
desk-today-no-mail-why = ڕاژەکاری نامە دیاری نەکراوە. ئەوەی بەڕێوەیە چاوەڕێ دەکات تا بەڕێوەبەری ماڵپەڕ یەکێک دیاری بکات (mail_host).
desk-today-no-mail-do = سەیری ئەوانە بکە کە چاوەڕێن
desk-today-held = { $count ->
    [one] یەک نامە چاوەڕێی ڕەزامەندیی تۆیە
   *[other] { $count } نامە چاوەڕێی ڕەزامەندیی تۆن
}
desk-today-held-why = پێش ئەوەی سەیری بکەیت هیچ ناڕوات.
desk-today-held-do = سەیری نامە دەرچووەکان بکە
desk-today-codes-rest = کۆدەکانی چوونەژوورەوە لە ئێستادا وەرناگیرێن
desk-today-codes-rest-why = لە ماوەی کاتژمێرێکدا زیاتر لە 50 کۆدی هەڵە هات: کەسێک مەزەندە دەکات. بەستەرەکانی ناو نامەکان وەک پێشوو کار دەکەن. کاتژمێرێک دوای کۆتایی مەزەندەکردن کۆدەکان دووبارە وەردەگیرێن.
desk-today-codes-rest-do = سەیری تۆمارەکە بکە
desk-today-erasure = { $name } داوای سڕینەوە دەکات
desk-today-erasure-why = لە { $day } داوا کراوە. دەبێت لە ماوەی مانگێکدا بکرێت، یان بە کەسەکە بگوترێت بۆچی ناکرێت.
desk-today-erasure-do = سەیری بکە
desk-today-came-back = نامەیەک بۆ { $name } گەڕایەوە
desk-today-came-back-why = وەڵامی ڕاژەکار: { $answer }
desk-today-came-back-do = ناونیشانەکە بگۆڕە
desk-today-audience = { $count ->
    [one] یەک گۆڕانکاری لە بانگهێشتکراواندا: { $event }
   *[other] { $count } گۆڕانکاری لە بانگهێشتکراواندا: { $event }
}
desk-today-audience-why = کەسەکان گۆڕاون. دەبێت بانگهێشت بکرێن: { $join }. چیتر ناگرێتەوە: { $leave }.
desk-today-audience-join = کەسەکان گۆڕاون. دەبێت بانگهێشت بکرێن: { $join }.
desk-today-audience-leave = کەسەکان گۆڕاون. چیتر ناگرێتەوە: { $leave }.
desk-today-audience-do = سەیریان بکە
desk-today-ran-out = پێشنیاری { $group } کاتی بەسەرچوو
desk-today-ran-out-why = تا { $day } کراوە بوو. وەڵامێک نەهات لە { $cities }.
desk-today-ran-out-one-yes = تا { $day } کراوە بوو. گوتیان بەڵێ: { $agreed }. وەڵامێک نەهات لە { $cities }.
desk-today-ran-out-do = کاتی زیاتر بدە، یان بەردەوام بە
desk-today-runs-out = پێشنیاری { $group } کاتی بەسەردەچێت: { $until }
desk-today-runs-out-why = هێشتا وەڵام نەهاتووە لە { $cities }.
desk-today-runs-out-do = پێشنیارەکە بکەرەوە
desk-today-charter = { $group }: پەیمانەکە چاوەڕێی { $cities } دەکات
desk-today-roadmap = { $group }: نەخشەڕێگاکە چاوەڕێی { $cities } دەکات
desk-today-paper-why = { $days ->
    [one] دوێنێ نووسرا.
   *[other] پێش { $days } ڕۆژ نووسرا.
}
desk-today-paper-do = بۆیان بنووسە
desk-today-day = { $group }: کەس ڕۆژی کۆبوونەوەی دواتری دیاری نەکردووە
desk-today-day-why = بۆ هەموویان گونجاوە: { $when }.
desk-today-day-do = ڕۆژەکە دیاری بکە
desk-today-minutes = { $group }: کەس ئەوەی گوترا نەینووسیوە
desk-today-minutes-why = لە { $day } کۆبوونەوە.
desk-today-minutes-do = کۆنووسەکە بنووسە
desk-today-late = { $count ->
    [one] { $group }: کارێک دواکەوتووە
   *[other] { $group }: { $count } کار دواکەوتوون
}
desk-today-late-why = یەکەمیان دەبوو تا { $day } بکرێت.
desk-today-late-do = سەیری کارەکان بکە
desk-today-proposed = { $count ->
    [one] هاوردەیەک گۆڕانکارییەک پێشنیاز دەکات
   *[other] هاوردەکان { $count } گۆڕانکاری پێشنیاز دەکەن
}
desk-today-proposed-why = چاوەڕێن تا پەسەندیان بکەیت یان ڕەتیان بکەیتەوە.
desk-today-proposed-do = سەیریان بکە
fact-invitations-person-joined-the-audience = کەسێک هاتە ناو بەشداربووان
fact-invitations-person-left-the-audience = کەسێک لە بەشداربووان دەرچوو
fact-invitations-guests-told-of-a-change = میوانەکان لە گۆڕانکارییەک ئاگادار کرانەوە
fact-invitations-guests-reminded = میوانەکان بیریان خرایەوە
fact-invitations-silent-guests-nudged = ئەوانەی وەڵامیان نەداوە بیریان خرایەوە
fact-invitations-mail-shown = نامەیەک لەبارەی بانگهێشتێک هات
fact-invitations-mail-settled = نامەیەک لەبارەی بانگهێشتێک لادرا
fact-invitations-list-exported = لیستی بانگهێشتەکان وەرگیرا

# دووشەممان، بۆ هەر ئاسانکارێک.
desk-mail-monday-subject = { $count ->
    [one] یەک شت بۆ ئەم هەفتەیە
   *[other] { $count } شت بۆ ئەم هەفتەیە
}
desk-mail-monday-later = { $count ->
    [one] یەکێکی تر دەتوانێت چاوەڕێ بکات.
   *[other] { $count } شتی تر دەتوانن چاوەڕێ بکەن.
}
desk-mail-monday-open = مێزەکە بکەرەوە
desk-mail-monday-why = تۆ ئاسانکاری ئەم تۆڕەیت. کاتێک شتێک چاوەڕوانە، دووشەممان ئەم نامەیە دێت.
fact-desk-facilitator-written-to = دووشەممە نامە بۆ ئاسانکارێک نێردرا

# ئەوەی خۆبەخۆ دەکرێت: بۆچی، و چۆن دەگۆڕدرێت.
desk-by-itself = خۆبەخۆ
desk-log-everything = هەموو شتێک
desk-log-by-itself = ئەوەی خۆبەخۆ ڕوویدا
desk-log-change = هەڵیبوەشێنەوە یان بیگۆڕە
# لە تەنیشت ئەوەی لە تۆماردا ڕوویداوە.
desk-log-joined = ئێستا { $office }، لە { $day } بەدواوە.
desk-log-answered = { $city }: { $what }، { $way }
desk-log-left = تا { $day }: { $office }.
desk-log-withdrawn = یاسای بەشداربووان چیتر ئەم کەسە ناگرێتەوە.
desk-log-changed = گۆڕاوەکان: { $fields }
desk-log-people = { $count ->
    [one] { $count } کەس.
   *[other] { $count } کەس.
}
desk-why-offer-expired = ڕۆژەکەی تێپەڕیبوو. بە کاتی زیاتر دووبارە دەکرێتەوە.
desk-why-offer-reminded = شارێک وەڵامی نەدابووەوە، و پێشنیارەکە بەم زووانە کاتی بەسەردەچێت.
desk-why-successor-asked = پۆستێک گوازرایەوە کاتێک پێشنیارێک کراوەیە؛ ئەوەی ئێستا هەیەتی نامەکەی پێدەگات.
desk-why-monday = کاتێک شتێک چاوەڕوانە، مێزەکە دووشەممان دەنووسێت.
desk-why-reminded = بیرخستنەوەکانی بۆنەکە بەم شێوەیە دانراون؛ نیشانەکەیان لاببە و هیچ ناڕوات.
desk-why-told = ئەوەی لەبارەی بۆنەکە دەوترێت گۆڕا، و لە ڕۆژژمێرەکاندا دۆخی کۆن بوو.
desk-why-followed = بانگهێشتەکانی بۆنەکە خۆبەخۆ شوێن بەشداربووان دەکەون، وەک دیاری کراوە.
desk-why-mail-shown = نامەیەک هات کە وەڵامێکی ڕوون نەبوو؛ هیچ نەگۆڕدرا.
desk-why-seat = جێگایەک بەتاڵ بوو، یان لە کاتی خۆیدا وەرنەگیرا. دەتوانیت بە دەست بنووسیت کێ دێت.
desk-why-audience = کەسەکان گۆڕان، و یاسای بەشداربووان دووبارە سەیر دەکرێتەوە. پێش ڕەزامەندی هیچ نانێردرێت، مەگەر وا دیاری کرابێت.
desk-why-copied = بۆنەکە کۆپیی یەکێکی ترە، و یاسای بەشداربووانی لەگەڵی هات. کەس بانگهێشت نەکرا.
desk-why-check-in = هەر چوار هەفتە جارێک لە گرووپ دەپرسرێت.
desk-why-briefed = پۆستێک گوازرایەوە؛ ئەوەی ئێستا هەیەتی گرووپەکەی بە کورتی پێدەگات.

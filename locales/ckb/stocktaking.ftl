# هەموو گرووپەکانی خولێک لە تەنیشت یەک، ئەو وێبینارەی دۆخ هەڵدەسەنگێنێت، و بەڵێنی گرووپەکان.
stocktaking-title = هەڵسەنگاندنی دۆخ
stocktaking-about = { $cohort }، هەموو گرووپەکان لە { $day }.
stocktaking-for-facilitators = بۆ ئاسانکاران: تەندروستی و ئەوەی ڕێگری گرووپێکە لای ئێوە دەمێننەوە و چاپ ناکرێن.
stocktaking-at = لە بۆنەی:
stocktaking-caption = هەموو گرووپەکان لە تەنیشت یەک
stocktaking-working = گرووپ کار دەکەن، قۆناغی چوارەم یان زیاتر
stocktaking-of = { $count } لە { $all }
stocktaking-with-date = بەرواری دواتریان دیاریکراوە
stocktaking-needy = پێویستیان بە سەرنجە
stocktaking-view = بینین
stocktaking-view-facilitators = ئاسانکاران
stocktaking-view-participants = بەشداربووان
stocktaking-narrow = پاڵاوتن
stocktaking-sort = ڕیزکردن
stocktaking-sort-stage = سەرەتا ئەوانەی لە هەمووان پێشترن
stocktaking-sort-name = بەپێی ناو
stocktaking-sort-next = کێ زووتر کۆدەبێتەوە
stocktaking-sort-health = ئەوەی زووتر پێویستی بە یارمەتییە
stocktaking-country = وڵات
stocktaking-issue = پرسی هاوبەش
stocktaking-people = کەسەکان
stocktaking-ask = داواکاری
stocktaking-learned = ئەوەی فێربوون
stocktaking-no-groups = هیچ گرووپێکی ئاوا نییە. پاڵێوەرێک لاببە.
stocktaking-make-pack = دۆسیەی وێبینارەکە ئامادە بکە
stocktaking-print = چاپکردن بۆ بەشداربووان
stocktaking-choose = هەڵبژێرە …
stocktaking-which-event = لە کام بۆنە؟
stocktaking-which-event-hint = بۆنە بڵاوکراوەکانی بەرنامەی خولەکە. ئەوەی بانگهێشتەکەی قبووڵ دەکات دەتوانێت ئەم پەڕەیە بخوێنێتەوە، بەبێ تەندروستی، و ئەوەی ڕێگری گرووپێکە تەنیا ئەگەر گرووپەکە ڕێگەی پێ بدات.
stocktaking-which-event-open = هێشتا هیچ هەڵنەبژێردراوە. کاتێک بۆنەیەک هەڵدەبژێریت، دۆسیەکەی و پەڕە ڕاستەوخۆکەی لێرە دەبن.
stocktaking-event = بۆنە
stocktaking-choose-event = ئەم بۆنەیە هەڵبژێرە
stocktaking-event-taken = خولێکی تر لەم بۆنەیەدا دۆخی خۆی هەڵدەسەنگێنێت. یەکێکی تر هەڵبژێرە.
stocktaking-earlier = ئەوەی پێشتر لێی کەوتەوە:

# دۆسیەکە
stocktaking-pack = دۆسیەی وێبینار
stocktaking-pack-what = هەر ئێستا لەو کارانە ئامادە کرا کە گرووپەکان کردوویانە. چاپی بکە: دوای ڕیزبەندییەکە سلایدێک بۆ هەر گرووپێک دێت، هەر یەکەیان لە پەڕەیەکدا.
stocktaking-order = ڕیزبەندیی بەشەکان
stocktaking-order-length = { $minutes ->
    [one] بە گشتی { $minutes } خولەک.
   *[other] بە گشتی { $minutes } خولەک.
  }
stocktaking-order-over = { $minutes ->
    [one] ئەمە { $minutes } خولەک لە بۆنەکە درێژترە.
   *[other] ئەمە { $minutes } خولەک لە بۆنەکە درێژترە.
  }
stocktaking-order-written = بە دەست گۆڕدراوە.
stocktaking-order-hint = نۆرەکان بەپێی ژمارەکانیان ڕیز دەکرێن؛ بەشێک کە سفر خولەک بێت لادەبرێت.
stocktaking-order-save = ڕیزبەندییەکە پاشەکەوت بکە
stocktaking-order-proposal = گەڕانەوە بۆ پێشنیازەکە
stocktaking-order-wrong = نۆرە ژمارەیە، و بەشێک سفر تا { $most } خولەک دەخایەنێت.
stocktaking-order-other-event = ئێستا هەڵسەنگاندنی دۆخ لە بۆنەیەکی ترە: ئەمە ڕیزبەندیی بەشەکانییەتی، و هیچ نەگۆڕاوە.
stocktaking-part-gone = ئەم بەشە چیتر لە ڕیزبەندیدا نییە. سەیری ئەوەی دواتر بکە و جارێکی تر دایبگرە.
stocktaking-order-changed = لەم نێوەدا کەسێکی تر ڕیزبەندیی بەشەکانی گۆڕیوە، و ئەمە دۆخەکەیەتی. بۆ دەستبەرداربوون لێی جارێکی تر «{ stocktaking-order-proposal }» دابگرە.
stocktaking-place = نۆرە
stocktaking-place-of = نۆرەی { $part }
stocktaking-begins = دەستپێک
stocktaking-part = بەش
stocktaking-minutes = خولەک
stocktaking-minutes-of = خولەکی { $part }
stocktaking-part-opening = کردنەوە
stocktaking-part-rooms = ژووری بچووک
stocktaking-part-commitments = ئەوەی هەر گرووپێک دەیکات
stocktaking-part-closing = کۆتایی
stocktaking-rooms = ژووری بچووک
stocktaking-rooms-hint = پێشنیازێک: گرووپەکانی پرسێک و زمانێکی هاوبەش، دوو تا پێنج لە ژوورێکدا.
stocktaking-room-both = { $issue }، بە { $language }
stocktaking-room-language = پرسی جیاواز، بە { $language }
stocktaking-room-issue = { $issue }، لەگەڵ وەرگێڕێک
stocktaking-room-interpreter = پرسی جیاواز، لەگەڵ وەرگێڕێک
stocktaking-asked-before = ئەوەی میوانەکان لە وەڵامدا پرسیان یان پێشنیازیان کرد
stocktaking-nothing-asked = هێشتا کەس هیچی نەنووسیوە.

# بەڵێنەکان
stocktaking-commitments = بەڵێنەکان
stocktaking-summary = ئەوەی لێی کەوتەوە
stocktaking-summary-for-whom = گرووپەکان لێرە دۆخی خۆیان هەڵسەنگاند و هەریەکەیان نووسیی کە دواتر چی دەکات. شارەکانیان و ئەوانەی بانگهێشتەکەیان قبووڵ کرد، دەیخوێننەوە.
stocktaking-summary-groups = { $count } گرووپی جووتکردن بەشدارن.
stocktaking-summary-sign-in = بۆ خوێندنەوە بچۆرە ژوورەوە
stocktaking-commitments-about = { $count ->
    [one] { $count } گرووپ لە { $all } وتوویەتی چی دەکات.
   *[other] { $count } گرووپ لە { $all } وتوویانە چی دەکەن.
  }
stocktaking-no-commitments = هێشتا هیچ گرووپێک هیچی نەنووسیوە.
stocktaking-commitment-of = { $group } چی دەکات
stocktaking-commitment-what = دوو دێڕ کە پابەندی دەبن: کەی کۆدەبنەوە، و تا ئەو کاتە چی دەکەن. دوای بۆنەکە دەبن بە کۆبوونەوە و کارێکی گرووپەکەتان؛ تا ئەو کاتە دەتوانن بیگۆڕن.
stocktaking-meets = کۆبوونەوەی دواتر
stocktaking-meets-on = کۆبوونەوەی دواترمان لە
stocktaking-clock-hint = بە کاتی ئێوە: { $zone }.
stocktaking-time-missing = ڕۆژ و کاتژمێر بنووسن.
stocktaking-we-will = ئەوەی دەیکەین
stocktaking-due-hint = دەکرێت بەتاڵ بێت: ئەوکاتە تا کۆبوونەوەکە.
stocktaking-save = پاشەکەوت
stocktaking-is-carried-over = ئێستا کۆبوونەوە و کاری گرووپەکەیە. لە ژوورەکەی خۆیدا بیگۆڕن.
stocktaking-open-room = ژووری گرووپ بکەرەوە
stocktaking-write-commitment = نووسینی ئەوەی گرووپێک دەیکات
stocktaking-waits = چاوەڕێیە
stocktaking-carried-over = لە ژووری گرووپەکەدایە
stocktaking-day-is-over = ڕۆژەکەی تێپەڕیوە: بیگۆڕن
stocktaking-carry = دوای بۆنەکە
stocktaking-carry-hint = هەر یەکێکیان دەبێت بە کۆبوونەوەیەک بە ڕۆژی دیاریکراو و کارێکی گرووپەکەی؛ ڕۆژەکە دەگاتە ڕۆژژمێری شارەکان. ئەوەی ڕۆژی تێپەڕیوە لێرە دەمێنێتەوە تا کەسێک بیگۆڕێت.
stocktaking-carry-over = بیانکە بە کۆبوونەوە و کار

# پەڕەی ڕاستەوخۆ
stocktaking-live = پەڕەی ڕاستەوخۆ
stocktaking-live-of = ڕاستەوخۆ: { $event }
stocktaking-news = شتێکی نوێ ڕوویدا. پیشانی بدە.
stocktaking-now = ئێستا: { $part }
stocktaking-nobody-speaks = هێشتا کەس قسە ناکات
stocktaking-nobody-speaks-now = ئێستا کەس قسە ناکات
stocktaking-over = ڕیزبەندییەکە تەواو بوو
stocktaking-event-over = بۆنەکە تەواو بوو
stocktaking-hours = کاتژمێرەکان هی بۆنەکەن: { $zone }.
stocktaking-hours-both = کاتژمێرەکان هی بۆنەکەن: { $zone }. لە ناو کەوانەدا هی تۆ: { $own }.
stocktaking-turns-from = ڕیزبەندییەکە لە ڕۆژی خۆیدا دەستپێدەکرێت: { $day }.
stocktaking-end = کۆتایی پێبهێنە
stocktaking-back-one = یەک بەش بگەڕێوە
stocktaking-since = لە { $clock } بەدواوە.
stocktaking-then = دواتر: { $part }
stocktaking-next = ئەوەی دواتر بانگ بکە
stocktaking-questions = پرسیارەکان
stocktaking-no-questions = هێشتا کەس هیچی نەپرسیوە.
stocktaking-ask-question = پرسیارێک بکە
stocktaking-question = پرسیار
stocktaking-question-hint = هەموو بەشداربووان دەیخوێننەوە، بەبێ ناوی تۆ. ئاسانکاران دەتوانن ببینن کێ پرسیویەتی.
stocktaking-ask-it = بپرسە
stocktaking-questions-full = { $count } پرسیاری کراوەت هەیە، یان پرسیارەکان زۆر بوون. لەبری ئەوە پشتگیری لە پرسیارێکی تر بکە.
stocktaking-votes = دەنگ: { $votes }
stocktaking-support = منیش دەمەوێت بیزانم
stocktaking-supported = تۆش دەتەوێت بیزانیت.
stocktaking-is-answered = وەڵام درایەوە
stocktaking-answered = وەڵام درایەوە
stocktaking-open-poll = ڕاپرسییەک بکەرەوە
stocktaking-choices = وەڵامەکان
stocktaking-choices-hint = هەر دێڕێک یەک وەڵام، دوو تا شەش.
stocktaking-choices-count = دوو تا { $count_max } وەڵام بنووسە، هەر دێڕێک یەکێک؛ ئێستا { $count } نووسراوە.
stocktaking-choice-wrong = دێڕی { $line }: { $why }
stocktaking-choice-twice = دێڕی { $line } وەڵامێکی پێشووتر دووبارە دەکاتەوە.
stocktaking-open-it = بیکەرەوە
stocktaking-answer-poll = وەڵام بدەرەوە
stocktaking-choice-missing = یەکێک لە وەڵامەکانی ڕاپرسییەکە هەڵبژێرە، پاشان پەنجەی پێدا بنێ.
stocktaking-poll-over = ڕاپرسییەکە تەواو بوو. ئیتر هیچ ناژمێردرێت.
stocktaking-end-poll = کۆتایی بە ڕاپرسییەکە بهێنە
stocktaking-fewer = کەمتر لە { $count }
stocktaking-afterwards = دواتر
stocktaking-unwritten = { $count ->
    [one] بۆ { $count } میوان کە هات یان نەهات هێشتا نەنووسراوە.
   *[other] بۆ { $count } میوان کە هاتن یان نەهاتن هێشتا نەنووسراوە.
  }
stocktaking-write-letters = سوپاسی هاتووان بکە، لە نەهاتووان بپرسە

# نامەکانی دوای بۆنەکە
stocktaking-mail-thanks-subject = سوپاس بۆ هاتنت: { $event }
stocktaking-mail-thanks-what = سوپاس بۆ بەشداریت لە { $event }. ئەوەی هەر گرووپێک ئێستا دەیکات لە یەک پەڕەدایە. ئەگەر گرووپەکەت هێشتا دوو دێڕەکەی نەنووسیوە، هێشتا دەتوانێت.
stocktaking-mail-see-commitments = ئەوەی گرووپەکان دەیکەن ببینە
stocktaking-mail-absent-subject = شوێنت بەتاڵ بوو: { $event }
stocktaking-mail-absent-what = بانگهێشت کرابوویت بۆ { $event } و لەوێ نەمانبینیت. ئەمە ڕوودەدات. یەک پرسیار یارمەتیمان دەدات باشتری بکەین:
stocktaking-mail-absent-question = چی وای دەکرد بتوانیت بێیت؟
stocktaking-mail-absent-how = چەند وشەیەک لە وەڵامی ئەم نامەیەدا بەسە: کاتێکی تر، زمانێکی تر، هێڵێکی باشتر، هاوکارێک لەجیاتی تۆ. تەنیا ئاسانکاران دەیخوێننەوە.
stocktaking-mail-addressee = { $name }
stocktaking-mail-why = ئەم نامەیە تەنیا یەک جار وەردەگریت، چونکە { $network } بانگهێشتی کردیت بۆ { $event }.

# ڕاپرسیی دۆسیەکە
stocktaking-poll = ڕاپرسییەکی پڕکراوە
stocktaking-poll-hint = ئەوەی دەتەوێت بیگۆڕە. کە کرایەوە، لە پەڕەی ڕاستەوخۆدایە؛ هەر کەسێک یەک جار وەڵام دەداتەوە.
stocktaking-poll-words = تا کۆبوونەوەی دواتر چی زۆرترین یارمەتیی گرووپەکەتان دەدات؟
stocktaking-poll-date = بەروارێک لەگەڵ شاری جووتمان
stocktaking-poll-example = نموونەیەک لە شارێکی تر
stocktaking-poll-money = پارە بۆ یەکەم هەنگاو
stocktaking-poll-mayor = قسەیەک بۆ سەرۆکی شارەوانیمان
stocktaking-poll-interpreter = وەرگێڕێک
stocktaking-poll-other = شتێکی تر

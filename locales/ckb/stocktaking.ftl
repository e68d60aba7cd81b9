# هەموو گرووپەکانی خولێک لە تەنیشت یەک، ئەو وێبینارەی دۆخ هەڵدەسەنگێنێت، و بەڵێنی گرووپەکان.
stocktaking-title = هەڵسەنگاندنی دۆخ
stocktaking-about-participants = { $cohort }، هەموو گرووپەکان لە { $day }.
stocktaking-at = لە چالاکیی:
stocktaking-caption = هەموو گرووپەکان لە تەنیشت یەک
stocktaking-working = گرووپ کار دەکەن، قۆناغی 4 یان زیاتر
stocktaking-of = { $count } لە { $all }
stocktaking-with-date = بەرواری دواتریان دیاریکراوە
stocktaking-narrow = پاڵاوتن
stocktaking-sort = ڕیزکردن
stocktaking-sort-stage = ئەوانەی لە پێشترن سەرەتا
stocktaking-sort-name = بەپێی ناو
stocktaking-sort-next = کێ زووتر کۆدەبێتەوە
stocktaking-country = وڵات
stocktaking-issue = پرسی هاوبەش
stocktaking-people = کەسەکان
stocktaking-ask = داواکاری
stocktaking-learned = ئەوەی فێربوون
stocktaking-no-groups = هیچ گرووپێکی ئاوا نییە. پاڵێوەرێک لاببەن.
stocktaking-choose = هەڵبژێرن …

stocktaking-commitments = بەڵێنەکان
stocktaking-commitments-about = { $count ->
    [one] { $count } گرووپ لە { $all } وتوویەتی چی دەکات.
   *[other] { $count } گرووپ لە { $all } وتوویانە چی دەکەن.
  }
stocktaking-no-commitments = هێشتا هیچ گرووپێک هیچی نەنووسیوە.
stocktaking-commitment-of = { $group } چی دەکات
stocktaking-commitment-what = دوو دێڕ کە پابەندی دەبن: کەی کۆدەبنەوە، و تا ئەو کاتە چی دەکەن. دوای چالاکییەکە دەبن بە کۆبوونەوە و کارێکی گرووپەکەتان؛ تا ئەو کاتە دەتوانن بیگۆڕن.
stocktaking-meets = کۆبوونەوەی دواتر
stocktaking-meets-on = کۆبوونەوەی دواترمان لە
stocktaking-clock-hint = بە کاتی ئێوە: { $zone }.
stocktaking-time-missing = ڕۆژ و کاتژمێر بنووسن.
stocktaking-we-will = ئێمە
stocktaking-due-hint = دەکرێت بەتاڵ بێت: ئەوکاتە تا کۆبوونەوەکە.
stocktaking-save = پاشەکەوت
stocktaking-is-carried-over = ئێستا کۆبوونەوە و کاری گرووپەکەیە. لە ژوورەکەی خۆیدا بیگۆڕن.
stocktaking-open-room = ژووری گرووپ بکەرەوە
stocktaking-write-commitment = نووسینی ئەوەی گرووپێک دەیکات
stocktaking-waits = چاوەڕێیە
stocktaking-carried-over = لە ژووری گرووپەکەدایە
stocktaking-day-is-over = ڕۆژەکەی تێپەڕیوە: بیگۆڕن

stocktaking-live = پەڕەی ڕاستەوخۆ
stocktaking-live-of = ڕاستەوخۆ: { $event }
stocktaking-news = شتێکی نوێ ڕوویدا. پیشانی بدە.
stocktaking-now = ئێستا: { $part }
stocktaking-nobody-speaks = هێشتا کەس قسە ناکات
stocktaking-since = لە { $clock }ەوە.
stocktaking-then = دواتر: { $part }
stocktaking-order = ڕیزبەندیی بەشەکان
stocktaking-part-opening = کردنەوە
stocktaking-part-rooms = ژووری بچووک
stocktaking-part-commitments = ئەوەی هەر گرووپێک دەیکات
stocktaking-part-closing = کۆتایی
stocktaking-questions = پرسیارەکان
stocktaking-no-questions = هێشتا کەس هیچی نەپرسیوە.
stocktaking-ask-question = پرسیارێک بکە
stocktaking-question = پرسیار
stocktaking-question-hint = هەموو بەشداربووان دەیخوێننەوە، بەبێ ناوی ئێوە.
stocktaking-ask-it = بپرسە
stocktaking-questions-full = { $count } پرسیاری کراوەتان هەیە، یان پرسیارەکان زۆر بوون. لەبری ئەوە پشتگیری پرسیارێکی تر بکەن.
stocktaking-votes = دەنگ: { $votes }
stocktaking-support = منیش دەمەوێت بیزانم
stocktaking-supported = ئێوەش دەتانەوێت بیزانن.
stocktaking-answered = وەڵام درایەوە
stocktaking-answer-poll = وەڵام بدەوە
stocktaking-fewer = کەمتر لە { $count }

stocktaking-mail-thanks-subject = سوپاس بۆ هاتنتان: { $event }
stocktaking-mail-thanks-what = سوپاس بۆ بەشداریتان لە { $event }. ئەوەی هەر گرووپێک ئێستا دەیکات لە یەک پەڕەدایە. ئەگەر گرووپەکەتان هێشتا دوو دێڕەکەی نەنووسیوە، هێشتا دەتوانێت.
stocktaking-mail-see-commitments = ئەوەی گرووپەکان دەیکەن ببینە
stocktaking-mail-absent-subject = شوێنتان بەتاڵ بوو: { $event }
stocktaking-mail-absent-what = بانگهێشت کرابوون بۆ { $event } و لەوێ نەمانبینین. ئەمە ڕوودەدات. یەک پرسیار یارمەتیمان دەدات باشتری بکەین:
stocktaking-mail-absent-question = چی هاتنی ئێوەی مسۆگەر دەکرد؟
stocktaking-mail-absent-how = چەند وشەیەک لە وەڵامی ئەم نامەیەدا بەسە: کاتێکی تر، زمانێکی تر، هێڵێکی باشتر، هاوکارێک لەجیاتی ئێوە. تەنیا ڕێکخەران دەیخوێننەوە.
stocktaking-mail-addressee = { $name }
stocktaking-mail-why = ئەم نامەیە تەنیا یەک جار وەردەگرن، چونکە { $network } بانگهێشتی کردن بۆ { $event }.

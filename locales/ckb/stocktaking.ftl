# هەموو گرووپەکانی خولێک لە تەنیشت یەک، ئەو وێبینارەی دۆخ هەڵدەسەنگێنێت، و بەڵێنی گرووپەکان.
stocktaking-title = هەڵسەنگاندنی دۆخ
stocktaking-about-participants = { $cohort }، هەموو گرووپەکان لە { $day }.
stocktaking-at = لە چالاکیی:
stocktaking-caption = هەموو گرووپەکان لە تەنیشت یەک
stocktaking-working = گرووپ کار دەکەن، قۆناغی 4 یان زیاتر
stocktaking-of = { $count } لە { $all }
stocktaking-with-date = بەرواری دواتریان دیاریکراوە
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

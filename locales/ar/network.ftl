# The network: programmes, themes, member cities and the map.
network-title = الشبكة
network-menu = الشبكة
network-lede = { $cities ->
    [zero] لا مدن
    [one] مدينة واحدة
    [two] مدينتان
    [few] { $cities } مدن
    [many] { $cities } مدينة
   *[other] { $cities } مدينة
} من { $countries ->
    [zero] لا بلدان
    [one] بلد واحد
    [two] بلدين
    [few] { $countries } بلدان
    [many] { $countries } بلدًا
   *[other] { $countries } بلد
} يتعلّم بعضها من بعض.
network-map-lines = يصل الخط بين مدينتين من مجموعة توأمة واحدة.
network-map-city-sign = مدينة عضو
network-map-twins-sign = مجموعة توأمة وافقت عليها المدينتان
network-map-title = خريطة المدن الأعضاء
network-map-what = { $cities ->
    [zero] لا نقاط على الخريطة.
    [one] النقطة مدينة عضو، وتقود إلى صفحتها.
    [two] النقطتان مدينتان عضوان، وتقود كلٌّ منهما إلى صفحتها.
    [few] النقاط الـ{ $cities } مدن أعضاء، وتقود كلٌّ منها إلى صفحتها.
    [many] النقاط الـ{ $cities } مدن أعضاء، وتقود كلٌّ منها إلى صفحتها.
   *[other] النقاط الـ{ $cities } مدن أعضاء، وتقود كلٌّ منها إلى صفحتها.
} والقائمة أدناه تقول الشيء نفسه.
network-map-city = { $city }، { $country }
network-map-sea = البحر الأبيض المتوسط
network-map-beyond = تقع بعض المدن خارج هذه الخريطة، والقائمة تضمّها جميعًا.
network-cities-title = المدن
network-csv = تنزيل بصيغة CSV
network-city = المدينة
network-country = البلد
network-theme = الموضوع
network-programme = البرنامج
network-first-theme = الموضوع الأول
network-twin = المدينة التوأم
network-twin-none = لا توجد بعد
network-not-said = لم يُذكر
network-cities-none = لا مدن هنا.
network-all = عرض كل المدن
network-pages = الصفحات
network-next-page = مدن أخرى
network-city-add = إضافة مدينة
network-change = تعديل
network-back = رجوع
network-save = حفظ
network-profile = الملف التعريفي
network-profile-none = تحتفظ المدينة بملفها لدائرة أضيق.
network-ranked-themes = المواضيع، الأهمّ أولًا
network-offers = ما يمكنها عرضه
network-needs = ما تريد تعلّمه
network-population = عدد السكان
network-languages = اللغات
network-language-at = { $language } ({ $level })
network-economic-base = القاعدة الاقتصادية
network-maturity = استراتيجية التنمية الاقتصادية المحلية
network-hosting = السكان المستضافون
network-displacement = النزوح واللجوء
network-hours-month = الوقت المتاح للشبكة
network-hours = { $hours ->
    [zero] لا ساعات في الشهر
    [one] ساعة واحدة في الشهر
    [two] ساعتان في الشهر
    [few] { $hours } ساعات في الشهر
    [many] { $hours } ساعة في الشهر
   *[other] { $hours } ساعة في الشهر
}
network-preferred = تودّ العمل مع
network-private = للميسّرين فقط
network-private-hint = لا يظهر في أي صفحة أخرى ولا في أي تصدير ولا لأي شخص آخر، حتى لأهل المدينة أنفسهم.
network-travel = السفر
network-refused = لا يمكنها العمل مع
network-asked-population = عدد السكان
network-asked-languages = اللغات
network-asked-themes = المواضيع
network-asked-needs = الاحتياجات
network-asked-offers = العروض
network-asked-maturity = استراتيجية التنمية الاقتصادية المحلية
network-asked-hosting = السكان المستضافون
network-asked-displacement = النزوح واللجوء
network-asked-economic-base = القاعدة الاقتصادية
network-asked-hours-month = الساعات الشهرية
network-asked-preferred = المدن المفضّلة
network-asked-travel = السفر
network-asked-refused = «لا يمكنها العمل مع»
network-nobody = لم يُسمَّ أحد
network-people = من يشغل مقاعد المدينة
network-people-none = لا أحد حاليًا.
network-own-city = لك مقعد عن هذه المدينة، لذلك تقرأ كل ما تقوله للآخرين.
network-matching-tell = بيانات المطابقة
network-matching-title = ما تحتاج المطابقة إلى معرفته عن { $city }
network-matching-what = من هذه البيانات تُكوَّن المجموعات. تقرأ المدن الأخرى منها ما تعرضه صفحة المدينة، أما الدرجات والقوائم فللميسّرين.
network-private-unseen = ما هو مسجّل هنا الآن لا يُعرض، ولا حتى لأهل المدينة. ما تتركه فارغًا يبقى كما هو. والمدن التي تكتبها هنا تحلّ محلّ ما كان مسجّلًا.
network-private-anew = حذف المدن التي كانت مسجّلة هنا
network-travel-as-it-is = كما هو مسجّل
network-city-empty = لا تشارك هذه البلدية في الشبكة بعد.
network-city-begin = كتابة ملفها
network-circle-public = الجميع
network-circle-members = أعضاء الشبكة
network-circle-facilitators = الميسّرون فقط
network-maturity-none = لا شيء بعد
network-maturity-started = بدأت
network-maturity-draft = مسودة
network-maturity-adopted = معتمدة
network-maturity-implementing = قيد التنفيذ
network-hosting-below-5 = أقل من { 5 } % من السكان
network-hosting-below-15 = من { 5 } إلى { 15 } % من السكان
network-hosting-below-30 = من { 15 } إلى { 30 } % من السكان
network-hosting-above-30 = { 30 } % من السكان أو أكثر
network-displacement-refugees = لاجئون
network-displacement-internal = نازحون داخليًا
network-displacement-both = لاجئون ونازحون داخليًا
network-displacement-returnees = عائدون
network-economy-agriculture = الزراعة
network-economy-industry = الصناعة
network-economy-trade = التجارة
network-economy-services = الخدمات
network-economy-tourism = السياحة
network-economy-public = القطاع العام
network-travel-none = لا تستضيف ولا تزور
network-travel-host = يمكنها الاستضافة
network-travel-visit = يمكنها الزيارة
network-travel-both = يمكنها الاستضافة والزيارة
network-level-a1 = كلمات أولى، A1
network-level-a2 = حديث بسيط، A2
network-level-b1 = متوسط، B1
network-level-b2 = جيد، B2
network-level-c1 = جيد جدًا، C1
network-level-c2 = كاللغة الأم، C2
network-level-native = اللغة الأم
network-exchange-none = –
network-exchange-1 = { 1 }، قليل
network-exchange-2 = { 2 }، بعض الشيء
network-exchange-3 = { 3 }، كثير
network-exchange-4 = { 4 }، الأكثر

network-programmes-title = البرامج
network-programmes-none = لا برامج بعد.
network-programme-add = إضافة برنامج
network-programme-add-below = إضافة برنامج تحته
network-programme-new-title = برنامج جديد
network-programme-edit-title = تعديل البرنامج
network-programme-facts = لمحة
network-programme-events = فعاليات هذا البرنامج
network-programme-seen-by = من يجوز له أن يعرف به
network-member-cities = المدن الأعضاء
network-on-map = على الخريطة
network-below = البرامج التي تحته
network-time = المدة
network-since = منذ { $day }
network-until = حتى { $day }
network-countries = البلدان
network-countries-hint = رموز من حرفين بينها مسافات، مثل JO LB TR.
network-country-wrong = { $typed } ليس رمز بلد. اكتب حرفين مثل JO.
network-partners = الشركاء
network-partners-hint = اسم في كل سطر. ومن ليس معروفًا بعد يُضاف.
network-parent = تحت
network-no-parent = لا برنامج آخر
network-parent-circle = ذلك البرنامج تحت هذا البرنامج. اختر غيره.
network-parent-deep = يصبح عدد المستويات بذلك { $levels }، والممكن { $max } على الأكثر.
network-starts = يبدأ
network-ends = ينتهي
network-day-hint = بالدقة المعروفة: { "\u2066" }2018-07-11{ "\u2069" } أو { "\u2066" }2018-07{ "\u2069" } أو 2018.
network-day-wrong = { $typed } ليس تاريخًا مثل { "\u2066" }2018-07-11{ "\u2069" } أو { "\u2066" }2018-07{ "\u2069" } أو 2018.
network-ends-first = ينتهي قبل أن يبدأ.
network-summary = ملخّص
network-wordings = بلغات أخرى
network-wordings-hint = ما لا يُملأ يظهر كما هو أعلاه.

network-themes-title = المواضيع
network-themes-none = لا مواضيع بعد.
network-theme-add = إضافة موضوع
network-theme-new-title = موضوع جديد
network-theme-edit-title = تعديل الموضوع
network-theme-name-hint = الإنجليزية لازمة. واللغة التي لا اسم فيها تعرض الاسم الإنجليزي.
network-theme-twice = لكل موضوع مرتبة واحدة.
network-no-theme = لا موضوع

network-city-new-title = مدينة جديدة
network-city-edit-title = تعديل المدينة
network-part-name = الاسم والمكان
network-part-exchange = المواضيع والعروض والحاجات
network-part-visibility = من يقرأ ماذا
network-code = الرمز
network-code-hint = قصير ودائم، مثل IRB أو hmln_2018: يظهر في العناوين والملفات.
network-code-wrong = اكتب من 1 إلى 64 حرفًا من { "\u2066" }A-Z a-z 0-9 _ -{ "\u2069" }، ولكن لا تكتب الكلمة new.
network-code-taken = هذا الرمز مستعمل.
network-name = الاسم
network-name-hint = كما تكتبه المدينة بالأحرف اللاتينية.
network-name-taken = لجهة أخرى هذا الاسم.
network-theme-name-taken = هذا اسم الموضوع { $code }.
network-names = الأسماء بلغات أخرى
network-names-hint = يرى قرّاء كل لغة الاسم بها.
network-aliases = تهجئات أخرى
network-aliases-hint = واحدة في كل سطر أو بفواصل بينها، وبأي خط: بها أيضًا يُعثر على المدينة.
network-latitude = خط العرض
network-longitude = خط الطول
network-place-hint = درجات مبنى البلدية، مثل 31.955 و35.945. من دونها تكون المدينة في القائمة لا على الخريطة.
network-latitude-wrong = اكتب درجات من { "\u2066" }-90{ "\u2069" } إلى 90.
network-longitude-wrong = اكتب درجات من { "\u2066" }-180{ "\u2069" } إلى 180.
network-half-a-place = للمكان خط عرض وخط طول.
network-number-wrong = اكتب عددًا صحيحًا من { 0 } إلى { $max }.
network-languages-hint = رمز من حرفين أو ثلاثة مثل ar أو tr أو ckb، ومستوى إتقان الفريق لها.
network-language-tag = رمز اللغة
network-language-level = مستوى اللغة
network-language-missing = اذكر لغة واحدة على الأقل.
network-language-wrong = { $typed } ليس رمز لغة مثل ar أو tr أو ckb.
network-twice = { $typed } مكرّر.
network-too-many = الممكن { $max } على الأكثر.
network-hosting-hint = بفئات فقط. ولا يُحفظ عن السكان المستضافين ما هو أدقّ.
network-hours-hint = الساعات التي يستطيع الفريق تخصيصها شهريًا.
network-ranked-themes-hint = ثلاثة على الأكثر، الأهمّ أولًا.
network-rank = الموضوع { $rank }
network-exchange-hint = ما تستطيع المدينة عرضه، وما تريد تعلّمه.
network-preferred-hint = رموز ثلاث مدن أخرى على الأكثر.
network-refused-hint = ثلاثة رموز على الأكثر. لا تجمعها المطابقة مع هذه المدينة أبدًا، ولا تقول السبب أبدًا.
network-named-wrong = لا يصحّ { $code } هنا: سمِّ { $max } مدن أخرى على الأكثر، كلًّا منها مرة.
network-refused-wrong = لا يصحّ { $code } هنا: سمِّ { $max } مدن أخرى على الأكثر، كلًّا منها مرة، وليس من المفضّلة.
network-no-city = لا مدينة برمز { $code }.
network-country-missing = اختر بلدًا.
network-choose = اختر …
network-not-known = غير معروف
network-seen-by = من يجوز له أن يعرف أن المدينة تشارك
network-field = ماذا
network-read-by = يقرؤه
network-membership-hint = البرامج التي المدينة عضو فيها.
network-form-changed = لم يعد النموذج يوافق ما هو موجود. راجعه وأرسله مرة أخرى.

network-file-no-parent = لا برنامج { $value }، والمتوقع برنامج من هذا الملف أو برنامج موجود
network-file-circle = البرامج الأعلى تدور في حلقة: { $codes }، والمتوقع ألا تدور
network-file-levels = { $levels } مستويات حتى الأعلى، والمتوقع { $most } على الأكثر
network-file-levels-below = يصبح البرنامج { $code } بعيدًا جدًا عن الأعلى، والمتوقع { $most } مستويات على الأكثر
network-file-ends-first = قيمة to وهي { $to } قبل from وهي { $from }، والمتوقع اليوم نفسه أو يوم بعده
network-file-no-programme = لا برنامج { $value }، والمتوقع رمز برنامج موجود
network-file-theme-name = { $value } اسم الموضوع { $code }، والمتوقع اسم آخر
network-file-code-letters = { $code } موجود هنا بصورة { $known }، والمتوقع الرمز بالأحرف نفسها أو رمز آخر

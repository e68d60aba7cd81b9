# كل مجموعات الدفعة جنبًا إلى جنب، والندوة التي تُجري الحصيلة، وما تلتزم به المجموعات.
stocktaking-title = الحصيلة
stocktaking-about-facilitators = { $cohort }، كل المجموعات في { $day }. للميسّرين: الحالة وما يعيق المجموعات يبقيان عندكم، حتى في الطباعة.
stocktaking-about-participants = { $cohort }، كل المجموعات في { $day }.
stocktaking-at = في الفعالية:
stocktaking-caption = كل المجموعات جنبًا إلى جنب
stocktaking-working = مجموعات تعمل، المرحلة 4 فما فوق
stocktaking-of = { $count } من { $all }
stocktaking-with-date = لها موعد قادم محدد
stocktaking-needy = تحتاج إلى انتباه
stocktaking-view = العرض
stocktaking-view-facilitators = الميسّرون
stocktaking-view-participants = المشاركون
stocktaking-sort = الترتيب
stocktaking-sort-stage = الأبعد تقدمًا أولًا
stocktaking-sort-name = حسب الاسم
stocktaking-sort-next = من يلتقي أقرب
stocktaking-sort-health = من يحتاج إلى أحد أولًا
stocktaking-country = البلد
stocktaking-issue = القضية المشتركة
stocktaking-people = الأشخاص
stocktaking-ask = الطلب
stocktaking-learned = ما تعلمناه
stocktaking-no-groups = لا مجموعة بهذه الصفات. أزيلوا أحد عوامل التصفية.
stocktaking-make-pack = إعداد ملف الندوة
stocktaking-print = طباعة للمشاركين
stocktaking-choose = اختاروا …
stocktaking-which-event = في أي فعالية؟
stocktaking-which-event-hint = الفعاليات المنشورة لبرنامج الدفعة. من يقبل الدعوة إليها يقرأ هذه الصفحة دون الحالة ودون ما يعيق المجموعات.
stocktaking-event = الفعالية
stocktaking-choose-event = اختيار هذه الفعالية
stocktaking-event-taken = دفعة أخرى تُجري حصيلتها في هذه الفعالية. اختاروا غيرها.

# الملف
stocktaking-pack = ملف الندوة
stocktaking-pack-what = أُعد الآن مما أنجزته المجموعات. اطبعوه: بعد ترتيب الفقرات شريحة لكل مجموعة، كل واحدة في صفحة.
stocktaking-order = ترتيب الفقرات
stocktaking-order-length = { $minutes ->
    [zero] لا دقائق.
    [one] دقيقة واحدة في المجموع.
    [two] دقيقتان في المجموع.
    [few] { $minutes } دقائق في المجموع.
    [many] { $minutes } دقيقة في المجموع.
   *[other] { $minutes } دقيقة في المجموع.
  }
stocktaking-order-over = { $minutes ->
    [zero] ليس أطول من الفعالية.
    [one] هذا أطول من الفعالية بدقيقة واحدة.
    [two] هذا أطول من الفعالية بدقيقتين.
    [few] هذا أطول من الفعالية بـ{ $minutes } دقائق.
    [many] هذا أطول من الفعالية بـ{ $minutes } دقيقة.
   *[other] هذا أطول من الفعالية بـ{ $minutes } دقيقة.
  }
stocktaking-order-written = عُدّل يدويًا.
stocktaking-order-hint = تُرتب الفقرات حسب أرقامها؛ والفقرة التي مدتها 0 دقيقة تُحذف.
stocktaking-order-save = حفظ الترتيب
stocktaking-order-proposal = العودة إلى المقترح
stocktaking-order-wrong = المكان رقم، ومدة الفقرة من 0 إلى 240 دقيقة.
stocktaking-place = المكان
stocktaking-place-of = مكان { $part }
stocktaking-begins = البداية
stocktaking-part = الفقرة
stocktaking-minutes = الدقائق
stocktaking-minutes-of = دقائق { $part }
stocktaking-part-opening = الافتتاح
stocktaking-part-rooms = غرف صغيرة
stocktaking-part-commitments = ما ستفعله كل مجموعة
stocktaking-part-closing = الختام
stocktaking-rooms = غرف صغيرة
stocktaking-rooms-hint = مقترح: مجموعات تجمعها قضية ولغة، من اثنتين إلى خمس في الغرفة.
stocktaking-room-both = { $issue }، باللغة: { $language }
stocktaking-room-language = قضايا مختلفة، باللغة: { $language }
stocktaking-room-issue = { $issue }، مع مترجم
stocktaking-room-interpreter = قضايا مختلفة، مع مترجم
stocktaking-asked-before = ما سأله المدعوون أو عرضوه عند الرد
stocktaking-nothing-asked = لم يكتب أحد شيئًا بعد.

# الالتزامات
stocktaking-commitments = الالتزامات
stocktaking-commitments-about = { $count ->
    [zero] لم تقل أي مجموعة من { $all } بعد ماذا ستفعل.
    [one] قالت مجموعة واحدة من { $all } ماذا ستفعل.
    [two] قالت مجموعتان من { $all } ماذا ستفعلان.
    [few] قالت { $count } مجموعات من { $all } ماذا ستفعل.
    [many] قالت { $count } مجموعة من { $all } ماذا ستفعل.
   *[other] قالت { $count } مجموعة من { $all } ماذا ستفعل.
  }
stocktaking-no-commitments = لم تكتب أي مجموعة شيئًا بعد.
stocktaking-commitment-of = ما ستفعله { $group }
stocktaking-commitment-what = سطران تلتزمون بهما: متى تلتقون، وماذا تفعلون حتى ذلك اليوم. بعد الفعالية يصيران اجتماعًا وإجراءً لمجموعتكم؛ ويمكنكم تعديلهما حتى ذلك الحين.
stocktaking-meets = الاجتماع القادم
stocktaking-meets-on = اجتماعنا القادم في
stocktaking-clock-hint = بتوقيتكم: { $zone }.
stocktaking-time-missing = اذكروا اليوم والساعة.
stocktaking-we-will = سوف
stocktaking-due-hint = يمكن تركه: فيكون حتى يوم الاجتماع.
stocktaking-save = حفظ
stocktaking-is-carried-over = صار هذا اجتماعًا وإجراءً للمجموعة. عدّلوهما في غرفتها.
stocktaking-open-room = فتح الغرفة
stocktaking-write-commitment = كتابة ما ستفعله مجموعة
stocktaking-waits = ينتظر
stocktaking-carried-over = في غرفة المجموعة
stocktaking-day-is-over = مضى اليوم: غيّروه
stocktaking-carry = بعد الفعالية
stocktaking-carry-hint = يصير كل التزام اجتماعًا بيوم محدد وإجراءً لمجموعته، وتصل المدن مواعيدها لتقاويمها. ما مضى يومه يبقى هنا حتى يغيّره أحد.
stocktaking-carry-over = تحويلها إلى اجتماعات وإجراءات

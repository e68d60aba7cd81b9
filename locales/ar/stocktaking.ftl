# كل مجموعات الدفعة جنبًا إلى جنب، والندوة التي تُجري الحصيلة، وما تلتزم به المجموعات.
stocktaking-title = الحصيلة
stocktaking-about = { $cohort }، كل المجموعات في { $day }.
stocktaking-for-facilitators = للميسّرين: حال المجموعات وما يعيقها يبقيان لديك ولا يُطبعان.
stocktaking-at = في الفعالية:
stocktaking-caption = كل المجموعات جنبًا إلى جنب
stocktaking-working = مجموعات تعمل، من المرحلة الرابعة فما فوق
stocktaking-of = { $count } من { $all }
stocktaking-with-date = لها موعد قادم محدد
stocktaking-needy = تحتاج إلى انتباه
stocktaking-view = العرض
stocktaking-view-facilitators = الميسّرون
stocktaking-view-participants = المشاركون
stocktaking-narrow = تصفية
stocktaking-sort = الترتيب
stocktaking-sort-stage = الأبعد تقدمًا أولًا
stocktaking-sort-name = حسب الاسم
stocktaking-sort-next = الأقرب اجتماعًا أولًا
stocktaking-sort-health = الأحوج إلى المساعدة أولًا
stocktaking-country = البلد
stocktaking-issue = القضية المشتركة
stocktaking-people = الأشخاص
stocktaking-ask = الطلب
stocktaking-learned = ما تعلمناه
stocktaking-no-groups = لا مجموعة بهذه الصفات. أزل أحد عوامل التصفية.
stocktaking-make-pack = إعداد حزمة الندوة
stocktaking-print = طباعة للمشاركين
stocktaking-choose = اختر …
stocktaking-which-event = في أي فعالية؟
stocktaking-which-event-hint = الفعاليات المنشورة لبرنامج الفوج. من يقبل الدعوة إليها يقرأ هذه الصفحة دون حال المجموعات، ولا يقرأ ما يعيق مجموعة إلا إذا سمحت بذلك.
stocktaking-which-event-open = لم تُختر فعالية بعد. حين تختار فعالية تظهر هنا حزمتها وصفحتها المباشرة.
stocktaking-event = الفعالية
stocktaking-choose-event = اختيار هذه الفعالية
stocktaking-event-taken = فوج آخر يُجري حصيلته في هذه الفعالية. اختر غيرها.
stocktaking-earlier = ما نتج عنه من قبل:

# الملف
stocktaking-pack = حزمة الندوة
stocktaking-pack-what = أُعدّت الآن مما أنجزته المجموعات. اطبعها: بعد ترتيب الفقرات شريحة لكل مجموعة، كل واحدة في صفحة.
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
stocktaking-order-hint = تُرتب الفقرات حسب أرقامها؛ والفقرة التي مدتها صفر من الدقائق تُترك.
stocktaking-order-save = حفظ الترتيب
stocktaking-order-proposal = العودة إلى المقترح
stocktaking-order-wrong = المكان رقم، ومدة الفقرة من صفر إلى { $most } دقيقة.
stocktaking-order-other-event = صارت الحصيلة في فعالية أخرى: هذا ترتيب فقراتها، ولم يتغير شيء.
stocktaking-part-gone = لم تعد هذه الفقرة في ترتيب الفقرات. انظر من التالي واضغط مرة أخرى.
stocktaking-order-changed = عدّل شخص آخر ترتيب الفقرات في هذه الأثناء، وهذا ما صار إليه. اضغط «{ stocktaking-order-proposal }» مرة أخرى للاستغناء عنه.
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
stocktaking-summary = ما نتج عنها
stocktaking-summary-for-whom = عرضت المجموعات هنا حصيلتها ودوّنت كلٌّ منها خطوتها التالية. تقرؤها مدنها، ومن قبل الدعوة.
stocktaking-summary-groups = { $count ->
    [zero] لا تشارك مجموعات توأمة.
    [one] تشارك مجموعة توأمة واحدة.
    [two] تشارك مجموعتا توأمة.
    [few] تشارك { $count } مجموعات توأمة.
    [many] تشارك { $count } مجموعة توأمة.
   *[other] تشارك { $count } مجموعة توأمة.
  }
stocktaking-summary-sign-in = سجّل الدخول لقراءتها
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
stocktaking-commitment-what = سطران تلتزمون بهما: متى تلتقون، وماذا تفعلون حتى ذلك اليوم. بعد الفعالية يصيران اجتماعًا ومهمة لمجموعتكم؛ ويمكنكم تعديلهما حتى ذلك الحين.
stocktaking-meets = الاجتماع القادم
stocktaking-meets-on = اجتماعنا القادم في
stocktaking-clock-hint = بتوقيتك: { $zone }.
stocktaking-time-missing = اذكر اليوم والساعة.
stocktaking-we-will = ما سنفعله
stocktaking-due-hint = يمكن تركه: فيكون حتى يوم الاجتماع.
stocktaking-save = حفظ
stocktaking-is-carried-over = صار هذا اجتماعًا ومهمة للمجموعة. عدّلهما في غرفتها.
stocktaking-open-room = فتح الغرفة
stocktaking-write-commitment = كتابة ما ستفعله مجموعة
stocktaking-waits = ينتظر
stocktaking-carried-over = في غرفة المجموعة
stocktaking-day-is-over = مضى اليوم: غيّره
stocktaking-carry = بعد الفعالية
stocktaking-carry-hint = يصير كل التزام اجتماعًا بيوم محدد ومهمة لمجموعته، وتصل إلى المدن مواعيدها لتقاويمها. ما مضى يومه يبقى هنا حتى يغيّره أحد.
stocktaking-carry-over = تحويلها إلى اجتماعات ومهام

# الصفحة المباشرة
stocktaking-live = الصفحة المباشرة
stocktaking-live-of = مباشر: { $event }
stocktaking-news = حدث شيء جديد. اعرضه.
stocktaking-now = الآن: { $part }
stocktaking-nobody-speaks = لا أحد يتحدث بعد
stocktaking-nobody-speaks-now = لا أحد يتحدث الآن
stocktaking-over = انتهت كل الفقرات
stocktaking-event-over = انتهت الفعالية
stocktaking-hours = الساعات بتوقيت الفعالية: { $zone }.
stocktaking-hours-both = الساعات بتوقيت الفعالية: { $zone }. وبين قوسين بتوقيتك: { $own }.
stocktaking-turns-from = يمكن بدء الفقرات في اليوم نفسه: { $day }.
stocktaking-end = إنهاء
stocktaking-back-one = العودة فقرة واحدة
stocktaking-since = منذ { $clock }.
stocktaking-then = التالي: { $part }
stocktaking-next = إعطاء الكلمة للتالي
stocktaking-questions = الأسئلة
stocktaking-no-questions = لم يسأل أحد بعد.
stocktaking-ask-question = اطرح سؤالًا
stocktaking-question = السؤال
stocktaking-question-hint = يقرؤه كل المشاركين دون اسمك. ويستطيع الميسّرون معرفة من سأل.
stocktaking-ask-it = اسأل
stocktaking-questions-full = لديك { $count } أسئلة مفتوحة، أو صارت الأسئلة كثيرة. أيّد سؤالًا آخر بدلًا من ذلك.
stocktaking-votes = الأصوات: { $votes }
stocktaking-support = أريد أن أعرف ذلك أيضًا
stocktaking-supported = تريد معرفته أيضًا.
stocktaking-is-answered = تمت الإجابة
stocktaking-answered = أُجيب عنه
stocktaking-open-poll = فتح استطلاع
stocktaking-choices = الإجابات
stocktaking-choices-hint = إجابة في كل سطر، من اثنتين إلى ست.
stocktaking-choices-count = اكتب من إجابتين إلى { $count_max } إجابات، كل واحدة في سطر: كُتب { $count }.
stocktaking-choice-wrong = السطر { $line }: { $why }
stocktaking-choice-twice = السطر { $line } يكرر إجابة سابقة.
stocktaking-open-it = فتح
stocktaking-answer-poll = أجب
stocktaking-choice-missing = اختر إجابة من إجابات الاستطلاع ثم اضغط.
stocktaking-poll-over = انتهى الاستطلاع. لا يُحسب شيء بعد الآن.
stocktaking-end-poll = إنهاء الاستطلاع
stocktaking-fewer = أقل من { $count }
stocktaking-afterwards = بعد الفعالية
stocktaking-unwritten = { $count ->
    [zero] كُتب إلى جميع المدعوين.
    [one] مدعو واحد حضر أو غاب لم يُكتب إليه بعد.
    [two] مدعوان حضرا أو غابا لم يُكتب إليهما بعد.
    [few] { $count } مدعوين حضروا أو غابوا لم يُكتب إليهم بعد.
    [many] { $count } مدعوًا حضروا أو غابوا لم يُكتب إليهم بعد.
   *[other] { $count } مدعو حضروا أو غابوا لم يُكتب إليهم بعد.
  }
stocktaking-write-letters = شكر من حضر، وسؤال من غاب

# رسائل بعد الفعالية
stocktaking-mail-thanks-subject = شكرًا لحضورك: { $event }
stocktaking-mail-thanks-what = شكرًا لمشاركتك في { $event }. ما ستفعله كل مجموعة الآن مكتوب في صفحة واحدة. وإن لم تكتب مجموعتك سطريها بعد، فما زال ذلك ممكنًا.
stocktaking-mail-see-commitments = ما ستفعله المجموعات
stocktaking-mail-absent-subject = افتقدناك: { $event }
stocktaking-mail-absent-what = دُعيت إلى { $event } ولم نرك هناك. هذا يحدث. سؤال واحد يساعدنا على التحسين:
stocktaking-mail-absent-question = ما الذي كان سيجعل حضورك ممكنًا؟
stocktaking-mail-absent-how = تكفي كلمات قليلة ردًا على هذه الرسالة: ساعة أخرى، لغة أخرى، اتصال أفضل، زميل مكانك. لا يقرؤها إلا الميسّرون.
stocktaking-mail-addressee = { $name }
stocktaking-mail-why = تصلك هذه الرسالة مرة واحدة لأن { $network } دعتك إلى { $event }.

# استطلاع الحزمة
stocktaking-poll = استطلاع جاهز
stocktaking-poll-hint = غيّر ما تشاء. إذا فُتح ظهر في الصفحة المباشرة، ويجيب كل شخص مرة واحدة.
stocktaking-poll-words = ما أكثر ما يساعد مجموعتكم حتى الاجتماع القادم؟
stocktaking-poll-date = موعد مع المدينة التوأم
stocktaking-poll-example = مثال من مدينة أخرى
stocktaking-poll-money = مال لخطوة أولى
stocktaking-poll-mayor = كلمة إلى رئيس بلديتنا
stocktaking-poll-interpreter = مترجم
stocktaking-poll-other = شيء آخر

# مكتب الميسّر: الصادر والسجل.
desk-outbox-title = صندوق الصادر
desk-outbox-states = اعرض فقط
desk-outbox-all = اعرض الكل
desk-outbox-none = لا رسائل هنا.
desk-mail-subject = الموضوع
desk-mail-to = إلى
desk-mail-language = اللغة
desk-mail-state = الحالة
desk-mail-answer = جواب الخادم
desk-mail-text = النص
desk-mail-gone = لم يعد النص محفوظًا.
desk-mail-approve = أرسلها
desk-mail-discard = ألغِها
desk-mail-opens = تخرج حين يفتح مكتب قارئها: { $at }
desk-mail-opens-why = يخرج التذكير في ساعات عمل مكتب قارئه. ويمكن استرداده حتى ذلك الحين.
desk-mail-take-back = استردّها
desk-state-held = تنتظر الموافقة
desk-state-queued = في طريقها
desk-state-sending = يجري إرسالها
desk-state-sent = أُرسلت
desk-state-refused = عادت
desk-state-unanswered = ربما أُرسلت
desk-state-discarded = أُلغيت

desk-log-title = السجل
desk-log-what = كل ما حدث، والأحدث أولًا. لا يمكن تغيير شيء فيه.
desk-log-number = الرقم
desk-log-at = متى
desk-log-fact = ماذا
desk-log-about = بشأن
desk-log-who = بواسطة
desk-operator = مشغّل الموقع

fact-people-organisation-added = أُضيفت جهة
fact-people-organisation-changed = عُدّلت جهة
fact-people-organisation-removed = أُزيلت جهة
fact-people-person-added = أُضيف شخص
fact-people-person-changed = عُدّلت بيانات شخص
fact-people-person-hidden = أخفى شخص نفسه عن الآخرين
fact-people-person-shown = عاد شخص إلى الظهور للآخرين
fact-people-person-erased = مُحيت بيانات شخص
fact-people-erasure-asked = طلب شخص محو بياناته
fact-people-data-exported = أخذ شخص نسخة من بياناته
fact-people-seat-given = أُسند مقعد
fact-people-seat-ended = انتهى مقعد
fact-people-seat-handed-over = سُلّم مقعد
fact-people-sign-in-link-sent = أُرسل رابط لتسجيل الدخول
fact-people-signed-in = سجّل شخص الدخول
fact-people-signed-out = سجّل شخص الخروج
fact-people-sessions-ended = أُنهيت جلسات
desk-monday-title = قائمة يوم الاثنين
desk-monday-comes = تصلك يوم الاثنين رسالة بقائمة المكتب حين ينتظر أمر.
desk-monday-stopped = لا تصل قائمة يوم الاثنين. وهي على المكتب في كل حال.
desk-monday-stop = أوقف هذه الرسائل
desk-monday-want = أرسلها يوم الاثنين
fact-desk-monday-list-stopped = أوقف ميسّر قائمة يوم الاثنين
fact-desk-monday-list-wanted-again = عاد ميسّر إلى طلب قائمة يوم الاثنين
fact-people-second-step-set-up = أُعدّت خطوة ثانية لتسجيل الدخول
fact-people-second-step-ended = أُلغيت خطوة ثانية لتسجيل الدخول
fact-people-recovery-code-used = استُخدم رمز استرداد
fact-people-address-change-asked = طُلب تغيير عنوان
fact-people-address-change-confirmed = وافق صندوق بريد على تغيير عنوان
fact-people-address-change-put-through = استمر تغيير عنوان من دون الصندوق القديم
fact-people-address-change-called-off = أُلغي تغيير عنوان
fact-people-address-changed = تغيّر عنوان
fact-desk-mail-approved = تمت الموافقة على رسالة
fact-desk-mail-discarded = أُلغيت رسالة
fact-desk-mail-taken-back = استُردّت رسالة قبل خروجها
fact-imports-file-imported = استُورد ملف
fact-imports-suggestion-accepted = قُبل اقتراح من استيراد
fact-imports-suggestion-refused = رُفض اقتراح من استيراد
fact-people-seat-term-changed = تغيّر اليوم الأخير لمقعد
fact-network-theme-added = أُضيف موضوع
fact-network-theme-changed = عُدّل موضوع
fact-network-programme-added = أُضيف برنامج
fact-network-programme-changed = عُدّل برنامج
fact-network-city-added = أُضيفت مدينة
fact-network-city-changed = عُدّلت مدينة
fact-network-city-told-for-matching = سُجّلت بيانات المطابقة لمدينة
fact-people-list-exported = صُدّرت قائمة الأشخاص
fact-cohorts-cohort-made = أُنشئ فوج
fact-cohorts-cohort-changed = عُدّل فوج
fact-cohorts-cohort-moved = انتقل فوج إلى مرحلة أخرى
fact-cohorts-cohort-paused = أُوقف فوج مؤقتًا
fact-cohorts-cohort-resumed = استؤنف فوج
fact-cohorts-cohort-removed = حُذف فوج
fact-cohorts-cities-chosen = اختيرت مدن فوج
fact-cohorts-board-edited = عُدّلت لوحة مطابقة
fact-cohorts-groups-matched = طُوبقت مجموعات
fact-cohorts-run-asked = وُضعت عملية مطابقة في قائمة الانتظار
fact-cohorts-run-stopped = أُوقفت عملية مطابقة
fact-cohorts-offer-made = أُعدّت مسودة عرض
fact-cohorts-offer-sent = أُرسل عرض
fact-cohorts-offer-answered = أُجيب عن عرض
fact-cohorts-question-asked = سألت مدينة عن عرض
fact-cohorts-offer-reminded = ذُكّرت مدن بعرض
fact-cohorts-successor-asked = تلقى من تسلّم مقعدًا رسالة عرض مفتوح
fact-cohorts-answer-dropped = حُذف جواب ضغطه مرشّح بريد
fact-cohorts-offer-extended = مُدّدت مهلة عرض
fact-cohorts-offer-agreed = وافق الجميع على عرض
fact-cohorts-offer-withdrawn = سُحب عرض
fact-cohorts-offer-expired = انتهت مدة عرض
fact-cohorts-offer-closed = أُغلق عرض
fact-cohorts-group-formed = تكوّنت مجموعة
fact-cohorts-group-ended = انتهت مجموعة
fact-twinning-charter-written = كُتب ميثاق
fact-twinning-roadmap-written = كُتبت خارطة طريق
fact-twinning-charter-accepted = قبلت مدينة ميثاقًا
fact-twinning-roadmap-accepted = قبلت مدينة خارطة طريق
fact-twinning-times-proposed = اقتُرحت مواعيد لاجتماع
fact-twinning-times-voted = قالت مدينة أي المواعيد يناسبها
fact-twinning-meeting-fixed = حُدّد يوم اجتماع
fact-twinning-meeting-moved = نُقل اجتماع
fact-twinning-meeting-called-off = أُلغي اجتماع
fact-twinning-meeting-held = عُقد اجتماع
fact-twinning-minutes-changed = تغيّر محضر
fact-twinning-meeting-taken-back = سُحب اجتماع كُتب خطأً
fact-twinning-action-added = أُضيفت مهمة
fact-twinning-action-done = أُنجزت مهمة
fact-twinning-action-reopened = فُتحت مهمة من جديد
fact-twinning-action-reminded = ذُكّر صاحب مهمة بها
fact-twinning-check-in-asked = طُلبت المتابعة من المدن
fact-twinning-checked-in = أجابت مدينة عن المتابعة
fact-twinning-draft-written = كُتبت مسودة
fact-twinning-draft-reviewed = روجعت مسودة
fact-twinning-output-delivered = سُلّم ناتج مجموعة
fact-twinning-output-adopted = اعتُمد ناتج مجموعة
fact-twinning-output-followed-up = تأكّد استمرار أثر ناتج
fact-twinning-output-taken-back = سُحبت خطوة من ناتج مجموعة
fact-twinning-file-added = أُضيف ملف إلى مجموعة
fact-twinning-file-removed = أُزيل ملف من مجموعة
fact-twinning-cities-written-to = كتب ميسّر إلى مجموعة
fact-twinning-centre-asked = سألت مدينة الميسّرين
fact-twinning-expert-asked = أُدخل خبير إلى مجموعة
fact-twinning-expert-left = غادر خبير مجموعة
fact-twinning-successor-briefed = وصل ملخص إلى من تسلّم مقعدًا
fact-invitations-audience-changed = تغيّر جمهور فعالية
fact-invitations-plan-changed = تغيّر ما هو مقرَّر للدعوات
fact-invitations-people-invited = دُعي أشخاص
fact-invitations-mails-sent = أُرسلت دعوات
fact-invitations-invitation-withdrawn = سُحبت دعوة
fact-invitations-invitation-answered = أُجيب عن دعوة
fact-invitations-question-asked = سأل شخص عن دعوة
fact-invitations-deputy-sent = أُرسل من ينوب عن مدعوّ
fact-invitations-seat-offered = عُرض مقعد خلا
fact-invitations-offered-seat-ran-out = لم يُؤخذ مقعد عُرض
fact-invitations-attendance-noted = دُوّن الحضور
fact-stocktaking-event-chosen = اختيرت الفعالية التي يُجري فيها فوج حصيلته
fact-stocktaking-order-changed = عُدّل ترتيب الفقرات
fact-stocktaking-commitment-written = دُوّن التزام مجموعة
fact-stocktaking-commitment-carried-over = صار التزام اجتماعًا ومهمة
fact-stocktaking-turn-begun = أُعطيت الكلمة للمتحدث التالي
fact-stocktaking-question-asked = طُرح سؤال في فعالية
fact-stocktaking-question-supported = نال سؤال تأييدًا
fact-stocktaking-question-answered = أُجيب عن سؤال
fact-stocktaking-poll-opened = فُتح استطلاع
fact-stocktaking-poll-answered = أجاب أحدهم عن استطلاع
fact-stocktaking-poll-closed = انتهى استطلاع
fact-stocktaking-guest-thanked = شُكر مدعو على حضوره
fact-stocktaking-guest-asked = سُئل مدعو عن سبب غيابه
fact-stocktaking-mails-sent = أُرسلت رسائل ما بعد الفعالية

desk-title = المكتب
desk-today-none = لا شيء ينتظرك اليوم.
desk-today-what = { $count ->
    [zero] لا شيء لليوم.
    [one] أمر واحد لليوم.
    [two] أمران لليوم، وأنفعهما أولًا.
    [few] { $count } أمور لليوم، وأنفعها أولًا.
    [many] { $count } أمرًا لليوم، وأنفعها أولًا.
   *[other] { $count } أمر لليوم، وأنفعها أولًا.
}
desk-today-later = { $count ->
    [zero] لا شيء آخر ينتظر
    [one] ويمكن أن ينتظر أمر آخر
    [two] ويمكن أن ينتظر أمران آخران
    [few] ويمكن أن تنتظر { $count } أمور أخرى
    [many] ويمكن أن ينتظر { $count } أمرًا آخر
   *[other] ويمكن أن ينتظر { $count } أمر آخر
}
desk-today-silent = أطول مدة من دون تواصل
desk-today-silent-hint = عدد الأيام منذ آخر عمل مشترك بين المدن. لا يراه إلا الميسّرون.
desk-today-group = المجموعة
desk-today-days = الأيام
desk-today-more = المزيد
desk-today-answers = من أجاب بماذا
desk-today-asked = { $days ->
    [zero] المدعوون: { $asked }، اليوم
    [one] المدعوون: { $asked }، بقي يوم واحد
    [two] المدعوون: { $asked }، بقي يومان
    [few] المدعوون: { $asked }، بقيت { $days } أيام
    [many] المدعوون: { $asked }، بقي { $days } يومًا
   *[other] المدعوون: { $asked }، بقي { $days } يوم
}
desk-today-accepted = يحضر: { $count }
desk-today-tentative = ربما: { $count }
desk-today-declined-count = لا يحضر: { $count }
desk-today-deputed = يرسل غيره: { $count }
desk-today-no-answer = لم يجب: { $count }
desk-today-declined = { $count ->
    [zero] لم تُرفض أي مجموعة
    [one] أعد تكوين المجموعة التي رُفضت
    [two] أعد تكوين المجموعتين اللتين رُفضتا
    [few] أعد تكوين المجموعات التي رُفضت ({ $count })
    [many] أعد تكوين المجموعات التي رُفضت ({ $count })
   *[other] أعد تكوين المجموعات التي رُفضت ({ $count })
}
desk-today-declined-why = رُفضت: { $groups }. { $agreed ->
    [zero] لم يُتفق على أي مجموعة بعد.
    [one] اتُّفق على مجموعة واحدة وتبقى مثبتة.
    [two] اتُّفق على مجموعتين وتبقيان مثبتتين.
    [few] اتُّفق على { $agreed } مجموعات وتبقى مثبتة.
    [many] اتُّفق على { $agreed } مجموعة وتبقى مثبتة.
   *[other] اتُّفق على { $agreed } مجموعة وتبقى مثبتة.
}
desk-today-declined-by = { $group } (رفضت { $cities })
desk-today-declined-do = افتح اللوحة
desk-today-silence = { $days ->
    [zero] { $group }: لا صمت
    [one] { $group }: صمت منذ يوم
    [two] { $group }: صمت منذ يومين
    [few] { $group }: صمت منذ { $days } أيام
    [many] { $group }: صمت منذ { $days } يومًا
   *[other] { $group }: صمت منذ { $days } يوم
}
desk-today-silence-no-date = لا اجتماع قادمًا.
desk-today-silence-proposed = اقتُرحت مواعيد لاجتماع ولم يُحدَّد بعد.
desk-today-silence-fixed = الاجتماع القادم: { $day }.
desk-today-silence-do = اكتب إلى المدينتين
desk-today-unanswered = { $count ->
    [zero] أجاب الجميع: { $event }
    [one] شخص واحد لم يجب: { $event }
    [two] شخصان لم يجيبا: { $event }
    [few] { $count } أشخاص لم يجيبوا: { $event }
    [many] { $count } شخصًا لم يجيبوا: { $event }
   *[other] { $count } شخص لم يجيبوا: { $event }
}
desk-today-unanswered-why = من أصل { $asked } دُعوا. { $days ->
    [zero] الموعد اليوم.
    [one] بقي يوم واحد.
    [two] بقي يومان.
    [few] بقيت { $days } أيام.
    [many] بقي { $days } يومًا.
   *[other] بقي { $days } يوم.
}
desk-today-unanswered-do = ذكّر من لم يجب
desk-today-unconfirmed = { $count ->
    [zero] لا إجابة تنتظر التأكيد: { $event }
    [one] إجابة واحدة تنتظر التأكيد: { $event }
    [two] إجابتان تنتظران التأكيد: { $event }
    [few] { $count } إجابات تنتظر التأكيد: { $event }
    [many] { $count } إجابة تنتظر التأكيد: { $event }
   *[other] { $count } إجابة تنتظر التأكيد: { $event }
}
desk-today-unconfirmed-why = ربما ضغط الزرَّ برنامج يقرأ البريد. لا يُحسب شيء حتى يضغط الشخص مرة أخرى، أو تؤكده أنت.
desk-today-unconfirmed-do = اطّلع على الإجابات
desk-today-letters = { $count ->
    [zero] لا رسائل للاطلاع: { $event }
    [one] رسالة واحدة للاطلاع: { $event }
    [two] رسالتان للاطلاع: { $event }
    [few] { $count } رسائل للاطلاع: { $event }
    [many] { $count } رسالة للاطلاع: { $event }
   *[other] { $count } رسالة للاطلاع: { $event }
}
desk-today-letters-why = وصلت بشأن دعوة ولم تُعدّ إجابة. لم تغيّر شيئًا.
desk-today-letters-do = اطّلع على الرسائل
desk-today-event = اليوم: { $event }
desk-today-event-why = تبدأ في { $begins } وتنتهي في { $ends }.
desk-today-event-live = افتح الصفحة المباشرة
desk-today-event-tick = ضع علامة عند الحاضرين
desk-today-list = سجّل من حضر: { $event }
desk-today-list-why = أُقيمت في { $day }. ما لم تُغلق قائمتها لا يُعرف من غاب.
desk-today-list-do = افتح القائمة
desk-today-no-mail = لا تخرج أي رسالة من هنا
desk-today-no-mail-why = لم يُحدَّد خادم بريد. ما هو في الطريق ينتظر حتى يحدّده من يشغّل البرنامج (mail_host).
desk-today-no-mail-do = اطّلع على ما ينتظر
desk-today-held = { $count ->
    [zero] لا رسالة تنتظر موافقتك
    [one] رسالة واحدة تنتظر موافقتك
    [two] رسالتان تنتظران موافقتك
    [few] { $count } رسائل تنتظر موافقتك
    [many] { $count } رسالة تنتظر موافقتك
   *[other] { $count } رسالة تنتظر موافقتك
}
desk-today-held-why = لا يخرج شيء قبل أن تطّلع عليه.
desk-today-held-do = افتح صندوق الصادر
desk-today-codes-rest = لا تُقبل رموز الدخول في الوقت الحالي
desk-today-codes-rest-why = وصل أكثر من 50 رمزًا خاطئًا خلال ساعة: هناك من يخمّن. أما الروابط في الرسائل فما زالت تعمل كالمعتاد. تُقبل الرموز من جديد بعد ساعة من انتهاء التخمين.
desk-today-codes-rest-do = انظر في السجل
desk-today-erasure = طلب محو البيانات: { $name }
desk-today-erasure-why = طُلب في { $day }. ينبغي أن يتم خلال شهر، أو أن يُقال للشخص لماذا لا يتم.
desk-today-erasure-do = انظر في الطلب
desk-today-came-back = عادت رسالة إلى { $name }
desk-today-came-back-why = قال الخادم: { $answer }
desk-today-came-back-do = غيّر العنوان
desk-today-audience = { $count ->
    [zero] لا تغيير في المدعوين: { $event }
    [one] تغيير واحد في المدعوين: { $event }
    [two] تغييران في المدعوين: { $event }
    [few] { $count } تغييرات في المدعوين: { $event }
    [many] { $count } تغييرًا في المدعوين: { $event }
   *[other] { $count } تغيير في المدعوين: { $event }
}
desk-today-audience-why = تغيّر الأشخاص. يُدعى: { $join }. لم يعد معنيًّا: { $leave }.
desk-today-audience-join = تغيّر الأشخاص. يُدعى: { $join }.
desk-today-audience-leave = تغيّر الأشخاص. لم يعد معنيًّا: { $leave }.
desk-today-audience-do = اطّلع عليهم
desk-today-ran-out = انتهت مهلة العرض { $group }
desk-today-ran-out-why = كان مفتوحًا حتى { $day }. لم يصل جواب من { $cities }.
desk-today-ran-out-one-yes = كان مفتوحًا حتى { $day }. وافقت: { $agreed }. لم يصل جواب من { $cities }.
desk-today-ran-out-do = أعطِ مهلة أخرى أو تابع
desk-today-runs-out = ينتهي العرض { $group }: { $until }
desk-today-runs-out-why = لا جواب بعد من { $cities }.
desk-today-runs-out-do = افتح العرض
desk-today-charter = { $group }: ينتظر الميثاق موافقة { $cities }
desk-today-roadmap = { $group }: تنتظر خارطة الطريق موافقة { $cities }
desk-today-paper-why = { $days ->
    [zero] كُتبت الوثيقة اليوم.
    [one] كُتبت الوثيقة أمس.
    [two] كُتبت الوثيقة قبل يومين.
    [few] كُتبت الوثيقة قبل { $days } أيام.
    [many] كُتبت الوثيقة قبل { $days } يومًا.
   *[other] كُتبت الوثيقة قبل { $days } يوم.
}
desk-today-paper-do = اكتب إليهم
desk-today-day = { $group }: لم يحدّد أحد يوم الاجتماع القادم
desk-today-day-why = يناسب الجميعَ: { $when }.
desk-today-day-do = حدّد اليوم
desk-today-minutes = { $group }: لم يدوّن أحد ما قيل
desk-today-minutes-why = كان الاجتماع في { $day }.
desk-today-minutes-do = دوّنه
desk-today-late = { $count ->
    [zero] { $group }: لا مهمة متأخرة
    [one] { $group }: مهمة واحدة متأخرة
    [two] { $group }: مهمتان متأخرتان
    [few] { $group }: { $count } مهام متأخرة
    [many] { $group }: { $count } مهمة متأخرة
   *[other] { $group }: { $count } مهمة متأخرة
}
desk-today-late-why = كانت أولاها مستحقة في { $day }.
desk-today-late-do = اطّلع على المهام
desk-today-proposed = { $count ->
    [zero] لا يقترح الاستيراد تغييرًا
    [one] يقترح استيراد تغييرًا واحدًا
    [two] يقترح الاستيراد تغييرين
    [few] يقترح الاستيراد { $count } تغييرات
    [many] يقترح الاستيراد { $count } تغييرًا
   *[other] يقترح الاستيراد { $count } تغيير
}
desk-today-proposed-why = تنتظر أن تقبلها أو ترفضها.
desk-today-proposed-do = اطّلع عليها
fact-invitations-person-joined-the-audience = انضم شخص إلى جمهور فعالية
fact-invitations-person-left-the-audience = غادر شخص جمهور فعالية
fact-invitations-guests-told-of-a-change = أُبلغ المدعوّون بتغيير
fact-invitations-guests-reminded = ذُكّر المدعوّون
fact-invitations-silent-guests-nudged = ذُكّر من لم يُجيبوا
fact-invitations-mail-shown = وصلت رسالة عن دعوة
fact-invitations-mail-settled = وُضعت رسالة عن دعوة جانبًا
fact-invitations-list-exported = أُخذت قائمة دعوات

# On a Monday, to each facilitator.
desk-mail-monday-subject = { $count ->
    [zero] لا شيء لهذا الأسبوع
    [one] أمر واحد لهذا الأسبوع
    [two] أمران لهذا الأسبوع
    [few] { $count } أمور لهذا الأسبوع
    [many] { $count } أمرًا لهذا الأسبوع
   *[other] { $count } أمر لهذا الأسبوع
}
desk-mail-monday-later = { $count ->
    [zero] لا شيء آخر ينتظر.
    [one] ويمكن أن ينتظر أمر آخر.
    [two] ويمكن أن ينتظر أمران آخران.
    [few] ويمكن أن تنتظر { $count } أمور أخرى.
    [many] ويمكن أن ينتظر { $count } أمرًا آخر.
   *[other] ويمكن أن ينتظر { $count } أمر آخر.
}
desk-mail-monday-open = افتح المكتب
desk-mail-monday-why = أنت ممن يديرون هذه الشبكة. تصل هذه الرسالة كل يوم اثنين حين ينتظر أمر.
fact-desk-facilitator-written-to = أُرسلت قائمة يوم الاثنين إلى ميسّر

# What the house does by itself: why, and how it is changed.
desk-by-itself = تلقائيًا
desk-log-everything = كل شيء
desk-log-by-itself = ما حدث تلقائيًا
desk-log-change = تراجع عنه أو غيّره
# إلى جانب ما حدث في السجل.
desk-log-joined = { $office } منذ { $day }.
desk-log-answered = { $city }: { $what }، { $way }
desk-log-left = سابقًا: { $office }، حتى { $day }.
desk-log-withdrawn = لم تعد قاعدة الجمهور تشمل هذا الشخص.
desk-log-changed = ما تغيّر: { $fields }
desk-log-people = { $count ->
    [zero] لا أحد.
    [one] شخص واحد.
    [two] شخصان.
    [few] { $count } أشخاص.
    [many] { $count } شخصًا.
   *[other] { $count } شخص.
}
desk-why-offer-expired = انقضى يومه. ويُفتح من جديد إذا مُدّد.
desk-why-offer-reminded = لم تجب مدينة، والعرض ينتهي قريبًا.
desk-why-successor-asked = انتقل مقعد وعرضٌ مفتوح؛ ومن صار له المقعد يتلقى رسالة العرض.
desk-why-monday = يكتب المكتب يوم الاثنين حين ينتظر أمر.
desk-why-reminded = هكذا ضُبطت تذكيرات الفعالية؛ أزل العلامة فلا يخرج تذكير.
desk-why-told = تغيّر ما يُذكر عن الفعالية، وكانت في تقاويمهم الحالة القديمة.
desk-why-followed = تتبع دعوات الفعالية جمهورها تلقائيًا، كما ضُبط.
desk-why-mail-shown = وصلت رسالة ليست إجابة واضحة؛ لم يتغيّر شيء.
desk-why-seat = خلا مقعد، أو لم يُؤخذ في وقته. ويمكن تدوين من يحضر يدويًا.
desk-why-audience = تغيّر الأشخاص، فتُسأل قاعدة الجمهور من جديد. لا يُرسل شيء قبل الموافقة، إلا إذا ضُبط ذلك.
desk-why-copied = الفعالية نسخة من أخرى، وجاءت معها قاعدة جمهورها. لم يُدعَ أحد.
desk-why-check-in = تُسأل كل مجموعة مرة كل أربعة أسابيع.
desk-why-briefed = انتقل مقعد؛ ومن يشغله الآن تصله المجموعة باختصار.

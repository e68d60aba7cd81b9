# غرفة مجموعة التوأمة.
twinning-groups = المجموعات
twinning-my-group = مجموعتي
twinning-group = مجموعة
twinning-cohort = الفوج
twinning-city = المدينة
twinning-city-in = { $city }، { $country }
twinning-city-on = { $city }، { $day }
twinning-no-groups = لستَ في أي مجموعة بعد. تبدأ المجموعة حين تقبل كل مدنها العرض.
twinning-about = مجموعة توأمة من { $cohort }. القضية المشتركة: { $issue }
twinning-about-no-issue = مجموعة توأمة من { $cohort }.
twinning-ended = أُنهيت هذه المجموعة مبكرًا في { $at }. يبقى كل ما أنجزته للقراءة، ولا يُضاف إليه شيء.
twinning-is-ended = أُنهيت مبكرًا
twinning-is-past = اختُتم الفوج
twinning-stage-ended = { $stage }؛ أُنهيت مبكرًا
twinning-overview = نظرة عامة
twinning-charter = الميثاق
twinning-meetings = الاجتماعات
twinning-actions = المهام
twinning-check-ins = المتابعات الشهرية
twinning-strategy = الاستراتيجية
twinning-files = الملفات
twinning-back = رجوع
twinning-choose = اختر …
twinning-optional = يمكن تركه فارغًا.
twinning-state = الحالة
twinning-offers = تعرض
twinning-languages = اللغات
twinning-what-happened = الخط الزمني

# المراحل
twinning-stage = المرحلة
twinning-stage-named = المرحلة { $number }: { $stage }
twinning-stage-offered = عُرضت
twinning-stage-accepted = قُبلت
twinning-stage-first-contact = تواصل أول
twinning-stage-charter-agreed = اتُّفق على الميثاق
twinning-stage-working = تعمل
twinning-stage-joint-roadmap = خارطة طريق مشتركة
twinning-stage-drafts-reviewed = روجعت المسودات
twinning-stage-output-delivered = سُلّم الناتج
twinning-stage-adopted = اعتُمد أو استُخدم
twinning-stage-followed-up = تأكّد استمرار الأثر
twinning-then-accepted = ثم { $number }: { $stage }، حين تقبل كل المدن العرض
twinning-then-first-contact = ثم { $number }: { $stage }، حين يُعقد أول اجتماع
twinning-then-charter-agreed = ثم { $number }: { $stage }، حين تقبله كل المدن
twinning-then-working = ثم { $number }: { $stage }، بعد اجتماعين اختيرت في أحدهما القضية المشتركة
twinning-then-joint-roadmap = ثم { $number }: { $stage }، حين تقبلها كل المدن
twinning-then-drafts-reviewed = ثم { $number }: { $stage }، حين تراجع المدينة التوأم مسودة من كل مدينة
twinning-then-output-delivered = ثم { $number }: { $stage }، حين يُسلَّم الناتج
twinning-then-adopted = ثم { $number }: { $stage }، حين يعتمده مجلس أو يستخدمه مكتب
twinning-then-followed-up = ثم { $number }: { $stage }، بعد أشهر إن دام الأثر
twinning-ladder-begins = { 0 } عُرضت
twinning-ladder-ends = { 9 } تأكّد استمرار الأثر

# الخطوة التالية
twinning-next-minutes = الخطوة التالية: اكتبوا محضر اجتماعكم
twinning-next-accept-charter = الخطوة التالية: اقبلوا الميثاق
twinning-next-accept-roadmap = الخطوة التالية: اقبلوا خارطة الطريق
twinning-next-fix-day = الخطوة التالية: حدّدوا اليوم
twinning-next-vote = الخطوة التالية: قولوا أي المواعيد يناسبكم
twinning-next-review = الخطوة التالية: راجعوا مسودة من توأمكم
twinning-next-propose = الخطوة التالية: اقترحوا مواعيد لمكالمة
twinning-next-charter = الخطوة التالية: اكتبوا الميثاق
twinning-next-roadmap = الخطوة التالية: اكتبوا خارطة طريق مشتركة
twinning-next-draft = الخطوة التالية: ابدؤوا مسودة قسم من استراتيجيتكم
twinning-next-deliver = الخطوة التالية: أظهروا ما نتج
twinning-next-wait = الخطوة التالية عند الآخرين
twinning-next-wait-cities = الخطوة التالية عند المدن
twinning-next-draft-cities = الخطوة التالية: تكتب كل مدينة مسودة قسم من استراتيجيتها
twinning-next-meet = الخطوة التالية: اجتمعوا
twinning-next-rest = أُنجز العمل
twinning-why-minutes = مضى اليوم ولم يكتب أحد محضره. تكفي ثلاثة أسطر.
twinning-why-accept-charter = ينتظر مدينتكم. اقرؤوه، ويكفي ضغط زر واحد لقبوله.
twinning-why-accept-roadmap = تنتظر مدينتكم. اقرؤوها، ويكفي ضغط زر واحد لقبولها.
twinning-why-fix-day = هذه المواعيد تناسب كل المدن.
twinning-why-vote = اقتُرحت مواعيد. تكفي لمسة واحدة.
twinning-why-review = قولوا ما يفيد، وما ينقص، وما تفعلونه بطريقة أخرى.
twinning-why-propose = لا شيء مخطط. اقترحوا بضعة مواعيد، ويلمس الآخرون ما يناسبهم.
twinning-why-charter = لقد اجتمعتم. اكتبوا ما تريدون حلّه معًا، مع ثلاثة أهداف على الأكثر.
twinning-why-charter-cities = اجتمعت المدن. يُكتب ما تريد حله معًا، مع ثلاثة أهداف على الأكثر.
twinning-why-roadmap = ماذا يُنجز وحتى متى؟ بضعة أسطر تقبلها كل المدن.
twinning-why-draft = اكتبوا نسخة أولى، ويراجعها توأمكم.
twinning-why-draft-cities = يراجع توأم كل مدينة ما كتبته.
twinning-why-deliver = حين يُسلَّم شيء أو يُعتمد أو يُستخدم، اذكروا ذلك في صفحة الاستراتيجية.
twinning-why-wait = لقد سُئلوا. قد تفيد رسالة قصيرة إلى توأمكم.
twinning-why-wait-cities = سُئلت ولم تُجب بعد: { $cities }.
twinning-why-wait-none-suits = أجابت كل المدن، ولا يناسبها جميعًا أي وقت.
twinning-why-meet = { $when }
twinning-why-rest = يبقى ما أنجزته هذه المجموعة هنا للقراءة.

# الميثاق وخارطة الطريق
twinning-issue = القضية المشتركة
twinning-goal = هدف
twinning-goal-second = هدف ثانٍ
twinning-goal-third = هدف ثالث
twinning-goal-hint = من هدف إلى ثلاثة. شيء يُرى حين يُنجز.
twinning-goal-missing = اكتب هدفًا واحدًا على الأقل.
twinning-languages-hint = أسماء أو رموز بينها فواصل: العربية، en، tr.
twinning-language-missing = قل بأي لغة تعملون.
twinning-language-unknown = «{ $typed }» ليست لغة نعرفها. اكتب اسمها مثل العربية، أو رمزها مثل ar.
twinning-languages-too-many = عدد اللغات { $count } كثير، والحد الأقصى { $most }.
twinning-rhythm = المكالمات
twinning-rhythm-weekly = كل أسبوع
twinning-rhythm-fortnightly = كل أسبوعين
twinning-rhythm-three-weekly = كل ثلاثة أسابيع
twinning-rhythm-monthly = كل شهر
twinning-ends = اليوم الأخير
twinning-ends-too-far = { $day } بعيد جدًا. ينتهي الميثاق في { $last } على الأكثر، ويمكن تجديده.
twinning-charter-none = لا يوجد ميثاق بعد.
twinning-charter-hint = كل تغيير يصنع نسخة جديدة، وتقبلها مدينتكم بمجرد كتابتها. وتبقى النسخة التي قبلها الجميع سارية حتى يقبل الجميع الجديدة.
twinning-charter-agreed-on = قبله الجميع في { $day }. ينتهي في { $ends }.
twinning-charter-waits = ينتظر { $cities }.
twinning-read-charter = قراءة الميثاق
twinning-write-charter = كتابة الميثاق
twinning-save-charter = حفظ وسؤال الآخرين
twinning-version = النسخة { $number }
twinning-saved-meanwhile = حفظ { $name } النسخة { $number } في { $at } وأنت تكتب، وهي معروضة أدناه. ما كتبته لم يُحفظ بعد: خذ منها ما تحتاجه ثم احفظ مرة أخرى، فيصبح ما كتبته النسخة التالية.
twinning-accepted-on = قبلته { $city } في { $day }.
twinning-not-accepted = لم تقبله { $city } بعد.
twinning-before-stands = حتى ذلك الحين تسري النسخة { $number }.
twinning-agreed-by-all = قبلته كل المدن.
twinning-accept = نقبله
twinning-accept-nothing = لا يوجد ما يُقبل.
twinning-accept-outdated = توجد نسخة أحدث، رقمها { $number }. اقرأ تلك من فضلك.
twinning-roadmap = خارطة الطريق المشتركة
twinning-roadmap-none = لا توجد خارطة طريق مشتركة بعد.
twinning-roadmap-hint = شهرًا بعد شهر: ماذا يُنجز، ومن ينجزه.
twinning-read-roadmap = قراءة خارطة الطريق
twinning-write-roadmap = كتابة خارطة الطريق
twinning-save-roadmap = حفظ وسؤال الآخرين

# الاجتماعات
twinning-meeting = اجتماع
twinning-no-meetings = لا اجتماع بعد.
twinning-all-meetings = كل الاجتماعات
twinning-when = الموعد
twinning-subject = الموضوع
twinning-place = المكان أو الوسيلة
twinning-place-hint = قاعة، أو رقم هاتف، أو اسم خدمة فيديو.
twinning-length = المدة
twinning-minutes = { $minutes ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
twinning-minutes-of = المحضر
twinning-no-day-yet = بلا يوم بعد
twinning-meeting-proposed = مواعيد مقترحة
twinning-meeting-fixed = موعده محدَّد
twinning-meeting-held = عُقد
twinning-meeting-off = أُلغي
twinning-meeting-taken-back = سُحب
twinning-present-count = { $count ->
    [zero] لا حضور
    [one] حاضر واحد
    [two] حاضران
    [few] { $count } حاضرين
    [many] { $count } حاضرًا
   *[other] { $count } حاضر
}
twinning-decision-count = { $count ->
    [zero] لا قرار
    [one] قرار واحد
    [two] قراران
    [few] { $count } قرارات
    [many] { $count } قرارًا
   *[other] { $count } قرار
}
twinning-propose = اقتراح مواعيد
twinning-suggested = مواعيد ضمن دوام كل المدن
twinning-suggested-hint = حُسبت عطلة كل مدينة وساعتها.
twinning-own-times = مواعيد أخرى
twinning-own-times-hint = بتوقيتك ({ $zone }): يوم مثل { "\u2066" }2018-07-03{ "\u2069" } وساعة مثل 10:00.
twinning-day = اليوم
twinning-other-day = يوم آخر
twinning-clock = الساعة
twinning-time = موعد
twinning-ask-which = اسأل أيها يناسب
twinning-set-agreed = اتفقنا: حدّد هذا الموعد
twinning-set-agreed-hint = السؤال: يلمس الآخرون ما يناسبهم. التحديد: يصل اليوم وملف التقويم إلى الجميع فورًا؛ اختر موعدًا واحدًا فقط.
twinning-one-time = لتحديد موعد اتفقتم عليه اختر موعدًا واحدًا فقط.
twinning-same-hour = الساعة نفسها في { $cities }
twinning-hour-in = { $clock } في { $city }
twinning-fit-outside = خارج الدوام في { $city }
twinning-fit-weekend = عطلة أسبوعية في { $city }
twinning-which-suit = أي المواعيد يناسب؟
twinning-can = يناسب: { $names }
twinning-cannot = لا يناسب: { $names }
twinning-send-times = هذه تناسب
twinning-suits-all = يناسب الجميع
twinning-set-the-day = تحديد اليوم
twinning-move-the-day = نقل الموعد
twinning-fix-this-day = حدّد هذا اليوم
twinning-call-off = إلغاء الاجتماع
twinning-call-off-more = إلغاؤه …
twinning-call-off-title = هل يُلغى هذا الاجتماع؟
twinning-call-off-mails = يصل بريد إلى كل من يتحدث باسم مدينة في المجموعة، ويُحذف الاجتماع من تقاويمهم. لا رجعة في ذلك.
twinning-call-off-no-mail = كانت أوقاته مقترحة فقط: لا يُرسَل أي بريد. لا رجعة في ذلك.
twinning-take-back = سحبه
twinning-take-back-more = كُتب خطأً …
twinning-take-back-title = هل كُتب هذا الاجتماع خطأً؟
twinning-take-back-what = لا يُحتسب بعد ذلك: تصبح مرحلة المجموعة ما يُظهره باقي عملها. يبقى محضره للقراءة، وتبقى مهامه، ويحفظ السجل أنه سُحب. لا يُرسَل أي بريد.
twinning-open-poll = عرض المواعيد
twinning-open-meeting = عرض الاجتماع
twinning-calendar-file = ملف التقويم
twinning-calendar-title = مكالمة التوأمة: { $group }
twinning-no-time = اختر موعدًا أو اكتب واحدًا.
twinning-too-many-times = عدد المواعيد { $count } كثير لسؤال واحد، والحد الأقصى { $most }.
twinning-in-the-past = مضى الموعد { $at }.
twinning-crossing = لمجموعتكم اجتماع في ذلك الوقت. إن كان الاجتماع نفسه فافتحه، وإن كان اجتماعًا آخر فضع علامة عند ذلك وأرسل مرة أخرى.
twinning-crossing-is = في الوقت نفسه
twinning-crossing-other = هذا اجتماع آخر
twinning-too-far-ahead = الموعد { $at } بعد أكثر من سنة.
twinning-minutes-wrong = مدة الاجتماع بالدقائق من { $least } إلى { $most }، لا { $minutes }.
twinning-poll-over = انتهى هذا السؤال.
twinning-poll-all-over = مضت كل الأوقات المقترحة هنا. اقترحوا أوقاتًا أخرى.
twinning-poll-fixed = حُدّد الموعد: { $when }.
twinning-not-a-slot = لم يُقترح ذلك الموعد.
twinning-not-yet = يبدأ في { $at }. يُكتب المحضر بعد أن يبدأ.
twinning-before-group = تكوّنت المجموعة في { $day }. اجتماع قبل ذلك لم يكن اجتماعًا لها.
twinning-held-already = عُقد من قبل.
twinning-not-held = لم يُكتب أنه عُقد.
twinning-is-called-off = أُلغي.
twinning-time-unknown = «{ $typed }» ليس موعدًا. اكتب السنة ثم الشهر ثم اليوم، مثل { "\u2066" }2018-07-03{ "\u2069" }، وساعة مثل 10:00.
twinning-day-missing = اختر أحد الأوقات، أو اكتب يومًا آخر وساعته.
twinning-day-twice = اخترت أحد الأوقات وكتبت وقتًا آخر. أيهما تقصد؟ اختر «يوم آخر»، أو أفرغ خانتيه.
twinning-day-changed-meanwhile = حدّد شخص آخر يومًا غيره في هذه الأثناء، وهو مذكور أعلاه. اختر من جديد إن كان المطلوب نقله.
twinning-day-hint = مثل { "\u2066" }2018-07-03{ "\u2069" }.
twinning-present-one-city = حضرت مدينة واحدة فقط. يحضر الاجتماع أناس من مدينتين على الأقل؛ ضع علامة عند أسمائهم.
twinning-present-nobody = ضع علامة عند من حضر من كل مدينة. اجتماع لم يحضره أحد لم يُعقد.
twinning-day-unknown = «{ $typed }» ليس يومًا. اكتب السنة ثم الشهر ثم اليوم، مثل { "\u2066" }2018-07-03{ "\u2069" }.
twinning-day-empty = اختر يومًا.
twinning-choose-one = اختر واحدًا.
twinning-day-over = مضى { $day }.
twinning-day-ahead = { $day } لم يأتِ بعد.

# المحضر
twinning-write-minutes = كتابة المحضر
twinning-write-down-call = تدوين مكالمة
twinning-present = الحاضرون
twinning-said = ما قيل
twinning-said-hint = تكفي ثلاثة أسطر.
twinning-decisions = القرارات
twinning-decision = قرار
twinning-decisions-hint = قرار في كل سطر.
twinning-decision-wrong = السطر { $line }: { $why }
twinning-minutes-empty = اكتب ما قيل، أو قرارًا.
twinning-focus = القضية المشتركة التي اخترتموها
twinning-focus-hint = في الاجتماع الذي اختارها فقط.
twinning-save-minutes = حفظ المحضر

# المهام
twinning-action = مهمة
twinning-no-actions = لا شيء مفتوح.
twinning-all-actions = كل المهام
twinning-add-action = إضافة مهمة
twinning-what = ماذا
twinning-who = مَن
twinning-due = حتى
twinning-owner-of = { $name }، { $city }
twinning-action-state-open = مفتوحة
twinning-action-state-late = { $days ->
    [zero] متأخرة
    [one] متأخرة يومًا
    [two] متأخرة يومين
    [few] متأخرة { $days } أيام
    [many] متأخرة { $days } يومًا
   *[other] متأخرة { $days } يوم
}
twinning-action-state-done = أُنجزت
twinning-action-state-done-late = { $days ->
    [zero] أُنجزت متأخرة
    [one] أُنجزت متأخرة يومًا
    [two] أُنجزت متأخرة يومين
    [few] أُنجزت متأخرة { $days } أيام
    [many] أُنجزت متأخرة { $days } يومًا
   *[other] أُنجزت متأخرة { $days } يوم
}
twinning-action-owner-missing = اختر من ينجزها.
twinning-tick-off = أُنجزت
twinning-reopen = لم تُنجز: افتحها من جديد
twinning-done-before = أنجز أحدهم هذه المهمة قبلك، ولم تُضف كلمتك عنها.
twinning-done-note = كلمة عنها
twinning-save-action = إضافة

# المتابعات الشهرية
twinning-check-in = أجب عن المتابعة
twinning-check-in-this-month = متابعة هذا الشهر
twinning-check-in-nobody = دقيقتان، من أي مدينة. لم يجب أحد هذا الشهر بعد.
twinning-check-in-some = أجابت هذا الشهر: { $cities }.
twinning-check-in-who-reads = يقرأ توأمكم متى اجتمعتم، وما تعلّمتم، وما قد يفيد، ومتى تجتمعون من جديد. وعند مراجعة الحصيلة تقرأ المدن الأخرى في فوجكم ما تعلّمتم، وما قد يفيد، ومتى تجتمعون من جديد. أما ما يعيقكم، وأين تشعرون أن المجموعة تقف، والتقدير، فتقرؤها مدينتكم والميسّرون فقط. ولا يقرؤها الآخرون إلا إذا أشّرتم على ذلك.
twinning-no-check-ins = لم يجب أحد عن متابعة بعد.
twinning-rating = كيف يسير العمل؟
twinning-rating-choice = { $rating ->
    [1] { 1 }: سيئ
    [5] { 5 }: جيد جدًا
   *[other] { $rating }
}
twinning-rating-of = { $rating } من { 5 }
twinning-met = آخر اجتماع لكم في
twinning-met-hint = اتركه فارغًا إن لم تجتمعوا. مثل { "\u2066" }2018-06-12{ "\u2069" }.
twinning-stage-felt = أين تشعر أن المجموعة تقف؟
twinning-learned = شيء واحد تعلّمتموه
twinning-blocked-by = ما الذي يعيقكم؟
twinning-blocked = ما يعيقها
twinning-blocked-how = بكلماتكم
twinning-blocked-told = يجوز للمجموعات الأخرى في جلسة الحصيلة أن تقرأ ما يعيقنا
twinning-blocked-told-hint = النوع وحده لا كلماتكم. وبغير ذلك لا يقرؤه إلا الميسّرون ومدينتكم.
twinning-blocked-told-who = من يقرأ ما يعيقكم
twinning-blocked-told-yes = المجموعات الأخرى في جلسة الحصيلة أيضًا
twinning-blocked-nothing = لا شيء
twinning-blocked-language = اللغة، ولا مترجم
twinning-blocked-connection = الإنترنت أو الكهرباء أو الهاتف
twinning-blocked-approval = على مجلس أو رئيس بلدية أن يوافق
twinning-blocked-money = المال
twinning-blocked-time = الوقت
twinning-blocked-person-changed = غادر موظف أو هو غائب
twinning-blocked-twin = التوأم لا يجيب
twinning-blocked-other = شيء آخر
twinning-blocked-with-words = { $by } («{ $how }»)
twinning-blocked-new-person = مسؤول الاتصال جديد منذ { $since }
twinning-help = ما الذي قد يفيد؟
twinning-help-hint = شخص، أو مثال، أو تسجيل.
twinning-next = متى تجتمعون من جديد؟
twinning-next-hint = اتركه فارغًا إن لم يُحدّد يوم.

# الاستراتيجية
twinning-sections = أقسام الاستراتيجيات
twinning-section = القسم
twinning-section-hint = كما تسميه استراتيجيتكم، مثل: حقائق المدينة، أو الإجراءات.
twinning-section-of = قسم من استراتيجية { $city }
twinning-no-sections = لا قسم بعد. تكتب كل مدينة مسودتها، ويراجعها التوأم.
twinning-begin-section = بدء قسم
twinning-title-taken = لمدينتكم قسم بهذا الاسم.
twinning-newest = الأحدث
twinning-written-on = كُتبت
twinning-review-waits = تنتظر مراجعة
twinning-reviewed = روجعت
twinning-draft = المسودة
twinning-draft-hint = تُحفظ كل النسخ.
twinning-draft-outdated = توجد نسخة أحدث، رقمها { $number }. اقرأ تلك من فضلك.
twinning-save-draft = حفظ وطلب مراجعة
twinning-write-version = كتابة نسخة جديدة
twinning-write-on = نسخة جديدة من { $section }
twinning-version-by = النسخة { $number }، { $name }، { $day }
twinning-review = المراجعة
twinning-review-by = { $name }، { $city }، { $day }
twinning-review-hint = ما يفيد، وما ينقص، وما تفعلونه بطريقة أخرى.
twinning-send-review = إرسال المراجعة
twinning-read-draft = قراءة المسودة
twinning-outcomes = ما نتج
twinning-no-outcomes = لا شيء بعد.
twinning-outcome = ماذا حدث؟
twinning-outcome-delivered = سُلّم الناتج
twinning-outcome-adopted = اعتُمد أو هو قيد الاستخدام
twinning-outcome-followed-up = ما زال قائمًا بعد أشهر
twinning-outcome-words = ما هو بالضبط
twinning-save-outcome = تدوين
twinning-came-out = { $what }، { $day }: { $words }

# الملفات
twinning-no-files = لا ملف بعد.
twinning-files-kept = تُحفظ الملفات لمجموعتكم وحدها.
twinning-file-removal-what = يُحذف لدى جميع مدن المجموعة ولا يمكن استرجاعه.

# الملخص
twinning-brief = المجموعة باختصار
twinning-brief-what = لكل جديد في هذه المجموعة: ما اتُّفق عليه، وآخر اجتماع، وما هو مفتوح، وما يأتي.
twinning-read-brief = المجموعة باختصار، لمن هو جديد
twinning-what-was-agreed = ما اتُّفق عليه
twinning-last-meeting = آخر اجتماع
twinning-open-actions = المهام المفتوحة
twinning-next-date = الموعد القادم
twinning-next-none = لا يوجد
twinning-next-proposed = مقترح: { $days }
twinning-next-day-proposed = { $day }، مقترح
twinning-last-together = آخر عمل مشترك
twinning-last-together-on = آخر خطوة مشتركة لكل المدن: { $day }
twinning-action-line = { $what } ({ $owner }، حتى { $due })
twinning-action-open = مهمة مفتوحة

# الخط الزمني
twinning-line-meeting-ahead = اجتماع
twinning-line-held = { $number ->
    [1] عُقد الاجتماع الأول
   *[other] عُقد الاجتماع { $number }
}
twinning-line-charter = قبل الجميع الميثاق
twinning-line-roadmap = قبل الجميع خارطة الطريق المشتركة
twinning-line-draft = كتبت { $city } مسودة
twinning-line-review = كتبت { $city } مراجعة
twinning-line-successor = انتقل مقعد إلى شخص آخر
twinning-line-formed = قبلت كل المدن العرض
twinning-line-formed-both = تكوّنت المجموعة، ووافقت كل المدن
twinning-line-formed-one = تكوّنت المجموعة، ووافق طرف واحد بقدر ما هو معروف
twinning-line-formed-none = تكوّنت المجموعة، ولا يُعرف من وافق
twinning-line-ended = أُنهيت المجموعة مبكرًا

# الميسّرون
twinning-health = حال المجموعة
twinning-health-what = للميسّرين فقط: أين ينظرون أولًا. لا يراه أحد غيرهم.
twinning-light-red = أحمر
twinning-light-amber = أصفر
twinning-light-green = أخضر
twinning-light-points = { $light }، { $points } من { 100 }
twinning-light-short = { $points } { $light }
twinning-silent-days = { $days ->
    [zero] اجتمع الكل اليوم
    [one] يوم واحد منذ آخر عمل مشترك
    [two] يومان منذ آخر عمل مشترك
    [few] { $days } أيام منذ آخر عمل مشترك
    [many] { $days } يومًا منذ آخر عمل مشترك
   *[other] { $days } يوم منذ آخر عمل مشترك
}
twinning-health-recency = { $points } من { 40 }: متى عملت كل المدن معًا آخر مرة
twinning-health-next = { $points } من { 20 }: اجتماع قادم
twinning-health-on-time = { $points } من { 20 }: مهام في وقتها
twinning-health-balance = { $points } من { 10 }: توازن بين المدن
twinning-health-rating = { $points } من { 10 }: كيف تقدّر المجموعة نفسها
twinning-health-rated-by = { $points } من { 10 }: تقييم { $city } للمجموعة في { $day }، في آخر متابعة
twinning-keeping = مراسلة المجموعة، الخبراء، بالهاتف
twinning-keeping-what = للميسّرين فقط.
twinning-write-to-cities = الكتابة إلى المدن
twinning-to-city = إلى
twinning-to-all = كل المدن
twinning-message = الرسالة
twinning-message-hint = سؤال واحد، طلب واحد. تصل إلى مسؤولي الاتصال بالبريد.
twinning-send-message = إرسال
twinning-messages = الرسائل
twinning-no-messages = لا شيء بعد.
twinning-written-to = إلى { $city }، { $day }
twinning-written-to-all = إلى كل المدن، { $day }
twinning-asked-by = من { $city }، { $day }
twinning-by-phone = قيل بالهاتف
twinning-by-phone-hint = دوّنه بالنيابة عنهم. يصلهم بريد يقول ما دُوّن.
twinning-who-said = مَن قاله
twinning-what-said = ماذا قيل
twinning-says-charter = نقبل الميثاق
twinning-says-roadmap = نقبل خارطة الطريق
twinning-says-time = هذا الموعد يناسب: { $when }
twinning-write-it-down = تدوين
twinning-experts = الخبراء
twinning-expert = خبير
twinning-expert-hint = يقرأ كل ما في هذه الغرفة ولا يكتب فيها شيئًا.
twinning-ask-expert = إدخال
twinning-thank-expert = شكر وإنهاء
twinning-ask-centre = اسأل الميسّرين
twinning-ask-centre-what = يصل سؤالك إلى الميسّرين بالبريد، ولا يراه توأمكم.

twinning-newcomer = إلى
twinning-send-brief = إرسال الملخص
twinning-send-brief-hint = يصل تلقائيًا إلى من يتسلّم المقعد. أرسله مرة أخرى إلى من يحتاجه، بلغته.

# ما يفتحه رابط البريد
twinning-answer-title = جوابك
twinning-for-focal-point = إلى { $name }، مسؤول الاتصال في { $city }
twinning-for-deputy = إلى { $name }، نائب مسؤول الاتصال في { $city }
twinning-answer-charter = الميثاق مع { $others }
twinning-answer-roadmap = خارطة الطريق المشتركة مع { $others }
twinning-answer-poll = أي المواعيد يناسبكم للمكالمة مع { $others }؟
twinning-answer-check-in = دقيقتان: كيف يسير العمل مع { $others }؟
twinning-answer-nothing-yet = لم يغيّر فتح هذه الصفحة شيئًا.
twinning-press-again = هل كنت أنت؟ تضغط برامج البريد أحيانًا على الأزرار بنفسها. اضغط مرة أخرى من فضلك.
twinning-you-accepted = سُجّل: تقبله مدينتكم. ما زال الآخرون يُسألون.
twinning-you-voted = سُجّل. يمكنك تغييره هنا حتى يُحدّد اليوم.
twinning-you-checked-in = سُجّل في { $day }. شكرًا لك. إن تغيّر شيء فأرسله مرة أخرى.
twinning-link-over-title = انتهى هذا الرابط
twinning-link-seat-passed = لم تعد تتحدث باسم هذه المدينة في هذه المجموعة.
twinning-link-ended = انتهت هذه المجموعة.

# الرسائل
twinning-mail-addressee = { $name }، { $city }
twinning-mail-why = تصلك هذه الرسالة لأنك تتحدث باسم { $city } في مجموعة توأمة من { $network }.
twinning-mail-open-room = افتح صفحة المجموعة
twinning-mail-nothing-yet = فتح الرابط لا يغيّر شيئًا. الزر في الصفحة وحده يفعل.
twinning-mail-charter-subject = الميثاق مع { $others } ينتظر { $city }
twinning-mail-charter-what = كتبت { $others } هذا الميثاق. اقرأه، ويكفي ضغط زر واحد لقبوله. إن كان فيه خطأ فغيّره في صفحة المجموعة.
twinning-mail-charter-open = قراءة وقبول
twinning-mail-roadmap-subject = خارطة الطريق مع { $others } تنتظر { $city }
twinning-mail-roadmap-what = كتبت { $others } خارطة الطريق هذه. اقرأها، ويكفي ضغط زر واحد لقبولها.
twinning-mail-roadmap-open = قراءة وقبول
twinning-mail-charter-agreed-subject = اتُّفق على الميثاق مع { $others }
twinning-mail-charter-agreed-what = قبلت كل مدن { $group } الميثاق.
twinning-mail-roadmap-agreed-subject = اتُّفق على خارطة الطريق مع { $others }
twinning-mail-roadmap-agreed-what = قبلت كل مدن { $group } خارطة الطريق المشتركة.
twinning-mail-poll-subject = أي المواعيد يناسبكم لمكالمة مع { $others }؟
twinning-mail-poll-what = { $minutes ->
    [zero] تُقترح مكالمة قصيرة. المس المواعيد التي تناسبكم.
    [one] تُقترح مكالمة من دقيقة واحدة. المس المواعيد التي تناسبكم.
    [two] تُقترح مكالمة من دقيقتين. المس المواعيد التي تناسبكم.
    [few] تُقترح مكالمة من { $minutes } دقائق. المس المواعيد التي تناسبكم.
    [many] تُقترح مكالمة من { $minutes } دقيقة. المس المواعيد التي تناسبكم.
   *[other] تُقترح مكالمة من { $minutes } دقيقة. المس المواعيد التي تناسبكم.
}
twinning-mail-poll-open = قل أيها يناسب
twinning-mail-fixed-subject = مكالمة مع { $others } في { $day }
twinning-mail-fixed-what = حُدّد يوم المكالمة مع { $others }.
twinning-mail-moved-subject = نُقلت: المكالمة مع { $others }، الآن في { $day }
twinning-mail-moved-what = نُقلت المكالمة مع { $others }. خذ ملف التقويم الجديد من فضلك.
twinning-mail-off-subject = أُلغيت: المكالمة مع { $others } في { $day }
twinning-mail-off-what = لن تُعقد المكالمة مع { $others }.
twinning-mail-open-meeting = عرض الاجتماع
twinning-mail-calendar = ملف التقويم
twinning-mail-check-in-subject = دقيقتان: كيف يسير العمل مع { $others }؟
twinning-mail-check-in-what = مرة في الشهر تقول كل مجموعة في دقيقتين كيف يسير عملها. يكفي التقدير وحده جوابًا.
twinning-mail-check-in-open = أجب عن المتابعة
twinning-mail-recorded-subject = سُجّل: جوابك باسم { $city }
twinning-mail-recorded-accepted = سُجّل: تقبله { $city }. ما زال الآخرون يُسألون.
twinning-mail-recorded-times = سُجّل للمكالمة مع { $others }: { $times }
twinning-mail-recorded-no-time = سُجّل للمكالمة مع { $others }: لا يناسب أي موعد.
twinning-mail-recorded-check-in = سُجّلت متابعة { $city } في المجموعة مع { $others }. شكرًا لك.
twinning-mail-recorded-by-phone = قلته بالهاتف أو برسالة، ودوّنه ميسّر.
twinning-mail-recorded-change = إن لم يكن صحيحًا فغيّره هنا.
twinning-mail-recorded-open = عرض أو تغيير
twinning-mail-draft-subject = تطلب { $others } مراجعتكم: { $section }
twinning-mail-draft-what = كتبت { $others } مسودة القسم { $section }. قل ما يفيد وما ينقص.
twinning-mail-draft-open = قراءة ومراجعة
twinning-mail-review-subject = راجعت { $others } القسم { $section }
twinning-mail-review-what = قالت { $others } عن قسمكم { $section }:
twinning-mail-review-open = عرض القسم
twinning-mail-action-subject = { $count ->
    [zero] { $count } مهمة لك مع { $others }
    [one] مهمة لك مع { $others }: { $what }
    [two] مهمتان لك مع { $others }
    [few] { $count } مهام لك مع { $others }
    [many] { $count } مهمة لك مع { $others }
   *[other] { $count } مهمة لك مع { $others }
}
twinning-mail-action-what = كُتب في مجموعتكم مع { $others } أنك تتولى ما يلي. إن لم يكن ذلك ممكنًا فقله في صفحة المجموعة.
twinning-mail-action-until = حتى { $day }
twinning-mail-action-open = عرض المهام
twinning-mail-due-subject = { $count ->
    [zero] حان موعد { $count } مهمة مع { $others }
    [one] حان موعد مهمة مع { $others }: { $what }
    [two] حان موعد مهمتين مع { $others }
    [few] حان موعد { $count } مهام مع { $others }
    [many] حان موعد { $count } مهمة مع { $others }
   *[other] حان موعد { $count } مهمة مع { $others }
}
twinning-mail-due-what = حان موعد ما يلي في مجموعتكم مع { $others }. إن أُنجز فاضغط «أُنجزت» هناك، وإن احتاج وقتًا أطول فأخبر توأمك. لا يتبع ذلك تذكير آخر.
twinning-mail-message-subject = كلمة عن مجموعتكم مع { $others }
twinning-mail-message-what = يكتب { $name } من { $network }:
twinning-mail-question-subject = سؤال من { $city } ({ $group })
twinning-mail-question-what = تسأل { $city }:
twinning-mail-question-why = تصلك هذه الرسالة لأنك من ميسّري الشبكة.
twinning-mail-brief-subject = مجموعتكم مع { $others } باختصار
twinning-mail-brief-what = تتحدث من الآن باسم { $city } في مجموعة توأمة. هذا ما وصلت إليه.
twinning-mail-brief-open = قراءة الملخص كله

# التذكيرات
twinning-nudge-hint = يخرج هذا التذكير في ساعات عمل مكتب قارئه، ولا يصل إلى من ذُكّر بشيء خلال أسبوع. غيّر النص كما تشاء.
twinning-nudge-charter = ميثاق مجموعتكم { $group } ينتظر موافقتكم. ضغطة واحدة تكفي؛ أو قولوا ما الذي ينبغي تغييره.
twinning-nudge-roadmap = خارطة طريق مجموعتكم { $group } تنتظر موافقتكم. ضغطة واحدة تكفي؛ أو قولوا ما الذي ينبغي تغييره.
twinning-nudge-silence = مجموعتكم { $group } هادئة منذ أسابيع. هل ما زالت الخطة مناسبة؟ أخبرونا: نعم، أو غيّروها، أو نحتاج إلى مساعدة.
twinning-nudged-lately = ذُكّروا جميعًا بشيء خلال أسبوع. اكتب إليهم من دون تذكير، أو اتصل بهم.

# الدعوات: من يُدعى إلى فعالية ولماذا، صفحة الإجابة، الرسائل، من حضر.
invitations-name = الدعوات
invitations-title = الدعوات: { $event }
invitations-person = الشخص
invitations-why = السبب
invitations-state = الحالة
invitations-answer = الإجابة
invitations-answers = الإجابات
invitations-words = الكلمات
invitations-people = المدعوّون
invitations-table = جميع المدعوّين، وسبب دعوتهم، وما أجابوا به
invitations-private = الإجابات والكلمات للميسّرين فقط.
invitations-not-published = الفعالية مسودة. انشرها أولًا، ثم يمكن توجيه الدعوات.
invitations-cancelled = أُلغيت الفعالية: لا يُدعى أحد بعد الآن، ويبقى الجمهور والإعدادات كما كانت.
invitations-over = انتهت الفعالية: لا يمكن دعوة أحد بعد الآن.
invitations-at-rest = انتهت الفعالية وصار معروفًا من حضر: لا يُدعى أحد ولا تُسحب دعوة بعد الآن، ويبقى الجمهور والإعدادات كما كانت.
invitations-tile-named = ضمن الجمهور
invitations-tile-invited = مدعوّون
invitations-tile-accepted = سيحضرون
invitations-tile-tentative = ربما
invitations-tile-declined = لن يحضروا
invitations-tile-deputed = يرسلون من ينوب عنهم
invitations-tile-silent = لم يجيبوا
invitations-tile-came = حضروا
invitations-tile-seats = مقاعد مشغولة
invitations-tile-queued = في قائمة الانتظار
invitations-seats-of = { $taken } من { $capacity }

# الجمهور
invitations-audience = الجمهور
invitations-audience-hint = قاعدة تحدّد من يُدعى، لا قائمة أسماء: إذا تغيّر الأشخاص وجدتهم القاعدة.
invitations-no-conditions = لم يُحدَّد أحد بعد. أضف شرطًا.
invitations-without = باستثناء
invitations-remove = حذف
invitations-add = إضافة شرط
invitations-add-save = إضافة
invitations-effect = ما يفعله الشرط
invitations-effect-with = يضيف أشخاصًا
invitations-effect-without = يستثني أشخاصًا
invitations-scope = من يخصّهم
invitations-effect-missing = حدِّد هل يضيف هذا الشرط أناسًا أم يستثنيهم.
invitations-condition-twice = هذا الشرط موجود.
invitations-scope-missing = اختر من يخصّهم الشرط.
invitations-scope-groups = مدن مجموعات التوأمة في { $name }
invitations-scope-cities = جميع مدن { $name }
invitations-scope-programme = المدن الأعضاء في { $name }
invitations-scope-everybody = كل من يشغل مقعدًا في الشبكة
invitations-scope-person = شخص واحد يُسمّى أدناه
invitations-person-hint = لشخص واحد فقط: الاسم أو عنوان البريد الإلكتروني.
invitations-person-missing = اكتب اسم الشخص أو عنوان بريده الإلكتروني.
invitations-person-unknown = لا يُعرف أحد باسم { $typed } أو بهذا العنوان.
invitations-person-several = قد يكون { $typed }: { $names }. اكتب اسم من تعنيه؛ وإن تشابهت الأسماء فالعنوان أو رمز الملف.
invitations-seats = بأي مقعد في الشبكة
invitations-seats-hint = إن لم يُختر شيء فأي مقعد.
invitations-seats-focal-point = مسؤولو الاتصال
invitations-seats-deputy = نوّاب مسؤولي الاتصال
invitations-seats-sponsor = المسؤولون الرعاة
invitations-seats-member = الأعضاء
invitations-seats-facilitator = الميسّرون
invitations-seats-expert = الخبراء
invitations-seats-funder = ممثلو الجهات المموِّلة
invitations-country = البلد
invitations-any-country = أي بلد
invitations-spoken-by = اللغة
invitations-any-language = أي لغة
invitations-conditions-many = للجمهور { $count_max } شرطًا على الأكثر.
invitations-anybody = جميع الأشخاص
invitations-of-everybody = في كل مكان: { $who }
invitations-of-groups = { $who } في مجموعات التوأمة ضمن { $name }
invitations-of-cities = { $who } في مدن { $name }
invitations-of-programme = { $who } في المدن الأعضاء في { $name }
invitations-of-organisation = { $who } في { $name }
invitations-of-person = { $name }
invitations-of-person-if = { $name }، بشرط: { $parts }
invitations-in-country = { $people }، في { $country }
invitations-who-speak = { $people } ممن يتكلمون { $language }
invitations-in-country-who-speak = { $people }، في { $country }، ممن يتكلمون { $language }
invitations-named = مسمّى في القاعدة
invitations-office-focal-point = مسؤول الاتصال في { $organisation }
invitations-office-deputy = نائب مسؤول الاتصال في { $organisation }
invitations-office-sponsor = المسؤول الراعي في { $organisation }
invitations-office-member = عضو من { $organisation }
invitations-office-facilitator = ميسّر في { $organisation }
invitations-office-expert = خبير من { $organisation }
invitations-office-funder = ممثل الجهة المموِّلة { $organisation }

# ما ينبغي فعله
invitations-join = { $count ->
    [zero] لا أحد مشمول لم يُدعَ
    [one] شخص واحد مشمول لم يُدعَ بعد
    [two] شخصان مشمولان لم يُدعيا بعد
    [few] { $count } أشخاص مشمولين لم يُدعَوا بعد
    [many] { $count } شخصًا مشمولين لم يُدعَوا بعد
   *[other] { $count } شخص مشمولين لم يُدعَوا بعد
}
invitations-invite = { $count ->
    [zero] لا أحد لدعوته
    [one] ادعُ هذا الشخص
    [two] ادعُ هذين الشخصين
    [few] ادعُ هؤلاء الأشخاص، وعددهم { $count }
    [many] ادعُ هؤلاء الأشخاص، وعددهم { $count }
   *[other] ادعُ هؤلاء الأشخاص، وعددهم { $count }
}
invitations-invite-hint = تُكتب الرسائل، كلٌّ بلغة قارئها، وتنتظر موافقتك.
invitations-invite-not-now = لا يمكن دعوة أحد الآن: انشر الفعالية أولًا، وتأكّد أنها لم تنته.
invitations-people-changed = تغيّر الأشخاص منذ فتح هذه الصفحة، ولم يُنفَّذ شيء. انظر من هم الآن، ثم اضغط مرة أخرى.
invitations-mails-changed = تغيّرت الرسائل منذ فتح هذه الصفحة، ولم تُرسَل أي رسالة. انظر أيّها ينتظر الآن، ثم اضغط مرة أخرى.
invitations-leave = { $count ->
    [zero] لم يغادر أحد الجمهور
    [one] شخص واحد غادر الجمهور
    [two] شخصان غادرا الجمهور
    [few] { $count } أشخاص غادروا الجمهور
    [many] { $count } شخصًا غادروا الجمهور
   *[other] { $count } شخص غادروا الجمهور
}
invitations-withdraw-left = { $count ->
    [zero] لا دعوة لسحبها
    [one] اسحب هذه الدعوة
    [two] اسحب هاتين الدعوتين
    [few] اسحب هذه الدعوات، وعددها { $count }
    [many] اسحب هذه الدعوات، وعددها { $count }
   *[other] اسحب هذه الدعوات، وعددها { $count }
}
invitations-withdraw-hint = يُحذف الموعد من التقويم وتخبر بذلك رسالة. ومن لم تصله رسالة بعد لا يعلم بشيء.
invitations-renew = ادعُه من جديد
invitations-renew-hint = سُحبت الدعوة. تنتظر الرسالة الجديدة الموافقة في صندوق الصادر.
invitations-renew-thrown-away = أُلغيت الرسالة التي كانت ستدعو هذا الشخص، فهو لا يعلم بشيء. تنتظر الرسالة الجديدة الموافقة في صندوق الصادر.
invitations-held = { $count ->
    [zero] لا رسائل تنتظر موافقتك. <a>صندوق الصادر</a>.
    [one] رسالة واحدة تنتظر موافقتك. <a>اقرأها في صندوق الصادر</a> أولًا.
    [two] رسالتان تنتظران موافقتك. <a>اقرأهما في صندوق الصادر</a> أولًا.
    [few] { $count } رسائل تنتظر موافقتك. <a>اقرأها في صندوق الصادر</a> أولًا.
    [many] { $count } رسالة تنتظر موافقتك. <a>اقرأها في صندوق الصادر</a> أولًا.
   *[other] { $count } رسالة تنتظر موافقتك. <a>اقرأها في صندوق الصادر</a> أولًا.
}
invitations-send = { $count ->
    [zero] لا رسائل لإرسالها
    [one] أرسل هذه الرسالة
    [two] أرسل هاتين الرسالتين
    [few] أرسل هذه الرسائل، وعددها { $count }
    [many] أرسل هذه الرسائل، وعددها { $count }
   *[other] أرسل هذه الرسائل، وعددها { $count }
}

# ما هو مقرَّر
invitations-plan = ما هو مقرَّر
invitations-save = حفظ
invitations-capacity = المقاعد
invitations-capacity-taken = { $taken ->
    [zero] لم يُشغل مقعد بعد.
    [one] شُغل مقعد واحد. اكتب هذا العدد أو أكثر، أو اسحب دعوة أولًا.
    [two] شُغل مقعدان. اكتب هذا العدد أو أكثر، أو اسحب دعوات أولًا.
    [few] شُغلت { $taken } مقاعد. اكتب هذا العدد أو أكثر، أو اسحب دعوات أولًا.
    [many] شُغل { $taken } مقعدًا. اكتب هذا العدد أو أكثر، أو اسحب دعوات أولًا.
   *[other] شُغل { $taken } مقعد. اكتب هذا العدد أو أكثر، أو اسحب دعوات أولًا.
}
invitations-capacity-hint = إن تُرك فارغًا: بعدد من يقبلون. وإلا فمن يقبل بعد امتلاء المقاعد يقف في قائمة الانتظار.
invitations-offer-hours = عدد الساعات التي يُحجز فيها مقعد أُخلي
invitations-number-wrong = { $typed } ليس عددًا صحيحًا من { 1 } إلى { $number_max }.
invitations-room = رابط الانضمام
invitations-room-hint = من أي خدمة اتصال مرئي. يظهر لمن سيحضرون قبل البدء بخمس عشرة دقيقة.
invitations-room-wrong = اكتب عنوانًا كاملًا يبدأ بـ ‎https://‎.
invitations-room-later = يظهر الرابط قبل البدء بخمس عشرة دقيقة، لمن سيحضرون.
invitations-room-closed = القاعة غير مفتوحة.
invitations-room-no-seat = قلت نعم، وجميع المقاعد مشغولة: لا يمكنك الدخول من دون مقعد. تصلك رسالة حين يخلو مقعد.
invitations-room-said-no-yes = القاعة لمن قالوا نعم.
invitations-note = كلماتك للمدعوّين
invitations-note-hint = تظهر في الرسالة وفي صفحة الإجابة كما تكتبها.
invitations-reminders = ذكّر من يعنيهم الأمر
invitations-remind-week = قبل أسبوع
invitations-remind-day = قبل يوم
invitations-remind-hour = قبل ساعة
invitations-follow = إذا تغيّر الأشخاص
invitations-follow-asks = اعرض عليّ أولًا
invitations-follow-by-itself = ادعُ واسحب من دون سؤال، من الآن وما ينتظر منذ تغيّر الأشخاص، ويُذكر ذلك في السجل. أمّا ما ينتج عن تغيير القاعدة فينتظر موافقتك

# الحالات
invitations-state-waiting = لم يُدعَ بعد
invitations-state-invited = لم يُجب
invitations-state-accepted = سيحضر
invitations-state-queued = في قائمة الانتظار
invitations-state-offered = حُجز له مقعد
invitations-state-tentative = ربما
invitations-state-declined = لن يحضر
invitations-state-deputed = يرسل من ينوب عنه
invitations-state-left = غادر الجمهور
invitations-state-withdrawn = سُحبت
invitations-state-attended = حضر
invitations-state-absent = غائب
invitations-mail-held = الرسالة تنتظر الموافقة
invitations-mail-queued-up = الرسالة في الطريق
invitations-mail-refused = رُفضت الرسالة
invitations-mail-unanswered = ربما وصلت الرسالة
invitations-mail-discarded = أُلغيت الرسالة
invitations-unconfirmed = بانتظار التأكيد

# دعوة واحدة
invitations-open-person = افتح صفحة الشخص
invitations-unconfirmed-what = ربما ضغط هذا الزرَّ برنامجٌ لا الشخص نفسه. لا يُحسب شيء بعد.
invitations-confirm = كان الشخص نفسه
invitations-confirmed-already = لم يبق هنا ما يُؤكَّد: سبق أن أكّده أحدهم.
invitations-no-answers = لم يُقل شيء بعد.
invitations-record = تدوين إجابة
invitations-record-hint = أُعطيت بالهاتف أو برسالة قصيرة. تصل الشخصَ رسالةٌ بما دُوّن.
invitations-record-closed = صار معروفًا من حضر، أو أُلغيت الفعالية: لا تُدوَّن إجابة بعد الآن.
invitations-record-save = احفظ الإجابة
invitations-reply-missing = اختر ما قاله الشخص.
invitations-withdraw-this = اسحب هذه الدعوة
invitations-withdraw-what = لا يبقى { $name } على قائمة المدعوين، ولن تقترح القاعدة دعوته إلى هذه الفعالية مرة أخرى.
invitations-line = { $what }، { $way }
invitations-line-uncertain = { $what }، { $way }؛ ربما من برنامج
invitations-line-written = { $what }، دوّنها { $by }
invitations-reply-accepted = نعم
invitations-reply-tentative = ربما
invitations-reply-declined = لا
invitations-reply-deputed = يرسل من ينوب عنه
invitations-reply-asked = سؤال أو عرض
invitations-way-link = من الرسالة
invitations-way-mail = بالرد على الرسالة
invitations-way-calendar = من التقويم
invitations-way-phone = بالهاتف

# من حضر
invitations-attendance = من حضر
invitations-attendance-title = من حضر: { $event }
invitations-attendance-summary = الحاضرون: { $came }. الغائبون: { $absent }. في القائمة: { $count }.
invitations-attendance-who = ضع علامة عند الحاضرين
invitations-attendance-save = حفظ
invitations-attendance-close = احفظ، وجميع الآخرين غائبون
invitations-attendance-hint = من ينضم بالرابط الذي في رسالته يُعلَّم عليه تلقائيًا.
invitations-attendance-no-day = لا يوم للفعالية بعد: لا يمكن أن يحضر أحد.
invitations-attendance-early = يُعلَّم على الحاضرين ابتداءً من { $day }، يوم الفعالية.
invitations-was-absent = { $state }، غائب
invitations-nobody-invited = لم يُدعَ أحد بعد.

# صفحة الإجابة
invitations-question = هل ستشارك؟
invitations-for = إلى { $name }، { $office }
invitations-for-name = إلى { $name }
invitations-term = { $term }: { $value }
invitations-yes = نعم، سأشارك
invitations-perhaps = ربما
invitations-depute = { $name ->
    [none] أرسل من ينوب عني
   *[other] أرسل من ينوب عني، { $name }
}
invitations-no = لا، لا أستطيع
invitations-add-words = أضف سؤالًا أو عرضًا أو سببًا
invitations-your-words = كلماتك
invitations-words-hint = تُرسل مع الإجابة التي تضغطها. يقرؤها الميسّر؛ حتى ستمئة حرف، بأي لغة.
invitations-words-missing = اكتب سؤالك أو عرضك.
invitations-only-words = أرسل هذه الكلمات فقط
invitations-own = دعوتك
invitations-words-came = وصل إلى الميسّرين ما كُتب في { $at }.
invitations-nothing-yet = لا يُسجَّل شيء قبل أن تضغط زرًّا. ويمكنك تغيير إجابتك حتى البدء.
invitations-somebody-else = أنا شخص آخر
invitations-other-title = أنت شخص آخر
invitations-other-what = لم يتغيّر شيء. إن وصلت الرسالة إلى غير صاحبها فمرّرها أو أهملها. وإن كنت قد تسلّمت المقعد فأخبر الميسّر: يكفي أن ترد على الرسالة.
invitations-other-back = العودة إلى الدعوة
invitations-answer-missing = اضغط أحد الأزرار.
invitations-said-accepted = ستشارك. أُرسل إليك بالبريد موعدٌ لتقويمك.
invitations-said-queued = قلت نعم، وجميع المقاعد مشغولة. رقمك في قائمة الانتظار { $place }؛ تصلك رسالة حين يخلو مقعد.
invitations-said-ran-out = حُجز لك مقعد حتى { $at } ولم تأخذه، فذهب إلى من يليك. رقمك في قائمة الانتظار { $place }؛ تصلك رسالة حين يخلو مقعد من جديد.
invitations-said-offered = حُجز لك مقعد حتى { $until }. اضغط نعم لتأخذه.
invitations-said-no-seat = بدأت الفعالية في { $at }. ليس لك مقعد: لم يخلُ مقعد، أو لم يؤخذ في الوقت المقعدُ الذي حُجز لك.
invitations-said-tentative = قلت ربما.
invitations-said-perhaps-enters = بدأت الفعالية في { $at }، وكنت قد قلت ربما. ما زال بإمكانك الدخول.
invitations-said-perhaps-begun = بدأت الفعالية في { $at }، وكنت قد قلت ربما. إن كنت ستحضر فاكتب إلى الميسّرين.
invitations-said-over = بدأت الفعالية في { $at } وانتهت. لا يُسجَّل شيء بعد ذلك.
invitations-said-declined = قلت إنك لا تستطيع الحضور.
invitations-said-deputed = أرسلتَ من ينوب عنك، وطُلب منه ذلك برسالة.
invitations-said-deputy-out = أرسلتَ من ينوب عنك، لكنه لن يحضر. في الوضع الحالي لا أحد يشارك بدلًا منك.
invitations-said-unconfirmed = هل كنت أنت؟ ضُغط على «{ $pressed }»، وربما فعل ذلك برنامج يقرأ البريد. لا تُحسب أي إجابة بعد. اضغط مرة أخرى على ما تريد قوله.
invitations-said-unconfirmed-beside = هل كنت أنت؟ ضُغط على «{ $pressed }»، وربما فعل ذلك برنامج يقرأ البريد. ما زالت إجابتك المحسوبة «{ $counts }». اضغط مرة أخرى على ما تريد قوله.
invitations-refused-withdrawn = سُحبت دعوتك إلى هذه الفعالية. لا يُسجَّل شيء.
invitations-refused-begun = بدأت الفعالية في { $at }. لا يُسجَّل شيء بعد ذلك.
invitations-refused-cancelled = لن تُقام الفعالية.
invitations-refused-no-deputy = لا يوجد من ينوب عنك ويمكنه الحضور: لا نائب لمسؤول الاتصال في الوقت الحالي، أو قال إنه لا يستطيع، أو إن هذه الفعالية لا تدعوه.
invitations-join-now = انضم الآن
invitations-join-again = هل كنت أنت؟ ضُغط على الزر بعد ثوانٍ من رسالتنا، كما تفعل البرامج التي تقرأ البريد. لم يُسجَّل حضورك بعد. اضغط مرة أخرى لتدخل.
invitations-enter = افتح القاعة
invitations-inside = أثناء الفعالية
invitations-inside-what = تسجّل الدخول برابط يصلك بالبريد.

# الرسائل
invitations-addressee = { $name }، { $office }
invitations-event = الفعالية
invitations-when = الموعد
invitations-begins = تبدأ
invitations-ends = تنتهي
invitations-there = بتوقيت مكان الفعالية
invitations-where = المكان
invitations-spoken = اللغات
invitations-by = الجهة المنظِّمة
invitations-mail-why = دعتك { $network } إلى إحدى فعالياتها.
invitations-mail-why-was = كانت { $network } قد دعتك إلى إحدى فعالياتها.
invitations-mail-asking-subject = هل ستشارك في { $day }؟ { $event }
invitations-mail-asking-what = ندعوك إلى المشاركة في { $event }.
invitations-mail-deputed-what = يرسلك مسؤول الاتصال في مكتبك نيابةً عنه: ندعوك إلى المشاركة في { $event }.
invitations-mail-answer = أجب عن الدعوة
invitations-mail-dear = تحية طيبة { $name }،
invitations-mail-how = يمكنك القبول أو قول ربما أو الاعتذار. ضغطة واحدة تكفي، بلا حساب. وفتح الصفحة لا يغيّر شيئًا.
invitations-mail-how-deputy = { $deputy ->
    [none] يمكنك القبول أو قول ربما أو إرسال من ينوب عنك أو الاعتذار. ضغطة واحدة تكفي، بلا حساب. وفتح الصفحة لا يغيّر شيئًا.
   *[other] يمكنك القبول أو قول ربما أو إرسال من ينوب عنك ({ $deputy }) أو الاعتذار. ضغطة واحدة تكفي، بلا حساب. وفتح الصفحة لا يغيّر شيئًا.
}
invitations-mail-by-mail = أو ردّ على هذه الرسالة بكلمة واحدة: نعم أو ربما أو لا.
invitations-mail-calendar = في هذه الرسالة موعد لتقويمك؛ وستصل التغييرات إلى تقويمك.
invitations-mail-answered-subject = إجابتك: { $event }
invitations-mail-answered-heading = سُجّلت إجابتك
invitations-mail-accepted = ستشارك في { $event }.
invitations-mail-queued = قلت نعم، وجميع مقاعد { $event } مشغولة. أنت في قائمة الانتظار؛ تصلك رسالة حين يخلو مقعد.
invitations-mail-tentative = ربما تشارك في { $event }.
invitations-mail-declined = لن تشارك في { $event }.
invitations-mail-deputing = طُلب ممّن ينوب عنك أن يشارك في { $event } بدلًا منك. إن لم يحضر، وصلتك رسالة بذلك.
invitations-mail-deputy-out-subject = من ينوب عنك لن يحضر: { $event }
invitations-mail-deputy-out-heading = من ينوب عنك لن يحضر
invitations-mail-deputy-out-what = أرسلتَ من ينوب عنك إلى { $event }. في الوضع الحالي لن يحضر أو ليس له مقعد، فلا أحد يشارك بدلًا منك.
invitations-mail-uncertain = ضُغط «{ $answer }» في دعوتك إلى { $event }، وربما ضغطه برنامج يقرأ البريد: لا يُحسب شيء حتى تؤكده.
invitations-mail-uncertain-subject = هل كنت أنت؟ { $event }
invitations-mail-uncertain-heading = هل كنت أنت؟
invitations-mail-by-phone = دوّن ميسّرٌ هذا نيابةً عنك. إن كان خطأ فغيّره.
invitations-mail-change = يمكنك تغيير إجابتك حتى البدء.
invitations-mail-change-open = غيّر إجابتي
invitations-mail-confirm = افتح الصفحة واضغط مرة أخرى ما تريد قوله.
invitations-mail-confirm-open = أكّد إجابتي
invitations-mail-seat-subject = خلا مقعد: { $event }
invitations-mail-seat-heading = خلا مقعد
invitations-mail-seat-what = حُجز لك مقعد في { $event } حتى { $until }.
invitations-mail-seat-next = بعد ذلك يذهب المقعد إلى التالي في قائمة الانتظار.
invitations-mail-seat-take = خذ المقعد
invitations-mail-withdrawn-subject = سُحبت دعوتك: { $event }
invitations-mail-withdrawn-heading = سُحبت دعوتك
invitations-mail-withdrawn-what = سُحبت دعوتك إلى { $event }. ليس عليك فعل شيء.
invitations-mail-withdrawn-calendar = يُحذف الموعد من تقويمك.
invitations-mail-again-subject = دعوتك قائمة من جديد: { $event }
invitations-mail-again-heading = دعوتك قائمة من جديد
invitations-mail-again-what = دعوتك إلى { $event } قائمة من جديد، وما قلته من قبل قائم معها.
invitations-mail-question-subject = كتب { $who } عن { $event }
invitations-mail-question-what = كتب { $who } هذا عن الدعوة إلى { $event }:
invitations-mail-question-open = افتح الدعوة
invitations-mail-question-why = أنت من ميسّري الشبكة.

# التغييرات والتذكيرات
invitations-silent = { $count ->
    [zero] أجاب الجميع
    [one] شخص واحد لم يُجب
    [two] شخصان لم يُجيبا
    [few] { $count } أشخاص لم يُجيبوا
    [many] { $count } شخصًا لم يُجيبوا
   *[other] { $count } شخص لم يُجيبوا
}
invitations-remind-hint = فقط من وصلتهم الرسالة ولم يُجيبوا؛ ولا أحد مرتين في أسبوع. وتخرج كل رسالة في ساعات عمل مكتب قارئها.
invitations-remind-none = لا أحد يُذكَّر الآن: أُرسل إليهم خلال يوم، أو ذُكِّروا خلال أسبوع.
invitations-remind-look = اطّلع على من يُذكَّر ومتى، أو غيّر النص
invitations-reminder-title = ذكّر من لم يُجيبوا: { $event }
invitations-reminder-what = يقرأ كل واحد هذا بلغته، مع اليوم والمكان وزر للإجابة. لا يُذكَّر أحد مرتين في أسبوع، من أي صفحة كانت.
invitations-reminder-nobody = أجاب الجميع.
invitations-reminder-begun = بدأت الفعالية: لا يُذكَّر أحد بعد الآن.
invitations-reminder-whom = من، ومتى
invitations-reminder-now = تخرج فورًا
invitations-reminder-opens = تخرج حين يفتح مكتبه: { $when }
invitations-reminder-was = ذُكّر في { $day }، ولا يُذكَّر مرة أخرى خلال أسبوع
invitations-reminder-words = ما تقوله الرسالة
invitations-reminder-words-hint = بهذه اللغة: { $language }. اتركه فارغًا ليبقى النص المعتاد.
invitations-reminder-send = { $count ->
    [zero] لا أحد لتذكيره
    [one] ذكّر شخصًا واحدًا
    [two] ذكّر شخصين
    [few] ذكّر { $count } أشخاص
    [many] ذكّر { $count } شخصًا
   *[other] ذكّر { $count } شخص
}
invitations-reminder-back = العودة إلى الدعوات
invitations-mail-changed-subject = تغيّر: { $event }
invitations-mail-changed-heading = تغيّر شيء
invitations-mail-changed-what = تغيّر ما يُذكر عن { $event }. هذا ما هو عليه الآن:
invitations-mail-changed-parts = ما تغيّر في { $event }: { $parts }. هذا ما هو عليه الآن:
invitations-mail-changed-answer = إجابتك قائمة؛ غيّرها إن لم تعد مناسبة.
invitations-mail-changed-silent = لم تُجب بعد. ضغطة واحدة تكفي، حتى للاعتذار.
invitations-mail-changed-calendar = يصل التغيير إلى تقويمك.
invitations-mail-changed-no-day = ما دام يومها غير معروف فلا مكان لها في أي تقويم.
invitations-mail-cancelled-subject = أُلغيت: { $event }
invitations-mail-cancelled-heading = لن تُقام
invitations-mail-cancelled-what = لن تُقام { $event }.
invitations-mail-week-subject = بعد أسبوع: { $event }
invitations-mail-days-subject = { $days ->
    [zero] اليوم: { $event }
    [one] بعد يوم: { $event }
    [two] بعد يومين: { $event }
    [few] بعد { $days } أيام: { $event }
    [many] بعد { $days } يومًا: { $event }
   *[other] بعد { $days } يوم: { $event }
}
invitations-mail-day-subject = غدًا: { $event }
invitations-mail-hour-subject = بعد ساعة: { $event }
invitations-mail-today-subject = اليوم: { $event }
invitations-mail-minutes-subject = { $minutes ->
    [zero] الآن: { $event }
    [one] بعد دقيقة: { $event }
    [two] بعد دقيقتين: { $event }
    [few] بعد { $minutes } دقائق: { $event }
    [many] بعد { $minutes } دقيقة: { $event }
   *[other] بعد { $minutes } دقيقة: { $event }
}
invitations-mail-reminder-what = اقترب موعد { $event }. إليك الموعد والمكان:
invitations-mail-hour-what = تبدأ { $event } قريبًا. تقودك صفحة دعوتك إلى القاعة قبل البدء بخمس عشرة دقيقة.
invitations-mail-hour-perhaps = تبدأ { $event } قريبًا، وقلتَ ربما. إن كنت ستحضر فقل نعم قبل أن تبدأ: عندها تقودك صفحة دعوتك إلى القاعة.
invitations-mail-hour-no-seat = تبدأ { $event } قريبًا، وقلتَ ربما. جميع المقاعد مشغولة: إن قلت نعم قبل أن تبدأ وقفت في قائمة الانتظار.
invitations-mail-hour-offered = تبدأ { $event } قريبًا، وحُجز لك مقعد. لا يكون لك إلا إذا أخذته قبل أن تبدأ: عندها تقودك صفحة دعوتك إلى القاعة.
invitations-mail-hour-open = افتح دعوتي
invitations-mail-silent-subject = هل ستشارك؟ { $event }
invitations-mail-silent-what = دُعيت إلى المشاركة في { $event } ولم تُجب بعد. ضغطة واحدة تكفي، حتى للاعتذار.

# الرسائل الواردة
invitations-letters = رسائل تحتاج إلى نظر
invitations-letters-hint = لم تُعَدّ إجابات ولم تغيّر شيئًا. دوّن الإجابة إن كانت إجابة.
invitations-letter-says = التقويم المرفق يقول: { $answer }
invitations-letter-delegates = التقويم المرفق يسمّي من يحضر بدلًا منه: { $address }. لم يُدعَ أحد بسبب ذلك.
invitations-letter-proposes = التقويم المرفق يقترح وقتًا آخر: { $proposed }. موعد الفعالية: { $now }.
invitations-letter-proposes-same = التقويم المرفق يذكر موعد الفعالية نفسه: لا يقترح وقتًا آخر.
invitations-letter-record = دوّن الإجابة: { $answer }
invitations-letter-settle = ضعها جانبًا
invitations-letter-of-nobody = إلى غير دعوة من دعواتنا
invitations-not-taken-stranger = كتبها غير المدعوّ:
invitations-not-taken-elsewhere = كتبها المدعوّ، لكن ليس إلى العنوان الوارد في رسالته:
invitations-not-taken-unproven = لم يثبت أن هذا العنوان كتبها:
invitations-not-taken-old = تجيب عن حالة سابقة للفعالية:
invitations-not-taken-overtaken = وصلت من قبل إجابة كُتبت بعدها:
invitations-not-taken-unclear = ليست إجابة واحدة واضحة:
invitations-not-taken-away = غائب؛ كتبها برنامج:
invitations-not-taken-counter = تقويمٌ يقترح أمرًا آخر:
invitations-not-taken-refused = وصلت متأخرة، أو سُحبت الدعوة:
invitations-letter-afterwards = كُتبت بعد الفعالية؛ ربما ردًّا على شكرنا أو على سؤالنا عن سبب الغياب:

# قبل الإرسال وبعده
invitations-preview = معاينة
invitations-preview-title = معاينة: { $event }
invitations-preview-what = الرسالة كما سيقرؤها المدعوّ. الاسم والمقعد والرابط لكل مدعوّ على حدة.
invitations-preview-page = الصفحة التي يفتحها زرها
invitations-preview-page-hint = لا يمكن الضغط على شيء فيها هنا.
invitations-preview-languages = لغة المعاينة
invitations-short = لتطبيق مراسلة
invitations-short-hint = انسخها حيث يقرؤك الناس. لا سرّ فيها: رابط الإجابة في رسالة كل شخص وحدها.
invitations-short-hidden = لا ينبغي أن يعرف غير المدعوّين بهذه الفعالية. انسخ النص لمن دُعوا فقط: ففيه اسمها.
invitations-short-label = نص قصير
invitations-short-text = { $network }: ندعوك إلى { $event }، { $day }. ابحث عن رسالتنا وأجب بضغطة واحدة. { $address }
invitations-short-text-hidden = { $network }: ندعوك إلى { $event }، { $day }. ابحث عن رسالتنا وأجب بضغطة واحدة. نرجو ألّا تنقل هذا إلى غيرك.
invitations-export = خذ القائمة
invitations-export-format = الصيغة

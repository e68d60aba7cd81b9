# ما يظهر في كل صفحة.
web-demo-strip = عرض تجريبي. المدن والفعاليات حقيقية. أما الأشخاص والملفات التعريفية والساعات والإجابات فمتخيَّلة.
web-foot-accessibility = إمكانية الوصول
web-foot-privacy = الخصوصية
web-link-unknown-title = هذا الرابط لا يفتح شيئًا
web-link-unknown = الرابط غير كامل، أو أن ما كان يخصّه قد انتهى. سجّل الدخول لترى ما يعنيك.
web-link-sign-in = تسجيل الدخول
web-wrong-choice = «{ $typed }» ليس في القائمة. اختر من جديد.
web-changed-meanwhile = بعد أن فتحت هذه الصفحة كُتب هنا «{ $theirs }»، وكتبتَ أنت «{ $yours }». إن أرسلت الآن اعتُمد ما كتبته.
web-part-of-field = { $field }: { $part }
web-form-unmarked = هذا النموذج غير مكتمل. راجعه ثم أرسله.
web-done-saved = حُفظ.
web-done-sent = { $count ->
    [zero] لم تُرسل أي رسالة.
    [one] رسالة واحدة في طريقها.
    [two] رسالتان في طريقهما.
    [few] { $count } رسائل في طريقها.
    [many] { $count } رسالة في طريقها.
   *[other] { $count } رسالة في طريقها.
}
web-done-held = { $count ->
    [zero] لم تُنشأ أي رسالة.
    [one] رسالة واحدة تنتظر موافقتك.
    [two] رسالتان تنتظران موافقتك.
    [few] { $count } رسائل تنتظر موافقتك.
    [many] { $count } رسالة تنتظر موافقتك.
   *[other] { $count } رسالة تنتظر موافقتك.
}

# ما يظهر في كل صفحة.
web-demo-strip = عرض تجريبي. المدن والفعاليات حقيقية. أما الأشخاص والبيانات والمواعيد والإجابات فمتخيَّلة.
web-foot-accessibility = إمكانية الوصول
web-foot-privacy = الخصوصية
web-link-unknown-title = هذا الرابط لا يفتح شيئًا
web-link-unknown = الرابط غير كامل، أو أن ما كان يخصّه قد انتهى. سجّل الدخول لترى ما يعنيك.
web-link-sign-in = تسجيل الدخول
web-wrong-choice = «{ $typed }» ليس في القائمة. اختر من جديد.

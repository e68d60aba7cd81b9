# ما يأتي في نهاية كل رسالة.
mail-addressee = هذه الرسالة موجّهة إلى { $addressee }.
mail-no-unsubscribe = الرسائل من هذا النوع تخصّك شخصيًا، ولذلك لا يوجد رابط لإيقافها.
mail-unsubscribe = إيقاف هذه الرسائل
mail-languages = الرسائل والصفحات بلغتك: { $languages }

# Her iletinin sonunda duranlar.
mail-addressee = Bu ileti { $addressee } içindir.
mail-no-unsubscribe = Bu tür iletiler sizi kişisel olarak ilgilendirir; onları durdurmak için bir bağlantı yoktur.
mail-unsubscribe = Bu iletileri durdur
mail-languages = Kendi dilinizde iletiler ve sayfalar: { $languages }

# Her iletinin sonunda duranlar.
mail-addressee = Bu e-posta { $addressee } içindir.
mail-no-unsubscribe = Bu tür e-postalar sizi kişisel olarak ilgilendirir; onları durdurmak için bir bağlantı yoktur.
mail-unsubscribe = Bu e-postaları durdur
mail-languages = Kendi dilinizde e-postalar ve sayfalar: { $languages }

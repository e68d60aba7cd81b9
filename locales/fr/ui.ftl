# Le cadre de chaque page, ses éléments, les dates, les formulaires.

## Frame
ui-title = { $title } · Twinhall
ui-title-error = Erreur : { $title }
ui-skip = Aller au contenu
ui-strip = À propos de ce site
ui-menu = Menu principal
ui-foot = Pied de page
ui-language = Langue :
ui-account = Session ouverte :
ui-my-page = Ma page
ui-sign-out = Se déconnecter
ui-runs-on = { $network }. Fonctionne avec Twinhall.
ui-home = Aller à la première page
ui-eyes = Vous voyez ce site comme { $name } le voit.
ui-eyes-end = Arrêter
ui-clock = Horloge : { $now }
ui-clock-hour = Avancer d’une heure
ui-clock-day = Avancer d’un jour
ui-clock-week = Avancer d’une semaine

## Parts
ui-pages = Pages
ui-page-before = Page précédente
ui-page-next = Page suivante
ui-range = { $from } à { $to } sur { $total }
ui-remove-filter = Retirer le filtre :
ui-more-filters = { $count ->
    [one] Un de plus
   *[other] { $count } de plus
}

## Days, clocks, zones
ui-moment = { $day }, { $clock } ({ $zone })
ui-moment-there = { $here } ; { $clock } sur place ({ $zone })
ui-moment-there-day = { $here } ; { $day }, { $clock } sur place ({ $zone })
ui-span = { $first } au { $last }
ui-zone = { $city }, { $offset }

## Forms
ui-problems = { $count ->
    [one] Une réponse est à revoir
   *[other] { $count } réponses sont à revoir
 }
ui-problem = { $label } : { $problem }
ui-kept = Ce que vous avez envoyé n’a pas été enregistré. Il est conservé sur cette page, et seulement ici.
ui-typed = Ce que vous avez écrit n’a pas été enregistré. Le voici : copiez-le avant de quitter cette page.
ui-send-again = Envoyer à nouveau

text-missing = Écrivez quelque chose ici.
text-too-long = { $length ->
    [one] Ce texte compte un caractère ; { $length_max } au plus sont permis.
   *[other] Ce texte compte { $length } caractères ; { $length_max } au plus sont permis.
 }
text-control = Ce texte contient un caractère de contrôle invisible. Saisissez-le à nouveau au lieu de le coller.
text-bidi = Ce texte contient un caractère invisible qui en inverse le sens de lecture. Saisissez-le à nouveau au lieu de le coller.
text-invisible = Ce texte contient un caractère invisible. Saisissez-le à nouveau au lieu de le coller.
text-day-far = « { $typed } » est trop loin. Écrivez un jour du { $first } au { $last }.

email-missing = Écrivez une adresse électronique, par exemple name@city.example.org
email-too-long = C’est trop long pour une adresse électronique.
email-space = Cette adresse contient une espace. Écrivez-la comme name@city.example.org
email-shape = Ce n’est pas une adresse électronique. Écrivez-la comme name@city.example.org

choice-missing = Choisissez au moins une réponse.

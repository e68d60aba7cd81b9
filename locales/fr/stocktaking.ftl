# Tous les groupes d’une cohorte côte à côte, le webinaire qui fait le point, et ce à quoi les groupes s’engagent.
stocktaking-title = Faire le point
stocktaking-about-participants = { $cohort }, tous les groupes au { $day }.
stocktaking-at = Lors de l’événement :
stocktaking-caption = Tous les groupes côte à côte
stocktaking-working = groupes au travail, étape 4 ou plus
stocktaking-of = { $count } sur { $all }
stocktaking-with-date = avec une prochaine date fixée
stocktaking-narrow = Filtrer
stocktaking-sort = Ordre
stocktaking-sort-stage = les plus avancés d’abord
stocktaking-sort-name = par nom
stocktaking-sort-next = qui se réunit le plus tôt
stocktaking-country = Pays
stocktaking-issue = Sujet commun
stocktaking-people = Personnes
stocktaking-ask = Demande
stocktaking-learned = Ce que le groupe a appris
stocktaking-no-groups = Aucun groupe ne correspond. Retirez un filtre.
stocktaking-choose = Choisir …

stocktaking-commitments = Engagements
stocktaking-summary = Ce qui en est sorti
stocktaking-summary-for-whom = Les groupes y ont fait le point et noté ce que chacun fera ensuite. Leurs villes, et celles et ceux qui ont accepté l’invitation, peuvent le lire.
stocktaking-summary-groups = { $count ->
    [one] Un groupe de jumelage participe.
   *[other] { $count } groupes de jumelage participent.
  }
stocktaking-summary-sign-in = Se connecter pour lire
stocktaking-commitments-about = { $count ->
    [one] { $count } groupe sur { $all } a dit ce qu’il fera.
   *[other] { $count } groupes sur { $all } ont dit ce qu’ils feront.
  }
stocktaking-no-commitments = Aucun groupe n’a encore rien noté.
stocktaking-commitment-of = Ce que { $group } fera
stocktaking-commitment-what = Deux lignes que vous tiendrez : quand vous vous réunissez, et ce que vous faites d’ici là. Après l’événement, elles deviennent une réunion et une action de votre groupe ; jusque-là vous pouvez les changer.
stocktaking-meets = Prochaine réunion
stocktaking-meets-on = Notre prochaine réunion a lieu le
stocktaking-clock-hint = À votre heure : { $zone }.
stocktaking-time-missing = Indiquez le jour et l’heure.
stocktaking-we-will = Nous allons
stocktaking-due-hint = Facultatif : sinon, d’ici la réunion.
stocktaking-save = Enregistrer
stocktaking-is-carried-over = C’est maintenant une réunion et une action du groupe. Changez-les dans son espace.
stocktaking-open-room = Ouvrir l’espace du groupe
stocktaking-write-commitment = Noter ce qu’un groupe fera
stocktaking-waits = en attente
stocktaking-carried-over = dans l’espace du groupe
stocktaking-day-is-over = le jour est passé : changez-le

stocktaking-live = Page en direct
stocktaking-live-of = En direct : { $event }
stocktaking-news = Il y a du nouveau. Afficher.
stocktaking-now = Maintenant : { $part }
stocktaking-nobody-speaks = Personne n’a encore la parole
stocktaking-over = Le déroulé est terminé
stocktaking-event-over = L’événement est terminé
stocktaking-hours = Les heures sont celles de l’événement : { $zone }.
stocktaking-hours-both = Les heures sont celles de l’événement : { $zone }. Entre parenthèses, les vôtres : { $own }.
stocktaking-turns-from = Le déroulé peut commencer le jour même : { $day }.
stocktaking-end = Terminer
stocktaking-back-one = Revenir d’une partie
stocktaking-since = Depuis { $clock }.
stocktaking-then = Ensuite : { $part }
stocktaking-order = Déroulé
stocktaking-part-opening = Ouverture
stocktaking-part-rooms = Petits groupes
stocktaking-part-commitments = Ce que chaque groupe fera
stocktaking-part-closing = Clôture
stocktaking-questions = Questions
stocktaking-no-questions = Personne n’a encore posé de question.
stocktaking-ask-question = Poser une question
stocktaking-question = Question
stocktaking-question-hint = Tous les participants la lisent, sans votre nom.
stocktaking-ask-it = La poser
stocktaking-questions-full = Vous avez { $count } questions ouvertes, ou il y en a déjà trop. Soutenez plutôt une autre question.
stocktaking-votes = Votes : { $votes }
stocktaking-support = Je veux le savoir aussi
stocktaking-supported = Vous voulez le savoir aussi.
stocktaking-answered = a reçu une réponse
stocktaking-answer-poll = Répondre
stocktaking-choice-missing = Choisissez une des réponses du sondage, puis appuyez.
stocktaking-poll-over = Le sondage est terminé. Plus rien n’est compté.
stocktaking-fewer = moins de { $count }

stocktaking-mail-thanks-subject = Merci d’être venu : { $event }
stocktaking-mail-thanks-what = Merci d’avoir participé à { $event }. Ce que chaque groupe fera maintenant se trouve sur une seule page. Si votre groupe n’a pas encore écrit ses deux lignes, il peut encore le faire.
stocktaking-mail-see-commitments = Voir ce que les groupes feront
stocktaking-mail-absent-subject = Vous nous avez manqué : { $event }
stocktaking-mail-absent-what = Vous étiez invité à { $event } et nous ne vous y avons pas vu. Cela arrive. Une question nous aide à faire mieux :
stocktaking-mail-absent-question = Qu’est-ce qui vous aurait permis de venir ?
stocktaking-mail-absent-how = Quelques mots en réponse à ce message suffisent : une autre heure, une autre langue, une meilleure connexion, un collègue à votre place. Seuls les facilitateurs les lisent.
stocktaking-mail-addressee = { $name }
stocktaking-mail-why = Vous recevez ce message une seule fois, parce que { $network } vous a invité à { $event }.

# Tous les groupes d’une cohorte côte à côte, le webinaire qui fait le point, et ce à quoi les groupes s’engagent.
stocktaking-title = Point d’étape
stocktaking-about = { $cohort }, tous les groupes au { $day }.
stocktaking-for-facilitators = Pour les facilitateurs : la santé d’un groupe et ce qui le freine ne sont visibles que par vous et ne sont pas imprimés.
stocktaking-at = Lors de l’événement :
stocktaking-caption = Tous les groupes côte à côte
stocktaking-working = groupes au travail, étape 4 ou plus
stocktaking-of = { $count } sur { $all }
stocktaking-with-date = avec une prochaine date fixée
stocktaking-needy = demandent de l’attention
stocktaking-view = Vue
stocktaking-view-facilitators = Facilitateurs
stocktaking-view-participants = Participants
stocktaking-narrow = Filtrer
stocktaking-sort = Ordre
stocktaking-sort-stage = les plus avancés d’abord
stocktaking-sort-name = par nom
stocktaking-sort-next = qui se réunit le plus tôt
stocktaking-sort-health = qui a le plus besoin d’aide
stocktaking-country = Pays
stocktaking-issue = Sujet commun
stocktaking-people = Personnes
stocktaking-ask = Demande
stocktaking-learned = Ce que le groupe a appris
stocktaking-no-groups = Aucun groupe ne correspond. Retirez un filtre.
stocktaking-make-pack = Préparer le dossier du webinaire
stocktaking-print = Imprimer pour les participants
stocktaking-choose = Choisir …
stocktaking-which-event = Lors de quel événement ?
stocktaking-which-event-hint = Les événements publiés du programme de la cohorte. Qui accepte l’invitation peut lire cette page, sans la santé des groupes, et ce qui freine un groupe seulement s’il le permet.
stocktaking-which-event-open = Rien n’est encore choisi. Une fois l’événement choisi, son dossier et sa page en direct sont ici.
stocktaking-event = Événement
stocktaking-choose-event = Choisir cet événement
stocktaking-event-taken = Une autre cohorte fait le point lors de cet événement. Choisissez-en un autre.
stocktaking-earlier = Ce qui est sorti des fois précédentes :

# Le dossier
stocktaking-pack = Le dossier du webinaire
stocktaking-pack-what = Préparé à l’instant d’après ce que les groupes ont fait. Imprimez-le : après le déroulé vient une diapositive par groupe, une par page.
stocktaking-order = Déroulé
stocktaking-order-length = { $minutes ->
    [one] { $minutes } minute en tout.
   *[other] { $minutes } minutes en tout.
  }
stocktaking-order-over = { $minutes ->
    [one] C’est { $minutes } minute de plus que l’événement.
   *[other] C’est { $minutes } minutes de plus que l’événement.
  }
stocktaking-order-written = Modifié à la main.
stocktaking-order-hint = Les rangs sont triés par numéro ; une partie de 0 minute est laissée de côté.
stocktaking-order-save = Enregistrer le déroulé
stocktaking-order-proposal = Revenir à la proposition
stocktaking-order-wrong = Un rang est un nombre, et une partie dure de 0 à { $most } minutes.
stocktaking-order-other-event = Le point se fait désormais lors d’un autre événement : voici son déroulé, rien n’a été modifié.
stocktaking-part-gone = Cette partie n’est plus dans le déroulé. Regardez qui est le suivant et appuyez encore une fois.
stocktaking-order-changed = Quelqu’un a modifié le déroulé entre-temps, le voici. Appuyez encore une fois sur « { stocktaking-order-proposal } » pour y renoncer.
stocktaking-place = Rang
stocktaking-place-of = Rang : { $part }
stocktaking-begins = Début
stocktaking-part = Partie
stocktaking-minutes = Minutes
stocktaking-minutes-of = Minutes : { $part }
stocktaking-part-opening = Ouverture
stocktaking-part-rooms = Petites salles
stocktaking-part-commitments = Ce que chaque groupe fera
stocktaking-part-closing = Clôture
stocktaking-rooms = Petites salles
stocktaking-rooms-hint = Une proposition : des groupes qui partagent un sujet et une langue, deux à cinq par salle.
stocktaking-room-both = { $issue }, en { $language }
stocktaking-room-language = Sujets différents, en { $language }
stocktaking-room-issue = { $issue }, avec un ou une interprète
stocktaking-room-interpreter = Sujets différents, avec un ou une interprète
stocktaking-asked-before = Ce que les invités ont demandé ou proposé en répondant
stocktaking-nothing-asked = Personne n’a encore rien écrit.

# Engagements
stocktaking-commitments = Engagements
stocktaking-summary = Ce qui en est sorti
stocktaking-summary-for-whom = Les groupes y ont fait le point et noté ce que chacun fera ensuite. Leurs villes, et celles et ceux qui ont accepté l’invitation, peuvent le lire.
stocktaking-summary-groups = { $count ->
    [one] { $count } groupe de jumelage participe.
   *[other] { $count } groupes de jumelage participent.
  }
stocktaking-summary-sign-in = Se connecter pour lire
stocktaking-commitments-about = { $count ->
    [one] { $count } groupe sur { $all } a dit ce qu’il fera.
   *[other] { $count } groupes sur { $all } ont dit ce qu’ils feront.
  }
stocktaking-no-commitments = Aucun groupe n’a encore rien noté.
stocktaking-commitment-of = Engagement du groupe { $group }
stocktaking-commitment-what = Deux lignes que vous tiendrez : quand vous vous réunissez, et ce que vous faites d’ici là. Après l’événement, elles deviennent une réunion et une action de votre groupe ; jusque-là vous pouvez les changer.
stocktaking-meets = Prochaine réunion
stocktaking-meets-on = Notre prochaine réunion a lieu le
stocktaking-clock-hint = À votre heure : { $zone }.
stocktaking-time-missing = Indiquez le jour et l’heure.
stocktaking-we-will = Nous allons
stocktaking-due-hint = Facultatif : sinon, d’ici la réunion.
stocktaking-save = Enregistrer
stocktaking-is-carried-over = C’est maintenant une réunion et une action du groupe. Changez-les dans son espace.
stocktaking-open-room = Ouvrir l’espace du groupe
stocktaking-write-commitment = Noter ce qu’un groupe fera
stocktaking-waits = en attente
stocktaking-carried-over = dans l’espace du groupe
stocktaking-day-is-over = le jour est passé : changez-le
stocktaking-carry = Après l’événement
stocktaking-carry-hint = Chacun devient une réunion à jour fixe et une action de son groupe ; les villes reçoivent le jour pour leur agenda. Ce qui est passé reste ici jusqu’à ce que quelqu’un le change.
stocktaking-carry-over = En faire des réunions et des actions

# La page en direct
stocktaking-live = Page en direct
stocktaking-live-of = En direct : { $event }
stocktaking-news = Il y a du nouveau. Afficher.
stocktaking-now = Maintenant : { $part }
stocktaking-nobody-speaks = Personne n’a encore la parole
stocktaking-nobody-speaks-now = Personne n’a la parole en ce moment
stocktaking-over = Le déroulé est terminé
stocktaking-event-over = L’événement est terminé
stocktaking-hours = Les heures sont celles de l’événement : { $zone }.
stocktaking-hours-both = Les heures sont celles de l’événement : { $zone }. Entre parenthèses, les vôtres : { $own }.
stocktaking-turns-from = Le déroulé peut commencer le jour même : { $day }.
stocktaking-end = Terminer
stocktaking-back-one = Revenir d’une partie
stocktaking-since = Depuis { $clock }.
stocktaking-then = Ensuite : { $part }
stocktaking-next = Appeler le suivant
stocktaking-questions = Questions
stocktaking-no-questions = Personne n’a encore posé de question.
stocktaking-ask-question = Poser une question
stocktaking-question = Question
stocktaking-question-hint = Tous les participants la lisent, sans votre nom. Les facilitateurs peuvent voir qui l’a posée.
stocktaking-ask-it = La poser
stocktaking-questions-full = Vous avez { $count } questions ouvertes, ou il y en a déjà trop. Soutenez plutôt une autre question.
stocktaking-votes = Votes : { $votes }
stocktaking-support = Je veux le savoir aussi
stocktaking-supported = Vous voulez le savoir aussi.
stocktaking-is-answered = La réponse est donnée
stocktaking-answered = a reçu une réponse
stocktaking-open-poll = Ouvrir un sondage
stocktaking-choices = Réponses
stocktaking-choices-hint = Une par ligne, de deux à six.
stocktaking-choices-count = Écrivez de deux à { $count_max } réponses, une par ligne : vous en avez écrit { $count }.
stocktaking-choice-wrong = Ligne { $line } : { $why }
stocktaking-choice-twice = La ligne { $line } répète une réponse déjà écrite.
stocktaking-open-it = L’ouvrir
stocktaking-answer-poll = Répondre
stocktaking-choice-missing = Choisissez une des réponses du sondage, puis appuyez.
stocktaking-poll-over = Le sondage est terminé. Plus rien n’est compté.
stocktaking-end-poll = Clore le sondage
stocktaking-fewer = moins de { $count }
stocktaking-afterwards = Ensuite
stocktaking-unwritten = { $count ->
    [one] { $count } invité venu ou absent n’a pas encore reçu de courriel.
   *[other] { $count } invités venus ou absents n’ont pas encore reçu de courriel.
  }
stocktaking-write-letters = Remercier qui est venu, interroger qui était absent

# Courriels après l’événement
stocktaking-mail-thanks-subject = Merci d’être venu : { $event }
stocktaking-mail-thanks-what = Merci d’avoir participé à { $event }. Ce que chaque groupe fera maintenant se trouve sur une seule page. Si votre groupe n’a pas encore écrit ses deux lignes, il peut encore le faire.
stocktaking-mail-see-commitments = Voir ce que les groupes feront
stocktaking-mail-absent-subject = Vous nous avez manqué : { $event }
stocktaking-mail-absent-what = Vous étiez invité·e à { $event } et nous ne vous y avons pas vu·e. Cela arrive. Une question nous aide à faire mieux :
stocktaking-mail-absent-question = Qu’est-ce qui vous aurait permis de venir ?
stocktaking-mail-absent-how = Quelques mots en réponse à ce message suffisent : une autre heure, une autre langue, une meilleure connexion, un collègue à votre place. Seuls les facilitateurs les lisent.
stocktaking-mail-addressee = { $name }
stocktaking-mail-why = Vous recevez ce message une seule fois, parce que « { $network } » vous a invité·e à { $event }.

# Le sondage du dossier
stocktaking-poll = Un sondage, déjà rempli
stocktaking-poll-hint = Changez ce que vous voulez. Une fois ouvert, il est sur la page en direct ; chaque personne répond une fois.
stocktaking-poll-words = Qu’est-ce qui aiderait le plus votre groupe d’ici la prochaine réunion ?
stocktaking-poll-date = Une date avec notre ville jumelle
stocktaking-poll-example = Un exemple d’une autre ville
stocktaking-poll-money = De l’argent pour un premier pas
stocktaking-poll-mayor = Un mot à notre maire
stocktaking-poll-interpreter = Un ou une interprète
stocktaking-poll-other = Autre chose

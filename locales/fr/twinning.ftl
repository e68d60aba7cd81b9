# La salle d’un groupe de jumelage.
twinning-groups = Groupes
twinning-my-group = Mon groupe
twinning-group = Groupe
twinning-cohort = Cohorte
twinning-city = Ville
twinning-city-in = { $city }, { $country }
twinning-city-on = { $city }, { $day }
twinning-no-groups = Vous n’êtes encore dans aucun groupe. Un groupe commence quand toutes ses villes ont accepté une offre.
twinning-about = Groupe de jumelage dans { $cohort }. Sujet commun : { $issue }
twinning-about-no-issue = Groupe de jumelage dans { $cohort }.
twinning-ended = Ce groupe a été clos avant terme le { $at }. Tout ce qu’il a fait reste lisible ; rien ne s’y ajoute plus.
twinning-is-ended = clos avant terme
twinning-is-past = cohorte terminée
twinning-stage-ended = { $stage } ; clos avant terme
twinning-overview = Vue d’ensemble
twinning-charter = Charte
twinning-meetings = Réunions
twinning-actions = Actions
twinning-check-ins = Points mensuels
twinning-strategy = Stratégie
twinning-files = Fichiers
twinning-back = Retour
twinning-choose = Choisir …
twinning-optional = Peut rester vide.
twinning-state = État
twinning-offers = Propose
twinning-languages = Langues
twinning-what-happened = Chronologie

# Étapes
twinning-stage = Étape
twinning-stage-named = Étape { $number } : { $stage }
twinning-stage-offered = proposé
twinning-stage-accepted = accepté
twinning-stage-first-contact = premier contact
twinning-stage-charter-agreed = charte acceptée
twinning-stage-working = au travail
twinning-stage-joint-roadmap = feuille de route commune
twinning-stage-drafts-reviewed = projets de section relus
twinning-stage-output-delivered = résultat remis
twinning-stage-adopted = adopté ou utilisé
twinning-stage-followed-up = suivi confirmé
twinning-then-accepted = puis { $number } : { $stage }, quand toutes les villes acceptent l’offre
twinning-then-first-contact = puis { $number } : { $stage }, quand une première réunion a eu lieu
twinning-then-charter-agreed = puis { $number } : { $stage }, quand toutes les villes l’acceptent
twinning-then-working = puis { $number } : { $stage }, quand deux réunions ont eu lieu et que l’une a choisi le sujet commun
twinning-then-joint-roadmap = puis { $number } : { $stage }, quand toutes les villes en acceptent une
twinning-then-drafts-reviewed = puis { $number } : { $stage }, quand la ville jumelle a relu un projet de section de chaque ville
twinning-then-output-delivered = puis { $number } : { $stage }, quand le résultat est remis
twinning-then-adopted = puis { $number } : { $stage }, quand un conseil l’adopte ou qu’un service l’utilise
twinning-then-followed-up = puis { $number } : { $stage }, des mois plus tard, si cela a duré
twinning-ladder-begins = 0 proposé
twinning-ladder-ends = 9 suivi confirmé

# La prochaine étape
twinning-next-minutes = Prochaine étape : écrire le compte rendu
twinning-next-accept-charter = Prochaine étape : accepter la charte
twinning-next-accept-roadmap = Prochaine étape : accepter la feuille de route
twinning-next-fix-day = Prochaine étape : fixer le jour
twinning-next-vote = Prochaine étape : dire quels moments conviennent
twinning-next-review = Prochaine étape : relire un projet de section de votre ville jumelle
twinning-next-propose = Prochaine étape : proposer des moments pour un appel
twinning-next-charter = Prochaine étape : écrire la charte
twinning-next-roadmap = Prochaine étape : écrire une feuille de route commune
twinning-next-draft = Prochaine étape : écrire un projet de section de votre stratégie
twinning-next-deliver = Prochaine étape : montrer ce qui en est sorti
twinning-next-wait = La prochaine étape revient aux autres
twinning-next-wait-cities = La prochaine étape revient aux villes
twinning-next-draft-cities = Prochaine étape : chaque ville écrit un projet de section de sa stratégie
twinning-next-meet = Prochaine étape : se réunir
twinning-next-rest = Le travail est fait
twinning-why-minutes = Le jour est passé et personne n’a rien écrit. Trois lignes suffisent.
twinning-why-accept-charter = Elle attend votre ville. Lisez-la ; un clic l’accepte.
twinning-why-accept-roadmap = Elle attend votre ville. Lisez-la ; un clic l’accepte.
twinning-why-fix-day = Ces moments conviennent à toutes les villes.
twinning-why-vote = Des moments sont proposés. Un geste suffit.
twinning-why-review = Dites ce qui aide, ce qui manque, ce que vous faites autrement.
twinning-why-propose = Rien n’est prévu. Proposez quelques moments ; les autres touchent ceux qui conviennent.
twinning-why-charter = Vous vous êtes vus. Écrivez ce que vous voulez résoudre ensemble, avec trois objectifs au plus.
twinning-why-charter-cities = Les villes se sont réunies. On note ce qu’elles veulent résoudre ensemble, avec trois objectifs au plus.
twinning-why-roadmap = Que fait-on, et jusqu’à quand ? Quelques lignes que toutes les villes acceptent.
twinning-why-draft = Écrivez une première version ; votre ville jumelle la relit.
twinning-why-draft-cities = Ce que chaque ville écrit, sa ville jumelle le relit.
twinning-why-deliver = Quand quelque chose est remis, adopté ou utilisé, dites-le sur la page de la stratégie.
twinning-why-wait = On leur a demandé. Un court message à votre ville jumelle peut aider.
twinning-why-wait-cities = Interrogées, sans réponse jusqu’ici : { $cities }.
twinning-why-wait-none-suits = Toutes les villes ont répondu, et aucun moment ne convient à toutes.
twinning-why-meet = { $when }
twinning-why-rest = Ce que ce groupe a fait reste lisible ici.

# Charte et feuille de route
twinning-issue = Sujet commun
twinning-goal = Objectif
twinning-goal-second = Deuxième objectif
twinning-goal-third = Troisième objectif
twinning-goal-hint = Un à trois. Quelque chose que l’on voit quand c’est fait.
twinning-goal-missing = Écrivez au moins un objectif.
twinning-languages-hint = Noms ou codes, séparés par des virgules : arabe, en, tr.
twinning-language-missing = Dites dans quelle langue vous travaillez.
twinning-language-unknown = « { $typed } » n’est pas une langue connue ici. Écrivez son nom, comme arabe, ou son code, comme ar.
twinning-languages-too-many = { $count } langues, c’est trop ; { $most } au plus.
twinning-rhythm = Appels
twinning-rhythm-weekly = chaque semaine
twinning-rhythm-fortnightly = toutes les deux semaines
twinning-rhythm-three-weekly = toutes les trois semaines
twinning-rhythm-monthly = chaque mois
twinning-ends = Dernier jour
twinning-ends-too-far = { $day } est trop loin. Une charte se termine au plus tard le { $last } ; elle peut être renouvelée.
twinning-charter-none = Il n’y a pas encore de charte.
twinning-charter-hint = Chaque changement fait une nouvelle version, que votre ville accepte en l’écrivant. La version que toutes avaient acceptée reste valable jusqu’à ce que toutes aient accepté la nouvelle.
twinning-charter-agreed-on = Acceptée par toutes le { $day }. Prend fin le { $ends }.
twinning-charter-waits = Attend { $cities }.
twinning-read-charter = Lire la charte
twinning-write-charter = Écrire la charte
twinning-save-charter = Enregistrer et demander aux autres
twinning-version = Version { $number }
twinning-saved-meanwhile = { $name } a enregistré la version { $number } le { $at }, pendant que vous écriviez. Elle figure ci-dessous. La vôtre n’est pas enregistrée : reprenez ce qu’il vous faut, puis enregistrez de nouveau ; la vôtre sera la version suivante.
twinning-accepted-on = { $city } a accepté le { $day }.
twinning-not-accepted = { $city } n’a pas encore accepté.
twinning-before-stands = Jusque-là, la version { $number } reste valable.
twinning-agreed-by-all = Accepté par toutes les villes.
twinning-accept = Nous acceptons
twinning-accept-nothing = Il n’y a rien à accepter.
twinning-accept-outdated = Il y a une version plus récente, le numéro { $number }. Lisez celle-là, s’il vous plaît.
twinning-roadmap = Feuille de route commune
twinning-roadmap-none = Il n’y a pas encore de feuille de route commune.
twinning-roadmap-hint = Mois par mois : ce qui est fait, et par qui.
twinning-read-roadmap = Lire la feuille de route
twinning-write-roadmap = Écrire la feuille de route
twinning-save-roadmap = Enregistrer et demander aux autres

# Réunions
twinning-meeting = Réunion
twinning-no-meetings = Pas encore de réunion.
twinning-all-meetings = Toutes les réunions
twinning-when = Quand
twinning-subject = Objet
twinning-place = Lieu ou moyen
twinning-place-hint = Une salle, un numéro de téléphone, le nom d’un service de vidéo.
twinning-length = Durée
twinning-minutes = { $minutes ->
    [one] Une minute
   *[other] { $minutes } minutes
}
twinning-minutes-of = Compte rendu
twinning-no-day-yet = pas encore de jour
twinning-meeting-proposed = moments proposés
twinning-meeting-fixed = jour fixé
twinning-meeting-held = tenue
twinning-meeting-off = annulée
twinning-meeting-taken-back = retirée
twinning-present-count = { $count ->
    [one] { $count } personne présente
   *[other] { $count } personnes présentes
}
twinning-decision-count = { $count ->
    [one] { $count } décision
   *[other] { $count } décisions
}
twinning-propose = Proposer des moments
twinning-suggested = Moments dans les heures de bureau de toutes les villes
twinning-suggested-hint = Les week-ends et l’heure locale de chaque ville sont pris en compte.
twinning-own-times = Autres moments
twinning-own-times-hint = À votre heure ({ $zone }) : un jour tel que 2018-07-03, et une heure telle que 10:00.
twinning-day = Jour
twinning-other-day = Un autre jour
twinning-clock = Heure
twinning-time = Moment
twinning-ask-which = Demander lesquels conviennent
twinning-set-agreed = Nous sommes déjà d’accord : fixer ce moment
twinning-set-agreed-hint = Demander : les autres touchent les moments qui conviennent. Fixer : tous reçoivent aussitôt le jour et un fichier d’agenda ; choisissez un seul moment.
twinning-one-time = Pour fixer un moment convenu, choisissez-en un seul.
twinning-same-hour = même heure à { $cities }
twinning-hour-in = { $clock } à { $city }
twinning-fit-outside = hors des heures de bureau à { $city }
twinning-fit-weekend = week-end à { $city }
twinning-which-suit = Quels moments conviennent ?
twinning-can = Peuvent : { $names }
twinning-cannot = Ne peuvent pas : { $names }
twinning-send-times = Ceux-ci conviennent
twinning-suits-all = convient à toutes
twinning-set-the-day = Fixer le jour
twinning-move-the-day = Déplacer
twinning-fix-this-day = Fixer ce jour
twinning-call-off = Annuler
twinning-call-off-more = L’annuler …
twinning-call-off-title = Annuler cette réunion ?
twinning-call-off-mails = Toutes les personnes qui parlent pour une ville du groupe reçoivent un courriel, et la réunion quitte leurs agendas. C’est irréversible.
twinning-call-off-no-mail = Ses moments étaient seulement proposés : aucun courriel ne part. C’est irréversible.
twinning-take-back = Retirer
twinning-take-back-more = Elle a été notée par erreur …
twinning-take-back-title = Cette réunion a-t-elle été notée par erreur ?
twinning-take-back-what = Elle ne compte plus : l’étape du groupe est celle que montre le reste de son travail. Son compte rendu reste lisible, ses actions restent, et le journal garde qu’elle a été retirée. Aucun courriel ne part.
twinning-open-poll = Voir les moments
twinning-open-meeting = Voir la réunion
twinning-calendar-file = Fichier d’agenda
twinning-calendar-title = Appel de jumelage : { $group }
twinning-no-time = Choisissez un moment, ou écrivez-en un.
twinning-too-many-times = { $count } moments, c’est trop pour un seul sondage ; { $most } au plus.
twinning-in-the-past = { $at } est passé.
twinning-crossing = Votre groupe a déjà une réunion à cette heure. Si c’est la même, ouvrez-la ; si c’en est une autre, cochez la case et envoyez de nouveau.
twinning-crossing-is = À la même heure
twinning-crossing-other = C’est une autre réunion
twinning-too-far-ahead = { $at } est dans plus d’un an.
twinning-minutes-wrong = { $minutes } minutes n’est pas une durée de réunion : de { $least } à { $most }.
twinning-poll-over = Ce sondage est clos.
twinning-poll-all-over = Tous les moments proposés ici sont passés. Proposez-en d’autres.
twinning-poll-fixed = Le jour est fixé : { $when }.
twinning-not-a-slot = Ce moment n’était pas proposé.
twinning-not-yet = Elle commence le { $at }. Le compte rendu s’écrit quand elle a commencé.
twinning-before-group = Formation du groupe : { $day }. Une réunion d’avant n’était pas une réunion du groupe.
twinning-held-already = Elle a déjà eu lieu.
twinning-not-held = Elle n’est pas notée comme tenue.
twinning-is-called-off = Elle est annulée.
twinning-time-unknown = « { $typed } » n’est pas une heure. Écrivez l’année, le mois et le jour, comme 2018-07-03, et une heure, comme 10:00.
twinning-day-missing = Choisissez un des moments, ou écrivez un autre jour et son heure.
twinning-day-twice = Vous avez choisi un des moments et en avez écrit un autre. Lequel voulez-vous ? Choisissez « Un autre jour », ou videz ses champs.
twinning-day-changed-meanwhile = Quelqu’un d’autre a fixé un autre jour entre-temps : il figure ci-dessus. Choisissez à nouveau s’il doit changer.
twinning-day-hint = Par exemple 2018-07-03.
twinning-present-one-city = Une seule ville était là. Une réunion réunit des personnes d’au moins deux villes ; cochez-les.
twinning-present-nobody = Cochez qui était là, de chaque ville. Une réunion sans personne n’a pas eu lieu.
twinning-day-unknown = « { $typed } » n’est pas un jour. Écrivez l’année, le mois et le jour, comme 2018-07-03.
twinning-day-empty = Choisissez un jour.
twinning-choose-one = Choisissez une réponse.
twinning-day-over = { $day } est passé.
twinning-day-ahead = { $day } est à venir.

# Compte rendu
twinning-write-minutes = Écrire le compte rendu
twinning-write-down-call = Noter un appel
twinning-present = Présents
twinning-said = Ce qui a été dit
twinning-said-hint = Trois lignes suffisent.
twinning-decisions = Décisions
twinning-decision = Décision
twinning-decisions-hint = Une par ligne.
twinning-decision-wrong = Ligne { $line } : { $why }
twinning-minutes-empty = Écrivez ce qui a été dit, ou une décision.
twinning-focus = Le sujet commun que vous avez choisi
twinning-focus-hint = Seulement dans la réunion qui l’a choisie.
twinning-save-minutes = Enregistrer le compte rendu

# Actions
twinning-action = Action
twinning-no-actions = Rien n’est ouvert.
twinning-all-actions = Toutes les actions
twinning-add-action = Ajouter une action
twinning-what = Quoi
twinning-who = Qui
twinning-due = Jusqu’au
twinning-owner-of = { $name }, { $city }
twinning-action-state-open = ouverte
twinning-action-state-late = { $days ->
    [one] en retard d’un jour
   *[other] en retard de { $days } jours
}
twinning-action-state-done = faite
twinning-action-state-done-late = { $days ->
    [one] faite, avec un jour de retard
   *[other] faite, avec { $days } jours de retard
}
twinning-action-owner-missing = Choisissez qui s’en charge.
twinning-tick-off = Fait
twinning-reopen = Elle n’est pas faite : la rouvrir
twinning-done-before = Quelqu’un a déjà coché cette action. Votre mot n’a pas été ajouté.
twinning-done-note = Un mot à ce sujet
twinning-save-action = Ajouter

# Points mensuels
twinning-check-in = Faire le point mensuel
twinning-check-in-this-month = Le point de ce mois
twinning-check-in-nobody = Deux minutes, par n’importe laquelle des villes. Personne n’a encore répondu ce mois-ci.
twinning-check-in-some = Ont répondu ce mois-ci : { $cities }.
twinning-check-in-who-reads = Votre ville jumelle lit quand vous vous êtes vus, ce que vous avez appris, ce qui aiderait et quand a lieu votre prochaine réunion. Lors d’un point d’étape, les autres villes de votre cohorte lisent ce que vous avez appris, ce qui aiderait et quand a lieu votre prochaine réunion. Ce qui vous bloque, l’étape où vous situez le groupe et la note ne sont lus que par votre ville et les facilitateurs. Les autres ne le lisent que si vous le cochez.
twinning-no-check-ins = Personne n’a encore fait le point mensuel.
twinning-rating = Comment cela se passe-t-il ?
twinning-rating-choice = { $rating ->
    [1] 1 : mal
    [5] 5 : très bien
   *[other] { $rating }
}
twinning-rating-of = { $rating } sur 5
twinning-met = Votre dernière réunion
twinning-met-hint = Laissez vide si vous ne vous êtes pas vus. Par exemple 2018-06-12.
twinning-stage-felt = À quelle étape situez-vous le groupe ?
twinning-learned = Une chose que vous avez apprise
twinning-blocked-by = Qu’est-ce qui vous bloque ?
twinning-blocked = Bloqué par
twinning-blocked-how = Avec vos mots
twinning-blocked-told = Lors d’un point d’étape, les autres groupes peuvent lire ce qui nous bloque
twinning-blocked-told-hint = Seulement lequel de ces motifs, jamais vos mots. Sinon, seuls les facilitateurs et votre ville le lisent.
twinning-blocked-told-who = Qui lit ce qui vous bloque
twinning-blocked-told-yes = Aussi les autres groupes, lors d’un point d’étape
twinning-blocked-nothing = Rien
twinning-blocked-language = La langue, pas d’interprète
twinning-blocked-connection = Internet, électricité, téléphone
twinning-blocked-approval = Un conseil ou un maire doit donner son accord
twinning-blocked-money = L’argent
twinning-blocked-time = Le temps
twinning-blocked-person-changed = Un agent est parti ou absent
twinning-blocked-twin = La ville jumelle ne répond pas
twinning-blocked-other = Autre chose
twinning-blocked-with-words = { $by } (« { $how } »)
twinning-blocked-new-person = Un point focal est nouveau depuis le { $since }
twinning-help = Qu’est-ce qui aiderait ?
twinning-help-hint = Une personne, un exemple, un enregistrement.
twinning-next = Quand a lieu votre prochaine réunion ?
twinning-next-hint = Laissez vide si aucun jour n’est fixé.

# Stratégie
twinning-sections = Sections des stratégies
twinning-section = Section
twinning-section-hint = Comme votre stratégie l’appelle, par exemple Faits sur la ville ou Actions.
twinning-section-of = Une section de stratégie ({ $city })
twinning-no-sections = Pas encore de section. Chaque ville écrit les siennes ; la ville jumelle les relit.
twinning-begin-section = Commencer une section
twinning-title-taken = Votre ville a déjà une section de ce nom.
twinning-newest = La plus récente
twinning-written-on = Écrite
twinning-review-waits = attend une relecture
twinning-reviewed = relue
twinning-draft = Projet de section
twinning-draft-hint = Chaque version est gardée.
twinning-draft-outdated = Il y a une version plus récente, le numéro { $number }. Lisez celle-là, s’il vous plaît.
twinning-save-draft = Enregistrer et demander une relecture
twinning-write-version = Écrire une nouvelle version
twinning-write-on = Nouvelle version : { $section }
twinning-version-by = Version { $number }, { $name }, { $day }
twinning-review = Relecture
twinning-review-by = { $name }, { $city }, { $day }
twinning-review-hint = Ce qui aide, ce qui manque, ce que vous faites autrement.
twinning-send-review = Envoyer la relecture
twinning-read-draft = Lire le projet de section
twinning-outcomes = Ce qui en est sorti
twinning-no-outcomes = Rien encore.
twinning-outcome = Que s’est-il passé ?
twinning-outcome-delivered = Le résultat a été remis
twinning-outcome-adopted = Il a été adopté, ou on l’utilise
twinning-outcome-followed-up = Des mois plus tard, il est toujours là
twinning-outcome-words = Quoi exactement
twinning-save-outcome = Le noter
twinning-came-out = { $what }, { $day } : { $words }

# Fichiers
twinning-no-files = Pas encore de fichier.
twinning-files-kept = Les fichiers sont gardés pour votre groupe seul.
twinning-file-removal-what = Il disparaît pour toutes les villes du groupe et ne peut pas être récupéré.

# Résumé
twinning-brief = Le groupe en bref
twinning-brief-what = Pour qui est nouveau dans ce groupe : ce qui a été convenu, la dernière réunion, ce qui est ouvert, ce qui vient.
twinning-read-brief = Le groupe en bref, pour qui est nouveau
twinning-what-was-agreed = Ce qui a été convenu
twinning-last-meeting = La dernière réunion
twinning-open-actions = Actions ouvertes
twinning-next-date = Prochaine date
twinning-next-none = aucune
twinning-next-proposed = proposé : { $days }
twinning-next-day-proposed = { $day }, proposé
twinning-last-together = Dernier échange commun
twinning-last-together-on = Dernier échange commun de toutes les villes : { $day }
twinning-action-line = { $what } ({ $owner }, jusqu’au { $due })
twinning-action-open = Action ouverte

# Le fil du temps
twinning-line-meeting-ahead = Réunion
twinning-line-held = { $number ->
    [1] Première réunion tenue
   *[other] Réunion { $number } tenue
}
twinning-line-charter = Charte acceptée par toutes
twinning-line-roadmap = Feuille de route acceptée par toutes
twinning-line-draft = { $city } a écrit un projet de section
twinning-line-review = { $city } a écrit une relecture
twinning-line-successor = Un siège a changé de main
twinning-line-formed = Toutes les villes ont accepté l’offre
twinning-line-formed-both = Le groupe a été formé ; toutes les villes étaient d’accord
twinning-line-formed-one = Le groupe a été formé ; un côté était d’accord, pour autant qu’on sache
twinning-line-formed-none = Le groupe a été formé ; on ne sait pas qui était d’accord
twinning-line-ended = Le groupe a été clos avant terme

# Facilitateurs
twinning-health = Santé du groupe
twinning-health-what = Pour les facilitateurs seuls : où regarder d’abord. Personne d’autre ne le voit.
twinning-light-red = rouge
twinning-light-amber = orange
twinning-light-green = vert
twinning-light-points = { $light }, { $points } sur 100
twinning-light-short = { $points } { $light }
twinning-silent-days = { $days ->
    [one] { $days } jour depuis le dernier échange commun
   *[other] { $days } jours depuis le dernier échange commun
}
twinning-health-recency = { $points } sur 40 : temps écoulé depuis le dernier échange commun
twinning-health-next = { $points } sur 20 : une prochaine réunion
twinning-health-on-time = { $points } sur 20 : actions à temps
twinning-health-balance = { $points } sur 10 : équilibre entre les villes
twinning-health-rating = { $points } sur 10 : la note que le groupe se donne
twinning-health-rated-by = { $points } sur 10 : la note donnée au groupe par { $city } le { $day }, au dernier point
twinning-keeping = Écrire au groupe, experts, par téléphone
twinning-keeping-what = Pour les facilitateurs seuls.
twinning-write-to-cities = Écrire aux villes
twinning-to-city = À
twinning-to-all = Toutes les villes
twinning-message = Message
twinning-message-hint = Une question, une demande. Il part par courriel aux points focaux.
twinning-send-message = Envoyer
twinning-messages = Messages
twinning-no-messages = Aucun encore.
twinning-written-to = À { $city }, { $day }
twinning-written-to-all = À toutes les villes, { $day }
twinning-asked-by = Posée par { $city }, { $day }
twinning-by-phone = Dit par téléphone
twinning-by-phone-hint = Notez-le au nom de la personne. Elle reçoit un courriel qui dit ce qui a été noté.
twinning-who-said = Qui l’a dit
twinning-what-said = Ce qui a été dit
twinning-says-charter = Nous acceptons la charte
twinning-says-roadmap = Nous acceptons la feuille de route
twinning-says-time = Ce moment convient : { $when }
twinning-write-it-down = Le noter
twinning-experts = Experts
twinning-expert = Expert
twinning-expert-hint = Lit tout dans cet espace, et n’y écrit rien.
twinning-ask-expert = Faire entrer
twinning-thank-expert = Remercier et laisser partir
twinning-ask-centre = Demander aux facilitateurs
twinning-ask-centre-what = Votre question va aux facilitateurs par courriel ; votre ville jumelle ne la voit pas.
twinning-newcomer = À qui
twinning-send-brief = Envoyer le résumé
twinning-send-brief-hint = Qui prend un siège le reçoit automatiquement. Renvoyez-le à qui en a besoin, dans sa langue.

# Ce qu’ouvre le lien d’un courrier
twinning-answer-title = Votre réponse
twinning-for-focal-point = Pour { $name }, point focal ({ $city })
twinning-for-deputy = Pour { $name }, suppléant·e ({ $city })
twinning-answer-charter = La charte avec { $others }
twinning-answer-roadmap = La feuille de route commune avec { $others }
twinning-answer-poll = Quels moments conviennent pour l’appel avec { $others } ?
twinning-answer-check-in = Deux minutes : comment cela se passe-t-il avec { $others } ?
twinning-answer-nothing-yet = Ouvrir cette page n’a rien changé.
twinning-press-again = Était-ce vous ? Des logiciels de messagerie appuient parfois seuls sur les boutons. Appuyez encore une fois, s’il vous plaît.
twinning-you-accepted = Noté : votre ville accepte. Nous attendons encore la réponse des autres.
twinning-you-voted = Noté. Vous pouvez le changer ici jusqu’à ce que le jour soit fixé.
twinning-you-checked-in = Noté le { $day }. Merci. Si quelque chose a changé, envoyez-le de nouveau.
twinning-link-over-title = Ce lien n’est plus valable
twinning-link-seat-passed = Vous ne parlez plus pour cette ville dans ce groupe.
twinning-link-ended = Ce groupe a pris fin.

# Courriers
twinning-mail-addressee = { $name }, { $city }
twinning-mail-why = Vous recevez ce courriel parce que vous parlez pour { $city } dans un groupe de jumelage de « { $network } ».
twinning-mail-open-room = Ouvrir la page du groupe
twinning-mail-nothing-yet = Ouvrir le lien ne change rien. Seul le bouton de la page agit.
twinning-mail-charter-subject = La charte avec { $others } attend { $city }
twinning-mail-charter-what = Voici la charte écrite par { $others }. Lisez-la ; un clic l’accepte. Si quelque chose n’est pas juste, changez-le sur la page du groupe.
twinning-mail-charter-open = Lire et accepter
twinning-mail-roadmap-subject = La feuille de route avec { $others } attend { $city }
twinning-mail-roadmap-what = Voici la feuille de route écrite par { $others }. Lisez-la ; un clic l’accepte.
twinning-mail-roadmap-open = Lire et accepter
twinning-mail-charter-agreed-subject = La charte avec { $others } est acceptée
twinning-mail-charter-agreed-what = Toutes les villes du groupe { $group } ont accepté la charte.
twinning-mail-roadmap-agreed-subject = La feuille de route avec { $others } est acceptée
twinning-mail-roadmap-agreed-what = Toutes les villes du groupe { $group } ont accepté la feuille de route commune.
twinning-mail-poll-subject = Quels moments conviennent pour un appel avec { $others } ?
twinning-mail-poll-what = { $minutes ->
    [one] Un appel d’une minute est proposé. Touchez les moments qui conviennent.
   *[other] Un appel de { $minutes } minutes est proposé. Touchez les moments qui conviennent.
}
twinning-mail-poll-open = Dire lesquels conviennent
twinning-mail-fixed-subject = Appel avec { $others } le { $day }
twinning-mail-fixed-what = Le jour de l’appel avec { $others } est fixé.
twinning-mail-moved-subject = Déplacé : appel avec { $others }, maintenant le { $day }
twinning-mail-moved-what = L’appel avec { $others } a été déplacé. Prenez le nouveau fichier d’agenda, s’il vous plaît.
twinning-mail-off-subject = Annulé : appel avec { $others } le { $day }
twinning-mail-off-what = L’appel avec { $others } n’a pas lieu.
twinning-mail-open-meeting = Voir la réunion
twinning-mail-calendar = Fichier d’agenda
twinning-mail-check-in-subject = Deux minutes : comment cela se passe-t-il avec { $others } ?
twinning-mail-check-in-what = Une fois par mois, chaque groupe dit en deux minutes comment cela se passe. Une note seule suffit.
twinning-mail-check-in-open = Faire le point mensuel
twinning-mail-recorded-subject = Noté : votre réponse pour { $city }
twinning-mail-recorded-accepted = Noté : { $city } accepte. Nous attendons encore la réponse des autres.
twinning-mail-recorded-times = Noté pour l’appel avec { $others } : { $times }
twinning-mail-recorded-no-time = Noté pour l’appel avec { $others } : aucun des moments ne convient.
twinning-mail-recorded-check-in = Noté : le point mensuel ({ $city }) dans le groupe avec { $others }. Merci.
twinning-mail-recorded-by-phone = Vous l’avez dit par téléphone ou par message ; un facilitateur l’a noté.
twinning-mail-recorded-change = Si ce n’est pas juste, changez-le ici.
twinning-mail-recorded-open = Voir ou changer
twinning-mail-draft-subject = { $others } demande votre relecture : { $section }
twinning-mail-draft-what = { $others } a écrit un projet de la section { $section }. Dites ce qui aide et ce qui manque.
twinning-mail-draft-open = Lire et commenter
twinning-mail-review-subject = { $others } a relu { $section }
twinning-mail-review-what = { $others } dit de votre section { $section } :
twinning-mail-review-open = Voir la section
twinning-mail-action-subject = { $count ->
    [one] Pour vous, avec { $others } : { $what }
   *[other] { $count } choses pour vous, avec { $others }
}
twinning-mail-action-what = Il est noté dans votre groupe avec { $others } que vous vous en chargez. Si ce n’est pas possible, dites-le sur la page du groupe.
twinning-mail-action-until = jusqu’au { $day }
twinning-mail-action-open = Voir les actions
twinning-mail-due-subject = { $count ->
    [one] À échéance, avec { $others } : { $what }
   *[other] { $count } choses à échéance, avec { $others }
}
twinning-mail-due-what = Le jour est venu, dans votre groupe avec { $others }. Si c’est fait, appuyez là-bas sur « Fait » ; s’il faut plus de temps, dites-le à votre ville jumelle. Aucun autre rappel ne suit.
twinning-mail-message-subject = Un mot sur votre groupe avec { $others }
twinning-mail-message-what = { $name }, de « { $network } », écrit :
twinning-mail-question-subject = { $city } pose une question ({ $group })
twinning-mail-question-what = { $city } demande :
twinning-mail-question-why = Vous recevez ce courriel parce que vous assurez la facilitation du réseau.
twinning-mail-brief-subject = Votre groupe avec { $others } en bref
twinning-mail-brief-what = Vous parlez désormais pour { $city } dans un groupe de jumelage. Voici où il en est.
twinning-mail-brief-open = Lire tout le résumé
twinning-nudge-hint = Ce rappel part aux heures de bureau de son destinataire, et ne va pas à qui a reçu un rappel depuis moins d’une semaine. Changez les mots comme vous voulez.
twinning-nudge-charter = La charte de votre groupe { $group } attend votre oui. Un geste suffit ; ou dites ce qui devrait changer.
twinning-nudge-roadmap = La feuille de route de votre groupe { $group } attend votre oui. Un geste suffit ; ou dites ce qui devrait changer.
twinning-nudge-silence = Votre groupe { $group } est silencieux depuis quelques semaines. Le plan convient-il encore ? Dites-nous : oui, il faut le changer, ou nous avons besoin d’aide.
twinning-nudged-lately = Toutes ces personnes ont eu un rappel depuis moins d’une semaine. Écrivez-leur sans rappel, ou appelez.

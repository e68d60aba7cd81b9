# Cohortes : la liste, une cohorte, son tableau, les offres, ce que lisent les villes.
cohorts-title = Cohortes
cohorts-decimal = { $whole },{ $tenth }
cohorts-practice-partnership = Un groupe de jumelage est un partenariat de travail, pas un jumelage officiel entre municipalités.
cohorts-offers = Offres
cohorts-offers-none = Aucune offre n’a été faite à votre ville.
cohorts-stage-open = attend des réponses
cohorts-stage-agreed = acceptée
cohorts-stage-withdrawn = retirée
cohorts-stage-expired = expirée
cohorts-stage-closed = groupe non formé
cohorts-word-silent = pas encore de réponse
cohorts-word-deputy = le ou la suppléant·e décide
cohorts-word-yes = oui
cohorts-word-no = non
cohorts-word-unconfirmed = à confirmer
cohorts-for-focal-point = Pour { $name }, point focal ({ $city })
cohorts-for-deputy = Pour { $name }, suppléant·e ({ $city })
cohorts-for-city = Pour { $city }
cohorts-city-in = { $city }, { $country }
cohorts-two-cities = { $city } et { $others }
cohorts-answer-title = Votre réponse
cohorts-answer-heading = { $city } formera-t-elle un groupe avec { $others } ?
cohorts-answer-yes = Oui, nous acceptons
cohorts-answer-deputy = Laisser décider la personne qui me supplée : { $name }
cohorts-answer-no = Non, nous déclinons
cohorts-answer-ask = Poser d’abord une question
cohorts-answer-words = Votre raison ou votre question
cohorts-answer-words-hint = Nécessaire pour un non et pour une question. Seuls les facilitateurs la lisent ; 600 caractères au plus, dans toute langue.
cohorts-answer-missing = Appuyez sur l’un des boutons.
cohorts-reason-missing = Dites pourquoi en quelques mots. Seuls les facilitateurs le lisent.
cohorts-question-missing = Écrivez votre question.
cohorts-answer-nothing-yet = Rien n’est enregistré tant que vous n’appuyez pas sur un bouton.
cohorts-reason-of-pair = { $cities } : { $reason }
cohorts-reason-no-issue = Les trois villes n’ont pas de thème commun : choisissez votre sujet ensemble.
cohorts-answer-until = Vous pouvez changer votre réponse jusqu’au { $until }, ou jusqu’à ce que toutes les villes aient dit oui.
cohorts-answer-rule = Si le point focal et son ou sa suppléant·e ne sont pas d’accord, c’est la réponse du point focal qui compte.
cohorts-said-yes = Enregistré : oui. Le groupe existe dès que toutes les villes ont dit oui.
cohorts-said-no = Enregistré : non. Vous pouvez encore changer.
cohorts-said-yes-by-focal-point = Votre point focal a dit oui ; c’est cette réponse qui compte. Le groupe existe dès que toutes les villes ont dit oui.
cohorts-said-no-by-focal-point = Votre point focal a dit non ; c’est cette réponse qui compte. Votre réponse ne compte que si votre point focal vous laisse de nouveau décider.
cohorts-said-deputed = Enregistré : la personne qui vous supplée décide et a reçu un courriel. Si vous répondez vous-même, c’est votre réponse qui compte.
cohorts-said-unconfirmed = Était-ce vous ? Une réponse est venue si vite qu’un filtre de courrier a pu appuyer sur le bouton. Elle ne compte pas encore : appuyez encore une fois, s’il vous plaît.
cohorts-read-unconfirmed = Une réponse pour { $city } est arrivée si vite qu’un filtre de courrier l’a peut-être donnée. Elle ne compte pas encore : la personne qui l’a donnée doit la confirmer.
cohorts-read-waits = { $city } n’a pas encore répondu.
cohorts-read-no = Enregistré pour { $city } : non.
cohorts-open-room = Ouvrir la page du groupe
cohorts-question-came = Les facilitateurs ont votre question du { $at }. Rien n’est encore décidé.
cohorts-say-over = Il n’est plus possible de répondre ici.
cohorts-say-deputy-not-asked = Le point focal de votre ville décide. Vous pourrez répondre s’il vous laisse décider.
cohorts-say-no-deputy = Votre ville n’a pas de suppléant·e qui puisse décider.
cohorts-say-expired = Cette offre était ouverte jusqu’au { $at }. Rien n’a été enregistré ensuite ; écrivez aux facilitateurs si vous voulez encore participer.
cohorts-say-agreed = Toutes les villes ont dit oui : le groupe existe depuis le { $at }. Pour changer quelque chose, écrivez aux facilitateurs.
cohorts-say-group-ended = Ce groupe a pris fin le { $at }. Rien ne vous est demandé ici.
cohorts-say-withdrawn = Les facilitateurs ont retiré cette offre le { $at }. Rien n’a été enregistré ensuite. Vous recevrez peut-être une autre offre.
cohorts-say-closed = Ce groupe n’a pas été formé. L’offre a pris fin le { $at }. Vous recevrez peut-être une autre offre.
cohorts-say-bound = Ce groupe ne peut pas être formé pour le moment. Rien n’a été enregistré ; les facilitateurs peuvent vous en dire plus.
cohorts-link-over-title = Ce lien n’ouvre pas d’offre
cohorts-link-unknown = Le lien est incomplet, ou l’offre n’est plus conservée. Connectez-vous pour voir les offres à votre ville.
cohorts-link-seat-passed = Ce lien a été envoyé à une personne qui ne parle plus pour la ville. La personne en poste peut se connecter et répondre.
cohorts-mail-offer-subject = { $cities } : formerez-vous un groupe ?
cohorts-mail-reminder-subject = Rappel : { $cities }, formerez-vous un groupe ?
cohorts-mail-offer-heading = { $city } formera-t-elle un groupe avec { $others } ?
cohorts-mail-offer-what = « { $network } » propose à { $city } un groupe de jumelage avec { $others } dans { $cohort }. Vous travaillez sur un sujet que vous partagez, à un rythme que vous choisissez ensemble.
cohorts-mail-reminder-what = { $city } n’a pas encore répondu à l’offre d’un groupe de jumelage avec { $others } dans { $cohort }.
cohorts-mail-more-subject = Plus de temps : { $cities }, formerez-vous un groupe ?
cohorts-mail-more-what = { $city } a plus de temps pour répondre à l’offre d’un groupe de jumelage avec { $others } dans { $cohort }.
cohorts-mail-again-subject = Question posée à nouveau : groupe { $cities }
cohorts-mail-again-yes = L’offre d’un groupe de jumelage entre { $city } et { $others } dans { $cohort } avait pris fin. Les facilitateurs l’ont rouverte. { $city } avait dit oui, et ce oui reste valable. Si vous êtes toujours d’accord, vous n’avez rien à faire.
cohorts-mail-again-no = L’offre d’un groupe de jumelage entre { $city } et { $others } dans { $cohort } avait pris fin. Les facilitateurs l’ont rouverte. { $city } avait dit non, et ce non reste valable. Si vous avez changé d’avis, changez-le.
cohorts-mail-again-until = Vous pouvez changer votre réponse jusqu’au { $until }.
cohorts-mail-deputed-what = Le point focal de votre ville ({ $city }) vous laisse décider d’un groupe de jumelage avec { $others } dans { $cohort }.
cohorts-mail-offer-reasons = Pourquoi vous allez ensemble :
cohorts-mail-offer-until = Merci de répondre au plus tard le { $until }.
cohorts-mail-offer-answer = Voir et répondre
cohorts-mail-offer-nothing-yet = Le lien ouvre une page. Rien n’est enregistré tant que vous n’y appuyez pas sur un bouton ; il ne faut pas de compte.
cohorts-mail-offer-why = Vous parlez pour { $city } dans « { $network } ».
cohorts-mail-addressee = { $name }, { $city }
cohorts-mail-answered-subject = Votre réponse sur { $cities }
cohorts-mail-answered-accepted = Enregistré pour { $city } : oui à un groupe avec { $others }.
cohorts-mail-answered-declined = Enregistré pour { $city } : non à un groupe avec { $others }. Seuls les facilitateurs lisent votre raison.
cohorts-mail-answered-overruled-yes = Votre réponse comme suppléant·e ({ $city }) est gardée : oui à un groupe avec { $others }. Elle ne compte pas : votre point focal a dit non, et c’est cette réponse qui compte.
cohorts-mail-answered-overruled-no = Votre réponse comme suppléant·e ({ $city }) est gardée : non à un groupe avec { $others }. Elle ne compte pas : votre point focal a dit oui, et c’est cette réponse qui compte. Seuls les facilitateurs lisent votre raison.
cohorts-mail-answered-overruled = Elle comptera si votre point focal vous laisse de nouveau décider.
cohorts-mail-answered-deputed = Enregistré pour { $city } : la personne qui vous supplée décide d’un groupe avec { $others }.
cohorts-mail-answered-phone = Un facilitateur l’a noté après vous avoir parlé. Si c’est faux, changez-le.
cohorts-mail-answered-phone-said = Un facilitateur l’a noté après vous avoir parlé.
cohorts-mail-answered-formed = Ainsi toutes les villes ont dit oui : le groupe est formé, et plus aucune réponse n’est prise. Si c’est faux, écrivez aux facilitateurs.
cohorts-mail-answered-change = Vous pouvez changer tant que l’offre est ouverte et que toutes les villes n’ont pas dit oui.
cohorts-mail-answered-open = Ouvrir ma réponse
cohorts-mail-answered-confirm = La réponse est venue si vite après notre courriel qu’un filtre a pu appuyer sur le bouton. Elle compte quand vous appuyez encore une fois.
cohorts-mail-answered-confirm-open = Confirmer ma réponse
cohorts-mail-formed-subject = { $cities } forment un groupe
cohorts-mail-formed-what = Toutes les villes ont dit oui : { $cities } forment un groupe de jumelage dans { $cohort }. Les facilitateurs vous écriront pour le premier appel.
cohorts-mail-not-formed-subject = { $cities } : le groupe n’a pas été formé
cohorts-mail-not-formed-what = Le groupe { $cities } n’a pas été formé. Vous recevrez peut-être une autre offre dans { $cohort }.
cohorts-mail-withdrawn-subject = { $cities } : l’offre a été retirée
cohorts-mail-withdrawn-what = Les facilitateurs de « { $network } » ont retiré l’offre du groupe { $cities }. Rien ne vous est demandé ; vous recevrez peut-être une autre offre dans { $cohort }.
cohorts-mail-open-offer = Ouvrir l’offre
cohorts-cohort = Cohorte
cohorts-new = Nouvelle cohorte
cohorts-none = Il n’y a pas encore de cohorte. Une cohorte est un cycle de jumelage, de l’appel à participation à la pérennisation.
cohorts-programme = Programme
cohorts-state = État
cohorts-standing = État
cohorts-cities = Villes
cohorts-city = Ville
cohorts-country = Pays
cohorts-groups = Groupes
cohorts-group = Groupe
cohorts-runs = Appariements
cohorts-offers-open = Offres ouvertes
cohorts-offers-declined = Offres déclinées
cohorts-mode = Mode
cohorts-mode-hint = Le mode reste tel quel une fois la cohorte enregistrée. Pour un autre mode, faites une autre cohorte.
cohorts-mode-peer = Pairs : chaque ville apprend de l’autre
cohorts-mode-mentoring = Mentorat : une ville donne, l’autre reçoit
cohorts-groups-seen = Qui peut voir quelles villes forment des groupes
cohorts-groups-seen-hint = La carte et la liste du réseau relient les villes d’un groupe que toutes deux ont accepté.
cohorts-groups-seen-public = Tout le monde
cohorts-groups-seen-members = Membres du réseau
cohorts-groups-seen-facilitators = Le groupe et les facilitateurs seulement
cohorts-choose = Choisir …
cohorts-save = Enregistrer
cohorts-back = Retour
cohorts-change = Modifier

cohorts-state-draft = brouillon
cohorts-state-call = appel à participation
cohorts-state-selection = sélection
cohorts-state-profiles = profils
cohorts-state-matching = appariement
cohorts-state-offers = offres
cohorts-state-kick-off = lancement
cohorts-state-module-1 = module 1 : démarrer
cohorts-state-module-2 = module 2 : créer ensemble
cohorts-state-mid-term = point d’étape à mi-parcours
cohorts-state-module-3 = module 3 : capitaliser
cohorts-state-closing = clôture
cohorts-state-legacy = pérennisation
cohorts-paused = en pause

# Le formulaire
cohorts-new-title = Nouvelle cohorte
cohorts-change-title = Modifier { $name }
cohorts-copy-of = Le plan, les noms des modules, les règles et les poids sont copiés depuis { $name }. Ni les villes, ni les verrous, ni les interdictions.
cohorts-code = Code
cohorts-code-hint = Figure dans les adresses : minuscules, chiffres et tirets, comme 2018.
cohorts-code-wrong = Utilisez de 1 à 32 minuscules, chiffres et tirets.
cohorts-code-reserved = « new » est un mot de nos propres adresses. Choisissez un autre code.
cohorts-code-taken = Une cohorte porte déjà le code { $code }.
cohorts-name = Nom
cohorts-programme-missing = Choisissez le programme.
cohorts-starts = Premier jour de l’appel à participation
cohorts-starts-hint = Tous les autres jours en découlent ; chacun peut être modifié plus tard.
cohorts-template = Durée
cohorts-template-hint = Le plan commence avec les jours d’un modèle.
cohorts-template-months = { $months ->
    [one] Un mois
   *[other] { $months } mois
}
cohorts-plan = Plan
cohorts-plan-hint = Le premier jour de chaque état ; laissez vide ce qui n’est pas prévu.
cohorts-module-name = Nom propre du module
cohorts-day-unknown = « { $typed } » n’est pas un jour. Écrivez-le comme 2018-07-11.
cohorts-period-unknown = « { $typed } » n’est ni un jour, ni un mois, ni une année. Écrivez-le comme 2018-07-11, 2018-07 ou 2018.
cohorts-day-missing = Choisissez un jour.
cohorts-day-order = C’est avant le { $day }, où commence un état antérieur.

# Une cohorte
cohorts-about = À propos de cette cohorte
cohorts-open-board = Ouvrir le tableau
cohorts-open-offers = Offres
cohorts-open-stock-taking = Faire le point d’étape
cohorts-choose-cities = Choisir les villes
cohorts-go-to = Passer à
cohorts-go = Passer
cohorts-state-missing = Choisissez un état.
cohorts-move-there = La cohorte y est déjà.
cohorts-move-paused = La cohorte est en pause. Reprenez-la d’abord.
cohorts-move-no-group = Le travail commence avec un groupe, et il n’y en a pas encore.
cohorts-move-offers-open = { $count ->
    [one] Une offre attend une réponse. Retirez-la d’abord.
   *[other] { $count } offres attendent des réponses. Retirez-les d’abord.
}
cohorts-pause = Mettre en pause
cohorts-pause-hint = Pendant la pause rien n’est envoyé : ni offres, ni rappels. Les réponses sont prises.
cohorts-resume = Reprendre
cohorts-resume-hint = L’échéance des offres ouvertes est reculée de la durée de la pause.
cohorts-paused-since = En pause depuis le { $at }. Rien n’est envoyé ; les réponses sont prises.
cohorts-copy = Copier pour un autre cycle
cohorts-remove = Supprimer cette cohorte
cohorts-remove-title = Supprimer { $name }
cohorts-remove-what = Son plan, son tableau d’appariement et ses appariements disparaissent pour de bon ; ce qui s’est passé reste dans le journal, et ses villes restent dans le réseau. Personne n’est prévenu.
cohorts-remove-do = La supprimer
cohorts-remove-groups = { $count ->
    [one] Un groupe a été formé dans cette cohorte, et ce que des villes ont convenu est conservé. Elle ne peut pas être supprimée.
   *[other] { $count } groupes ont été formés dans cette cohorte, et ce que des villes ont convenu est conservé. Elle ne peut pas être supprimée.
}
cohorts-remove-offers = { $count ->
    [one] Une offre a été faite dans cette cohorte : elle ne peut pas être supprimée. Un brouillon peut être jeté sur la page des offres ; ce qui a été envoyé aux villes est conservé.
   *[other] { $count } offres ont été faites dans cette cohorte : elle ne peut pas être supprimée. Les brouillons peuvent être jetés sur la page des offres ; ce qui a été envoyé aux villes est conservé.
}
cohorts-remove-in-use = Un événement sert au point d’étape de cette cohorte, ou un public est choisi d’après elle. Elle ne peut pas être supprimée.
cohorts-no-cities = Cette cohorte n’a pas encore de villes. <a>Choisissez-les</a> dans le réseau.
cohorts-no-groups = Aucun groupe n’a encore été formé.
cohorts-issue = Sujet commun
cohorts-formed-on = Formé
cohorts-origin = Vient de
cohorts-origin-offer = une offre
cohorts-origin-themselves = formé par les villes elles-mêmes
cohorts-origin-elsewhere = formé ailleurs
cohorts-group-ended = clos avant terme
cohorts-group-add = Ajouter un groupe
cohorts-reserve = Liste de réserve
cohorts-reserve-hint = Les villes qui ne sont dans aucun groupe et à qui rien n’est demandé.
cohorts-run-of = Appariement { $number }, { $at }

# Ses villes
cohorts-cities-title = Villes : { $name }
cohorts-cities-what = Cochez qui participe. Une ville à qui une offre est faite, ou qui travaille dans un groupe, reste en tout cas ; les brouillons d’offres à une ville qui part sont supprimés.
cohorts-cities-tick = Cocher toutes celles de
cohorts-cities-tick-theme = Cocher toutes celles qui classent
cohorts-cities-file = Ou prenez-les <a>d’un fichier</a> avec les colonnes cohort et city.
cohorts-cities-data = Données d’appariement
cohorts-file-title = Villes des cohortes
cohorts-file-no-cohort = pas de cohorte { $value }, attendu : le code d’une cohorte
cohorts-file-full = Une cohorte a au plus { $max } villes, attendu : moins
cohorts-cities-all = tout le réseau
cohorts-cities-save = Enregistrer ces villes
cohorts-cities-ticked = { $count ->
    [one] { $count } ville cochée.
   *[other] { $count } villes sont cochées.
}
cohorts-cities-bound = { $count ->
    [one] Une ville décochée reste : elle est sollicitée, ou travaille dans un groupe. Retirez d’abord son offre ou mettez fin à son groupe.
   *[other] { $count } villes décochées restent : elles sont sollicitées, ou travaillent dans un groupe. Retirez d’abord leurs offres ou mettez fin à leurs groupes.
}
cohorts-cities-fell = { $count ->
    [one] Un brouillon d’offre a été supprimé, car une de ses villes a quitté la cohorte.
   *[other] { $count } brouillons d’offres ont été supprimés, car certaines de leurs villes ont quitté la cohorte.
}
cohorts-cities-too-many = Une cohorte a au plus { $max } villes.
cohorts-network-empty = Le réseau n’a pas encore de ville avec un profil.

# Le tableau
cohorts-board = Tableau d’appariement
cohorts-board-title = Tableau d’appariement : { $name }
cohorts-last-run = Dernier gardé : appariement { $number } du { $at }.
cohorts-best = Sous ces règles et ces poids, il n’existe pas de meilleur ensemble de groupes.
cohorts-best-and-only = Sous ces règles et ces poids, il n’existe pas de meilleur ensemble de groupes, et aucun autre n’est aussi bon.
cohorts-equally-good = Un autre ensemble est aussi bon ; il comprendrait : { $groups }.
cohorts-run-again = Apparier à nouveau
cohorts-undo = Annuler le dernier changement
cohorts-scenarios = Scénarios
cohorts-scenarios-what = Trois façons de former les groupes. En regarder une ne change rien.
cohorts-scenario = Scénario
cohorts-scenario-coverage = Le plus de villes
cohorts-scenario-coverage-what = autant de villes que possible, puis la plus haute valeur
cohorts-scenario-fit = La meilleure correspondance
cohorts-scenario-fit-what = { $locked ->
    [0] des groupes de { $minimum } points ou plus
   *[other] les groupes verrouillés, et d’autres de { $minimum } points ou plus
}
cohorts-scenario-fairness = Le groupe le plus faible d’abord
cohorts-scenario-fairness-what = autant de villes que possible, puis le groupe le plus faible aussi bon que possible
cohorts-weakest = Le plus faible
cohorts-mean = Moyenne
cohorts-lowest = Le plus bas
cohorts-value = Valeur
cohorts-interpreters = Interprètes
cohorts-left-over = Sans groupe
cohorts-left-over-none = Personne ne reste sans groupe.
cohorts-nobody = personne
cohorts-shown-below = Montré ci-dessous
cohorts-groups-count = { $count ->
    [0] Aucun groupe
    [one] Un groupe
   *[other] { $count } groupes
}
cohorts-groups-what = Groupes proposés avec leurs points par critère, les raisons et ce que l’on peut faire
cohorts-no-groups-possible = Aucun groupe n’est possible sous ces règles.
cohorts-sort-weakest = le plus faible d’abord
cohorts-sort-country = par pays
cohorts-sort-name = par nom
cohorts-find = Ville ou pays
cohorts-find-count = Groupes : { $count } sur { $all }
cohorts-find-none = Aucun groupe ne contient « { $word } ».
cohorts-find-none-left = Aucune ville restante ne contient « { $word } ».
cohorts-score = Score
cohorts-of = sur { $all }
cohorts-column-themes = Thèmes
cohorts-column-exchange = Besoins et offres
cohorts-column-strategy = Stratégie
cohorts-column-context = Contexte
cohorts-column-practical = Pratique
cohorts-watch = À surveiller : { $criterion }.
cohorts-tag-agreed = Accepté
cohorts-tag-recorded = Noté
cohorts-tag-asked = Sollicité
cohorts-tag-locked = Verrouillé
cohorts-tag-together = Travaillent déjà ensemble
cohorts-tag-together-two = Travaillent déjà ensemble : { $cities }
cohorts-tag-ended = Déjà terminé une fois
cohorts-ended-before = Leur groupe a pris fin le { $at } : « { $reason } ».
cohorts-lock = Verrouiller
cohorts-unlock = Déverrouiller
cohorts-ban = Interdire
cohorts-ban-of = Interdire { $cities }
cohorts-lift = Lever l’interdiction
cohorts-swap = Échanger
cohorts-swap-more = Échanger …
cohorts-swap-title = Échanger une ville du groupe { $cities }
cohorts-swap-leaves = Cette ville
cohorts-swap-with = change de place avec
cohorts-why-not = Pourquoi pas ces deux-là ?
cohorts-why-not-two = Choisissez deux villes différentes de cette cohorte.
cohorts-explain = Expliquer
cohorts-force = Imposer ce groupe
cohorts-assign-interpreter = Affecter un interprète pour { $languages }
cohorts-lift-ban-of = Lever l’interdiction : { $cities }
cohorts-allow-trio = Permettre un groupe de trois
cohorts-fair = Juste pour chaque pays ?
cohorts-newcomers = Nouvelles dans le réseau
cohorts-placed = Placées
cohorts-placed-of = { $placed } sur { $all }
cohorts-decisions = Verrous et interdictions
cohorts-decisions-none = Rien n’est verrouillé ni interdit.
cohorts-decisions-hint = Le coût est ce que tous les groupes ensemble gagneraient sans cela. Les villes ne voient jamais ni interdictions ni scores.
cohorts-decision-locked = Verrouillé
cohorts-decision-agreed = Accepté par toutes ses villes
cohorts-decision-agreed-one = Noté : un côté a accepté, pour autant qu’on sache
cohorts-decision-agreed-none = Noté : on ne sait pas qui a accepté
cohorts-decision-asked = Sollicité
cohorts-decision-banned = Interdit
cohorts-decision-declined = Décliné par une ville
cohorts-decision-over = Verrouillé, mais le verrou ne tient plus
cohorts-lock-over-declined = Le verrou { $cities } ne tient plus : l’une a dit non à une autre. Les groupes sont formés sans lui.
cohorts-lock-over-left = Le verrou { $cities } ne tient plus : l’une n’est plus dans cette cohorte. Les groupes sont formés sans lui.
cohorts-lock-over-impossible = Le verrou { $cities } ne tient plus : d’après leurs profils, elles ne peuvent plus former un groupe. Les groupes sont formés sans lui.
cohorts-locked-by = Verrouillé par { $who }
cohorts-banned-by = Interdit par { $who }
cohorts-cost = Coût
cohorts-cost-nothing = rien
cohorts-cost-value = { $value } de valeur
cohorts-cost-places = { $places ->
    [one] une place et { $value } de valeur
   *[other] { $places } places et { $value } de valeur
}
cohorts-cost-places-for-value = { $places ->
    [0] aucune place ; sans cela la valeur serait plus basse de { $value }
    [one] une place ; sans cela la valeur serait plus basse de { $value }
   *[other] { $places } places ; sans cela la valeur serait plus basse de { $value }
}
cohorts-cost-saves-places = { $places ->
    [one] rien : sans cela une ville de moins aurait une place
   *[other] rien : sans cela { $places } villes de moins auraient une place
}
cohorts-weights = Poids
cohorts-weights-hint = Points sur 100. Les essayer ne change rien tant que vous n’enregistrez pas.
cohorts-weights-try = Essayer ces poids
cohorts-weights-sum = Somme { $sum }.
cohorts-weights-sum-wrong = Somme { $sum } ; elle doit être de { $right }.
cohorts-csv = Tableau pour un tableur (CSV)
cohorts-for-facilitators = Pour les facilitateurs.
cohorts-weights-unread = Chaque poids est un nombre entier de 0 à 100.
cohorts-rules = Règles
cohorts-rules-change = Modifier les règles
cohorts-rules-save = Enregistrer les règles
cohorts-trio = Groupes de trois
cohorts-trio-never = jamais
cohorts-trio-odd = un, si le nombre de villes est impair
cohorts-trio-allowed = un, s’il place une ville de plus
cohorts-language-minimum = Une langue compte à partir de ce niveau
cohorts-hours-minimum = Nombre minimal d’heures par mois
cohorts-minimum-score = Score le plus bas dans le scénario « La meilleure correspondance »
cohorts-minimum-score-hint = De 0 à 100
cohorts-interpreters-hint = Deux langues chaque fois, par nom ou code, comme arabe+tr ; plusieurs avec des virgules.
cohorts-cap-size = Plus grande différence de population, en doublements
cohorts-cap-maturity = Plus grande différence de stratégie, en étapes
cohorts-cap-themes = Nombre minimal de thèmes communs
cohorts-cap-hint = Vide : pas de limite.
cohorts-rule-number = « { $typed } » n’est pas un nombre entier de 0 à { $most }.
cohorts-rule-interpreters = « { $typed } » n’est pas une paire de langues comme ar+tr.
cohorts-trial-scenario = Vous regardez le scénario « { $scenario } ». Il n’est pas encore enregistré.
cohorts-trial-weights = Vous essayez d’autres poids. Rien n’est encore enregistré.
cohorts-trial-save = Enregistrer
cohorts-trial-leave = Laisser comme avant
cohorts-change-start = Le tableau a commencé.
cohorts-change-lock = Verrouillé : { $cities }.
cohorts-change-unlock = Déverrouillé : { $cities }.
cohorts-change-ban = Interdit : { $cities }.
cohorts-change-lift = Interdiction levée : { $cities }.
cohorts-change-force = Imposé : { $cities }.
cohorts-change-swap = Échangées : { $cities }.
cohorts-change-weights = D’autres poids ont été enregistrés.
cohorts-change-rules = D’autres règles ont été enregistrées.
cohorts-change-scenario = Un autre scénario a été enregistré.
cohorts-change-interpreter = Un interprète a été affecté.
cohorts-change-hours = D’autres heures ont été enregistrées.
cohorts-change-undo = Le dernier changement a été annulé.
cohorts-change-undo-of = Le dernier changement a été annulé. C’était : { $what }
cohorts-change-unlocked-too = Plus verrouillé : { $groups }.
cohorts-change-lifted-too = Plus interdit : { $groups }.
cohorts-effect-nothing = Cela ne coûte rien : tous les nombres restent.
cohorts-effect-same-groups = { $count ->
    [one] Avec ces poids : le même groupe.
   *[other] Avec ces poids : les mêmes { $count } groupes.
}
cohorts-effect-loses-places = { $places ->
    [one] Cela coûte une place ; la valeur passe de { $before } à { $now }.
   *[other] Cela coûte { $places } places ; la valeur passe de { $before } à { $now }.
}
cohorts-effect-gains-places = { $places ->
    [one] Cela place une ville de plus ; la valeur passe de { $before } à { $now }.
   *[other] Cela place { $places } villes de plus ; la valeur passe de { $before } à { $now }.
}
cohorts-effect-loses-value = Cela coûte { $value } de valeur, mais aucune place.
cohorts-effect-gains-value = Cela ne coûte aucune place et fait gagner { $value } de valeur.
cohorts-effect-groups = { $gone ->
    [0] { $came ->
        [one] Nouveau : { $comes }.
       *[other] Nouveaux : { $comes }.
    }
    [one] { $came ->
        [0] Disparu : { $goes }.
        [one] Au lieu de { $goes } vient { $comes }.
       *[other] Au lieu de { $goes } viennent { $comes }.
    }
   *[other] { $came ->
        [0] Disparus : { $goes }.
        [one] Au lieu de { $goes } vient { $comes }.
       *[other] Au lieu de { $goes } viennent { $comes }.
    }
}
cohorts-edit-stands = Le groupe { $cities } est maintenu : les villes ont accepté, ou une offre est en cours. Retirez d’abord l’offre ou mettez fin au groupe.
cohorts-edit-declined = L’une de ces villes en a décliné une autre. Ce n’est pas à vous de le changer.
cohorts-edit-not-there = Cela a été changé entre-temps.
cohorts-edit-one-group = Les deux villes sont déjà dans un même groupe.
cohorts-edit-no-group = Seules des villes de deux groupes peuvent changer de place.
cohorts-edit-weights = La somme des poids est { $sum }, et non 100.
cohorts-edit-unknown = Une ville n’est pas dans cette cohorte.
cohorts-edit-itself = Choisissez deux villes.
cohorts-edit-pair = Une interdiction concerne deux villes.
cohorts-edit-size = Un groupe a deux villes, ou trois.
cohorts-edit-one-country = { $cities } sont d’un même pays.
cohorts-edit-private = { $cities } ne peuvent pas former un groupe.
cohorts-edit-locked-twice = { $cities } est dans un autre groupe verrouillé.
cohorts-edit-second-trio = Il y a déjà un groupe de trois verrouillé.
cohorts-edit-trio-mentoring = En mentorat, un groupe a deux villes.
cohorts-edit-locked-and-banned = { $cities } sont à la fois verrouillées et interdites.
cohorts-edit-unread = Ce bouton n’est pas connu. Ouvrez à nouveau le tableau.
cohorts-edit-nothing-to-undo = Il n’y a rien à annuler.
cohorts-edit-undo-other = Le tableau a changé après que vous l’avez ouvert : rien n’a été annulé. Le voici tel qu’il est maintenant.
cohorts-edit-meanwhile = Un collègue en a décidé après que vous avez ouvert la page : rien n’a été enregistré. Voici ce que votre choix changerait maintenant : enregistrez-le encore une fois s’il doit rester.

# Appariements
cohorts-run-title = Appariement { $number }
cohorts-run-asked = Demandé par { $who }, { $at }
cohorts-operator = l’exploitant du site
cohorts-run-json = Résultat en JSON, avec le certificat
cohorts-run-queued = Cet appariement attend son tour.
cohorts-run-judging = On examine quelles villes pourraient former un groupe : { $part } sur 100.
cohorts-run-matching = On choisit tous les groupes ensemble : { $part } sur 100.
cohorts-run-trios = On compare les groupes de trois : { $part } sur 100.
cohorts-run-answers = On vérifie si d’autres groupes seraient aussi bons : { $part } sur 100.
cohorts-run-waits = Avec autant de villes, cela prend un moment. La page redemande d’elle-même toutes les trois secondes ; vous pouvez la quitter et revenir.
cohorts-run-look = Regarder à nouveau
cohorts-run-cancel = Abandonner cet appariement
cohorts-run-stopped = Cet appariement a été abandonné avant la fin. Rien n’a changé.
cohorts-run-in-queue = Appariement { $number }, en cours de calcul
cohorts-make-offers = Faire des offres …
cohorts-run-verified = Recalculé à l’instant : le même résultat, octet pour octet, et son certificat tient.
cohorts-run-same = Recalculé à l’instant : le même résultat, octet pour octet.
cohorts-run-differs = Recalculé à l’instant, le résultat est un autre : le logiciel a changé depuis, ou l’appariement.
cohorts-run-unproved = Le certificat de cet appariement ne tient pas. Ne l’utilisez pas, et dites-le à l’exploitant du site.
cohorts-run-inputs = Empreinte des villes
cohorts-run-rules = Empreinte des règles
cohorts-run-result = Empreinte du résultat
cohorts-run-solver = Solveur
cohorts-working-language = Langue
cohorts-carried-by = Ce qui le porte
cohorts-compare = Comparer
cohorts-compare-with = avec l’appariement { $number }
cohorts-compared-title = Appariement { $first } et appariement { $second }
cohorts-compared-same = { $count ->
    [0] Aucun groupe n’est dans les deux.
    [one] Un groupe est dans les deux.
   *[other] { $count } groupes sont dans les deux.
}
cohorts-compared-inputs = Les villes ou leurs profils diffèrent.
cohorts-compared-rules = Les règles diffèrent.
cohorts-compared-numbers = Les nombres des deux appariements
cohorts-compared-what = Nombre
cohorts-compared-goes = Seulement dans l’appariement { $number }
cohorts-compared-comes = Seulement dans l’appariement { $number }
cohorts-compared-cities = Qui gagne, qui perd
cohorts-before = Avant
cohorts-after = Après
cohorts-difference = Différence
cohorts-in-no-group = dans aucun groupe
cohorts-gains = gagne { $points }
cohorts-loses = perd { $points }

# Offres, pour les facilitateurs
cohorts-offer = Offre
cohorts-offers-title = Offres : { $name }
cohorts-offers-what = Chaque ville reçoit les raisons dans sa langue, et aucun score. Un groupe existe quand chaque ville a dit oui.
cohorts-offers-no-run = Une offre naît d’un appariement. <a>Ouvrez le tableau</a> et appariez d’abord.
cohorts-make-offers-of = Préparer des brouillons à partir de l’appariement { $number }
cohorts-drafts = { $count ->
    [one] { $count } brouillon
   *[other] { $count } brouillons
}
cohorts-drafts-what = Cochez ceux qui partent maintenant. Personne ne connaît les autres.
cohorts-send-closes = Une nouvelle offre à l’une de ces villes clôt l’offre déclinée : { $groups }. Ces villes apprennent par courriel que leur groupe n’a pas été formé.
cohorts-draft-bound = attend : une de ses villes est sollicitée, ou travaille dans un groupe
cohorts-draft-left = ne peut pas partir : l’une n’est plus dans cette cohorte
cohorts-draft-declined = ne peut pas partir : l’une a dit non à une autre
cohorts-draft-ended = leur groupe a pris fin : cochez-le seulement si elles le veulent à nouveau
cohorts-draft-refused = ne peut pas partir : l’une a dit ne pas pouvoir travailler avec une autre
cohorts-draft-works = travaillent déjà ensemble dans { $cohort } : cochez-le seulement si elles veulent un deuxième groupe
cohorts-draft-asked = sont déjà sollicitées dans { $cohort } : cochez-le seulement si elles doivent l’être deux fois
cohorts-draft-said-no = l’une a dit non à l’autre dans { $cohort } : cochez-le seulement si cela a changé
cohorts-drafts-declined = Pas proposés à nouveau, car une de leurs villes a dit non : { $groups }.
cohorts-until = Ouvert jusqu’au
cohorts-until-hint = Le dernier jour où une réponse est prise. Les personnes sans réponse reçoivent un rappel après cinq jours, et deux jours avant la fin.
cohorts-until-past = Ce jour est passé.
cohorts-until-too-far = Choisissez un jour d’ici un an.
cohorts-until-not-later = Les villes connaissent déjà ce jour ou un jour plus tardif. Choisissez-en un après.
cohorts-note = Quelques mots aux villes
cohorts-note-hint = Facultatif ; ils figurent dans le courriel comme vous les écrivez.
cohorts-send = Envoyer les offres cochées
cohorts-drafts-discard = Jeter ces brouillons
cohorts-send-nothing = Cochez au moins un brouillon.
cohorts-send-before = Ces offres sont déjà parties, ou ont été jetées. Rien n’a été envoyé maintenant.
cohorts-send-bound = Une ville est déjà sollicitée, ou travaille dans un groupe. Retirez d’abord l’autre offre.
cohorts-send-asked = Entre-temps, deux de ces villes ont été sollicitées dans { $cohort }. Rien n’a été envoyé. Le brouillon est signalé ci-dessous : cochez-le de nouveau seulement si elles doivent être sollicitées deux fois.
cohorts-send-declined = { $cities } : l’une a dit non à une autre. Cette offre ne peut pas être envoyée.
cohorts-send-left = { $cities } : l’une d’elles n’est plus dans cette cohorte. Cette offre ne peut pas être envoyée.
cohorts-send-refused = { $cities } : l’une d’elles a dit ne pas pouvoir travailler avec une autre. Cette offre ne peut pas être envoyée.
cohorts-sent = Envoyées
cohorts-answers = Réponses
cohorts-reasons = Raisons
cohorts-no-answers = Personne n’a encore rien dit.
cohorts-answers-private = Seuls les facilitateurs lisent qui a dit quoi, et pourquoi. L’autre ville lit seulement si le groupe a été formé.
cohorts-stage-draft = brouillon
cohorts-stage-declined = déclinée par une ville
cohorts-reply = Réponse
cohorts-reply-accepted = oui
cohorts-reply-declined = non
cohorts-reply-deputed = le ou la suppléant·e décide
cohorts-reply-asked = une question
cohorts-reply-missing = Choisissez la réponse.
cohorts-way-mail = depuis le courriel
cohorts-way-page = sur la page
cohorts-way-phone = par téléphone ou message
cohorts-line = { $city } : { $what }, { $who }, { $way }
cohorts-line-written = { $city } : { $what }, { $who }, { $way }, noté par { $by }
cohorts-line-confirmed = { $city } : { $what }, { $who }, { $way }, confirmé par { $by }
cohorts-line-unconfirmed = Un filtre de courrier a pu appuyer : cela compte une fois confirmé.
cohorts-unconfirmed = { $city }, { $who } : « { $what } ». Cette réponse est venue si vite après le courriel, ou avec une autre, qu’un filtre de courrier a pu appuyer sur le bouton. Elle ne compte pas encore.
cohorts-confirm = J’ai demandé : c’est juste
cohorts-drop = J’ai demandé : c’était un filtre
cohorts-offer-refused = L’une de ces villes dit depuis ne pas pouvoir travailler avec une autre. Aucun rappel ne part. Retirez l’offre.
cohorts-record = Noter une réponse
cohorts-record-hint = Ce que quelqu’un a dit par téléphone ou message. La personne reçoit un courriel, avec un lien pour le changer.
cohorts-record-save = Noter
cohorts-record-words = La raison donnée
cohorts-record-words-hint = Nécessaire pour un non. Seuls les facilitateurs la lisent.
cohorts-record-reason-missing = Notez en quelques mots pourquoi la réponse est non.
cohorts-record-no-deputy = Cette ville n’a pas de suppléant·e qui puisse décider.
cohorts-record-deputy-not-asked = C’est le point focal de cette ville qui décide, et il n’a pas laissé décider la personne qui le supplée. Notez d’abord cela, si cela a été dit.
cohorts-record-expired = Cette offre était ouverte jusqu’au { $at }. Donnez-lui d’abord plus de temps.
cohorts-record-over = Cette offre est terminée. Rien n’a été noté.
cohorts-record-bound = Une ville de cette offre travaille entre-temps dans un autre groupe de la cohorte. Mettez d’abord fin à ce groupe, ou retirez l’offre.
cohorts-record-contradicts = { $who } ({ $city }) a écrit « non » le { $at }. Avec ce oui, toutes les villes ont dit oui et le groupe est formé aussitôt. Si la ville a changé d’avis, notez-le encore une fois.
cohorts-speaker = Qui l’a dit
cohorts-speaker-missing = Choisissez qui l’a dit.
cohorts-close = Clore : non formé
cohorts-close-hint = L’autre ville lit que le groupe n’a pas été formé, et rien d’autre.
cohorts-close-not-declined = Seule une offre qu’une ville a déclinée peut être close. Retirez-la plutôt.
cohorts-extend = Donner plus de temps
cohorts-reopen = Rouvrir l’offre
cohorts-reopen-hint = Tout ce qui a été dit reste valable. Les villes reçoivent un courriel.
cohorts-withdraw = Retirer …
cohorts-withdraw-now = Retirer l’offre
cohorts-withdraw-title = Retirer l’offre à { $group } ?
cohorts-withdraw-answered = { $answers ->
    [one] Une ville a déjà répondu. Regardez sa réponse avant de retirer l’offre.
   *[other] { $answers } villes ont déjà répondu. Regardez leurs réponses avant de retirer l’offre.
}
cohorts-withdraw-changed = Les réponses ou les courriels ont changé depuis que vous avez ouvert cette page. Regardez-les encore une fois avant de retirer l’offre.
cohorts-withdraw-agreed = Entre-temps, toutes les villes ont dit oui : le groupe existe depuis le { $at }. L’offre ne peut plus être retirée.
cohorts-withdraw-over = Cette offre avait déjà pris fin. Rien n’a été retiré maintenant.
cohorts-open-group = Ouvrir le groupe
cohorts-withdraw-mails = { $count ->
    [one] Un courriel part :
   *[other] { $count } courriels partent :
}
cohorts-withdraw-no-mails = Aucun courriel ne part.
cohorts-withdraw-what = Les liens des courriels précédents diront que l’offre a été retirée. Les villes peuvent être appariées à nouveau.
cohorts-withdraw-reason = Raison
cohorts-withdraw-reason-hint = Pour les facilitateurs seulement.
cohorts-mail-question-subject = { $city } pose une question sur le groupe avec { $others }
cohorts-mail-question-what = { $who } demande, pour { $city } :
cohorts-mail-question-why = Vous assurez la facilitation du réseau.

# Groupes formés sans offre, et la fin d’un groupe
cohorts-third-city = Troisième ville
cohorts-third-city-hint = Seulement pour un groupe de trois.
cohorts-consent = Qui a accepté
cohorts-consent-both = toutes les villes
cohorts-consent-one = un côté, pour autant qu’on sache
cohorts-consent-none = on ne sait pas
cohorts-formed-on-hint = Un jour, un mois ou une année : 2018-03-22, 2018-03, 2018.
cohorts-formed-ahead = Ce jour n’est pas encore venu. Écrivez un jour où le groupe existait.
cohorts-group-no-mail = Aucun courriel ne part pour un groupe que vous notez ici. Prévenez vous-même ses villes.
cohorts-end = Mettre fin
cohorts-end-more = Mettre fin …
cohorts-end-title = Mettre fin au groupe { $group } ?
cohorts-end-what = Son histoire reste. Les villes peuvent être appariées à nouveau dans cette cohorte. Notez pourquoi.
cohorts-end-mails = Les réunions prévues sont annulées, et leurs invités reçoivent un courriel à ce sujet. Aucun autre courriel ne part : prévenez vous-même les villes.
cohorts-end-group = Mettre fin au groupe
cohorts-file-city = pas de ville { $value }, attendu : une ville du réseau
cohorts-file-city-again = { $city } figure deux fois dans le groupe, attendu : une fois
cohorts-file-count = { $count ->
    [one] { $count } ville
   *[other] { $count } villes
  }, attendu : 2 ou 3
cohorts-file-country = { $first } et { $second } sont dans le même pays ({ $country }), attendu : des villes de pays différents
cohorts-file-city-of-line = { $city } est dans le groupe de la ligne { $line } de la même cohorte, attendu : un groupe par ville
cohorts-file-busy = { $city } travaille dans un autre groupe de cette cohorte, attendu : un groupe par ville
cohorts-file-ahead = { $value } n’est pas encore venu, attendu : un jour où le groupe existait
cohorts-file-stay = { $count ->
    [one] { $count } ligne (n° { $lines }) donne à un groupe déjà présent un autre jour, un autre sujet ou un autre accord : le groupe reste tel quel.
   *[other] { $count } lignes (n° { $lines }) donnent à des groupes déjà présents un autre jour, un autre sujet ou un autre accord : les groupes restent tels quels.
 }
cohorts-file-cohort = pas de cohorte { $value }, attendu : une cohorte connue ; ou, pour une cohorte terminée, un code de minuscules, chiffres et tirets et un programme pour tout le fichier (en ligne de commande : --programme)

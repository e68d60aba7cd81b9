# Les invitations : qui est invité à un événement et pourquoi, la page de réponse, les courriels, qui est venu.
invitations-name = Invitations
invitations-title = Invitations : { $event }
invitations-person = Personne
invitations-why = Pourquoi
invitations-state = État
invitations-answer = Réponse
invitations-answers = Réponses
invitations-words = Mots
invitations-people = Qui est invité
invitations-table = Toutes les personnes invitées, pourquoi, et ce qu’elles ont dit
invitations-private = Les réponses et les mots sont pour les facilitateurs seuls.
invitations-not-published = L’événement est un brouillon. Publiez-le, puis vous pourrez inviter.
invitations-cancelled = L’événement est annulé : plus personne n’est invité, et le public comme les réglages restent tels quels.
invitations-over = L’événement est terminé : plus personne ne peut être invité.
invitations-at-rest = L’événement est terminé et on sait qui est venu : plus personne n’est invité ni retiré, et le public comme les réglages restent tels quels.
invitations-tile-named = dans le public
invitations-tile-invited = invitations
invitations-tile-accepted = viennent
invitations-tile-tentative = peut-être
invitations-tile-declined = ne viennent pas
invitations-tile-deputed = envoient quelqu’un
invitations-tile-silent = sans réponse
invitations-tile-came = sont venus
invitations-tile-seats = places prises
invitations-tile-queued = en liste d’attente
invitations-seats-of = { $taken } sur { $capacity }

# Le public
invitations-audience = Public
invitations-audience-hint = Une règle dit qui est invité, pas une liste : quand les personnes changent, la règle les trouve.
invitations-no-conditions = Personne n’est encore désigné. Ajoutez une condition.
invitations-without = Sans
invitations-remove = Retirer
invitations-add = Ajouter une condition
invitations-add-save = Ajouter
invitations-effect = Ce qu’elle fait
invitations-effect-with = Ajoute des personnes
invitations-effect-without = Laisse des personnes de côté
invitations-scope = Qui
invitations-effect-missing = Dites si elle ajoute des personnes ou en retire.
invitations-condition-twice = Cette condition existe déjà.
invitations-scope-missing = Choisissez qui la condition concerne.
invitations-scope-groups = Villes des groupes de jumelage ({ $name })
invitations-scope-cities = Toutes les villes ({ $name })
invitations-scope-programme = Villes membres ({ $name })
invitations-scope-everybody = Toutes les personnes qui occupent un siège
invitations-scope-person = Une seule personne, indiquée ci-dessous
invitations-person-hint = Pour une seule personne : son nom ou son adresse électronique.
invitations-person-missing = Tapez le nom ou l’adresse électronique de la personne.
invitations-person-unknown = Personne n’est connu sous { $typed }.
invitations-person-several = { $typed } peut désigner { $names }. Tapez le nom de la bonne personne ; si elles ont le même nom, l’adresse, ou le code du fichier.
invitations-seats = Avec quel siège
invitations-seats-hint = Rien de coché veut dire n’importe lequel.
invitations-seats-focal-point = points focaux
invitations-seats-deputy = suppléant·e·s
invitations-seats-sponsor = élu·e·s de référence
invitations-seats-member = membres
invitations-seats-facilitator = facilitateurs et facilitatrices
invitations-seats-expert = expert·e·s
invitations-seats-funder = bailleurs de fonds
invitations-country = Pays
invitations-any-country = Tous les pays
invitations-spoken-by = Langue
invitations-any-language = Toutes les langues
invitations-conditions-many = Un public a au plus { $count_max } conditions.
invitations-anybody = toutes les personnes
invitations-of-everybody = Partout : { $who }
invitations-of-groups = { $who } des groupes de jumelage ({ $name })
invitations-of-cities = { $who } des villes ({ $name })
invitations-of-programme = { $who } des villes membres ({ $name })
invitations-of-organisation = { $who } ({ $name })
invitations-of-person = { $name }
invitations-of-person-if = { $name }, seulement si : { $parts }
invitations-in-country = { $people }, pays : { $country }
invitations-who-speak = { $people }, langue parlée : { $language }
invitations-in-country-who-speak = { $people }, pays : { $country }, langue parlée : { $language }
invitations-named = désigné dans la règle
invitations-office-focal-point = point focal ({ $organisation })
invitations-office-deputy = suppléant·e ({ $organisation })
invitations-office-sponsor = élu·e de référence ({ $organisation })
invitations-office-member = membre ({ $organisation })
invitations-office-facilitator = facilitateur ou facilitatrice ({ $organisation })
invitations-office-expert = expert·e ({ $organisation })
invitations-office-funder = bailleur de fonds ({ $organisation })

# Ce qui est à faire
invitations-join = { $count ->
    [one] { $count } personne est désignée mais pas encore invitée
   *[other] { $count } personnes sont désignées mais pas encore invitées
}
invitations-invite = { $count ->
    [one] Inviter cette personne
   *[other] Inviter ces { $count } personnes
}
invitations-invite-hint = Les courriels sont écrits, chacun dans la langue de son destinataire, et attendent votre accord.
invitations-invite-not-now = Personne ne peut être invité maintenant : publiez d’abord l’événement, et vérifiez qu’il n’est pas terminé.
invitations-people-changed = Les personnes ont changé depuis l’ouverture de cette page, et rien n’a été fait. Regardez qui elles sont à présent, puis appuyez de nouveau.
invitations-mails-changed = Les courriels ont changé depuis l’ouverture de cette page, et aucun n’est parti. Regardez lesquels attendent à présent, puis appuyez de nouveau.
invitations-leave = { $count ->
    [one] { $count } personne a quitté le public
   *[other] { $count } personnes ont quitté le public
}
invitations-withdraw-left = { $count ->
    [one] Retirer cette invitation
   *[other] Retirer ces { $count } invitations
}
invitations-withdraw-hint = L’entrée quitte l’agenda, et un courriel le dit. Qui n’a encore reçu aucun courriel n’apprend rien.
invitations-renew = Inviter à nouveau
invitations-renew-hint = L’invitation avait été retirée. Le nouveau courriel attend un accord dans les envois.
invitations-renew-thrown-away = Le courriel qui devait inviter cette personne a été écarté : elle n’en sait rien. Le nouveau courriel attend un accord dans les envois.
invitations-held = { $count ->
    [one] Un courriel attend votre accord. <a>Lisez-le d’abord dans les envois</a>.
   *[other] { $count } courriels attendent votre accord. <a>Lisez-les d’abord dans les envois</a>.
}
invitations-send = { $count ->
    [one] Envoyer ce courriel
   *[other] Envoyer ces { $count } courriels
}

# Ce qui est fixé
invitations-plan = Réglages
invitations-save = Enregistrer
invitations-capacity = Places
invitations-capacity-taken = { $taken ->
    [one] Une place est déjà prise. Tapez ce nombre ou plus, ou retirez d’abord une invitation.
   *[other] { $taken } places sont déjà prises. Tapez ce nombre ou plus, ou retirez d’abord des invitations.
}
invitations-capacity-hint = Vide : toutes les personnes qui disent oui. Sinon, qui dit oui ensuite entre en liste d’attente.
invitations-offer-hours = Heures pendant lesquelles une place libérée est gardée
invitations-number-wrong = { $typed } n’est pas un nombre entier de 1 à { $number_max }.
invitations-room = Lien pour rejoindre l’événement
invitations-room-hint = De n’importe quel service de visioconférence. Montré à qui participe, 15 minutes avant le début.
invitations-room-wrong = Tapez une adresse entière qui commence par https://.
invitations-room-later = Le lien apparaît 15 minutes avant le début, pour les personnes qui participent.
invitations-room-closed = La salle n’est pas ouverte.
invitations-room-no-seat = Vous avez dit oui, et toutes les places sont prises : sans place, vous ne pouvez pas entrer. Un courriel viendra quand une place se libérera.
invitations-room-said-no-yes = La salle est pour les personnes qui ont dit oui.
invitations-note = Vos mots pour les personnes invitées
invitations-note-hint = Ils sont dans le courriel et sur la page de réponse, tels que vous les écrivez.
invitations-reminders = Envoyer un rappel aux personnes concernées
invitations-remind-week = une semaine avant
invitations-remind-day = un jour avant
invitations-remind-hour = une heure avant
invitations-follow = Quand les personnes changent
invitations-follow-asks = Me montrer d’abord
invitations-follow-by-itself = Inviter et retirer sans demander, dès maintenant, y compris ce qui attend depuis que des personnes ont changé ; le journal le dit. Ce qui suit d’un changement de la règle attend toujours votre accord

# États
invitations-state-waiting = pas encore invité·e
invitations-state-invited = sans réponse
invitations-state-accepted = vient
invitations-state-queued = en liste d’attente
invitations-state-offered = une place est gardée
invitations-state-tentative = peut-être
invitations-state-declined = ne vient pas
invitations-state-deputed = envoie quelqu’un
invitations-state-left = a quitté le public
invitations-state-withdrawn = retirée
invitations-state-attended = présent·e
invitations-state-absent = absent·e
invitations-mail-held = le courriel attend un accord
invitations-mail-queued-up = courriel en route
invitations-mail-refused = courriel refusé
invitations-mail-unanswered = courriel peut-être arrivé
invitations-mail-discarded = courriel écarté
invitations-unconfirmed = à confirmer

# Une invitation
invitations-open-person = Ouvrir la page de la personne
invitations-unconfirmed-what = Un programme a peut-être appuyé, pas la personne. Cela ne compte pas encore.
invitations-confirm = C’était la personne
invitations-confirmed-already = Plus rien n’attend d’être confirmé ici : quelqu’un l’a déjà fait.
invitations-no-answers = Rien n’a encore été dit.
invitations-record = Noter une réponse
invitations-record-hint = Donnée par téléphone ou par message. La personne reçoit un courriel avec ce qui a été noté.
invitations-record-closed = On sait maintenant qui est venu, ou l’événement est annulé : aucune réponse n’est plus notée.
invitations-record-save = Enregistrer la réponse
invitations-reply-missing = Choisissez ce que la personne a dit.
invitations-withdraw-this = Retirer cette invitation
invitations-withdraw-what = { $name } n’est plus invité·e, et la règle ne l’invitera plus à cet événement.
invitations-line = { $what }, { $way }
invitations-line-uncertain = { $what }, { $way } ; peut-être par un programme
invitations-line-written = { $what }, noté par { $by }
invitations-reply-accepted = oui
invitations-reply-tentative = peut-être
invitations-reply-declined = non
invitations-reply-deputed = envoie un·e suppléant·e
invitations-reply-asked = une question ou une offre
invitations-way-link = depuis le courriel
invitations-way-mail = en réponse au courriel
invitations-way-calendar = par l’agenda
invitations-way-phone = par téléphone

# Qui est venu
invitations-attendance = Qui est venu
invitations-attendance-title = Qui est venu : { $event }
invitations-attendance-summary = Présents : { $came }. Absents : { $absent }. Dans la liste : { $count }.
invitations-attendance-who = Cochez qui est là
invitations-attendance-save = Enregistrer
invitations-attendance-close = Enregistrer ; les autres étaient absents
invitations-attendance-hint = Qui rejoint l’événement par le lien de son courriel est coché automatiquement.
invitations-attendance-no-day = L’événement n’a pas encore de jour : personne ne peut être là.
invitations-attendance-early = On coche qui est là à partir du { $day }, le jour de l’événement.
invitations-was-absent = { $state }, absent·e
invitations-nobody-invited = Personne n’est encore invité.

# La page de réponse
invitations-question = Participerez-vous ?
invitations-for = Pour { $name }, { $office }
invitations-for-name = Pour { $name }
invitations-term = { $term } : { $value }
invitations-yes = Oui, je participerai
invitations-perhaps = Peut-être
invitations-depute = { $name ->
    [none] Envoyer la personne qui me supplée
   *[other] Envoyer la personne qui me supplée, { $name }
}
invitations-no = Non, je ne peux pas
invitations-add-words = Ajouter une question, une offre ou une raison
invitations-your-words = Vos mots
invitations-words-hint = Envoyés avec la réponse choisie. Les facilitateurs et facilitatrices les lisent ; 600 caractères au plus, dans toute langue.
invitations-words-missing = Écrivez votre question ou votre offre.
invitations-only-words = Envoyer seulement ces mots
invitations-own = Votre invitation
invitations-words-came = Les facilitateurs et facilitatrices ont reçu ce que vous avez écrit le { $at }.
invitations-nothing-yet = Rien n’est enregistré tant que vous n’appuyez pas sur un bouton. Vous pouvez changer votre réponse jusqu’au début.
invitations-somebody-else = Je suis quelqu’un d’autre
invitations-other-title = Vous êtes quelqu’un d’autre
invitations-other-what = Rien n’a changé. Si le courriel est arrivé chez la mauvaise personne, transmettez-le ou jetez-le. Si vous avez repris le siège, dites-le en répondant au courriel.
invitations-other-back = Retour à l’invitation
invitations-answer-missing = Appuyez sur l’un des boutons.
invitations-said-accepted = Vous participez. L’entrée pour votre agenda vous a été envoyée.
invitations-said-queued = Vous avez dit oui, et toutes les places sont prises. Vous êtes au rang { $place } de la liste d’attente ; un courriel viendra quand une place se libérera.
invitations-said-ran-out = Une place vous était gardée jusqu’au { $at } et vous ne l’avez pas prise : elle est passée à la personne suivante. Vous êtes au rang { $place } de la liste d’attente ; un courriel viendra quand une place se libérera de nouveau.
invitations-said-offered = Une place vous est gardée jusqu’au { $until }. Appuyez sur oui pour la prendre.
invitations-said-no-seat = L’événement a commencé le { $at }. Vous n’avez pas de place : aucune ne s’est libérée, ou celle qui vous était gardée n’a pas été prise à temps.
invitations-said-tentative = Vous avez dit peut-être.
invitations-said-perhaps-enters = L’événement a commencé le { $at }, et vous aviez dit peut-être. Vous pouvez encore entrer.
invitations-said-perhaps-begun = L’événement a commencé le { $at }, et vous aviez dit peut-être. Si vous venez quand même, écrivez aux facilitateurs et facilitatrices.
invitations-said-over = L’événement a commencé le { $at } et il est terminé. Plus rien n’est enregistré.
invitations-said-declined = Vous avez dit que vous ne pouvez pas venir.
invitations-said-deputed = Vous envoyez la personne qui vous supplée ; un courriel le lui a demandé.
invitations-said-deputy-out = Vous avez envoyé la personne qui vous supplée, mais elle ne vient pas. À ce stade, personne ne participe à votre place.
invitations-said-unconfirmed = Était-ce vous ? Un programme qui lit le courrier a peut-être appuyé sur « { $pressed } ». Aucune réponse ne compte encore. Appuyez encore une fois sur votre réponse.
invitations-said-unconfirmed-beside = Était-ce vous ? Un programme qui lit le courrier a peut-être appuyé sur « { $pressed } ». Votre réponse qui compte reste « { $counts } ». Appuyez encore une fois sur votre réponse.
invitations-refused-withdrawn = Vous n’êtes plus invité·e à cet événement. Rien n’est enregistré.
invitations-refused-begun = L’événement a commencé le { $at }. Plus rien n’est enregistré.
invitations-refused-cancelled = L’événement n’aura pas lieu.
invitations-refused-no-deputy = Personne ne peut venir à votre place : votre siège n’a pas de suppléant·e en ce moment, cette personne a dit ne pas pouvoir, ou cet événement ne l’invite pas.
invitations-join-now = Rejoindre maintenant
invitations-join-again = Était-ce vous ? On a appuyé quelques secondes après notre courriel, comme le font les programmes qui lisent le courrier. Votre présence n’est pas encore notée. Appuyez encore une fois pour entrer.
invitations-enter = Ouvrir la salle
invitations-inside = Pendant l’événement
invitations-inside-what = Vous vous connectez par un lien qui vous est envoyé par courriel.

# Courriels
invitations-addressee = { $name }, { $office }
invitations-event = Événement
invitations-when = Quand
invitations-begins = Début
invitations-ends = Fin
invitations-there = À l’heure du lieu
invitations-where = Lieu
invitations-spoken = Langues
invitations-by = Organisation
invitations-mail-why = Vous êtes invité·e à un événement de « { $network } ».
invitations-mail-why-was = Vous étiez invité·e à un événement de « { $network } ».
invitations-mail-asking-subject = Participerez-vous le { $day } ? { $event }
invitations-mail-asking-what = Vous êtes invité·e à participer à { $event }.
invitations-mail-deputed-what = Votre point focal vous envoie à sa place : vous êtes invité·e à participer à { $event }.
invitations-mail-answer = Répondre à l’invitation
invitations-mail-dear = Bonjour { $name },
invitations-mail-how = Vous pouvez accepter, dire peut-être ou refuser. Un geste suffit, sans compte. Ouvrir la page ne change rien.
invitations-mail-how-deputy = { $deputy ->
    [none] Vous pouvez accepter, dire peut-être, envoyer la personne qui vous supplée ou refuser. Un geste suffit, sans compte. Ouvrir la page ne change rien.
   *[other] Vous pouvez accepter, dire peut-être, envoyer la personne qui vous supplée ({ $deputy }) ou refuser. Un geste suffit, sans compte. Ouvrir la page ne change rien.
}
invitations-mail-by-mail = Ou répondez à ce courriel par un mot : oui, peut-être ou non.
invitations-mail-calendar = Une entrée pour votre agenda est jointe ; les changements y arriveront.
invitations-mail-answered-subject = Votre réponse : { $event }
invitations-mail-answered-heading = Votre réponse est enregistrée
invitations-mail-accepted = Vous participez à { $event }.
invitations-mail-queued = Vous avez dit oui, et toutes les places pour { $event } sont prises. Vous êtes en liste d’attente ; un courriel viendra quand une place se libérera.
invitations-mail-tentative = Vous participez peut-être à { $event }.
invitations-mail-declined = Vous ne participez pas à { $event }.
invitations-mail-deputing = On a demandé à la personne qui vous supplée de participer à { $event } à votre place. Si elle ne vient pas, un courriel vous le dira.
invitations-mail-deputy-out-subject = Votre suppléant·e ne vient pas : { $event }
invitations-mail-deputy-out-heading = Votre suppléant·e ne vient pas
invitations-mail-deputy-out-what = Vous avez envoyé à { $event } la personne qui vous supplée. À ce stade, elle ne vient pas ou n’a pas de place : personne ne participe à votre place.
invitations-mail-uncertain = « { $answer } » a été choisi dans votre invitation à { $event }, peut-être par un programme qui lit le courrier : rien ne compte avant votre confirmation.
invitations-mail-uncertain-subject = Était-ce vous ? { $event }
invitations-mail-uncertain-heading = Était-ce vous ?
invitations-mail-by-phone = Une facilitatrice ou un facilitateur l’a noté pour vous. Si c’est faux, changez-le.
invitations-mail-change = Vous pouvez changer votre réponse jusqu’au début.
invitations-mail-change-open = Changer ma réponse
invitations-mail-confirm = Ouvrez la page et appuyez encore une fois sur votre réponse.
invitations-mail-confirm-open = Confirmer ma réponse
invitations-mail-seat-subject = Une place est libre : { $event }
invitations-mail-seat-heading = Une place est libre
invitations-mail-seat-what = Une place à { $event } vous est gardée jusqu’au { $until }.
invitations-mail-seat-next = Ensuite elle va à la personne suivante.
invitations-mail-seat-take = Prendre la place
invitations-mail-withdrawn-subject = Invitation retirée : { $event }
invitations-mail-withdrawn-heading = Vous n’êtes plus invité·e
invitations-mail-withdrawn-what = Votre invitation à { $event } a été retirée. Vous n’avez rien à faire.
invitations-mail-withdrawn-calendar = L’entrée quitte votre agenda.
invitations-mail-again-subject = De nouveau invité·e : { $event }
invitations-mail-again-heading = Vous êtes de nouveau invité·e
invitations-mail-again-what = Votre invitation à { $event } est de nouveau valable, et ce que vous aviez dit avec elle.
invitations-mail-question-subject = { $who } écrit au sujet de « { $event } »
invitations-mail-question-what = { $who } a écrit ceci au sujet de l’invitation à { $event } :
invitations-mail-question-open = Ouvrir l’invitation
invitations-mail-question-why = Vous assurez la facilitation du réseau.

# Changements et rappels
invitations-silent = { $count ->
    [one] { $count } personne n’a pas répondu
   *[other] { $count } personnes n’ont pas répondu
}
invitations-remind-hint = Seulement les personnes qui ont reçu un courriel et n’ont pas répondu ; jamais deux fois en une semaine. Chaque courriel part aux heures de bureau de son destinataire.
invitations-remind-none = Personne n’est à relancer : le courriel date de moins d’un jour, ou le rappel de moins d’une semaine.
invitations-remind-look = Voir qui et quand, ou changer les mots
invitations-reminder-title = Rappel aux personnes sans réponse : { $event }
invitations-reminder-what = Chaque personne le lit dans sa langue, avec le jour, le lieu et un bouton pour répondre. Personne ne reçoit deux rappels en une semaine, quelle que soit la page.
invitations-reminder-nobody = Tout le monde a répondu.
invitations-reminder-begun = L’événement a commencé : plus personne ne reçoit de rappel.
invitations-reminder-whom = Qui, et quand
invitations-reminder-now = part tout de suite
invitations-reminder-opens = part à l’ouverture de son bureau : { $when }
invitations-reminder-was = rappel reçu le { $day }, pas d’autre avant une semaine
invitations-reminder-words = Ce que dit le courriel
invitations-reminder-words-hint = Langue : { $language }. Laissez vide pour les mots habituels.
invitations-reminder-send = { $count ->
    [one] Envoyer le rappel à { $count } personne
   *[other] Envoyer le rappel à { $count } personnes
}
invitations-reminder-back = Retour aux invitations
invitations-mail-changed-subject = Changement : { $event }
invitations-mail-changed-heading = Quelque chose a changé
invitations-mail-changed-what = Les informations sur « { $event } » ont changé. Les voici :
invitations-mail-changed-parts = Ce qui a changé pour { $event } : { $parts }. Voici ce qu’il en est :
invitations-mail-changed-answer = Votre réponse reste valable ; changez-la si elle ne convient plus.
invitations-mail-changed-silent = Vous n’avez pas encore répondu. Un geste suffit, aussi pour un non.
invitations-mail-changed-calendar = Le changement arrive dans votre agenda.
invitations-mail-changed-no-day = Tant que son jour n’est pas connu, il ne figure dans aucun agenda.
invitations-mail-cancelled-subject = Annulé : { $event }
invitations-mail-cancelled-heading = Cela n’aura pas lieu
invitations-mail-cancelled-what = { $event } n’aura pas lieu.
invitations-mail-week-subject = Dans une semaine : { $event }
invitations-mail-days-subject = { $days ->
    [one] Dans un jour : { $event }
   *[other] Dans { $days } jours : { $event }
}
invitations-mail-day-subject = Demain : { $event }
invitations-mail-hour-subject = Dans une heure : { $event }
invitations-mail-today-subject = Aujourd’hui : { $event }
invitations-mail-minutes-subject = { $minutes ->
    [one] Dans une minute : { $event }
   *[other] Dans { $minutes } minutes : { $event }
}
invitations-mail-reminder-what = { $event } approche. Voici quand et où :
invitations-mail-hour-what = { $event } commence bientôt. La page de votre invitation mène dans la salle 15 minutes avant.
invitations-mail-hour-perhaps = { $event } commence bientôt, et vous avez dit peut-être. Si vous venez, dites oui avant le début : la page de votre invitation mène alors dans la salle.
invitations-mail-hour-no-seat = { $event } commence bientôt, et vous avez dit peut-être. Toutes les places sont prises : si vous dites oui avant le début, vous êtes en liste d’attente.
invitations-mail-hour-offered = { $event } commence bientôt, et une place vous est gardée. Elle n’est à vous que si vous la prenez avant le début : la page de votre invitation mène alors dans la salle.
invitations-mail-hour-open = Ouvrir mon invitation
invitations-mail-silent-subject = Participerez-vous ? { $event }
invitations-mail-silent-what = Vous êtes invité·e à participer à { $event } et n’avez pas encore répondu. Un geste suffit, aussi pour un non.

# Courriels arrivés
invitations-letters = Courriels à regarder
invitations-letters-hint = Ils n’ont pas compté comme réponse et n’ont rien changé. Si c’est une réponse, notez-la.
invitations-letter-says = L’agenda joint dit : { $answer }
invitations-letter-delegates = L’agenda joint nomme quelqu’un qui vient à sa place : { $address }. Personne n’a été invité pour autant.
invitations-letter-proposes = L’agenda joint propose un autre moment : { $proposed }. L’événement : { $now }.
invitations-letter-proposes-same = L’agenda joint nomme l’heure même de l’événement : il ne propose pas d’autre moment.
invitations-letter-record = La noter : { $answer }
invitations-letter-settle = Mettre de côté
invitations-letter-of-nobody = À aucune de nos invitations
invitations-not-taken-stranger = Écrit par une autre personne que l’invité·e :
invitations-not-taken-elsewhere = Écrit par l’invité·e, mais pas à l’adresse de son propre courriel :
invitations-not-taken-unproven = Il n’est pas prouvé que cette adresse l’a écrit :
invitations-not-taken-old = Répond à un état plus ancien de l’événement :
invitations-not-taken-overtaken = Une réponse écrite plus tard est déjà là :
invitations-not-taken-unclear = Pas une seule réponse claire :
invitations-not-taken-away = Message d’absence, écrit par un programme :
invitations-not-taken-counter = Un agenda propose autre chose :
invitations-not-taken-refused = Arrivé trop tard, ou l’invitation avait été retirée :
invitations-letter-afterwards = Écrit après l’événement ; peut-être une réponse à nos remerciements, ou à notre question sur l’absence :

# Avant l’envoi, et après
invitations-preview = Aperçu
invitations-preview-title = Aperçu : { $event }
invitations-preview-what = Le courriel tel qu’une personne invitée le lira. Le nom, le siège et le lien sont propres à chacune.
invitations-preview-page = La page que son bouton ouvre
invitations-preview-page-hint = Ici, aucun bouton ne répond.
invitations-preview-languages = Langue de l’aperçu
invitations-short = Pour une messagerie instantanée
invitations-short-hint = Copiez-le là où l’on vous lit. Il ne contient aucun secret : le lien pour répondre est seulement dans le courriel de chaque personne.
invitations-short-hidden = Les autres ne doivent pas savoir que cet événement a lieu. Copiez le texte seulement pour les personnes invitées : il contient le nom de l’événement.
invitations-short-label = Texte court
invitations-short-text = { $network } : vous êtes invité·e à { $event } ({ $day }). Cherchez notre courriel et répondez d’un geste. { $address }
invitations-short-text-hidden = { $network } : vous êtes invité·e à { $event } ({ $day }). Cherchez notre courriel et répondez d’un geste. Merci de ne pas transmettre ce message.
invitations-export = Exporter la liste
invitations-export-format = Format

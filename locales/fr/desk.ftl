# Le bureau de la facilitation : courriels sortants et journal.
desk-outbox-title = Envois
desk-outbox-states = Afficher seulement
desk-outbox-all = Tout afficher
desk-outbox-none = Aucun courriel ici.
desk-mail-subject = Objet
desk-mail-to = À
desk-mail-language = Langue
desk-mail-state = État
desk-mail-answer = Réponse du serveur
desk-mail-text = Texte
desk-mail-gone = Le texte n’est plus conservé.
desk-mail-approve = L’envoyer
desk-mail-discard = L’écarter
desk-mail-opens = part à l’ouverture du bureau de son destinataire : { $at }
desk-mail-opens-why = Un rappel part aux heures de bureau de son destinataire. D’ici là, l’envoi peut être annulé.
desk-mail-take-back = Annuler l’envoi
desk-state-held = attend un accord
desk-state-queued = en route
desk-state-sending = envoi en cours
desk-state-sent = envoyé
desk-state-refused = revenu
desk-state-unanswered = peut-être envoyé
desk-state-discarded = écarté

desk-log-title = Journal
desk-log-what = Tout ce qui s’est passé, le plus récent d’abord. Rien ne peut y être modifié.
desk-log-number = Nº
desk-log-at = Quand
desk-log-fact = Quoi
desk-log-about = Concerne
desk-log-who = Par
desk-operator = L’exploitant du site

fact-people-organisation-added = Une organisation a été ajoutée
fact-people-organisation-changed = Une organisation a été modifiée
fact-people-organisation-removed = Une organisation a été retirée
fact-people-person-added = Une personne a été ajoutée
fact-people-person-changed = Les données d’une personne ont été modifiées
fact-people-person-hidden = Une personne s’est masquée aux autres
fact-people-person-shown = Une personne s’est montrée à nouveau aux autres
fact-people-person-erased = Une personne a été effacée
fact-people-erasure-asked = Une personne a demandé l’effacement
fact-people-data-exported = Une personne a téléchargé ses données
fact-people-seat-given = Un siège a été attribué
fact-people-seat-ended = Un siège a pris fin
fact-people-seat-handed-over = Un siège a été transmis
fact-people-sign-in-link-sent = Un lien de connexion a été envoyé
fact-people-signed-in = Quelqu’un s’est connecté
fact-people-signed-out = Quelqu’un s’est déconnecté
fact-people-sessions-ended = Des sessions ont été fermées
desk-monday-title = La liste du lundi
desk-monday-comes = Le lundi, un courriel vous apporte la liste du bureau quand quelque chose attend.
desk-monday-stopped = Aucune liste n’arrive le lundi. Elle reste sur le bureau.
desk-monday-stop = Arrêter ces courriels
desk-monday-want = L’envoyer le lundi
fact-desk-monday-list-stopped = La liste du lundi a été arrêtée
fact-desk-monday-list-wanted-again = La liste du lundi est de nouveau demandée
fact-people-second-step-set-up = Une deuxième étape de connexion a été mise en place
fact-people-second-step-ended = Une deuxième étape de connexion a été retirée
fact-people-recovery-code-used = Un code de secours a servi
fact-people-address-change-asked = Un changement d’adresse a été demandé
fact-people-address-change-confirmed = Une boîte a dit oui à un changement d’adresse
fact-people-address-change-put-through = Un changement d’adresse a continué sans l’ancienne boîte
fact-people-address-change-called-off = Un changement d’adresse a été annulé
fact-people-address-changed = Une adresse a été changée
fact-desk-mail-approved = Un courriel a été approuvé
fact-desk-mail-discarded = Un courriel a été écarté
fact-desk-mail-taken-back = L’envoi d’un courriel a été annulé avant son départ
fact-imports-file-imported = Un fichier a été importé
fact-imports-suggestion-accepted = Une suggestion d’un import a été acceptée
fact-imports-suggestion-refused = Une suggestion d’un import a été refusée
fact-people-seat-term-changed = Le dernier jour d’un siège a été modifié
fact-network-theme-added = Un thème a été ajouté
fact-network-theme-changed = Un thème a été modifié
fact-network-programme-added = Un programme a été ajouté
fact-network-programme-changed = Un programme a été modifié
fact-network-city-added = Une ville a été ajoutée
fact-network-city-changed = Une ville a été modifiée
fact-network-city-told-for-matching = Les données d’appariement d’une ville ont été indiquées
fact-people-list-exported = La liste des personnes a été exportée
fact-cohorts-cohort-made = Une cohorte a été créée
fact-cohorts-cohort-changed = Une cohorte a été modifiée
fact-cohorts-cohort-moved = Une cohorte est passée à un autre état
fact-cohorts-cohort-paused = Une cohorte a été mise en pause
fact-cohorts-cohort-resumed = Une cohorte a repris
fact-cohorts-cohort-removed = Une cohorte a été supprimée
fact-cohorts-cities-chosen = Les villes d’une cohorte ont été choisies
fact-cohorts-board-edited = Un tableau d’appariement a été modifié
fact-cohorts-groups-matched = Des groupes ont été appariés
fact-cohorts-run-asked = Un appariement a été mis en file d’attente
fact-cohorts-run-stopped = Un appariement a été arrêté
fact-cohorts-offer-made = Un brouillon d’offre a été préparé
fact-cohorts-offer-sent = Une offre a été envoyée
fact-cohorts-offer-answered = On a répondu à une offre
fact-cohorts-question-asked = Une ville a posé une question sur une offre
fact-cohorts-offer-reminded = Des villes ont reçu un rappel d’offre
fact-cohorts-successor-asked = Un successeur a reçu le courriel d’une offre ouverte
fact-cohorts-answer-dropped = Une réponse donnée par un filtre de courrier a été écartée
fact-cohorts-offer-extended = Une offre a été prolongée
fact-cohorts-offer-agreed = Une offre a été acceptée par tous
fact-cohorts-offer-withdrawn = Une offre a été retirée
fact-cohorts-offer-expired = Une offre a expiré
fact-cohorts-offer-closed = Une offre a été close
fact-cohorts-group-formed = Un groupe a été formé
fact-cohorts-group-ended = Un groupe a pris fin
fact-twinning-charter-written = Une charte a été écrite
fact-twinning-roadmap-written = Une feuille de route a été écrite
fact-twinning-charter-accepted = Une ville a accepté une charte
fact-twinning-roadmap-accepted = Une ville a accepté une feuille de route
fact-twinning-times-proposed = Des moments ont été proposés pour une réunion
fact-twinning-times-voted = Une ville a dit quels moments conviennent
fact-twinning-meeting-fixed = Le jour d’une réunion a été fixé
fact-twinning-meeting-moved = Une réunion a été déplacée
fact-twinning-meeting-called-off = Une réunion a été annulée
fact-twinning-meeting-held = Une réunion a eu lieu
fact-twinning-minutes-changed = Un compte rendu a été modifié
fact-twinning-meeting-taken-back = Une réunion notée par erreur a été retirée
fact-twinning-action-added = Une action a été ajoutée
fact-twinning-action-done = Une action a été faite
fact-twinning-action-reopened = Une action a été rouverte
fact-twinning-action-reminded = Une action a été rappelée à qui s’en charge
fact-twinning-check-in-asked = Des villes ont été invitées à faire le point mensuel
fact-twinning-checked-in = Une ville a fait le point mensuel
fact-twinning-draft-written = Un projet de section a été écrit
fact-twinning-draft-reviewed = Un projet de section a été relu
fact-twinning-output-delivered = Le résultat d’un groupe a été remis
fact-twinning-output-adopted = Le résultat d’un groupe a été adopté
fact-twinning-output-followed-up = Un suivi a été confirmé
fact-twinning-output-taken-back = Une étape du résultat d’un groupe a été retirée
fact-twinning-file-added = Un fichier a été ajouté à un groupe
fact-twinning-file-removed = Un fichier a été retiré d’un groupe
fact-twinning-cities-written-to = Un groupe a reçu un courriel de la facilitation
fact-twinning-centre-asked = Une ville a posé une question aux facilitateurs
fact-twinning-expert-asked = Un expert est entré dans un groupe
fact-twinning-expert-left = Un expert a quitté un groupe
fact-twinning-successor-briefed = Un successeur a reçu le groupe en bref
fact-invitations-audience-changed = Le public d’un événement a été changé
fact-invitations-plan-changed = Les réglages des invitations ont été modifiés
fact-invitations-people-invited = Des personnes ont été invitées
fact-invitations-mails-sent = Des invitations ont été envoyées
fact-invitations-invitation-withdrawn = Une invitation a été retirée
fact-invitations-invitation-answered = Une invitation a reçu une réponse
fact-invitations-question-asked = Quelqu’un a posé une question sur une invitation
fact-invitations-deputy-sent = Un·e suppléant·e a été envoyé·e
fact-invitations-seat-offered = Une place libérée a été proposée
fact-invitations-offered-seat-ran-out = Une place proposée n’a pas été prise
fact-invitations-attendance-noted = Une présence a été notée
fact-stocktaking-event-chosen = L’événement où une cohorte fait le point a été choisi
fact-stocktaking-order-changed = Le déroulé a été modifié
fact-stocktaking-commitment-written = L’engagement d’un groupe a été noté
fact-stocktaking-commitment-carried-over = Un engagement est devenu une réunion et une action
fact-stocktaking-turn-begun = L’intervenant suivant a été appelé
fact-stocktaking-question-asked = Une question a été posée lors d’un événement
fact-stocktaking-question-supported = Une question a été soutenue
fact-stocktaking-question-answered = Une question a reçu une réponse
fact-stocktaking-poll-opened = Un sondage a été ouvert
fact-stocktaking-poll-answered = Quelqu’un a répondu à un sondage
fact-stocktaking-poll-closed = Un sondage a été clos
fact-stocktaking-guest-thanked = Un invité a été remercié d’être venu
fact-stocktaking-guest-asked = Un invité absent a été interrogé
fact-stocktaking-mails-sent = Des courriels d’après l’événement ont été envoyés

desk-title = Bureau
desk-today-none = Rien ne vous attend aujourd’hui.
desk-today-what = { $count ->
    [one] Une chose pour aujourd’hui.
   *[other] { $count } choses pour aujourd’hui, la plus utile d’abord.
}
desk-today-later = { $count ->
    [one] Une autre peut attendre
   *[other] { $count } autres peuvent attendre
}
desk-today-silent = Le plus longtemps sans échange
desk-today-silent-hint = Jours depuis que les villes ont fait quelque chose ensemble. Seuls les facilitateurs le voient.
desk-today-group = Groupe
desk-today-days = Jours
desk-today-more = Plus
desk-today-answers = Qui a répondu quoi
desk-today-asked = { $days ->
    [0] invitations : { $asked }, c’est aujourd’hui
    [one] invitations : { $asked }, reste un jour
   *[other] invitations : { $asked }, restent { $days } jours
}
desk-today-accepted = { $count ->
    [one] { $count } personne vient
   *[other] { $count } personnes viennent
}
desk-today-tentative = { $count } peut-être
desk-today-declined-count = { $count ->
    [one] { $count } personne ne vient pas
   *[other] { $count } personnes ne viennent pas
}
desk-today-deputed = { $count ->
    [one] { $count } personne envoie quelqu’un
   *[other] { $count } personnes envoient quelqu’un
}
desk-today-no-answer = { $count ->
    [one] { $count } personne n’a pas répondu
   *[other] { $count } personnes n’ont pas répondu
}
desk-today-declined = { $count ->
    [one] Former à nouveau le groupe qui a été refusé
   *[other] Former à nouveau les { $count } groupes qui ont été refusés
}
desk-today-declined-why = Refusé : { $groups }. { $agreed ->
    [0] Aucun groupe n’est encore accepté.
    [one] Un groupe est accepté et reste verrouillé.
   *[other] { $agreed } groupes sont acceptés et restent verrouillés.
}
desk-today-declined-by = { $group } (ont dit non : { $cities })
desk-today-declined-do = Ouvrir le tableau
desk-today-silence = { $days ->
    [one] { $group } : silence depuis { $days } jour
   *[other] { $group } : silence depuis { $days } jours
}
desk-today-silence-no-date = Aucune prochaine réunion n’est prévue.
desk-today-silence-proposed = Des moments sont proposés pour une réunion, aucun n’est fixé.
desk-today-silence-fixed = Sa prochaine réunion : { $day }.
desk-today-silence-do = Écrire aux villes
desk-today-unanswered = { $count ->
    [one] { $count } personne n’a pas répondu : { $event }
   *[other] { $count } personnes n’ont pas répondu : { $event }
}
desk-today-unanswered-why = Sur { $asked } personnes invitées. { $days ->
    [0] C’est aujourd’hui.
    [one] Il reste un jour.
   *[other] Il reste { $days } jours.
}
desk-today-unanswered-do = Envoyer un rappel
desk-today-unconfirmed = { $count ->
    [one] Une réponse attend d’être confirmée : { $event }
   *[other] { $count } réponses attendent d’être confirmées : { $event }
}
desk-today-unconfirmed-why = Un programme qui lit le courrier a peut-être appuyé sur le bouton. Cela ne compte pas tant que la personne n’appuie pas de nouveau, ou que vous ne confirmez pas.
desk-today-unconfirmed-do = Voir les réponses
desk-today-letters = { $count ->
    [one] Un courriel à regarder : { $event }
   *[other] { $count } courriels à regarder : { $event }
}
desk-today-letters-why = Au sujet d’une invitation, mais non comptés comme réponse. Rien n’a changé.
desk-today-letters-do = Voir les courriels
desk-today-event = Aujourd’hui : { $event }
desk-today-event-why = Cela commence le { $begins } et finit à { $ends }.
desk-today-event-live = Ouvrir la page en direct
desk-today-event-tick = Cocher qui est là
desk-today-list = Noter qui est venu : { $event }
desk-today-list-why = C’était le { $day }. Tant que la liste n’est pas close, on ne sait pas qui était absent.
desk-today-list-do = Ouvrir la liste
desk-today-no-mail = Aucun courriel ne part d’ici
desk-today-no-mail-why = Aucun serveur de courrier n’est indiqué. Ce qui est en route attend que l’exploitant du site en indique un (mail_host).
desk-today-no-mail-do = Voir ce qui attend
desk-today-held = { $count ->
    [one] Un courriel attend votre accord
   *[other] { $count } courriels attendent votre accord
}
desk-today-held-why = Rien ne part avant que vous l’ayez regardé.
desk-today-held-do = Voir les envois
desk-today-codes-rest = Les codes de connexion ne sont pas acceptés en ce moment
desk-today-codes-rest-why = Plus de 50 codes faux sont arrivés en une heure : quelqu’un essaie de deviner. Les liens des courriels fonctionnent comme avant. Les codes sont de nouveau acceptés une heure après la fin des essais.
desk-today-codes-rest-do = Voir le journal
desk-today-erasure = { $name } demande l’effacement de ses données
desk-today-erasure-why = Demandé le { $day }. Cela doit être fait dans le mois, ou la personne doit savoir pourquoi cela n’est pas fait.
desk-today-erasure-do = Voir la demande
desk-today-came-back = Un courriel à { $name } est revenu
desk-today-came-back-why = Le serveur a répondu : { $answer }
desk-today-came-back-do = Changer l’adresse
desk-today-audience = { $count ->
    [one] Un changement parmi les personnes invitées : { $event }
   *[other] { $count } changements parmi les personnes invitées : { $event }
}
desk-today-audience-why = Des personnes ont changé. À inviter : { $join }. Ne sont plus concernées : { $leave }.
desk-today-audience-join = Des personnes ont changé. À inviter : { $join }.
desk-today-audience-leave = Des personnes ont changé. Ne sont plus concernées : { $leave }.
desk-today-audience-do = Voir ces personnes
desk-today-ran-out = L’offre { $group } a expiré
desk-today-ran-out-why = Elle était ouverte jusqu’au { $day }. Sans réponse : { $cities }.
desk-today-ran-out-one-yes = Elle était ouverte jusqu’au { $day }. Ont dit oui : { $agreed }. Sans réponse : { $cities }.
desk-today-ran-out-do = Donner plus de temps, ou continuer
desk-today-runs-out = L’offre { $group } expire bientôt : { $until }
desk-today-runs-out-why = Pas encore de réponse : { $cities }.
desk-today-runs-out-do = Ouvrir l’offre
desk-today-charter = { $group } : la charte attend { $cities }
desk-today-roadmap = { $group } : la feuille de route attend { $cities }
desk-today-paper-why = { $days ->
    [one] Écrite il y a { $days } jour.
   *[other] Écrite il y a { $days } jours.
}
desk-today-paper-do = Leur écrire
desk-today-day = { $group } : personne n’a fixé le jour de la prochaine réunion
desk-today-day-why = Convient à toutes les villes : { $when }.
desk-today-day-do = Fixer le jour
desk-today-minutes = { $group } : personne n’a noté ce qui a été dit
desk-today-minutes-why = La réunion a eu lieu le { $day }.
desk-today-minutes-do = Écrire le compte rendu
desk-today-late = { $count ->
    [one] { $group } : une action est en retard
   *[other] { $group } : { $count } actions sont en retard
}
desk-today-late-why = L’échéance de la première était le { $day }.
desk-today-late-do = Voir les actions
desk-today-proposed = { $count ->
    [one] Un import propose un changement
   *[other] Des imports proposent { $count } changements
}
desk-today-proposed-why = Ils attendent que vous acceptiez ou refusiez.
desk-today-proposed-do = Voir les changements
fact-invitations-person-joined-the-audience = Quelqu’un est entré dans un public
fact-invitations-person-left-the-audience = Quelqu’un a quitté un public
fact-invitations-guests-told-of-a-change = Les personnes invitées ont appris un changement
fact-invitations-guests-reminded = Les personnes invitées ont reçu un rappel
fact-invitations-silent-guests-nudged = Les personnes sans réponse ont reçu un rappel
fact-invitations-mail-shown = Un courriel au sujet d’une invitation est arrivé
fact-invitations-mail-settled = Un courriel au sujet d’une invitation a été mis de côté
fact-invitations-list-exported = Une liste d’invitations a été exportée

# Le lundi, à chaque facilitateur et facilitatrice.
desk-mail-monday-subject = { $count ->
    [one] Une chose pour cette semaine
   *[other] { $count } choses pour cette semaine
}
desk-mail-monday-later = { $count ->
    [one] Une autre peut attendre.
   *[other] { $count } autres peuvent attendre.
}
desk-mail-monday-open = Ouvrir le bureau
desk-mail-monday-why = Vous assurez la facilitation de ce réseau. Ce courriel arrive le lundi quand quelque chose attend.
fact-desk-facilitator-written-to = Un courriel du lundi est parti à la facilitation

# Ce qui se fait de soi-même : pourquoi, et comment le changer.
desk-by-itself = Automatiquement
desk-log-everything = Tout
desk-log-by-itself = Ce qui s’est fait automatiquement
desk-log-change = Annuler ou changer
# À côté de ce qui s’est passé, dans le journal.
desk-log-joined = Maintenant { $office }, depuis le { $day }.
desk-log-answered = { $city } : { $what }, { $way }
desk-log-left = Était { $office } jusqu’au { $day }.
desk-log-withdrawn = La règle du public ne désigne plus cette personne.
desk-log-changed = Changé : { $fields }
desk-log-people = { $count ->
    [one] { $count } personne.
   *[other] { $count } personnes.
}
desk-why-offer-expired = Son jour était passé. Avec plus de temps, elle est de nouveau ouverte.
desk-why-offer-reminded = Une ville n’avait pas répondu, et l’offre expire bientôt.
desk-why-successor-asked = Un siège est passé à quelqu’un d’autre pendant qu’une offre est ouverte ; son titulaire reçoit le courriel.
desk-why-monday = Le bureau écrit le lundi quand quelque chose attend.
desk-why-reminded = Les rappels de l’événement sont réglés ainsi ; décochez-les et aucun ne part.
desk-why-told = Les informations sur l’événement ont changé, et les agendas avaient l’ancienne version.
desk-why-followed = Les invitations de l’événement suivent son public d’elles-mêmes, comme fixé.
desk-why-mail-shown = Un courriel est arrivé sans réponse claire ; rien n’a été changé.
desk-why-seat = Une place s’est libérée, ou n’a pas été prise à temps. Vous pouvez noter à la main qui vient.
desk-why-audience = Des personnes ont changé, et la règle du public est de nouveau consultée. Rien ne part avant un accord, sauf si cela a été fixé ainsi.
desk-why-copied = L’événement est la copie d’un autre, et la règle de son public est venue avec. Personne n’a été invité.
desk-why-check-in = Un groupe est interrogé une fois toutes les quatre semaines.
desk-why-briefed = Un siège est passé à quelqu’un d’autre ; son titulaire reçoit le groupe en bref.

# Événements : le catalogue, la page d’un événement, les formulaires, les fils.

## Catalogue
events-title = Événements
events-add = Ajouter un événement
events-import = Importer
events-search = Chercher dans les événements
events-search-do = Chercher
events-filters = Filtres
events-all-values = Toutes les valeurs de ces filtres
events-period = Période
events-period-do = Afficher cette période
events-from = Du
events-to = Au
events-from-day = À partir du { $day }
events-to-day = Jusqu’au { $day }
events-upcoming = À venir
events-past = Passés
events-all = Tous
events-type = Type
events-theme = Thème
events-country = Pays
events-organiser = Organisateur
events-spoken = Langues
events-format = Format
events-programme = Programme
events-found-in = { $field } :
events-not-stated = Non précisé
events-count = { $count ->
    [one] { $count } événement
   *[other] { $count } événements
 }
events-order-next = Les prochains d’abord
events-order-newest = Les plus récents d’abord
events-order-relevance = Les plus pertinents d’abord
events-by-relevance = par pertinence
events-by-date = par date
events-list-calendar = Agenda de cette liste (.ics)
events-list-feed = Atom
events-feed-cancelled = Annulé : { $title }
events-first-page = Première page
events-none-title = Aucun événement ne correspond à tout cela
events-none = Rien ne correspond à tout ce que vous avez choisi. Vous pourriez :
events-none-yet = Il n’y a pas d’événement ici pour le moment.
events-drop = Retirer { $filter }
events-drop-words = Retirer « { $words } »
events-drop-in-all = Retirer { $filter }, parmi tous les événements
events-only-in-all = Seulement { $filter }, parmi tous les événements
events-words-in-all = « { $words } » dans tous les événements
events-drop-when = Inclure les événements passés
events-drop-when-past = Inclure les événements à venir
events-drop-period = Retirer la période
events-start-again = { $count ->
    [one] Ou <a>recommencer avec le seul événement</a>.
   *[other] Ou <a>recommencer avec les { $count } événements</a>.
 }
events-common = Trop courant pour être cherché : { $words }.
events-only-common = Seuls des mots courants ont été saisis ({ $words }) : tous les événements sont affichés. Ajoutez un mot plus précis.
events-no-word = Il n’y a aucun mot dans la saisie : les événements sont affichés sans en tenir compte.
events-corrected = Introuvable tel que saisi : { $words }. Des mots qui diffèrent d’une lettre ont été cherchés.
events-plain-title = Événements trouvés jusqu’ici
events-plain-note = La recherche se prépare. En attendant, cette liste est faite sans elle : rien n’est compté, et les mots doivent figurer tels que saisis.
events-feed-title = Événements : { $network }
events-feed-cut = Les { $held } premiers sur { $all }, dans l’ordre des dates.

## An event
events-kind-webinar = Webinaire
events-kind-workshop = Atelier
events-kind-training = Formation
events-kind-conference = Conférence
events-kind-visit = Visite
events-kind-call = Appel à participation
events-format-virtual = En ligne
events-format-in-person = Sur place
events-format-hybrid = Sur place et en ligne
events-access-public = Ouvert à tous
events-access-members = Membres
events-access-invitation = Sur invitation
events-draft = Brouillon
events-cancelled = Annulé
events-running = En cours
events-when = Quand
events-starts = Début
events-ends = Fin
events-your-clock = À votre heure
events-elsewhere = Ailleurs
events-same-hour = Même heure : { $countries }.
events-hour-in = { $hour } : { $countries }.
events-hour-in-day = { $day }, { $hour } : { $countries }.
events-date-not-known = Date inconnue
events-place = Lieu
events-place-not-given = Lieu non indiqué
events-by = Par
events-with = Avec
events-supported-by = Avec le soutien de
events-themes = Thèmes
events-tags = Étiquettes
events-context = Contexte
events-aims = Objectifs
events-audience = Public
events-who-may-come = Qui peut venir
events-come-public = Tout le monde est bienvenu.
events-come-members = Cet événement est réservé aux membres du réseau.
events-come-invitation = Cet événement est uniquement sur invitation. Les invitations sont envoyées par courriel à chaque personne.
events-header-only = Seul ce qui est public est affiché ici.
events-header-sign-in = Les membres en voient plus après s’être <a>connectés</a>.
events-materials = Documents
events-page-elsewhere = Page de cet événement ailleurs
events-is-cancelled = Cet événement n’aura pas lieu.
events-add-to-calendar = Ajouter à l’agenda (.ics)
events-add-later = Il entrera dans les agendas dès que ses jours seront connus.
events-google-calendar = Google Agenda
events-outlook = Outlook
events-in-series = Dans cette série
events-belongs-to = Fait partie de
events-share = Partager
events-share-whatsapp = WhatsApp
events-share-mail = Courriel
events-address = Adresse de cette page

## For facilitators
events-tools = Pour les facilitateurs et facilitatrices
events-publish = Publier
events-change = Modifier
events-cancel = Annuler l’événement
events-remove = Jeter le brouillon
events-duplicate = Dupliquer
events-history = Historique des modifications
events-look-as = Voir comme
events-eyes-visitor = un visiteur
events-eyes-member = un membre
events-eyes-invitee = un invité
events-draft-seen-as = Vous voyez cette page comme la verra { $eyes } une fois publiée.
events-seen-as = Vous voyez cette page comme la voit { $eyes }.
events-seen-as-end = Revenir à votre vue
events-seen-as-nothing = Pour eux, cet événement n’existe pas.

## Suggestions of an import
events-suggest-webinar = C’est un webinaire.
events-suggest-workshop = C’est un atelier.
events-suggest-training = C’est une formation.
events-suggest-conference = C’est une conférence.
events-suggest-visit = C’est une visite.
events-suggest-call = C’est un appel à participation.
events-suggest-no-kind = « { $prefix } » ne désigne aucun type connu.
events-suggest-series = { $number ->
    [0] Il fait partie de la série « { $series } ».
   *[other] C’est le numéro { $number } de la série « { $series } ».
 }
events-suggest-part = Il fait partie de la série « { $whole } ».
events-suggest-virtual = « { $printed } » signifie qu’il a lieu en ligne.
events-suggest-perhaps-virtual = Aucun lieu n’est indiqué ; le titre dit webinaire. A-t-il lieu en ligne ?
events-suggest-hybrid = « { $printed } » signifie sur place et en ligne{ $town ->
    [none] {""}
   *[other] {" "}; ville : { $town }
 }{ $country ->
    [none] {""}
   *[other] {" "}; pays : { $country }
 }{ $venue ->
    [none] {""}
   *[other] {" "}; salle : { $venue }
 }.
events-suggest-in-person = « { $printed } » : sur place{ $town ->
    [none] {""}
   *[other] {" "}; ville : { $town }
 }{ $country ->
    [none] {""}
   *[other] {" "}; pays : { $country }
 }{ $venue ->
    [none] {""}
   *[other] {" "}; salle : { $venue }
 }.
events-suggest-city = La ville est la ville membre { $city }.
events-suggest-theme = Son thème est { $theme }.
events-suggest-organisers = { $organisers ->
    [none] {""}
   *[other] Par : { $organisers }.
 }{ $partners ->
    [none] {""}
   *[other] {" "}Avec : { $partners }.
 }{ $supporters ->
    [none] {""}
   *[other] {" "}Soutien : { $supporters }.
 }
events-suggest-organisers-joined = Peut-être un « and » fait-il partie d’un nom.{ $organisers ->
    [none] {""}
   *[other] {" "}Par : { $organisers }.
 }{ $partners ->
    [none] {""}
   *[other] {" "}Avec : { $partners }.
 }{ $supporters ->
    [none] {""}
   *[other] {" "}Soutien : { $supporters }.
 }
events-suggest-organisers-without = Peut-être { $left } n’est-il pas une organisation.{ $organisers ->
    [none] {""}
   *[other] {" "}Par : { $organisers }.
 }{ $partners ->
    [none] {""}
   *[other] {" "}Avec : { $partners }.
 }{ $supporters ->
    [none] {""}
   *[other] {" "}Soutien : { $supporters }.
 }
events-suggest-same = « { $printed } » est { $known }, dans tous les événements.
events-suggest-tags = Les étiquettes sont gardées telles quelles : { $tags }.
events-suggest-call-dates = Dates d’un appel : est-ce la période de candidature ?
events-suggest-look = Le titre, la date et le lieu méritent un coup d’œil.
events-suggest-end-day = La fin a un jour : le début en a-t-il un aussi ?
events-suggest-date-in-place = Le lieu contient une date : { $day }, { $place }.
events-suggest-double = Il semble être le même événement que « { $other } ». Ne garder que celui-là ? Si celui-ci a une adresse, elle y est ajoutée.
events-suggest-file-says = Modifié ici à la main, { $field ->
    [title] titre
    [when] date
    [place] lieu
    [organisers] organisateurs
    [context] contexte
    [aims] objectifs
    [audience] public
    [programme] programme
    [tags] étiquettes
    [url] adresse
   *[access] accès
 } : { $here ->
    [none] rien
   *[other] « { $here } »
 }. Le fichier dit maintenant « { $file } ». Reprendre ce que dit le fichier ?
events-thrown-away = Quelqu’un a jeté ce brouillon entre-temps. Votre saisie est ici : l’enregistrer crée un nouveau brouillon.
events-suggest-gone = Cet événement n’est plus ici.
events-suggest-outdated = « { $title } » a été modifié depuis cette suggestion, dans le champ { $field }. Elle ne convient plus : elle n’a rien changé et elle est close.
events-suggest-in-use = « { $title } » reste : des personnes y sont invitées, ou le réseau y fait le point. Continuez avec cet événement et refusez cette suggestion ; l’autre peut être annulé.
events-import-access = access vaut « { $value } », attendu : public, members ou invitation
events-import-programme = aucun programme { $value }, attendu : un programme existant
events-import-end-alone = ends est donné sans starts, attendu : les deux, ou starts seul
events-import-address-sign = { $value } contient « { $sign } », qui n’est dans aucune adresse du web, une adresse telle qu’un navigateur la montre était attendue
events-import-end-before = ends { $value } précède starts { $starts }, attendu : le même jour ou un jour ultérieur
events-import-too-long = de starts à ends { $value } : plus long qu’un événement, attendu : { $most } jours au plus
events-import-becomes = { $field } : « { $before } » devient « { $after } »
events-import-fills = { $field } : « { $after } », là où il n’y avait rien
events-import-told = { $count ->
    [one] { $count } invité reçoit un courriel sur ce changement
   *[other] { $count } invités reçoivent un courriel sur ce changement
 }
events-import-told-all = { $count ->
    [one] Si vous importez ce fichier, { $count } courriel part vers un invité d’un événement modifié.
   *[other] Si vous importez ce fichier, { $count } courriels partent vers les invités d’événements modifiés.
 }
events-import-merged = { $count ->
    [one] { $count } ligne parle d’un événement qui a été réuni à un autre : elle ne change rien.
   *[other] { $count } lignes parlent d’événements qui ont été réunis à un autre : elles ne changent rien.
 }

## The record
fact-events-event-added = Un événement a été ajouté
fact-events-event-imported = Un événement est venu d’un fichier
fact-events-event-duplicated = Un événement a été créé par copie
fact-events-event-changed = Un événement a été modifié
fact-events-event-merged = Un événement s’est révélé être un autre
fact-events-draft-removed = Un brouillon d’événement a été jeté
fact-events-event-published = Un événement a été publié
fact-events-event-cancelled = Un événement a été annulé
fact-events-feed-given = Une personne a pris une adresse de flux
fact-events-feed-ended = Le flux d’une personne a pris fin

## Forms
events-new-title = Ajouter un événement
events-edit-title = Modifier l’événement
events-back = Retour
events-save = Enregistrer
events-save-draft = Enregistrer comme brouillon
events-mails-people = { $count ->
    [one] Rien n’est encore enregistré. Une personne a été invitée ; à l’enregistrement, un courriel lui dit aussitôt ce qui a changé.
   *[other] Rien n’est encore enregistré. { $count } personnes ont été invitées ; à l’enregistrement, un courriel leur dit aussitôt ce qui a changé.
}
events-save-and-mail = Enregistrer et leur écrire
events-name = Titre
events-starts-hint = Un jour comme 2018-07-11 ; un mois (2018-07) ou une année si l’on n’en sait pas plus.
events-ends-hint = Laissez vide si c’est le même.
events-clock = Heure de début
events-clock-hint = Une heure comme 11:00, s’il y en a une.
events-clock-end = Heure de fin
events-zone = Fuseau horaire
events-zone-hint = Par exemple Asia/Amman. Ne sert qu’avec une heure.
events-place-hint = Tel qu’on doit le lire : salle, ville, pays, ou « En ligne ».
events-town = Ville
events-venue = Salle
events-countries = Pays
events-countries-hint = Codes de deux lettres, comme JO LB TR.
events-organisers = Organisateurs
events-organisers-hint = Un nom par ligne.
events-others = Que voient les autres ?
events-others-header = L’en-tête : titre, dates, lieu, organisateurs
events-others-nothing = Rien : pour eux, il n’existe pas
events-no-programme = Aucun programme
events-series = Série
events-series-part = { $series }, partie { $number }
events-series-number = Numéro dans la série
events-spoken-hint = Codes comme en ar tr.
events-url = Sa page ailleurs
events-materials-hint = Un par ligne : l’adresse, une espace, ce que c’est.
events-wrong-date = « { $typed } » n’est pas une date comme 2018-07-11, 2018-07 ou 2018.
events-period-backwards = La période finit avant de commencer : rien n’y correspond.
events-wrong-zone = Ce n’est pas un fuseau horaire. Écrivez par exemple Asia/Amman.
events-wrong-clock = Indiquez une heure comme 11:00.
events-clock-missing = Un événement à heure fixe en a deux : indiquez quand il commence et quand il finit.
events-clock-without-day = Avec une heure, indiquez le jour, comme 2018-07-11.
events-no-such-hour = Cette heure n’existe pas ce jour-là : on avance l’horloge. Indiquez une heure avant ou après.
events-end-without-start = Il y a une fin sans début. Écrivez aussi le début.
events-end-before-start = La fin précède le début.
events-end-is-start = La fin est au même moment que le début. Indiquez une heure plus tardive.
events-too-many = Il y en a plus de { $max }. Retirez-en.
events-too-long = C’est plus long qu’un événement ne peut l’être. Vérifiez les années.
events-wrong-country = « { $typed } » n’est pas un code de pays comme JO.
events-wrong-language = « { $typed } » n’est pas un code de langue comme ar.
events-number-alone = Un numéro va avec une série : écrivez ici le nom de la série, ou laissez le numéro vide.
events-wrong-number = Ce n’est pas un nombre.
events-wrong-material = « { $typed } » n’est pas une adresse commençant par http:// ou https://.
events-wrong-address = Écrivez une adresse commençant par http:// ou https://.
events-wrong-address-sign = Une adresse ne contient pas « { $sign } ». Copiez l’adresse depuis la ligne en haut de votre navigateur.
events-wrong-address-space = Une adresse ne contient pas d’espace. Copiez l’adresse depuis la ligne en haut de votre navigateur.
events-cancel-title = Annuler l’événement
events-cancel-what = L’événement reste au catalogue, marqué comme annulé, avec votre motif. Les agendas qui le suivent l’apprennent. C’est irréversible.
events-cancel-mails = { $count ->
    [one] Une personne est invitée : un courriel avec votre motif part aussitôt.
   *[other] { $count } personnes sont invitées : { $count } courriels avec votre motif partent aussitôt.
}
events-cancel-reason = Motif
events-cancel-reason-hint = Une phrase pour tous ceux qui voulaient venir.
events-cancel-do = Annuler cet événement
events-cancel-not-published = Seul un événement au catalogue peut être annulé.
events-remove-title = Jeter le brouillon
events-remove-what = Le brouillon et ses fichiers disparaissent pour de bon ; ce qui s’est passé reste dans le journal. Personne n’est prévenu.
events-remove-do = Le jeter
events-remove-published = Cet événement est déjà au catalogue. Il peut être annulé, avec un motif.
events-remove-in-use = Quelque chose dépend de ce brouillon, comme un public, des invitations ou un point d’étape. Il ne peut pas être jeté.
events-part-title = titre
events-part-when = jour et heure
events-part-place = lieu
events-part-kind = type
events-part-organisers = organisateurs
events-part-texts = textes
events-part-access = qui peut venir
events-part-topics = thèmes et langues
events-part-belonging = programme et série
events-part-links = liens

## One’s own calendar
events-own-title = Mon agenda d’événements
events-own-what = Un agenda de tous les événements à venir, tels que vous pouvez les voir. Ajoutez son adresse à l’agenda de votre téléphone ou ordinateur ; il se met à jour seul.
events-own-address = Adresse secrète
events-own-secret = Quiconque a cette adresse voit ce que vous pouvez voir. Ne la donnez à personne ; changez-la si elle est tombée en d’autres mains.
events-own-give = Me donner une adresse
events-own-change = Changer l’adresse
events-own-end = Mettre fin à cet agenda

## The front door
events-home-title = Des villes qui accueillent et apprennent les unes des autres
events-home-empty = Aucune ville n’a encore rejoint le réseau. Le centre ajoute les premières.
events-home-lede = { $cities ->
    [one] Une municipalité ({ $countries }) travaille en binôme par-delà les frontières. Chaque binôme partage un problème et prépare un plan pour y répondre.
   *[other] { $cities } municipalités ({ $countries }) travaillent en binômes par-delà les frontières. Chaque binôme partage un problème et prépare un plan pour y répondre.
 }
events-home-see-all = Voir tous les événements
events-home-cities = villes membres
events-home-countries = pays
events-home-groups = groupes de jumelage acceptés
events-home-events = événements
events-home-network = Le réseau
events-home-network-page = La même chose en liste, avec les thèmes
events-home-next = Prochains événements
events-home-all-upcoming = Les { $count } à venir
events-home-follow = Suivre
events-home-follow-how = Ajoutez l’agenda à votre téléphone ou ordinateur, ou lisez les nouveautés dans un lecteur de flux. Aucun compte n’est nécessaire.
events-home-calendar = Agenda (.ics)
events-home-feed = Flux Atom
events-doors = Pour les participants

# Files of an event
events-files = Fichiers
events-files-what = Quiconque peut lire tout l’événement peut enregistrer ces fichiers. Les liens vers des fichiers ailleurs s’écrivent dans le formulaire de l’événement.
events-files-none = Pas encore de fichier.
events-files-full = Un événement garde { $most } fichiers au plus. Retirez-en d’abord un.
fact-events-file-added = Un fichier a été ajouté à un événement
fact-events-file-removed = Un fichier a été retiré d’un événement

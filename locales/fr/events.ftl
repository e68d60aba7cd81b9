# Événements : le catalogue, la page d’un événement, les formulaires, les fils.

## Catalogue
events-title = Événements
events-add = Ajouter un événement
events-import = Importer
events-search = Chercher dans les événements
events-search-do = Chercher
events-filters = Filtres
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
events-other = Autre
events-not-stated = Non précisé
events-count = { $count ->
    [one] Un événement
   *[other] { $count } événements
 }
events-order-next = Les prochains d’abord
events-order-newest = Les plus récents d’abord
events-order-relevance = Les plus pertinents d’abord
events-by-relevance = par pertinence
events-by-date = par date
events-list-calendar = Agenda de cette liste (.ics)
events-list-feed = Atom
events-first-page = Première page
events-none-title = Aucun événement ne correspond à tout cela
events-none = Rien ne correspond à tout ce que vous avez choisi. Vous pourriez :
events-none-yet = Il n’y a pas d’événement ici pour le moment.
events-drop = Retirer { $filter }
events-drop-words = Retirer « { $words } »
events-drop-when = Inclure les événements passés
events-drop-period = Retirer la période
events-start-again = { $count ->
    [one] Ou <a>recommencer avec le seul événement</a>.
   *[other] Ou <a>recommencer avec les { $count } événements</a>.
 }
events-common = Trop courant pour être cherché : { $words }.
events-only-common = Seuls des mots courants ont été saisis ({ $words }) : tous les événements sont affichés. Ajoutez un mot plus précis.
events-corrected = Introuvable tel que saisi : { $words }. Des mots qui diffèrent d’une lettre ont été cherchés.
events-plain-title = Événements trouvés jusqu’ici
events-plain-note = La recherche se prépare. En attendant, cette liste est faite sans elle : rien n’est compté, et les mots doivent figurer tels que saisis.
events-feed-title = Événements de { $network }

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
events-google-calendar = Google Agenda
events-outlook = Outlook
events-in-series = Dans cette série
events-belongs-to = Fait partie de
events-share = Partager
events-share-whatsapp = WhatsApp
events-share-mail = Courriel
events-address = Adresse de cette page

## For facilitators
events-tools = Pour les animateurs
events-publish = Publier
events-change = Modifier
events-cancel = Annuler l’événement
events-duplicate = Dupliquer
events-history = Historique des modifications
events-look-as = Voir comme
events-eyes-visitor = un visiteur
events-eyes-member = un membre
events-eyes-invitee = un invité
events-seen-as = Vous voyez cette page comme la verra { $eyes } une fois publiée.
events-seen-as-end = Revenir à votre vue
events-seen-as-nothing = Pour eux, cet événement n’existe pas.

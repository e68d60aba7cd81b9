# Events: the catalogue, a page of an event, forms, feeds. Sentences are whole; names in { } are parts.

## Catalogue
events-title = Events
events-add = Add an event
events-import = Import
events-search = Search events
events-search-do = Search
events-filters = Filters
events-period = Period
events-period-do = Show this period
events-from = From
events-to = To
events-from-day = From { $day }
events-to-day = Until { $day }
events-upcoming = Upcoming
events-past = Past
events-all = All
events-type = Type
events-theme = Theme
events-country = Country
events-organiser = Organiser
events-spoken = Languages
events-format = Format
events-programme = Programme
events-other = Other
events-not-stated = Not stated
events-count = { $count ->
    [one] One event
   *[other] { $count } events
 }
events-order-next = Next first
events-order-newest = Newest first
events-order-relevance = Best match first
events-by-relevance = by relevance
events-by-date = by date
events-list-calendar = Calendar of this list (.ics)
events-list-feed = Atom
events-first-page = First page
events-none-title = No event fits all of this
events-none = Nothing fits all that you have chosen. You could:
events-none-yet = There is no event here now.
events-drop = Leave out { $filter }
events-drop-words = Leave out “{ $words }”
events-drop-when = Include past events
events-drop-period = Leave out the period
events-start-again = { $count ->
    [one] Or <a>start again with the only event</a>.
   *[other] Or <a>start again with all { $count } events</a>.
 }
events-common = Too common to be looked for: { $words }.
events-only-common = Only common words were typed ({ $words }), so all events are shown. Add a word that says more.
events-corrected = Not found as typed: { $words }. Words that differ in one letter were looked for.
events-plain-title = Events found so far
events-plain-note = The search is being prepared. Until then this list is made without it: nothing is counted, and words must stand as they are typed.
events-feed-title = Events of { $network }

## An event
events-kind-webinar = Webinar
events-kind-workshop = Workshop
events-kind-training = Training
events-kind-conference = Conference
events-kind-visit = Visit
events-kind-call = Call for participants
events-format-virtual = Virtual
events-format-in-person = In person
events-format-hybrid = In person and virtual
events-access-public = Open to everybody
events-access-members = Members
events-access-invitation = By invitation
events-draft = Draft
events-cancelled = Cancelled
events-running = Running now
events-when = When
events-starts = Starts
events-ends = Ends
events-your-clock = On your clock
events-date-not-known = Date not known
events-place = Location
events-place-not-given = Place not given
events-by = By
events-with = With
events-supported-by = Supported by
events-themes = Themes
events-tags = Tags
events-context = Context
events-aims = Aims
events-audience = Audience
events-who-may-come = Who may come
events-come-public = Everybody is welcome.
events-come-members = This event is for members of the network.
events-come-invitation = This event is by invitation only. Invitations go by mail to each person.
events-header-only = Only what is public is shown here.
events-header-sign-in = Members see more after they <a>sign in</a>.
events-materials = Materials
events-page-elsewhere = Page of this event elsewhere
events-is-cancelled = This event will not take place.
events-add-to-calendar = Add to calendar (.ics)
events-google-calendar = Google Calendar
events-outlook = Outlook
events-in-series = In this series
events-belongs-to = Belongs to
events-share = Share
events-share-whatsapp = WhatsApp
events-share-mail = E-mail
events-address = Address of this page

## For facilitators
events-tools = For facilitators
events-publish = Publish
events-change = Change
events-cancel = Cancel the event
events-duplicate = Duplicate
events-history = History of changes
events-look-as = Look at it as
events-eyes-visitor = a visitor
events-eyes-member = a member
events-eyes-invitee = an invitee
events-seen-as = You see this page as { $eyes } sees it once it is published.
events-seen-as-end = Back to your own view
events-seen-as-nothing = For them this event does not exist.

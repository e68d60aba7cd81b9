# Events: the catalogue, a page of an event, forms, feeds. Sentences are whole; names in { } are parts.

## Catalogue
events-title = Events
events-add = Add an event
events-import = Import
events-search = Search events
events-search-do = Search
events-filters = Filters
events-all-values = All values of these filters
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
events-found-in = { $field }:
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
events-feed-cancelled = Cancelled: { $title }
events-first-page = First page
events-none-title = No event fits all of this
events-none = Nothing fits all that you have chosen. You could:
events-none-yet = There is no event here now.
events-drop = Leave out { $filter }
events-drop-words = Leave out “{ $words }”
events-drop-in-all = Leave out { $filter }, in all events
events-only-in-all = Only { $filter }, in all events
events-words-in-all = “{ $words }” in all events
events-drop-when = Include past events
events-drop-when-past = Include upcoming events
events-drop-period = Leave out the period
events-start-again = { $count ->
    [one] Or <a>start again with the only event</a>.
   *[other] Or <a>start again with all { $count } events</a>.
 }
events-common = Too common to be looked for: { $words }.
events-only-common = Only common words were typed ({ $words }), so all events are shown. Add a word that says more.
events-no-word = There is no word in what was typed: events are shown as without it.
events-corrected = Not found as typed: { $words }. Words that differ in one letter were looked for.
events-plain-title = Events found so far
events-plain-note = The search is being prepared. Until then this list is made without it: nothing is counted, and words must stand as they are typed.
events-feed-title = Events of { $network }
events-feed-cut = The first { $held } of { $all }, in the order of their dates.

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
events-elsewhere = Elsewhere
events-same-hour = Same hour in { $countries }.
events-hour-in = { $hour } in { $countries }.
events-hour-in-day = { $day }, { $hour } in { $countries }.
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
events-add-later = It comes into calendars when its days are known.
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
events-remove = Throw the draft away
events-duplicate = Duplicate
events-history = History of changes
events-files = Files
events-files-what = Whoever may read all of the event can save these files. Links to files elsewhere are written in the form of the event.
events-files-none = No file yet.
events-files-full = An event keeps { $most } files at most. Remove one first.
events-look-as = Look at it as
events-eyes-visitor = a visitor
events-eyes-member = a member
events-eyes-invitee = an invitee
events-draft-seen-as = You see this page as { $eyes } sees it once it is published.
events-seen-as = You see this page as { $eyes } sees it.
events-seen-as-end = Back to your own view
events-seen-as-nothing = For them this event does not exist.

## Suggestions of an import
events-suggest-webinar = It is a webinar.
events-suggest-workshop = It is a workshop.
events-suggest-training = It is a training.
events-suggest-conference = It is a conference.
events-suggest-visit = It is a visit.
events-suggest-call = It is a call for participants.
events-suggest-no-kind = “{ $prefix }” names no type that we know.
events-suggest-series = { $number ->
    [0] It belongs to the series “{ $series }”.
   *[other] It is number { $number } of the series “{ $series }”.
 }
events-suggest-part = It is part of the series “{ $whole }”.
events-suggest-virtual = “{ $printed }” means that it is virtual.
events-suggest-perhaps-virtual = No place is given; the title says webinar. Is it virtual?
events-suggest-hybrid = “{ $printed }” means in person and virtual{ $town ->
    [none] {""}
   *[other] ; town: { $town }
 }{ $country ->
    [none] {""}
   *[other] ; country: { $country }
 }{ $venue ->
    [none] {""}
   *[other] ; venue: { $venue }
 }.
events-suggest-in-person = “{ $printed }” is in person{ $town ->
    [none] {""}
   *[other] ; town: { $town }
 }{ $country ->
    [none] {""}
   *[other] ; country: { $country }
 }{ $venue ->
    [none] {""}
   *[other] ; venue: { $venue }
 }.
events-suggest-city = The town is the member city { $city }.
events-suggest-theme = Its theme is { $theme }.
events-suggest-organisers = { $organisers ->
    [none] {""}
   *[other] By: { $organisers }.
 }{ $partners ->
    [none] {""}
   *[other] {" "}With: { $partners }.
 }{ $supporters ->
    [none] {""}
   *[other] {" "}Supported by: { $supporters }.
 }
events-suggest-organisers-joined = Perhaps an “and” belongs to one name.{ $organisers ->
    [none] {""}
   *[other] {" "}By: { $organisers }.
 }{ $partners ->
    [none] {""}
   *[other] {" "}With: { $partners }.
 }{ $supporters ->
    [none] {""}
   *[other] {" "}Supported by: { $supporters }.
 }
events-suggest-organisers-without = Perhaps { $left } is no organisation.{ $organisers ->
    [none] {""}
   *[other] {" "}By: { $organisers }.
 }{ $partners ->
    [none] {""}
   *[other] {" "}With: { $partners }.
 }{ $supporters ->
    [none] {""}
   *[other] {" "}Supported by: { $supporters }.
 }
events-suggest-same = “{ $printed }” is { $known }, in all events.
events-suggest-tags = Tags are kept as printed: { $tags }.
events-suggest-call-dates = Dates of a call: is this the time to apply?
events-suggest-look = Title, date and place want a look.
events-suggest-end-day = The end has a day: does the start have one, too?
events-suggest-date-in-place = The place holds a date: { $day }, { $place }.
events-suggest-double = It looks like one event with “{ $other }”. Keep only that one? Any address of this one is added to it.
events-suggest-file-says = Changed here by hand, { $field ->
    [title] title
    [when] date
    [place] place
    [organisers] organisers
    [context] context
    [aims] aims
    [audience] audience
    [programme] programme
    [tags] tags
    [url] address
   *[access] access
 }: { $here ->
    [none] nothing
   *[other] “{ $here }”
 }. The file now says “{ $file }”. Take what the file says?
events-thrown-away = Somebody threw this draft away meanwhile. What you typed is here: saving it makes a new draft.
events-suggest-gone = This event is no longer here.
events-suggest-outdated = “{ $title }” was changed since this was suggested, in the field { $field }. The suggestion no longer fits: it changed nothing and is closed.
events-suggest-in-use = “{ $title }” stays: people are invited to it, or the network takes stock there. Go on with it, and refuse this suggestion; the other one can be cancelled.
events-import-access = access is "{ $value }", expected public, members or invitation
events-import-programme = no programme { $value }, expected one of the programmes here
events-import-end-alone = ends is given without starts, expected both, or starts alone
events-import-address-sign = { $value } holds "{ $sign }", which stands in no address of the web, expected an address as a browser shows it
events-import-end-before = ends { $value } is before starts { $starts }, expected the same day or a later one
events-import-too-long = from starts to ends { $value } is longer than an event can be, expected at most { $most } days
events-import-becomes = { $field }: “{ $before }” becomes “{ $after }”
events-import-fills = { $field }: “{ $after }”, where nothing stood
events-import-told = { $count ->
    [one] { $count } guest gets a mail about this change
   *[other] { $count } guests get a mail about this change
 }
events-import-told-all = { $count ->
    [one] If you import this file, { $count } mail goes out to a guest of a changed event.
   *[other] If you import this file, { $count } mails go out to guests of changed events.
 }
events-import-merged = { $count ->
    [one] { $count } row is about an event that was merged into another: it changes nothing.
   *[other] { $count } rows are about events that were merged into another: they change nothing.
 }

## The record
fact-events-event-added = An event was added
fact-events-event-imported = An event came from a file
fact-events-event-duplicated = An event was made as a copy of another
fact-events-event-changed = An event was changed
fact-events-event-merged = An event was found to be another one
fact-events-draft-removed = A draft of an event was thrown away
fact-events-event-published = An event was published
fact-events-event-cancelled = An event was cancelled
fact-events-file-added = A file was added to an event
fact-events-file-removed = A file was removed from an event
fact-events-feed-given = A person took an address for a feed
fact-events-feed-ended = A person’s feed ended

## Forms
events-new-title = Add an event
events-edit-title = Change the event
events-back = Back
events-save = Save
events-save-draft = Save as a draft
events-mails-people = { $count ->
    [one] Nothing is saved yet. One person was asked; saving mails them what changed, at once.
   *[other] Nothing is saved yet. { $count } people were asked; saving mails them what changed, at once.
}
events-save-and-mail = Save, and mail them
events-name = Title
events-starts-hint = A day such as 2018-07-11; a month (2018-07) or a year where no more is known.
events-ends-hint = Leave it empty when it is the same.
events-clock = Starts at
events-clock-hint = An hour such as 11:00, if there is one.
events-clock-end = Ends at
events-zone = Time zone
events-zone-hint = Such as Asia/Amman. It is used only with an hour.
events-place-hint = As people are to read it: the house, the town, the country, or “Virtual”.
events-town = Town
events-venue = Venue
events-countries = Countries
events-countries-hint = Codes of two letters, such as JO LB TR.
events-organisers = Organisers
events-organisers-hint = One name a line.
events-others = What do the others see?
events-others-header = The header: title, dates, place, who holds it
events-others-nothing = Nothing: for them it does not exist
events-no-programme = No programme
events-series = Series
events-series-part = { $series }, part { $number }
events-series-number = Number in the series
events-spoken-hint = Tags such as en ar tr.
events-url = Its page elsewhere
events-materials-hint = One a line: the address, a space, what it is.
events-wrong-date = “{ $typed }” is not a date such as 2018-07-11, 2018-07 or 2018.
events-period-backwards = The period ends before it begins: nothing fits it.
events-wrong-zone = This is no time zone. Write one such as Asia/Amman.
events-wrong-clock = Write an hour such as 11:00.
events-clock-missing = An event with an hour has two: write when it starts and when it ends.
events-clock-without-day = With an hour, write the day, such as 2018-07-11.
events-no-such-hour = There is no such hour on that day: the clock is put forward over it. Write an earlier or a later one.
events-end-without-start = There is an end and no start. Write the start, too.
events-end-before-start = The end lies before the start.
events-end-is-start = It ends when it starts. Write a later hour.
events-too-many = There are more than { $max }. Leave some out.
events-too-long = This is longer than an event can be. Look at the years.
events-wrong-country = “{ $typed }” is not a code of a country such as JO.
events-wrong-language = “{ $typed }” is not a tag of a language such as ar.
events-number-alone = A number needs its series: write the name of the series here, or leave the number empty.
events-wrong-number = This is not a number.
events-wrong-material = “{ $typed }” is not an address that begins with http:// or https://.
events-wrong-address = Write an address that begins with http:// or https://.
events-wrong-address-sign = An address holds no “{ $sign }”. Copy the address from the line at the top of your browser.
events-wrong-address-space = An address holds no space. Copy the address from the line at the top of your browser.
events-cancel-title = Cancel the event
events-cancel-what = The event stays in the catalogue and is marked as cancelled, with your reason. Calendars that follow it learn of it. This cannot be taken back.
events-cancel-mails = { $count ->
    [one] One person was invited: a mail with your reason goes out at once.
   *[other] { $count } people were invited: { $count } mails with your reason go out at once.
}
events-cancel-reason = Reason
events-cancel-reason-hint = One sentence for everybody who wanted to come.
events-cancel-do = Cancel this event
events-cancel-not-published = Only an event that stands in the catalogue can be cancelled.
events-remove-title = Throw the draft away
events-remove-what = The draft and its files are gone for good; what happened stays in the record. Nobody is told.
events-remove-do = Throw it away
events-remove-published = This event stands in the catalogue already. It can be cancelled, with a reason.
events-remove-in-use = Something hangs on this draft, such as an audience, invitations or a stock-taking. It cannot be thrown away.
events-part-title = title
events-part-when = day and time
events-part-place = place
events-part-kind = type
events-part-organisers = organisers
events-part-texts = texts
events-part-access = who may come
events-part-topics = themes and languages
events-part-belonging = programme and series
events-part-links = links

## One’s own calendar
events-own-title = My calendar of events
events-own-what = A calendar that shows all upcoming events as you may see them. Add its address to the calendar on your phone or computer; it asks again by itself.
events-own-address = Secret address
events-own-secret = Whoever has this address sees what you may see. Give it to nobody; change it if it got into other hands.
events-own-give = Give me an address
events-own-change = Change the address
events-own-end = End this calendar

## The front door
events-home-title = Cities that host, learning from each other
events-home-empty = No city has joined yet. The centre adds the first ones.
events-home-lede = { $cities ->
    [one] One municipality
   *[other] { $cities } municipalities
 } of { $countries } work in pairs across borders. Each pair shares one problem and works on a plan for it.
events-home-see-all = See all events
events-home-cities = member cities
events-home-countries = countries
events-home-groups = twinning groups agreed
events-home-events = events
events-home-network = The network
events-home-network-page = The same as a list, with themes
events-home-next = Next events
events-home-all-upcoming = All { $count } upcoming
events-home-follow = Follow
events-home-follow-how = Add the calendar to your phone or computer, or read new events in a feed reader. No account is needed.
events-home-calendar = Calendar (.ics)
events-home-feed = Atom feed
events-doors = For those who take part

# People: sign-in, one's own page, the list, seats. Sentences are whole; names in { } are parts.

## The front door
people-home-title = Cities that host, learning from each other
people-home-lede = { $cities ->
    [one] One municipality
   *[other] { $cities } municipalities
 } of { $countries } work in pairs across borders. Each pair shares one problem and works on a plan for it.
people-home-empty = No city has joined yet. The centre adds the first ones.
people-home-cities = member cities
people-home-countries = countries
people-home-who = Who takes part

## Signing in
people-sign-in = Sign in
people-sign-in-title = Sign in
people-sign-in-hint = You get a link and a code. There is no password.
people-sign-in-not-needed = To answer an invitation you need not sign in: use the link in its mail.
people-send-link = Send me the link
people-sent-title = Look into your mailbox
people-sent-lede = If this address is known here, a mail is on its way. It holds a link and a code, both good for 60 minutes.
people-sent-other-device = If you open the link on another device, it asks for these two digits:
people-sent-nothing-title = No mail came?
people-sent-nothing = Look into the folder for unwanted mail, and check the address for a typing error. If you share an office address, ask your colleagues. A facilitator can tell you which address is known here.
people-sent-again = Ask again
people-code-title = Type the code here
people-code = Code from the mail
people-code-hint = Eight digits in two groups.
people-code-enter = Sign in with the code
people-code-wrong = This is not the code of the mail. Look at the newest mail and type its eight digits.
people-code-ask-first = No code was asked for in this browser, or its time has run out. Ask again for a link.
people-code-tired = This code was mistyped too often. Use the link in the mail, or ask again in an hour.
people-codes-rest = For an hour, codes are not taken from anybody, because somebody has been guessing. Use the link in the mail.
people-own-device = This is my own device
people-own-device-hint = Then you stay signed in for 30 days; otherwise for 12 hours.
people-who = Who are you?
people-who-title = Who are you?
people-who-shared = Several people read this address. Choose yourself.
people-who-missing = Choose who you are.
people-link-title = Sign in
people-link-for = This link was sent to { $names }.
people-link-asked-at = Asked for
people-link-device = From
people-link-not-you = If you did not ask for it, close this page: without the button nothing happens.
people-digits-shown = Two digits
people-digits-shown-hint = The page on which you asked for the link shows them.
people-digits-wrong = These are not the digits on that page. Look at the page where you asked for the link.
people-over-title = This link does not lead in any more
people-over-used = It was used, or it is older than 60 minutes. A new one takes a minute.
people-over-browser = The digits were mistyped too often. Open the link in the browser in which you asked for it, or ask anew.
people-over-ask-again = Ask for a new link

## The first facilitator
people-setup-title = Welcome. You are the first here
people-setup-lede = You become the first facilitator of this network. Others you add afterwards.
people-setup-go = Begin
people-centre-name = Name of the centre
people-centre-name-hint = The organisation that runs this network.

## A person
people-name = Name
people-name-hint = In Latin letters, as the person writes it.
people-name-local = Name in the own script
people-name-local-hint = Where it is not Latin. Leave it empty otherwise.
people-email = E-mail address
people-email-hint = Several people may share an office address: mails name their addressee.
people-spoken = Languages spoken
people-spoken-hint = Short codes, best first, such as: ar en ckb
people-spoken-missing = Give at least one language.
people-spoken-too-many = These are { $count } languages; at most { $max } fit.
people-spoken-unknown = “{ $typed }” is not a language code. Write two or three letters, such as ar, en or ckb.
people-language = Language of pages and mails
people-language-unknown = Choose one of the five languages.
people-zone = Time zone
people-zone-unknown = “{ $typed }” is not a time zone. Choose one from the list.
people-digits = Digits
people-digits-language = As the language is written
people-digits-latin = Latin: 0123456789
people-digits-arabic = Arabic: ٠١٢٣٤٥٦٧٨٩
people-digits-unknown = Choose one from the list.
people-former-officer = Former officer
people-save = Save
people-back = Back

## One's own page
people-me-title = My page
people-me-speak = How we write to you
people-me-no-seats = You hold no seat.
people-sessions-title = Where you are signed in
people-session-device = Device
people-session-seen = Last seen
people-session-ends = Ends
people-session-end = End
people-session-here = This one
people-sessions-end-others = End all others
people-sessions-end-all = End all
people-no-sessions = Nowhere.
people-hiding-title = Who sees you
people-shown-now = People who hold a seat for the same organisation see your name, your seats and the languages that you speak. Facilitators see your address, too.
people-hidden-now = Only facilitators see you.
people-hide-me = Hide me now
people-show-me = Show me again
people-data-title = What we hold of you
people-data-what = Everything that this site has stored about you.
people-data-read = Read it
people-data-download = Take it along
people-erasure-what = You can ask that all of it be erased. The history of your seats stays, without your name.
people-erasure-ask = Ask for erasure
people-erasure-asked = You have asked for erasure. A facilitator will see to it.

## The list
people-title = People
people-add = Add a person
people-new-title = Add a person
people-edit-title = Change a person
people-change = Change
people-search = Name or address
people-find = Find
people-find-all = Show all
people-none = Nobody fits.
people-any-seat = Any seat
people-any-organisation = Any organisation
people-pages = Pages
people-next-page = Next page
people-first-page = First page
people-reach-title = How to reach
people-shared-with = Shared with { $names }
people-is-hidden = This person asked to be hidden: only facilitators see this page.
people-erasure-waits = This person asked for erasure on { $at }.
people-erase = Erase this person
people-erase-title = Erase { $name }?
people-erase-what = Name, address, languages, sign-ins and the texts of mails go. The history of the seats stays, with “former officer” in place of the name. This cannot be undone.
people-erase-now = Erase for good
people-last-facilitator = This is the last facilitator. Give the seat to somebody else first: without a facilitator nobody could run the network.

## Seats
people-seats-title = Seats
people-seat = Seat
people-no-seats = No seat.
people-seat-focal-point = focal point
people-seat-deputy = deputy
people-seat-sponsor = sponsor
people-seat-member = member
people-seat-facilitator = facilitator
people-seat-expert = expert
people-seat-funder = funder
people-seat-of = { $seat }, { $organisation }
people-term-open = since { $starts }
people-term = { $starts } to { $ends }
people-give-seat = Give a seat
people-seat-missing = Choose a seat.
people-seat-held-already = This person holds this seat at that time already.
people-seat-not-of-this-kind = There is no seat “{ $seat }” at a { $organisation }.
people-organisation = Municipality or partner
people-organisation-hint = Missing in the list? Add it on the page of people first.
people-organisation-missing = Choose a municipality or a partner.
people-choose = Choose …
people-starts = First day
people-starts-missing = Give the first day.
people-ends = Last day
people-ends-hint = Leave it empty for “until further notice”.
people-ends-first = The last day, { $ends }, is before the first, { $starts }.
people-day = Day
people-day-unknown = “{ $typed }” is not a day. Write it like 2018-07-11.
people-day-too-early = The seat began on { $starts }; choose a later day.
people-day-over = This seat ended on { $ends } already.
people-first-day = First day of the successor
people-last-day = Last day
people-hand-over = Hand over
people-hand-over-title = Hand over: { $seat }
people-hand-over-what = { $name } leaves, the seat and its history stay. Both get a mail.
people-successor = Successor
people-successor-hint = Missing in the list? Add the person first.
people-successor-missing = Choose who takes over.
people-successor-same = The one who leaves cannot be the successor.
people-end-seat = End the seat
people-end-seat-title = End: { $seat }
people-end-seat-what = { $name } leaves and nobody takes over. The history stays.
people-history-title = Who held this seat

## Organisations
people-organisation-add = Add an organisation
people-organisation-new-title = Add an organisation
people-organisation-kind = What it is
people-organisation-kind-missing = Choose what it is.
people-organisation-municipality = municipality
people-organisation-partner = partner
people-organisation-centre = centre
people-organisation-name = Name of the organisation
people-organisation-name-taken = An organisation of this name is there already.
people-organisation-code = Code
people-organisation-code-hint = For a municipality: short and stable, such as IRB.
people-organisation-code-wrong = A municipality needs a code of letters, digits, - and _.
people-organisation-code-taken = Another organisation has this code.
people-organisation-country = Country
people-organisation-country-hint = For a municipality: two letters, such as JO.
people-organisation-country-wrong = A municipality needs its country: two letters, such as JO.

## Mails
people-mail-sign-in-subject = Sign in to { $network }
people-mail-sign-in-what = This link is for { $names }. It works once, for 60 minutes.
people-mail-sign-in-code = Or type this code on the page where you asked for it:
people-mail-sign-in-not-you = If you did not ask for it, you need not do anything: without the link or the code nobody gets in.
people-mail-sign-in-why = Somebody asked for it with this address.
people-mail-seat-yours-subject = You are now: { $seat }
people-mail-seat-yours-what = You take over from { $other } on { $day }. What was done so far stays with the seat.
people-mail-seat-passed-subject = Your seat has passed on: { $seat }
people-mail-seat-passed-what = { $other } takes over on { $day }. Thank you for your work.
people-mail-seat-why = It concerns your seat in this network.
people-mail-open-me = Open my page
people-mail-address-subject = Your e-mail address was changed
people-mail-address-what = From now on, mails to you go to { $address }. All your sign-ins have ended.
people-mail-address-not-you = If you did not want this, write to a facilitator at once.
people-mail-address-why = It concerns the safety of your access.
people-mail-erasure-subject = { $name } asks for erasure
people-mail-erasure-what = Everything that is held of this person shall be erased. Only a facilitator can do it.
people-mail-erasure-open = Look at it
people-mail-erasure-why = You are a facilitator of this network.
people-mail-seat-given-what = From { $day } on you hold this seat in { $network }. On your page you see it, and how we write to you. To sign in you need no password: ask for a link with this address.
people-changed-meanwhile = Somebody has changed this person since you opened the form. Below is what you typed; send it again if it is still right.
people-seat-handed-over-already = This seat was handed over before: the next one begins on { $starts }.

## What was typed when a session ended
people-draft-title = What you had typed
people-draft-what = You were signed out before it could be stored. Look it over and send it.
people-draft-send = Send it

people-device-unknown = An unknown device
people-colleagues = Colleagues
people-name-not-shown = Name not shown
people-me-changed-meanwhile = This was changed in another tab or on another device since you opened the page. Below is what you chose; save it again if it is still right.
people-organisation-names = Its name in single languages
people-organisation-names-hint = Leave a field empty where the name above is used.
people-organisation-name-en = Name in English
people-organisation-name-fr = Name in French
people-organisation-name-ar = Name in Arabic
people-organisation-name-tr = Name in Turkish
people-organisation-name-ckb = Name in Sorani Kurdish
people-mail-seat-ended-subject = Your seat ends: { $seat }
people-mail-seat-ended-what = Your last day is { $day }. Nobody takes over; the history of the seat stays. Thank you for your work.

people-import-organisations = Organisations
people-import-overlap = Two focal points of one city at the same time: end the seat of the first one on { $ends }.
people-import-overlap-over = The seat has changed since then. Look at it and decide there.
people-import-shared = Several people share this address: mails to it name the person, and sign-in asks who it is.
people-import-neither = neither city nor organisation, expected one of them
people-import-both = both city and organisation, expected one of them
people-import-no-city = no city { $value }, expected a city of the network
people-import-to-first = to { $value } is before from { $from }, expected the same day or a later one
people-import-code-twice = { $code } is { $name } in line { $line }, expected another code or the same name, address and languages
people-import-seat-twice = the same seat as in line { $line }, expected it once
people-import-no-such-seat = there is no seat "{ $value }" at an organisation of this kind, expected another seat or another organisation
people-import-held = this person holds this seat at that time already, expected terms that do not overlap
people-import-last-facilitator = nobody would run the network after { $value }, expected another facilitator first

# Invitations: who is asked to an event and why, the answer page, mails, who came.
invitations-name = Invitations
invitations-title = Invitations: { $event }
invitations-person = Person
invitations-why = Why
invitations-state = State
invitations-answer = Answer
invitations-answers = Answers
invitations-words = Words
invitations-people = Who is asked
invitations-table = Everybody who is asked, why, and what they said
invitations-private = Answers and words are for facilitators only.
invitations-not-published = The event is a draft. Publish it, then people can be asked.
invitations-cancelled = The event is cancelled: nobody is asked any more, and audience and settings stay as they were.
invitations-over = The event is over: nobody can be asked any more.
invitations-at-rest = The event is over, and it is known who came: nobody is asked or withdrawn any more, and audience and settings stay as they were.
invitations-tile-named = in the audience
invitations-tile-invited = asked
invitations-tile-accepted = come
invitations-tile-tentative = perhaps
invitations-tile-declined = do not come
invitations-tile-deputed = send somebody
invitations-tile-silent = silent
invitations-tile-came = came
invitations-tile-seats = seats taken
invitations-tile-queued = in the queue
invitations-seats-of = { $taken } of { $capacity }

# The audience
invitations-audience = Audience
invitations-audience-hint = A rule says who is invited, not a list: when people change, the rule finds them.
invitations-no-conditions = Nobody is named yet. Add a condition.
invitations-without = Not
invitations-remove = Remove
invitations-add = Add a condition
invitations-add-save = Add
invitations-effect = What it does
invitations-effect-with = Adds people
invitations-effect-without = Leaves people out
invitations-scope = Whom
invitations-effect-missing = Say whether it adds people or takes them out.
invitations-condition-twice = This condition is there already.
invitations-scope-missing = Choose whom the condition is about.
invitations-scope-groups = Cities of the twinning groups of { $name }
invitations-scope-cities = All cities of { $name }
invitations-scope-programme = Member cities of { $name }
invitations-scope-everybody = Everybody who holds a seat
invitations-scope-person = One person, named below
invitations-person-hint = Only for one person: the name or the e-mail address.
invitations-person-missing = Type the name or the e-mail address of the person.
invitations-person-unknown = Nobody is known as { $typed }.
invitations-person-several = { $typed } may be { $names }. Type the name of the one you mean; where they have the same name, the address, or the code of the file.
invitations-seats = With which seat
invitations-seats-hint = None ticked means any.
invitations-seats-focal-point = focal points
invitations-seats-deputy = deputies
invitations-seats-sponsor = sponsors
invitations-seats-member = members
invitations-seats-facilitator = facilitators
invitations-seats-expert = experts
invitations-seats-funder = funders
invitations-country = Country
invitations-any-country = Any country
invitations-spoken-by = Language
invitations-any-language = Any language
invitations-conditions-many = An audience has at most { $count_max } conditions.
invitations-anybody = all people
invitations-of-everybody = Everywhere: { $who }
invitations-of-groups = { $who } of the twinning groups of { $name }
invitations-of-cities = { $who } of the cities of { $name }
invitations-of-programme = { $who } of the member cities of { $name }
invitations-of-organisation = { $who } of { $name }
invitations-of-person = { $name }
invitations-of-person-if = { $name }, only if: { $parts }
invitations-in-country = { $people }, in { $country }
invitations-who-speak = { $people } who speak { $language }
invitations-in-country-who-speak = { $people }, in { $country }, who speak { $language }
invitations-named = named in the rule
invitations-office-focal-point = focal point of { $organisation }
invitations-office-deputy = deputy of { $organisation }
invitations-office-sponsor = sponsor of { $organisation }
invitations-office-member = member of { $organisation }
invitations-office-facilitator = facilitator of { $organisation }
invitations-office-expert = expert of { $organisation }
invitations-office-funder = funder of { $organisation }

# What is to be done
invitations-join = { $count ->
    [one] One person is named and not asked
   *[other] { $count } people are named and not asked
}
invitations-invite = { $count ->
    [one] Invite this person
   *[other] Invite these { $count }
}
invitations-invite-hint = The mails are written, each in its reader’s language, and wait for your yes.
invitations-invite-not-now = Nobody can be asked now: publish the event first, and look whether it is over.
invitations-people-changed = The people have changed since this page was opened, and nothing was done. Look who they are now, and press once more.
invitations-mails-changed = The mails have changed since this page was opened, and none was sent. Look which wait now, and press once more.
invitations-leave = { $count ->
    [one] One person has left the audience
   *[other] { $count } people have left the audience
}
invitations-withdraw-left = { $count ->
    [one] Withdraw this invitation
   *[other] Withdraw these { $count }
}
invitations-withdraw-hint = The entry leaves the calendar, and a mail says so. Whoever was not mailed yet learns nothing.
invitations-renew = Invite again
invitations-renew-hint = The invitation was withdrawn. The new mail waits in the outbox for a yes.
invitations-renew-thrown-away = The mail that was to ask this person was thrown away: they know nothing of it. The new mail waits in the outbox for a yes.
invitations-held = { $count ->
    [one] One mail waits for your yes. <a>Read it in the outbox</a> first.
   *[other] { $count } mails wait for your yes. <a>Read them in the outbox</a> first.
}
invitations-send = { $count ->
    [one] Send this mail
   *[other] Send these { $count } mails
}

# What is settled
invitations-plan = Settled
invitations-save = Save
invitations-capacity = Seats
invitations-capacity-taken = { $taken ->
    [one] One seat is taken already. Type that many or more, or withdraw an invitation first.
   *[other] { $taken } seats are taken already. Type that many or more, or withdraw invitations first.
}
invitations-capacity-hint = Empty: as many as say yes. Otherwise those who say yes later stand in a queue.
invitations-offer-hours = Hours for which a freed seat is kept
invitations-number-wrong = { $typed } is not a whole number from 1 to { $number_max }.
invitations-room = Link to join
invitations-room-hint = Of any video service. Shown to those who come, 15 minutes before it begins.
invitations-room-wrong = Type a whole address that begins with https://.
invitations-room-later = The link appears 15 minutes before it begins, for those who come.
invitations-room-closed = The room is not open.
invitations-room-no-seat = You said yes, and all seats are taken: without a seat you cannot come in. A mail comes when a seat is free.
invitations-room-said-no-yes = The room is for those who said yes.
invitations-note = Your words to those who are asked
invitations-note-hint = They stand in the mail and on the answer page as you write them.
invitations-reminders = Remind those whom it concerns
invitations-remind-week = a week before
invitations-remind-day = a day before
invitations-remind-hour = an hour before
invitations-follow = When people change
invitations-follow-asks = Show me first
invitations-follow-by-itself = Invite and withdraw without asking, from now on and what waits since people changed; the record says so. What follows from a change of the rule still waits for your yes

# States
invitations-state-waiting = not asked yet
invitations-state-invited = silent
invitations-state-accepted = comes
invitations-state-queued = in the queue
invitations-state-offered = a seat is kept
invitations-state-tentative = perhaps
invitations-state-declined = does not come
invitations-state-deputed = sends somebody
invitations-state-left = left the audience
invitations-state-withdrawn = withdrawn
invitations-state-attended = came
invitations-state-absent = absent
invitations-mail-held = mail waits for a yes
invitations-mail-queued-up = mail on its way
invitations-mail-refused = mail refused
invitations-mail-unanswered = mail perhaps arrived
invitations-mail-discarded = mail thrown away
invitations-unconfirmed = to be confirmed

# One invitation
invitations-open-person = Open the person’s page
invitations-unconfirmed-what = A program may have pressed this, not the person. It counts for nothing yet.
invitations-confirm = It was the person
invitations-confirmed-already = Nothing waits to be confirmed here any more: somebody has confirmed it already.
invitations-no-answers = Nothing was said yet.
invitations-record = Write an answer down
invitations-record-hint = Given by phone or message. The person gets a mail with what was recorded.
invitations-record-closed = It is known by now who came, or the event is cancelled: no answer is written down any more.
invitations-record-save = Save the answer
invitations-reply-missing = Choose what the person said.
invitations-withdraw-this = Withdraw this invitation
invitations-withdraw-what = { $name } is no longer asked to come, and the rule will not ask them to this event again.
invitations-line = { $what }, { $way }
invitations-line-uncertain = { $what }, { $way }; perhaps by a program
invitations-line-written = { $what }, written down by { $by }
invitations-reply-accepted = yes
invitations-reply-tentative = perhaps
invitations-reply-declined = no
invitations-reply-deputed = sends the deputy
invitations-reply-asked = a question or an offer
invitations-way-link = from the mail
invitations-way-mail = by an answer to the mail
invitations-way-calendar = by the calendar
invitations-way-phone = by phone

# Who came
invitations-attendance = Who came
invitations-attendance-title = Who came: { $event }
invitations-attendance-summary = Came: { $came }. Absent: { $absent }. In the list: { $count }.
invitations-attendance-who = Tick who is there
invitations-attendance-save = Save
invitations-attendance-close = Save; all others were absent
invitations-attendance-hint = Whoever joins by the link in their mail is ticked by itself.
invitations-attendance-no-day = The event has no day yet: nobody can be there.
invitations-attendance-early = Who is there is ticked from { $day } on, the day of the event.
invitations-was-absent = { $state }, absent
invitations-nobody-invited = Nobody is asked yet.

# The answer page
invitations-question = Will you take part?
invitations-for = For { $name }, { $office }
invitations-for-name = For { $name }
invitations-term = { $term }: { $value }
invitations-yes = Yes, I will take part
invitations-perhaps = Perhaps
invitations-depute = { $name ->
    [none] Send my deputy
   *[other] Send my deputy, { $name }
}
invitations-no = No, I cannot
invitations-add-words = Add a question, an offer or a reason
invitations-your-words = Your words
invitations-words-hint = Sent with the answer you press. The facilitator reads it; up to 600 characters, in any language.
invitations-words-missing = Write your question or offer.
invitations-only-words = Send only these words
invitations-own = Your invitation
invitations-words-came = The facilitators have what you wrote on { $at }.
invitations-nothing-yet = Nothing is recorded until you press a button. You can change your answer until it begins.
invitations-somebody-else = I am somebody else
invitations-other-title = You are somebody else
invitations-other-what = Nothing was changed. If the mail came to the wrong person, hand it on or throw it away. If you took the seat over, tell the facilitator: just answer the mail.
invitations-other-back = Back to the invitation
invitations-answer-missing = Press one of the buttons.
invitations-said-accepted = You take part. The entry for your calendar was mailed to you.
invitations-said-queued = You said yes, and all seats are taken. You are number { $place } in the queue; a mail comes when a seat is free.
invitations-said-ran-out = A seat was kept for you until { $at }, and you did not take it: it went to the next. You are number { $place } in the queue; a mail comes when a seat is free again.
invitations-said-offered = A seat is kept for you until { $until }. Press yes to take it.
invitations-said-no-seat = The event began on { $at }. You have no seat: none became free, or the one that was kept for you was not taken in time.
invitations-said-tentative = You said perhaps.
invitations-said-perhaps-enters = The event began on { $at }, and you said perhaps. You can still come in.
invitations-said-perhaps-begun = The event began on { $at }, and you said perhaps. If you come after all, write to the facilitators.
invitations-said-over = The event began on { $at } and is over. Nothing is recorded any more.
invitations-said-declined = You said that you cannot come.
invitations-said-deputed = You send your deputy, who was asked by mail.
invitations-said-deputy-out = You sent your deputy, who does not come. As it stands, nobody takes part instead of you.
invitations-said-unconfirmed = Was it you? “{ $pressed }” was pressed, perhaps by a program that reads mail. No answer counts yet. Press once more what you want to say.
invitations-said-unconfirmed-beside = Was it you? “{ $pressed }” was pressed, perhaps by a program that reads mail. Your answer that counts is still “{ $counts }”. Press once more what you want to say.
invitations-refused-withdrawn = You are no longer asked to this event. Nothing is recorded.
invitations-refused-begun = The event began on { $at }. Nothing is recorded any more.
invitations-refused-cancelled = The event will not take place.
invitations-refused-no-deputy = Your office has no deputy who could come: there is none at the moment, they said that they cannot, or this event does not ask them.
invitations-join-now = Join now
invitations-join-again = Was it you? The button was pressed within seconds of our mail, as programs that read mail do. You are not noted as there yet. Press once more to come in.
invitations-enter = Open the room
invitations-inside = While it goes on
invitations-inside-what = You sign in by a link that is mailed to you.

# Mails
invitations-addressee = { $name }, { $office }
invitations-event = Event
invitations-when = When
invitations-begins = Begins
invitations-ends = Ends
invitations-there = By the clock of the place
invitations-where = Where
invitations-spoken = Languages
invitations-by = By
invitations-mail-why = You are invited to an event of { $network }.
invitations-mail-why-was = You were invited to an event of { $network }.
invitations-mail-asking-subject = Will you take part on { $day }? { $event }
invitations-mail-asking-what = You are invited to take part in { $event }.
invitations-mail-deputed-what = Your focal point sends you instead: you are invited to take part in { $event }.
invitations-mail-answer = Answer the invitation
invitations-mail-dear = Dear { $name },
invitations-mail-how = You can accept, say perhaps, or decline. It takes one tap and no account. Opening the page changes nothing.
invitations-mail-how-deputy = { $deputy ->
    [none] You can accept, say perhaps, send your deputy, or decline. It takes one tap and no account. Opening the page changes nothing.
   *[other] You can accept, say perhaps, send your deputy ({ $deputy }), or decline. It takes one tap and no account. Opening the page changes nothing.
}
invitations-mail-by-mail = Or answer this mail with one word: yes, perhaps or no.
invitations-mail-calendar = An entry for your calendar is in this mail; changes will reach your calendar.
invitations-mail-answered-subject = Your answer: { $event }
invitations-mail-answered-heading = Your answer was recorded
invitations-mail-accepted = You take part in { $event }.
invitations-mail-queued = You said yes, and all seats of { $event } are taken. You stand in the queue; a mail comes when a seat is free.
invitations-mail-tentative = You take part in { $event } perhaps.
invitations-mail-declined = You do not take part in { $event }.
invitations-mail-deputing = Your deputy was asked to take part in { $event } instead of you. If they do not come, a mail tells you.
invitations-mail-deputy-out-subject = Your deputy does not come: { $event }
invitations-mail-deputy-out-heading = Your deputy does not come
invitations-mail-deputy-out-what = You sent your deputy to { $event }. As it stands, your deputy does not come or has no seat, so nobody takes part instead of you.
invitations-mail-uncertain = “{ $answer }” was pressed in your invitation to { $event }, perhaps by a program that reads mail: nothing counts until you confirm it.
invitations-mail-uncertain-subject = Was it you? { $event }
invitations-mail-uncertain-heading = Was it you?
invitations-mail-by-phone = A facilitator wrote this down for you. If it is wrong, change it.
invitations-mail-change = You can change your answer until it begins.
invitations-mail-change-open = Change my answer
invitations-mail-confirm = Open the page and press once more what you want to say.
invitations-mail-confirm-open = Confirm my answer
invitations-mail-seat-subject = A seat is free: { $event }
invitations-mail-seat-heading = A seat is free
invitations-mail-seat-what = A seat at { $event } is kept for you until { $until }.
invitations-mail-seat-next = After that it goes to the next in the queue.
invitations-mail-seat-take = Take the seat
invitations-mail-withdrawn-subject = No longer invited: { $event }
invitations-mail-withdrawn-heading = You are no longer asked
invitations-mail-withdrawn-what = Your invitation to { $event } was withdrawn. You need not do anything.
invitations-mail-withdrawn-calendar = The entry leaves your calendar.
invitations-mail-again-subject = Invited again: { $event }
invitations-mail-again-heading = You are invited again
invitations-mail-again-what = Your invitation to { $event } holds again, and what you said before holds with it.
invitations-mail-question-subject = { $who } writes about { $event }
invitations-mail-question-what = { $who } wrote this about the invitation to { $event }:
invitations-mail-question-open = Open the invitation
invitations-mail-question-why = You facilitate the network.

# Changes and reminders
invitations-silent = { $count ->
    [one] One person has not answered
   *[other] { $count } people have not answered
}
invitations-remind-hint = Only those who were mailed and have not answered; nobody twice within a week. Each mail goes in the hours of its reader’s own office.
invitations-remind-none = Nobody is to be reminded now: they were mailed within a day, or reminded within a week.
invitations-remind-look = See whom and when, or change the words
invitations-reminder-title = Remind the silent: { $event }
invitations-reminder-what = Each reads this in their own language, with the day, the place and a button to answer. Nobody is reminded twice within a week, by whatever page.
invitations-reminder-nobody = Nobody is silent.
invitations-reminder-begun = The event has begun: nobody is reminded any more.
invitations-reminder-whom = Whom, and when
invitations-reminder-now = goes at once
invitations-reminder-opens = goes when their office opens: { $when }
invitations-reminder-was = was reminded on { $day }, and not again within a week
invitations-reminder-words = What the mail says
invitations-reminder-words-hint = In { $language }. Leave it empty for the usual words.
invitations-reminder-send = { $count ->
    [one] Remind one person
   *[other] Remind { $count } people
}
invitations-reminder-back = Back to the invitations
invitations-mail-changed-subject = Changed: { $event }
invitations-mail-changed-heading = Something changed
invitations-mail-changed-what = What is said of { $event } changed. This is how it is now:
invitations-mail-changed-parts = What changed about { $event }: { $parts }. This is how it is now:
invitations-mail-changed-answer = Your answer stands; change it if it no longer fits.
invitations-mail-changed-silent = You have not answered yet. One tap is enough, also for a no.
invitations-mail-changed-calendar = The change reaches your calendar.
invitations-mail-changed-no-day = As long as its day is not known, it stands in no calendar.
invitations-mail-cancelled-subject = Cancelled: { $event }
invitations-mail-cancelled-heading = It will not take place
invitations-mail-cancelled-what = { $event } will not take place.
invitations-mail-week-subject = In a week: { $event }
invitations-mail-days-subject = { $days ->
    [one] In a day: { $event }
   *[other] In { $days } days: { $event }
}
invitations-mail-day-subject = Tomorrow: { $event }
invitations-mail-hour-subject = In an hour: { $event }
invitations-mail-today-subject = Today: { $event }
invitations-mail-minutes-subject = { $minutes ->
    [one] In a minute: { $event }
   *[other] In { $minutes } minutes: { $event }
}
invitations-mail-reminder-what = { $event } is soon. This is when and where:
invitations-mail-hour-what = { $event } begins soon. The page of your invitation leads into the room 15 minutes before.
invitations-mail-hour-perhaps = { $event } begins soon, and you said perhaps. If you come, say yes before it begins: then the page of your invitation leads into the room.
invitations-mail-hour-no-seat = { $event } begins soon, and you said perhaps. All seats are taken: if you say yes before it begins, you stand in the queue.
invitations-mail-hour-offered = { $event } begins soon, and a seat is kept for you. It is yours only if you take it before it begins: then the page of your invitation leads into the room.
invitations-mail-hour-open = Open my invitation
invitations-mail-silent-subject = Will you take part? { $event }
invitations-mail-silent-what = You were asked to take part in { $event } and have not answered yet. One tap is enough, also for a no.

# Mails that came
invitations-letters = Mails to look at
invitations-letters-hint = They were not taken for an answer and changed nothing. Write an answer down if it is one.
invitations-letter-says = The calendar in it says: { $answer }
invitations-letter-delegates = The calendar in it names somebody who comes instead: { $address }. Nobody was asked because of it.
invitations-letter-proposes = The calendar in it proposes another time: { $proposed }. The event: { $now }.
invitations-letter-proposes-same = The calendar in it names the hour of the event itself: it proposes no other time.
invitations-letter-record = Write it down: { $answer }
invitations-letter-settle = Put aside
invitations-letter-of-nobody = To no invitation of ours
invitations-not-taken-stranger = Written by somebody else than the invitee:
invitations-not-taken-elsewhere = Written by the invitee, but not to the address in their own mail:
invitations-not-taken-unproven = It is not proved that this address wrote it:
invitations-not-taken-old = It answers an earlier state of the event:
invitations-not-taken-overtaken = An answer that was written later is here already:
invitations-not-taken-unclear = Not one clear answer:
invitations-not-taken-away = Away; a program wrote it:
invitations-not-taken-counter = A calendar proposes something else:
invitations-not-taken-refused = It came too late, or the invitation was withdrawn:
invitations-letter-afterwards = Written after the event; perhaps an answer to our thanks, or to our question why they were absent:

# Before it is sent, and after
invitations-preview = Preview
invitations-preview-title = Preview: { $event }
invitations-preview-what = The mail as an invitee will read it. Name, seat and link are each invitee’s own.
invitations-preview-page = The page that its button opens
invitations-preview-page-hint = Nothing on it can be pressed here.
invitations-preview-languages = Language of the preview
invitations-short = For a messenger
invitations-short-hint = Copy it where people read you. It holds no secret: the link to answer stands only in each person’s mail.
invitations-short-hidden = Others are not to know of this event. Copy the text only to people who are invited: its name stands in it.
invitations-short-label = Short text
invitations-short-text = { $network }: you are invited to { $event }, { $day }. Look for our mail and answer it with one tap. { $address }
invitations-short-text-hidden = { $network }: you are invited to { $event }, { $day }. Look for our mail and answer it with one tap. Please do not pass this on.
invitations-export = Take the list
invitations-export-format = Format

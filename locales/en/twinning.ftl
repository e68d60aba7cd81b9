# The room of a twinning group.
twinning-groups = Groups
twinning-my-group = My group
twinning-group = Group
twinning-cohort = Cohort
twinning-city = City
twinning-city-in = { $city }, { $country }
twinning-city-on = { $city }, { $day }
twinning-no-groups = You are in no group yet. A group begins when all its cities have accepted an offer.
twinning-about = Twinning group of { $cohort }. Shared issue: { $issue }
twinning-about-no-issue = Twinning group of { $cohort }.
twinning-ended = This group was closed early on { $at }. All that it did can be read; nothing is added any more.
twinning-is-ended = closed early
twinning-is-past = cohort closed
twinning-stage-ended = { $stage }; closed early
twinning-overview = Overview
twinning-charter = Charter
twinning-meetings = Meetings
twinning-actions = Actions
twinning-check-ins = Check-ins
twinning-strategy = Strategy
twinning-files = Files
twinning-back = Back
twinning-choose = Choose …
twinning-optional = May be left out.
twinning-state = State
twinning-offers = Offers
twinning-languages = Languages
twinning-what-happened = Time line

# Stages
twinning-stage = Stage
twinning-stage-named = Stage { $number }: { $stage }
twinning-stage-offered = offered
twinning-stage-accepted = accepted
twinning-stage-first-contact = first contact
twinning-stage-charter-agreed = charter agreed
twinning-stage-working = working
twinning-stage-joint-roadmap = joint roadmap
twinning-stage-drafts-reviewed = drafts reviewed
twinning-stage-output-delivered = output delivered
twinning-stage-adopted = adopted or used
twinning-stage-followed-up = follow-up confirmed
twinning-then-accepted = then { $number }: { $stage }, when all cities accept the offer
twinning-then-first-contact = then { $number }: { $stage }, when a first meeting is held
twinning-then-charter-agreed = then { $number }: { $stage }, when all cities accept it
twinning-then-working = then { $number }: { $stage }, when two meetings are held and one of them chose the shared issue
twinning-then-joint-roadmap = then { $number }: { $stage }, when all cities accept one
twinning-then-drafts-reviewed = then { $number }: { $stage }, when the twin has reviewed a draft of each city
twinning-then-output-delivered = then { $number }: { $stage }, when the output is handed over
twinning-then-adopted = then { $number }: { $stage }, when a council adopts it or an office uses it
twinning-then-followed-up = then { $number }: { $stage }, months later, if it lasted
twinning-ladder-begins = 0 offered
twinning-ladder-ends = 9 follow-up confirmed

# The next step
twinning-next-minutes = Next step: write down your meeting
twinning-next-accept-charter = Next step: accept the charter
twinning-next-accept-roadmap = Next step: accept the roadmap
twinning-next-fix-day = Next step: set the day
twinning-next-vote = Next step: say which times suit
twinning-next-review = Next step: review a draft of your twin
twinning-next-propose = Next step: propose times for a call
twinning-next-charter = Next step: write the charter
twinning-next-roadmap = Next step: write a joint roadmap
twinning-next-draft = Next step: draft a section of your strategy
twinning-next-deliver = Next step: show what came out
twinning-next-wait = The next step is the others’
twinning-next-wait-cities = The next step is the cities’
twinning-next-draft-cities = Next step: each city drafts a section of its strategy
twinning-next-meet = Next step: meet
twinning-next-rest = The work is done
twinning-why-minutes = The day has passed and nobody has written it down. Three lines are enough.
twinning-why-accept-charter = It waits for your city. Read it; one click accepts it.
twinning-why-accept-roadmap = It waits for your city. Read it; one click accepts it.
twinning-why-fix-day = These times suit every city.
twinning-why-vote = Times were proposed. One tap is enough.
twinning-why-review = Say what helps, what is missing, what you do otherwise.
twinning-why-propose = Nothing is planned. Propose a few times; the others tap those that suit.
twinning-why-charter = You have met. Write down what you want to solve together, with up to three goals.
twinning-why-charter-cities = The cities have met. What they want to solve together is written down, with up to three goals.
twinning-why-roadmap = What is done until when? A few lines that all cities accept.
twinning-why-draft = Write a first version; your twin reviews it.
twinning-why-draft-cities = The twin of each city reviews what it wrote.
twinning-why-deliver = When something is handed over, adopted or used, say so on the strategy page.
twinning-why-wait = They are asked. A short message to your twin can help.
twinning-why-wait-cities = Asked, and silent so far: { $cities }.
twinning-why-wait-none-suits = All cities have answered, and no time suits all of them.
twinning-why-meet = { $when }
twinning-why-rest = What this group did stays here to be read.

# Charter and roadmap
twinning-issue = Shared issue
twinning-goal = Goal
twinning-goal-second = Second goal
twinning-goal-third = Third goal
twinning-goal-hint = One to three. Something that one can see when it is done.
twinning-goal-missing = Write at least one goal.
twinning-languages-hint = Names or tags, with commas between: Arabic, en, tr.
twinning-language-missing = Say in which language you work.
twinning-language-unknown = “{ $typed }” is no language that we know. Write its name, such as Arabic, or its tag, such as ar.
twinning-languages-too-many = { $count } languages are too many; at most { $most }.
twinning-rhythm = Calls
twinning-rhythm-weekly = each week
twinning-rhythm-fortnightly = every two weeks
twinning-rhythm-three-weekly = every three weeks
twinning-rhythm-monthly = each month
twinning-ends = Last day
twinning-ends-too-far = { $day } is too far ahead. A charter ends by { $last }; it can be renewed.
twinning-charter-none = There is no charter yet.
twinning-charter-hint = Each change makes a new version, which your city accepts by writing it. The version that all accepted before stands until all have accepted the new one.
twinning-charter-agreed-on = Accepted by all on { $day }. Ends { $ends }.
twinning-charter-waits = Waits for { $cities }.
twinning-read-charter = Read the charter
twinning-write-charter = Write the charter
twinning-save-charter = Save and ask the others
twinning-version = Version { $number }
twinning-saved-meanwhile = { $name } saved version { $number } on { $at }, while you were writing. It stands below. Yours is not saved: take over what you need, then save again, and yours is the next version.
twinning-accepted-on = { $city } accepted it on { $day }.
twinning-not-accepted = { $city } has not accepted it yet.
twinning-before-stands = Until then version { $number } stands.
twinning-agreed-by-all = Accepted by all cities.
twinning-accept = We accept it
twinning-accept-nothing = There is nothing to accept.
twinning-accept-outdated = There is a newer version, number { $number }. Read that one, please.
twinning-roadmap = Joint roadmap
twinning-roadmap-none = There is no joint roadmap yet.
twinning-roadmap-hint = Month by month: what is done, and by whom.
twinning-read-roadmap = Read the roadmap
twinning-write-roadmap = Write the roadmap
twinning-save-roadmap = Save and ask the others

# Meetings
twinning-meeting = Meeting
twinning-no-meetings = No meeting yet.
twinning-all-meetings = All meetings
twinning-when = When
twinning-subject = Subject
twinning-place = Place or means
twinning-place-hint = A room, a telephone number, the name of a video service.
twinning-length = Length
twinning-minutes = { $minutes ->
    [one] One minute
   *[other] { $minutes } minutes
}
twinning-minutes-of = Minutes
twinning-no-day-yet = no day yet
twinning-meeting-proposed = times proposed
twinning-meeting-fixed = day set
twinning-meeting-held = held
twinning-meeting-off = called off
twinning-meeting-taken-back = taken back
twinning-present-count = { $count ->
    [one] one present
   *[other] { $count } present
}
twinning-decision-count = { $count ->
    [one] one decision
   *[other] { $count } decisions
}
twinning-propose = Propose times
twinning-suggested = Times within the office hours of all cities
twinning-suggested-hint = Weekends and clocks of each city are reckoned in.
twinning-own-times = Other times
twinning-own-times-hint = By your clock ({ $zone }): a day such as 2018-07-03, and an hour such as 10:00.
twinning-day = Day
twinning-other-day = Another day
twinning-clock = Hour
twinning-time = Time
twinning-ask-which = Ask which suit
twinning-set-agreed = We agreed already: set this time
twinning-set-agreed-hint = Ask: the others tap the times that suit. Set: everybody gets the day and a calendar file at once; pick one time only.
twinning-one-time = To set a time that you agreed on, pick one only.
twinning-same-hour = same hour in { $cities }
twinning-hour-in = { $clock } in { $city }
twinning-fit-outside = outside office hours in { $city }
twinning-fit-weekend = weekend in { $city }
twinning-which-suit = Which times suit?
twinning-can = Can: { $names }
twinning-cannot = Cannot: { $names }
twinning-send-times = These suit
twinning-suits-all = suits all
twinning-set-the-day = Set the day
twinning-move-the-day = Move it
twinning-fix-this-day = Set this day
twinning-call-off = Call it off
twinning-call-off-more = Call it off …
twinning-call-off-title = Call off this meeting?
twinning-call-off-mails = Everybody who speaks for a city of the group gets a mail, and it leaves their calendars. It cannot be taken back.
twinning-call-off-no-mail = Its times were only proposed: no mail goes out. It cannot be taken back.
twinning-take-back = Take it back
twinning-take-back-more = It was written down by mistake …
twinning-take-back-title = Was this meeting written down by mistake?
twinning-take-back-what = It counts no more: the stage of the group is what the rest of its work shows. Its minutes stay to be read, its actions stay, and the record keeps that it was taken back. No mail goes out.
twinning-open-poll = See the times
twinning-open-meeting = See the meeting
twinning-calendar-file = Calendar file
twinning-calendar-title = Twinning call: { $group }
twinning-no-time = Pick a time, or write one.
twinning-too-many-times = { $count } times are too many for one poll; at most { $most }.
twinning-in-the-past = { $at } is over.
twinning-crossing = Your group has a meeting at that time already. If it is the same one, open it; if it is another, tick that and send again.
twinning-crossing-is = At the same time
twinning-crossing-other = This is another meeting
twinning-too-far-ahead = { $at } is more than a year ahead.
twinning-minutes-wrong = { $minutes } minutes is no length of a meeting: { $least } to { $most }.
twinning-poll-over = This poll is over.
twinning-poll-all-over = All times of this poll are over. Propose others.
twinning-poll-fixed = The day is set: { $when }.
twinning-not-a-slot = That time was not proposed.
twinning-not-yet = It begins on { $at }. Minutes can be written once it has begun.
twinning-before-group = The group was formed on { $day }. A meeting before that was not one of the group.
twinning-held-already = It was held already.
twinning-not-held = It is not written down as held.
twinning-is-called-off = It was called off.
twinning-time-unknown = “{ $typed }” is no time. Write year, month and day, such as 2018-07-03, and an hour, such as 10:00.
twinning-day-missing = Choose one of the times, or write another day and its clock.
twinning-day-twice = You picked one of the times and wrote another. Which do you mean? Pick “Another day”, or empty its fields.
twinning-day-changed-meanwhile = Somebody else has set another day meanwhile: it stands above. Choose again if it shall be moved.
twinning-day-hint = Such as 2018-07-03.
twinning-present-one-city = Only one city was there. A meeting has people of at least two; tick them.
twinning-present-nobody = Tick who was there, of every city. A meeting without anybody was not held.
twinning-day-unknown = “{ $typed }” is no day. Write year, month and day, such as 2018-07-03.
twinning-day-empty = Choose a day.
twinning-choose-one = Choose one.
twinning-day-over = { $day } is over.
twinning-day-ahead = { $day } lies ahead.

# Minutes
twinning-write-minutes = Write it down
twinning-write-down-call = Write down a call
twinning-present = Present
twinning-said = What was said
twinning-said-hint = Three lines are enough.
twinning-decisions = Decisions
twinning-decision = Decision
twinning-decisions-hint = One in a line.
twinning-decision-wrong = Line { $line }: { $why }
twinning-minutes-empty = Write what was said, or a decision.
twinning-focus = The shared issue that you chose
twinning-focus-hint = Only in the meeting that chose it.
twinning-save-minutes = Save the minutes

# Actions
twinning-action = Action
twinning-no-actions = Nothing is open.
twinning-all-actions = All actions
twinning-add-action = Add an action
twinning-what = What
twinning-who = Who
twinning-due = Until
twinning-owner-of = { $name }, { $city }
twinning-action-state-open = open
twinning-action-state-late = { $days ->
    [one] one day late
   *[other] { $days } days late
}
twinning-action-state-done = done
twinning-action-state-done-late = { $days ->
    [one] done, one day late
   *[other] done, { $days } days late
}
twinning-action-owner-missing = Choose who does it.
twinning-tick-off = Done
twinning-reopen = It is not done: open it again
twinning-done-before = Somebody ticked this action off before. Your word about it was not added.
twinning-done-note = A word about it
twinning-save-action = Add it

# Check-ins
twinning-check-in = Check in
twinning-check-in-this-month = Check-in of this month
twinning-check-in-nobody = Two minutes, by any of the cities. Nobody has answered yet this month.
twinning-check-in-some = Answered this month: { $cities }.
twinning-check-in-who-reads = Your twin reads when you met, what you learned, what would help and when you meet next. At a stock-taking the other cities of your cohort read what you learned, what would help and when you meet next. What blocks you, where you feel the group is and the rating are read by your own city and the facilitators alone. The others read it only where you tick that.
twinning-no-check-ins = Nobody has checked in yet.
twinning-rating = How well does it go?
twinning-rating-choice = { $rating ->
    [1] 1: badly
    [5] 5: very well
   *[other] { $rating }
}
twinning-rating-of = { $rating } of 5
twinning-met = You last met on
twinning-met-hint = Leave it empty if you have not met. Such as 2018-06-12.
twinning-stage-felt = Where do you feel that the group is?
twinning-learned = One thing that you learned
twinning-blocked-by = What blocks you?
twinning-blocked = Blocked by
twinning-blocked-how = In your words
twinning-blocked-told = The other groups at a stock-taking may read what blocks us
twinning-blocked-told-hint = Only which of these it is, never your words. Without it nobody but the facilitators and your own city reads it.
twinning-blocked-told-who = Who reads what blocks you
twinning-blocked-told-yes = The other groups at a stock-taking, too
twinning-blocked-nothing = Nothing
twinning-blocked-language = Language, no interpreter
twinning-blocked-connection = Internet, power, telephone
twinning-blocked-approval = A council or a mayor has to agree
twinning-blocked-money = Money
twinning-blocked-time = Time
twinning-blocked-person-changed = An officer left or is away
twinning-blocked-twin = The twin does not answer
twinning-blocked-other = Something else
twinning-blocked-with-words = { $by } (“{ $how }”)
twinning-blocked-new-person = A focal point is new since { $since }
twinning-help = What would help?
twinning-help-hint = A person, an example, a recording.
twinning-next = When do you meet next?
twinning-next-hint = Leave it empty if no day is set.

# Strategy
twinning-sections = Sections of the strategies
twinning-section = Section
twinning-section-hint = As your strategy calls it, such as City facts or Actions.
twinning-section-of = A section of the strategy of { $city }
twinning-no-sections = No section yet. Each city drafts its own; the twin reviews it.
twinning-begin-section = Begin a section
twinning-title-taken = Your city has a section of this name already.
twinning-newest = Newest
twinning-written-on = Written
twinning-review-waits = waits for a review
twinning-reviewed = reviewed
twinning-draft = Draft
twinning-draft-hint = Every version is kept.
twinning-draft-outdated = There is a newer version, number { $number }. Read that one, please.
twinning-save-draft = Save and ask for a review
twinning-write-version = Write a new version
twinning-write-on = New version of { $section }
twinning-version-by = Version { $number }, { $name }, { $day }
twinning-review = Review
twinning-review-by = { $name }, { $city }, { $day }
twinning-review-hint = What helps, what is missing, what you do otherwise.
twinning-send-review = Send the review
twinning-read-draft = Read the draft
twinning-outcomes = What came out
twinning-no-outcomes = Nothing yet.
twinning-outcome = What happened?
twinning-outcome-delivered = The output was handed over
twinning-outcome-adopted = It was adopted, or is in use
twinning-outcome-followed-up = Months later it is still there
twinning-outcome-words = What exactly
twinning-save-outcome = Write it down
twinning-came-out = { $what }, { $day }: { $words }

# Files
twinning-no-files = No file yet.
twinning-files-kept = Files are kept for your group alone.
twinning-file-removal-what = It goes for all cities of the group and cannot be brought back.

# Brief
twinning-brief = The group in short
twinning-brief-what = For whoever is new to this group: what was agreed, the last meeting, what is open, what comes next.
twinning-read-brief = The group in short, for somebody new
twinning-what-was-agreed = What was agreed
twinning-last-meeting = The last meeting
twinning-open-actions = Open actions
twinning-next-date = Next date
twinning-next-none = none
twinning-next-proposed = proposed: { $days }
twinning-next-day-proposed = { $day }, proposed
twinning-last-together = Last joint step
twinning-last-together-on = Last joint step of all cities: { $day }
twinning-action-line = { $what } ({ $owner }, until { $due })
twinning-action-open = Open action

# The time line
twinning-line-meeting-ahead = Meeting
twinning-line-held = { $number ->
    [1] First meeting held
   *[other] Meeting { $number } held
}
twinning-line-charter = Charter accepted by all
twinning-line-roadmap = Joint roadmap accepted by all
twinning-line-draft = { $city } wrote a draft
twinning-line-review = { $city } wrote a review
twinning-line-successor = A seat passed on
twinning-line-formed = All cities accepted the offer
twinning-line-formed-both = The group was formed; all cities agreed
twinning-line-formed-one = The group was formed; one side agreed, as far as is known
twinning-line-formed-none = The group was formed; who agreed is not known
twinning-line-ended = The group was closed early

# Facilitators
twinning-health = Health
twinning-health-what = For facilitators only: where to look first. Nobody else sees it.
twinning-light-red = red
twinning-light-amber = amber
twinning-light-green = green
twinning-light-points = { $light }, { $points } of 100
twinning-light-short = { $points } { $light }
twinning-silent-days = { $days ->
    [one] One day since all were together
   *[other] { $days } days since all were together
}
twinning-health-recency = { $points } of 40: how recently all cities were together
twinning-health-next = { $points } of 20: a next meeting
twinning-health-on-time = { $points } of 20: actions on time
twinning-health-balance = { $points } of 10: balance between the cities
twinning-health-rating = { $points } of 10: how the group rates itself
twinning-health-rated-by = { $points } of 10: how { $city } rated the group on { $day }, in the last check-in
twinning-keeping = Write to the group, experts, by phone
twinning-keeping-what = For facilitators only.
twinning-write-to-cities = Write to the cities
twinning-to-city = To
twinning-to-all = All cities
twinning-message = Message
twinning-message-hint = One question, one request. It goes to the focal points by mail.
twinning-send-message = Send it
twinning-messages = Messages
twinning-no-messages = None yet.
twinning-written-to = To { $city }, { $day }
twinning-written-to-all = To all cities, { $day }
twinning-asked-by = From { $city }, { $day }
twinning-by-phone = Said by phone
twinning-by-phone-hint = Write it down on their behalf. They get a mail that says what was recorded.
twinning-who-said = Who said it
twinning-what-said = What was said
twinning-says-charter = We accept the charter
twinning-says-roadmap = We accept the roadmap
twinning-says-time = This time suits: { $when }
twinning-write-it-down = Write it down
twinning-experts = Experts
twinning-expert = Expert
twinning-expert-hint = Reads all of this room, and writes nothing in it.
twinning-ask-expert = Let in
twinning-thank-expert = Thank and let go
twinning-ask-centre = Ask the facilitators
twinning-ask-centre-what = Your question goes to the facilitators by mail; your twin does not see it.

twinning-newcomer = Send it to
twinning-send-brief = Send the brief
twinning-send-brief-hint = A successor gets it by itself. Send it again to whoever needs it, in their own language.

# What a mail’s link opens
twinning-answer-title = Your answer
twinning-for-focal-point = For { $name }, focal point of { $city }
twinning-for-deputy = For { $name }, deputy of { $city }
twinning-answer-charter = The charter with { $others }
twinning-answer-roadmap = The joint roadmap with { $others }
twinning-answer-poll = Which times suit for the call with { $others }?
twinning-answer-check-in = Two minutes: how is it going with { $others }?
twinning-answer-nothing-yet = Opening this page has changed nothing.
twinning-press-again = Was it you? Mail programs sometimes press buttons by themselves. Press once more, please.
twinning-you-accepted = Recorded: your city accepts it. The others are still asked.
twinning-you-voted = Recorded. You can change it here until the day is set.
twinning-you-checked-in = Recorded on { $day }. Thank you. If something has changed, send it again.
twinning-link-over-title = This link is over
twinning-link-seat-passed = You no longer speak for this city in this group.
twinning-link-ended = This group has ended.

# Mails
twinning-mail-addressee = { $name }, { $city }
twinning-mail-why = You get this mail because you speak for { $city } in a twinning group of the { $network }.
twinning-mail-open-room = Open the group’s page
twinning-mail-nothing-yet = Opening the link changes nothing. Only the button on the page does.
twinning-mail-charter-subject = The charter with { $others } waits for { $city }
twinning-mail-charter-what = { $others } wrote this charter. Read it; one click accepts it. If something is wrong, change it on the group’s page.
twinning-mail-charter-open = Read and accept
twinning-mail-roadmap-subject = The roadmap with { $others } waits for { $city }
twinning-mail-roadmap-what = { $others } wrote this roadmap. Read it; one click accepts it.
twinning-mail-roadmap-open = Read and accept
twinning-mail-charter-agreed-subject = The charter with { $others } is agreed
twinning-mail-charter-agreed-what = All cities of { $group } have accepted the charter.
twinning-mail-roadmap-agreed-subject = The roadmap with { $others } is agreed
twinning-mail-roadmap-agreed-what = All cities of { $group } have accepted the joint roadmap.
twinning-mail-poll-subject = Which times suit for a call with { $others }?
twinning-mail-poll-what = { $minutes ->
    [one] A call of one minute is proposed. Tap the times that suit.
   *[other] A call of { $minutes } minutes is proposed. Tap the times that suit.
}
twinning-mail-poll-open = Say which suit
twinning-mail-fixed-subject = Call with { $others } on { $day }
twinning-mail-fixed-what = The day of the call with { $others } is set.
twinning-mail-moved-subject = Moved: call with { $others }, now on { $day }
twinning-mail-moved-what = The call with { $others } was moved. Please take the new calendar file.
twinning-mail-off-subject = Called off: call with { $others } on { $day }
twinning-mail-off-what = The call with { $others } does not take place.
twinning-mail-open-meeting = See the meeting
twinning-mail-calendar = Calendar file
twinning-mail-check-in-subject = Two minutes: how is it going with { $others }?
twinning-mail-check-in-what = Once a month each group says in two minutes how it is going. A rating alone is an answer.
twinning-mail-check-in-open = Check in
twinning-mail-recorded-subject = Recorded: your answer for { $city }
twinning-mail-recorded-accepted = Recorded: { $city } accepts it. The others are still asked.
twinning-mail-recorded-times = Recorded for the call with { $others }: { $times }
twinning-mail-recorded-no-time = Recorded for the call with { $others }: none of the times suits.
twinning-mail-recorded-check-in = Recorded: the check-in of { $city } in the group with { $others }. Thank you.
twinning-mail-recorded-by-phone = You said it by phone or message; a facilitator wrote it down.
twinning-mail-recorded-change = If it is not right, change it here.
twinning-mail-recorded-open = See or change it
twinning-mail-draft-subject = { $others } asks for your review: { $section }
twinning-mail-draft-what = { $others } wrote a draft of the section { $section }. Say what helps and what is missing.
twinning-mail-draft-open = Read and review
twinning-mail-review-subject = { $others } reviewed { $section }
twinning-mail-review-what = { $others } said this of your section { $section }:
twinning-mail-review-open = See the section
twinning-mail-action-subject = { $count ->
    [one] For you, with { $others }: { $what }
   *[other] { $count } things for you, with { $others }
}
twinning-mail-action-what = It was written down in your group with { $others } that you take this on. If it cannot be so, say it on the group’s page.
twinning-mail-action-until = until { $day }
twinning-mail-action-open = See the actions
twinning-mail-due-subject = { $count ->
    [one] Due, with { $others }: { $what }
   *[other] { $count } things are due, with { $others }
}
twinning-mail-due-what = The day of this has come in your group with { $others }. If it is done, press Done there; if it takes longer, tell your twin. No other reminder follows.
twinning-mail-message-subject = A word about your group with { $others }
twinning-mail-message-what = { $name } of the { $network } writes:
twinning-mail-question-subject = A question from { $city } ({ $group })
twinning-mail-question-what = { $city } asks:
twinning-mail-question-why = You get this mail because you facilitate the network.
twinning-mail-brief-subject = Your group with { $others } in short
twinning-mail-brief-what = You speak for { $city } in a twinning group from now on. This is where it stands.
twinning-mail-brief-open = Read the whole brief

# Reminders
twinning-nudge-hint = This reminder goes in the hours of its reader’s own office, and to nobody who was reminded of something within a week. Change the words as you like.
twinning-nudge-charter = The charter of your group { $group } waits for your yes. One tap is enough; or say what should change.
twinning-nudge-roadmap = The roadmap of your group { $group } waits for your yes. One tap is enough; or say what should change.
twinning-nudge-silence = Your group { $group } has been quiet for some weeks. Is the plan still right? Tell us: yes, change it, or we need help.
twinning-nudged-lately = All of them were reminded of something within a week. Write to them without a reminder, or call.

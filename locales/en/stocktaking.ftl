# All groups of a cohort side by side, the webinar that takes stock, and what groups commit themselves to.
stocktaking-title = Stock-taking
stocktaking-about = { $cohort }, all groups on { $day }.
stocktaking-for-facilitators = For facilitators: health and what holds a group up stay with you and are not printed.
stocktaking-at = At the event:
stocktaking-caption = All groups side by side
stocktaking-working = groups working, stage 4 or more
stocktaking-of = { $count } of { $all }
stocktaking-with-date = with a fixed next date
stocktaking-needy = need attention
stocktaking-view = View
stocktaking-view-facilitators = Facilitators
stocktaking-view-participants = Participants
stocktaking-narrow = Filter
stocktaking-sort = Order
stocktaking-sort-stage = the furthest first
stocktaking-sort-name = by name
stocktaking-sort-next = who meets soonest
stocktaking-sort-health = who needs somebody first
stocktaking-country = Country
stocktaking-issue = Shared issue
stocktaking-people = People
stocktaking-ask = Ask
stocktaking-learned = Learned
stocktaking-no-groups = No group is like this. Take a filter away.
stocktaking-make-pack = Make the webinar pack
stocktaking-print = Print for participants
stocktaking-choose = Choose …
stocktaking-which-event = At which event?
stocktaking-which-event-hint = Published events of the cohort’s programme. Whoever accepts the invitation to it may read this page without health, and what holds a group up only where the group allows it.
stocktaking-which-event-open = Nothing is chosen yet. Once you choose an event, its pack and its live page are here.
stocktaking-event = Event
stocktaking-choose-event = Choose this event
stocktaking-event-taken = Another cohort takes stock at this event. Choose another one.
stocktaking-earlier = What came of it before:

# The pack
stocktaking-pack = The webinar pack
stocktaking-pack-what = Made just now from what the groups did. Print it: a slide for each group follows the running order, one page each.
stocktaking-order = Running order
stocktaking-order-length = { $minutes ->
    [one] { $minutes } minute in all.
   *[other] { $minutes } minutes in all.
  }
stocktaking-order-over = { $minutes ->
    [one] This is { $minutes } minute longer than the event.
   *[other] This is { $minutes } minutes longer than the event.
  }
stocktaking-order-written = Changed by hand.
stocktaking-order-hint = Places are sorted by their numbers; a part of 0 minutes is left out.
stocktaking-order-save = Save the order
stocktaking-order-proposal = Back to the proposal
stocktaking-order-wrong = A place is a number, and a part takes 0 to { $most } minutes.
stocktaking-order-other-event = Stock is taken at another event now: this is its running order, and nothing was changed.
stocktaking-part-gone = This part is not in the running order any more. Look who is next, and press once more.
stocktaking-order-changed = Somebody has changed the running order meanwhile, and this is how it stands. Press “{ stocktaking-order-proposal }” once more to do without it.
stocktaking-place = Place
stocktaking-place-of = Place of { $part }
stocktaking-begins = Begins
stocktaking-part = Part
stocktaking-minutes = Minutes
stocktaking-minutes-of = Minutes of { $part }
stocktaking-part-opening = Opening
stocktaking-part-rooms = Small rooms
stocktaking-part-commitments = What each group will do
stocktaking-part-closing = Closing
stocktaking-rooms = Small rooms
stocktaking-rooms-hint = A proposal: groups that share an issue and a language, two to five in a room.
stocktaking-room-both = { $issue }, in { $language }
stocktaking-room-language = Different issues, in { $language }
stocktaking-room-issue = { $issue }, with an interpreter
stocktaking-room-interpreter = Different issues, with an interpreter
stocktaking-asked-before = What guests asked or offered when they answered
stocktaking-nothing-asked = Nobody has written anything yet.

# Commitments
stocktaking-commitments = Commitments
stocktaking-summary = What came of it
stocktaking-summary-for-whom = The groups took stock here and wrote down what each of them does next. Their cities, and whoever accepted the invitation, read it.
stocktaking-summary-groups = { $count ->
    [one] One twinning group takes part.
   *[other] { $count } twinning groups take part.
  }
stocktaking-summary-sign-in = Sign in to read it
stocktaking-commitments-about = { $count ->
    [one] { $count } of { $all } groups has said what it will do.
   *[other] { $count } of { $all } groups have said what they will do.
  }
stocktaking-no-commitments = No group has written anything down yet.
stocktaking-commitment-of = What { $group } will do
stocktaking-commitment-what = Two lines that you keep: when you meet next, and what you do until then. After the event they become a meeting and an action of your group; until then you can change them.
stocktaking-meets = Next meeting
stocktaking-meets-on = Our next meeting is on
stocktaking-clock-hint = By your clock: { $zone }.
stocktaking-time-missing = Say the day and the hour.
stocktaking-we-will = We will
stocktaking-due-hint = May be left out: then until the meeting.
stocktaking-save = Save
stocktaking-is-carried-over = This is a meeting and an action of the group now. Change them in its room.
stocktaking-open-room = Open the room
stocktaking-write-commitment = Write down what a group will do
stocktaking-waits = waits
stocktaking-carried-over = in the group’s room
stocktaking-day-is-over = the day has passed: change it
stocktaking-carry = After the event
stocktaking-carry-hint = Each becomes a meeting with a fixed day and an action of its group; the cities get the day for their calendars. What lies in the past stays here until somebody changes it.
stocktaking-carry-over = Make them meetings and actions

# The live page
stocktaking-live = Live page
stocktaking-live-of = Live: { $event }
stocktaking-news = Something new happened. Show it.
stocktaking-now = Now: { $part }
stocktaking-nobody-speaks = Nobody speaks yet
stocktaking-nobody-speaks-now = Nobody speaks right now
stocktaking-over = The running order is through
stocktaking-event-over = The event is over
stocktaking-hours = The hours are those of the event: { $zone }.
stocktaking-hours-both = The hours are those of the event: { $zone }. In brackets, yours: { $own }.
stocktaking-turns-from = The order can be begun on the day itself: { $day }.
stocktaking-end = End it
stocktaking-back-one = Back one part
stocktaking-since = Since { $clock }.
stocktaking-then = Next: { $part }
stocktaking-next = Call the next one
stocktaking-questions = Questions
stocktaking-no-questions = Nobody has asked anything yet.
stocktaking-ask-question = Ask a question
stocktaking-question = Question
stocktaking-question-hint = All who take part read it, without your name. The facilitators can see who asked.
stocktaking-ask-it = Ask it
stocktaking-questions-full = You have { $count } open questions, or there are too many already. Support another one instead.
stocktaking-votes = Votes: { $votes }
stocktaking-support = I want to know that, too
stocktaking-supported = You want to know it, too.
stocktaking-is-answered = It is answered
stocktaking-answered = answered
stocktaking-open-poll = Open a poll
stocktaking-choices = Answers
stocktaking-choices-hint = One a line, two to six.
stocktaking-choices-count = Write two to { $count_max } answers, one a line: you wrote { $count }.
stocktaking-choice-wrong = Line { $line }: { $why }
stocktaking-choice-twice = Line { $line } repeats an earlier answer.
stocktaking-open-it = Open it
stocktaking-answer-poll = Answer
stocktaking-choice-missing = Choose one of the answers of the poll, then press.
stocktaking-poll-over = The poll has ended. Nothing more is counted.
stocktaking-end-poll = End the poll
stocktaking-fewer = fewer than { $count }
stocktaking-afterwards = Afterwards
stocktaking-unwritten = { $count ->
    [one] { $count } guest who came or stayed away was not written to yet.
   *[other] { $count } guests who came or stayed away were not written to yet.
  }
stocktaking-write-letters = Thank those who came, ask those who did not

# Mails after the event
stocktaking-mail-thanks-subject = Thank you for coming: { $event }
stocktaking-mail-thanks-what = Thank you for taking part in { $event }. What every group will do now stands on one page. If your group has not written its two lines yet, you can still do it.
stocktaking-mail-see-commitments = See what the groups will do
stocktaking-mail-absent-subject = We missed you: { $event }
stocktaking-mail-absent-what = You were invited to { $event }, and we did not see you there. That happens. One question helps us to do better:
stocktaking-mail-absent-question = What would have made it possible for you to come?
stocktaking-mail-absent-how = A few words in reply to this mail are enough: another hour, another language, a better line, a colleague in your place. Only the facilitators read it.
stocktaking-mail-addressee = { $name }
stocktaking-mail-why = You get this mail once, because { $network } invited you to { $event }.

# The poll of the pack
stocktaking-poll = A poll, filled in
stocktaking-poll-hint = Change what you like. Opened, it stands on the live page; each person answers once.
stocktaking-poll-words = What would help your group most until the next call?
stocktaking-poll-date = A date with our twin
stocktaking-poll-example = An example from another city
stocktaking-poll-money = Money for a first step
stocktaking-poll-mayor = A word to our mayor
stocktaking-poll-interpreter = An interpreter
stocktaking-poll-other = Something else

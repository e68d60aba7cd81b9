# Cohorts: the list, a cohort, its board, match runs.
cohorts-title = Cohorts
cohorts-cohort = Cohort
cohorts-new = New cohort
cohorts-none = There is no cohort yet. A cohort is one round of twinning, from the call to the legacy.
cohorts-programme = Programme
cohorts-state = State
cohorts-standing = State
cohorts-cities = Cities
cohorts-city = City
cohorts-country = Country
cohorts-groups = Groups
cohorts-group = Group
cohorts-runs = Match runs
cohorts-offers-open = Offers open
cohorts-offers-declined = Offers declined
cohorts-mode = Mode
cohorts-mode-hint = The mode stays as it is once the cohort is saved. For another mode, make another cohort.
cohorts-mode-peer = Peers: both learn from each other
cohorts-mode-mentoring = Mentoring: one gives, one takes
cohorts-groups-seen = Who may see which cities form groups
cohorts-groups-seen-hint = The map and the list of the network join the cities of a group that both agreed to.
cohorts-groups-seen-public = Everybody
cohorts-groups-seen-members = Members of the network
cohorts-groups-seen-facilitators = Only the group and facilitators
cohorts-choose = Choose …
cohorts-save = Save
cohorts-back = Back
cohorts-change = Change
cohorts-decimal = { $whole }.{ $tenth }
cohorts-practice-partnership = A twinning group is a practice partnership, not a formal twinning of municipalities.

cohorts-state-draft = draft
cohorts-state-call = call
cohorts-state-selection = selection
cohorts-state-profiles = profiles
cohorts-state-matching = matching
cohorts-state-offers = offers
cohorts-state-kick-off = kick-off
cohorts-state-module-1 = module 1: getting started
cohorts-state-module-2 = module 2: co-creating
cohorts-state-mid-term = mid-term stock-taking
cohorts-state-module-3 = module 3: capitalising
cohorts-state-closing = closing
cohorts-state-legacy = legacy
cohorts-paused = paused

# The form
cohorts-new-title = New cohort
cohorts-change-title = Change { $name }
cohorts-copy-of = Plan, module names, rules and weights are copied from { $name }. Cities, locks and bans are not.
cohorts-code = Code
cohorts-code-hint = Stands in addresses: small letters, digits and dashes, such as 2018.
cohorts-code-wrong = Use 1 to 32 small letters, digits and dashes.
cohorts-code-reserved = “new” is a word of our own addresses. Choose another code.
cohorts-code-taken = There is a cohort with the code { $code } already.
cohorts-name = Name
cohorts-programme-missing = Choose the programme.
cohorts-starts = First day of the call
cohorts-starts-hint = All other days follow from it; each can be changed later.
cohorts-template = Length
cohorts-template-hint = The plan begins with the days of a template.
cohorts-template-months = { $months ->
    [one] One month
   *[other] { $months } months
}
cohorts-plan = Plan
cohorts-plan-hint = The first day of each state; leave empty what is not planned.
cohorts-module-name = Own name of the module
cohorts-day-unknown = “{ $typed }” is not a day. Write it as 2018-07-11.
cohorts-period-unknown = “{ $typed }” is no day, month or year. Write it as 2018-07-11, 2018-07 or 2018.
cohorts-day-missing = Choose a day.
cohorts-day-order = This is before { $day }, on which an earlier state begins.

# A cohort
cohorts-about = About this cohort
cohorts-open-board = Open the board
cohorts-open-offers = Offers
cohorts-open-stock-taking = Take stock
cohorts-choose-cities = Choose cities
cohorts-go-to = Go to
cohorts-go = Go
cohorts-state-missing = Choose a state.
cohorts-move-there = The cohort is there already.
cohorts-move-paused = The cohort is paused. Resume it first.
cohorts-move-no-group = Work begins with a group, and there is none yet.
cohorts-move-offers-open = { $count ->
    [one] One offer waits for an answer. Withdraw it first.
   *[other] { $count } offers wait for answers. Withdraw them first.
}
cohorts-pause = Pause
cohorts-pause-hint = While it is paused nothing is sent: no offers, no reminders. Answers are taken.
cohorts-resume = Resume
cohorts-resume-hint = Open offers end later by as long as the pause was.
cohorts-paused-since = Paused since { $at }. Nothing is sent; answers are taken.
cohorts-copy = Copy for another round
cohorts-remove = Delete this cohort
cohorts-remove-title = Delete { $name }
cohorts-remove-what = Its plan, its board and its match runs are gone for good; what happened stays in the record, and its cities stay in the network. Nobody is told.
cohorts-remove-do = Delete it
cohorts-remove-groups = { $count ->
    [one] A group was formed in this cohort, and what cities agreed to is kept. The cohort cannot be deleted.
   *[other] { $count } groups were formed in this cohort, and what cities agreed to is kept. The cohort cannot be deleted.
}
cohorts-remove-offers = { $count ->
    [one] An offer was made in this cohort, so it cannot be deleted. A draft can be thrown away among the offers; what was sent to cities is kept.
   *[other] { $count } offers were made in this cohort, so it cannot be deleted. Drafts can be thrown away among the offers; what was sent to cities is kept.
}
cohorts-remove-in-use = An event takes stock of this cohort, or an audience is chosen by it. The cohort cannot be deleted.
cohorts-no-cities = This cohort has no cities yet. <a>Choose them</a> from the network.
cohorts-no-groups = No group has been formed yet.
cohorts-issue = Shared issue
cohorts-formed-on = Formed
cohorts-origin = From
cohorts-origin-offer = offer
cohorts-origin-themselves = formed by the cities themselves
cohorts-origin-elsewhere = formed elsewhere
cohorts-group-ended = closed early
cohorts-group-add = Add a group
cohorts-reserve = Reserve list
cohorts-reserve-hint = Cities that are in no group and are not being asked.
cohorts-run-of = Run { $number }, { $at }

# Its cities
cohorts-cities-title = Cities of { $name }
cohorts-cities-what = Tick who takes part. A city that is being asked or works in a group stays in any case; drafts of offers to a city that leaves fall away.
cohorts-cities-tick = Tick all of
cohorts-cities-tick-theme = Tick all that rank
cohorts-cities-file = Or take them <a>from a file</a> with the columns cohort and city.
cohorts-cities-data = Matching data
cohorts-file-title = Cities of cohorts
cohorts-file-no-cohort = There is no cohort { $value }, expected the code of a cohort
cohorts-file-full = A cohort has at most { $max } cities, expected fewer
cohorts-cities-all = the network
cohorts-cities-save = Save these cities
cohorts-cities-ticked = { $count ->
    [one] One city is ticked.
   *[other] { $count } cities are ticked.
}
cohorts-cities-bound = { $count ->
    [one] One city that was unticked stays: it is being asked, or works in a group. Withdraw its offer or end its group first.
   *[other] { $count } cities that were unticked stay: they are being asked, or work in a group. Withdraw their offers or end their groups first.
}
cohorts-cities-fell = { $count ->
    [one] One draft of an offer fell away, because a city of it left the cohort.
   *[other] { $count } drafts of offers fell away, because cities of them left the cohort.
}
cohorts-cities-too-many = A cohort has at most { $max } cities.
cohorts-network-empty = The network has no city with a profile yet.

# The board
cohorts-board = Matching board
cohorts-board-title = Matching board of { $name }
cohorts-last-run = Last kept: run { $number } of { $at }.
cohorts-best = No better set of groups exists under these rules and weights.
cohorts-best-and-only = No better set of groups exists under these rules and weights, and no other set is equally good.
cohorts-equally-good = Another set is equally good; it would have: { $groups }.
cohorts-run-again = Run again
cohorts-undo = Undo last change
cohorts-scenarios = Scenarios
cohorts-scenarios-what = Three ways to form the groups. Looking at one changes nothing.
cohorts-scenario = Scenario
cohorts-scenario-coverage = Most cities
cohorts-scenario-coverage-what = as many cities as possible, then the highest value
cohorts-scenario-fit = Best fit
cohorts-scenario-fit-what = { $locked ->
    [0] groups of { $minimum } or more
   *[other] locked groups, and others of { $minimum } or more
}
cohorts-scenario-fairness = Weakest group first
cohorts-scenario-fairness-what = as many cities as possible, then the best weakest group
cohorts-weakest = Weakest
cohorts-mean = Mean
cohorts-lowest = Lowest
cohorts-value = Value
cohorts-interpreters = Interpreters
cohorts-left-over = Left over
cohorts-left-over-none = Nobody is left over.
cohorts-nobody = nobody
cohorts-shown-below = Shown below
cohorts-groups-count = { $count ->
    [0] No group
    [one] One group
   *[other] { $count } groups
}
cohorts-groups-what = Proposed groups with their points by criterion, the reasons and what can be done
cohorts-no-groups-possible = No group is possible under these rules.
cohorts-sort-weakest = weakest first
cohorts-sort-country = by country
cohorts-sort-name = by name
cohorts-find = City or country
cohorts-find-count = Groups: { $count } of { $all }
cohorts-find-none = No group has “{ $word }”.
cohorts-find-none-left = No city that is left over has “{ $word }”.
cohorts-score = Score
cohorts-of = of { $all }
cohorts-column-themes = Themes
cohorts-column-exchange = Needs and offers
cohorts-column-strategy = Strategy
cohorts-column-context = Context
cohorts-column-practical = Practical
cohorts-watch = Watch: { $criterion }.
cohorts-tag-agreed = Agreed
cohorts-tag-recorded = Written down
cohorts-tag-asked = Being asked
cohorts-tag-locked = Locked
cohorts-tag-together = Work together already
cohorts-tag-together-two = Work together already: { $cities }
cohorts-tag-ended = Ended before
cohorts-ended-before = Their group ended on { $at }: “{ $reason }”.
cohorts-lock = Lock
cohorts-unlock = Unlock
cohorts-ban = Ban
cohorts-ban-of = Ban { $cities }
cohorts-lift = Lift ban
cohorts-swap = Swap
cohorts-swap-more = Swap …
cohorts-swap-title = Swap a city of { $cities }
cohorts-swap-leaves = This city
cohorts-swap-with = changes places with
cohorts-why-not = Why not these two?
cohorts-why-not-two = Choose two different cities of this cohort.
cohorts-explain = Explain
cohorts-force = Force this group
cohorts-assign-interpreter = Assign an interpreter for { $languages }
cohorts-lift-ban-of = Lift the ban of { $cities }
cohorts-allow-trio = Allow a group of three
cohorts-fair = Fair to each country?
cohorts-newcomers = New to the network
cohorts-placed = Placed
cohorts-placed-of = { $placed } of { $all }
cohorts-decisions = Locks and bans
cohorts-decisions-none = Nothing is locked or banned.
cohorts-decisions-hint = The cost is what all groups together would gain without it. Cities never see bans or scores.
cohorts-decision-locked = Locked
cohorts-decision-agreed = Agreed by all of them
cohorts-decision-agreed-one = Written down: one side agreed, as far as is known
cohorts-decision-agreed-none = Written down: who agreed is not known
cohorts-decision-asked = Being asked
cohorts-decision-banned = Banned
cohorts-decision-declined = Declined by a city
cohorts-decision-over = Locked, but the lock is over
cohorts-lock-over-declined = The lock of { $cities } is over: one of them said no to another. Groups are formed without it.
cohorts-lock-over-left = The lock of { $cities } is over: one of them is not in this cohort any more. Groups are formed without it.
cohorts-lock-over-impossible = The lock of { $cities } is over: by what their profiles say now they cannot form a group. Groups are formed without it.
cohorts-locked-by = Locked by { $who }
cohorts-banned-by = Banned by { $who }
cohorts-cost = Cost
cohorts-cost-nothing = nothing
cohorts-cost-value = { $value } of value
cohorts-cost-places = { $places ->
    [one] one place and { $value } of value
   *[other] { $places } places and { $value } of value
}
cohorts-cost-places-for-value = { $places ->
    [0] no place; without it the value would be { $value } lower
    [one] one place; without it the value would be { $value } lower
   *[other] { $places } places; without it the value would be { $value } lower
}
cohorts-cost-saves-places = { $places ->
    [one] nothing: without it one city fewer would have a place
   *[other] nothing: without it { $places } cities fewer would have a place
}
cohorts-weights = Weights
cohorts-weights-hint = Points of 100. Trying them changes nothing until you save.
cohorts-weights-try = Try these weights
cohorts-weights-sum = Sum { $sum }.
cohorts-weights-sum-wrong = Sum { $sum }; it must be { $right }.
cohorts-csv = Table for a spreadsheet (CSV)
cohorts-for-facilitators = For facilitators.
cohorts-weights-unread = Each weight is a whole number from 0 to 100.
cohorts-rules = Rules
cohorts-rules-change = Change the rules
cohorts-rules-save = Save the rules
cohorts-trio = Groups of three
cohorts-trio-never = never
cohorts-trio-odd = one, where the number of cities is odd
cohorts-trio-allowed = one, where it places one more city
cohorts-language-minimum = A language counts from this level on
cohorts-hours-minimum = Fewest hours a month
cohorts-minimum-score = Lowest score in the scenario “Best fit”
cohorts-minimum-score-hint = 0 to 100
cohorts-interpreters-hint = Two languages each, by name or tag, such as Arabic+tr; several with commas.
cohorts-cap-size = Largest difference of population, in doublings
cohorts-cap-maturity = Largest difference of strategy, in steps
cohorts-cap-themes = Fewest themes in common
cohorts-cap-hint = Empty: no limit.
cohorts-rule-number = “{ $typed }” is not a whole number from 0 to { $most }.
cohorts-rule-interpreters = “{ $typed }” is not two languages such as ar+tr.
cohorts-trial-scenario = You look at the scenario “{ $scenario }”. It is not saved yet.
cohorts-trial-weights = You try other weights. Nothing is saved yet.
cohorts-trial-save = Save it
cohorts-trial-leave = Leave it as it was
cohorts-change-start = The board began.
cohorts-change-lock = Locked: { $cities }.
cohorts-change-unlock = Unlocked: { $cities }.
cohorts-change-ban = Banned: { $cities }.
cohorts-change-lift = Ban lifted: { $cities }.
cohorts-change-force = Forced: { $cities }.
cohorts-change-swap = Swapped: { $cities }.
cohorts-change-weights = Other weights were saved.
cohorts-change-rules = Other rules were saved.
cohorts-change-scenario = Another scenario was saved.
cohorts-change-interpreter = An interpreter was assigned.
cohorts-change-hours = Other hours were saved.
cohorts-change-undo = The last change was taken back.
cohorts-change-undo-of = The last change was taken back. It was: { $what }
cohorts-change-unlocked-too = No longer locked: { $groups }.
cohorts-change-lifted-too = No longer banned: { $groups }.
cohorts-effect-nothing = It costs nothing: all numbers stay.
cohorts-effect-same-groups = { $count ->
    [one] With these weights: the same group.
   *[other] With these weights: the same { $count } groups.
}
cohorts-effect-loses-places = { $places ->
    [one] It costs one place; the value goes from { $before } to { $now }.
   *[other] It costs { $places } places; the value goes from { $before } to { $now }.
}
cohorts-effect-gains-places = { $places ->
    [one] It places one city more; the value goes from { $before } to { $now }.
   *[other] It places { $places } cities more; the value goes from { $before } to { $now }.
}
cohorts-effect-loses-value = It costs no place and { $value } of value.
cohorts-effect-gains-value = It costs no place and gains { $value } of value.
cohorts-effect-groups = { $gone ->
    [0] New: { $comes }.
   *[other] { $came ->
        [0] Gone: { $goes }.
        [one] Instead of { $goes } comes { $comes }.
       *[other] Instead of { $goes } come { $comes }.
    }
}
cohorts-edit-stands = { $cities } stands: both agreed, or they are being asked. Withdraw the offer or end the group first.
cohorts-edit-declined = One of these cities declined another. That is not yours to change.
cohorts-edit-not-there = That was changed meanwhile.
cohorts-edit-one-group = Both cities are in one group already.
cohorts-edit-no-group = Only cities in two groups can change places.
cohorts-edit-weights = The weights sum to { $sum }, not to 100.
cohorts-edit-unknown = A city is not in this cohort.
cohorts-edit-itself = Choose two cities.
cohorts-edit-pair = A ban is about two cities.
cohorts-edit-size = A group has two cities, or three.
cohorts-edit-one-country = { $cities } are of one country.
cohorts-edit-private = { $cities } cannot form a group.
cohorts-edit-locked-twice = { $cities } is in another locked group.
cohorts-edit-second-trio = There is a locked group of three already.
cohorts-edit-trio-mentoring = In mentoring a group has two cities.
cohorts-edit-locked-and-banned = { $cities } are locked and banned at once.
cohorts-edit-unread = That button is not known. Open the board again.
cohorts-edit-nothing-to-undo = There is nothing to take back.
cohorts-edit-undo-other = The board was changed after you opened it, so nothing was taken back. Below it stands as it is now.
cohorts-edit-meanwhile = A colleague has decided this after you opened the page, so nothing was saved. Below you see what yours would change now: save it once more if it is to stand.

# Match runs
cohorts-run-title = Run { $number }
cohorts-run-asked = Asked by { $who }, { $at }
cohorts-operator = the operator
cohorts-run-json = Result as JSON, with the certificate
cohorts-run-queued = This run waits for its turn.
cohorts-run-judging = Judging which cities could form a group: { $part } of 100.
cohorts-run-matching = Choosing all groups together: { $part } of 100.
cohorts-run-trios = Comparing groups of three: { $part } of 100.
cohorts-run-answers = Testing whether other groups would be as good: { $part } of 100.
cohorts-run-waits = With this many cities it takes a while. The page asks again by itself every three seconds; you can leave it and come back.
cohorts-run-look = Look again
cohorts-run-cancel = Cancel this run
cohorts-run-stopped = This run was cancelled before it was done. Nothing was changed.
cohorts-run-in-queue = Run { $number }, being computed
cohorts-make-offers = Make offers …
cohorts-run-verified = Computed again just now: the same result, byte for byte, and its certificate holds.
cohorts-run-same = Computed again just now: the same result, byte for byte.
cohorts-run-differs = Computed again just now, the result is another one: the program has changed since, or the run was.
cohorts-run-unproved = The certificate of this run does not hold. Do not use it, and tell whoever runs this program.
cohorts-run-inputs = Hash of the cities
cohorts-run-rules = Hash of the rules
cohorts-run-result = Hash of the result
cohorts-run-solver = Solver
cohorts-working-language = Language
cohorts-carried-by = What carries it
cohorts-compare = Compare
cohorts-compare-with = with run { $number }
cohorts-compared-title = Run { $first } and run { $second }
cohorts-compared-same = { $count ->
    [0] No group is in both.
    [one] One group is in both.
   *[other] { $count } groups are in both.
}
cohorts-compared-inputs = The cities or their profiles differ.
cohorts-compared-rules = The rules differ.
cohorts-compared-numbers = The numbers of both runs
cohorts-compared-what = Number
cohorts-compared-goes = Only in run { $number }
cohorts-compared-comes = Only in run { $number }
cohorts-compared-cities = Who gains, who loses
cohorts-before = Before
cohorts-after = After
cohorts-difference = Difference
cohorts-in-no-group = in no group
cohorts-gains = gains { $points }
cohorts-loses = loses { $points }

# Offers, for facilitators
cohorts-offers = Offers
cohorts-offer = Offer
cohorts-offers-title = Offers of { $name }
cohorts-offers-what = Each city gets the reasons in its own language, and no score. A group exists when every city has said yes.
cohorts-offers-none = No offer has been made to your city.
cohorts-offers-no-run = An offer comes out of a match run. <a>Open the board</a> and run first.
cohorts-make-offers-of = Make drafts of run { $number }
cohorts-drafts = { $count ->
    [one] One draft
   *[other] { $count } drafts
}
cohorts-drafts-what = Tick those that go out now. Nobody knows of the others.
cohorts-send-closes = Sending a group to one of its cities closes what was declined: { $groups }. Its cities are told by mail that this group was not formed.
cohorts-draft-bound = waits: a city of it is being asked, or works in a group
cohorts-draft-left = cannot go out: one of them is not in this cohort any more
cohorts-draft-declined = cannot go out: one of them said no to another
cohorts-draft-ended = their group ended before: tick it only if they want it again
cohorts-draft-refused = cannot go out: one of them has said that it cannot work with another
cohorts-draft-works = work together already in { $cohort }: tick it only if they want a second group
cohorts-draft-asked = are being asked already in { $cohort }: tick it only if they are to be asked twice
cohorts-draft-said-no = one said no to the other in { $cohort }: tick it only if that has changed
cohorts-drafts-declined = Not offered again, because one of them said no: { $groups }.
cohorts-until = Open until
cohorts-until-hint = The last day on which an answer is taken. The silent are reminded after five days, and two days before the end.
cohorts-until-past = This day is over.
cohorts-until-too-far = Choose a day within a year.
cohorts-until-not-later = The cities were told a later day or this one. Choose one after it.
cohorts-note = Words to the cities
cohorts-note-hint = Optional; they stand in the mail as you write them.
cohorts-send = Send the ticked offers
cohorts-drafts-discard = Discard these drafts
cohorts-send-nothing = Tick at least one draft.
cohorts-send-before = These offers went out before, or were discarded. Nothing was sent now.
cohorts-send-bound = A city is being asked already, or works in a group. Withdraw the other offer first.
cohorts-send-asked = Another cohort, { $cohort }, has asked two of these cities meanwhile. Nothing was sent. The draft is marked below: tick it again only if they are to be asked twice.
cohorts-send-declined = { $cities }: one of them said no to another. This offer cannot be sent.
cohorts-send-left = { $cities }: one of them is not in this cohort any more. This offer cannot be sent.
cohorts-send-refused = { $cities }: one of them has said that it cannot work with another. This offer cannot be sent.
cohorts-sent = Sent
cohorts-answers = Answers
cohorts-reasons = Reasons
cohorts-no-answers = Nobody has said anything yet.
cohorts-answers-private = Only facilitators read who said what, and why. The other city reads only whether the group was formed.
cohorts-stage-draft = draft
cohorts-stage-open = waits for answers
cohorts-stage-declined = declined by a city
cohorts-stage-agreed = agreed
cohorts-stage-withdrawn = withdrawn
cohorts-stage-expired = expired
cohorts-stage-closed = not formed
cohorts-word-silent = no answer yet
cohorts-word-deputy = the deputy decides
cohorts-word-yes = yes
cohorts-word-no = no
cohorts-word-unconfirmed = to be confirmed
cohorts-reply = Answer
cohorts-reply-accepted = yes
cohorts-reply-declined = no
cohorts-reply-deputed = the deputy decides
cohorts-reply-asked = a question
cohorts-reply-missing = Choose the answer.
cohorts-way-mail = from the mail
cohorts-way-page = on the page
cohorts-way-phone = by phone or message
cohorts-line = { $city }: { $what }, { $who }, { $way }
cohorts-line-written = { $city }: { $what }, { $who }, { $way }, written down by { $by }
cohorts-line-confirmed = { $city }: { $what }, { $who }, { $way }, confirmed by { $by }
cohorts-line-unconfirmed = May have been pressed by a mail filter: it counts when it is confirmed.
cohorts-unconfirmed = { $city }, { $who }: “{ $what }”. This answer came so soon after the mail, or together with another one, that a mail filter may have pressed the button. It does not count yet.
cohorts-confirm = I asked: it is right
cohorts-drop = I asked: it was a filter
cohorts-offer-refused = One of these cities says since that it cannot work with another. No reminder goes out. Withdraw the offer.
cohorts-record = Write down an answer
cohorts-record-hint = What somebody said by phone or message. They get a mail about it, with a link to change it.
cohorts-record-save = Write it down
cohorts-record-words = Their reason
cohorts-record-words-hint = Needed for a no. Only facilitators read it.
cohorts-record-reason-missing = Write down in a few words why they said no.
cohorts-record-no-deputy = This city has no deputy who could decide.
cohorts-record-deputy-not-asked = The focal point of this city decides, and has not let the deputy decide. Write that down first, if it was said.
cohorts-record-expired = This offer was open until { $at }. Give it more time first.
cohorts-record-over = This offer is over. Nothing was written down.
cohorts-record-bound = A city of this offer works in another group of the cohort by now. End that group first, or withdraw the offer.
cohorts-record-contradicts = { $who } of { $city } wrote “no” on { $at }. With this yes every city has said yes, and the group is formed at once. If they have changed their mind, write it down once more.
cohorts-speaker = Who said it
cohorts-speaker-missing = Choose who said it.
cohorts-close = Close: not formed
cohorts-close-hint = The other city reads that the group was not formed, and nothing else.
cohorts-close-not-declined = Only an offer that a city declined is closed. Withdraw it instead.
cohorts-extend = Give more time
cohorts-reopen = Open it again
cohorts-reopen-hint = All that was said stands. The cities get a mail.
cohorts-withdraw = Withdraw …
cohorts-withdraw-now = Withdraw the offer
cohorts-withdraw-title = Withdraw the offer to { $group }?
cohorts-withdraw-answered = { $answers ->
    [one] One city has answered already. Look at its answer before you withdraw the offer.
   *[other] { $answers } cities have answered already. Look at their answers before you withdraw the offer.
}
cohorts-withdraw-changed = The answers or the mails have changed since you opened this page. Look at them once more before you withdraw the offer.
cohorts-withdraw-agreed = Every city has said yes meanwhile: the group exists since { $at }. The offer cannot be withdrawn any more.
cohorts-withdraw-over = This offer was over before. Nothing was withdrawn now.
cohorts-open-group = Open the group
cohorts-withdraw-mails = { $count ->
    [one] One mail goes out:
   *[other] { $count } mails go out:
}
cohorts-withdraw-no-mails = No mail goes out.
cohorts-withdraw-what = The links in the earlier mails will say that the offer was withdrawn. The cities can be matched again.
cohorts-withdraw-reason = Reason
cohorts-withdraw-reason-hint = For the facilitators only.

# The answer page
cohorts-for-focal-point = For { $name }, focal point of { $city }
cohorts-for-deputy = For { $name }, deputy of { $city }
cohorts-for-city = For { $city }
cohorts-city-in = { $city }, { $country }
cohorts-two-cities = { $city } and { $others }
cohorts-answer-title = Your answer
cohorts-answer-heading = Will { $city } form a group with { $others }?
cohorts-answer-yes = Yes, we accept
cohorts-answer-deputy = Let my deputy decide, { $name }
cohorts-answer-no = No, we decline
cohorts-answer-ask = Ask a question first
cohorts-answer-words = Your reason or question
cohorts-answer-words-hint = Needed for a no and for a question. Only the facilitators read it; up to 600 characters, in any language.
cohorts-answer-missing = Press one of the buttons.
cohorts-reason-missing = Say in a few words why. Only the facilitators read it.
cohorts-question-missing = Write your question.
cohorts-answer-nothing-yet = Nothing is recorded until you press a button.
cohorts-reason-of-pair = { $cities }: { $reason }
cohorts-reason-no-issue = The three cities rank no theme in common: choose your issue together.
cohorts-answer-until = You can change your answer until { $until }, or until all cities have said yes.
cohorts-answer-rule = Where focal point and deputy disagree, the focal point’s word stands.
cohorts-said-yes = Recorded: yes. The group exists as soon as every city has said yes.
cohorts-said-no = Recorded: no. You can still change it.
cohorts-said-yes-by-focal-point = Your focal point said yes; that stands. The group exists as soon as every city has said yes.
cohorts-said-no-by-focal-point = Your focal point said no; that stands. What you answer counts only if your focal point lets you decide again.
cohorts-said-deputed = Recorded: your deputy decides, and has a mail about it. If you answer yourself, your word stands.
cohorts-said-unconfirmed = Was it you? An answer came so soon that a mail filter may have pressed the button. It does not count yet: please press your answer once more.
cohorts-read-unconfirmed = An answer for { $city } came so soon that a mail filter may have given it. It does not count yet: whoever gave it is asked to confirm it.
cohorts-read-waits = { $city } has not answered yet.
cohorts-read-no = Recorded for { $city }: no.
cohorts-open-room = Open the group’s page
cohorts-question-came = The facilitators have the question that you asked on { $at }. Nothing is decided yet.
cohorts-say-over = No answer is taken here any more.
cohorts-say-deputy-not-asked = The focal point of your city decides. You can answer when they let you decide.
cohorts-say-no-deputy = Your city has no deputy who could decide.
cohorts-say-expired = This offer was open until { $at }. Nothing was recorded after that; write to the facilitators if you still want to take part.
cohorts-say-agreed = Every city has said yes: the group exists since { $at }. To change something now, write to the facilitators.
cohorts-say-group-ended = This group has ended, on { $at }. Nothing is asked of you here.
cohorts-say-withdrawn = The facilitators withdrew this offer on { $at }. Nothing was recorded after that. You may get another offer.
cohorts-say-closed = This group was not formed. The offer ended on { $at }. You may get another offer.
cohorts-say-bound = This group cannot be formed as things stand. Nothing was recorded; the facilitators can tell you more.
cohorts-link-over-title = This link does not open an offer
cohorts-link-unknown = The link is incomplete, or the offer is no longer kept. Sign in to see the offers to your city.
cohorts-link-seat-passed = This link was mailed to somebody who no longer speaks for the city. Whoever holds the seat now can sign in and answer.

# Mails about offers
cohorts-mail-offer-subject = { $cities }: will you form a group?
cohorts-mail-reminder-subject = Reminder: { $cities }, will you form a group?
cohorts-mail-offer-heading = Will { $city } form a group with { $others }?
cohorts-mail-offer-what = { $network } offers { $city } a twinning group with { $others } in { $cohort }. You work on one issue that you share, at a rhythm that you choose together.
cohorts-mail-reminder-what = { $city } has not yet answered the offer of a twinning group with { $others } in { $cohort }.
cohorts-mail-more-subject = More time: { $cities }, will you form a group?
cohorts-mail-more-what = { $city } has more time to answer the offer of a twinning group with { $others } in { $cohort }.
cohorts-mail-again-subject = Asked again: a group of { $cities }
cohorts-mail-again-yes = The offer of a twinning group of { $city } with { $others } in { $cohort } was over. The facilitators have opened it again. { $city } said yes before, and this yes stands. If you still agree, you need not do anything.
cohorts-mail-again-no = The offer of a twinning group of { $city } with { $others } in { $cohort } was over. The facilitators have opened it again. { $city } said no before, and this no stands. If you think otherwise now, change it.
cohorts-mail-again-until = You can change your answer until { $until }.
cohorts-mail-deputed-what = The focal point of { $city } lets you decide about a twinning group with { $others } in { $cohort }.
cohorts-mail-offer-reasons = Why you fit together:
cohorts-mail-offer-until = Please answer by { $until }.
cohorts-mail-offer-answer = Look and answer
cohorts-mail-offer-nothing-yet = The link opens a page. Nothing is recorded until you press a button there; you need no account.
cohorts-mail-offer-why = You speak for { $city } in { $network }.
cohorts-mail-addressee = { $name }, { $city }
cohorts-mail-answered-subject = Your answer about { $cities }
cohorts-mail-answered-accepted = Recorded for { $city }: yes to a group with { $others }.
cohorts-mail-answered-declined = Recorded for { $city }: no to a group with { $others }. Only the facilitators read your reason.
cohorts-mail-answered-overruled-yes = Kept from you as the deputy of { $city }: yes to a group with { $others }. It does not count: your focal point said no, and that stands.
cohorts-mail-answered-overruled-no = Kept from you as the deputy of { $city }: no to a group with { $others }. It does not count: your focal point said yes, and that stands. Only the facilitators read your reason.
cohorts-mail-answered-overruled = It counts if your focal point lets you decide again.
cohorts-mail-answered-deputed = Recorded for { $city }: your deputy decides about a group with { $others }.
cohorts-mail-answered-phone = A facilitator wrote this down after you spoke. If it is wrong, change it.
cohorts-mail-answered-phone-said = A facilitator wrote this down after you spoke.
cohorts-mail-answered-formed = With it every city has said yes: the group is formed, and no answer is taken any more. If this is wrong, write to the facilitators.
cohorts-mail-answered-change = You can change it as long as the offer is open and not every city has said yes.
cohorts-mail-answered-open = Open my answer
cohorts-mail-answered-confirm = The answer came so soon after our mail that a mail filter may have pressed the button. It counts when you press it once more.
cohorts-mail-answered-confirm-open = Confirm my answer
cohorts-mail-formed-subject = { $cities } are a group
cohorts-mail-formed-what = Every city has said yes: { $cities } are a twinning group of { $cohort }. The facilitators will write to you about the first call.
cohorts-mail-not-formed-subject = { $cities }: the group was not formed
cohorts-mail-not-formed-what = The group of { $cities } was not formed. You may get another offer in { $cohort }.
cohorts-mail-withdrawn-subject = { $cities }: the offer was withdrawn
cohorts-mail-withdrawn-what = The facilitators of { $network } took back the offer of a group of { $cities }. Nothing is asked of you; you may get another offer in { $cohort }.
cohorts-mail-open-offer = Open the offer
cohorts-mail-question-subject = { $city } asks about the group with { $others }
cohorts-mail-question-what = { $who } asks, for { $city }:
cohorts-mail-question-why = You are a facilitator of the network.

# Groups formed without an offer, and the end of a group
cohorts-third-city = Third city
cohorts-third-city-hint = Only for a group of three.
cohorts-consent = Who agreed
cohorts-consent-both = every city
cohorts-consent-one = one side, as far as is known
cohorts-consent-none = not known
cohorts-formed-on-hint = A day, a month or a year: 2018-03-22, 2018-03, 2018.
cohorts-formed-ahead = This day is ahead. Write a day on which the group was there.
cohorts-group-no-mail = No mail goes out about a group that you write down here. Tell its cities yourself.
cohorts-end = End
cohorts-end-more = End …
cohorts-end-title = End the group { $group }?
cohorts-end-what = Its history stays. The cities can be matched again in this cohort. Write down why.
cohorts-end-mails = Meetings that are planned are called off, and whoever is invited to one gets a mail about that. No other mail goes out: tell the cities yourself.
cohorts-end-group = End the group
cohorts-file-city = no city { $value }, expected a city of the network
cohorts-file-city-again = { $city } stands twice in the group, expected it once
cohorts-file-count = { $count ->
    [one] { $count } city
   *[other] { $count } cities
  }, expected 2 or 3
cohorts-file-country = { $first } and { $second } are both in { $country }, expected cities of different countries
cohorts-file-city-of-line = { $city } is in the group of line { $line } of the same cohort, expected one group for each city
cohorts-file-busy = { $city } works in another group of this cohort, expected one group for each city
cohorts-file-ahead = { $value } is ahead, expected a day on which the group was there
cohorts-file-stay = { $count ->
    [one] { $count } row (line { $lines }) says of a group that is here another day, issue or consent: the group stays as it is.
   *[other] { $count } rows (lines { $lines }) say of groups that are here another day, issue or consent: the groups stay as they are.
 }
cohorts-file-cohort = no cohort { $value }, expected a known one; or, for one that is over, a code of small letters, digits and dashes and a programme for the whole file (on a command line: --programme)

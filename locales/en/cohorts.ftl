# Cohorts: the list, a cohort, its board, match runs.
cohorts-title = Cohorts
cohorts-cohort = Cohort
cohorts-new = New cohort
cohorts-none = There is no cohort yet. A cohort is one round of twinning, from the call to the legacy.
cohorts-programme = Programme
cohorts-state = State
cohorts-cities = Cities
cohorts-city = City
cohorts-country = Country
cohorts-groups = Groups
cohorts-group = Group
cohorts-runs = Match runs
cohorts-offers-open = Offers open
cohorts-offers-declined = Offers declined
cohorts-mode = Mode
cohorts-mode-peer = Peers: both learn from each other
cohorts-mode-mentoring = Mentoring: one gives, one takes
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
cohorts-day-order = This is before { $day }, on which an earlier state begins.

# A cohort
cohorts-about = About this cohort
cohorts-open-board = Open the board
cohorts-open-offers = Offers
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
cohorts-no-cities = This cohort has no cities yet. <a>Choose them</a> from the network.
cohorts-no-groups = No group has been formed yet.
cohorts-issue = Shared issue
cohorts-formed-on = Formed
cohorts-origin = From
cohorts-origin-offer = offer
cohorts-origin-themselves = formed by the cities themselves
cohorts-origin-elsewhere = formed elsewhere
cohorts-group-ended = ended
cohorts-group-add = Add a group
cohorts-reserve = Reserve list
cohorts-reserve-hint = Cities that are in no group and are not being asked.
cohorts-run-of = Run { $number }, { $at }

# Its cities
cohorts-cities-title = Cities of { $name }
cohorts-cities-what = Tick who takes part. A city that is being asked or works in a group stays in any case.
cohorts-cities-tick = Tick all of
cohorts-cities-all = the network
cohorts-cities-save = Save these cities
cohorts-cities-ticked = { $count ->
    [one] One city is ticked.
   *[other] { $count } cities are ticked.
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
cohorts-scenario-fit-what = only groups of { $minimum } or more
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
cohorts-show = Show
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
cohorts-score = Score
cohorts-of = of { $all }
cohorts-column-themes = Themes
cohorts-column-exchange = Needs and offers
cohorts-column-strategy = Strategy
cohorts-column-context = Context
cohorts-column-practical = Practical
cohorts-watch = Watch: { $criterion }.
cohorts-tag-agreed = Agreed
cohorts-tag-asked = Being asked
cohorts-tag-locked = Locked
cohorts-lock = Lock
cohorts-unlock = Unlock
cohorts-ban = Ban
cohorts-lift = Lift ban
cohorts-swap = Swap
cohorts-swap-more = Swap …
cohorts-swap-title = Swap a city of { $cities }
cohorts-swap-leaves = This city
cohorts-swap-with = changes places with
cohorts-why-not = Why not these two?
cohorts-explain = Explain
cohorts-force = Force this group
cohorts-assign-interpreter = Assign an interpreter for { $languages }
cohorts-lift-ban-of = Lift the ban of { $cities }
cohorts-fair = Fair to each country?
cohorts-newcomers = New to the network
cohorts-placed = Placed
cohorts-placed-of = { $placed } of { $all }
cohorts-decisions = Locks and bans
cohorts-decisions-none = Nothing is locked or banned.
cohorts-decisions-hint = The cost is what all groups together would gain without it. Cities never see bans or scores.
cohorts-decision-locked = Locked
cohorts-decision-agreed = Agreed by both
cohorts-decision-asked = Being asked
cohorts-decision-banned = Banned
cohorts-decision-declined = Declined by a city
cohorts-locked-by = Locked by { $who }
cohorts-banned-by = Banned by { $who }
cohorts-cost = Cost
cohorts-cost-nothing = nothing
cohorts-cost-value = { $value } of value
cohorts-cost-places = { $places ->
    [one] one place and { $value } of value
   *[other] { $places } places and { $value } of value
}
cohorts-weights = Weights
cohorts-weights-hint = Points of 100. Trying them changes nothing until you save.
cohorts-weights-try = Try these weights
cohorts-weights-sum = Sum { $sum }.
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
cohorts-interpreters-hint = Two languages each, such as ar+tr; several with commas.
cohorts-cap-size = Largest difference of population, in doublings
cohorts-cap-maturity = Largest difference of strategy, in steps
cohorts-cap-themes = Fewest themes in common
cohorts-cap-hint = Empty: no limit.
cohorts-rule-number = “{ $typed }” is not a whole number from 0 to { $most }.
cohorts-rule-interpreters = “{ $typed }” is not two languages such as ar+tr.
cohorts-trial-scenario = You look at the scenario “{ $scenario }”. Nothing is saved yet.
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
cohorts-effect-nothing = It costs nothing: all numbers stay.
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
       *[other] Instead of { $goes } come { $comes }.
    }
}
cohorts-edit-stands = { $cities } stands: both agreed, or they are being asked. Withdraw the offer or end the group first.
cohorts-edit-declined = One of the two cities declined the other. That is not yours to change.
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

# Match runs
cohorts-run-title = Run { $number }
cohorts-run-asked = Asked by { $who }, { $at }
cohorts-operator = the operator
cohorts-run-json = Result as JSON, with the certificate
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

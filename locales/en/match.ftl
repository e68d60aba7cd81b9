# twinhall match: groups of cities from a spreadsheet.

match-title = Twinning groups
match-for-facilitators = For facilitators
match-for-cities = These groups fit together best under the rules of this round. Each says what speaks for it.
match-optimal = No other grouping is better under these rules; the result as JSON holds the proof.
match-optimal-aside = No other grouping is better under these rules; --certificate FILE writes the proof.
match-unique = No other grouping is equally good.
match-not-unique = Other groupings are equally good; one of them: { $groups }.
match-unique-unknown = Whether another grouping is equally good was not asked (--explain asks).
match-scenario = { $scenario ->
    [coverage] Scenario “Most cities” (coverage): as many cities as possible, then the highest value.
    [fit] Scenario “Best fit” (fit): only pairs of { $minimum } or more, then the highest value.
   *[fairness] Scenario “Weakest group first” (fairness): as many cities as possible, then the best weakest group, then the highest value.
}
match-numbers = { $groups ->
    [0] No group is possible.
    [one] { $placed } of { $cities } cities in one group; value { $value }.
   *[other] { $placed } of { $cities } cities in { $groups } groups; value { $value }.
}
match-weakest = The weakest group has { $score }.
match-rules = Rules: { $mode ->
    [mentoring] mentoring
   *[peer] peers
}; a trio { $trio ->
    [never] never
    [odd] where the number of cities is odd
   *[allowed] where it places one more
}; languages from { $level }; at least { $hours } { $hours ->
    [one] hour
   *[other] hours
} a month.
match-weights = Weights: { $weights }.
match-interpreters = Interpreters: { $interpreters }.
match-caps = Limits: { $caps }.
match-cap-size = at most { $most } bands of size apart
match-cap-maturity = at most { $most } steps of strategy apart
match-cap-themes = at least { $most } themes in common
match-locks = { $count ->
    [0] No group is locked.
    [one] One group is locked.
   *[other] { $count } groups are locked.
}
match-bans = { $count ->
    [0] No pair is banned.
    [one] One pair is banned.
   *[other] { $count } pairs are banned.
}
match-candidates-all = Possible pairs: { $pairs }.
match-candidates-index = { $pairs } candidates were compared: the best { $keep } that each city met in the index. A pair that is not among them was not looked at.
match-warning-candidates_by_index = Candidates come from an index; the proof speaks of them alone.
match-warning-relaxations_bounded = In so large a round, what would place a city is said of the first cities left over only, and only their own best pairs were looked at: another change may place more.
match-warning-too_many_cities_for_a_trio = There are too many free cities to look for a trio.

match-groups = Groups
match-column-score = Score
match-column-group = Group
match-column-countries = Countries
match-column-language = Language
match-column-issue = Issue
match-column-why = What carries it
match-column-weak = Weak point
match-locked = locked
match-first-groups = The first { $shown } of { $all } groups; all other formats hold all of them.
match-broken = The lock stands although it breaks: { $rules }.
match-giver = { $giver } gives, { $taker } takes.
match-weak = Weak point: { $criterion }.

match-why-themes = Both rank { $themes }.
match-why-themes-one = { $theme } ({ $city } { $first }, { $other } { $second })
match-why-exchange = { $taker } needs { $needs }; { $giver } offers it.
match-why-exchange-one = { $theme } ({ $need }, offered { $offer })
match-why-maturity = Strategies: { $city } ({ $first }), { $other } ({ $second }).
match-why-size = Inhabitants: { $city } { $first }, { $other } { $second }.
match-why-hosting = Hosted population in percent: { $city } { $first }, { $other } { $second }.
match-why-displacement = Displaced people: { $city } ({ $first }), { $other } ({ $second }).
match-why-economy = Both live on { $branches }.
match-why-language = Languages in common: { $languages }.
match-why-language-one = { $language } ({ $city } { $first }, { $other } { $second })
match-why-preference = Each named the other.
match-why-hours = Hours a month: { $city } { $first }, { $other } { $second }.
match-language = They work in { $language }.
match-interpreter = They work with an interpreter for { $first } and { $second }.
match-no-language = They have no language in common.
match-issue = Offered issue: { $issue }.
match-unknown = not known

match-left-over = Left over
match-left-over-none = Nobody is left over.
match-left-over-city = { $city }: { $partners ->
    [0] no possible partner.
    [one] one possible partner.
   *[other] { $partners } possible partners.
}
match-left-over-broken = Kept from others by: { $rules }. A city can be kept by several of them.
match-left-over-rule = { $rule } ({ $count })
match-left-over-fit = Under this scenario only groups of { $minimum } or more are formed.
match-relaxation = { $gain ->
    [0] { $rules } would place it instead of another city, in { $group } ({ $placed } placed, value { $value }).
   *[other] { $rules } would place it in { $group } ({ $placed } placed, value { $value }).
}
match-relaxation-none = It can take another city's place without any change of rules, in { $group } ({ $placed } placed, value { $value }).
match-relaxation-nothing = No interpreter, more hours, lifted ban or group of three would place it, nor two of these. Locked groups and declined pairs stay.
match-lift-interpreter = an interpreter for { $first } and { $second }
match-lift-hours = { $city } with { $hours } instead of { $minimum } hours
match-lift-ban = lifting the ban of { $cities }
match-lift-trio = a trio

match-countries = Countries
match-column-country = Country
match-column-cities = Cities
match-column-placed = Placed
match-column-mean = Mean score
match-column-lowest = Lowest score
match-costs = What locks and bans cost
match-cost-lock = Lock { $cities }: { $placed } placed and value { $value } without it ({ $loss }).
match-cost-ban = Ban { $cities } ({ $by ->
    [declined] declined
   *[facilitator] by the facilitator
}): { $placed } placed and value { $value } without it ({ $loss }).
match-loss = costs { $placed ->
    [0] no place
    [one] one place
   *[other] { $placed } places
} and { $value } of value
match-loss-for-value = costs { $placed ->
    [0] no place
    [one] one place
   *[other] { $placed } places
} and gains { $value } of value
match-loss-saves = costs nothing: { $placed ->
    [one] one city fewer has a place
   *[other] { $placed } cities fewer have a place
}
match-why-nots = Why not
match-why-not-together = { $cities } are in one group.
match-why-not-broken = { $cities } cannot be in one group: { $rules }.
match-why-not-cost = { $cities } ({ $score }) together: { $placed } placed and value { $value } ({ $loss }). { $gone ->
    [0] New: { $comes }.
   *[other] { $came ->
        [one] Instead of { $goes } comes { $comes }.
       *[other] Instead of { $goes } come { $comes }.
    }
}

match-criterion-themes = themes
match-criterion-exchange = needs and offers
match-criterion-maturity = strategy
match-criterion-size = size
match-criterion-hosting = hosted population
match-criterion-displacement = displacement
match-criterion-economy = economy
match-criterion-language = language
match-criterion-preference = preference
match-criterion-hours = hours

match-rule-same_country = same country
match-rule-cannot_work_with = cannot work with each other
match-rule-no_language = no common language
match-rule-hours = too few hours
match-rule-nothing_offered = nothing offered that the other needs
match-rule-cap_size = too different in size
match-rule-cap_maturity = too different in strategy
match-rule-cap_themes = too few common themes
match-rule-banned = banned or declined
match-rule-locked = in a locked group

match-maturity-none = none
match-maturity-started = started
match-maturity-draft = draft
match-maturity-adopted = adopted
match-maturity-implementing = being implemented
match-displacement-refugees = refugees
match-displacement-internally-displaced = internally displaced people
match-displacement-both = refugees and internally displaced people
match-displacement-returnees = returnees
match-economy-agriculture = agriculture
match-economy-industry = industry
match-economy-trade = trade
match-economy-services = services
match-economy-tourism = tourism
match-economy-public = public services
match-level = { $level ->
    [N] native
   *[other] { $level }
}
match-language-name = { $tag ->
    [ar] Arabic
    [ckb] Sorani Kurdish
    [de] German
    [el] Greek
    [en] English
    [es] Spanish
    [fa] Persian
    [fr] French
    [he] Hebrew
    [it] Italian
    [kmr] Kurmanji Kurdish
    [ku] Kurdish
    [pt] Portuguese
    [ru] Russian
    [tr] Turkish
   *[other] { $tag }
}

match-list-separator = {", "}
match-list-last = { $first } and { $last }
match-sum-separator = {"; "}

match-work-candidates = Looking for candidates
match-work-judging = Comparing cities
match-work-matching = Forming groups
match-work-trios = Comparing trios
match-work-answers = Answering what would change it
match-stopped = stopped before the result was there; nothing was written

match-problem-file = { $message }, expected a file that can be read
match-file-missing = there is no such file
match-file-denied = no right to open it
match-file-folder = it is a folder
match-file-full = the disk is full
match-file-other = { $message }
match-problem-written-over = { $file } is another file of this run, expected a file of its own
match-problem-option = unknown word { $value }, expected { $first } or { $last }
match-problem-ignored = no column { $column } in the file, expected one of its columns
match-problem-first-column = the first column is "{ $value }", expected code
match-problem-rows = more rows than can be matched, expected at most { $most }
match-problem-theme = no theme { $value }, expected a theme of the themes file
match-problem-city = no city { $value } in this file, expected the code of another city
match-problem-toml = { $message }, expected TOML
match-problem-key = unknown key { $key }, expected one of the keys of the rules
match-problem-rule-word = { $key } is { $value }, expected { $first } or { $last }
match-problem-rule-number = { $key } is { $value }, expected a whole number from { $least } to { $most }
match-problem-not-table = { $key } is { $value }, expected a table
match-problem-not-list = { $key } is not a list of tables, expected [[{ $key }]] with cities = ["AMM", "EBL"]
match-problem-interpreters = interpreters has { $value }, expected a list of two languages each, such as ["ar+tr"]
match-problem-weight = weight is { $value }, expected 0 to 100
match-problem-weights-sum = weights sum to { $sum }, expected 100
match-problem-no-cities = { $kind } without cities, expected cities = ["AMM", "EBL"]
match-problem-codes = cities is { $value }, expected a list of codes
match-problem-not-two = { $count } cities, expected two
match-problem-no-city = no city { $value }, expected the code of a city of the file
match-problem-with-itself = { $code } with itself, expected two cities
match-problem-lock-size = { $count } cities, expected two, or three for a trio
match-problem-lock-country = { $cities } are both in { $country }, expected cities of different countries
match-problem-lock-private = { $cities } cannot be locked, expected another group
match-problem-locked-twice = { $code } is in the lock of line { $line } too, expected one group for each city
match-problem-locked-twice-here = { $code } is in another lock too, expected one group for each city
match-problem-second-trio = a second locked trio, expected one at most
match-problem-trio-mentoring = a locked trio, expected two cities when one mentors the other
match-problem-locked-and-banned = { $cities } is locked too, expected lock or ban

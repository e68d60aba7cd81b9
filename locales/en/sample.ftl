# Made-up words of sample pages, for the gallery.
sample-network = Host Municipalities Learning Network
sample-strip = Demonstration. The cities are real; people, profiles, hours and answers are invented.
sample-person = Lina S.
sample-events = Events
sample-network-page = Network
sample-programmes = Programmes
sample-sign-in = Sign in
sample-desk = Desk
sample-cohorts = Cohorts
sample-people = People
sample-outbox = Outbox
sample-follow = Follow
sample-accessibility = Accessibility
sample-privacy = Privacy
sample-contact = Contact

sample-components = Components
sample-components-lede = Each part once. The pages show them at work.
sample-reading = To read
sample-typing = To type and choose
sample-kept = Everything you typed is kept.
sample-saved = Saved. Both cities get a mail.
sample-offline = Offline. Shown as of { $at }; your draft is kept on this page.
sample-not-sent = { $minutes ->
    [one] Not sent. The mail server does not answer. We try again in one minute.
   *[other] Not sent. The mail server does not answer. We try again in { $minutes } minutes.
 }
sample-webinar = Webinar
sample-by-invitation = By invitation
sample-done = Done
sample-due = Due
sample-late = Late
sample-filters = Country
sample-accepted = accepted
sample-invited = invited
sample-facts = Facts
sample-starts = Starts
sample-languages = Languages
sample-organiser = Organiser
sample-steps = Time line
sample-step-webinar = Webinar with all groups
sample-step-now = Today
sample-step-charter = Charter accepted by both
sample-view = When
sample-upcoming = Upcoming
sample-past = Past
sample-name = Name
sample-name-hint = The name as it may appear to the twin city.
sample-seat = Seat
sample-city = City
sample-days = Days
sample-focal-point = Focal point
sample-deputy = Deputy
sample-deputy-mail = Deputy’s e-mail
sample-hours = Hours a month
sample-day = Day
sample-code = Code from the mail
sample-words = What you want to say
sample-level = Your local economic development strategy
sample-level-started = Started
sample-level-adopted = Adopted
sample-themes = Themes
sample-theme-waste = Solid waste
sample-theme-skills = Vocational skills
sample-hide = Hide me in lists
sample-save = Save and go on
sample-withdraw = { $count ->
    [one] Withdraw one offer …
   *[other] Withdraw { $count } offers …
 }
sample-empty = No event fits all of this.
sample-empty-step = All events
sample-linked = Or <a>start again with all events</a>.
sample-notice-title = Your answer is stored
sample-notice-lede = You take part on 11 July. A mail confirms it.
sample-notice-more = You can change your answer until the webinar begins.
sample-act = Act
sample-remind = Remind

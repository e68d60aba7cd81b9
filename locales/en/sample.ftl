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

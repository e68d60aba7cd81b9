# What every page carries.
web-demo-strip = Demonstration. Cities and events are real. People, profiles, hours and answers are invented.
web-foot-accessibility = Accessibility
web-foot-privacy = Privacy
web-link-unknown-title = This link opens nothing
web-link-unknown = The link is incomplete, or what it was about is over. Sign in to see what concerns you.
web-link-sign-in = Sign in
web-wrong-choice = “{ $typed }” is not in the list. Choose again.

# What every page carries.
web-demo-strip = Demonstration. Cities and events are real. People, profiles, hours and answers are invented.
web-foot-accessibility = Accessibility
web-foot-privacy = Privacy

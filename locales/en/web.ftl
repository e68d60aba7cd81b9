# What every page carries.
web-demo-strip = Demonstration. Cities and events are real. People, profiles, hours and answers are invented.
web-foot-accessibility = Accessibility
web-foot-privacy = Privacy
web-link-unknown-title = This link opens nothing
web-link-unknown = The link is incomplete, or what it was about is over. Sign in to see what concerns you.
web-link-sign-in = Sign in
web-wrong-choice = “{ $typed }” is not in the list. Choose again.
web-changed-meanwhile = Since you opened this page, “{ $theirs }” was written here; you wrote “{ $yours }”. If you send now, yours holds.
web-part-of-field = { $field }: { $part }
web-form-unmarked = This form is incomplete. Look at it again, then send it.
web-done-saved = Saved.
web-done-sent = { $count ->
    [0] Nobody was written to.
    [one] One mail is on its way.
   *[other] { $count } mails are on their way.
}
web-done-held = { $count ->
    [0] No mail was made.
    [one] One mail waits for your yes.
   *[other] { $count } mails wait for your yes.
}

# The frame around every page, parts of pages, errors. Sentences are whole; names in { } are parts.

## Frame
ui-title = { $title } · Twinhall
ui-title-error = Error: { $title }
ui-skip = Skip to content
ui-strip = About this installation
ui-menu = Main
ui-foot = Footer
ui-language = Language:
ui-account = Signed in:
ui-my-page = My page
ui-sign-out = Sign out
ui-runs-on = { $network }. Runs on Twinhall.
ui-home = Go to the first page
ui-eyes = You look through the eyes of { $name }.
ui-eyes-end = Stop
ui-clock = The clock here shows { $now }.
ui-clock-day = Move it a day on
ui-clock-week = Move it a week on

## Parts
ui-pages = Pages
ui-page-before = Previous page
ui-page-next = Next page
ui-range = { $from } to { $to } of { $total }
ui-remove-filter = Remove filter:

## Days, clocks, zones
ui-moment = { $day }, { $clock } ({ $zone })
ui-moment-there = { $here }; { $clock } there ({ $zone })
ui-moment-there-day = { $here }; { $day }, { $clock } there ({ $zone })
ui-zone = { $city }, { $offset }

## Forms
ui-problems = { $count ->
    [one] One answer needs another look
   *[other] { $count } answers need another look
 }
ui-problem = { $label }: { $problem }
ui-choose-one = Choose at least one.
ui-kept = What you sent is kept on this page, and only here.
ui-send-again = Send it again

text-missing = Write something here.
text-too-long = This has { $length ->
    [one] one character
   *[other] { $length } characters
 }; at most { $length_max } fit.
text-control = There is an invisible control character in this text. Type it anew instead of pasting it.
text-bidi = There is an invisible character in this text that turns its direction. Type it anew instead of pasting it.
text-invisible = There is an invisible character in this text. Type it anew instead of pasting it.

email-missing = Write an e-mail address, such as name@city.example.org.
email-too-long = This is longer than an e-mail address can be.
email-space = There is a space in this address. Write it like name@city.example.org.
email-shape = This is not an e-mail address. Write it like name@city.example.org.

## Errors
error-400-title = We did not understand this request
error-400-what = Something in the address or in what was sent is not as it should be.
error-400-next = Go back, reload the page and try again.
error-403-title = This is not open to you
error-403-what = You are signed in, but your role does not include this.
error-403-next = If you think that it should, ask a facilitator.
error-404-title = There is no page here
error-404-what = The address may be mistyped, or what was here has moved or is not open to you.
error-404-next = If you are not signed in, sign in and try again.
error-413-title = This is too large
error-413-what = At most { $size_max } kB are taken at once.
error-413-next = Go back and send less, or several smaller parts. Nothing was stored.
error-422-title = This cannot be done
error-422-what = What was sent does not fit together. Nothing was changed.
error-422-next = Go back, look over the form and send it again.
error-429-title = Too many tries
error-429-what = From here came more requests than we can answer.
error-429-next = { $minutes ->
    [one] Try again in one minute.
   *[other] Try again in { $minutes } minutes.
 }
error-500-title = Something broke on our side
error-500-what = It is not your fault. Nothing that you did before is lost.
error-500-next = Try again. If it happens again, tell a facilitator this number: { $number }.
error-503-title = We cannot store anything at the moment
error-503-what = Reading still works where it can. What you sent was not stored.
error-503-next = { $minutes ->
    [one] Try again in one minute.
   *[other] Try again in { $minutes } minutes.
 }

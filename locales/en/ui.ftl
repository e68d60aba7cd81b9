# The frame around every page, parts of pages, days, forms. Sentences are whole; what stands in { } is put in.

## Frame
ui-title = { $title } · Twinhall
ui-title-error = Error: { $title }
ui-skip = Skip to content
ui-strip = About this site
ui-menu = Main
ui-foot = Footer
ui-language = Language:
ui-account = Signed in:
ui-my-page = My page
ui-sign-out = Sign out
ui-runs-on = { $network }. Runs on Twinhall.
ui-home = Go to the first page
ui-eyes = You see this site as { $name } sees it.
ui-eyes-end = Stop
ui-clock = Clock: { $now }
ui-clock-hour = An hour on
ui-clock-day = A day on
ui-clock-week = A week on

## Parts
ui-pages = Pages
ui-page-before = Previous page
ui-page-next = Next page
ui-range = { $from } to { $to } of { $total }
ui-remove-filter = Remove filter:
ui-more-filters = { $count ->
    [one] One more
   *[other] { $count } more
}

## Days, clocks, zones
ui-moment = { $day }, { $clock } ({ $zone })
ui-moment-there = { $here }; { $clock } at the event ({ $zone })
ui-moment-there-day = { $here }; { $day }, { $clock } at the event ({ $zone })
ui-span = { $first } to { $last }
ui-zone = { $city }, { $offset }

## Forms
ui-problems = { $count ->
    [one] One answer needs another look
   *[other] { $count } answers need another look
 }
ui-problem = { $label }: { $problem }
ui-kept = What you sent was not stored. It is kept on this page, and only here.
ui-typed = What you wrote was not stored. Here it is: copy it before you leave this page.
ui-send-again = Send it again

text-missing = Write something here.
text-too-long = { $length ->
    [one] This text has one character; at most { $length_max } are allowed.
   *[other] This text has { $length } characters; at most { $length_max } are allowed.
 }
text-control = There is an invisible control character in this text. Type it anew instead of pasting it.
text-bidi = There is an invisible character in this text that turns its direction. Type it anew instead of pasting it.
text-invisible = There is an invisible character in this text. Type it anew instead of pasting it.
text-day-far = “{ $typed }” is too far away. Write a day from { $first } to { $last }.

email-missing = Write an e-mail address, such as name@city.example.org
email-too-long = This is longer than an e-mail address can be.
email-space = There is a space in this address. Write it like name@city.example.org
email-shape = This is not an e-mail address. Write it like name@city.example.org

choice-missing = Choose at least one.

# The demo's own pages.
dev-clock-title = The demo’s clock
dev-clock-what = It ticks and moves forward only. Sessions and sign-in links go by the machine’s clock.
dev-people-title = Look through somebody’s eyes
dev-people-what = In the demo, anybody can sign in as anybody. All these people are invented.
dev-person-what = One click, and you see what this person sees.
dev-inbox-title = Mails of the demo
dev-inbox-what = Every mail that would have left, with working links. None leaves this machine.
dev-inbox-none = No mail yet. Ask for a sign-in link, or hand over a seat.
dev-inbox-html = As a mail program shows it
dev-gallery-title = Gallery
dev-gallery-what = Pages and mails with made-up data, in each language. What is not translated yet stands between ⟦ and ⟧.

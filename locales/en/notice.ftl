# How the house treats its visitors.
notice-privacy-title = Privacy
notice-privacy-what = We store what the network needs: names, addresses, languages and seats of its people, what they decide together, and when it happened. Nothing about displaced persons is stored beyond bands.
notice-privacy-who = Facilitators see how to reach people. People of the same organisation see each other’s name and seats, unless somebody asked to be hidden. Visitors see no person.
notice-privacy-long = A visitor gets two small cookies: one that names the browser, for forms, and one that keeps the chosen language. Nobody is tracked, nothing is loaded from other sites, network addresses are not stored.
notice-privacy-rights = On your page you can read everything that we hold of you, take it along, hide yourself at once, and ask that it be erased.
notice-access-title = Accessibility
notice-access-what = Every page works by keyboard, with a screen reader, enlarged, without JavaScript, and in both directions of writing. Colours keep the contrast of WCAG 2.2, level AAA for text.
notice-access-light = Pages are small, so that they open on a slow line and an old phone.
notice-access-tell = If something does not work for you, tell a facilitator: it is our fault, and we mend it.

# The facilitator's desk: outbox and record.
desk-outbox-title = Outbox
desk-outbox-states = Show only
desk-outbox-all = Show all
desk-outbox-none = No mail here.
desk-mail-subject = Subject
desk-mail-to = To
desk-mail-language = Language
desk-mail-state = State
desk-mail-answer = Answer of the server
desk-mail-text = Text
desk-mail-gone = The text is no longer kept.
desk-mail-approve = Send it
desk-mail-discard = Discard it
desk-mail-opens = goes when its reader’s office opens: { $at }
desk-mail-opens-why = A reminder goes in the hours of its reader’s own office. Until then it can be taken back.
desk-mail-take-back = Take it back
desk-state-held = waits for a yes
desk-state-queued = on its way
desk-state-sending = being sent
desk-state-sent = sent
desk-state-refused = came back
desk-state-unanswered = perhaps sent
desk-state-discarded = discarded

desk-log-title = Record
desk-log-what = Everything that happened, the newest first. Nothing in it can be changed.
desk-log-number = No.
desk-log-at = When
desk-log-fact = What
desk-log-about = About
desk-log-who = By
desk-operator = The operator

fact-people-organisation-added = An organisation was added
fact-people-organisation-changed = An organisation was changed
fact-people-organisation-removed = An organisation was removed
fact-people-person-added = A person was added
fact-people-person-changed = A person's details were changed
fact-people-person-hidden = A person hid from others
fact-people-person-shown = A person let others see them again
fact-people-person-erased = A person was erased
fact-people-erasure-asked = A person asked for erasure
fact-people-data-exported = A person took their data
fact-people-seat-given = A seat was given
fact-people-seat-ended = A seat ended
fact-people-seat-handed-over = A seat was handed over
fact-people-sign-in-link-sent = A link to sign in was sent
fact-people-signed-in = Somebody signed in
fact-people-signed-out = Somebody signed out
fact-people-sessions-ended = Sessions were ended
desk-monday-title = The list on Mondays
desk-monday-comes = On Mondays a mail brings you the list of the desk when something waits.
desk-monday-stopped = No list comes on Mondays. It stands on the desk all the same.
desk-monday-stop = Stop these mails
desk-monday-want = Send it on Mondays
fact-desk-monday-list-stopped = A facilitator stopped the list on Mondays
fact-desk-monday-list-wanted-again = A facilitator wants the list on Mondays again
fact-people-second-step-set-up = A second step of sign-in was set up
fact-people-second-step-ended = A second step of sign-in was taken away
fact-people-recovery-code-used = A recovery code was used
fact-people-address-change-asked = A change of address was asked for
fact-people-address-change-confirmed = A mailbox said yes to a change of address
fact-people-address-change-put-through = A change of address went on without the old mailbox
fact-people-address-change-called-off = A change of address was called off
fact-people-address-changed = An address was changed
fact-desk-mail-approved = A mail was approved
fact-desk-mail-discarded = A mail was discarded
fact-desk-mail-taken-back = A mail was taken back before it went
fact-imports-file-imported = A file was imported
fact-imports-suggestion-accepted = A suggestion of an import was accepted
fact-imports-suggestion-refused = A suggestion of an import was refused
fact-people-seat-term-changed = The last day of a seat was changed
fact-network-theme-added = A theme was added
fact-network-theme-changed = A theme was changed
fact-network-programme-added = A programme was added
fact-network-programme-changed = A programme was changed
fact-network-city-added = A city was added
fact-network-city-changed = A city was changed
fact-network-city-told-for-matching = What matching asks of a city was said
fact-people-list-exported = The list of people was exported
fact-cohorts-cohort-made = A cohort was made
fact-cohorts-cohort-changed = A cohort was changed
fact-cohorts-cohort-moved = A cohort went to another state
fact-cohorts-cohort-paused = A cohort was paused
fact-cohorts-cohort-resumed = A cohort was resumed
fact-cohorts-cohort-removed = A cohort was deleted
fact-cohorts-cities-chosen = Cities of a cohort were chosen
fact-cohorts-board-edited = A matching board was edited
fact-cohorts-groups-matched = Groups were matched
fact-cohorts-run-asked = A match run was put in the queue
fact-cohorts-run-stopped = A match run was stopped
fact-cohorts-offer-made = A draft of an offer was made
fact-cohorts-offer-sent = An offer was sent
fact-cohorts-offer-answered = An offer was answered
fact-cohorts-question-asked = A city asked about an offer
fact-cohorts-offer-reminded = Cities were reminded of an offer
fact-cohorts-successor-asked = A successor got the mail about an open offer
fact-cohorts-answer-dropped = An answer that a mail filter had pressed was dropped
fact-cohorts-offer-extended = An offer got more time
fact-cohorts-offer-agreed = An offer was agreed by all
fact-cohorts-offer-withdrawn = An offer was withdrawn
fact-cohorts-offer-expired = An offer expired
fact-cohorts-offer-closed = An offer was closed
fact-cohorts-group-formed = A group was formed
fact-cohorts-group-ended = A group ended
fact-twinning-charter-written = A charter was written
fact-twinning-roadmap-written = A roadmap was written
fact-twinning-charter-accepted = A city accepted a charter
fact-twinning-roadmap-accepted = A city accepted a roadmap
fact-twinning-times-proposed = Times for a meeting were proposed
fact-twinning-times-voted = A city said which times suit
fact-twinning-meeting-fixed = The day of a meeting was set
fact-twinning-meeting-moved = A meeting was moved
fact-twinning-meeting-called-off = A meeting was called off
fact-twinning-meeting-held = A meeting was held
fact-twinning-minutes-changed = Minutes were changed
fact-twinning-meeting-taken-back = A meeting that was written down by mistake was taken back
fact-twinning-action-added = An action was added
fact-twinning-action-done = An action was done
fact-twinning-action-reopened = An action was opened again
fact-twinning-action-reminded = An owner was reminded of an action
fact-twinning-check-in-asked = Cities were asked for their check-in
fact-twinning-checked-in = A city checked in
fact-twinning-draft-written = A draft was written
fact-twinning-draft-reviewed = A draft was reviewed
fact-twinning-output-delivered = A group’s output was handed over
fact-twinning-output-adopted = A group’s output was adopted
fact-twinning-output-followed-up = A follow-up was confirmed
fact-twinning-output-taken-back = A step of a group’s output was taken back
fact-twinning-file-added = A file was added to a group
fact-twinning-file-removed = A file was removed from a group
fact-twinning-cities-written-to = A facilitator wrote to a group
fact-twinning-centre-asked = A city asked the facilitators
fact-twinning-expert-asked = An expert was let into a group
fact-twinning-expert-left = An expert left a group
fact-twinning-successor-briefed = A successor was briefed
fact-invitations-audience-changed = The audience of an event was changed
fact-invitations-plan-changed = What is settled for invitations was changed
fact-invitations-people-invited = People were invited
fact-invitations-mails-sent = Invitations were sent
fact-invitations-invitation-withdrawn = An invitation was withdrawn
fact-invitations-invitation-answered = An invitation was answered
fact-invitations-question-asked = Somebody asked about an invitation
fact-invitations-deputy-sent = A deputy was sent
fact-invitations-seat-offered = A freed seat was offered
fact-invitations-offered-seat-ran-out = An offered seat was not taken
fact-invitations-attendance-noted = Attendance was noted
fact-stocktaking-event-chosen = The event was chosen at which a cohort takes stock
fact-stocktaking-order-changed = A running order was changed
fact-stocktaking-commitment-written = A group’s commitment was written down
fact-stocktaking-commitment-carried-over = A commitment became a meeting and an action
fact-stocktaking-turn-begun = The next speaker was called
fact-stocktaking-question-asked = A question was asked at an event
fact-stocktaking-question-supported = A question found support
fact-stocktaking-question-answered = A question was answered
fact-stocktaking-poll-opened = A poll was opened
fact-stocktaking-poll-answered = Somebody answered a poll
fact-stocktaking-poll-closed = A poll was ended
fact-stocktaking-guest-thanked = A guest was thanked for coming
fact-stocktaking-guest-asked = A guest was asked why they did not come
fact-stocktaking-mails-sent = Mails after an event were sent

desk-title = Desk
desk-today-none = Nothing waits for you today.
desk-today-what = { $count ->
    [one] One thing for today.
   *[other] { $count } things for today, the most useful first.
}
desk-today-later = { $count ->
    [one] One more can wait
   *[other] { $count } more can wait
}
desk-today-silent = Longest without each other
desk-today-silent-hint = Days since the cities last did something together. Only facilitators see this.
desk-today-group = Group
desk-today-days = Days
desk-today-more = More
desk-today-answers = Who answered what
desk-today-asked = { $days ->
    [0] { $asked } asked, today
    [one] { $asked } asked, one day left
   *[other] { $asked } asked, { $days } days left
}
desk-today-accepted = { $count ->
    [one] one comes
   *[other] { $count } come
}
desk-today-tentative = { $count } perhaps
desk-today-declined-count = { $count ->
    [one] one does not come
   *[other] { $count } do not come
}
desk-today-deputed = { $count ->
    [one] one sends somebody
   *[other] { $count } send somebody
}
desk-today-no-answer = { $count ->
    [one] one has not answered
   *[other] { $count } have not answered
}
desk-today-declined = { $count ->
    [one] Form the group anew that was declined
   *[other] Form the { $count } groups anew that were declined
}
desk-today-declined-why = Declined: { $groups }. { $agreed ->
    [0] No group is agreed yet.
    [one] One group is agreed and stays locked.
   *[other] { $agreed } groups are agreed and stay locked.
}
desk-today-declined-by = { $group } ({ $cities } said no)
desk-today-declined-do = Open the board
desk-today-silence = { $days ->
    [one] { $group } has been silent for a day
   *[other] { $group } has been silent for { $days } days
}
desk-today-silence-no-date = No next meeting is planned.
desk-today-silence-proposed = Times for a meeting are proposed and not fixed.
desk-today-silence-fixed = Its next meeting: { $day }.
desk-today-silence-do = Write to both
desk-today-unanswered = { $count ->
    [one] One person has not answered: { $event }
   *[other] { $count } people have not answered: { $event }
}
desk-today-unanswered-why = Of { $asked } who were asked. { $days ->
    [0] It is today.
    [one] One day is left.
   *[other] { $days } days are left.
}
desk-today-unanswered-do = Remind the silent
desk-today-unconfirmed = { $count ->
    [one] One answer waits to be confirmed: { $event }
   *[other] { $count } answers wait to be confirmed: { $event }
}
desk-today-unconfirmed-why = A program that reads mail may have pressed the button. It counts for nothing until the person presses again, or you confirm it.
desk-today-unconfirmed-do = Look at the answers
desk-today-letters = { $count ->
    [one] One mail to look at: { $event }
   *[other] { $count } mails to look at: { $event }
}
desk-today-letters-why = They came about an invitation and were not taken for an answer. They changed nothing.
desk-today-letters-do = Look at the mails
desk-today-event = Today: { $event }
desk-today-event-why = It begins on { $begins } and ends at { $ends }.
desk-today-event-live = Open the live page
desk-today-event-tick = Tick who is there
desk-today-list = Note who came: { $event }
desk-today-list-why = It was on { $day }. Until its list is closed, nobody knows who was absent.
desk-today-list-do = Open the list
desk-today-no-mail = No mail leaves this house
desk-today-no-mail-why = No mail server is named. What is on its way waits until whoever runs the program names one (mail_host).
desk-today-no-mail-do = Look at what waits
desk-today-held = { $count ->
    [one] One mail waits for your yes
   *[other] { $count } mails wait for your yes
}
desk-today-held-why = Nothing leaves before you have looked at it.
desk-today-held-do = Look at the outbox
desk-today-codes-rest = Codes to sign in are not taken at the moment
desk-today-codes-rest-why = More than 50 wrong codes came within an hour: somebody is guessing. Links in mails lead in as before. Codes are taken again an hour after the guessing ends.
desk-today-codes-rest-do = Look at the record
desk-today-erasure = { $name } asks to be erased
desk-today-erasure-why = Asked on { $day }. Within a month it should be done, or the person told why not.
desk-today-erasure-do = Look at it
desk-today-came-back = A mail to { $name } came back
desk-today-came-back-why = The server said: { $answer }
desk-today-came-back-do = Change the address
desk-today-audience = { $count ->
    [one] One change of those who are invited: { $event }
   *[other] { $count } changes of those who are invited: { $event }
}
desk-today-audience-why = People changed. To be asked: { $join }. No longer meant: { $leave }.
desk-today-audience-join = People changed. To be asked: { $join }.
desk-today-audience-leave = People changed. No longer meant: { $leave }.
desk-today-audience-do = Look at them
desk-today-ran-out = The offer { $group } ran out
desk-today-ran-out-why = It was open until { $day }. No answer came from { $cities }.
desk-today-ran-out-one-yes = It was open until { $day }. Said yes: { $agreed }. No answer came from { $cities }.
desk-today-ran-out-do = Give more time, or go on
desk-today-runs-out = The offer { $group } runs out: { $until }
desk-today-runs-out-why = No answer yet from { $cities }.
desk-today-runs-out-do = Open the offer
desk-today-charter = { $group }: the charter waits for { $cities }
desk-today-roadmap = { $group }: the roadmap waits for { $cities }
desk-today-paper-why = { $days ->
    [one] It was written yesterday.
   *[other] It was written { $days } days ago.
}
desk-today-paper-do = Write to them
desk-today-day = { $group }: nobody has set the day of the next call
desk-today-day-why = { $when } suits all of them.
desk-today-day-do = Set the day
desk-today-minutes = { $group }: nobody wrote down what was said
desk-today-minutes-why = They met on { $day }.
desk-today-minutes-do = Write it down
desk-today-late = { $count ->
    [one] { $group }: an action is late
   *[other] { $group }: { $count } actions are late
}
desk-today-late-why = The first was due on { $day }.
desk-today-late-do = Look at the actions
desk-today-proposed = { $count ->
    [one] An import proposes a change
   *[other] Imports propose { $count } changes
}
desk-today-proposed-why = They wait until you accept or refuse them.
desk-today-proposed-do = Look at them
fact-invitations-person-joined-the-audience = Somebody joined an audience
fact-invitations-person-left-the-audience = Somebody left an audience
fact-invitations-guests-told-of-a-change = Guests were told of a change
fact-invitations-guests-reminded = Guests were reminded
fact-invitations-silent-guests-nudged = Silent guests were reminded
fact-invitations-mail-shown = A mail about an invitation came
fact-invitations-mail-settled = A mail about an invitation was put aside
fact-invitations-list-exported = A list of invitations was taken

# On a Monday, to each facilitator.
desk-mail-monday-subject = { $count ->
    [one] One thing for this week
   *[other] { $count } things for this week
}
desk-mail-monday-later = { $count ->
    [one] One more can wait.
   *[other] { $count } more can wait.
}
desk-mail-monday-open = Open the desk
desk-mail-monday-why = You run this network. This mail comes on Mondays when something waits.
fact-desk-facilitator-written-to = A facilitator was written to on a Monday

# What the house does by itself: why, and how it is changed.
desk-by-itself = By itself
desk-log-everything = Everything
desk-log-by-itself = What happened by itself
desk-log-change = Undo or change it
# Beside what happened in the record.
desk-log-joined = Now { $office }, since { $day }.
desk-log-answered = { $city }: { $what }, { $way }
desk-log-left = Was { $office } until { $day }.
desk-log-withdrawn = The rule of the audience no longer names this person.
desk-log-changed = Changed: { $fields }
desk-log-people = { $count ->
    [one] One person.
   *[other] { $count } people.
}
desk-why-offer-expired = Its day had passed. With more time it is open again.
desk-why-offer-reminded = A city had not answered, and the offer runs out soon.
desk-why-successor-asked = A seat has passed on while an offer is open; whoever has it now gets its mail.
desk-why-monday = The desk writes on Mondays when something waits.
desk-why-reminded = The event’s reminders are set like this; untick them and none goes.
desk-why-told = What is said of the event changed, and their calendars had the old state.
desk-why-followed = The event’s invitations follow its audience by themselves, as was set.
desk-why-mail-shown = A mail came that was no clear answer; nothing was changed.
desk-why-seat = A seat became free, or was not taken in time. Who comes can be written down by hand.
desk-why-audience = People changed, and the rule of the audience is asked again. Nothing is sent before a yes, unless that was set.
desk-why-copied = The event is a copy of another one, and the rule of its audience came with it. Nobody was asked.
desk-why-check-in = A group is asked once in four weeks.
desk-why-briefed = A seat has passed on; whoever has it now gets the group in short.

# Pages for what went wrong: what it is, what to do next. `what` never blames the reader.

error-400-title = We did not understand this
error-400-what = Something in the address or in what was sent is not as it should be.
error-400-next = Go back, reload the page and try again.

error-403-title = This is not open to you
error-403-what = You are signed in, but your role does not include this.
error-403-next = If you think that it should, ask a facilitator.

error-404-title = There is no page here
error-404-what = The address may be mistyped, or what was here has moved or is not open to you.
error-404-next = If you have an account here, <a>sign in</a> and try again.
error-404-next-signed-in = Look for it from the menu, or ask a facilitator.

error-413-title = This is too large
error-413-what = At most { $size_max } kB are taken at once. Nothing was stored.
error-413-next = Go back and send less, or several smaller parts.

error-422-title = This cannot be done
error-422-what = What was sent does not fit together. Nothing was changed.
error-422-next = Go back, look over the form and send it again.

error-429-title = Too many tries
error-429-what = More requests came from your network than we can answer.
error-429-next = { $minutes ->
    [one] Try again in one minute.
   *[other] Try again in { $minutes } minutes.
 }

error-500-title = Something broke on our side
error-500-what = It is not your fault. What was stored before is safe.
error-500-next = Try again. If it happens again, tell a facilitator this number: { $number }

error-503-title = This is not possible at the moment
error-503-what = Our storage does not answer. Pages that only show something may still work.
error-503-next = { $seconds ->
    [one] Try again in one second.
   *[other] Try again in { $seconds } seconds.
 }

error-text-title = There are characters here that are no text
error-text-what = What was sent holds octets that no writing uses. Nothing was stored.
error-text-next = Go back, type the text anew instead of pasting it, and send it again.

error-host-title = This is not our address
error-host-what = The request asked for another site than this one.
error-host-next = Open the site by the address that its mails show.

error-foreign-title = This form came from another site
error-foreign-what = A page of another site tried to send something in your name. Nothing was stored.
error-foreign-next = If you sent it yourself, open the page here and send it again.

error-stale-title = This page was open for too long
error-stale-what = You have signed in or out since it was opened, or it was opened elsewhere. Nothing was stored yet.
error-stale-next = If everything is as you want it, send it again.

error-405-title = This address does not take that
error-405-what = What was sent does not belong here. Nothing was changed.
error-405-next = Go back and try it from the page itself.

error-signed-out-title = You are signed out
error-signed-out-what = What you wrote is kept on this page. Nothing was stored yet.
error-signed-out-next = <a>Sign in</a> in another tab, come back to this page and send it again.
error-kept-title = This sign-in has ended
error-kept-what = What you sent was not stored. It waits for an hour, in this browser, for the person who wrote it.
error-kept-next = <a>Sign in</a> as that person: the text then stands there, to be sent with one click.

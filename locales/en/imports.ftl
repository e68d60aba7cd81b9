# Imports, on the command line and on pages.
imports-title = Imports
imports-what = Files of people, cities and events go in here. First you see what would happen; then you say yes.
imports-noun = What is in the file
imports-programme = Programme
imports-programme-hint = The code of a programme, if all rows belong to it.
imports-programme-not-taken = A file of this kind ({ $noun }) goes into no programme. Leave out the programme.
imports-file = File (CSV)
imports-file-hint = A sheet saved as CSV, at most { $rows } rows and { $size } MB.
imports-encoding = Encoding
imports-encoding-utf8 = UTF-8 (usual)
imports-encoding-utf16 = UTF-16 (“Unicode text”)
imports-encoding-arabic = Windows-1256 (Arabic)
imports-encoding-turkish = Windows-1254 (Turkish)
imports-encoding-french = Windows-1252 (French)
imports-look = See what would happen
imports-file-missing = Choose a file.
imports-noun-missing = Choose what is in the file.
imports-encoding-unknown = Choose one of the encodings.
imports-none = Nothing has been imported yet.
imports-columns = The columns of each file
imports-columns-what = Columns may stand in any order. Those in bold must be there; an empty cell means “not known”.
imports-list = What was imported
imports-when = When
imports-who = By
imports-row-count = Rows
imports-rows = { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}
imports-empty-rows = { $rows ->
    [one] { $rows } empty row left out
   *[other] { $rows } empty rows left out
}
imports-separator-semicolon = separator: semicolon
imports-separator-tab = separator: tab
imports-ignored = left out: { $columns }
imports-tally = { $noun }: { $added } added, { $changed } changed, { $left } left alone
imports-adds = added: { $named }
imports-changes = changed: { $named }
imports-nothing = Nothing would change.
imports-nothing-but = Nothing would change, but there are suggestions to keep.
imports-tried = This was a dry run: nothing was changed.
imports-done = Imported.
imports-done-suggestions = Imported. Its suggestions are on the page “Imports”.
imports-wrong = { $count ->
    [one] { $count } problem: nothing was imported.
   *[other] { $count } problems: nothing was imported.
}
imports-wrong-title = Nothing can be imported yet
imports-wrong-what = Mend the file and bring it again. Nothing of it was taken.
imports-other-kind = These are the columns of another kind of file: { $noun }. Bring it again and choose that kind.
imports-leave-out = Look again without the unknown columns: { $columns }
imports-problem = What is wrong
imports-place = Line:column
imports-would-title = This would happen: { $file }
imports-would-what = Nothing has happened yet. The file is kept for an hour.
imports-not-kept = This file is no longer kept: its hour is over, or it was imported, given up, or replaced by later files. Bring it again.
imports-things = What
imports-added = Added
imports-changed = Changed
imports-left = Left alone
imports-changes-list = Line by line
imports-changes-more = Only the first { $most } of each kind are shown.
imports-suggestions-more = Only the first { $most } are shown here.
imports-line = Line
imports-suggestions = Suggestions
imports-suggestions-what = A suggestion changes nothing until somebody accepts it.
imports-suggestion = Suggestion
imports-suggestions-count = { $count ->
    [one] { $count } suggestion
   *[other] { $count } suggestions
}
imports-about = About
imports-confirm = Import it
imports-keep-suggestions = Keep the suggestions
imports-give-up = Do not import it
imports-other-file = Bring another file
imports-show-title = Import: { $file }
imports-taken = { $who } imported this file on { $at }.
imports-accept = Accept
imports-refuse = Refuse
imports-note = Noted
imports-accept-all = Accept all { $count } such as: { $what }
imports-note-all = All { $count } noted, such as: { $what }
imports-state = State
imports-state-open = open
imports-state-accepted = accepted
imports-state-refused = refused
imports-closed = This suggestion was already refused, or it ended when another one was accepted. Nothing was changed.
imports-about-gone = no longer here
imports-state-noted = noted
imports-no-suggestions = It suggests nothing.
imports-only-open = Show only open ones
imports-all-states = Show all
imports-weak = a guess
imports-in-use = or bring the file to the page “Imports” of the running house
imports-no-noun = nothing of this kind can be imported

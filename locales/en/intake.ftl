# Files that are read: what is wrong with one, and what was expected. A command writes file, line and column before it.
intake-nearest = { $problem }; nearest: { $nearest }
intake-more = { $count ->
    [one] one more problem
   *[other] { $count } more problems
}
intake-empty = the file is empty, expected a header line
intake-workbook = a workbook and no text, expected CSV: save the sheet as CSV in UTF-8
intake-not-utf8 = bytes that are not UTF-8, expected UTF-8 text
intake-not-utf8-but = bytes that are not UTF-8{ $script ->
    [turkish] {"; they read as Turkish"}
    [arabic] {"; they read as Arabic"}
    [french] {"; they read as French"}
   *[any] {"; they read"}
} in { $encoding }, expected UTF-8 text, or { $encoding } chosen as its encoding (on a command line: --encoding { $encoding })
intake-encoding = no encoding { $value }, expected a name such as utf-8 or windows-1254
intake-open-quote = a quote opened here is not closed before the end of the file, expected a closing quote
intake-after-quote = "{ $text }" after a closing quote, expected the next cell
intake-no-column = no column { $column }, expected one
intake-column-twice = column { $column } stands twice, expected it once
intake-unknown-column = unknown column { $column }, expected only: { $columns }
intake-cells = { $found } cells, expected { $cells } as in the header
intake-rows = more rows than can be taken here, expected at most { $most }
intake-missing = no { $column }, expected one
intake-code = { $column } is "{ $value }", expected 1 to 64 of A-Z a-z 0-9 _ -
intake-long = { $length } characters in { $column }, expected at most { $most }
intake-count = { $count } entries in { $column }, expected at most { $most }
intake-nul = a NUL character in { $column }, expected text
intake-bidi = a control character for text direction ({ $character }) in { $column }, expected text without it
intake-line-break = a line break in { $column }, expected one line
intake-control = a control character ({ $character }) in { $column }, expected text without it
intake-invisible = an invisible character in { $column }, expected text without it
intake-date = { $column } is "{ $value }", expected a date such as 2018-07-11, 2018-07 or 2018
intake-no-day = { $value } in { $column } has no day, expected a day such as { $day }
intake-no-such-day = { $value } is not a day of the calendar, expected a date such as { $day }, { $month } or { $year }
intake-day-number = { $value } in { $column } is a spreadsheet’s number of a day, probably { $day }, expected { $day }
intake-date-otherwise = { $value } in { $column } is probably { $day }, expected { $day }
intake-date-two-ways = { $value } can be read as { $first } or { $second }, expected { $first_written } or { $second_written }
intake-spoken = no language { $value }, expected a tag such as ar, tr or ckb
intake-word = { $column } is "{ $value }", expected one of: { $words }
intake-country = no country { $value }, expected a code of two capitals such as JO
intake-email = { $value } is not an e-mail address, expected name@domain
intake-scheme = an address with { $scheme }:, expected http:// or https://
intake-address = { $value } is not an address of the web, expected http:// or https://
intake-zone = no time zone { $value }, expected an IANA name such as Asia/Amman
intake-number = { $column } is "{ $value }", expected a whole number from { $least } to { $most }

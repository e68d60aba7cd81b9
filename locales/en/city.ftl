# What is wrong with a row of a file of cities, and what was expected.
city-code-twice = { $code } stands in line { $line } too, expected each code once
city-long = { $column } has { $length } characters, expected at most 200
city-control = { $column } has a control character, expected text
city-country = country is "{ $value }", expected a code of two capitals such as JO
city-no-language = no language, expected at least one such as ar:N
city-level = languages has "{ $value }", expected language:level with level A1 to N
city-entry-twice = { $column } has { $value } twice, expected each once
city-theme-code = no theme "{ $value }", expected 1 to 64 of A-Z a-z 0-9 _ -
city-exchange = { $column } has "{ $value }", expected theme:level with level 1 to 4
city-degrees = { $column } is "{ $value }", expected a number from -{ $most } to { $most }
city-entry-word = { $column } has "{ $value }", expected one of: { $words }
city-local-name = local_names has "{ $value }", expected language:name
city-itself = { $code } names itself in { $column }, expected another city
city-both-lists = { $by } has { $code } in preferred and in cannot_work_with, expected one of them
city-theme = no theme { $value }, expected a theme of the centre
city-unknown = no city { $value }, expected a city of this file or of the network
city-name-taken = { $value } is the name of another organisation, expected another name

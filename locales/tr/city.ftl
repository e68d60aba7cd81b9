# What is wrong with a row of a file of cities, and what was expected.
city-code-twice = { $code } kodu { $line }. satırda da var, her kod bir kez bekleniyordu
city-long = { $column } { $length } karakter, en çok 200 bekleniyordu
city-control = { $column } içinde bir denetim karakteri var, metin bekleniyordu
city-country = country "{ $value }", JO gibi iki büyük harfli bir kod bekleniyordu
city-no-language = dil yok, ar:N gibi en az bir dil bekleniyordu
city-level = languages içinde "{ $value }" var, A1 ile N arası düzeyle language:level bekleniyordu
city-entry-twice = { $column } içinde { $value } iki kez var, her biri bir kez bekleniyordu
city-theme-code = "{ $value }" diye bir tema yok, A-Z a-z 0-9 _ - arasından 1–64 karakter bekleniyordu
city-exchange = { $column } içinde "{ $value }" var, 1–4 düzeyle theme:level bekleniyordu
city-degrees = { $column } "{ $value }", -{ $most } ile { $most } arası bir sayı bekleniyordu
city-entry-word = { $column } içinde "{ $value }" var, şunlardan biri bekleniyordu: { $words }
city-local-name = local_names içinde "{ $value }" var, language:name bekleniyordu
city-itself = { $code }, { $column } içinde kendi kodunu yazmış, başka bir şehir bekleniyordu
city-both-lists = { $by } için { $code } hem preferred hem cannot_work_with içinde, yalnız biri bekleniyordu
city-theme = { $value } diye bir tema yok, merkezin bir teması bekleniyordu
city-unknown = { $value } diye bir şehir yok, bu dosyadan ya da ağdan bir şehir bekleniyordu
city-name-taken = { $value } başka bir kuruluşun adı, başka bir ad bekleniyordu

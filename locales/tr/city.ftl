# What is wrong with a row of a file of cities, and what was expected.
city-code-twice = { $code } { $line }. satırda da var, her kod bir kez beklenir
city-long = { $column } { $length } karakter, en çok 200 beklenir
city-control = { $column } içinde bir denetim karakteri var, metin beklenir
city-country = country "{ $value }", JO gibi iki büyük harfli bir kod beklenir
city-no-language = dil yok, ar:N gibi en az bir dil beklenir
city-level = languages içinde "{ $value }" var, A1 ile N arası düzeyle language:level beklenir
city-entry-twice = { $column } içinde { $value } iki kez var, her biri bir kez beklenir
city-theme-code = "{ $value }" diye bir tema yok, A-Z a-z 0-9 _ - arasından 1–64 karakter beklenir
city-exchange = { $column } içinde "{ $value }" var, 1–4 düzeyle theme:level beklenir
city-degrees = { $column } "{ $value }", -{ $most } ile { $most } arası bir sayı beklenir
city-entry-word = { $column } içinde "{ $value }" var, şunlardan biri beklenir: { $words }
city-local-name = local_names içinde "{ $value }" var, language:name beklenir
city-itself = { $code }, { $column } içinde kendini adlandırıyor, başka bir şehir beklenir
city-both-lists = { $by } için { $code } hem preferred hem cannot_work_with içinde, yalnız biri beklenir
city-theme = { $value } diye bir tema yok, merkezin bir teması beklenir
city-unknown = { $value } diye bir şehir yok, bu dosyadan ya da ağdan bir şehir beklenir
city-name-taken = { $value } başka bir kuruluşun adı, başka bir ad beklenir

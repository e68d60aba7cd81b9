# What is wrong with a row of a file of cities, and what was expected.
city-code-twice = { $code } figure déjà à la ligne { $line } ; chaque code ne doit y figurer qu’une fois
city-long = { $column } compte { $length } caractères, 200 au plus attendus
city-control = { $column } contient un caractère de contrôle, du texte attendu
city-country = country est « { $value } », un code de deux majuscules comme JO attendu
city-no-language = aucune langue, au moins une comme ar:N attendue
city-level = languages contient « { $value } », language:level avec un niveau de A1 à N attendu
city-entry-twice = { $column } contient { $value } deux fois ; chaque valeur ne doit y figurer qu’une fois
city-theme-code = pas de thème « { $value } », 1 à 64 caractères de A-Z a-z 0-9 _ - attendus
city-exchange = { $column } contient « { $value } », theme:level avec un niveau de 1 à 4 attendu
city-degrees = { $column } est « { $value } », un nombre de -{ $most } à { $most } attendu
city-entry-word = { $column } contient « { $value } », un de ces mots attendu : { $words }
city-local-name = local_names contient « { $value } », language:name attendu
city-itself = { $code } se nomme elle-même dans { $column }, une autre ville attendue
city-both-lists = { $by } a { $code } dans preferred et dans cannot_work_with ; une seule des deux listes est attendue
city-theme = pas de thème { $value }, un thème du centre attendu
city-unknown = pas de ville { $value }, une ville de ce fichier ou du réseau attendue
city-name-taken = { $value } est le nom d’une autre organisation, un autre nom attendu

# Les fichiers lus : ce qui ne va pas, et ce qui était attendu. Une commande écrit fichier, ligne et colonne devant.
intake-nearest = { $problem } ; le plus proche : { $nearest }
intake-more = { $count ->
    [one] encore { $count } problème
   *[other] encore { $count } problèmes
}
intake-empty = le fichier est vide, une ligne d’en-têtes était attendue
intake-workbook = un classeur et non un texte, CSV était attendu : enregistrez la feuille en CSV UTF-8
intake-not-utf8 = des octets qui ne sont pas de l’UTF-8, un texte en UTF-8 était attendu
intake-not-utf8-but = des octets qui ne sont pas de l’UTF-8 ; ils se lisent { $script ->
    [turkish] comme du turc en
    [arabic] comme de l’arabe en
    [french] comme du français en
   *[any] en
} { $encoding }, un texte en UTF-8, ou { $encoding } choisi comme codage (en ligne de commande : --encoding { $encoding }), était attendu
intake-encoding = pas de codage { $value }, un nom comme utf-8 ou windows-1254 était attendu
intake-open-quote = un guillemet ouvert ici n’est pas fermé avant la fin du fichier, un guillemet fermant était attendu
intake-after-quote = « { $text } » après un guillemet fermant, la cellule suivante était attendue
intake-no-column = pas de colonne { $column }, elle était attendue
intake-column-twice = la colonne { $column } apparaît deux fois, une seule était attendue
intake-unknown-column = colonne inconnue { $column }, seules étaient attendues : { $columns }
intake-cells = { $found } cellules, { $cells } étaient attendues comme dans les en-têtes
intake-rows = plus de lignes qu’on ne peut en prendre ici, { $most } au plus étaient attendues
intake-missing = rien dans { $column }, une valeur était attendue
intake-code = { $column } vaut « { $value } », 1 à 64 caractères parmi A-Z a-z 0-9 _ - étaient attendus
intake-long = { $length } caractères dans { $column }, { $most } au plus étaient attendus
intake-count = { $count } éléments dans { $column }, { $most } au plus étaient attendus
intake-nul = un caractère NUL dans { $column }, un texte était attendu
intake-bidi = un caractère qui change le sens de l’écriture ({ $character }) dans { $column }, un texte sans lui était attendu
intake-line-break = un saut de ligne dans { $column }, une seule ligne était attendue
intake-control = un caractère de contrôle ({ $character }) dans { $column }, un texte sans lui était attendu
intake-invisible = un caractère invisible dans { $column }, un texte sans lui était attendu
intake-date = { $column } vaut « { $value } », une date comme 2018-07-11, 2018-07 ou 2018 était attendue
intake-no-day = { $value } dans { $column } n’a pas de jour, un jour comme { $day } était attendu
intake-no-such-day = { $value } n’est pas un jour du calendrier, une date comme { $day }, { $month } ou { $year } était attendue
intake-day-number = { $value } dans { $column } est le numéro d’un jour dans un tableur, sans doute { $day } ; { $day } était attendu
intake-date-otherwise = { $value } dans { $column } est sans doute { $day } ; { $day } était attendu
intake-date-two-ways = { $value } peut se lire { $first } ou { $second }, { $first_written } ou { $second_written } était attendu
intake-spoken = pas de langue { $value }, une étiquette comme ar, tr ou ckb était attendue
intake-word = { $column } vaut « { $value } », un de ces mots était attendu : { $words }
intake-country = pas de pays { $value }, un code de deux majuscules comme JO était attendu
intake-email = { $value } n’est pas une adresse électronique, nom@domaine était attendu
intake-scheme = une adresse en { $scheme }:, http:// ou https:// était attendu
intake-address = { $value } n’est pas une adresse du web, http:// ou https:// était attendu
intake-zone = pas de fuseau horaire { $value }, un nom IANA comme Asia/Amman était attendu
intake-number = { $column } vaut « { $value } », un nombre entier de { $least } à { $most } était attendu

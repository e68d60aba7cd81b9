# Pourquoi des villes vont ensemble.
match-why-themes = Les deux classent { $themes }.
match-why-themes-one = { $theme } ({ $city } { $first }, { $other } { $second })
match-why-exchange = { $taker } a besoin de { $needs } ; { $giver } le propose.
match-why-exchange-one = { $theme } ({ $need }, proposé { $offer })
match-why-maturity = Stratégies : { $city } ({ $first }), { $other } ({ $second }).
match-why-size = Habitants : { $city } { $first }, { $other } { $second }.
match-why-hosting = Population accueillie en pour cent : { $city } { $first }, { $other } { $second }.
match-why-displacement = Personnes déplacées : { $city } ({ $first }), { $other } ({ $second }).
match-why-economy = Les deux vivent de { $branches }.
match-why-language = Langues communes : { $languages }.
match-why-language-one = { $language } ({ $city } { $first }, { $other } { $second })
match-why-preference = Chacune a nommé l’autre.
match-why-hours = Heures par mois : { $city } { $first }, { $other } { $second }.
match-language = Elles travaillent en { $language }.
match-interpreter = Elles travaillent avec un interprète pour { $first } et { $second }.
match-no-language = Elles n’ont pas de langue commune.
match-issue = Sujet proposé : { $issue }.
match-giver = { $giver } donne, { $taker } reçoit.
match-unknown = inconnu
match-maturity-none = aucune
match-maturity-started = commencée
match-maturity-draft = projet
match-maturity-adopted = adoptée
match-maturity-implementing = en cours d’exécution
match-displacement-refugees = réfugiés
match-displacement-internally-displaced = personnes déplacées internes
match-displacement-both = réfugiés et personnes déplacées internes
match-displacement-returnees = personnes de retour
match-economy-agriculture = l’agriculture
match-economy-industry = l’industrie
match-economy-trade = le commerce
match-economy-services = les services
match-economy-tourism = le tourisme
match-economy-public = les services publics
match-level = { $level ->
    [N] langue maternelle
   *[other] { $level }
}

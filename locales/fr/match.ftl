# twinhall match : des groupes de villes d’après un tableur, et pourquoi elles vont ensemble.
match-optimal = Aucun autre découpage en groupes n’est meilleur sous ces règles ; le résultat en JSON en contient la preuve.
match-optimal-aside = Aucun autre découpage en groupes n’est meilleur sous ces règles ; --certificate FICHIER en écrit la preuve.
match-unique = Aucun autre découpage n’est aussi bon.
match-not-unique = D’autres découpages sont aussi bons ; l’un d’eux : { $groups }.
match-unique-unknown = On n’a pas demandé si un autre découpage est aussi bon (--explain le demande).
match-scenario = { $scenario ->
    [coverage] Scénario « Le plus de villes » (coverage) : autant de villes que possible, puis la plus haute valeur.
    [fit] Scénario « La meilleure correspondance » (fit) : seulement des paires de { $minimum } points ou plus, puis la plus haute valeur.
   *[fairness] Scénario « Le groupe le plus faible d’abord » (fairness) : autant de villes que possible, puis le groupe le plus faible aussi bon que possible, puis la plus haute valeur.
}
match-numbers = { $groups ->
    [0] Aucun groupe n’est possible.
    [one] { $placed } villes sur { $cities } dans un groupe ; valeur { $value }.
   *[other] { $placed } villes sur { $cities } dans { $groups } groupes ; valeur { $value }.
}
match-weakest = Le groupe le plus faible a { $score }.
match-rules = Règles : { $mode ->
    [mentoring] mentorat
   *[peer] pairs
} ; un groupe de trois { $trio ->
    [never] jamais
    [odd] si le nombre de villes est impair
   *[allowed] s’il place une ville de plus
} ; langues à partir de { $level } ; au moins { $hours } { $hours ->
    [one] heure
   *[other] heures
} par mois.
match-weights = Poids : { $weights }.
match-interpreters = Interprètes : { $interpreters }.
match-caps = Limites : { $caps }.
match-cap-size = au plus { $most } classes de taille d’écart
match-cap-maturity = au plus { $most } étapes de stratégie d’écart
match-cap-themes = au moins { $most } thèmes communs
match-locks = { $count ->
    [0] Aucun groupe n’est verrouillé.
    [one] Un groupe est verrouillé.
   *[other] { $count } groupes sont verrouillés.
}
match-bans = { $count ->
    [0] Aucune paire n’est interdite.
    [one] Une paire est interdite.
   *[other] { $count } paires sont interdites.
}
match-candidates-all = Paires possibles : { $pairs }.
match-candidates-index = { $pairs } candidates ont été comparées : les { $keep } meilleures que chaque ville a trouvées dans l’index. Une paire absente n’a pas été regardée.
match-warning-candidates_by_index = Les candidates viennent d’un index ; la preuve ne parle que d’elles.
match-warning-relaxations_bounded = Avec autant de villes, on ne dit ce qui placerait une ville que pour les premières restées sans groupe, et seules leurs meilleures paires ont été regardées : un autre changement peut en placer davantage.
match-warning-too_many_cities_for_a_trio = Il y a trop de villes libres pour chercher un groupe de trois.

match-broken = Le verrou tient, malgré les règles enfreintes : { $rules }.
match-giver = { $giver } donne, { $taker } reçoit.

match-why-themes = Les deux classent { $themes }.
match-why-themes-one = { $theme } ({ $city } { $first }, { $other } { $second })
match-why-exchange = { $giver } propose ce dont { $taker } a besoin : { $needs }.
match-why-exchange-one = { $theme } ({ $need }, proposé { $offer })
match-why-maturity = Stratégies : { $city } ({ $first }), { $other } ({ $second }).
match-why-size = Habitants : { $city } { $first }, { $other } { $second }.
match-why-hosting = Population accueillie en pour cent : { $city } { $first }, { $other } { $second }.
match-why-displacement = Personnes déplacées : { $city } ({ $first }), { $other } ({ $second }).
match-why-economy = Ce qui fait vivre les deux : { $branches }.
match-why-language = Langues communes : { $languages }.
match-why-language-one = { $language } ({ $city } { $first }, { $other } { $second })
match-why-preference = Chacune a nommé l’autre.
match-why-hours = Heures par mois : { $city } { $first }, { $other } { $second }.
match-language = Elles travaillent en { $language }.
match-interpreter = Elles travaillent avec un interprète pour { $first } et { $second }.
match-no-language = Elles n’ont pas de langue commune.
match-issue = Sujet proposé : { $issue }.
match-unknown = inconnu

match-left-over-city = { $city } : { $partners ->
    [0] aucune partenaire possible.
    [one] une partenaire possible.
   *[other] { $partners } partenaires possibles.
}
match-left-over-broken = Écartée des autres par : { $rules }. Une ville peut l’être par plusieurs.
match-left-over-rule = { $rule } ({ $count })
match-left-over-fit = Avec ce scénario, seuls des groupes de { $minimum } points ou plus sont formés.
match-relaxation = { $gain ->
    [0] Pour la placer au lieu d’une autre ville, dans { $group } : { $rules } (villes placées : { $placed }, valeur { $value }).
   *[other] Pour la placer dans { $group } : { $rules } (villes placées : { $placed }, valeur { $value }).
}
match-relaxation-none = Elle peut prendre la place d’une autre ville sans changer les règles, dans { $group } (villes placées : { $placed }, valeur { $value }).
match-relaxation-nothing = Aucun interprète, aucune heure de plus, aucune interdiction levée, aucun groupe de trois ne la placerait, ni deux de ces choses ensemble. Les groupes verrouillés et les paires refusées restent.
match-lift-interpreter = un interprète pour { $first } et { $second }
match-lift-hours = { $city } avec { $hours } heures au lieu de { $minimum }
match-lift-ban = lever l’interdiction { $cities }
match-lift-trio = un groupe de trois

match-cost-lock = Verrou { $cities } : { $placed } villes placées et valeur { $value } sans lui ({ $loss }).
match-cost-ban = Interdiction { $cities } ({ $by ->
    [declined] refusée par une ville
   *[facilitator] posée par la facilitation
}) : { $placed } villes placées et valeur { $value } sans elle ({ $loss }).
match-loss = coûte { $placed ->
    [0] 0 place
    [one] une place
   *[other] { $placed } places
} et { $value } de valeur
match-loss-for-value = coûte { $placed ->
    [0] 0 place
    [one] une place
   *[other] { $placed } places
} et fait gagner { $value } de valeur
match-loss-saves = ne coûte rien : { $placed ->
    [one] une ville de moins a une place
   *[other] { $placed } villes de moins ont une place
}
match-why-not-together = { $cities } sont dans un même groupe.
match-why-not-broken = { $cities } ne peuvent pas être dans un même groupe : { $rules }.
match-why-not-cost = { $cities } ({ $score }) ensemble : { $placed } villes placées et valeur { $value } ({ $loss }). { $gone ->
    [0] { $came ->
        [one] Nouveau : { $comes }.
       *[other] Nouveaux : { $comes }.
    }
   *[other] { $came ->
        [one] Au lieu de { $goes } vient { $comes }.
       *[other] Au lieu de { $goes } viennent { $comes }.
    }
}

match-criterion-themes = thèmes
match-criterion-exchange = besoins et offres
match-criterion-maturity = stratégie
match-criterion-size = taille
match-criterion-hosting = population accueillie
match-criterion-displacement = déplacement de population
match-criterion-economy = économie
match-criterion-language = langue
match-criterion-preference = préférence
match-criterion-hours = heures

match-rule-same_country = même pays
match-rule-cannot_work_with = ne peuvent pas travailler ensemble
match-rule-no_language = pas de langue commune
match-rule-hours = trop peu d’heures
match-rule-nothing_offered = rien d’offert dont l’autre a besoin
match-rule-cap_size = trop différentes par la taille
match-rule-cap_maturity = trop différentes par la stratégie
match-rule-cap_themes = trop peu de thèmes communs
match-rule-banned = interdite ou refusée
match-rule-locked = dans un groupe verrouillé

match-maturity-none = aucune
match-maturity-started = commencée
match-maturity-draft = projet
match-maturity-adopted = adoptée
match-maturity-implementing = en cours de mise en œuvre
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

match-list-separator = {", "}
match-sum-separator = {" ; "}

# Tous les groupes d’une cohorte côte à côte, le webinaire qui fait le point, et ce à quoi les groupes s’engagent.
stocktaking-title = Faire le point
stocktaking-about-participants = { $cohort }, tous les groupes au { $day }.
stocktaking-at = Lors de l’événement :
stocktaking-caption = Tous les groupes côte à côte
stocktaking-working = groupes au travail, étape 4 ou plus
stocktaking-of = { $count } sur { $all }
stocktaking-with-date = avec une prochaine date fixée
stocktaking-sort = Ordre
stocktaking-sort-stage = les plus avancés d’abord
stocktaking-sort-name = par nom
stocktaking-sort-next = qui se réunit le plus tôt
stocktaking-country = Pays
stocktaking-issue = Sujet commun
stocktaking-people = Personnes
stocktaking-ask = Demande
stocktaking-learned = Ce que le groupe a appris
stocktaking-no-groups = Aucun groupe ne correspond. Retirez un filtre.
stocktaking-choose = Choisir …

stocktaking-commitments = Engagements
stocktaking-commitments-about = { $count ->
    [one] { $count } groupe sur { $all } a dit ce qu’il fera.
   *[other] { $count } groupes sur { $all } ont dit ce qu’ils feront.
  }
stocktaking-no-commitments = Aucun groupe n’a encore rien noté.
stocktaking-commitment-of = Ce que { $group } fera
stocktaking-commitment-what = Deux lignes que vous tiendrez : quand vous vous réunissez, et ce que vous faites d’ici là. Après l’événement, elles deviennent une réunion et une action de votre groupe ; jusque-là vous pouvez les changer.
stocktaking-meets = Prochaine réunion
stocktaking-meets-on = Notre prochaine réunion a lieu le
stocktaking-clock-hint = À votre heure : { $zone }.
stocktaking-time-missing = Indiquez le jour et l’heure.
stocktaking-we-will = Nous allons
stocktaking-due-hint = Facultatif : sinon, d’ici la réunion.
stocktaking-save = Enregistrer
stocktaking-is-carried-over = C’est maintenant une réunion et une action du groupe. Changez-les dans son espace.
stocktaking-open-room = Ouvrir l’espace du groupe
stocktaking-write-commitment = Noter ce qu’un groupe fera
stocktaking-waits = en attente
stocktaking-carried-over = dans l’espace du groupe
stocktaking-day-is-over = le jour est passé : changez-le

# Les pages propres à la démonstration.
dev-clock-title = L’horloge de la démonstration
dev-clock-what = Elle tourne et ne va que vers l’avant. Les sessions et les liens de connexion suivent l’horloge de la machine.
dev-people-title = Voir avec les yeux de quelqu’un
dev-people-what = Dans la démonstration, chacun peut se connecter sous n’importe quel nom. Toutes ces personnes sont inventées.
dev-person-what = Un clic, et vous voyez ce que voit cette personne.
dev-inbox-title = Courriels de la démonstration
dev-inbox-what = Tous les courriels qui seraient partis, avec des liens qui fonctionnent. Aucun ne quitte cette machine.
dev-inbox-none = Pas encore de courriel. Demandez un lien de connexion, ou transmettez un siège.
dev-inbox-html = Comme le montre une messagerie
dev-inbox-calendar = Son entrée d’agenda (.ics)
dev-gallery-title = Galerie
dev-gallery-what = Des pages et des courriels aux données inventées, dans chaque langue. Ce qui n’est pas encore traduit se trouve entre ⟦ et ⟧.
dev-tour-title = Ce que vous pouvez essayer

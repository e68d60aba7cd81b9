# Ce que porte chaque page.
web-demo-strip = Démonstration. Les villes et les événements sont réels. Les personnes, les profils, les heures et les réponses sont inventés.
web-foot-accessibility = Accessibilité
web-foot-privacy = Confidentialité
web-link-unknown-title = Ce lien n’ouvre rien
web-link-unknown = Le lien est incomplet, ou ce dont il s’agissait est terminé. Connectez-vous pour voir ce qui vous concerne.
web-link-sign-in = Se connecter
web-wrong-choice = « { $typed } » n’est pas dans la liste. Choisissez de nouveau.
web-changed-meanwhile = Depuis que vous avez ouvert cette page, « { $theirs } » a été écrit ici ; vous avez écrit « { $yours } ». Si vous envoyez maintenant, c’est votre texte qui sera gardé.
web-part-of-field = { $field } : { $part }
web-form-unmarked = Ce formulaire est incomplet. Relisez-le, puis envoyez-le.
web-done-saved = Enregistré.
web-done-sent = { $count ->
    [0] Personne n’a reçu de message.
    [one] Un courriel est en route.
   *[other] { $count } courriels sont en route.
}
web-done-held = { $count ->
    [0] Aucun courriel n’a été préparé.
    [one] Un courriel attend votre accord.
   *[other] { $count } courriels attendent votre accord.
}

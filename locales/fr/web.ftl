# Ce que porte chaque page.
web-demo-strip = Démonstration. Les villes et les événements sont réels. Les personnes, les profils, les heures et les réponses sont inventés.
web-foot-accessibility = Accessibilité
web-foot-privacy = Confidentialité
web-link-unknown-title = Ce lien n’ouvre rien
web-link-unknown = Le lien est incomplet, ou ce dont il s’agissait est terminé. Connectez-vous pour voir ce qui vous concerne.
web-link-sign-in = Se connecter
web-wrong-choice = « { $typed } » n’est pas dans la liste. Choisissez de nouveau.
web-changed-meanwhile = Depuis que vous avez ouvert cette page, « { $theirs } » a été écrit ici ; vous avez écrit « { $yours } ». Si vous envoyez maintenant, votre texte vaut.
web-part-of-field = { $field } : { $part }
web-form-unmarked = Ce formulaire est incomplet. Relisez-le, puis envoyez-le.
web-done-saved = Enregistré.
web-done-sent = { $count ->
    [0] Personne n’a reçu de message.
    [one] Un mail est en route.
   *[other] { $count } mails sont en route.
}
web-done-held = { $count ->
    [0] Aucun mail n’a été préparé.
    [one] Un mail attend votre accord.
   *[other] { $count } mails attendent votre accord.
}

# Ce que porte chaque page.
web-demo-strip = Démonstration. Les villes et les événements sont réels. Les personnes, les profils, les heures et les réponses sont inventés.
web-foot-accessibility = Accessibilité
web-foot-privacy = Confidentialité
web-link-unknown-title = Ce lien n’ouvre rien
web-link-unknown = Le lien est incomplet, ou ce dont il s’agissait est terminé. Connectez-vous pour voir ce qui vous concerne.
web-link-sign-in = Se connecter
web-wrong-choice = « { $typed } » n’est pas dans la liste. Choisissez de nouveau.

# Ce que porte chaque page.
web-demo-strip = Démonstration. Les villes et les événements sont réels. Les personnes, les profils, les heures et les réponses sont inventés.
web-foot-accessibility = Accessibilité
web-foot-privacy = Confidentialité

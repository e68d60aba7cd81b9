# Comment la maison traite ses visiteurs.
notice-privacy-title = Confidentialité
notice-privacy-what = Nous enregistrons ce dont le réseau a besoin : les noms, adresses, langues et sièges de ses membres, ce qu’ils décident ensemble et quand cela s’est passé. Sur les personnes déplacées, rien de plus précis que des tranches n’est enregistré.
notice-privacy-who = Les facilitateurs et facilitatrices voient comment joindre les personnes. Les personnes d’une même organisation voient leurs noms et leurs sièges, sauf ceux de qui a demandé à être masqué. Les visiteurs ne voient personne.
notice-privacy-long = Chaque visiteur reçoit deux petits cookies : l’un identifie le navigateur, pour les formulaires, l’autre retient la langue choisie. Personne n’est suivi, rien n’est chargé depuis d’autres sites, les adresses réseau ne sont pas enregistrées.
notice-privacy-rights = Sur votre page, vous pouvez lire tout ce que nous conservons sur vous, le télécharger, vous masquer tout de suite et demander que tout soit effacé.
notice-access-title = Accessibilité
notice-access-what = Chaque page fonctionne au clavier, avec un lecteur d’écran, agrandie, sans JavaScript et dans les deux sens d’écriture. Les couleurs respectent les contrastes des WCAG 2.2, au niveau AAA pour le texte.
notice-access-light = Les pages sont légères, pour s’ouvrir sur une connexion lente et un vieux téléphone.
notice-access-tell = Si quelque chose ne fonctionne pas pour vous, dites-le à un facilitateur ou une facilitatrice : c’est notre faute, et nous le réparons.

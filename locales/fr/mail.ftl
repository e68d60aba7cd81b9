# Ce qui se trouve à la fin de chaque courriel.
mail-addressee = Ce courriel est destiné à { $addressee }.
mail-no-unsubscribe = Les courriels de ce genre vous concernent personnellement ; il n’y a pas de lien pour les arrêter.
mail-unsubscribe = Ne plus recevoir ces courriels
mail-languages = Courriels et pages dans votre langue : { $languages }

# Les imports, en ligne de commande et sur les pages.
imports-title = Imports
imports-what = Les fichiers de personnes, de villes et d’événements entrent ici. Vous voyez d’abord ce qui se passerait ; puis vous dites oui.
imports-noun = Ce que contient le fichier
imports-programme = Programme
imports-programme-hint = Le code d’un programme, si toutes les lignes en font partie.
imports-programme-not-taken = Un fichier de cette sorte ({ $noun }) n’entre dans aucun programme. N’indiquez pas de programme.
imports-file = Fichier (CSV)
imports-file-hint = Une feuille enregistrée en CSV, { $rows } lignes et { $size } Mo au plus.
imports-encoding = Codage
imports-encoding-utf8 = UTF-8 (habituel)
imports-encoding-utf16 = UTF-16 (« texte Unicode »)
imports-encoding-arabic = Windows-1256 (arabe)
imports-encoding-turkish = Windows-1254 (turc)
imports-encoding-french = Windows-1252 (français)
imports-look = Voir ce qui se passerait
imports-file-missing = Choisissez un fichier.
imports-noun-missing = Choisissez ce que contient le fichier.
imports-encoding-unknown = Choisissez l’un des codages.
imports-none = Rien n’a encore été importé.
imports-columns = Les colonnes de chaque fichier
imports-columns-what = Les colonnes viennent dans n’importe quel ordre. Celles en gras sont obligatoires ; une cellule vide veut dire « non connu ».
imports-list = Ce qui a été importé
imports-when = Quand
imports-who = Par
imports-row-count = Lignes
imports-rows = { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
}
imports-empty-rows = { $rows ->
    [one] { $rows } ligne vide laissée de côté
   *[other] { $rows } lignes vides laissées de côté
}
imports-separator-semicolon = séparateur : point-virgule
imports-separator-tab = séparateur : tabulation
imports-ignored = laissé de côté : { $columns }
imports-tally = { $noun } : ajouts { $added }, modifications { $changed }, sans changement { $left }
imports-adds = ajouté : { $named }
imports-changes = modifié : { $named }
imports-nothing = Rien ne changerait.
imports-nothing-but = Rien ne changerait, mais il y a des suggestions à garder.
imports-tried = C’était un essai : rien n’a été modifié.
imports-done = Importé.
imports-done-suggestions = Importé. Les suggestions sont sur la page « Imports ».
imports-wrong = { $count ->
    [one] { $count } problème : rien n’a été importé.
   *[other] { $count } problèmes : rien n’a été importé.
}
imports-wrong-title = Rien ne peut encore être importé
imports-wrong-what = Corrigez le fichier et déposez-le de nouveau. Rien n’en a été pris.
imports-other-kind = Ce sont les colonnes d’une autre sorte de fichier : { $noun }. Déposez-le de nouveau et choisissez cette sorte.
imports-leave-out = Regarder de nouveau sans les colonnes inconnues : { $columns }
imports-problem = Ce qui ne va pas
imports-place = Ligne:colonne
imports-would-title = Voici ce qui se passerait : { $file }
imports-would-what = Rien ne s’est encore passé. Le fichier est gardé une heure.
imports-not-kept = Ce fichier n’est plus gardé : son heure est passée, ou il a été importé, abandonné ou remplacé par des fichiers plus récents. Déposez-le de nouveau.
imports-things = Quoi
imports-added = Ajouts
imports-changed = Modifications
imports-left = Sans changement
imports-changes-list = Ligne par ligne
imports-changes-more = Seuls les { $most } premiers de chaque sorte sont montrés.
imports-suggestions-more = Seules les { $most } premières sont montrées ici.
imports-line = Ligne
imports-suggestions = Suggestions
imports-suggestions-what = Une suggestion ne change rien tant que personne ne l’accepte.
imports-suggestion = Suggestion
imports-suggestions-count = { $count ->
    [one] { $count } suggestion
   *[other] { $count } suggestions
}
imports-about = À propos de
imports-confirm = Importer
imports-keep-suggestions = Garder les suggestions
imports-give-up = Ne pas importer
imports-other-file = Déposer un autre fichier
imports-show-title = Import : { $file }
imports-taken = { $who } a importé ce fichier le { $at }.
imports-accept = Accepter
imports-refuse = Refuser
imports-note = Marquer comme vue
imports-accept-all = Accepter les { $count } du même genre : { $what }
imports-note-all = Marquer comme vues les { $count } du même genre : { $what }
imports-state = État
imports-state-open = ouverte
imports-state-accepted = acceptée
imports-state-refused = refusée
imports-closed = Cette suggestion a déjà été refusée, ou elle a pris fin quand une autre a été acceptée. Rien n’a changé.
imports-about-gone = n’est plus ici
imports-state-noted = vue
imports-no-suggestions = Il ne suggère rien.
imports-only-open = Ne montrer que les ouvertes
imports-all-states = Tout montrer
imports-weak = une supposition
imports-in-use = ou déposez le fichier sur la page « Imports » du site en service
imports-no-noun = rien de cette sorte ne peut être importé

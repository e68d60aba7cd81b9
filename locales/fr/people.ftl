# Les personnes : connexion, sa propre page, la liste, les sièges. Les phrases sont entières ; { } contient leurs parties.

## The front door
people-home-title = Des villes d’accueil qui apprennent les unes des autres
people-home-lede = { $cities ->
    [one] Une municipalité ({ $countries }) travaille en binôme par-delà les frontières. Chaque binôme partage un problème et prépare un plan pour y répondre.
   *[other] { $cities } municipalités ({ $countries }) travaillent en binômes par-delà les frontières. Chaque binôme partage un problème et prépare un plan pour y répondre.
 }
people-home-empty = Aucune ville n’est encore membre. Le centre ajoute les premières.
people-home-cities = villes membres
people-home-countries = pays
people-home-who = Qui participe

## Signing in
people-sign-in = Se connecter
people-sign-in-title = Se connecter
people-sign-in-hint = Vous recevez un lien et un code. Il n’y a pas de mot de passe.
people-sign-in-not-needed = Pour répondre à une invitation, inutile de vous connecter : utilisez le lien qui figure dans son courriel.
people-send-link = M’envoyer le lien
people-sent-title = Regardez votre messagerie
people-sent-lede = Si cette adresse est connue ici, un courriel est en route. Il contient un lien et un code, tous deux valables une heure.
people-sent-other-device = Si vous ouvrez le lien sur un autre appareil, il vous demandera ces deux chiffres :
people-sent-nothing-title = Pas de courriel ?
people-sent-nothing = Regardez dans le dossier du courrier indésirable et vérifiez que l’adresse ne contient pas de faute de frappe. Si c’est une adresse de bureau partagée, demandez à vos collègues. Un facilitateur ou une facilitatrice peut vous dire quelle adresse est connue ici.
people-sent-again = Redemander un lien
people-code-title = Saisissez le code ici
people-code = Code reçu par courriel
people-code-hint = Huit chiffres en deux groupes.
people-code-enter = Se connecter avec le code
people-code-wrong = Ce n’est pas le code du courriel. Regardez le courriel le plus récent et saisissez ses huit chiffres.
people-code-ask-first = Aucun code n’a été demandé dans ce navigateur, ou le délai est écoulé. Redemandez un lien.
people-code-tired = Ce code a été mal saisi trop souvent. Utilisez le lien du courriel, ou redemandez-en un dans une heure.
people-codes-rest = Pendant une heure, aucun code n’est accepté, de personne, car quelqu’un a essayé d’en deviner. Utilisez le lien du courriel.
people-own-device = C’est mon appareil personnel
people-own-device-hint = Votre session reste alors ouverte trente jours ; sinon, douze heures.
people-who = Qui êtes-vous ?
people-who-title = Qui êtes-vous ?
people-who-shared = Plusieurs personnes lisent cette adresse. Choisissez votre nom.
people-who-missing = Choisissez qui vous êtes.
people-link-title = Se connecter
people-link-for = Ce lien a été envoyé à { $names }.
people-link-asked-at = Demandé
people-link-device = Depuis
people-link-not-you = Si vous ne l’avez pas demandé, fermez cette page : sans le bouton, il ne se passe rien.
people-digits-shown = Deux chiffres
people-digits-shown-hint = Ils figurent sur la page où vous avez demandé le lien.
people-digits-wrong = Ce ne sont pas les chiffres de cette page. Regardez la page où vous avez demandé le lien.
people-over-title = Ce lien ne permet plus d’entrer
people-over-used = Il a déjà servi, ou il date de plus d’une heure. En obtenir un autre prend une minute.
people-over-browser = Les chiffres ont été mal saisis trop souvent. Ouvrez le lien dans le navigateur où vous l’avez demandé, ou demandez-en un autre.
people-over-ask-again = Demander un nouveau lien

## The first facilitator
people-setup-title = Bienvenue. Personne n’est encore ici, à part vous
people-setup-lede = Vous assurez, en premier, la facilitation de ce réseau. Vous ajouterez les autres ensuite.
people-setup-go = Commencer
people-centre-name = Nom du centre
people-centre-name-hint = L’organisation qui gère ce réseau.

## A person
people-name = Nom
people-name-hint = En lettres latines, comme la personne l’écrit.
people-name-local = Nom dans son écriture d’origine
people-name-local-hint = Si elle n’est pas latine. Sinon, laissez vide.
people-email = Adresse électronique
people-email-hint = Plusieurs personnes peuvent partager une adresse de bureau : chaque courriel nomme son destinataire.
people-spoken = Langues parlées
people-spoken-hint = Des codes courts, la mieux parlée d’abord, par exemple : ar en ckb
people-spoken-missing = Indiquez au moins une langue.
people-spoken-too-many = { $count ->
    [one] Vous indiquez une langue ; { $max } au plus sont possibles.
   *[other] Vous indiquez { $count } langues ; { $max } au plus sont possibles.
 }
people-spoken-unknown = « { $typed } » n’est pas un code de langue. Écrivez deux ou trois lettres, par exemple ar, en ou ckb.
people-language = Langue des pages et des courriels
people-language-unknown = Choisissez une des cinq langues.
people-zone = Fuseau horaire
people-zone-unknown = « { $typed } » n’est pas un fuseau horaire. Choisissez-en un dans la liste.
people-digits = Chiffres
people-digits-language = Selon l’usage de la langue
people-digits-latin = Latins : 0123456789
people-digits-arabic = Arabes : ٠١٢٣٤٥٦٧٨٩
people-digits-unknown = Choisissez dans la liste.
people-former-officer = Ancien ou ancienne responsable
people-save = Enregistrer
people-back = Retour

## One's own page
people-me-title = Ma page
people-me-speak = Comment nous vous écrivons
people-me-no-seats = Vous n’occupez aucun siège.
people-sessions-title = Où votre session est ouverte
people-session-device = Appareil
people-session-seen = Dernière visite
people-session-ends = Se termine
people-session-end = Fermer
people-session-here = Celle-ci
people-sessions-end-others = Fermer toutes les autres
people-sessions-end-all = Tout fermer
people-no-sessions = Nulle part.
people-hiding-title = Qui vous voit
people-shown-now = Les personnes qui occupent un siège pour la même organisation voient votre nom, vos sièges et les langues que vous parlez. Les facilitateurs et facilitatrices voient aussi votre adresse.
people-hidden-now = Seuls les facilitateurs et facilitatrices vous voient.
people-hide-me = Me masquer maintenant
people-show-me = Me montrer à nouveau
people-data-title = Ce que nous conservons sur vous
people-data-what = Tout ce que ce site a enregistré à votre sujet.
people-data-read = Le lire
people-data-download = L’emporter
people-erasure-what = Vous pouvez demander que tout soit effacé. L’historique de vos sièges reste, sans votre nom.
people-erasure-ask = Demander l’effacement
people-erasure-asked = Vous avez demandé l’effacement. Un facilitateur ou une facilitatrice s’en chargera.

## The list
people-title = Personnes
people-add = Ajouter une personne
people-new-title = Ajouter une personne
people-edit-title = Modifier une personne
people-change = Modifier
people-search = Nom ou adresse
people-find = Chercher
people-find-all = Tout afficher
people-none = Personne ne correspond.
people-any-seat = Tous les sièges
people-any-organisation = Toutes les organisations
people-pages = Pages
people-next-page = Page suivante
people-first-page = Première page
people-reach-title = Comment la joindre
people-shared-with = Partagée avec { $names }
people-is-hidden = Cette personne a demandé à être masquée : seuls les facilitateurs et facilitatrices voient cette page.
people-erasure-waits = Cette personne a demandé son effacement : { $at }.
people-erase = Effacer cette personne
people-erase-title = Effacer { $name } ?
people-erase-what = Le nom, l’adresse, les langues, les connexions et les textes des courriels disparaissent. L’historique des sièges reste, avec « ancien ou ancienne responsable » à la place du nom. C’est irréversible.
people-erase-now = Effacer définitivement
people-last-facilitator = C’est la dernière personne chargée de la facilitation. Attribuez d’abord ce siège à quelqu’un d’autre : sans facilitation, personne ne pourrait gérer le réseau.

## Seats
people-seats-title = Sièges
people-seat = Siège
people-no-seats = Aucun siège.
people-seat-focal-point = point focal
people-seat-deputy = point focal suppléant
people-seat-sponsor = élu ou élue de référence
people-seat-member = membre
people-seat-facilitator = facilitateur ou facilitatrice
people-seat-expert = expert ou experte
people-seat-funder = bailleur de fonds
people-seat-of = { $seat }, { $organisation }
people-term-open = depuis le { $starts }
people-term = du { $starts } au { $ends }
people-give-seat = Attribuer un siège
people-seat-missing = Choisissez un siège.
people-seat-held-already = Cette personne occupe déjà ce siège à cette période.
people-seat-not-of-this-kind = Il n’y a pas de siège « { $seat } » dans une organisation de type « { $organisation } ».
people-organisation = Municipalité ou partenaire
people-organisation-hint = Absente de la liste ? Ajoutez-la d’abord sur la page des personnes.
people-organisation-missing = Choisissez une municipalité ou un partenaire.
people-choose = Choisissez …
people-starts = Premier jour
people-starts-missing = Indiquez le premier jour.
people-ends = Dernier jour
people-ends-hint = Laissez vide pour « jusqu’à nouvel ordre ».
people-ends-first = Le dernier jour, { $ends }, précède le premier, { $starts }.
people-day = Jour
people-day-unknown = « { $typed } » n’est pas une date. Écrivez-la comme 2018-07-11.
people-day-too-early = Le siège a commencé le { $starts } ; choisissez un jour plus tardif.
people-day-over = Ce siège a déjà pris fin le { $ends }.
people-first-day = Premier jour du successeur
people-last-day = Dernier jour
people-hand-over = Transmettre
people-hand-over-title = Transmettre : { $seat }
people-hand-over-what = { $name } s’en va, le siège et son historique restent. Les deux personnes reçoivent un courriel.
people-successor = Successeur
people-successor-hint = Absent de la liste ? Ajoutez d’abord la personne.
people-successor-missing = Choisissez qui prend la suite.
people-successor-same = La personne qui s’en va ne peut pas se succéder à elle-même.
people-end-seat = Mettre fin au siège
people-end-seat-title = Mettre fin : { $seat }
people-end-seat-what = { $name } s’en va et personne ne prend la suite. L’historique reste.
people-history-title = Qui a occupé ce siège

## Organisations
people-organisation-add = Ajouter une organisation
people-organisation-new-title = Ajouter une organisation
people-organisation-kind = Type d’organisation
people-organisation-kind-missing = Choisissez le type d’organisation.
people-organisation-municipality = municipalité
people-organisation-partner = partenaire
people-organisation-centre = centre
people-organisation-name = Nom de l’organisation
people-organisation-name-taken = Une organisation de ce nom existe déjà.
people-organisation-code = Code
people-organisation-code-hint = Pour une municipalité : court et stable, par exemple IRB.
people-organisation-code-wrong = Une municipalité a besoin d’un code fait de lettres, de chiffres, de - et de _.
people-organisation-code-taken = Une autre organisation a ce code.
people-organisation-country = Pays
people-organisation-country-hint = Pour une municipalité : deux lettres, par exemple JO.
people-organisation-country-wrong = Une municipalité a besoin de son pays : deux lettres, par exemple JO.

## Mails
people-mail-sign-in-subject = Se connecter : { $network }
people-mail-sign-in-what = Ce lien est destiné à { $names }. Il fonctionne une fois, pendant une heure.
people-mail-sign-in-code = Ou saisissez ce code sur la page où vous l’avez demandé :
people-mail-sign-in-not-you = Si vous ne l’avez pas demandé, vous n’avez rien à faire : sans le lien ou le code, personne n’entre.
people-mail-sign-in-why = Quelqu’un l’a demandé avec cette adresse.
people-mail-seat-yours-subject = Votre nouveau siège : { $seat }
people-mail-seat-yours-what = Vous prenez la suite de { $other } le { $day }. Ce qui a été fait jusqu’ici reste attaché au siège.
people-mail-seat-passed-subject = Votre siège a été transmis : { $seat }
people-mail-seat-passed-what = { $other } prend la suite le { $day }. Merci pour votre travail.
people-mail-seat-why = Il concerne votre siège dans ce réseau.
people-mail-open-me = Ouvrir ma page
people-mail-address-subject = Votre adresse électronique a été modifiée
people-mail-address-what = Désormais, les courriels qui vous sont destinés partent à { $address }. Toutes vos sessions ont été fermées.
people-mail-address-not-you = Si vous ne l’avez pas voulu, écrivez tout de suite à un facilitateur ou une facilitatrice.
people-mail-address-why = Il concerne la sécurité de votre accès.
people-mail-erasure-subject = { $name } demande l’effacement
people-mail-erasure-what = Tout ce qui est conservé sur cette personne doit être effacé. Seul un facilitateur ou une facilitatrice peut le faire.
people-mail-erasure-open = Voir la demande
people-mail-erasure-why = Vous assurez la facilitation de ce réseau.
people-mail-seat-given-what = À partir du { $day }, vous occupez ce siège dans { $network }. Votre page le montre, ainsi que la façon dont nous vous écrivons. Pour vous connecter, aucun mot de passe : demandez un lien avec cette adresse.
people-changed-meanwhile = Quelqu’un a modifié cette personne depuis que vous avez ouvert le formulaire. Ce que vous avez saisi figure ci-dessous ; renvoyez-le si c’est toujours juste.
people-seat-handed-over-already = Ce siège a déjà été transmis : la personne suivante commence le { $starts }.

people-import-organisations = Organisations
people-import-overlap = Deux points focaux d’une ville en même temps : terminer le siège du premier le { $ends }.
people-import-overlap-over = Ce siège a changé depuis. Regardez-le et décidez là.
people-import-shared = Plusieurs personnes partagent cette adresse : les courriels nomment la personne, et la connexion demande qui c’est.
people-import-neither = ni ville ni organisation, l’une des deux était attendue
people-import-both = ville et organisation à la fois, une seule était attendue
people-import-no-city = pas de ville { $value }, une ville du réseau était attendue
people-import-to-first = to { $value } est avant from { $from }, le même jour ou un jour plus tard était attendu
people-import-code-twice = { $code } est { $name } à la ligne { $line }, un autre code ou les mêmes nom, adresse et langues étaient attendus
people-import-seat-twice = le même siège qu’à la ligne { $line }, une seule fois était attendue
people-import-no-such-seat = il n’y a pas de siège « { $value } » dans une organisation de cette sorte, un autre siège ou une autre organisation était attendu
people-import-held = cette personne occupe déjà ce siège à ce moment, des périodes qui ne se recouvrent pas étaient attendues
people-import-last-facilitator = plus personne n’animerait le réseau après le { $value }, une autre facilitatrice ou un autre facilitateur était attendu d’abord

people-export = Exporter
people-export-title = Exporter les personnes
people-export-what = Toutes les personnes avec adresses et sièges, dans un fichier que l’on peut corriger et importer de nouveau. Le registre garde qui l’a pris et pourquoi.
people-export-format = Format
people-export-csv = CSV, pour un tableur ou un nouvel import
people-export-xlsx = Classeur Excel (XLSX)
people-export-purpose = Pour quoi
people-export-for-mail = pour écrire à des personnes
people-export-for-report = pour un rapport
people-export-for-correction = pour la corriger et l’importer de nouveau
people-export-for-other = autre chose
people-export-purpose-missing = Choisissez à quoi sert la liste.
people-export-take = Prendre le fichier

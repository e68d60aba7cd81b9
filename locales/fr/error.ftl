# Pages d’erreur : ce qui s’est passé, et que faire.

error-400-title = Nous n’avons pas compris cette demande
error-400-what = Quelque chose dans l’adresse ou dans l’envoi n’est pas comme il devrait.
error-400-next = Revenez en arrière, rechargez la page et réessayez.

error-403-title = Cette page ne vous est pas ouverte
error-403-what = Votre session est ouverte, mais votre rôle ne le permet pas.
error-403-next = Si vous pensez qu’il devrait le permettre, demandez à un facilitateur ou une facilitatrice.

error-404-title = Il n’y a pas de page ici
error-404-what = L’adresse est peut-être mal écrite, ou ce qui était ici a été déplacé ou ne vous est pas ouvert.
error-404-next = Si vous avez un compte ici, <a>connectez-vous</a> et réessayez.
error-404-next-signed-in = Cherchez-la depuis le menu, ou demandez à un facilitateur ou une facilitatrice.

error-413-title = C’est trop volumineux
error-413-what = Un envoi peut compter { $size_max } ko au plus. Rien n’a été enregistré.
error-413-next = Revenez en arrière et envoyez moins, ou en plusieurs parties.

error-422-title = Ce n’est pas possible
error-422-what = Les données envoyées ne concordent pas entre elles. Rien n’a été modifié.
error-422-next = Revenez en arrière, relisez le formulaire et envoyez-le à nouveau.

error-429-title = Trop d’essais
error-429-what = Il est venu de votre connexion à Internet plus de demandes que nous ne pouvons en traiter.
error-429-next = { $minutes ->
    [one] Réessayez dans une minute.
   *[other] Réessayez dans { $minutes } minutes.
 }

error-500-title = Une panne est survenue chez nous
error-500-what = Vous n’y êtes pour rien. Ce qui était enregistré est en sûreté.
error-500-next = Réessayez. Si cela se reproduit, donnez ce numéro à un facilitateur ou une facilitatrice : { $number }

error-503-title = Ce n’est pas possible pour le moment
error-503-what = Notre stockage ne répond pas. Les pages de simple consultation peuvent encore fonctionner.
error-503-next = { $seconds ->
    [one] Réessayez dans une seconde.
   *[other] Réessayez dans { $seconds } secondes.
 }

error-text-title = Il y a ici des caractères qui ne sont pas du texte
error-text-what = L’envoi contient des octets qu’aucune écriture n’emploie. Rien n’a été enregistré.
error-text-next = Revenez en arrière, saisissez le texte à nouveau au lieu de le coller, puis envoyez-le encore une fois.

error-host-title = Ce n’est pas notre adresse
error-host-what = La demande visait un autre site que celui-ci.
error-host-next = Ouvrez le site par l’adresse qui figure dans ses courriels.

error-foreign-title = Ce formulaire vient d’un autre site
error-foreign-what = Une page d’un autre site a tenté d’envoyer quelque chose en votre nom. Rien n’a été enregistré.
error-foreign-next = Si l’envoi venait de vous, ouvrez la page ici et envoyez-le à nouveau.

error-stale-title = Cette page est restée ouverte trop longtemps
error-stale-what = Vous avez ouvert ou fermé votre session depuis, ou la page a été ouverte ailleurs. Rien n’est encore enregistré.
error-stale-next = Si tout est comme vous le voulez, envoyez à nouveau.

error-405-title = Cette adresse n’accepte pas cet envoi
error-405-what = Ce qui a été envoyé n’a pas sa place ici. Rien n’a été modifié.
error-405-next = Revenez en arrière et essayez depuis la page elle-même.

error-signed-out-title = Votre session est fermée
error-signed-out-what = Ce que vous avez écrit est conservé sur cette page. Rien n’a encore été enregistré.
error-signed-out-next = <a>Connectez-vous</a> dans un autre onglet, revenez à cette page et renvoyez-le.
error-kept-title = Cette session a pris fin
error-kept-what = Ce que vous avez envoyé n’a pas été enregistré. Le texte reste une heure dans ce navigateur, pour la personne qui l’a écrit.
error-kept-next = <a>Connectez-vous</a> en tant que cette personne : le texte sera là, prêt à être envoyé d’un clic.

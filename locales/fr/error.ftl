# Pages d’erreur : ce qui s’est passé, et que faire.

error-400-title = Nous n’avons pas compris cette demande
error-400-what = Quelque chose dans l’adresse ou dans l’envoi n’est pas comme il devrait.
error-400-next = Revenez en arrière, rechargez la page et réessayez.

error-403-title = Cette page ne vous est pas ouverte
error-403-what = Votre session est ouverte, mais votre rôle ne comprend pas cela.
error-403-next = Si vous pensez qu’il le devrait, demandez à un facilitateur ou une facilitatrice.

error-expired-title = Ce formulaire est trop ancien
error-expired-what = Il est resté ouvert plus longtemps qu’il n’est valable, ou il venait d’un autre site. Rien n’a été modifié.
error-expired-next = Revenez en arrière, rechargez la page et envoyez à nouveau le formulaire.
error-expired-next-kept = Si vous avez rempli ce formulaire vous-même, envoyez-le à nouveau.

error-404-title = Il n’y a pas de page ici
error-404-what = L’adresse est peut-être mal écrite, ou ce qui était ici a été déplacé ou ne vous est pas ouvert.
error-404-next = Si vous avez un compte ici, <a>connectez-vous</a> et réessayez.
error-404-next-signed-in = Cherchez-la depuis le menu, ou demandez à un facilitateur ou une facilitatrice.

error-413-title = C’est trop volumineux
error-413-what = Un envoi peut compter { $size_max } Ko au plus. Rien n’a été enregistré.
error-413-next = Revenez en arrière et envoyez moins, ou en plusieurs parties.

error-422-title = Ce n’est pas possible
error-422-what = Ce qui a été envoyé ne va pas ensemble. Rien n’a été modifié.
error-422-next = Revenez en arrière, relisez le formulaire et envoyez-le à nouveau.

error-429-title = Trop d’essais
error-429-what = Plus de demandes sont venues de votre réseau que nous ne pouvons en traiter.
error-429-next = { $minutes ->
    [one] Réessayez dans une minute.
   *[other] Réessayez dans { $minutes } minutes.
 }

error-500-title = Une panne est survenue chez nous
error-500-what = Vous n’y êtes pour rien. Ce qui était enregistré est en sûreté.
error-500-next = Réessayez. Si cela se reproduit, donnez ce numéro à un facilitateur ou une facilitatrice : { $number }

error-503-title = Ce n’est pas possible pour le moment
error-503-what = Notre stockage ne répond pas. Les pages qui ne font que montrer peuvent encore fonctionner.
error-503-next = { $minutes ->
    [one] Réessayez dans une minute.
   *[other] Réessayez dans { $minutes } minutes.
 }

# What stands at the end of every mail.
mail-addressee = This mail is for { $addressee }.
mail-no-unsubscribe = Mails of this kind concern you personally; there is no link to stop them.
mail-unsubscribe = Stop these mails
mail-languages = Mails and pages in your language: { $languages }

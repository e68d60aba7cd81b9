# Okunan dosyalar: neyin yanlış olduğu ve neyin beklendiği. Komut, önüne dosyayı, satırı ve sütunu yazar.
intake-nearest = { $problem }; en yakını: { $nearest }
intake-more = { $count } sorun daha
intake-empty = dosya boş, bir başlık satırı bekleniyordu
intake-workbook = metin değil bir çalışma kitabı, CSV bekleniyordu: sayfayı UTF-8 CSV olarak kaydedin
intake-not-utf8 = UTF-8 olmayan baytlar, UTF-8 metin bekleniyordu
intake-not-utf8-but = UTF-8 olmayan baytlar; { $encoding } ile { $script ->
    [turkish] Türkçe
    [arabic] Arapça
    [french] Fransızca
   *[any] metin
} olarak okunuyor, UTF-8 metin ya da kodlama olarak { $encoding } seçilmesi (komut satırında: --encoding { $encoding }) bekleniyordu
intake-encoding = { $value } adında bir kodlama yok, utf-8 ya da windows-1254 gibi bir ad bekleniyordu
intake-open-quote = burada açılan tırnak dosyanın sonuna kadar kapanmıyor, kapatan bir tırnak bekleniyordu
intake-after-quote = kapatan tırnaktan sonra "{ $text }", sonraki hücre bekleniyordu
intake-no-column = { $column } sütunu yok, olması bekleniyordu
intake-column-twice = { $column } sütunu iki kez var, bir kez bekleniyordu
intake-unknown-column = bilinmeyen sütun { $column }, yalnızca şunlar bekleniyordu: { $columns }
intake-cells = { $found } hücre, başlıktaki gibi { $cells } bekleniyordu
intake-rows = burada alınabilecek olandan çok satır, en çok { $most } bekleniyordu
intake-missing = { $column } boş, bir değer bekleniyordu
intake-code = { $column } "{ $value }", A-Z a-z 0-9 _ - içinden 1 ile 64 arası karakter bekleniyordu
intake-long = { $column } içinde { $length } karakter, en çok { $most } bekleniyordu
intake-count = { $column } içinde { $count } öge, en çok { $most } bekleniyordu
intake-nul = { $column } içinde bir NUL karakteri, metin bekleniyordu
intake-bidi = { $column } içinde yazı yönünü değiştiren bir karakter ({ $character }), onsuz bir metin bekleniyordu
intake-line-break = { $column } içinde satır sonu, tek satır bekleniyordu
intake-control = { $column } içinde bir denetim karakteri ({ $character }), onsuz bir metin bekleniyordu
intake-invisible = { $column } içinde görünmez bir karakter, onsuz bir metin bekleniyordu
intake-date = { $column } "{ $value }", 2018-07-11, 2018-07 ya da 2018 gibi bir tarih bekleniyordu
intake-no-day = { $column } içindeki { $value } bir gün belirtmiyor, { $day } gibi bir gün bekleniyordu
intake-no-such-day = { $value } takvimde yok, { $day }, { $month } ya da { $year } gibi bir tarih bekleniyordu
intake-day-number = { $column } içindeki { $value } bir hesap tablosunun gün numarası, büyük olasılıkla { $day }; { $day } bekleniyordu
intake-date-otherwise = { $column } içindeki { $value } büyük olasılıkla { $day }; { $day } bekleniyordu
intake-date-two-ways = { $value }, { $first } ya da { $second } olarak okunabilir; { $first_written } ya da { $second_written } bekleniyordu
intake-spoken = { $value } adında bir dil yok, ar, tr ya da ckb gibi bir kod bekleniyordu
intake-word = { $column } "{ $value }", şunlardan biri bekleniyordu: { $words }
intake-country = { $value } kodlu bir ülke yok, JO gibi iki büyük harf bekleniyordu
intake-email = { $value } bir e-posta adresi değil, ad@alan bekleniyordu
intake-scheme = { $scheme }: ile bir adres, http:// ya da https:// bekleniyordu
intake-address = { $value } bir web adresi değil, http:// ya da https:// bekleniyordu
intake-zone = { $value } adında bir saat dilimi yok, Asia/Amman gibi bir IANA adı bekleniyordu
intake-number = { $column } "{ $value }", { $least } ile { $most } arası bir tam sayı bekleniyordu

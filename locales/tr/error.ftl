# Hata sayfaları: ne oldu, ne yapmalı.

error-400-title = Bu isteği anlayamadık
error-400-what = Adreste ya da gönderilende olması gerektiği gibi olmayan bir şey var.
error-400-next = Geri dönün, sayfayı yenileyin ve yeniden deneyin.

error-403-title = Bu sayfa size açık değil
error-403-what = Oturumunuz açık, ancak rolünüz bunu kapsamıyor.
error-403-next = Kapsaması gerektiğini düşünüyorsanız bir kolaylaştırıcıya sorun.

error-404-title = Burada bir sayfa yok
error-404-what = Adres yanlış yazılmış olabilir; buradaki sayfa taşınmış olabilir ya da size açık olmayabilir.
error-404-next = Burada hesabınız varsa <a>oturum açın</a> ve yeniden deneyin.
error-404-next-signed-in = Menüden arayın ya da bir kolaylaştırıcıya sorun.

error-413-title = Bu çok büyük
error-413-what = Bir seferde en çok { $size_max } kB alınır. Hiçbir şey kaydedilmedi.
error-413-next = Geri dönün ve daha azını ya da birkaç küçük parça hâlinde gönderin.

error-422-title = Bu yapılamaz
error-422-what = Gönderilenler birbiriyle uyuşmuyor. Hiçbir şey değiştirilmedi.
error-422-next = Geri dönün, formu gözden geçirin ve yeniden gönderin.

error-429-title = Çok fazla deneme
error-429-what = Ağınızdan yanıtlayabileceğimizden çok istek geldi.
error-429-next = { $minutes ->
    [one] Bir dakika sonra yeniden deneyin.
   *[other] { $minutes } dakika sonra yeniden deneyin.
 }

error-500-title = Bizim tarafımızda bir şey bozuldu
error-500-what = Sizin bir hatanız yok. Önceden kaydedilenler güvende.
error-500-next = Yeniden deneyin. Tekrarlanırsa bir kolaylaştırıcıya şu numarayı bildirin: { $number }

error-503-title = Bu şu anda mümkün değil
error-503-what = Depolama birimimiz yanıt vermiyor. Yalnızca bilgi gösteren sayfalar çalışmayı sürdürebilir.
error-503-next = { $seconds ->
    [one] Bir saniye sonra yeniden deneyin.
   *[other] { $seconds } saniye sonra yeniden deneyin.
 }

error-text-title = Burada metin olmayan karakterler var
error-text-what = Gönderilende hiçbir yazının kullanmadığı baytlar var. Hiçbir şey kaydedilmedi.
error-text-next = Geri dönün, metni yapıştırmak yerine yeniden yazın ve bir kez daha gönderin.

error-host-title = Bu bizim adresimiz değil
error-host-what = İstek bu site için değil, başka bir site içindi.
error-host-next = Siteyi, e-postalarında görünen adresle açın.

error-foreign-title = Bu form başka bir siteden geldi
error-foreign-what = Başka bir sitenin sayfası sizin adınıza bir şey göndermeye çalıştı. Hiçbir şey kaydedilmedi.
error-foreign-next = Siz gönderdiyseniz sayfayı burada açın ve yeniden gönderin.

error-stale-title = Bu sayfa çok uzun süre açık kaldı
error-stale-what = Açıldıktan sonra oturum açtınız ya da kapattınız, ya da sayfa başka bir yerde açıldı. Henüz hiçbir şey kaydedilmedi.
error-stale-next = Her şey istediğiniz gibiyse yeniden gönderin.

error-405-title = Bu adres bunu kabul etmiyor
error-405-what = Gönderilenin yeri burası değil. Hiçbir şey değiştirilmedi.
error-405-next = Geri dönün ve sayfanın kendisinden deneyin.

error-signed-out-title = Oturumunuz kapandı
error-signed-out-what = Yazdıklarınız bu sayfada duruyor. Henüz hiçbir şey kaydedilmedi.
error-signed-out-next = Başka bir sekmede <a>oturum açın</a>, bu sayfaya dönün ve yeniden gönderin.
error-kept-title = Bu oturum sona erdi
error-kept-what = Gönderdiğiniz kaydedilmedi. Bu tarayıcıda, onu yazan kişi için bir saat bekler.
error-kept-next = Aynı kişi olarak <a>oturum açın</a>: metin orada durur ve tek tıkla gönderilir.

# Gösterimin kendi sayfaları.
dev-clock-title = Gösterimin saati
dev-clock-what = İşler ve yalnızca ileri gider. Oturumlar ve oturum açma bağlantıları makinenin saatine uyar.
dev-people-title = Başkasının gözünden bakın
dev-people-what = Gösterimde isteyen, istediği kişi olarak oturum açabilir. Bu kişilerin hepsi kurgudur.
dev-person-what = Tek tıkla bu kişinin gördüğünü görürsünüz.
dev-inbox-title = Gösterimin iletileri
dev-inbox-what = Gönderilecek olan bütün iletiler, çalışan bağlantılarıyla. Hiçbiri bu makineden çıkmaz.
dev-inbox-none = Henüz ileti yok. Oturum açma bağlantısı isteyin ya da bir görevi devredin.
dev-inbox-html = Posta programının gösterdiği gibi
dev-inbox-calendar = Takvim girdisi (.ics)
dev-gallery-title = Galeri
dev-gallery-what = Her dilde, uydurma verilerle sayfalar ve iletiler. Henüz çevrilmemiş olanlar ⟦ ile ⟧ arasında durur.
dev-tour-title = Deneyebilecekleriniz

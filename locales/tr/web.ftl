# Her sayfada bulunanlar.
web-demo-strip = Gösterim. Kentler ve etkinlikler gerçektir. Kişiler, bilgiler, saatler ve yanıtlar kurgudur.
web-foot-accessibility = Erişilebilirlik
web-foot-privacy = Gizlilik

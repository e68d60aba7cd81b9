# Site ziyaretçilerine nasıl davranır.
notice-privacy-title = Gizlilik
notice-privacy-what = Ağın ihtiyaç duyduğunu saklarız: kişilerinin adlarını, adreslerini, dillerini ve görevlerini, birlikte neye karar verdiklerini ve bunun ne zaman olduğunu. Yerinden edilmiş kişiler hakkında yaklaşık sayı aralıkları dışında hiçbir şey saklanmaz.
notice-privacy-who = Kolaylaştırıcılar kişilere nasıl ulaşılacağını görür. Aynı kuruluştaki kişiler birbirlerinin adını ve görevlerini görür; gizlenmek isteyenlerinki görünmez. Ziyaretçiler hiç kimseyi görmez.
notice-privacy-long = Ziyaretçiye iki küçük çerez verilir: biri formlar için tarayıcıyı tanır, diğeri seçilen dili saklar. Kimse izlenmez, başka sitelerden hiçbir şey yüklenmez, ağ adresleri saklanmaz.
notice-privacy-rights = Sayfanızda, hakkınızda sakladığımız her şeyi okuyabilir, indirebilir, kendinizi hemen gizleyebilir ve her şeyin silinmesini isteyebilirsiniz.
notice-access-title = Erişilebilirlik
notice-access-what = Her sayfa klavyeyle, ekran okuyucuyla, büyütülmüş olarak, JavaScript olmadan ve her iki yazı yönünde çalışır. Renklerin karşıtlığı WCAG 2.2’ye, metinde AAA düzeyine uyar.
notice-access-light = Sayfalar küçüktür; yavaş bir bağlantıda ve eski bir telefonda da açılırlar.
notice-access-tell = Sizde çalışmayan bir şey varsa bir kolaylaştırıcıya söyleyin: kusur bizdedir, düzeltiriz.

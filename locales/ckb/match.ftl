# بۆچی شارەکان لەگەڵ یەک دەگونجێن.
match-why-themes = هەردووکیان ئەمانە ڕیز دەکەن: { $themes }.
match-why-themes-one = { $theme } ({ $city } { $first }، { $other } { $second })
match-why-exchange = { $taker } پێویستی بە { $needs } هەیە؛ { $giver } پێشکەشی دەکات.
match-why-exchange-one = { $theme } ({ $need }، پێشکەشکراو { $offer })
match-why-maturity = ستراتیژەکان: { $city } ({ $first })، { $other } ({ $second }).
match-why-size = دانیشتووان: { $city } { $first }، { $other } { $second }.
match-why-hosting = دانیشتووانی میوان لە سەدا: { $city } { $first }، { $other } { $second }.
match-why-displacement = کەسانی ئاوارە: { $city } ({ $first })، { $other } ({ $second }).
match-why-economy = هەردووکیان لەسەر ئەمانە دەژین: { $branches }.
match-why-language = زمانە هاوبەشەکان: { $languages }.
match-why-language-one = { $language } ({ $city } { $first }، { $other } { $second })
match-why-preference = هەریەکەیان ناوی ئەوی تری هێناوە.
match-why-hours = کاتژمێر لە مانگێکدا: { $city } { $first }، { $other } { $second }.
match-language = بە { $language } کار دەکەن.
match-interpreter = بە وەرگێڕێک لە نێوان { $first } و { $second } کار دەکەن.
match-no-language = زمانی هاوبەشیان نییە.
match-issue = بابەتی پێشنیارکراو: { $issue }.
match-giver = { $giver } دەدات، { $taker } وەردەگرێت.
match-unknown = نەزانراو
match-maturity-none = نییە
match-maturity-started = دەستی پێکردووە
match-maturity-draft = ڕەشنووس
match-maturity-adopted = پەسەندکراو
match-maturity-implementing = لە جێبەجێکردندایە
match-displacement-refugees = پەنابەران
match-displacement-internally-displaced = ئاوارەکانی ناوخۆ
match-displacement-both = پەنابەران و ئاوارەکانی ناوخۆ
match-displacement-returnees = گەڕاوەکان
match-economy-agriculture = کشتوکاڵ
match-economy-industry = پیشەسازی
match-economy-trade = بازرگانی
match-economy-services = خزمەتگوزاری
match-economy-tourism = گەشتیاری
match-economy-public = خزمەتگوزاریی گشتی
match-level = { $level ->
    [N] زمانی دایک
   *[other] { $level }
}

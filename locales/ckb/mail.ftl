# ئەوەی لە کۆتایی هەموو نامەیەکدایە.
mail-addressee = ئەم نامەیە بۆ { $addressee } نێردراوە.
mail-no-unsubscribe = ئەم جۆرە نامانە پەیوەندییان بە خۆتەوە هەیە، بۆیە بەستەرێک بۆ ڕاگرتنیان نییە.
mail-unsubscribe = ئەم نامانە ڕابگرە
mail-languages = نامە و پەڕە بە زمانی خۆت: { $languages }

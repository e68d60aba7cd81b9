//! Words that say nothing about a text, in five languages, folded. They are left out of a question, never of the index,
//! so that phrases with them are found.

const ENGLISH: &str = "a an and are as at be been but by for from had has have how if in into is it its not of on or \
    our so such than that the their them then there these they this those to was we were what when where which \
    why will with you your about after all also any can do does no over up out more";
const FRENCH: &str = "a à au aux avec c ce ces cet cette comme d dans de des du elle en est et eu il ils je l la le les \
    leur leurs lui m mais me n ne nos notre nous on ou où par pas plus pour qu que qui s sa sans se ses son sont sur un \
    une vos votre vous y être aussi dont entre";
const TURKISH: &str = "ve veya ya bir bu o için ile de da ki mi mı mu mü ne ama gibi daha çok en olarak olan her \
    ise kadar sonra önce göre ancak hem";
const ARABIC: &str = "في من على إلى الى عن مع هذا هذه ذلك تلك التي الذي الذين ما لا لم لن أن إن كان كانت هو هي هم و أو \
    ثم قد كل بعد قبل بين حول عند كما حتى أي غير ب ل ف ك";
const SORANI: &str = "و لە بە بۆ لەگەڵ کە ئەم ئەو ئەوە یان هەر تا وەک بوو لەسەر ی دا نا هەموو هەیە بێ ئەمە نێوان پێش \
    دوای لەو لەم بەو بەم";

/// Whether a folded word is one of them.
pub(crate) fn is_common(word: &str) -> bool {
    static ALL: std::sync::LazyLock<std::collections::HashSet<String>> = std::sync::LazyLock::new(|| {
        [ENGLISH, FRENCH, TURKISH, ARABIC, SORANI]
            .iter()
            .flat_map(|it| fold::words(it))
            .map(|it| it.folded)
            .collect()
    });
    ALL.contains(word)
}

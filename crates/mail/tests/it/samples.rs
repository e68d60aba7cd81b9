//! Letters with made-up words, one of each kind in each language.
use kernel::{Key, Lang, TokenKind, text::Email};
use mail::{Block, Letter, Link, Mailbox, Reason, Sender};
use std::sync::LazyLock;
use ui::Words;

pub(crate) fn email(address: &str) -> Email {
    Email::parse(address).unwrap()
}

pub(crate) fn sender() -> Sender {
    static WORDS: LazyLock<std::sync::Arc<Words>> = LazyLock::new(|| Words::load().unwrap());
    Sender {
        public_url: "https://hmln.example.org/".to_owned(),
        from: Mailbox {
            name: "Host Municipalities Learning Network".to_owned(),
            email: email("network@hmln.example.org"),
        },
        names: std::collections::BTreeMap::new(),
        bounce_domain: Some("bounces.hmln.example.org".to_owned()),
        answers: None,
        key: Key::from_bytes([7; 32]),
        words: WORDS.clone(),
    }
}

struct Said {
    subject: &'static str,
    greeting: &'static str,
    paragraph: &'static str,
    when: (&'static str, &'static str),
    title: &'static str,
    answer: &'static str,
    code: &'static str,
    more: &'static str,
    aside: &'static str,
    addressee: &'static str,
    duty: &'static str,
    follow: &'static str,
}

#[expect(clippy::too_many_lines, reason = "a table of words")]
fn said(lang: Lang) -> Said {
    match lang {
        Lang::En => Said {
            subject: "Will you take part on 11 July?",
            greeting: "Dear \u{2068}عمر\u{2069},",
            paragraph: "the eleven groups meet online to say where they stand. Your group with \u{2068}Gaziantep\u{2069} has three minutes.",
            when: ("When", "Wednesday 11 July 2018, 11:00 to 12:30 in Irbid (UTC+3)"),
            title: "Event",
            answer: "Answer the invitation",
            code: "Or type this code:",
            more: "See the programme",
            aside: "Opening a link changes nothing.",
            addressee: "Omar K., focal point of Irbid",
            duty: "You are invited for Irbid.",
            follow: "You follow the events on water.",
        },
        Lang::Fr => Said {
            subject: "Participerez-vous le 11 juillet ?",
            greeting: "Bonjour \u{2068}عمر\u{2069},",
            paragraph: "les onze groupes se réunissent en ligne. Votre groupe avec \u{2068}Gaziantep\u{2069} a trois minutes.",
            when: ("Quand", "mercredi 11 juillet 2018, de 11:00 à 12:30 à Irbid (UTC+3)"),
            title: "Événement",
            answer: "Répondre à l’invitation",
            code: "Ou tapez ce code :",
            more: "Voir le programme",
            aside: "Ouvrir un lien ne change rien.",
            addressee: "Omar K., correspondant d’Irbid",
            duty: "Vous êtes invité pour Irbid.",
            follow: "Vous suivez les événements sur l’eau.",
        },
        Lang::Ar => Said {
            subject: "هل تشارك في لقاء 11 تموز؟",
            greeting: "عزيزي \u{2068}Omar\u{2069}،",
            paragraph: "تلتقي المجموعات الإحدى عشرة عبر الإنترنت. لمجموعتكم مع \u{2068}Gaziantep\u{2069} ثلاث دقائق.",
            when: ("الموعد", "الأربعاء 11 تموز 2018، من 11:00 إلى 12:30 في إربد (UTC+3)"),
            title: "الفعالية",
            answer: "أجب عن الدعوة",
            code: "أو اكتب هذا الرمز:",
            more: "اطّلع على البرنامج",
            aside: "فتح الرابط لا يغيّر شيئا.",
            addressee: "عمر ك.، منسّق إربد",
            duty: "أنت مدعوّ عن إربد.",
            follow: "أنت تتابع فعاليات المياه.",
        },
        Lang::Tr => Said {
            subject: "11 Temmuz’daki görüşmeye katılacak mısınız?",
            greeting: "Sayın \u{2068}عمر\u{2069},",
            paragraph: "on bir grup çevrimiçi buluşuyor. \u{2068}Gaziantep\u{2069} ile grubunuzun üç dakikası var.",
            when: ("Ne zaman", "11 Temmuz 2018 Çarşamba, İrbid’de 11:00–12:30 (UTC+3)"),
            title: "Etkinlik",
            answer: "Daveti yanıtla",
            code: "Ya da şu kodu yazın:",
            more: "Programa bak",
            aside: "Bir bağlantıyı açmak hiçbir şeyi değiştirmez.",
            addressee: "Omar K., İrbid temas noktası",
            duty: "İrbid adına davetlisiniz.",
            follow: "Su etkinliklerini izliyorsunuz.",
        },
        Lang::Ckb => Said {
            subject: "لە ١١ی تەمموزدا بەشداری دەکەیت؟",
            greeting: "بەڕێز \u{2068}Omar\u{2069}،",
            paragraph: "یازدە گرووپەکە لە ئینتەرنێتدا کۆ دەبنەوە. گرووپەکەت لەگەڵ \u{2068}Gaziantep\u{2069} سێ خولەکی هەیە.",
            when: ("کەی", "چوارشەممە ١١ی تەمموزی ٢٠١٨، ١١:٠٠ تا ١٢:٣٠ لە ئیربید (UTC+3)"),
            title: "چالاکی",
            answer: "وەڵامی بانگهێشتەکە بدەوە",
            code: "یان ئەم کۆدە بنووسە:",
            more: "بەرنامەکە ببینە",
            aside: "کردنەوەی بەستەر هیچ ناگۆڕێت.",
            addressee: "عومەر ک.، خاڵی پەیوەندیی ئیربید",
            duty: "تۆ بۆ ئیربید بانگهێشت کراویت.",
            follow: "تۆ بەدوای چالاکییەکانی ئاودا دەچیت.",
        },
    }
}

/// Every kind of block, to somebody who cannot stop it.
pub(crate) fn invitation(lang: Lang) -> Letter {
    let said = said(lang);
    let fact = |(term, value): (&str, &str)| (term.to_owned(), value.to_owned());
    Letter {
        to: Mailbox { name: "عمر K.".to_owned(), email: email("omar+webinar@irbid.example") },
        lang,
        subject: said.subject.to_owned(),
        blocks: vec![
            Block::Heading(said.subject.to_owned()),
            Block::Paragraph(said.greeting.to_owned()),
            Block::Paragraph(said.paragraph.to_owned()),
            Block::Facts(vec![fact((said.title, "[HMLN Webinar] Twinning (2018).")), fact(said.when)]),
            Block::Button {
                label: said.answer.to_owned(),
                link: Link::secret("/a/", TokenKind::Answer, *b"seed of an answer"),
            },
            Block::Paragraph(said.code.to_owned()),
            Block::Code { seed: b"seed of a code".to_vec().into() },
            Block::Quote(
                "ما هي الخطوة التالية؟ نحتاج مثالا (2 صفحات).\nWe need an example (2 pages).".to_owned(),
            ),
            Block::Small(said.aside.to_owned()),
        ],
        addressee: said.addressee.to_owned(),
        reason: Reason::Duty { why: said.duty.to_owned() },
    }
}

/// A mail that can be stopped.
pub(crate) fn digest(lang: Lang) -> Letter {
    let said = said(lang);
    Letter {
        blocks: vec![
            Block::Heading(said.title.to_owned()),
            Block::Link { label: said.more.to_owned(), link: Link::to("/events/7?lang=en&day=11") },
        ],
        reason: Reason::Follow {
            why: said.follow.to_owned(),
            unsubscribe: Link::secret("/unsubscribe/", TokenKind::Answer, *b"seed of a follow"),
        },
        ..invitation(lang)
    }
}

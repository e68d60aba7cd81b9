//! What people wrote arrives as they wrote it, in lines that no reader refuses.
use crate::{index, pick, reader, webinar};
use calcard::{Entry as Read, Parser, icalendar::ICalendarProperty as Property};
use calendar::{Entry, Party, single};
use kernel::{Dice, text::Email};

const TITLE: &str = "اجتماع مجموعات التوأمة لمناقشة استراتيجيات التنمية الاقتصادية المحلية";
const TEXTS: [&str; 5] = [
    TITLE,
    "کۆبوونەوەی گرووپەکانی جووتکردن بۆ گفتوگۆکردن لەسەر ستراتیژییەکانی گەشەپێدانی ئابووریی ناوخۆیی",
    "Şanlıurfa ve Gaziantep: yerel kalkınma, iş gücü; çöp \\ geri dönüşüm — değerlendirme toplantısı",
    "👩‍👩‍👧‍👦 famille 🇯🇴🇱🇧🇵🇸 e\u{301}te\u{301} 🏙️ 𝔘𝔫𝔦𝔠𝔬𝔡𝔢 \u{1f9d1}\u{1f3fd}\u{200d}\u{1f33e}",
    "Plain words, with commas; semicolons: colons \"quotes\" and \\ strokes, one after the other",
];

fn titled(title: &str) -> String {
    single(&Entry { title: title.to_owned(), ..webinar() })
}

/// By a library that knows nothing of ours.
fn by_library(file: &str, property: &Property) -> String {
    let Read::ICalendar(calendar) = Parser::new(file).entry() else { unreachable!("a calendar") };
    let event = calendar.components.iter().find(|part| part.component_type.is_event()).expect("an entry");
    let values = &event.property(property).expect("the property").values;
    values.iter().filter_map(|value| value.as_text()).collect::<Vec<_>>().join(",")
}

#[test]
fn no_letter_is_cut_in_two() {
    assert_eq!((TITLE.chars().count(), TITLE.len()), (69, 131));
    for before in 0..=74 {
        let title = format!("{}{TITLE}", "a".repeat(before));
        assert_eq!(reader::read(&titled(&title)).event().text("SUMMARY"), title);
    }
}

#[test]
fn a_title_of_any_length_comes_back_whole() {
    for text in TEXTS {
        for length in 1..=200 {
            let title: String = text.chars().cycle().take(length).collect();
            let title = title.trim();
            let file = titled(title);
            assert_eq!(reader::read(&file).event().text("SUMMARY"), title);
            assert_eq!(by_library(&file, &Property::Summary), title);
        }
    }
}

#[test]
fn lines_break_as_late_as_they_may() {
    for length in 60..=200 {
        let file = titled(&"x".repeat(length));
        let lines: Vec<&str> = file.split("\r\n").skip_while(|line| !line.starts_with("SUMMARY")).collect();
        let octets = "SUMMARY:".len() + length;
        let more = octets.saturating_sub(75).div_ceil(74);
        assert_eq!(lines.iter().skip(1).take_while(|line| line.starts_with(' ')).count(), more, "{length}");
    }
}

#[test]
fn a_text_keeps_its_lines_whatever_ends_them() {
    let text =
        "one\r\ntwo\rthree\nfour\u{2028}five\u{85}six\u{b}\u{c}\r\n\r\neight\tnine\u{0}\u{7f}\u{9d}ten";
    let file = single(&Entry { text: Some(text.to_owned()), ..webinar() });
    let expected = "one\ntwo\nthree\nfour\nfive\nsix\n\n\n\neight\tnineten";
    assert_eq!(reader::read(&file).event().text("DESCRIPTION"), expected);
}

#[test]
fn any_text_makes_a_file_that_can_be_read() {
    let alphabet: Vec<char> =
        "ab ,;:\\\"^'\n\r\t\u{0}\u{85}\u{2028}=ابێشğİ👩\u{200d}\u{301}\u{feff}\u{10ffff}BEGIN:VEVENT"
            .chars()
            .collect();
    let dice = Dice::seeded(7);
    for _ in 0..500 {
        let length = index(&dice, 300) + 1;
        let text: String = (0..length).map(|_| *pick(&dice, &alphabet)).collect();
        let email = Email::parse("centre@hall.example.org").unwrap();
        let file = single(&Entry {
            title: text.clone(),
            text: Some(text.clone()),
            place: Some(text.clone()),
            address: Some(text.clone()),
            categories: vec![text.clone(), text.clone()],
            organiser: Some(Party { name: Some(text.clone()), email }),
            ..webinar()
        });
        let calendar = reader::read(&file);
        let event = calendar.event();
        let plain = |text: &str| {
            let breaks: String = text.replace("\r\n", "\n").replace(['\r', '\u{85}', '\u{2028}'], "\n");
            breaks.replace('\u{0}', "")
        };
        assert_eq!(event.text("SUMMARY"), plain(&text));
        assert_eq!(event.value("URL").chars().find(|c| !c.is_ascii_graphic()), None);
        assert_eq!(event.value("ORGANIZER"), "mailto:centre@hall.example.org");
    }
}

#[test]
fn words_to_sort_by_are_told_apart_from_their_commas() {
    let categories = vec!["water, waste".to_owned(), "a;b".to_owned(), "ماء".to_owned()];
    let file = single(&Entry { categories, ..webinar() });
    assert_eq!(reader::read(&file).event().value("CATEGORIES"), "water\\, waste,a\\;b,ماء");
    assert_eq!(by_library(&file, &Property::Categories), "water, waste,a;b,ماء");
}

#[test]
fn an_address_is_not_escaped_as_a_text_is() {
    let address = "https://hall.example.org/events/ورشة?theme=a,b;c&q=\"x\"";
    let file = single(&Entry { address: Some(address.to_owned()), ..webinar() });
    let expected = "https://hall.example.org/events/%D9%88%D8%B1%D8%B4%D8%A9?theme=a,b;c&q=%22x%22";
    assert_eq!(reader::read(&file).event().value("URL"), expected);
}

#[test]
fn the_same_data_give_the_same_octets() {
    assert_eq!(titled(TITLE), titled(TITLE));
}

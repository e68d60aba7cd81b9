//! What somebody would write who wants a text to become something else, and a harmless text of the same form for each.

/// Each fits a title together with the mark before it. `zz` stands wherever one of them could become a name.
pub(super) const HOSTILE: [&str; 12] = [
    "<zz zzz=1>zz</zz>",
    "\"'><zz zzz=1>zz",
    "\" onzz=\"zz\" zzz='zz",
    "</title></textarea></script><zz>",
    "<!--zz--><![CDATA[zz]]><?zz?>",
    "javascript:zz(1)//zz",
    "&lt;zz&gt;&#60;zz&#62;&amp;&zz",
    "{{ 7*7 }}{% zz %}{ $zz }${zz}",
    "%0d%0aBcc:%20zz@zz.example",
    "=zz;,:\"|zz\\n\\zz'",
    "a\u{301}\u{302}\u{303}\u{323}\u{304}\u{301}zz",
    "[zz](javascript:zz) <https://zz.example>",
];
/// The same for whatever holds several lines.
pub(super) const LINES: &str = "zz\nEND:VEVENT\nBEGIN:VALARM\nBcc: zz@zz.example\n\n.\n# <zz>\n---";
/// What no field takes: direction, nothing to see, no character, more than there is room for.
pub(super) const REFUSED: [&str; 4] =
    ["zz\u{202e}<zz>", "z\u{200b}z\u{2060}<zz>", "zz\u{1}\u{2028}<zz>", "<zz>"];
/// What stands before the `@` of an address that is one.
const ADDRESS: &str = "'{zz}&lt%0d%0a";

/// The same text with a letter for whatever could mean something.
pub(super) fn harmless(text: &str) -> String {
    let tame = |c: char| if c.is_ascii_alphanumeric() || c.is_whitespace() { c } else { 'x' };
    text.chars().map(tame).collect()
}

/// One of the texts, in the world where they are hostile or in the other.
pub(super) fn text(number: usize, is_hostile: bool) -> String {
    let text = HOSTILE[number % HOSTILE.len()];
    if is_hostile { text.to_owned() } else { harmless(text) }
}

pub(super) fn lines(is_hostile: bool) -> String {
    if is_hostile { LINES.to_owned() } else { harmless(LINES) }
}

/// An address that ends like this one.
pub(super) fn address(is_hostile: bool) -> String {
    let local = if is_hostile { ADDRESS.to_owned() } else { harmless(ADDRESS) };
    format!("{local}@canary.example")
}

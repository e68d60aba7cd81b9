//! What a page says at its top after a button was pressed: that it is done, and how much. It travels in the address, so
//! that nothing is kept for it; it is of no feature.
use crate::Visit;
use ui::Sentence;

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Receipt {
    /// What was typed is kept.
    Saved,
    /// So many mails are on their way.
    Sent(usize),
    /// So many mails wait for a yes.
    Held(usize),
}

/// Names in the address.
const DONE: &str = "done";
const COUNT: &str = "count";

impl Receipt {
    /// An address at which the page says this.
    pub fn at(self, location: &str) -> String {
        let (path, fragment) = match location.split_once('#') {
            Some((path, fragment)) => (path, format!("#{fragment}")),
            None => (location, String::new()),
        };
        let joint = if path.contains('?') { '&' } else { '?' };
        let said = match self {
            Self::Saved => format!("{DONE}=saved"),
            Self::Sent(count) => format!("{DONE}=sent&{COUNT}={count}"),
            Self::Held(count) => format!("{DONE}=held&{COUNT}={count}"),
        };
        format!("{path}{joint}{said}{fragment}")
    }

    /// What the address of a page says was done.
    pub(crate) fn of(visit: &Visit) -> Option<Self> {
        let count = || visit.query_value(COUNT)?.parse().ok();
        match visit.query_value(DONE)?.as_str() {
            "saved" => Some(Self::Saved),
            "sent" => Some(Self::Sent(count()?)),
            "held" => Some(Self::Held(count()?)),
            _ => None,
        }
    }

    pub(crate) fn sentence(self) -> Sentence {
        match self {
            Self::Saved => Sentence::new("web-done-saved"),
            Self::Sent(count) => Sentence::new("web-done-sent").with("count", count),
            Self::Held(count) => Sentence::new("web-done-held").with("count", count),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_stands_in_the_query_before_the_fragment() {
        assert_eq!(Receipt::Saved.at("/me"), "/me?done=saved");
        assert_eq!(Receipt::Sent(3).at("/log?by=itself#x"), "/log?by=itself&done=sent&count=3#x");
    }
}

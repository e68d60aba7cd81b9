//! Names that mean the same.

use std::collections::BTreeMap;

use crate::tokens::{cut, form};

/// Groups of names that mean the same: whoever types one finds texts that hold another. They are applied to what is
/// typed and to the marks, not written into the index, so they may change at any time.
///
/// ```
/// let names = search::Aliases::new([vec!["Sanliurfa", "Şanlıurfa", "شانلي أورفة"], vec!["Amman", "عمّان"]]);
/// ```
#[derive(Clone, Debug, Default)]
pub struct Aliases {
    /// Each name's words, by group.
    groups: Vec<Vec<Vec<String>>>,
    /// Words joined by a space, and the groups that hold them.
    names: BTreeMap<String, Vec<usize>>,
    words_max: usize,
}

impl Aliases {
    pub fn new<G, N>(groups: impl IntoIterator<Item = G>) -> Self
    where
        G: IntoIterator<Item = N>,
        N: AsRef<str>,
    {
        let mut aliases = Aliases::default();
        for group in groups {
            let mut names = group.into_iter().map(|name| name_words(name.as_ref())).collect::<Vec<_>>();
            names.retain(|name| !name.is_empty());
            names.sort();
            names.dedup();
            // A name alone stands for nothing else.
            if names.len() > 1 {
                aliases.push(names);
            }
        }
        aliases
    }

    fn push(&mut self, group: Vec<Vec<String>>) {
        for name in &group {
            self.words_max = self.words_max.max(name.len());
            self.names.entry(name.join(" ")).or_default().push(self.groups.len());
        }
        self.groups.push(group);
    }

    /// The longest name that these words begin with: how many words it has, and the names that mean the same.
    pub(crate) fn longest(&self, words: &[&str]) -> Option<(usize, Vec<&[String]>)> {
        (1..=self.words_max.min(words.len())).rev().find_map(|length| {
            let groups = self.names.get(&words.get(..length)?.join(" "))?;
            Some((length, self.names_of(groups)))
        })
    }

    /// The names of all groups in which a name begins like this.
    pub(crate) fn begun(&self, start: &str) -> Vec<&[String]> {
        let names = self.names.range(start.to_owned()..).take_while(|(name, _)| name.starts_with(start));
        let mut groups = names.flat_map(|(_, groups)| groups).copied().collect::<Vec<_>>();
        groups.sort_unstable();
        groups.dedup();
        self.names_of(&groups)
    }

    fn names_of(&self, groups: &[usize]) -> Vec<&[String]> {
        groups.iter().filter_map(|at| self.groups.get(*at)).flatten().map(Vec::as_slice).collect()
    }
}

fn name_words(name: &str) -> Vec<String> {
    let words = fold::words(name).map(|mut word| {
        cut(&mut word.folded);
        form(&word.folded).to_owned()
    });
    words.collect()
}

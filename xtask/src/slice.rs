//! `cargo x slice surveys survey`: lays out the rooms of a new feature, and tells the house of it.
//!
//! What is stamped lies in `slice/` and is a feature that works: a noun with a title, a list, a form. It is there to be
//! rewritten. A file that is there already is never touched.
use crate::cargo::root;
use crate::halt::{Halt, OrHalt, Result};
use std::fs;
use std::path::Path;
use std::process::ExitCode;

/// Where a room goes, and what is in it. `__slice__` and its kin stand for the names.
const ROOMS: [(&str, &str); 14] = [
    ("slices/__slice__/Cargo.toml", include_str!("slice/Cargo.toml.stamp")),
    ("slices/__slice__/askama.toml", include_str!("slice/askama.toml.stamp")),
    ("slices/__slice__/src/lib.rs", include_str!("slice/lib.rs.stamp")),
    ("slices/__slice__/src/acts.rs", include_str!("slice/acts.rs.stamp")),
    ("slices/__slice__/src/facts.rs", include_str!("slice/facts.rs.stamp")),
    ("slices/__slice__/src/portable.rs", include_str!("slice/portable.rs.stamp")),
    ("slices/__slice__/src/samples.rs", include_str!("slice/samples.rs.stamp")),
    ("slices/__slice__/src/rules/mod.rs", include_str!("slice/rules.rs.stamp")),
    ("slices/__slice__/src/store/mod.rs", include_str!("slice/store.rs.stamp")),
    ("slices/__slice__/src/pages/mod.rs", include_str!("slice/pages.rs.stamp")),
    ("slices/__slice__/src/pages/index.html", include_str!("slice/index.html.stamp")),
    ("slices/__slice__/src/pages/new.html", include_str!("slice/new.html.stamp")),
    ("locales/en/__slice__.ftl", include_str!("slice/words.ftl.stamp")),
    ("migrations/__number_____slice__.sql", include_str!("slice/migration.sql.stamp")),
];

/// A line that the house needs, and the line it goes behind: the last that begins like this.
struct Entry {
    file: &'static str,
    behind: &'static str,
    line: &'static str,
}

const ENTRIES: [Entry; 6] = [
    Entry {
        file: "Cargo.toml",
        behind: "store = { path",
        line: "__slice__ = { path = \"slices/__slice__\" }",
    },
    Entry { file: "ARCHITECTURE.md", behind: "store -> ", line: "__slice__ -> kernel store ui web" },
    Entry {
        file: "crates/kernel/src/id.rs",
        behind: "    SeatId",
        line: "    /// A __noun__ of the feature __slice__.\n    __Noun__Id",
    },
    Entry { file: "crates/kernel/src/lib.rs", behind: "pub use id::", line: "pub use id::__Noun__Id;" },
    Entry {
        file: "crates/store/src/value.rs",
        behind: "id_column!(",
        line: "id_column!(kernel::__Noun__Id);",
    },
    Entry {
        file: "crates/store/src/migrations.rs",
        behind: "    (",
        line: "    (__short__, \"__slice__\", include_str!(\"../../../migrations/__number_____slice__.sql\")),",
    },
];

pub(crate) fn slice(words: &[String]) -> Result<ExitCode> {
    let [slice, noun] = words else {
        return Err(Halt::new("say the feature and its first noun: cargo x slice surveys survey"));
    };
    let root = root();
    let stamp = Stamp::new(slice, noun, next_migration(&root)?)?;
    stamp.lay(&root)?;
    println!(
        "slices/{slice} is there. What is left: hang `{slice}::slice()` into the house in app/, then cargo x test."
    );
    Ok(ExitCode::SUCCESS)
}

/// The names, ready to be put in.
struct Stamp {
    names: [(&'static str, String); 7],
}

impl Stamp {
    fn new(slice: &str, noun: &str, migration: u16) -> Result<Stamp> {
        let is_word = |word: &str| !word.is_empty() && word.chars().all(|letter| letter.is_ascii_lowercase());
        if !is_word(slice) || !is_word(noun) {
            return Err(Halt::new("a feature and a noun are one word each, of small letters a to z"));
        }
        if slice == noun {
            return Err(Halt::new("the feature is named in the plural, the noun in the singular"));
        }
        let names = [
            ("__slice__", slice.to_owned()),
            ("__Slice__", capital(slice)),
            ("__noun__", noun.to_owned()),
            ("__Noun__", capital(noun)),
            ("__table__", slice.to_owned()),
            ("__number__", format!("{migration:04}")),
            ("__short__", migration.to_string()),
        ];
        Ok(Stamp { names })
    }

    fn put(&self, text: &str) -> String {
        self.names.iter().fold(text.to_owned(), |text, (mark, name)| text.replace(mark, name))
    }

    /// Everything is looked at before anything is written.
    fn lay(&self, root: &Path) -> Result<()> {
        let rooms = ROOMS.map(|(path, text)| (root.join(self.put(path)), self.put(text)));
        if let Some((path, _)) = rooms.iter().find(|(path, _)| path.exists()) {
            return Err(Halt::new(format!("{} is there already", path.display())));
        }
        let entries = ENTRIES.iter().map(|entry| self.entered(root, entry)).collect::<Result<Vec<_>>>()?;
        for (path, text) in rooms.into_iter().chain(entries) {
            let folder = path.parent().unwrap_or(root);
            fs::create_dir_all(folder).or_halt(&format!("make {}", folder.display()))?;
            fs::write(&path, text).or_halt(&format!("write {}", path.display()))?;
        }
        Ok(())
    }

    fn entered(&self, root: &Path, entry: &Entry) -> Result<(std::path::PathBuf, String)> {
        let path = root.join(entry.file);
        let text = fs::read_to_string(&path).or_halt(&format!("read {}", path.display()))?;
        let entered = enter(&text, entry.behind, &self.put(entry.line));
        let missing = || Halt::new(format!("{} has no line that begins with `{}`", entry.file, entry.behind));
        Ok((path, entered.ok_or_else(missing)?))
    }
}

fn enter(text: &str, behind: &str, line: &str) -> Option<String> {
    let mut lines = text.lines().collect::<Vec<_>>();
    let at = lines.iter().rposition(|it| it.starts_with(behind))?;
    lines.insert(at + 1, line);
    Some(lines.join("\n") + "\n")
}

fn next_migration(root: &Path) -> Result<u16> {
    let entries = fs::read_dir(root.join("migrations")).or_halt("read the migrations")?;
    let number = |name: &str| name.split('_').next()?.parse::<u16>().ok();
    let last = entries.flatten().filter_map(|entry| number(entry.file_name().to_str()?)).max();
    Ok(last.unwrap_or_default() + 1)
}

fn capital(word: &str) -> String {
    let (first, rest) = word.split_at(1.min(word.len()));
    first.to_ascii_uppercase() + rest
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;
    use std::process::{Command, Stdio};

    fn stamp() -> Stamp {
        Stamp::new("surveys", "survey", 7).expect("two good names")
    }

    #[test]
    fn every_room_is_named_and_no_mark_is_left() {
        for (path, text) in ROOMS {
            assert!(!stamp().put(&format!("{path}\n{text}")).contains("__"), "{path}");
        }
    }

    #[test]
    fn what_is_stamped_is_formatted() {
        for (path, text) in ROOMS.iter().filter(|(path, _)| path.contains("/src/") && !path.contains(".html"))
        {
            let mut rustfmt = Command::new("rustfmt")
                .args(["--check", "--edition=2024"])
                .current_dir(root())
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .spawn()
                .expect("rustfmt comes with Rust");
            rustfmt
                .stdin
                .take()
                .expect("piped")
                .write_all(stamp().put(text).as_bytes())
                .expect("rustfmt reads");
            let said = rustfmt.wait_with_output().expect("our child");
            assert!(said.status.success(), "{path}: {}", String::from_utf8_lossy(&said.stdout));
        }
    }

    #[test]
    fn the_house_has_a_place_for_every_entry() {
        for entry in &ENTRIES {
            let entered = stamp().entered(&root(), entry).map(|(_, text)| text);
            assert!(entered.is_ok_and(|text| text.contains(&stamp().put(entry.line))), "{}", entry.file);
        }
    }

    #[test]
    fn an_entry_goes_behind_the_last_line_of_its_kind() {
        assert_eq!(enter("[a\n(1)\n(2)\n]\n", "(", "(3)"), Some("[a\n(1)\n(2)\n(3)\n]\n".to_owned()));
        assert_eq!(enter("[a\n", "(", "(3)"), None);
    }

    #[test]
    fn a_feature_that_is_there_is_not_touched() {
        let folder = std::env::temp_dir().join(format!("slice-there-{}", std::process::id()));
        let lib = folder.join("slices/surveys/src/lib.rs");
        fs::create_dir_all(lib.parent().expect("below the folder")).expect("a new folder");
        fs::write(&lib, "ours").expect("a new file");
        let refused = stamp().lay(&folder);
        let kept = fs::read_to_string(&lib).expect("still there");
        fs::remove_dir_all(&folder).expect("our own folder");
        assert_eq!(
            (refused, kept),
            (Err(Halt::new(format!("{} is there already", lib.display()))), "ours".to_owned())
        );
    }

    #[test]
    fn a_name_that_is_no_word_is_refused() {
        let names = [("Surveys", "survey"), ("sur-veys", "survey"), ("", "survey"), ("survey", "survey")];
        assert!(names.iter().all(|(slice, noun)| Stamp::new(slice, noun, 1).is_err()));
    }
}

//! A file or a link as it is handed in, and whether it may be kept.
use crate::Kind;
use kernel::text::{self, TextProblem};
use tokio::{sync::Semaphore, task};

/// Octets of one file.
pub const SIZE_MAX: usize = 20_000_000;
/// Characters of a name.
pub const NAME_LENGTH_MAX: usize = 120;
/// Characters of an address.
pub const ADDRESS_LENGTH_MAX: usize = 500;

/// A file that may be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NewFile {
    /// Octets.
    Body {
        /// What it is called.
        name: String,
        /// Of which type.
        kind: Kind,
        /// All of it, as it is kept.
        bytes: Vec<u8>,
    },
    /// A file elsewhere.
    Link {
        /// What it is called.
        name: String,
        /// `https://…`
        address: String,
    },
}

/// Why a file is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileProblem {
    /// Neither a file nor an address was given.
    Missing,
    /// See the reason.
    Name(TextProblem),
    /// None of [`Kind::ALL`] by its name.
    KindUnknown,
    /// Its content is of another type than its name says, is broken, or holds more than is safe to open.
    KindDiffers {
        /// What its name says.
        said: Kind,
    },
    /// Nothing in it.
    Empty,
    /// Larger than [`SIZE_MAX`].
    TooLarge {
        /// Its octets.
        size: usize,
    },
    /// All files of one place together would be larger than what it may keep.
    NoRoom {
        /// Octets that it may keep.
        most: usize,
    },
    /// Not an address of the web.
    Address,
}

/// What somebody typed and chose in a form that takes a file or a link to one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handed<'a> {
    /// Name as the browser says it, and octets.
    pub file: Option<(String, Vec<u8>)>,
    /// Name of a link.
    pub name: &'a str,
    /// Where it leads.
    pub address: &'a str,
}

impl Handed<'_> {
    /// Whether the link counts, because no file was chosen and an address was typed.
    pub fn is_link(&self) -> bool {
        self.file.is_none() && !self.address.trim().is_empty()
    }

    /// The file or the link.
    ///
    /// # Errors
    /// [`FileProblem`], but for [`FileProblem::NoRoom`].
    pub async fn read(self) -> Result<NewFile, FileProblem> {
        let is_link = self.is_link();
        match self.file {
            Some((name, bytes)) => {
                // A large picture needs a second of one core and much memory: one at a time.
                static ONE: Semaphore = Semaphore::const_new(1);
                let _turn = ONE.acquire().await;
                let read = task::spawn_blocking(move || NewFile::body(&name, bytes)).await;
                read.unwrap_or(Err(FileProblem::Missing))
            }
            None if is_link => NewFile::link(self.name, self.address),
            None => Err(FileProblem::Missing),
        }
    }
}

impl NewFile {
    /// What it is called.
    pub fn name(&self) -> &str {
        match self {
            Self::Body { name, .. } | Self::Link { name, .. } => name,
        }
    }

    /// Octets; of a link none.
    pub fn size(&self) -> usize {
        match self {
            Self::Body { bytes, .. } => bytes.len(),
            Self::Link { .. } => 0,
        }
    }

    /// The same, if a place that keeps `others` octets already and at most `most` has room for it.
    ///
    /// # Errors
    /// [`FileProblem::NoRoom`]
    pub fn beside(self, others: usize, most: usize) -> Result<Self, FileProblem> {
        let fits = self.size() == 0 || others.saturating_add(self.size()) <= most;
        if fits { Ok(self) } else { Err(FileProblem::NoRoom { most }) }
    }

    /// A file as it came.
    fn body(name: &str, bytes: Vec<u8>) -> Result<Self, FileProblem> {
        let name = text::line(name, NAME_LENGTH_MAX).map_err(FileProblem::Name)?;
        let kind = Kind::of_name(&name).ok_or(FileProblem::KindUnknown)?;
        match bytes.len() {
            0 => Err(FileProblem::Empty),
            size if size > SIZE_MAX => Err(FileProblem::TooLarge { size }),
            _ => {
                let bytes = kind.kept(bytes).ok_or(FileProblem::KindDiffers { said: kind })?;
                Ok(Self::Body { name, kind, bytes })
            }
        }
    }

    /// A link to a file elsewhere: `https` only, without a name of a user in it.
    fn link(name: &str, address: &str) -> Result<Self, FileProblem> {
        let address = text::line(address, ADDRESS_LENGTH_MAX).map_err(|_| FileProblem::Address)?;
        let rest = address.strip_prefix("https://").ok_or(FileProblem::Address)?;
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let is_clean = address.bytes().all(|b| b.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&b));
        if !is_clean || !host.contains('.') || host.contains('@') {
            return Err(FileProblem::Address);
        }
        let name = text::optional_line(name, NAME_LENGTH_MAX).map_err(FileProblem::Name)?;
        Ok(Self::Link { name: name.unwrap_or_else(|| host.to_owned()), address })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{office::tests::packed, picture::tests::small};

    #[test]
    fn a_file_is_what_its_name_says_or_it_is_refused() {
        let pdf = NewFile::body("Roadmap.PDF", b"%PDF-1.7 ...".to_vec()).unwrap();
        assert!(matches!(pdf, NewFile::Body { kind: Kind::Pdf, .. }));
        let page = NewFile::body("roadmap.pdf", b"<html><script>".to_vec());
        assert_eq!(page, Err(FileProblem::KindDiffers { said: Kind::Pdf }));
        for name in ["page.html", "picture.svg", "all.zip", "pdf", "run.exe"] {
            assert_eq!(NewFile::body(name, b"%PDF-".to_vec()), Err(FileProblem::KindUnknown), "{name}");
        }
    }

    #[test]
    fn an_archive_is_no_office_file() {
        let archive = NewFile::body("list.xlsx", packed(&[("letters.txt", "")]));
        assert_eq!(archive, Err(FileProblem::KindDiffers { said: Kind::Xlsx }));
        let sheet = packed(&[("[Content_Types].xml", ""), ("xl/workbook.xml", "")]);
        assert!(NewFile::body("list.xlsx", sheet).is_ok());
    }

    #[test]
    fn a_picture_is_kept_under_both_of_its_endings() {
        for name in ["square.jpg", "square.JPEG"] {
            let kept = NewFile::body(name, small(image::ImageFormat::Jpeg)).unwrap();
            assert!(matches!(kept, NewFile::Body { kind: Kind::Jpeg, .. }), "{name}");
        }
    }

    #[test]
    fn a_place_keeps_no_more_than_its_room() {
        let file = || NewFile::body("a.txt", b"abc".to_vec()).unwrap();
        assert_eq!(file().beside(98, 100), Err(FileProblem::NoRoom { most: 100 }));
        assert!(file().beside(97, 100).is_ok());
        assert!(NewFile::link("", "https://files.example.org").unwrap().beside(100, 100).is_ok());
        assert_eq!(NewFile::body("a.txt", Vec::new()), Err(FileProblem::Empty));
    }

    #[tokio::test]
    async fn a_form_without_file_and_address_says_so() {
        let handed = |file, address| Handed { file, name: "", address }.read();
        assert_eq!(handed(None, " ").await, Err(FileProblem::Missing));
        assert!(handed(None, "https://files.example.org").await.is_ok());
        let file = handed(Some(("a.txt".to_owned(), b"a".to_vec())), "https://files.example.org").await;
        assert_eq!(file.unwrap().name(), "a.txt");
    }

    #[test]
    fn a_link_leads_to_the_web_and_hides_nobody() {
        assert!(NewFile::link("", "https://files.example.org/a?b=c").is_ok());
        for bad in [
            "http://files.example.org",
            "javascript:alert(1)",
            "https://user@evil.example",
            "https://local",
            "x",
        ] {
            assert_eq!(NewFile::link("", bad), Err(FileProblem::Address), "{bad}");
        }
    }
}

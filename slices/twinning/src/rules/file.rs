//! A file of a group: of which types, how large, known by its content and not by its name alone; or a link.
use kernel::text::{self, TextProblem};

/// Octets of one file.
pub const SIZE_MAX: usize = 20_000_000;
/// Octets of all files of one group.
pub const SIZE_OF_ALL_MAX: i64 = 200_000_000;
/// Characters of a name.
pub const NAME_LENGTH_MAX: usize = 120;
/// Characters of an address.
pub const ADDRESS_LENGTH_MAX: usize = 500;

/// Types that groups exchange. Archives are none of them, nor is anything that a browser would run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Portable document.
    Pdf,
    /// Text of an office program.
    Docx,
    /// Sheet of an office program.
    Xlsx,
    /// Slides of an office program.
    Pptx,
    /// Open text.
    Odt,
    /// Open sheet.
    Ods,
    /// Open slides.
    Odp,
    /// Comma-separated values.
    Csv,
    /// Plain text.
    Txt,
}

impl Kind {
    /// All.
    pub const ALL: [Self; 9] = [
        Self::Pdf,
        Self::Docx,
        Self::Xlsx,
        Self::Pptx,
        Self::Odt,
        Self::Ods,
        Self::Odp,
        Self::Csv,
        Self::Txt,
    ];

    /// How its names end.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
            Self::Pptx => "pptx",
            Self::Odt => "odt",
            Self::Ods => "ods",
            Self::Odp => "odp",
            Self::Csv => "csv",
            Self::Txt => "txt",
        }
    }

    /// As it is served.
    pub fn content_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Pptx => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            Self::Odt => "application/vnd.oasis.opendocument.text",
            Self::Ods => "application/vnd.oasis.opendocument.spreadsheet",
            Self::Odp => "application/vnd.oasis.opendocument.presentation",
            Self::Csv => "text/csv; charset=utf-8",
            Self::Txt => "text/plain; charset=utf-8",
        }
    }

    /// Whether the octets begin as those of this type do. Office files are packed; plain text is UTF-8 without NUL.
    fn fits(self, bytes: &[u8]) -> bool {
        match self {
            Self::Pdf => bytes.starts_with(b"%PDF-"),
            Self::Docx | Self::Xlsx | Self::Pptx => is_packed(bytes) && names(bytes, b"[Content_Types].xml"),
            Self::Odt | Self::Ods | Self::Odp => {
                is_packed(bytes) && names(bytes, b"mimetypeapplication/vnd.oasis.opendocument.")
            }
            Self::Csv | Self::Txt => std::str::from_utf8(bytes).is_ok_and(|text| !text.contains('\0')),
        }
    }
}

fn is_packed(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

fn names(bytes: &[u8], name: &[u8]) -> bool {
    bytes.windows(name.len()).any(|window| window == name)
}

/// A file that may be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NewFile {
    /// Octets.
    Body {
        /// What it is called.
        name: String,
        /// Of which type.
        kind: Kind,
        /// All of it.
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
    /// Its content is of another type than its name says.
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
    /// All files together would be larger than [`SIZE_OF_ALL_MAX`].
    NoRoom,
    /// Not an address of the web.
    Address,
}

impl NewFile {
    /// What it is called.
    pub fn name(&self) -> &str {
        match self {
            Self::Body { name, .. } | Self::Link { name, .. } => name,
        }
    }

    /// A file as it came, beside `others` octets that the group keeps already.
    ///
    /// # Errors
    /// [`FileProblem`]
    pub fn body(name: &str, bytes: Vec<u8>, others: i64) -> Result<Self, FileProblem> {
        let name = text::line(name, NAME_LENGTH_MAX).map_err(FileProblem::Name)?;
        let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
        let kind = Kind::ALL.into_iter().find(|kind| kind.extension() == ending);
        let kind = kind.ok_or(FileProblem::KindUnknown)?;
        let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
        match () {
            () if bytes.is_empty() => Err(FileProblem::Empty),
            () if bytes.len() > SIZE_MAX => Err(FileProblem::TooLarge { size: bytes.len() }),
            () if size.saturating_add(others) > SIZE_OF_ALL_MAX => Err(FileProblem::NoRoom),
            () if !kind.fits(&bytes) => Err(FileProblem::KindDiffers { said: kind }),
            () => Ok(Self::Body { name, kind, bytes }),
        }
    }

    /// A link to a file elsewhere: `https` only, without a name of a user in it.
    ///
    /// # Errors
    /// [`FileProblem`]
    pub fn link(name: &str, address: &str) -> Result<Self, FileProblem> {
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

    #[test]
    fn a_file_is_what_its_name_says_or_it_is_refused() {
        let pdf = NewFile::body("Roadmap.PDF", b"%PDF-1.7 ...".to_vec(), 0).unwrap();
        assert!(matches!(pdf, NewFile::Body { kind: Kind::Pdf, .. }));
        let page = NewFile::body("roadmap.pdf", b"<html><script>".to_vec(), 0);
        assert_eq!(page, Err(FileProblem::KindDiffers { said: Kind::Pdf }));
        for name in ["page.html", "picture.svg", "all.zip", "pdf", "run.exe"] {
            assert_eq!(NewFile::body(name, b"%PDF-".to_vec(), 0), Err(FileProblem::KindUnknown), "{name}");
        }
    }

    #[test]
    fn an_archive_is_no_office_file() {
        let archive = NewFile::body("list.xlsx", b"PK\x03\x04 letters.txt".to_vec(), 0);
        assert_eq!(archive, Err(FileProblem::KindDiffers { said: Kind::Xlsx }));
        assert!(NewFile::body("list.xlsx", b"PK\x03\x04 [Content_Types].xml".to_vec(), 0).is_ok());
    }

    #[test]
    fn a_group_keeps_no_more_than_its_room() {
        let full = SIZE_OF_ALL_MAX - 2;
        assert_eq!(NewFile::body("a.txt", b"abc".to_vec(), full), Err(FileProblem::NoRoom));
        assert!(NewFile::body("a.txt", b"ab".to_vec(), full).is_ok());
        assert_eq!(NewFile::body("a.txt", Vec::new(), 0), Err(FileProblem::Empty));
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

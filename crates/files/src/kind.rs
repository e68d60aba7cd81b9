//! Types that are kept.
use crate::{office, picture};

/// A type of file. Archives are none of them, nor is anything that a browser would run.
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
    /// Photograph.
    Jpeg,
    /// Drawing.
    Png,
    /// Either of both.
    Webp,
    /// Comma-separated values.
    Csv,
    /// Plain text.
    Txt,
}

impl Kind {
    /// All.
    pub const ALL: [Self; 12] = [
        Self::Pdf,
        Self::Docx,
        Self::Xlsx,
        Self::Pptx,
        Self::Odt,
        Self::Ods,
        Self::Odp,
        Self::Jpeg,
        Self::Png,
        Self::Webp,
        Self::Csv,
        Self::Txt,
    ];

    /// How names of this type end.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
            Self::Pptx => "pptx",
            Self::Odt => "odt",
            Self::Ods => "ods",
            Self::Odp => "odp",
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Webp => "webp",
            Self::Csv => "csv",
            Self::Txt => "txt",
        }
    }

    /// The type that a name says.
    pub(crate) fn of_name(name: &str) -> Option<Self> {
        let (_, ending) = name.rsplit_once('.')?;
        let ending = ending.to_ascii_lowercase();
        if ending == "jpeg" {
            return Some(Self::Jpeg);
        }
        Self::ALL.into_iter().find(|kind| kind.extension() == ending)
    }

    /// As it is given out.
    pub fn content_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Pptx => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            Self::Odt => "application/vnd.oasis.opendocument.text",
            Self::Ods => "application/vnd.oasis.opendocument.spreadsheet",
            Self::Odp => "application/vnd.oasis.opendocument.presentation",
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Webp => "image/webp",
            Self::Csv => "text/csv; charset=utf-8",
            Self::Txt => "text/plain; charset=utf-8",
        }
    }

    /// What is kept of these octets, if they are of this type: a picture drawn anew, anything else as it came.
    pub(crate) fn kept(self, bytes: Vec<u8>) -> Option<Vec<u8>> {
        let fits = match self {
            Self::Jpeg => return picture::drawn_anew(&bytes, image::ImageFormat::Jpeg),
            Self::Png => return picture::drawn_anew(&bytes, image::ImageFormat::Png),
            Self::Webp => return picture::drawn_anew(&bytes, image::ImageFormat::WebP),
            Self::Pdf => bytes.starts_with(b"%PDF-"),
            Self::Docx => office::is_packed(&bytes, "word/"),
            Self::Xlsx => office::is_packed(&bytes, "xl/"),
            Self::Pptx => office::is_packed(&bytes, "ppt/"),
            Self::Odt | Self::Ods | Self::Odp => office::is_open(&bytes, self.content_type()),
            Self::Csv | Self::Txt => std::str::from_utf8(&bytes).is_ok_and(|text| !text.contains('\0')),
        };
        fits.then_some(bytes)
    }
}

//! Files of office programs: many small files in one packed file. Nothing is unpacked here; their list says what is in them.
use std::io::{Cursor, Read as _};
use zip::ZipArchive;

/// Octets of all that is packed in one file.
const UNPACKED_MAX: u64 = 200_000_000;
/// What one file may have packed in it.
const ENTRIES_MAX: usize = 2_000;
/// Programs that an office file brings along, as their makers call them.
const MACROS: &str = "vbaproject.bin";

/// A file of the kind of ISO/IEC 29500, part 2, whose main part lies in this folder.
pub(crate) fn is_packed(bytes: &[u8], folder: &str) -> bool {
    opened(bytes).is_some_and(|file| {
        let has =
            |wanted: &str| file.file_names().any(|name| name.is_ok_and(|name| name.starts_with(wanted)));
        has("[Content_Types].xml") && has(folder)
    })
}

/// A file of the kind of `OpenDocument` 1.3, part 2, 3.3: the first thing in it, not packed, is its type.
pub(crate) fn is_open(bytes: &[u8], content_type: &str) -> bool {
    let Some(mut file) = opened(bytes) else { return false };
    let Ok(first) = file.by_index(0) else { return false };
    let mut said = String::new();
    let longest = content_type.len().saturating_add(1);
    first.name().is_ok_and(|name| name == "mimetype")
        && first.take(u64::try_from(longest).unwrap_or_default()).read_to_string(&mut said).is_ok()
        && said == content_type
}

/// The list of what is packed, if it is small enough to be opened by anybody and brings no program along.
fn opened(bytes: &[u8]) -> Option<ZipArchive<Cursor<&[u8]>>> {
    let file = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let size = file.decompressed_size().unwrap_or(u128::MAX);
    let is_safe = file.len() <= ENTRIES_MAX
        && size <= u128::from(UNPACKED_MAX)
        && file.file_names().all(|name| name.is_ok_and(|name| !name.to_ascii_lowercase().ends_with(MACROS)));
    is_safe.then_some(file)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use std::io::Write as _;
    use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

    /// A packed file with these things in it.
    pub(crate) fn packed(entries: &[(&str, &str)]) -> Vec<u8> {
        let mut file = ZipWriter::new(Cursor::new(Vec::new()));
        let plain = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        for (name, text) in entries {
            file.start_file(*name, plain).unwrap();
            file.write_all(text.as_bytes()).unwrap();
        }
        file.finish().unwrap().into_inner()
    }

    #[test]
    fn a_packed_file_is_known_by_what_is_in_it() {
        let sheet = packed(&[("[Content_Types].xml", ""), ("xl/workbook.xml", "")]);
        assert!(is_packed(&sheet, "xl/"));
        assert!(!is_packed(&sheet, "word/"));
        assert!(!is_packed(&packed(&[("letters/a.txt", "")]), "xl/"));
        assert!(!is_packed(b"PK\x03\x04 [Content_Types].xml xl/", "xl/"));
    }

    #[test]
    fn an_open_file_says_its_type_first() {
        let text = "application/vnd.oasis.opendocument.text";
        assert!(is_open(&packed(&[("mimetype", text), ("content.xml", "")]), text));
        assert!(!is_open(&packed(&[("content.xml", ""), ("mimetype", text)]), text));
        assert!(!is_open(&packed(&[("mimetype", &format!("{text}-template"))]), text));
    }

    #[test]
    fn a_file_that_brings_a_program_along_is_refused() {
        let entries = [("[Content_Types].xml", ""), ("word/document.xml", ""), ("word/vbaProject.bin", "")];
        assert!(is_packed(&packed(&entries[..2]), "word/"));
        assert!(!is_packed(&packed(&entries), "word/"));
    }

    #[test]
    fn a_file_with_too_much_in_it_is_refused() {
        let names: Vec<String> = (0..=ENTRIES_MAX).map(|number| format!("word/{number}")).collect();
        let mut entries = vec![("[Content_Types].xml", "")];
        entries.extend(names.iter().map(|name| (name.as_str(), "")));
        assert!(!is_packed(&packed(&entries), "word/"));
        assert!(is_packed(&packed(&entries[..ENTRIES_MAX]), "word/"));
    }
}

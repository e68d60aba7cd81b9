//! Pictures: drawn anew, so that what a camera or a program wrote beside the picture is gone: place, time, owner.
use image::{DynamicImage, ImageDecoder as _, ImageFormat, ImageReader, Limits, codecs::jpeg::JpegEncoder};
use std::io::Cursor;

/// Points of a picture.
const POINTS_MAX: u64 = 40_000_000;
/// Octets that a picture may need while it is read: four for each point, and as many again to turn it.
const MEMORY_MAX: u64 = 2 * 4 * POINTS_MAX;
/// Of a hundred: what a photograph loses, nobody sees.
const QUALITY: u8 = 88;

/// The same picture, upright, and nothing else; nothing if it is none of this format, or too large.
pub(crate) fn drawn_anew(bytes: &[u8], format: ImageFormat) -> Option<Vec<u8>> {
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut limits = Limits::default();
    limits.max_alloc = Some(MEMORY_MAX);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().ok()?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > POINTS_MAX {
        return None;
    }
    // The camera was held upright, which only the note beside the picture knows.
    let orientation = decoder.orientation().ok()?;
    let mut picture = DynamicImage::from_decoder(decoder).ok()?;
    picture.apply_orientation(orientation);
    let mut drawn = Cursor::new(Vec::new());
    if format == ImageFormat::Jpeg {
        picture.to_rgb8().write_with_encoder(JpegEncoder::new_with_quality(&mut drawn, QUALITY)).ok()?;
    } else {
        picture.write_to(&mut drawn, format).ok()?;
    }
    Some(drawn.into_inner())
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// Two points wide, one high: the left one white, the right one black.
    pub(crate) fn small(format: ImageFormat) -> Vec<u8> {
        let picture = image::RgbImage::from_fn(16, 8, |x, _| image::Rgb([if x < 8 { 255 } else { 0 }; 3]));
        let mut bytes = Cursor::new(Vec::new());
        picture.write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    }

    /// A note behind the first two octets, as cameras write it: turned by a right angle, and where it was taken.
    fn with_note(jpeg: &[u8]) -> Vec<u8> {
        let mut note = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0".to_vec();
        note.extend(b"31.95N 35.93E");
        let length = u16::try_from(note.len() + 2).unwrap().to_be_bytes();
        [&jpeg[..2], b"\xff\xe1", &length, &note, &jpeg[2..]].concat()
    }

    #[test]
    fn a_photograph_loses_where_it_was_taken_and_stands_upright() {
        let taken = with_note(&small(ImageFormat::Jpeg));
        let kept = drawn_anew(&taken, ImageFormat::Jpeg).unwrap();
        let holds = |bytes: &[u8], what: &[u8]| bytes.windows(what.len()).any(|window| window == what);
        assert!(holds(&taken, b"31.95N") && holds(&taken, b"Exif"));
        assert!(!holds(&kept, b"31.95N") && !holds(&kept, b"Exif"));
        let picture = image::load_from_memory(&kept).unwrap();
        assert_eq!((picture.width(), picture.height()), (8, 16));
    }

    #[test]
    fn a_drawing_stays_as_it_is() {
        for format in [ImageFormat::Png, ImageFormat::WebP] {
            let drawn = small(format);
            let kept = drawn_anew(&drawn, format).unwrap();
            let points = |bytes: &[u8]| image::load_from_memory(bytes).unwrap().to_rgb8();
            assert_eq!(points(&kept), points(&drawn));
        }
    }

    #[test]
    fn what_is_no_picture_or_another_one_is_refused() {
        assert_eq!(drawn_anew(b"<svg onload=alert(1)>", ImageFormat::Png), None);
        assert_eq!(drawn_anew(&small(ImageFormat::Jpeg), ImageFormat::Png), None);
        let png = small(ImageFormat::Png);
        assert_eq!(drawn_anew(&png[..png.len() / 2], ImageFormat::Png), None);
    }

    #[test]
    fn a_picture_that_says_to_be_huge_is_not_even_drawn() {
        let mut png = small(ImageFormat::Png);
        // Width and height stand behind the eight octets of the signature, a length and a name.
        png[16..24].copy_from_slice(&[0, 0, 0x40, 0, 0, 0, 0x40, 0]);
        assert_eq!(drawn_anew(&png, ImageFormat::Png), None);
    }
}

//! Writes every sample page of this crate, in a language, to a folder: `cargo run -p ui --example samples -- ar pages`.
//!
//! Serve the folder and open it in a browser; the style sheet and the marks are written, too.
use std::{env, fs, path::PathBuf};
use ui::{Reader, Words, assets::assets, samples::samples};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut args = env::args().skip(1);
    let lang = args.next().unwrap_or_else(|| "en".to_owned()).parse()?;
    let folder = PathBuf::from(args.next().unwrap_or_else(|| "target/samples".to_owned()));
    fs::create_dir_all(folder.join("assets"))?;
    for asset in assets() {
        fs::write(folder.join(asset.path.trim_start_matches('/')), asset.bytes)?;
    }
    for sample in samples(&Reader::sample(&Words::load()?, lang)) {
        fs::write(folder.join(format!("{}.{lang}.html", sample.name.replace(' ', "-"))), sample.html)?;
    }
    Ok(())
}

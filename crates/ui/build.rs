//! Words and templates are read while this crate is made: a new file among them makes it anew.
fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=../../locales");
    println!("cargo::rerun-if-changed=templates");
}

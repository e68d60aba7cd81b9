//! Starts cargo for the workspace, as if it were typed into a shell.
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

/// A cargo command at the root of the workspace.
///
/// `cargo run` tells its program about the package that it runs, in variables that some build scripts watch: handed on,
/// they would build half of the tree anew after every change between `cargo x test` and `cargo test`.
pub(crate) fn cargo() -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")));
    cargo.current_dir(root());
    for (name, _) in std::env::vars_os() {
        if name.to_str().is_some_and(is_about_this_package) {
            cargo.env_remove(name);
        }
    }
    cargo
}

/// The folder of the workspace: found from here upwards, as this program may have been built elsewhere.
pub(crate) fn root() -> PathBuf {
    let here = std::env::current_dir().unwrap_or_else(|_| PathBuf::from("."));
    let holds_us = |folder: &&std::path::Path| folder.join("xtask/Cargo.toml").is_file();
    here.ancestors().find(holds_us).map_or_else(|| here.clone(), std::path::Path::to_path_buf)
}

fn is_about_this_package(name: &str) -> bool {
    let families = ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_", "CARGO_CRATE_", "CARGO_PRIMARY_"];
    families.iter().any(|family| name.starts_with(family))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_package_of_the_tool_is_kept_from_the_builds_it_starts() {
        let handed_on =
            ["CARGO_PKG_NAME", "CARGO_MANIFEST_DIR", "CARGO_TARGET_DIR", "CARGO_TERM_COLOR", "CARGO_HOME"]
                .into_iter()
                .filter(|name| !is_about_this_package(name))
                .collect::<Vec<_>>();
        assert_eq!(handed_on, ["CARGO_TARGET_DIR", "CARGO_TERM_COLOR", "CARGO_HOME"]);
    }

    #[test]
    fn the_root_is_where_the_workspace_is() {
        assert!(root().join("Cargo.lock").is_file());
    }
}

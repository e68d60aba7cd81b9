//! What the tests need besides Rust: looks, names what is missing, installs it where it may.
//!
//! It installs only as root on Debian; everywhere else it says the line to type. Ubuntu is deliberately not Debian here:
//! its Chromium is a snap, which cannot open a profile in a temporary folder.
use crate::halt::{Halt, OrHalt, Result};
use crate::postgres;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Something that a test starts or reads, and the Debian packages that bring it.
struct Need {
    name: &'static str,
    packages: &'static [&'static str],
    is_met: fn() -> bool,
}

const NEEDS: [Need; 4] = [
    Need {
        name: "Chromium",
        packages: &["chromium", "chromium-sandbox"],
        is_met: || program("chromium").is_some(),
    },
    Need {
        name: "the driver of Chromium",
        packages: &["chromium-driver"],
        is_met: || program("chromedriver").is_some(),
    },
    Need {
        name: "the PostgreSQL server",
        packages: &["postgresql"],
        is_met: || postgres::programs().is_ok(),
    },
    Need {
        name: "the fonts Noto Sans, Noto Serif and Noto Sans Arabic",
        packages: &["fonts-noto-core"],
        is_met: || ["NotoSans-", "NotoSerif-", "NotoSansArabic-"].into_iter().all(is_font_here),
    },
];

/// Makes sure that everything is here, or halts with the line that brings it.
pub(crate) fn meet() -> Result<()> {
    let missing = missing();
    if missing.is_empty() {
        return Ok(());
    }
    let line = install_line(&missing);
    let names = names(&missing);
    if !is_debian() {
        return Err(Halt::new(format!("the tests need {names}. On Debian this brings it: {line}")));
    }
    if !is_root() {
        return Err(Halt::new(format!("the tests need {names}. As root, type: {line}")));
    }
    eprintln!("The tests need {names}: installing with apt-get.");
    install(&missing)?;
    let still = self::missing();
    if still.is_empty() {
        return Ok(());
    }
    Err(Halt::new(format!("apt-get went well, yet this is not found: {}", self::names(&still))))
}

fn missing() -> Vec<Need> {
    NEEDS.into_iter().filter(|need| !(need.is_met)()).collect()
}

fn names(needs: &[Need]) -> String {
    needs.iter().map(|need| need.name).collect::<Vec<_>>().join("; ")
}

fn install_line(needs: &[Need]) -> String {
    format!("apt-get install --no-install-recommends {}", packages(needs).join(" "))
}

fn packages(needs: &[Need]) -> Vec<&'static str> {
    needs.iter().flat_map(|need| need.packages).copied().collect()
}

fn install(needs: &[Need]) -> Result<()> {
    apt_get(&["update"])?;
    let mut install = vec!["install", "--yes", "--no-install-recommends"];
    install.extend(packages(needs));
    apt_get(&install)
}

fn apt_get(words: &[&str]) -> Result<()> {
    // Another apt-get may be at work on a machine that has just started: wait for it, do not fail.
    let status = Command::new("apt-get")
        .args(["--quiet=2", "-o", "DPkg::Lock::Timeout=300"])
        .args(words)
        .env("DEBIAN_FRONTEND", "noninteractive")
        // The server's package would start a server of its own on the usual port: the tests start theirs.
        .env("RUNLEVEL", "1")
        .status()
        .or_halt("start apt-get")?;
    if status.success() {
        return Ok(());
    }
    Err(Halt::new(format!("apt-get {} ended with {status}; its own words are above", words.join(" "))))
}

fn is_debian() -> bool {
    program("apt-get").is_some() && fs::read_to_string("/etc/os-release").is_ok_and(|text| says_debian(&text))
}

fn says_debian(os_release: &str) -> bool {
    os_release.lines().any(|line| line == "ID=debian" || line == "ID=\"debian\"")
}

/// Whether we may do everything on this machine.
pub(crate) fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|answer| answer.stdout == b"0\n")
}

/// Where a program of this name would be started from.
pub(crate) fn program(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file())
}

fn is_font_here(beginning: &str) -> bool {
    let home = std::env::home_dir().unwrap_or_default();
    [
        PathBuf::from("/usr/share/fonts"),
        PathBuf::from("/usr/local/share/fonts"),
        home.join(".local/share/fonts"),
        home.join(".fonts"),
        PathBuf::from("/Library/Fonts"),
        home.join("Library/Fonts"),
    ]
    .iter()
    .any(|folder| holds_file(folder, beginning))
}

fn holds_file(folder: &Path, beginning: &str) -> bool {
    let Ok(entries) = fs::read_dir(folder) else { return false };
    entries.flatten().any(|entry| {
        let path = entry.path();
        if path.is_dir() {
            return holds_file(&path, beginning);
        }
        entry.file_name().to_string_lossy().starts_with(beginning)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_to_type_names_every_package_that_is_missing() {
        let [chromium, driver, _, fonts] = NEEDS;
        assert_eq!(
            install_line(&[chromium, driver, fonts]),
            "apt-get install --no-install-recommends chromium chromium-sandbox chromium-driver fonts-noto-core"
        );
    }

    #[test]
    fn ubuntu_is_not_taken_for_debian() {
        assert!(says_debian("NAME=\"Debian GNU/Linux\"\nID=debian\n"));
        assert!(!says_debian("NAME=\"Ubuntu\"\nID=ubuntu\nID_LIKE=debian\n"));
    }

    #[test]
    fn a_font_is_found_in_a_folder_below() {
        let folder = std::env::temp_dir().join(format!("needs-fonts-{}", std::process::id()));
        fs::create_dir_all(folder.join("truetype/noto")).expect("a new folder");
        fs::write(folder.join("truetype/noto/NotoSans-Regular.ttf"), "").expect("an empty font");
        let found = ["NotoSans-", "NotoSansArabic-"].map(|beginning| holds_file(&folder, beginning));
        fs::remove_dir_all(&folder).expect("our own folder");
        assert_eq!(found, [true, false]);
    }
}

//! `cargo x dev`: the demo, built anew and started again whenever a file of the product changes.
//!
//! It looks at the files' times twice a second: no library, and no limit of watched files to raise. What does not compile
//! leaves the last demo running. Words and style sheets that the program reads by itself need no new start, yet get one.
use crate::cargo::{cargo, root};
use crate::halt::{OrHalt, Result};
use std::fs;
use std::path::Path;
use std::process::{Child, Command, ExitCode};
use std::thread::sleep;
use std::time::{Duration, SystemTime};

const STEP: Duration = Duration::from_millis(500);
const WATCHED: [&str; 8] =
    ["app", "crates", "examples", "lib", "locales", "migrations", "slices", "Cargo.toml"];

/// Never returns but for an error; Ctrl-C ends it and the demo, which are one group to the terminal.
pub(crate) fn dev(words: &[String]) -> Result<ExitCode> {
    let mut demo: Option<Child> = None;
    loop {
        let seen = newest();
        let built = cargo().args(["build", "--package", "twinhall"]).status().or_halt("start cargo")?;
        if built.success() {
            if let Some(demo) = &mut demo {
                stop(demo)?;
            }
            let run =
                cargo().args(["run", "--quiet", "--package", "twinhall", "--", "demo"]).args(words).spawn();
            demo = Some(run.or_halt("start the demo")?);
        }
        while newest() == seen {
            sleep(STEP);
        }
    }
}

/// As a person does with Ctrl-C, so that the stop is as graceful as it will be.
fn stop(demo: &mut Child) -> Result<()> {
    if demo.try_wait().or_halt("look at the demo")?.is_none() {
        let asked = Command::new("sh").args(["-c", &format!("kill -INT {}", demo.id())]).status();
        asked.or_halt("stop the demo")?;
    }
    demo.wait().map(drop).or_halt("wait for the demo")
}

fn newest() -> Option<SystemTime> {
    WATCHED.iter().filter_map(|name| newest_in(&root().join(name))).max()
}

/// A folder's own time counts too: it changes when a file in it is removed.
fn newest_in(path: &Path) -> Option<SystemTime> {
    let own = fs::metadata(path).and_then(|it| it.modified()).ok();
    let below = fs::read_dir(path).into_iter().flatten().flatten();
    below.filter_map(|entry| newest_in(&entry.path())).chain(own).max()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_deep_inside_that_changes_or_goes_is_noticed() {
        let folder = std::env::temp_dir().join(format!("dev-watch-{}", std::process::id()));
        let deep = folder.join("slices/people");
        fs::create_dir_all(&deep).expect("a new folder");
        let touch = |path: &Path, seconds| {
            let time = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
            fs::File::open(path).and_then(|it| it.set_modified(time)).expect("our own file");
        };
        fs::write(deep.join("lib.rs"), "").expect("our own folder");
        for path in [&folder, &folder.join("slices"), &deep] {
            touch(path, 1);
        }
        let times = [2, 3].map(|seconds| {
            touch(&deep.join("lib.rs"), seconds);
            newest_in(&folder)
        });
        fs::remove_file(deep.join("lib.rs")).expect("our own file");
        let after = newest_in(&folder);
        fs::remove_dir_all(&folder).expect("our own folder");
        let at = |seconds| Some(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds));
        assert_eq!((times, after > at(3)), ([at(2), at(3)], true));
    }
}

//! The test binary started once more: processes that are killed, or that may do less.
use std::{
    os::unix::process::CommandExt as _,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};
use store::testing;

/// Tells a test that it is the child, and where its house is.
pub(crate) const FOLDER: &str = "TWINHALL_TEST_CHILD_FOLDER";
/// Like [`FOLDER`], with the address of a server.
pub(crate) const SERVER: &str = "TWINHALL_TEST_CHILD_SERVER";

/// This binary, running one test only.
pub(crate) fn again(test: &str) -> Command {
    of(&std::env::current_exe().unwrap(), test)
}

fn of(binary: &Path, test: &str) -> Command {
    let mut command = Command::new(binary);
    command.args([test, "--exact", "--nocapture", "--test-threads=1"]);
    command
}

/// The same without the power to write everywhere that root has. `folder` is where a copy of this binary may lie
/// that others can read.
pub(crate) fn as_anybody(test: &str, folder: &Path) -> Command {
    let Some((user, group)) = testing::other_user("nobody") else { return again(test) };
    let binary: PathBuf = folder.join("tests");
    std::fs::copy(std::env::current_exe().unwrap(), &binary).unwrap();
    let mut command = of(&binary, test);
    command.uid(user).gid(group);
    command
}

/// This binary, for which `folder` is a disk of 3 MiB. None where nobody may mount one.
pub(crate) fn with_small_disk(test: &str, folder: &Path) -> Option<Command> {
    let unshare = || {
        let mut command = Command::new("unshare");
        command.args(["--map-root-user", "--mount", "sh", "-c"]);
        command
    };
    let mount = "mount -t tmpfs -o size=5m none \"$0\"";
    if !unshare().arg(mount).arg(folder).stderr(Stdio::null()).status().is_ok_and(|status| status.success()) {
        return None;
    }
    let child = again(test);
    let mut command = unshare();
    command
        .arg(format!("{mount} && exec \"$@\""))
        .arg(folder)
        .arg(child.get_program())
        .args(child.get_args());
    Some(command)
}

//! The program in a real pseudo-terminal: it starts, gives the terminal back however it ends, and does nothing when idle.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![cfg(target_os = "linux")]

use std::fs;
use std::io::{Read, Write};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

struct Session {
    child: Box<dyn Child + Send + Sync>,
    master: Box<dyn MasterPty + Send>,
    writer: Box<dyn Write + Send>,
    bytes: Receiver<Vec<u8>>,
    parser: vt100::Parser,
    _folder: tempfile::TempDir,
}

impl Session {
    fn start(arguments: &[&str]) -> Self {
        let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_querschnitt"));
        command.args(arguments);
        command.env("XDG_STATE_HOME", folder.path());
        command.env("TERM", "xterm-256color");
        command.env("LANG", "C.UTF-8");
        command.cwd(env!("CARGO_MANIFEST_DIR"));
        let child = pair.slave.spawn_command(command).unwrap();
        let mut reader = pair.master.try_clone_reader().unwrap();
        let writer = pair.master.take_writer().unwrap();
        let (sender, bytes) = channel();
        thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(count @ 1..) = reader.read(&mut buffer) {
                if sender.send(buffer[..count].to_vec()).is_err() {
                    return;
                }
            }
        });
        Self {
            child,
            master: pair.master,
            writer,
            bytes,
            parser: vt100::Parser::new(24.try_into().unwrap(), 80.try_into().unwrap(), 0),
            _folder: folder,
        }
    }

    fn take(&mut self, patience: Duration) {
        let end = Instant::now() + patience;
        while let Ok(bytes) = self.bytes.recv_timeout(end.saturating_duration_since(Instant::now())) {
            self.parser.process(&bytes);
        }
    }

    /// Waits until the screen shows a text.
    fn wait_for(&mut self, text: &str) {
        let end = Instant::now() + Duration::from_secs(20);
        while !self.parser.screen().contents().contains(text) {
            assert!(Instant::now() < end, "no {text:?} in\n{}", self.parser.screen().contents());
            self.take(Duration::from_millis(50));
        }
    }

    fn type_keys(&mut self, keys: &str) {
        self.writer.write_all(keys.as_bytes()).unwrap();
        self.writer.flush().unwrap();
    }

    fn signal(&self, name: &str) {
        let process = self.child.process_id().unwrap().to_string();
        assert!(std::process::Command::new("kill").args([name, &process]).status().unwrap().success());
    }

    /// Waits for the end and says whether the terminal is as it was.
    fn assert_given_back(mut self) {
        let end = Instant::now() + Duration::from_secs(20);
        while self.child.try_wait().unwrap().is_none() {
            assert!(Instant::now() < end, "it does not end");
            self.take(Duration::from_millis(20));
        }
        self.take(Duration::from_millis(200));
        let screen = self.parser.screen();
        assert!(!screen.alternate_screen(), "the alternate screen is left");
        assert!(!screen.hide_cursor(), "the cursor is shown");
        assert_eq!(screen.mouse_protocol_mode(), vt100::MouseProtocolMode::None, "the mouse is given back");
        assert!(!screen.bracketed_paste(), "pasting is as before");
        let modes = self.master.get_termios().unwrap();
        assert!(format!("{:?}", modes.local_flags).contains("ICANON"), "raw mode is left");
    }
}

fn musterstadt() -> Session {
    let mut session = Session::start(&["--lang", "de", "--on", "2026-12-01", "maps/musterstadt.ron"]);
    session.wait_for("Befunde 31");
    session
}

#[test]
fn the_terminal_is_given_back_after_quitting() {
    let mut session = musterstadt();
    session.type_keys("q");
    session.assert_given_back();
}

#[test]
fn the_terminal_is_given_back_after_signals() {
    for signal in ["-TERM", "-HUP"] {
        let session = musterstadt();
        session.signal(signal);
        session.assert_given_back();
    }
}

#[test]
fn long_work_tells_how_far_it_is_and_ctrl_c_ends_it() {
    let mut session = Session::start(&["--lang", "de", "compare", "maps/vergleich.ron", "--draws", "1000000"]);
    session.wait_for("Gewichtungen");
    session.wait_for("Strg+C bricht ab");
    session.type_keys("\x03");
    session.assert_given_back();
}

#[test]
fn keys_work_and_the_start_page_opens_a_sample() {
    let mut session = Session::start(&["--lang", "de"]);
    session.wait_for("Beispiele");
    session.type_keys("\r");
    session.wait_for("1 Gliederung");
    session.type_keys("4");
    session.wait_for("Warum es zählt");
    session.type_keys("q");
    session.assert_given_back();
}

#[test]
fn nothing_runs_when_idle() {
    let mut session = musterstadt();
    session.take(Duration::from_millis(500));
    let path = format!("/proc/{}/stat", session.child.process_id().unwrap());
    let ticks = || -> u64 {
        let stat = fs::read_to_string(&path).unwrap();
        let fields: Vec<&str> = stat.rsplit(')').next().unwrap().split_whitespace().collect();
        fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap()
    };
    let before = ticks();
    session.take(Duration::from_millis(1500));
    assert_eq!(ticks(), before, "no processor time while nobody types");
    session.type_keys("q");
    session.assert_given_back();
}

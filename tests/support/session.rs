//! The program in a real pseudo-terminal.

#![allow(dead_code, unreachable_pub)]

use std::io::{Read, Write};
use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// A running editor with 80 columns and 24 rows.
pub struct Session {
    /// Its process.
    pub child: Box<dyn Child + Send + Sync>,
    /// Its terminal.
    pub master: Box<dyn MasterPty + Send>,
    writer: Box<dyn Write + Send>,
    bytes: Receiver<Vec<u8>>,
    parser: vt100::Parser,
    folder: Option<tempfile::TempDir>,
}

impl Session {
    /// Starts with a state folder of its own.
    pub fn start(arguments: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let session = Self::start_in(folder.path(), arguments);
        Self { folder: Some(folder), ..session }
    }

    /// Starts with a state folder and a copy of one of the project's maps of its own: who opens a map that another session has
    /// open is asked how.
    pub fn start_on_copy(arguments: &[&str], map: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let copy = folder.path().join(map);
        std::fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("maps").join(map), &copy).unwrap();
        let session = Self::start_in(folder.path(), &[arguments, &[copy.to_str().unwrap()]].concat());
        Self { folder: Some(folder), ..session }
    }

    /// Starts with this state folder, which outlives the session.
    pub fn start_in(state: &Path, arguments: &[&str]) -> Self {
        Self::start_below(&[], state, arguments)
    }

    /// Starts below other programs with their arguments.
    pub fn start_below(below: &[String], state: &Path, arguments: &[&str]) -> Self {
        let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut words = below.iter().map(String::as_str).chain([env!("CARGO_BIN_EXE_querschnitt")]);
        let mut command = CommandBuilder::new(words.next().unwrap());
        command.args(words.chain(arguments.iter().copied()));
        command.env("QUERSCHNITT_STATE", state);
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
            folder: None,
        }
    }

    /// Takes what the program writes for this long.
    pub fn take(&mut self, patience: Duration) {
        let end = Instant::now() + patience;
        while let Ok(bytes) = self.bytes.recv_timeout(end.saturating_duration_since(Instant::now())) {
            self.parser.process(&bytes);
        }
    }

    /// Waits until the screen shows a text.
    pub fn wait_for(&mut self, text: &str) {
        let end = Instant::now() + Duration::from_secs(20);
        while !self.parser.screen().contents().contains(text) {
            assert!(Instant::now() < end, "no {text:?} in\n{}", self.parser.screen().contents());
            self.take(Duration::from_millis(50));
        }
    }

    /// Waits until the screen no longer shows a text.
    pub fn wait_until_gone(&mut self, text: &str) {
        let end = Instant::now() + Duration::from_secs(20);
        while self.parser.screen().contents().contains(text) {
            assert!(Instant::now() < end, "{text:?} still in\n{}", self.parser.screen().contents());
            self.take(Duration::from_millis(50));
        }
    }

    /// Waits until the screen shows a text; whether it did before the program ended.
    pub fn shows_before_end(&mut self, text: &str) -> bool {
        let end = Instant::now() + Duration::from_secs(20);
        while !self.parser.screen().contents().contains(text) {
            assert!(Instant::now() < end, "no {text:?} in\n{}", self.parser.screen().contents());
            self.take(Duration::from_millis(10));
            if self.child.try_wait().unwrap().is_some() {
                return false;
            }
        }
        true
    }

    /// Types, if the program still listens; whether it did.
    pub fn can_type(&mut self, keys: &str) -> bool {
        self.writer.write_all(keys.as_bytes()).and_then(|()| self.writer.flush()).is_ok()
            && self.child.try_wait().unwrap().is_none()
    }

    /// Types.
    pub fn type_keys(&mut self, keys: &str) {
        self.writer.write_all(keys.as_bytes()).unwrap();
        self.writer.flush().unwrap();
    }

    /// Sends a signal, by the name that `kill` knows.
    pub fn signal(&self, name: &str) {
        let process = self.child.process_id().unwrap().to_string();
        assert!(std::process::Command::new("kill").args([name, &process]).status().unwrap().success());
    }

    /// Waits for the end and says whether the terminal is as it was.
    pub fn assert_given_back(mut self) {
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

    /// What the screen shows.
    pub fn screen(&self) -> String {
        self.parser.screen().contents()
    }

    /// Whether the program has taken the alternate screen.
    pub fn has_alternate_screen(&self) -> bool {
        self.parser.screen().alternate_screen()
    }

    /// Waits for the end, whatever the terminal is like then.
    pub fn wait_for_end(mut self) {
        let end = Instant::now() + Duration::from_secs(20);
        while self.child.try_wait().unwrap().is_none() {
            assert!(Instant::now() < end, "it does not end");
            self.take(Duration::from_millis(20));
        }
    }
}

/// Renames what has the cursor.
pub fn rename(session: &mut Session, name: &str) {
    session.type_keys("\u{1b}OQ");
    session.wait_for("Neuer Name");
    session.type_keys("\u{15}");
    session.type_keys(name);
    session.type_keys("\r");
    session.wait_for(name);
}

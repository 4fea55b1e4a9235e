//! Taking the terminal and giving it back, whatever happens.

use std::io::{self, Stdout, Write};
use std::sync::Once;

use crossterm::event::{DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture};
use crossterm::terminal::{
    Clear, ClearType, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use crossterm::{cursor, execute};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;

/// The terminal while the editor has it. Dropped, it is as it was before.
pub(super) struct Screen {
    terminal: Terminal<CrosstermBackend<Stdout>>,
}

impl Screen {
    /// Takes the terminal: raw mode, alternate screen, mouse, bracketed paste. A panic gives it back first.
    pub(super) fn take() -> io::Result<Self> {
        static HOOK: Once = Once::new();
        HOOK.call_once(|| {
            let before = std::panic::take_hook();
            std::panic::set_hook(Box::new(move |panic| {
                give_back();
                before(panic);
            }));
        });
        enter()?;
        let terminal = Terminal::new(CrosstermBackend::new(io::stdout())).inspect_err(|_| give_back())?;
        Ok(Self { terminal })
    }

    /// The terminal to draw on.
    pub(super) fn terminal(&mut self) -> &mut Terminal<CrosstermBackend<Stdout>> {
        &mut self.terminal
    }

    /// Gives the terminal back, runs `outside`, takes it again.
    pub(super) fn away(&mut self, outside: impl FnOnce()) -> io::Result<()> {
        give_back();
        outside();
        self.take_again()
    }

    /// Takes the terminal after others had it, whatever they made of it.
    pub(super) fn take_again(&mut self) -> io::Result<()> {
        // What believes to be in raw mode would not enter it.
        disable_raw_mode()?;
        enter()?;
        execute!(io::stdout(), Clear(ClearType::All))?;
        // A new one draws all anew. Clearing the old one would ask the terminal for its cursor, and the answer goes to the
        // thread that reads keys.
        self.terminal = Terminal::new(CrosstermBackend::new(io::stdout()))?;
        Ok(())
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        give_back();
    }
}

fn enter() -> io::Result<()> {
    enable_raw_mode()?;
    execute!(io::stdout(), EnterAlternateScreen, EnableMouseCapture, EnableBracketedPaste).inspect_err(|_| give_back())
}

/// Gives the terminal back. A terminal that is gone already cannot be helped, so errors are passed over.
fn give_back() {
    let mut out = io::stdout();
    let _ = execute!(out, DisableBracketedPaste, DisableMouseCapture, LeaveAlternateScreen, cursor::Show);
    let _ = disable_raw_mode();
    let _ = out.flush();
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use portable_pty::{CommandBuilder, PtySize, native_pty_system};

    use super::*;

    /// What the test below runs inside: only the hook can give the terminal back here.
    #[test]
    #[ignore = "takes the terminal it runs in: the test below gives it one"]
    fn panics_with_the_terminal() {
        std::mem::forget(Screen::take().unwrap());
        panic!("on purpose");
    }

    #[test]
    #[cfg(unix)]
    fn a_panic_gives_the_terminal_back_before_it_speaks() {
        let pair = native_pty_system().openpty(PtySize { rows: 24, cols: 80, ..PtySize::default() }).unwrap();
        let mut command = CommandBuilder::new(std::env::current_exe().unwrap());
        command.args(["--ignored", "--exact", "tui::terminal::tests::panics_with_the_terminal", "--nocapture"]);
        let mut child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let mut text = Vec::new();
        // the other side hangs up with an error once the child has ended
        let _ = pair.master.try_clone_reader().unwrap().read_to_end(&mut text);
        assert!(!child.wait().unwrap().success());
        let text = String::from_utf8_lossy(&text);
        let (taken, left, spoke) = (text.find("[?1049h"), text.find("[?1049l"), text.find("on purpose"));
        assert!(taken.is_some() && taken < left && left < spoke, "{text}");
        let modes = pair.master.get_termios().unwrap();
        assert!(format!("{:?}", modes.local_flags).contains("ICANON"), "raw mode is left");
        assert!(text.contains("[?25h") && text.contains("[?2004l") && text.contains("[?1000l"), "{text}");
    }
}

//! What reaches the editor from outside: keys, the mouse, results of work, signals.

use crossterm::event::{Event, KeyEventKind, MouseButton, MouseEvent, MouseEventKind};

use super::key::Key;
use super::work;
use crate::store::DiskChange;
use crate::store::journal::SeatProblem;

/// One thing that happened.
pub enum Message {
    /// A key was pressed.
    Key(Key),
    /// Text was pasted.
    Paste(String),
    /// The left button was pressed at a column and row.
    Click(u16, u16),
    /// The wheel was turned at a column and row, down is positive.
    Wheel(u16, u16, isize),
    /// The terminal has another size.
    Resize,
    /// The thread has a result.
    Worked(work::Result),
    /// What is typed cannot be kept against a crash.
    Unkept(SeatProblem),
    /// Someone else did something to the file of the open map.
    ChangedOnDisk(DiskChange),
    /// The system asks to stop for a while (SIGTSTP).
    Suspend,
    /// The program goes on after it was stopped (SIGCONT); others may have had the terminal.
    Continue,
    /// The system asks to leave (SIGTERM, SIGHUP, or the terminal is gone).
    Leave,
}

impl Message {
    /// The message of a terminal event, if it means anything here.
    pub fn of(event: Event) -> Option<Self> {
        match event {
            Event::Key(key) if key.kind != KeyEventKind::Release => Some(Self::Key(key.into())),
            Event::Paste(text) => Some(Self::Paste(text)),
            Event::Mouse(MouseEvent { kind, column, row, .. }) => match kind {
                MouseEventKind::Down(MouseButton::Left) => Some(Self::Click(column, row)),
                MouseEventKind::ScrollDown => Some(Self::Wheel(column, row, 1)),
                MouseEventKind::ScrollUp => Some(Self::Wheel(column, row, -1)),
                _ => None,
            },
            Event::Resize(..) => Some(Self::Resize),
            _ => None,
        }
    }
}

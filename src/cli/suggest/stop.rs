//! Ctrl-C ends the search, not the program: what was found so far is shown. A second one ends the program.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use signal_hook::consts::SIGINT;
use signal_hook::flag;

use crate::map::Watch;

/// Watches the work until Ctrl-C.
pub(super) struct Stop<'a> {
    watch: &'a dyn Watch,
    pressed: Arc<AtomicBool>,
}

/// The exit code of a program that Ctrl-C ended.
const INTERRUPTED: i32 = 130;

impl<'a> Stop<'a> {
    pub(super) fn new(watch: &'a dyn Watch) -> Self {
        let pressed = Arc::new(AtomicBool::new(false));
        // In this order: the first one only sets the flag. Where neither can be had, Ctrl-C ends the program as ever.
        let armed = flag::register_conditional_shutdown(SIGINT, INTERRUPTED, Arc::clone(&pressed));
        if armed.is_ok() {
            let _ = flag::register(SIGINT, Arc::clone(&pressed));
        }
        Self { watch, pressed }
    }
}

impl Watch for Stop<'_> {
    fn tick(&self, done: usize, all: usize) -> bool {
        self.watch.tick(done, all) && !self.pressed.load(Ordering::Relaxed)
    }
}

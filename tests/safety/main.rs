//! What a save and the journal promise, tried where it hurts: kills, errors of the system, full disks, lost power.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test stops at what is wrong, and says what it leaves out"
)]
#![cfg(target_os = "linux")]

mod dice;
mod error_loop;
mod full_disk;
mod kills;
mod live_kills;
#[path = "../support/long.rs"]
mod long;
mod owner;
mod place;
mod power_loss;
#[path = "../support/session.rs"]
mod session;
mod small_disk;
mod traced;

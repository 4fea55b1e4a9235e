//! Files: read whole and checked, written whole or not at all, watched. Knows nothing of maps.

mod beside;
mod presence;
mod problem;
mod read;
mod real_path;
mod save;
mod stray;
mod turn;
mod watch;

pub(super) use beside::flush_folder;
pub use presence::is_open_elsewhere;
pub use problem::DiskProblem;
pub(super) use problem::from_io;
pub use read::LARGEST;
pub(super) use read::{read_file, read_raw, read_standard_input};
pub use real_path::real_path;
pub use save::SaveOptions;
pub(super) use save::{flush_file, write_file};
pub use watch::{DiskChange, DiskWatch};

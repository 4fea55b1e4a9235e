//! Arguments -> room -> exit code.

use std::process::ExitCode;

use querschnitt::cli;

fn main() -> ExitCode {
    cli::run(std::env::args_os().collect()).into()
}

//! Maps in real git repositories.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod comparing;
#[path = "../support/long.rs"]
mod long;
mod merging;
mod random;
mod repository;
mod setting_up;
#[cfg(unix)]
mod without_the_program;

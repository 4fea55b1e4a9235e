//! Arguments -> room -> exit code.

fn main() {}

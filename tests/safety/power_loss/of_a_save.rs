//! Power that fails during a save.

use std::fs;

use super::call::{CALLS, calls};
use super::disk::{Bytes, Disk};
use crate::place::Place;
use crate::traced::{can_trace, recording};

impl Place {
    /// Lets the power fail after every call of a save; in how many ways it did.
    fn fail_everywhere(&self) -> usize {
        self.reset();
        let output = self.save(&recording(CALLS, &self.log())).output().unwrap();
        assert!(output.status.success(), "{output:?}");
        let calls = calls(&fs::read_to_string(self.log()).unwrap(), self.folder());
        let old: Vec<_> = self.before.iter().map(|text| (self.real.as_path(), *text)).collect();
        let mut disk = Disk::with(self.folder(), &[&self.maps()], &old);
        let mut ways = 0;
        for done in 0..=calls.len() {
            for names in disk.every_names() {
                for bytes in Bytes::EVERY {
                    ways += 1;
                    let found = disk.after(names, bytes).remove(&self.real);
                    let found = found.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
                    let is_new = found.as_ref() == Some(&self.after);
                    let may_be_old = done < calls.len() && found.as_deref() == self.before;
                    assert!(is_new || may_be_old, "after {done} calls, {names:?} {bytes:?}: {found:?}");
                }
            }
            calls.get(done).into_iter().for_each(|call| disk.perform(call));
        }
        ways
    }
}

#[test]
fn power_lost_during_a_save_leaves_the_old_or_the_new_file() {
    if !can_trace("no power is lost during a save") {
        return;
    }
    let ways: usize =
        [Place::overwrite(), Place::link(), Place::fresh(), Place::made()].iter().map(Place::fail_everywhere).sum();
    println!("power lost in {ways} ways");
    assert!(ways > 100, "{ways}");
}

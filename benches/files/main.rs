//! How long files take: opening and saving a map of 10,000 units with 50,000 ties, merging two of 1,000 units with 5,000 ties.
//!
//! Opening is also told as a multiple of what `ron::from_str` alone takes for the same text, both measured in turns in one run.

#![allow(missing_docs, clippy::unwrap_used, clippy::print_stdout)]

mod networks;
mod plain;

use std::fs;
use std::hint::black_box;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use querschnitt::edit::merge;
use querschnitt::map::Map;
use querschnitt::store::{Document, SaveOptions, canonical_text, merged_text, write_text_file};
use tempfile::TempDir;

use networks::{edited, network};
use plain::PlainMap;

const LARGE: u32 = 10_000;
const MIDDLE: u32 = 1_000;
const EDITS: usize = 50;
const ROUNDS: usize = 15;

fn open(criterion: &mut Criterion) {
    let folder = TempDir::new().unwrap();
    let text = canonical_text(&network(LARGE));
    let path = folder.path().join("large.ron");
    fs::write(&path, &text).unwrap();
    let open = || {
        let document = Document::open(&path).unwrap();
        let map = document.map();
        assert_eq!((map.units().count(), map.ties().count()), (LARGE as usize, 5 * LARGE as usize));
        document
    };
    let plain = || {
        let map: PlainMap = ron::from_str(&text).unwrap();
        assert_eq!(map.size(), (LARGE as usize, 5 * LARGE as usize));
        map
    };
    let (ours, theirs) = in_turns(&open, &plain);
    let ratio = ours.as_secs_f64() / theirs.as_secs_f64();
    println!("open: {ours:.1?}, ron::from_str alone: {theirs:.1?}, {ratio:.2} times that (medians of {ROUNDS})");
    let mut group = criterion.benchmark_group("10,000 units, 50,000 ties");
    group.sample_size(10);
    group.bench_function("open", |bencher| bencher.iter_with_large_drop(open));
    group.bench_function("ron::from_str alone", |bencher| bencher.iter_with_large_drop(plain));
    group.finish();
}

/// The medians of what two things take, done in turns so that a busy machine is unfair to neither.
fn in_turns<A, B>(one: &dyn Fn() -> A, other: &dyn Fn() -> B) -> (Duration, Duration) {
    let (mut ones, mut others) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        ones.push(timed(one));
        others.push(timed(other));
    }
    (median(ones), median(others))
}

/// What something takes, without dropping what comes of it.
fn timed<T>(run: &dyn Fn() -> T) -> Duration {
    let begun = Instant::now();
    let made = black_box(run());
    let taken = begun.elapsed();
    drop(made);
    taken
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// One changed name in a large file: compared, spliced, read back, flushed to disk.
fn save(criterion: &mut Criterion) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("large.ron");
    fs::write(&path, canonical_text(&network(LARGE))).unwrap();
    let document = Document::open(&path).unwrap();
    let changed = edited(document.map(), LARGE, 3, 1);
    let there_and_back = |document: &mut Document| {
        let before = document.map().clone();
        assert!(document.save(&changed, SaveOptions::default()).is_ok());
        assert!(document.save(&before, SaveOptions::default()).is_ok());
    };
    let mut group = criterion.benchmark_group("10,000 units, 50,000 ties");
    group.sample_size(10);
    group.bench_function("save one change, and back (two saves)", |bencher| {
        bencher.iter_batched_ref(|| document.clone(), there_and_back, BatchSize::LargeInput);
    });
    group.bench_function("the text of one change", |bencher| bencher.iter(|| document.text_for(&changed).unwrap()));
    group.finish();
}

fn merges(criterion: &mut Criterion) {
    let folder = TempDir::new().unwrap();
    let write = |name: &str, document: &Document, map: &Map| -> PathBuf {
        let path = folder.path().join(name);
        fs::write(&path, document.text_for(map).unwrap().0).unwrap();
        path
    };
    let base_map = network(MIDDLE);
    let document = Document::new("base.ron", base_map.clone());
    let (ours_map, theirs_map) = (edited(&base_map, MIDDLE, 1, EDITS), edited(&base_map, MIDDLE, 2, EDITS));
    let [base, ours, theirs] = [("base.ron", &base_map), ("ours.ron", &ours_map), ("theirs.ron", &theirs_map)]
        .map(|(name, map)| write(name, &document, map));
    let output = folder.path().join("merged.ron");
    let overwrite = SaveOptions { overwrite: true, ..SaveOptions::default() };
    let mut group = criterion.benchmark_group("1,000 units, 5,000 ties, 50 edits on each side");
    group.sample_size(20);
    group.bench_function("merge three files into a fourth", |bencher| {
        bencher.iter(|| {
            let [base, ours, theirs] = [&base, &ours, &theirs].map(|path| Document::open(path).unwrap());
            let merged = merged_text(&base, &ours, &theirs).unwrap();
            write_text_file(&output, None, &merged.text, overwrite).unwrap();
        });
    });
    let documents = [&base, &ours, &theirs].map(|path| Document::open(path).unwrap());
    group.bench_function("text of the merge", |bencher| {
        bencher.iter(|| merged_text(&documents[0], &documents[1], &documents[2]).unwrap());
    });
    group.bench_function("merge alone", |bencher| bencher.iter(|| merge(&base_map, &ours_map, &theirs_map)));
    group.finish();
}

criterion_group!(benches, open, save, merges);
criterion_main!(benches);

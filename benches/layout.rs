//! How long the picture takes: first drawn, drawn again with one node more, its labels seated, its arrows laid.

use criterion::{Criterion, criterion_group, criterion_main};
use querschnitt::layout::{Before, Hops, Label, Options, Point, Viewport, arrange, seat_labels};
use querschnitt::map::Unwatched;

/// Groups of 20 nodes with many links inside and some between, about five links a node.
fn network(n: u32) -> Vec<(u32, u32, f64)> {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut below = |limit: u32| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % u64::from(limit)) as u32
    };
    let mut edges = Vec::new();
    for node in 0..n {
        edges.extend((0..4).map(|_| (node, node / 20 * 20 + below(20), 1.0)));
        edges.push((node, below(n), 1.0));
    }
    edges
}

fn draw(edges: &[(u32, u32, f64)], before: &[Option<Before>], n: usize) -> Vec<Point> {
    arrange(n, edges, before, &Options::default(), &Unwatched).places
}

fn layout(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("layout");
    group.sample_size(10);
    for n in [40, 200, 600, 2_000] {
        let edges = network(n as u32);
        group.bench_function(format!("{n} nodes, {} edges", edges.len()), |bencher| {
            bencher.iter(|| draw(&edges, &[], n));
        });
    }
    for n in [200, 2_000] {
        let edges = network(n as u32);
        let places = draw(&edges, &[], n);
        let mut before: Vec<Option<Before>> = places.iter().map(|&at| Some(Before { at, pinned: false })).collect();
        before[n / 2] = None;
        group.bench_function(format!("one of {n} new"), |bencher| bencher.iter(|| draw(&edges, &before, n)));
        let items: Vec<(Point, u16)> = places.iter().zip(0..).map(|(&at, number)| (at, 8 + number % 13)).collect();
        let seen = Viewport::fit(&items, (200, 60), 1.5);
        let labels: Vec<Label> =
            items.iter().map(|&(at, width)| Label { at: seen.cell(at), width, importance: 1.0 }).collect();
        group.bench_function(format!("{n} labels on 200x60"), |bencher| bencher.iter(|| seat_labels(&labels, 200, 60)));
        group.bench_function(format!("arrows among {n}"), |bencher| bencher.iter(|| Hops::new(&places, &edges)));
    }
    group.finish();
}

criterion_group!(benches, layout);
criterion_main!(benches);

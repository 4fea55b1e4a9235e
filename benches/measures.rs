//! How long the measures take on a random network of 2,000 units and 10,000 ties, on one core.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use querschnitt::analysis::graph::{
    Cuts, Distances, Graph, Groups, Random, Weights, betweenness, brokerage, core_numbers, core_periphery, eigenvector,
    leiden, pagerank, structural_holes, weighted_betweenness,
};
use querschnitt::map::Unwatched;

const UNITS: u32 = 2000;
const TIES: u32 = 10_000;

fn network() -> Graph {
    let mut random = Random::new(1);
    let tie = |_| (random.below(UNITS), random.below(UNITS), f64::from(1 + random.below(3)));
    Graph::from_edges(UNITS as usize, (0..TIES).map(tie).collect::<Vec<_>>())
}

fn measures(criterion: &mut Criterion) {
    let graph = network();
    let offices = Groups::from_labels(&graph.vertices().map(|v| v % 40).collect::<Vec<_>>());
    let one_core = rayon::ThreadPoolBuilder::new().num_threads(1).build();
    let Ok(one_core) = one_core else { return };
    let mut group = criterion.benchmark_group("2000 units, 10000 ties");
    group.sample_size(10);
    let mut bench = |name: &str, run: &(dyn Fn(&Graph) + Sync)| {
        group.bench_function(name, |bencher| bencher.iter(|| one_core.install(|| run(black_box(&graph)))));
    };
    bench("betweenness", &|graph| drop(black_box(betweenness(graph, &Unwatched))));
    bench("weighted betweenness", &|graph| drop(black_box(weighted_betweenness(graph, &Unwatched))));
    bench("distances", &|graph| drop(black_box(Distances::of(graph, &Unwatched))));
    bench("cuts", &|graph| drop(black_box(Cuts::of(graph))));
    bench("core numbers", &|graph| drop(black_box(core_numbers(graph))));
    bench("pagerank", &|graph| drop(black_box(pagerank(graph))));
    bench("eigenvector", &|graph| drop(black_box(eigenvector(graph, &Unwatched))));
    bench("structural holes", &|graph| drop(black_box(structural_holes(graph, &Unwatched))));
    bench("brokerage", &|graph| drop(black_box(brokerage(graph, &offices, &Unwatched))));
    bench("leiden", &|graph| drop(black_box(leiden(graph, Weights::Equal, 1, &Unwatched))));
    bench("core-periphery", &|graph| drop(black_box(core_periphery(graph, &Unwatched))));
    group.finish();
}

criterion_group!(benches, measures);
criterion_main!(benches);

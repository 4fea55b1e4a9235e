#!/usr/bin/env python3
"""Writes the networks in `networks/` and what NetworkX and igraph compute for them.

    python3 -m venv /tmp/venv && /tmp/venv/bin/pip install networkx==3.6.1 igraph==1.0.0 scipy numpy
    /tmp/venv/bin/python tests/data/make.py

Each network is written by the real writers of the libraries (GraphML by NetworkX or igraph, CSV by Python's `csv`, as
Excel or Gephi would); `NAME.json` holds the values. Where both libraries have a measure and should agree, both compute
it and this script stops if they differ by more than 1e-9 relative. Floats are written by `repr`, so that nothing is lost.
`tests/exchange_networks.rs` reads the files through querschnitt's own import and compares.

Conventions (see MEASURES in the documentation of `analysis::graph`):
- all measures are on the undirected simple network; `strength` counts where it says so, a distance is 1/strength;
- weighted distances are handed to both libraries as whole numbers (1/strength times the least common denominator, which
  changes no shortest path): with floats, three ties of strength 3 are longer or shorter than one of strength 1, each
  library decides for itself, and they differ;
- betweenness is raw (unordered pairs) and normalised by (n-1)(n-2)/2;
- closeness is Wasserman and Faust's, harmonic the mean over n-1;
- the eigenvector is that of the component with the largest eigenvalue, others 0, its largest value 1;
- PageRank with 0.85; constraint and effective size by strengths (Burt 1992).
"""

import csv
import json
import math
from fractions import Fraction
from pathlib import Path

import igraph
import networkx as nx
import numpy as np

HERE = Path(__file__).parent / "networks"


def close(a, b, what):
    """Stops where two libraries differ."""
    for one, other in zip(a, b, strict=True):
        if not math.isclose(one, other, rel_tol=1e-9, abs_tol=1e-12):
            raise SystemExit(f"{what}: {one!r} {other!r}")


def networks():
    """Name -> (graph with integer or text nodes, how it is written)."""
    les = nx.les_miserables_graph()
    yield "les_miserables", les, "networkx"
    yield "davis_southern_women", nx.davis_southern_women_graph(), "gephi"
    yield "petersen", nx.petersen_graph(), "networkx"
    yield "tutte", nx.tutte_graph(), "igraph"
    yield "dodecahedral", nx.dodecahedral_graph(), "excel"
    yield "frucht", from_igraph(igraph.Graph.Famous("Frucht")), "igraph"
    yield "meredith", from_igraph(igraph.Graph.Famous("Meredith")), "igraph"
    yield "noperfectmatching", from_igraph(igraph.Graph.Famous("Noperfectmatching")), "igraph"
    yield "barbell", nx.barbell_graph(6, 3), "networkx"
    yield "erdos_renyi", nx.gnm_random_graph(60, 90, seed=11), "networkx"
    yield "erdos_renyi_weighted", weighted(nx.gnm_random_graph(50, 110, seed=5), 7, [1, 2, 3]), "igraph"
    yield "barabasi_albert", nx.barabasi_albert_graph(100, 2, seed=3), "igraph"
    yield "barabasi_albert_weighted", weighted(nx.barabasi_albert_graph(70, 3, seed=8), 9, [0.3, 1.7, 2.5, 4.1]), "excel"
    yield "watts_strogatz", nx.watts_strogatz_graph(80, 4, 0.15, seed=21), "gephi"
    yield "watts_strogatz_weighted", weighted(nx.watts_strogatz_graph(60, 6, 0.2, seed=4), 2, [1, 2, 3]), "networkx"
    yield "tree", nx.random_labeled_tree(50, seed=13), "networkx"
    yield "disconnected", disconnected(), "networkx"
    yield "disconnected_weighted", weighted(disconnected(), 31, [0.5, 1.25, 3]), "excel"
    yield "caveman", nx.connected_caveman_graph(6, 6), "gephi"
    yield "directed", nx.gnm_random_graph(30, 70, seed=17, directed=True), "networkx"


def from_igraph(graph):
    result = nx.Graph()
    result.add_nodes_from(range(graph.vcount()))
    result.add_edges_from(graph.get_edgelist())
    return result


def weighted(graph, seed, choices):
    rng = np.random.default_rng(seed)
    for _, _, data in graph.edges(data=True):
        data["weight"] = float(rng.choice(choices))
    return graph


def disconnected():
    parts = [nx.gnm_random_graph(25, 40, seed=2), nx.cycle_graph(5), nx.path_graph(4), nx.star_graph(6), nx.empty_graph(2)]
    return nx.disjoint_union_all(parts)


def write(name, graph, how):
    """Writes the network as a program or a person would, and says into which files."""
    if how == "networkx":
        file = f"{name}.graphml"
        clean = graph.__class__()
        clean.add_nodes_from(graph)
        clean.add_edges_from((u, v, {k: d[k] for k in ("weight",) if k in d}) for u, v, d in graph.edges(data=True))
        nx.write_graphml(clean, HERE / file)
        return [file]
    if how == "igraph":
        file = f"{name}.graphml"
        as_igraph(graph).write_graphml(str(HERE / file))
        return [file]
    nodes, edges = f"{name}_nodes.csv", f"{name}_edges.csv"
    excel = how == "excel"
    encoding, separator = ("cp1252", ";") if excel else ("utf-8-sig", ",")
    with open(HERE / nodes, "w", newline="", encoding=encoding) as file:
        rows = csv.writer(file, delimiter=separator, lineterminator="\r\n")
        rows.writerow(["Kennung", "Bemerkung"] if excel else ["Id", "Label"])
        rows.writerows([node, "für alle; \"wie besprochen\""] if excel else [node, node] for node in graph)
    with open(HERE / edges, "w", newline="", encoding=encoding) as file:
        rows = csv.writer(file, delimiter=separator, lineterminator="\r\n")
        rows.writerow(["Von", "Nach", "Stärke"] if excel else ["Source", "Target", "Type", "Weight"])
        for u, v, data in graph.edges(data=True):
            weight = data.get("weight", 1)
            rows.writerow([u, v, str(weight).replace(".", ",")] if excel else [u, v, "Undirected", weight])
    return [nodes, edges]


def as_igraph(graph):
    """The same network, with names."""
    names = [str(node) for node in graph]
    number = {node: i for i, node in enumerate(graph)}
    result = igraph.Graph(n=len(names), edges=[(number[u], number[v]) for u, v in graph.edges()])
    result.vs["name"] = names
    if all("weight" in data for _, _, data in graph.edges(data=True)):
        result.es["weight"] = [float(data["weight"]) for _, _, data in graph.edges(data=True)]
    return result


def eigenvector(graph):
    """By dense decomposition of each component; the largest eigenvalue wins."""
    best, vector = -1.0, {}
    for nodes in nx.connected_components(graph):
        nodes = sorted(nodes, key=str)
        values, vectors = np.linalg.eigh(nx.to_numpy_array(graph, nodelist=nodes, weight="weight"))
        if values[-1] > best + 1e-9:
            best, vector = values[-1], dict(zip(nodes, np.abs(vectors[:, -1])))
    top = max(vector.values())
    return [float(vector.get(node, 0.0) / top) for node in graph]


def measures(graph):
    """What both libraries say about the undirected network, in the order of its nodes."""
    graph = nx.Graph(graph)
    n = graph.number_of_nodes()
    exact = {}
    for u, v, data in graph.edges(data=True):
        data.setdefault("weight", 1.0)
        exact[u, v] = 1 / Fraction(str(data["weight"]))
    whole = math.lcm(*(distance.denominator for distance in exact.values()))
    for (u, v), distance in exact.items():
        graph[u][v]["distance"] = int(distance * whole)
    other = as_igraph(graph)
    edges = list(graph.edges())
    weights, distances = other.es["weight"], [graph[u][v]["distance"] for u, v in edges]
    in_order = lambda values: [float(values[node]) for node in graph]
    values = {}

    def both(key, ours, theirs=None):
        values[key] = ours
        if theirs is not None:
            close(ours, theirs, key)

    both("degree", [graph.degree(node) for node in graph], other.degree())
    both("strength", in_order(dict(graph.degree(weight="weight"))), other.strength(weights=weights))
    both("betweenness", in_order(nx.betweenness_centrality(graph, normalized=False)), other.betweenness())
    both("betweenness_normalised", in_order(nx.betweenness_centrality(graph)))
    by_strength = nx.betweenness_centrality(graph, normalized=False, weight="distance")
    both("betweenness_weighted", in_order(by_strength), other.betweenness(weights=distances))
    hops = nx.edge_betweenness_centrality(graph, normalized=False)
    both("edge_betweenness", [hops[edge] for edge in edges], other.edge_betweenness())
    far = nx.edge_betweenness_centrality(graph, normalized=False, weight="distance")
    both("edge_betweenness_weighted", [far[edge] for edge in edges], other.edge_betweenness(weights=distances))
    both("closeness", in_order(nx.closeness_centrality(graph, wf_improved=True)))
    both("harmonic", [value / (n - 1) for value in in_order(nx.harmonic_centrality(graph))], other.harmonic_centrality())
    both("eigenvector", eigenvector(graph))
    if nx.is_connected(graph) and not nx.is_bipartite(graph):
        theirs = nx.eigenvector_centrality_numpy(graph, weight="weight")
        top = max(theirs.values())
        close(values["eigenvector"], [value / top for value in in_order(theirs)], "eigenvector")
    both("pagerank", in_order(nx.pagerank(graph, tol=1e-15, max_iter=100_000)), other.pagerank(weights=weights))
    both("core", in_order(nx.core_number(graph)), other.coreness())
    none = lambda items: [None if math.isnan(item) else float(item) for item in items]
    constraint = none(in_order(nx.constraint(graph, weight="weight")))
    theirs = none(other.constraint(weights=weights))
    close([x or 0 for x in constraint], [x or 0 for x in theirs], "constraint")
    values["constraint"] = constraint
    # node by node: for all at once NetworkX 3.6.1 divides by the greatest strength of the wrong end (a row of maxima where a
    # column is meant) and misses the numbers published by Borgatti (1997), which it meets node by node
    values["effective_size"] = none(in_order(nx.effective_size(graph, nodes=list(graph), weight="weight")))
    cut, theirs = set(nx.articulation_points(graph)), set(other.articulation_points())
    values["cut_vertex"] = [node in cut for node in graph]
    assert values["cut_vertex"] == [i in theirs for i in range(n)]
    bridges = {frozenset(edge) for edge in nx.bridges(graph)}
    values["bridge"] = [frozenset(edge) in bridges for edge in edges]
    assert values["bridge"] == [i in set(other.bridges()) for i in range(len(edges))]
    blocks = [sorted(map(str, block)) for block in nx.biconnected_components(graph)]
    values["biconnected_components"] = sorted(blocks)
    assert len(blocks) == len(other.biconnected_components())
    values["components"] = sorted((len(part) for part in nx.connected_components(graph)), reverse=True)
    assert values["components"] == sorted(other.connected_components().sizes(), reverse=True)
    both("density", [nx.density(graph)], [other.density()])
    groups = [i % 4 for i in range(n)]
    members = [{node for i, node in enumerate(graph) if i % 4 == group} for group in range(min(4, n))]
    both("modularity_of_places_mod_4", [nx.community.modularity(graph, members, weight=None)], [other.modularity(groups)])
    weighted_q = nx.community.modularity(graph, members, weight="weight")
    both("modularity_of_places_mod_4_weighted", [weighted_q], [other.modularity(groups, weights=weights)])
    return [[str(u), str(v)] for u, v in edges], values


def main():
    HERE.mkdir(exist_ok=True)
    for name, graph, how in networks():
        files = write(name, graph, how)
        edges, values = measures(graph)
        known = {
            "made_with": f"networkx {nx.__version__}, igraph {igraph.__version__}, numpy {np.__version__}",
            "writer": how,
            "files": files,
            "nodes": [str(node) for node in graph],
            "edges": edges,
            "values": values,
        }
        (HERE / f"{name}.json").write_text(json.dumps(known, ensure_ascii=False, separators=(",", ":")) + "\n")
        print(f"{name}: {graph.number_of_nodes()} nodes, {len(edges)} edges")


if __name__ == "__main__":
    main()

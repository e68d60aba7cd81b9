"""solve.py SOLVER FILE: as src/bin/solve.rs, for the peers from PyPI: networkx, rustworkx, ortools.

Loading the package is not counted.
"""

import importlib
import struct
import sys
import time


def read(path):
    with open(path, "rb") as file:
        vertices, count, cardinality = struct.unpack("<III", file.read(12))
        edges = list(struct.iter_unpack("<IIq", file.read(16 * count)))
    return vertices, bool(cardinality), edges


def networkx(vertices, cardinality, edges):
    import networkx

    graph = networkx.Graph()
    graph.add_nodes_from(range(vertices))
    graph.add_weighted_edges_from(edges)
    return networkx.max_weight_matching(graph, maxcardinality=cardinality)


def rustworkx(vertices, cardinality, edges):
    import rustworkx

    graph = rustworkx.PyGraph(multigraph=False)
    graph.add_nodes_from(range(vertices))
    graph.add_edges_from(edges)
    return rustworkx.max_weight_matching(graph, max_cardinality=cardinality, weight_fn=int)


def ortools(vertices, cardinality, edges):
    """The Python package does not offer OR-tools' matching code, so this is its integer programming solver CP-SAT."""
    from ortools.sat.python import cp_model

    raise_by = 0
    if cardinality and edges:
        weights = [weight for _, _, weight in edges]
        raise_by = vertices // 2 * (max(weights) - min(weights)) + 1
    model = cp_model.CpModel()
    at = [[] for _ in range(vertices)]
    chosen = []
    for u, v, _ in edges:
        variable = model.NewBoolVar("")
        chosen.append(variable)
        at[u].append(variable)
        at[v].append(variable)
    for variables in at:
        if len(variables) > 1:
            model.AddAtMostOne(variables)
    model.Maximize(sum((weight + raise_by) * variable for (_, _, weight), variable in zip(edges, chosen)))
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    if solver.Solve(model) != cp_model.OPTIMAL:
        sys.exit("not proved optimal")
    return [(u, v) for (u, v, _), variable in zip(edges, chosen) if solver.Value(variable)]


def main():
    name, path = sys.argv[1:]
    vertices, cardinality, edges = read(path)
    importlib.import_module("ortools.sat.python.cp_model" if name == "ortools" else name)
    begun = time.process_time()
    pairs = {"networkx": networkx, "rustworkx": rustworkx, "ortools": ortools}[name](vertices, cardinality, edges)
    seconds = time.process_time() - begun
    weights = {(min(u, v), max(u, v)): weight for u, v, weight in edges}
    total = sum(weights[min(pair), max(pair)] for pair in pairs)
    with open("/proc/self/status") as status:
        peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM:")) / 1024
    print(len(pairs), total, f"{seconds:.6f}", f"{peak:.1f}")


main()

"""Makes optima.txt: the optimum of each graph of optima.rs, by networkx 3.6 (van Rantwijk's implementation).

    python3 optima.py > optima.txt

A line is the weight of a matching of maximum weight, then the cardinality and the weight of the heaviest of maximum
cardinality. The graphs are made here and in optima.rs by the same steps.
"""

import sys

import networkx

GRAPHS = 4000
SMALL = 3000  # the first ones are of all sizes, most of them small; the others have 60 to 200 vertices
MASK = (1 << 64) - 1


class Chance:
    def __init__(self, seed):
        self.state = seed

    def below(self, end):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return ((z ^ (z >> 31)) * end) >> 64


def pairs(shape, n, chance):
    if shape == 0:  # sparse
        return [(chance.below(n), chance.below(n)) for _ in range(2 * n)]
    if shape == 1:  # complete
        return [(u, v) for u in range(n) for v in range(u + 1, n)]
    if shape == 2:  # planar grid
        side = max(2, n // 8)
        across = [(v, v + 1) for v in range(n - 1) if v % side != side - 1]
        return across + [(v, v + side) for v in range(n - side)]
    if shape == 3:  # power law
        ends, found = [0], []
        for v in range(1, n):
            for _ in range(2):
                u = ends[chance.below(len(ends))]
                found.append((u, v))
                ends += [u, v]
        return found
    if shape == 4:  # near-bipartite
        found = [(2 * chance.below(n // 2), 2 * chance.below(n // 2) + 1) for _ in range(3 * n)]
        return found + [(chance.below(n), chance.below(n)) for _ in range(3)]
    if shape == 5:  # long odd cycle with chords
        odd = n - 1 + n % 2
        around = [(v, (v + 1) % odd) for v in range(odd)]
        return around + [(chance.below(n), chance.below(n)) for _ in range(n // 6)]
    if shape == 6:  # blossoms in blossoms
        return [(v, v + 1) for v in range(n - 1)] + [(v, v + 2) for v in range(n - 2)]
    triangles = [(v, v + 1) for v in range(n - 1)] + [(v, v + 2) for v in range(0, n - 2, 3)]
    return triangles + [(chance.below(n), chance.below(n)) for _ in range(n // 3)]


def graph(number):
    chance = Chance(number)
    shape = number % 8
    size_max = [10, 20, 40, 60, 200][chance.below(50) // 12]
    if number < SMALL:
        n = 4 + chance.below((min(size_max, 40) if shape == 1 else size_max) - 3)
    else:
        n = 60 + chance.below(41 if shape == 1 else 141)
    span = [1, 2, 10, 1000, 1_000_000][chance.below(5)]
    least = [1, 0, -span // 2, 1][chance.below(4)]
    falling = shape == 6 and chance.below(2) == 0
    edges = {}
    for u, v in pairs(shape, n, chance):
        weight = 2 * (n - min(u, v)) + chance.below(3) if falling else least + chance.below(span)
        if u != v:
            edges.setdefault((min(u, v), max(u, v)), weight)
    return n, edges


for number in range(GRAPHS):
    n, edges = graph(number)
    g = networkx.Graph()
    g.add_nodes_from(range(n))
    g.add_weighted_edges_from((u, v, weight) for (u, v), weight in sorted(edges.items()))
    heaviest = networkx.max_weight_matching(g)
    largest = networkx.max_weight_matching(g, maxcardinality=True)
    total = lambda matching: sum(edges[min(pair), max(pair)] for pair in matching)
    print(total(heaviest), len(largest), total(largest))
    sys.stdout.flush()

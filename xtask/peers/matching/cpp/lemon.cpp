// LEMON: MaxWeightedMatching with its fractional start, O(nm log n).
#include <lemon/matching.h>
#include <lemon/smart_graph.h>
#include "instance.h"

int main(int, char** words) {
  Instance instance = read_instance(words[1]);
  double begun = cpu();
  int64_t add = raise(instance);
  lemon::SmartGraph graph;
  graph.reserveNode(instance.vertices);
  graph.reserveEdge(instance.edges.size());
  for (uint32_t v = 0; v < instance.vertices; ++v) graph.addNode();
  for (const Edge& edge : instance.edges) graph.addEdge(graph.nodeFromId(edge.u), graph.nodeFromId(edge.v));
  lemon::SmartGraph::EdgeMap<int64_t> weights(graph);
  // Dual half steps must be integers: LEMON asks for even weights or its own scale, which it applies itself.
  for (size_t e = 0; e < instance.edges.size(); ++e) weights[graph.edgeFromId(e)] = instance.edges[e].weight + add;
  lemon::MaxWeightedMatching<lemon::SmartGraph, lemon::SmartGraph::EdgeMap<int64_t>> matching(graph, weights);
  matching.run();
  int64_t weight = 0;
  uint64_t count = 0;
  for (size_t e = 0; e < instance.edges.size(); ++e)
    if (matching.matching(graph.edgeFromId(e))) { ++count; weight += instance.edges[e].weight; }
  report(count, weight, cpu() - begun);
}

// Boost: maximum_weighted_matching, O(n^3).
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/maximum_weighted_matching.hpp>
#include "instance.h"

int main(int, char** words) {
  using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS, boost::no_property, boost::property<boost::edge_weight_t, int64_t>>;
  Instance instance = read_instance(words[1]);
  double begun = cpu();
  int64_t add = raise(instance);
  Graph graph(instance.vertices);
  for (const Edge& edge : instance.edges) boost::add_edge(edge.u, edge.v, edge.weight + add, graph);
  std::vector<boost::graph_traits<Graph>::vertex_descriptor> mate(instance.vertices);
  boost::maximum_weighted_matching(graph, mate.data());
  int64_t weight = 0;
  uint64_t count = 0;
  for (const Edge& edge : instance.edges)
    if (mate[edge.u] == edge.v) { ++count; weight += edge.weight; }
  report(count, weight, cpu() - begun);
}

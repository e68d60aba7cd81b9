// The files that all solvers of the comparison read; see src/lib.rs. And what each prints.
#pragma once
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <vector>

struct Edge { uint32_t u, v; int64_t weight; };
struct Instance { uint32_t vertices, cardinality; std::vector<Edge> edges; };

inline Instance read_instance(const char* path) {
  FILE* file = std::fopen(path, "rb");
  uint32_t head[3];
  if (!file || std::fread(head, 4, 3, file) != 3) std::exit(1);
  Instance instance{head[0], head[2], std::vector<Edge>(head[1])};
  if (std::fread(instance.edges.data(), sizeof(Edge), head[1], file) != head[1]) std::exit(1);
  std::fclose(file);
  return instance;
}

inline double cpu() {
  timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return time.tv_sec + time.tv_nsec / 1e9;
}

inline double peak() {
  FILE* file = std::fopen("/proc/self/status", "r");
  char line[256];
  long kilobytes = 0;
  while (std::fgets(line, sizeof line, file)) if (!std::strncmp(line, "VmHWM:", 6)) std::sscanf(line + 6, "%ld", &kilobytes);
  std::fclose(file);
  return kilobytes / 1024.0;
}

// Peers that know one objective only get weights raised so that cardinality goes first.
inline int64_t raise(const Instance& instance) {
  if (!instance.cardinality) return 0;
  int64_t least = INT64_MAX, most = INT64_MIN;
  for (const Edge& edge : instance.edges) { least = edge.weight < least ? edge.weight : least; most = edge.weight > most ? edge.weight : most; }
  return int64_t(instance.vertices / 2) * (most - least) + 1;
}

inline void report(uint64_t cardinality, int64_t weight, double seconds) {
  std::printf("%llu %lld %.6f %.1f\n", (unsigned long long)cardinality, (long long)weight, seconds, peak());
}

//! What two blossoms have in common, in constant time: the duals of all blossoms that hold both.
//!
//! Nearest common ancestors after Schieber and Vishkin (1988). Nodes are numbered in preorder, so that what is below a
//! node is an interval of numbers. A node is on the *path* of that number of its interval that ends in the most zeros:
//! the nodes of a path are a chain, and paths lie to each other as their numbers do in a complete binary tree, whose
//! odd numbers are the leaves. There, a few operations on bits find the path on which two ways to the root meet.

#![expect(clippy::indexing_slicing, reason = "nodes, parents and paths are numbers that were given out here")]

/// The forest of blossoms below a root that holds everything: node 0 is the root, node `b + 1` is blossom `b`.
pub(super) struct Forest {
    nodes: Vec<Node>,
    /// The uppermost node of each path.
    heads: Vec<usize>,
}

#[derive(Clone, Copy)]
struct Node {
    parent: usize,
    /// The sum of the duals from the root to here.
    sum: i128,
    path: usize,
    /// For each path from the root to here, this one included, the lowest bit of its number. It falls on the way down.
    passed: usize,
}

impl Forest {
    /// For each blossom the one around it, which comes before it, and its dual.
    pub(super) fn new(blossoms: &[(Option<usize>, i64)]) -> Self {
        let mut sizes = vec![1_usize; blossoms.len() + 1];
        for (blossom, &(around, _)) in blossoms.iter().enumerate().rev() {
            sizes[node(around)] += sizes[blossom + 1];
        }
        let root_path = path(1, sizes[0]);
        let root = Node { parent: 0, sum: 0, path: root_path, passed: lowest(root_path) };
        let mut forest = Self { nodes: vec![root], heads: vec![0; sizes.len() + 1] };
        // The next number to give out below each node.
        let mut next = vec![2_usize; sizes.len()];
        for (&(around, z), number) in blossoms.iter().zip(1..) {
            let parent = node(around);
            let first = next[parent];
            next[parent] += sizes[number];
            next[number] = first + 1;
            let above = forest.nodes[parent];
            let path = path(first, first + sizes[number] - 1);
            if path != above.path {
                forest.heads[path] = number;
            }
            let passed = above.passed | lowest(path);
            forest.nodes.push(Node { parent, sum: above.sum + i128::from(z), path, passed });
        }
        forest
    }

    /// The sum of the duals of all blossoms that hold both of these, or are one of them.
    pub(super) fn common(&self, one: Option<usize>, other: Option<usize>) -> i128 {
        let (one, other) = (node(one), node(other));
        let (a, b) = (self.nodes[one], self.nodes[other]);
        let apart = highest(a.path ^ b.path).max(lowest(a.path)).max(lowest(b.path));
        let meeting = lowest(a.passed & b.passed & !(apart - 1));
        // Both are on one path now, and the one further up has the smaller number.
        self.nodes[self.up_to(one, meeting).min(self.up_to(other, meeting))].sum
    }

    /// Where the way from a node to the root comes to the path with this lowest bit.
    fn up_to(&self, node: usize, bit: usize) -> usize {
        let Node { path, passed, .. } = self.nodes[node];
        match highest(passed & (bit - 1)) {
            0 => node,
            below => self.nodes[self.heads[(path | below) & !(below - 1)]].parent,
        }
    }
}

fn node(blossom: Option<usize>) -> usize {
    blossom.map_or(0, |blossom| blossom + 1)
}

/// The number from `first`, which is not 0, to `last` that ends in the most zeros.
fn path(first: usize, last: usize) -> usize {
    last & !(highest((first - 1) ^ last) - 1)
}

fn lowest(bits: usize) -> usize {
    bits & bits.wrapping_neg()
}

fn highest(bits: usize) -> usize {
    bits.checked_ilog2().map_or(0, |place| 1 << place)
}

#[cfg(test)]
mod tests {
    use super::Forest;

    /// Compares every pair with climbing. The duals are powers of two: each sum says which blossoms are in it.
    fn compare(around: &[Option<usize>]) {
        let blossoms: Vec<(Option<usize>, i64)> =
            around.iter().enumerate().map(|(blossom, &around)| (around, 1 << blossom)).collect();
        let forest = Forest::new(&blossoms);
        let climb = |from: Option<usize>| {
            let way = std::iter::successors(from, |&blossom| around.get(blossom).copied().flatten());
            way.fold(0_i128, |sum, blossom| sum | 1 << blossom)
        };
        let all = || (0..around.len()).map(Some).chain([None]);
        for (one, other) in all().flat_map(|one| all().map(move |other| (one, other))) {
            let common = climb(one) & climb(other);
            assert_eq!(forest.common(one, other), common, "{one:?} and {other:?} of {around:?}");
        }
    }

    #[test]
    fn every_forest_of_up_to_seven_blossoms() {
        let mut forests: Vec<Vec<Option<usize>>> = vec![Vec::new()];
        for blossoms in 0..=7 {
            for around in &forests {
                compare(around);
            }
            let longer = |around: &Vec<Option<usize>>| {
                let around = around.clone();
                (0..blossoms).map(Some).chain([None]).map(move |last| [around.as_slice(), &[last]].concat())
            };
            forests = forests.iter().flat_map(longer).collect();
        }
    }

    #[test]
    fn chains_stars_trees_and_combs_of_62_blossoms() {
        let shapes: [fn(usize) -> usize; 5] = [
            |blossom| blossom,
            |_| 0,
            |blossom| blossom / 2,
            |blossom| blossom / 2 * 2,
            |blossom| blossom - blossom % 5,
        ];
        for shape in shapes {
            compare(&(0..62).map(|blossom| shape(blossom).checked_sub(1)).collect::<Vec<_>>());
        }
    }
}

//! The state of the primal-dual method: a matching, its duals and its blossoms.
//!
//! Between two searches these hold, and [`search`](super::search) keeps them:
//!
//! 1. **Feasible.** For each edge `ab`, `u_a + u_b + Σ z` over the blossoms that hold both is at least `W(ab)`;
//!    the difference is the edge's slack. Each `z` is even and positive on outermost blossoms; `u_v ≥ floor_v`.
//! 2. **Tight.** Matched edges, and the edges along the ring of each blossom, have slack 0.
//! 3. **Hypomatchable.** The children of a blossom stand in a ring of odd length, its base child first; after it
//!    they are matched in twos along the ring. Only the base vertex may be matched outside.
//!
//! The matching is optimal when, besides, every exposed vertex `v` has `u_v = floor_v`. The floor is 0, except in a
//! what-if that adds a bonus to all edges of a vertex.
//!
//! A **node** is a vertex, or `vertices + i` for the blossom in slot `i`.

/// No vertex, no node.
pub(crate) const NONE: u32 = u32::MAX;

/// Later than anything that can happen in a search.
pub(crate) const NEVER: i64 = i64::MAX;

/// The dual of a removed vertex: no edge at it is ever tight.
pub(crate) const FAR: i64 = 1 << 61;

/// What an outermost node is in the alternating tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Label {
    /// Not in the tree.
    Outside,
    /// At an even distance from the root; its duals fall.
    Even,
    /// At an odd distance; its duals rise.
    Odd,
}

/// A vertex. All that the scan of an arc reads of its target is in these 32 bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Vertex {
    /// The dual. While the vertex is even in a search: the dual plus the time, which does not change.
    pub u: i64,
    /// In a search, when the vertex is not even: the time at which its best arc from an even vertex is tight.
    pub key: i64,
    /// The even vertex at the other end of that arc.
    pub from: u32,
    /// The outermost node that held the vertex when the search began, or since it was expanded.
    pub top: u32,
    /// The vertex matched with this one.
    pub mate: u32,
    /// The label of the outermost node that holds the vertex.
    pub label: Label,
}

/// A vertex or blossom as a member of a ring and of the alternating tree.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Node {
    /// The smallest blossom around this node.
    pub parent: u32,
    /// The next child of the parent along its ring.
    pub next: u32,
    /// The edge from this child to the next: the end here and the end there.
    pub link: (u32, u32),
    /// The arc by which the tree reached an odd node: its even end and its end here.
    pub entry: (u32, u32),
    /// The time at which the label was given.
    pub since: i64,
    /// In a search, the node that has absorbed this one; itself if none.
    pub absorbed: u32,
    pub label: Label,
    /// Passed by one of the two paths that look for their meeting.
    pub marked: bool,
}

/// What only blossoms have.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Blossom {
    /// The child that holds the base; the ring begins here.
    pub first: u32,
    /// The one vertex that is not matched inside.
    pub base: u32,
    pub z: i64,
}

/// A matching with duals and blossoms, and the room in which a search works.
#[derive(Clone, Debug)]
pub(crate) struct State {
    pub vertices: Vec<Vertex>,
    pub nodes: Vec<Node>,
    pub blossoms: Vec<Blossom>,
    pub vacant: Vec<u32>,
    /// Empty if all floors are 0.
    pub floors: Vec<i64>,
    pub room: super::search::Room,
}

impl Vertex {
    fn alone(vertex: u32) -> Self {
        Vertex { u: 0, key: NEVER, from: NONE, top: vertex, mate: NONE, label: Label::Outside }
    }
}

impl Node {
    pub(crate) fn alone(node: u32) -> Self {
        Node {
            parent: NONE,
            next: NONE,
            link: (NONE, NONE),
            entry: (NONE, NONE),
            since: 0,
            absorbed: node,
            label: Label::Outside,
            marked: false,
        }
    }
}

impl State {
    /// `count` single vertices, nothing matched, all duals 0: feasible only without edges.
    pub(crate) fn new(count: usize) -> Self {
        State {
            vertices: (0..count as u32).map(Vertex::alone).collect(),
            nodes: (0..count as u32).map(Node::alone).collect(),
            blossoms: Vec::new(),
            vacant: Vec::new(),
            floors: Vec::new(),
            room: super::search::Room::default(),
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.vertices.len()
    }

    pub(crate) fn is_blossom(&self, node: u32) -> bool {
        node as usize >= self.vertices.len()
    }

    pub(crate) fn blossom(&self, node: u32) -> &Blossom {
        &self.blossoms[node as usize - self.vertices.len()]
    }

    pub(crate) fn blossom_mut(&mut self, node: u32) -> &mut Blossom {
        let count = self.vertices.len();
        &mut self.blossoms[node as usize - count]
    }

    /// The vertex of an outermost node that is matched outside it, or exposed.
    pub(crate) fn base(&self, node: u32) -> u32 {
        if self.is_blossom(node) { self.blossom(node).base } else { node }
    }

    pub(crate) fn floor(&self, vertex: u32) -> i64 {
        self.floors.get(vertex as usize).copied().unwrap_or(0)
    }

    /// Whether the vertex is exposed although its dual could still fall: the matching is not optimal yet.
    pub(crate) fn is_wanting(&self, vertex: u32) -> bool {
        let Vertex { mate, u, .. } = self.vertices[vertex as usize];
        mate == NONE && u > self.floor(vertex) && u < FAR
    }

    /// The children of a blossom, base child first, along the ring.
    pub(crate) fn children(&self, blossom: u32) -> impl Iterator<Item = u32> + '_ {
        let first = self.blossom(blossom).first;
        let next = move |&child: &u32| Some(self.nodes[child as usize].next).filter(|&next| next != first);
        std::iter::successors(Some(first), next)
    }

    /// Appends the vertices inside a node.
    pub(crate) fn gather(&self, node: u32, vertices: &mut Vec<u32>) {
        if !self.is_blossom(node) {
            return vertices.push(node);
        }
        // Depth first along the rings, without a stack: nesting may be as deep as the graph is large.
        let mut at = node;
        loop {
            while self.is_blossom(at) {
                at = self.blossom(at).first;
            }
            vertices.push(at);
            loop {
                let Node { parent, next, .. } = self.nodes[at as usize];
                if next != self.blossom(parent).first {
                    at = next;
                    break;
                }
                if parent == node {
                    return;
                }
                at = parent;
            }
        }
    }

    /// A slot for a new blossom. Its ring and base are the caller's to fill in.
    pub(crate) fn occupy(&mut self) -> u32 {
        let empty = Blossom { first: NONE, base: NONE, z: 0 };
        let node = self.vacant.pop().unwrap_or((self.vertices.len() + self.blossoms.len()) as u32);
        if node as usize == self.nodes.len() {
            self.blossoms.push(empty);
            self.nodes.push(Node::alone(node));
        } else {
            *self.blossom_mut(node) = empty;
            self.nodes[node as usize] = Node::alone(node);
        }
        node
    }

    /// Adds a vertex without edges. Blossoms are numbered from the number of vertices, so all of them move up.
    pub(crate) fn add_vertex(&mut self) {
        let count = self.vertices.len() as u32;
        let moved = |node: &mut u32| *node += u32::from(*node >= count && *node != NONE);
        for node in &mut self.nodes {
            moved(&mut node.parent);
            moved(&mut node.next);
            moved(&mut node.absorbed);
        }
        for vertex in &mut self.vertices {
            moved(&mut vertex.top);
        }
        self.blossoms.iter_mut().for_each(|blossom| moved(&mut blossom.first));
        self.vacant.iter_mut().for_each(moved);
        self.nodes.insert(count as usize, Node::alone(count));
        self.vertices.push(Vertex::alone(count));
        if !self.floors.is_empty() {
            self.floors.push(0);
        }
    }
}

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
//! A **node** is a vertex, or `vertices + i` for the blossom in slot `i`; hulls are numbered likewise.

/// No vertex, no node.
pub(crate) const NONE: u32 = u32::MAX;

/// Later than anything that can happen in a search, and far enough from overflow to be added to.
pub(crate) const NEVER: i64 = 1 << 62;

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
    /// The dual, less the rise of the hull. While the vertex is even in a search: the dual plus the time, which does
    /// not change.
    pub u: i64,
    /// In a search: [`EVEN`], or the time at which the best arc from an even vertex is tight, less the rise of the
    /// hull. Otherwise [`NEVER`].
    pub key: i64,
    /// The even vertex at the other end of that arc; `NONE` if its tree has ended since, so that `key` is only a
    /// lower bound.
    pub from: u32,
    /// The next vertex in the list [`Hull::reached`]; [`UNLISTED`] if this one is not in it.
    pub also: u32,
    /// The vertex itself if it is in no blossom, else the hull of its outermost one.
    pub hull: u32,
    /// The vertex matched with this one.
    pub mate: u32,
}

/// No place in a list; `NONE` is the last place.
pub(crate) const UNLISTED: u32 = u32::MAX - 1;

/// The `key` of a vertex in an even node.
pub(crate) const EVEN: i64 = i64::MIN;

/// The outermost blossom as its vertices see it.
///
/// When a blossom is expanded, its largest child takes the hull over, and only the vertices of the other children
/// are written. So a vertex is written a logarithmic number of times while nested blossoms are expanded in turn.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hull {
    /// The blossom. In a search, it may have been absorbed.
    pub node: u32,
    /// What is still to be added to the dual of each vertex inside.
    pub rise: i64,
    /// The first of the vertices inside that even vertices have reached; they are linked by [`Vertex::also`].
    pub reached: u32,
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
    /// The tree that the node is in, and the node that entered it before.
    pub tree: u32,
    pub before: u32,
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
    /// The number of vertices inside.
    pub size: u32,
    /// Its hull, if it was outermost when the search began, or since it was uncovered by an expansion.
    pub hull: u32,
}

/// A matching with duals and blossoms, and the room in which a search works.
#[derive(Clone, Debug)]
pub(crate) struct State {
    pub vertices: Vec<Vertex>,
    pub nodes: Vec<Node>,
    pub blossoms: Vec<Blossom>,
    pub hulls: Vec<Hull>,
    pub vacant: Vec<u32>,
    pub vacant_hulls: Vec<u32>,
    /// Empty if all floors are 0.
    pub floors: Vec<i64>,
    pub room: super::search::Room,
}

impl Vertex {
    fn alone(vertex: u32) -> Self {
        Vertex { u: 0, key: NEVER, from: NONE, also: UNLISTED, hull: vertex, mate: NONE }
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
            tree: NONE,
            before: NONE,
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
            hulls: Vec::new(),
            vacant: Vec::new(),
            vacant_hulls: Vec::new(),
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

    /// The dual of a vertex, between two searches.
    pub(crate) fn dual(&self, vertex: u32) -> i64 {
        let Vertex { u, hull, .. } = self.vertices[vertex as usize];
        u + self.rise(hull)
    }

    pub(crate) fn rise(&self, hull: u32) -> i64 {
        self.hulls.get((hull as usize).wrapping_sub(self.vertices.len())).map_or(0, |hull| hull.rise)
    }

    /// The node that was outermost around a vertex when the search began, or since it was uncovered.
    pub(crate) fn top(&self, vertex: u32) -> u32 {
        let hull = self.vertices[vertex as usize].hull;
        if self.is_blossom(hull) { self.hulls[hull as usize - self.vertices.len()].node } else { hull }
    }

    pub(crate) fn hull_mut(&mut self, hull: u32) -> &mut Hull {
        let count = self.vertices.len();
        &mut self.hulls[hull as usize - count]
    }

    /// Gives a node, if it is a blossom without one, a hull; returns what its vertices are to hold as their hull.
    pub(crate) fn cover(&mut self, node: u32) -> u32 {
        if !self.is_blossom(node) {
            return node;
        }
        if self.blossom(node).hull == NONE {
            let new = Hull { node, rise: 0, reached: NONE };
            let hull = self.vacant_hulls.pop().unwrap_or((self.vertices.len() + self.hulls.len()) as u32);
            if hull as usize == self.vertices.len() + self.hulls.len() {
                self.hulls.push(new);
            } else {
                *self.hull_mut(hull) = new;
            }
            self.blossom_mut(node).hull = hull;
        }
        self.blossom(node).hull
    }

    /// The hull of a blossom is not used any more.
    pub(crate) fn uncover(&mut self, node: u32) {
        let hull = std::mem::replace(&mut self.blossom_mut(node).hull, NONE);
        if hull != NONE {
            self.vacant_hulls.push(hull);
        }
    }

    pub(crate) fn floor(&self, vertex: u32) -> i64 {
        self.floors.get(vertex as usize).copied().unwrap_or(0)
    }

    /// Whether the vertex is exposed although its dual could still fall: the matching is not optimal yet.
    pub(crate) fn is_wanting(&self, vertex: u32) -> bool {
        let u = self.vertices[vertex as usize].u;
        self.vertices[vertex as usize].mate == NONE && u < FAR && self.dual(vertex) > self.floor(vertex)
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
        let empty = Blossom { first: NONE, base: NONE, z: 0, size: 0, hull: NONE };
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
            moved(&mut vertex.hull);
        }
        for blossom in &mut self.blossoms {
            moved(&mut blossom.first);
            moved(&mut blossom.hull);
        }
        self.hulls.iter_mut().for_each(|hull| moved(&mut hull.node));
        self.vacant.iter_mut().for_each(moved);
        self.vacant_hulls.iter_mut().for_each(moved);
        self.nodes.insert(count as usize, Node::alone(count));
        self.vertices.push(Vertex::alone(count));
        if !self.floors.is_empty() {
            self.floors.push(0);
        }
    }
}

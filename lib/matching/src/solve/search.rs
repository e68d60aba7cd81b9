//! One search: an alternating tree grows from an exposed vertex until the matching can be improved.
//!
//! **Time.** While time runs from 0, the dual of every vertex in an even node falls, and in an odd node rises, one
//! unit a unit of time; the dual of an even blossom rises, of an odd one falls, by two. Matched edges and tree edges
//! stay tight. Nothing is updated as time runs: a vertex is written when its label changes, with the time.
//!
//! **Events**, each at the time at which it falls due:
//! - *grow*: an arc from an even vertex to a node outside the tree is tight; the node becomes odd, its mate even;
//! - *shrink*: an edge between two even nodes is tight; the ring that it closes becomes one even blossom;
//! - *expand*: the dual of an odd blossom is 0; its children take its place in the tree;
//! - *end*: an arc to an exposed node is tight, or the dual of an even vertex is at its floor.
//!
//! The earliest known end bounds the search: what would come later is never queued. Blossoms made in a search stay
//! even to its end, so that only older ones are expanded, and nodes made are found by path compression.
//!
//! **Integers.** Along tight edges duals have one parity, because all `W` and `z` are even. So the slack between two
//! even vertices of one tree is even, and every event falls on an integer.

use std::cmp::Ordering;
use std::collections::BinaryHeap;

use super::sight::Sight;
use super::state::{EVEN, Hull, Label, NEVER, NONE, Node, State, Vertex};
use super::watch::{Stopped, Watch};

/// What a search needs besides the state; empty between two searches.
#[derive(Clone, Debug)]
pub(crate) struct Room {
    /// The time of the event that is being dealt with.
    now: i64,
    /// The time of the earliest end known so far: nothing at or after it needs to be done.
    bound: i64,
    /// That end.
    end: End,
    events: BinaryHeap<Event>,
    /// Nodes that were given a label, in that order.
    tree: Vec<u32>,
    /// Vertices whose `key` was set.
    reached: Vec<u32>,
    /// Slots of expanded blossoms, vacant after the search.
    expanded: Vec<u32>,
    inside: Vec<u32>,
    pub(crate) open: Vec<(u32, u32)>,
    pub(crate) ring: Vec<u32>,
    left: Vec<u32>,
    right: Vec<u32>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Event {
    time: i64,
    kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Grow(u32),
    Shrink(u32, u32),
    Expand(u32),
}

/// How a search can end.
#[derive(Clone, Copy, Debug)]
enum End {
    /// An arc from an even vertex to a vertex of an exposed node.
    Augment(u32, u32),
    /// An even vertex whose dual is at its floor: it is exposed in place of the root.
    Exchange(u32),
}

impl Default for Room {
    fn default() -> Self {
        Room {
            now: 0,
            bound: NEVER,
            end: End::Exchange(NONE),
            events: BinaryHeap::new(),
            tree: Vec::new(),
            reached: Vec::new(),
            expanded: Vec::new(),
            inside: Vec::new(),
            open: Vec::new(),
            ring: Vec::new(),
            left: Vec::new(),
            right: Vec::new(),
        }
    }
}

impl Ord for Event {
    /// The earliest is the greatest, because the heap gives the greatest first.
    fn cmp(&self, other: &Self) -> Ordering {
        other.time.cmp(&self.time)
    }
}

impl PartialOrd for Event {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl State {
    /// Searches from each vertex that is exposed above its floor. Afterwards the matching is optimal.
    pub(crate) fn settle(&mut self, sight: &Sight<'_>, watch: &mut Watch<'_>) -> Result<(), Stopped> {
        for root in 0..self.len() as u32 {
            if self.is_wanting(root) {
                self.search(sight, root, watch)?;
            }
        }
        Ok(())
    }

    /// Matches the root, or exposes in its place a vertex whose dual is at its floor.
    fn search(&mut self, sight: &Sight<'_>, root: u32, watch: &mut Watch<'_>) -> Result<(), Stopped> {
        self.room.now = 0;
        self.room.bound = NEVER;
        self.make_even(sight, self.top(root));
        while let Some(Event { time, kind }) = self.room.events.pop() {
            if time >= self.room.bound {
                break;
            }
            watch.tick()?;
            self.room.now = time;
            match kind {
                Kind::Grow(vertex) => self.grow(sight, vertex),
                Kind::Shrink(x, y) => self.shrink(sight, x, y),
                Kind::Expand(node) => self.expand(sight, node),
            }
        }
        self.room.events.clear();
        match self.room.end {
            End::Augment(x, y) => {
                let far = self.top(y);
                self.rebase(far, y);
                self.vertices[y as usize].mate = x;
                self.flip(x, y);
            }
            End::Exchange(x) => self.flip(x, NONE),
        }
        self.close();
        Ok(())
    }

    /// The outermost node around a vertex, blossoms of this search included.
    fn outermost(&mut self, vertex: u32) -> u32 {
        let mut node = self.top(vertex);
        loop {
            let next = self.nodes[node as usize].absorbed;
            if next == node {
                return node;
            }
            let after = self.nodes[next as usize].absorbed;
            self.nodes[node as usize].absorbed = after;
            node = after;
        }
    }

    /// Puts an outermost node into the tree as even, and looks along its arcs.
    fn make_even(&mut self, sight: &Sight<'_>, node: u32) {
        self.enter(node, Label::Even);
        let mut inside = std::mem::take(&mut self.room.inside);
        inside.clear();
        self.gather(node, &mut inside);
        let rise = self.take_rise(node);
        self.scan_all(sight, &inside, rise);
        self.room.inside = inside;
    }

    fn take_rise(&mut self, node: u32) -> i64 {
        if !self.is_blossom(node) {
            return 0;
        }
        let hull = self.blossom(node).hull;
        std::mem::take(&mut self.hull_mut(hull).rise)
    }

    fn enter(&mut self, node: u32, label: Label) {
        let fields = &mut self.nodes[node as usize];
        fields.label = label;
        fields.since = self.room.now;
        self.room.tree.push(node);
    }

    /// Labels vertices even, whose duals are those of now after a rise, and looks along their arcs.
    fn scan_all(&mut self, sight: &Sight<'_>, vertices: &[u32], rise: i64) {
        for &x in vertices {
            let floor = self.floor(x);
            let vertex = &mut self.vertices[x as usize];
            vertex.u += rise + self.room.now;
            vertex.key = EVEN;
            if vertex.u - floor < self.room.bound {
                self.room.bound = vertex.u - floor;
                self.room.end = End::Exchange(x);
            }
        }
        for &x in vertices {
            self.scan(sight, x);
        }
    }

    fn scan(&mut self, sight: &Sight<'_>, x: u32) {
        let from = self.vertices[x as usize];
        sight.scan(x, |y, weight| {
            let to = self.vertices[y as usize];
            let gap = from.u + to.u - weight;
            if to.key == EVEN {
                // Both duals fall. Within one node the blossom's dual keeps the slack.
                let due = gap / 2;
                if due < self.room.bound && to.hull != from.hull && self.outermost(x) != self.outermost(y) {
                    self.room.events.push(Event { time: due, kind: Kind::Shrink(x, y) });
                }
                return;
            }
            if gap < to.key && gap + self.rise(to.hull) < self.room.bound {
                self.reach(x, y, gap);
            }
        });
    }

    /// Notes that `xy` is now the arc that is first tight of those from even vertices to `y`.
    fn reach(&mut self, x: u32, y: u32, gap: i64) {
        let to = &mut self.vertices[y as usize];
        let is_first = to.key == NEVER;
        to.key = gap;
        to.from = x;
        if is_first {
            self.room.reached.push(y);
            self.list(y);
        }
        self.queue(y);
    }

    /// Enters a vertex in the list of its hull, if it has one.
    fn list(&mut self, vertex: u32) {
        let hull = self.vertices[vertex as usize].hull;
        if self.is_blossom(hull) {
            let next = std::mem::replace(&mut self.hull_mut(hull).reached, vertex);
            self.vertices[vertex as usize].also = next;
        }
    }

    /// Queues the best arc to a vertex that even vertices have reached, if the vertex is outside the tree.
    fn queue(&mut self, vertex: u32) {
        let Vertex { key, from, hull, .. } = self.vertices[vertex as usize];
        let top = self.top(vertex);
        let due = key + self.rise(hull);
        if self.nodes[top as usize].label != Label::Outside || due >= self.room.bound {
            return;
        }
        if self.vertices[self.base(top) as usize].mate == NONE {
            self.room.bound = due;
            self.room.end = End::Augment(from, vertex);
        } else {
            self.room.events.push(Event { time: due, kind: Kind::Grow(vertex) });
        }
    }

    fn make_odd(&mut self, node: u32, entry: (u32, u32)) {
        self.enter(node, Label::Odd);
        self.nodes[node as usize].entry = entry;
        if self.is_blossom(node) {
            let due = self.room.now + self.blossom(node).z / 2;
            if due < self.room.bound {
                self.room.events.push(Event { time: due, kind: Kind::Expand(node) });
            }
        }
    }

    fn grow(&mut self, sight: &Sight<'_>, vertex: u32) {
        let Vertex { key, from, hull, .. } = self.vertices[vertex as usize];
        let odd = self.top(vertex);
        if self.nodes[odd as usize].label != Label::Outside || key + self.rise(hull) != self.room.now {
            return;
        }
        self.make_odd(odd, (from, vertex));
        let mate = self.vertices[self.base(odd) as usize].mate;
        self.make_even(sight, self.top(mate));
    }

    /// The odd node above an even one in the tree; `NONE` above the root.
    fn above_even(&self, even: u32) -> u32 {
        let mate = self.vertices[self.base(even) as usize].mate;
        if mate == NONE { NONE } else { self.top(mate) }
    }

    /// The even node above an odd one.
    fn above_odd(&mut self, odd: u32) -> u32 {
        self.outermost(self.nodes[odd as usize].entry.0)
    }

    fn shrink(&mut self, sight: &Sight<'_>, x: u32, y: u32) {
        let (at_x, at_y) = (self.outermost(x), self.outermost(y));
        if at_x != at_y {
            let meeting = self.meeting(at_x, at_y);
            let new = self.close_ring(meeting, (x, y));
            self.absorb(sight, new);
        }
    }

    /// The lowest even node above two, itself included; the nodes below it go to `left` and `right`, upwards.
    ///
    /// Both sides climb in turn, so that the work is within twice the longer side of the ring to come.
    fn meeting(&mut self, x: u32, y: u32) -> u32 {
        let mut side = std::mem::take(&mut self.room.left);
        let mut other = std::mem::take(&mut self.room.right);
        side.clear();
        other.clear();
        side.push(x);
        other.push(y);
        self.nodes[x as usize].marked = true;
        self.nodes[y as usize].marked = true;
        let (mut at, mut other_at) = (x, y);
        let mut turned = false;
        let meeting = loop {
            let odd = self.above_even(at);
            if odd != NONE {
                let even = self.above_odd(odd);
                side.extend([odd, even]);
                if self.nodes[even as usize].marked {
                    break even;
                }
                self.nodes[even as usize].marked = true;
                at = even;
            }
            std::mem::swap(&mut at, &mut other_at);
            std::mem::swap(&mut side, &mut other);
            turned = !turned;
        };
        if turned {
            std::mem::swap(&mut side, &mut other);
        }
        for path in [&mut side, &mut other] {
            for &node in path.iter() {
                self.nodes[node as usize].marked = false;
            }
            let length = path.iter().position(|&node| node == meeting).unwrap_or(path.len());
            path.truncate(length);
        }
        self.room.left = side;
        self.room.right = other;
        meeting
    }

    /// A blossom of the nodes in `left` and `right` and the node where they meet, closed by the edge `xy`.
    fn close_ring(&mut self, meeting: u32, (x, y): (u32, u32)) -> u32 {
        let new = self.occupy();
        let base = self.base(meeting);
        let blossom = self.blossom_mut(new);
        blossom.first = meeting;
        blossom.base = base;
        // The ring runs from the meeting down the left path, across `xy`, and up the right path.
        let left = std::mem::take(&mut self.room.left);
        let right = std::mem::take(&mut self.room.right);
        let mut last = meeting;
        for &node in left.iter().rev() {
            let (here, above) = self.upward(node);
            self.join(new, last, (above, here), node);
            last = node;
        }
        let mut link = (x, y);
        for &node in &right {
            self.join(new, last, link, node);
            link = self.upward(node);
            last = node;
        }
        if right.is_empty() {
            self.join(new, last, (x, y), meeting);
        } else {
            self.join(new, last, link, meeting);
        }
        self.room.left = left;
        self.room.right = right;
        new
    }

    /// The tree edge from a node to the one above: its ends below and above.
    fn upward(&self, node: u32) -> (u32, u32) {
        let Node { label, entry, .. } = self.nodes[node as usize];
        if label == Label::Odd {
            (entry.1, entry.0)
        } else {
            let base = self.base(node);
            (base, self.vertices[base as usize].mate)
        }
    }

    fn join(&mut self, parent: u32, from: u32, link: (u32, u32), to: u32) {
        let node = &mut self.nodes[from as usize];
        node.next = to;
        node.link = link;
        self.nodes[to as usize].parent = parent;
    }

    /// Brings the duals of a new blossom's children up to now, and looks along the arcs of those that were odd.
    fn absorb(&mut self, sight: &Sight<'_>, new: u32) {
        let ring: Vec<u32> = self.children(new).collect();
        let mut turned = std::mem::take(&mut self.room.inside);
        turned.clear();
        for &child in &ring {
            let Node { label, since, .. } = self.nodes[child as usize];
            let passed = self.room.now - since;
            self.nodes[child as usize].absorbed = new;
            let begun = turned.len();
            if label == Label::Odd {
                self.gather(child, &mut turned);
                let rise = passed + self.take_rise(child);
                for &vertex in &turned[begun..] {
                    self.vertices[vertex as usize].u += rise;
                }
            }
            if self.is_blossom(child) {
                self.blossom_mut(child).z += if label == Label::Odd { -2 * passed } else { 2 * passed };
            }
        }
        let size = |node: u32| if self.is_blossom(node) { self.blossom(node).size } else { 1 };
        self.blossom_mut(new).size = ring.iter().map(|&child| size(child)).sum();
        self.enter(new, Label::Even);
        self.scan_all(sight, &turned, 0);
        self.room.inside = turned;
    }

    /// Replaces an odd blossom, whose dual has fallen to 0, by its children.
    ///
    /// From the child where the tree enters to the base child, on the side of even length, the children join the
    /// tree, odd and even in turn; the others are outside it again.
    fn expand(&mut self, sight: &Sight<'_>, node: u32) {
        let Node { label, since, entry, absorbed, .. } = self.nodes[node as usize];
        if label != Label::Odd || absorbed != node || self.room.now != since + self.blossom(node).z / 2 {
            return;
        }
        self.nodes[node as usize].label = Label::Outside;
        self.room.expanded.push(node);
        let ring: Vec<u32> = self.children(node).collect();
        let reached = self.break_hull(node, &ring);
        let entered = self.top(entry.1);
        let place = ring.iter().position(|&child| child == entered).unwrap_or(0);
        let evens = self.thread(&ring, place, entry);
        for &even in &evens {
            self.make_even(sight, even);
        }
        let mut next = reached;
        while next != NONE {
            let vertex = next;
            next = self.vertices[vertex as usize].also;
            if self.vertices[vertex as usize].key != EVEN {
                self.list(vertex);
                self.queue(vertex);
            }
        }
    }

    /// Makes the children of an odd blossom outermost, with their duals of now. The largest takes over the hull.
    /// Returns the first of the list of vertices that even vertices have reached.
    fn break_hull(&mut self, node: u32, ring: &[u32]) -> u32 {
        let passed = self.room.now - self.nodes[node as usize].since;
        let hull = self.blossom(node).hull;
        let rise = self.rise(hull) + passed;
        let reached = std::mem::replace(&mut self.hull_mut(hull).reached, NONE);
        let is_large = |&&child: &&u32| self.is_blossom(child);
        let largest = ring.iter().filter(is_large).max_by_key(|&&child| self.blossom(child).size).copied();
        let mut inside = std::mem::take(&mut self.room.inside);
        for &child in ring {
            self.nodes[child as usize].parent = NONE;
            if Some(child) == largest {
                continue;
            }
            inside.clear();
            self.gather(child, &mut inside);
            let own = self.cover(child);
            for &vertex in &inside {
                let vertex = &mut self.vertices[vertex as usize];
                vertex.hull = own;
                vertex.u += rise;
                if vertex.key != NEVER {
                    vertex.key += rise;
                }
            }
        }
        self.room.inside = inside;
        match largest {
            Some(child) => {
                self.blossom_mut(node).hull = NONE;
                self.blossom_mut(child).hull = hull;
                *self.hull_mut(hull) = Hull { node: child, rise, reached: NONE };
            }
            None => self.uncover(node),
        }
        reached
    }

    /// Labels the children from `place` to the base child: odd ones at once, even ones are returned.
    fn thread(&mut self, ring: &[u32], place: usize, entry: (u32, u32)) -> Vec<u32> {
        let down = place.is_multiple_of(2);
        let mut evens = Vec::new();
        let mut entry = entry;
        let mut at = place;
        loop {
            self.make_odd(ring[at], entry);
            if at == 0 {
                return evens;
            }
            // An even place is matched downwards along the ring, an odd one upwards.
            let (even, odd) = if down { (at - 1, at - 2) } else { (at + 1, (at + 2) % ring.len()) };
            evens.push(ring[even]);
            entry = if down {
                let (here, there) = self.nodes[ring[odd] as usize].link;
                (there, here)
            } else {
                self.nodes[ring[even] as usize].link
            };
            at = odd;
        }
    }

    /// Exchanges matched and unmatched edges from an even vertex up to the root. Its new mate is `partner`.
    fn flip(&mut self, x: u32, partner: u32) {
        let (mut x, mut partner) = (x, partner);
        loop {
            let even = self.outermost(x);
            let above = self.above_even(even);
            self.rebase(even, x);
            self.vertices[x as usize].mate = partner;
            if above == NONE {
                return;
            }
            let entry = self.nodes[above as usize].entry;
            self.rebase(above, entry.1);
            self.vertices[entry.1 as usize].mate = entry.0;
            (x, partner) = entry;
        }
    }

    /// Ends the search at the bound: writes all duals, and forgets the tree.
    fn close(&mut self) {
        let time = self.room.bound;
        let tree = std::mem::take(&mut self.room.tree);
        let mut empty = Vec::new();
        for &node in &tree {
            let Node { label, since, absorbed, .. } = self.nodes[node as usize];
            if label == Label::Outside {
                continue;
            }
            if absorbed != node {
                if self.is_blossom(node) {
                    self.uncover(node);
                }
                continue;
            }
            let passed = time - since;
            if self.is_blossom(node) {
                let blossom = self.blossom_mut(node);
                blossom.z += if label == Label::Even { 2 * passed } else { -2 * passed };
                if blossom.z == 0 {
                    empty.push(node);
                }
            }
            if label == Label::Even {
                self.settle_even(node);
            } else if self.is_blossom(node) {
                let hull = self.blossom(node).hull;
                self.hull_mut(hull).rise += passed;
            } else {
                self.vertices[node as usize].u += passed;
            }
        }
        for &node in &tree {
            self.nodes[node as usize].label = Label::Outside;
        }
        for &node in &empty {
            self.dissolve(node);
        }
        for &node in &tree {
            self.nodes[node as usize].absorbed = node;
        }
        for vertex in std::mem::take(&mut self.room.reached) {
            let Vertex { hull, .. } = self.vertices[vertex as usize];
            self.vertices[vertex as usize].key = NEVER;
            if self.is_blossom(hull) {
                self.hull_mut(hull).reached = NONE;
            }
        }
        let expanded = std::mem::take(&mut self.room.expanded);
        self.vacant.extend(expanded);
        self.room.tree = tree;
        self.room.tree.clear();
    }

    fn settle_even(&mut self, node: u32) {
        let time = self.room.bound;
        let hull = self.cover(node);
        let mut inside = std::mem::take(&mut self.room.inside);
        inside.clear();
        self.gather(node, &mut inside);
        for &vertex in &inside {
            let vertex = &mut self.vertices[vertex as usize];
            vertex.u -= time;
            vertex.key = NEVER;
            vertex.hull = hull;
        }
        self.room.inside = inside;
    }
}

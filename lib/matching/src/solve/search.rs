//! A search: alternating trees grow from exposed vertices until each is matched, or at its floor.
//!
//! **Time.** While time runs from 0, the dual of every vertex in an even node falls, and in an odd node rises, one
//! unit a unit of time; the dual of an even blossom rises, of an odd one falls, by two. Matched edges and tree edges
//! stay tight. Nothing is updated as time runs: a vertex is written when its label changes, with the time.
//!
//! **Events**, each at the time at which it falls due:
//! - *grow*: an arc from an even vertex to a node in no tree is tight; the node becomes odd, its mate even; if it
//!   has no mate, the tree ends with an augmentation;
//! - *meet*: an edge between two even nodes is tight; in one tree, the ring that it closes becomes one even blossom;
//!   between two trees, both end with an augmentation;
//! - *expand*: the dual of an odd blossom is 0; its children take its place in the tree;
//! - *end*: the dual of an even vertex is at its floor; it is exposed in place of the root.
//!
//! A tree that ends leaves the duals that it has reached. All other trees stay as they are; only the arcs of its
//! vertices are looked at again. Blossoms made in a tree stay even until it ends, so that only older ones are
//! expanded, and new ones are found by path compression.
//!
//! **Keys.** Each vertex outside even nodes knows the time at which its best arc from an even vertex is tight. When
//! that arc's tree ends, the key stays as a lower bound, and the best arc is found anew only when the key falls due.
//!
//! **Integers.** Along tight edges duals have one parity, because all `W` and `z` are even. All roots of a search
//! begin with one parity. So the slack between two even vertices is even at any time, and every event falls on an
//! integer.

use std::cmp::Ordering;
use std::collections::{BinaryHeap, VecDeque};

use super::sight::Sight;
use super::state::{EVEN, Hull, Label, NEVER, NONE, Node, State, UNLISTED, Vertex};
use super::watch::{Stopped, Watch};

/// What a search needs besides the state; empty between two searches.
#[derive(Clone, Debug, Default)]
pub(crate) struct Room {
    /// The time of the event that is being dealt with.
    now: i64,
    /// Events to come. Those of now wait in `due`, first come, first served: trees grow in breadth then, so that
    /// paths and rings are short.
    events: BinaryHeap<Event>,
    due: VecDeque<Kind>,
    trees: Vec<Tree>,
    /// The number of trees that have not ended.
    alive: usize,
    /// How many vertices may still become even.
    scans: u32,
    /// Vertices whose `key` or `also` was set, some of them several times.
    reached: Vec<u32>,
    inside: Vec<u32>,
    /// Vertices that were even in a tree that has just ended.
    freed: Vec<u32>,
    pub(crate) open: Vec<(u32, u32)>,
    pub(crate) ring: Vec<u32>,
    left: Vec<u32>,
    right: Vec<u32>,
}

/// An alternating tree.
#[derive(Clone, Copy, Debug)]
struct Tree {
    /// The node that entered last; the others follow by [`Node::before`].
    last: u32,
    /// The even vertex whose dual is first at its floor, and the time: the tree ends then at the latest.
    lowest: u32,
    low: i64,
    /// Nothing at or after this time needs to be done for the tree.
    bound: i64,
    has_ended: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Event {
    time: i64,
    kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Grow(u32),
    Meet(u32, u32),
    Expand(u32),
    End(u32),
}

impl Room {
    fn plan(&mut self, time: i64, kind: Kind) {
        debug_assert!(
            time >= self.now,
            "{kind:?} was due at {time}, before {}: an edge was infeasible",
            self.now
        );
        if time == self.now {
            self.due.push_back(kind);
        } else {
            self.events.push(Event { time, kind });
        }
    }

    /// Whether an even time lies between the last event, at `before`, and the next, at `now`: there the parity of all
    /// duals is as it was when the search began.
    fn may_give_up(&self, before: i64) -> bool {
        before + before % 2 <= self.now
    }

    /// The next event; time runs on to it.
    fn next(&mut self) -> Option<Kind> {
        self.due.pop_front().or_else(|| {
            let Event { time, kind } = self.events.pop()?;
            self.now = time;
            Some(kind)
        })
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

/// Even vertices up to which a root is searched from alone, while others wait: most need only a few, and one tree
/// has nobody to tell what it leaves behind.
const SCANS_ALONE_MAX: u32 = 32;

impl State {
    /// Searches from the vertices that are exposed above their floor. Afterwards the matching is optimal.
    ///
    /// Trees of one search must agree in the parity of their duals; see the module. So one round is enough after
    /// [`start`](super::start), and two after any edits.
    pub(crate) fn settle(&mut self, sight: &Sight<'_>, watch: &mut Watch<'_>) -> Result<(), Stopped> {
        loop {
            let mut roots: Vec<u32> =
                (0..self.len() as u32).filter(|&vertex| self.is_wanting(vertex)).collect();
            let Some(&first) = roots.first() else {
                return Ok(());
            };
            let parity = self.dual(first) & 1;
            roots.retain(|&root| self.dual(root) & 1 == parity);
            watch.progress.all = watch.progress.done + roots.len();
            if roots.len() > 1 {
                self.search_alone(sight, &roots, watch)?;
                roots.retain(|&root| self.is_wanting(root));
            }
            self.search(sight, &roots, u32::MAX, watch)?;
            watch.progress.done = watch.progress.all;
        }
    }

    fn search_alone(
        &mut self,
        sight: &Sight<'_>,
        roots: &[u32],
        watch: &mut Watch<'_>,
    ) -> Result<(), Stopped> {
        for &root in roots {
            if self.is_wanting(root) {
                self.search(sight, &[root], SCANS_ALONE_MAX, watch)?;
            }
            watch.progress.done += usize::from(!self.is_wanting(root));
        }
        Ok(())
    }

    /// Grows a tree from each root until it ends, or until about `scans_max` vertices have been even.
    fn search(
        &mut self,
        sight: &Sight<'_>,
        roots: &[u32],
        scans_max: u32,
        watch: &mut Watch<'_>,
    ) -> Result<(), Stopped> {
        self.room.now = 0;
        self.room.alive = roots.len();
        self.room.scans = scans_max;
        for (tree, &root) in (0..).zip(roots) {
            self.room.trees.push(Tree {
                last: NONE,
                lowest: root,
                low: NEVER,
                bound: NEVER,
                has_ended: false,
            });
            self.make_even(sight, self.top(root), tree);
        }
        while self.room.alive > 0 {
            let before = self.room.now;
            let kind = self.room.next().expect("a tree that has not ended has an event at its bound");
            if self.room.scans == 0 && self.room.may_give_up(before) {
                self.room.now = before + before % 2;
                (0..roots.len() as u32).for_each(|tree| self.close_if_alive(tree));
                break;
            }
            if scans_max == u32::MAX {
                watch.progress.done = watch.progress.all - self.room.alive;
            }
            watch.tick()?;
            match kind {
                Kind::Grow(vertex) => self.grow(sight, vertex),
                Kind::Meet(x, y) => self.meet(sight, x, y),
                Kind::Expand(node) => self.expand(sight, node),
                Kind::End(tree) => self.end_low(sight, tree),
            }
        }
        self.clear_room();
        Ok(())
    }

    fn clear_room(&mut self) {
        self.room.events.clear();
        self.room.due.clear();
        self.room.trees.clear();
        self.room.freed.clear();
        let reached = std::mem::take(&mut self.room.reached);
        for &vertex in &reached {
            let vertex = &mut self.vertices[vertex as usize];
            vertex.key = NEVER;
            vertex.also = UNLISTED;
            let hull = vertex.hull;
            if self.is_blossom(hull) {
                self.hull_mut(hull).reached = NONE;
            }
        }
        self.room.reached = reached;
        self.room.reached.clear();
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

    /// Puts an outermost node into a tree as even, and looks along its arcs.
    fn make_even(&mut self, sight: &Sight<'_>, node: u32, tree: u32) {
        self.enter(node, Label::Even, tree);
        let mut inside = std::mem::take(&mut self.room.inside);
        inside.clear();
        self.gather(node, &mut inside);
        let rise = self.take_rise(node);
        self.scan_all(sight, &inside, rise, tree);
        self.room.inside = inside;
    }

    /// The rise of an outermost node whose vertices are about to be written.
    fn take_rise(&mut self, node: u32) -> i64 {
        if !self.is_blossom(node) {
            return 0;
        }
        let hull = self.blossom(node).hull;
        let hull = self.hull_mut(hull);
        hull.reached = NONE;
        std::mem::take(&mut hull.rise)
    }

    fn enter(&mut self, node: u32, label: Label, tree: u32) {
        let fields = &mut self.nodes[node as usize];
        fields.label = label;
        fields.since = self.room.now;
        fields.tree = tree;
        fields.before = std::mem::replace(&mut self.room.trees[tree as usize].last, node);
    }

    /// Labels vertices even, whose duals are those of now after a rise, and looks along their arcs.
    fn scan_all(&mut self, sight: &Sight<'_>, vertices: &[u32], rise: i64, tree: u32) {
        let Tree { mut lowest, mut low, .. } = self.room.trees[tree as usize];
        let before = low;
        self.room.scans = self.room.scans.saturating_sub(vertices.len() as u32);
        for &x in vertices {
            let floor = self.floor(x);
            let vertex = &mut self.vertices[x as usize];
            vertex.u += rise + self.room.now;
            vertex.key = EVEN;
            vertex.also = UNLISTED;
            if vertex.u - floor < low {
                (lowest, low) = (x, vertex.u - floor);
            }
        }
        if low < before {
            let fields = &mut self.room.trees[tree as usize];
            (fields.lowest, fields.low, fields.bound) = (lowest, low, low.min(fields.bound));
            self.room.plan(low, Kind::End(tree));
        }
        for &x in vertices {
            self.scan(sight, x, tree);
        }
    }

    fn scan(&mut self, sight: &Sight<'_>, x: u32, tree: u32) {
        let from = self.vertices[x as usize];
        let mut bound = self.room.trees[tree as usize].bound;
        sight.scan(x, |y, weight| {
            let to = self.vertices[y as usize];
            let gap = from.u + to.u - weight;
            if to.key == EVEN {
                // Both duals fall. Within one node the blossom's dual keeps the slack.
                if gap < 2 * bound && to.hull != from.hull && self.outermost(x) != self.outermost(y) {
                    self.room.plan(gap / 2, Kind::Meet(x, y));
                }
            } else if gap < to.key && gap + self.rise(to.hull) < bound {
                self.reach(x, y, gap);
                if self.room.alive == 1 && self.is_exposed_outside(y) {
                    // No other tree can match it before, so this one ends there.
                    bound = gap + self.rise(to.hull);
                    self.room.trees[tree as usize].bound = bound;
                }
            }
        });
    }

    fn is_exposed_outside(&self, vertex: u32) -> bool {
        let top = self.top(vertex);
        self.nodes[top as usize].label == Label::Outside
            && self.vertices[self.base(top) as usize].mate == NONE
    }

    /// Notes that `xy` is now the arc that is first tight of those from even vertices to `y`.
    fn reach(&mut self, x: u32, y: u32, gap: i64) {
        let to = &mut self.vertices[y as usize];
        if to.key == NEVER {
            self.room.reached.push(y);
        }
        to.key = gap;
        to.from = x;
        if to.also == UNLISTED {
            self.list(y);
        }
        self.queue(y);
    }

    /// Enters a vertex in the list of its hull, if it has one.
    fn list(&mut self, vertex: u32) {
        let hull = self.vertices[vertex as usize].hull;
        let next = if self.is_blossom(hull) {
            std::mem::replace(&mut self.hull_mut(hull).reached, vertex)
        } else {
            UNLISTED
        };
        self.vertices[vertex as usize].also = next;
    }

    /// Queues the best arc to a vertex that even vertices have reached, if the vertex is in no tree.
    fn queue(&mut self, vertex: u32) {
        let Vertex { key, hull, .. } = self.vertices[vertex as usize];
        let top = self.top(vertex);
        if self.nodes[top as usize].label == Label::Outside && key != NEVER {
            self.room.plan(key + self.rise(hull), Kind::Grow(vertex));
        }
    }

    fn make_odd(&mut self, node: u32, entry: (u32, u32), tree: u32) {
        self.enter(node, Label::Odd, tree);
        self.nodes[node as usize].entry = entry;
        if self.is_blossom(node) {
            let due = self.room.now + self.blossom(node).z / 2;
            if due < self.room.trees[tree as usize].bound {
                self.room.plan(due, Kind::Expand(node));
            }
        }
    }

    /// Adds a node that an even vertex has reached, and its mate. If it is exposed, the tree ends.
    fn grow(&mut self, sight: &Sight<'_>, vertex: u32) {
        let Vertex { key, from, hull, .. } = self.vertices[vertex as usize];
        let odd = self.top(vertex);
        if self.nodes[odd as usize].label != Label::Outside || key + self.rise(hull) != self.room.now {
            return;
        }
        if from == NONE {
            return self.reach_again(sight, vertex);
        }
        let even = self.outermost(from);
        let tree = self.nodes[even as usize].tree;
        let mate = self.vertices[self.base(odd) as usize].mate;
        if mate == NONE {
            self.rebase(odd, vertex);
            self.vertices[vertex as usize].mate = from;
            self.flip(from, vertex);
            self.close(tree);
            // Other trees may have reached it as well, and it is still in none.
            self.queue(vertex);
            return self.look_from_freed(sight);
        }
        self.make_odd(odd, (from, vertex), tree);
        self.make_even(sight, self.top(mate), tree);
    }

    /// Finds the arc from an even vertex that is first tight, when the one that was known is gone.
    fn reach_again(&mut self, sight: &Sight<'_>, vertex: u32) {
        let Vertex { u, hull, .. } = self.vertices[vertex as usize];
        let rise = self.rise(hull);
        let (mut key, mut best) = (NEVER, NONE);
        sight.scan(vertex, |x, weight| {
            let from = self.vertices[x as usize];
            let gap = from.u + u - weight;
            if from.key == EVEN && gap < key && gap + rise < self.bound_of(x) {
                (key, best) = (gap, x);
            }
        });
        self.vertices[vertex as usize].key = key;
        self.vertices[vertex as usize].from = best;
        self.queue(vertex);
    }

    /// The time at which the tree of an even vertex ends at the latest.
    fn bound_of(&mut self, vertex: u32) -> i64 {
        let node = self.outermost(vertex);
        self.room.trees[self.nodes[node as usize].tree as usize].bound
    }

    /// The dual of an even vertex is at its floor: it is exposed in place of the root.
    fn end_low(&mut self, sight: &Sight<'_>, tree: u32) {
        let Tree { lowest, low, has_ended, .. } = self.room.trees[tree as usize];
        if !has_ended && low == self.room.now {
            self.flip(lowest, NONE);
            self.close(tree);
            self.look_from_freed(sight);
        }
    }

    /// An edge between two even vertices is tight: within a tree it closes a blossom, between two it ends both.
    fn meet(&mut self, sight: &Sight<'_>, x: u32, y: u32) {
        let (from, to) = (self.vertices[x as usize], self.vertices[y as usize]);
        if from.key != EVEN || to.key != EVEN {
            return;
        }
        let (at_x, at_y) = (self.outermost(x), self.outermost(y));
        // The trees that queued the event may have ended, and others have come with other duals.
        if at_x == at_y || sight.weight(x, y) != Some(from.u + to.u - 2 * self.room.now) {
            return;
        }
        let (one, other) = (self.nodes[at_x as usize].tree, self.nodes[at_y as usize].tree);
        if one == other {
            let meeting = self.meeting(at_x, at_y);
            let new = self.close_ring(meeting, (x, y));
            self.absorb(sight, new, one);
        } else {
            self.flip(x, y);
            self.flip(y, x);
            self.close(one);
            self.close(other);
            self.look_from_freed(sight);
        }
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
    fn absorb(&mut self, sight: &Sight<'_>, new: u32, tree: u32) {
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
        self.enter(new, Label::Even, tree);
        self.scan_all(sight, &turned, 0, tree);
        self.room.inside = turned;
    }

    /// Replaces an odd blossom, whose dual has fallen to 0, by its children.
    ///
    /// From the child where the tree enters to the base child, on the side of even length, the children join the
    /// tree, odd and even in turn; the others are outside it again.
    fn expand(&mut self, sight: &Sight<'_>, node: u32) {
        let Node { label, since, entry, absorbed, tree, .. } = self.nodes[node as usize];
        if label != Label::Odd || absorbed != node || self.room.now != since + self.blossom(node).z / 2 {
            return;
        }
        self.nodes[node as usize].label = Label::Outside;
        let ring: Vec<u32> = self.children(node).collect();
        let reached = self.break_hull(node, &ring);
        let entered = self.top(entry.1);
        let place = ring.iter().position(|&child| child == entered).unwrap_or(0);
        let evens = self.thread(&ring, place, entry, tree);
        let mut next = reached;
        while next != NONE {
            let vertex = next;
            next = self.vertices[vertex as usize].also;
            self.list(vertex);
            self.queue(vertex);
        }
        for &even in &evens {
            self.make_even(sight, even, tree);
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
    fn thread(&mut self, ring: &[u32], place: usize, entry: (u32, u32), tree: u32) -> Vec<u32> {
        let down = place.is_multiple_of(2);
        let mut evens = Vec::new();
        let mut entry = entry;
        let mut at = place;
        loop {
            self.make_odd(ring[at], entry, tree);
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

    fn close_if_alive(&mut self, tree: u32) {
        if !self.room.trees[tree as usize].has_ended {
            self.close(tree);
        }
    }

    /// Ends a tree: writes all its duals as of now. Its even vertices are added to those freed.
    fn close(&mut self, tree: u32) {
        self.room.trees[tree as usize].has_ended = true;
        self.room.alive -= 1;
        let nodes = |state: &Self| {
            let before = |node: u32| Some(node).filter(|&node| node != NONE);
            std::iter::successors(before(state.room.trees[tree as usize].last), |&node| {
                before(state.nodes[node as usize].before)
            })
            .collect::<Vec<u32>>()
        };
        let nodes = nodes(self);
        // Hulls of nodes that were absorbed go first, so that a blossom dissolved below can be covered anew.
        for &node in &nodes {
            if self.nodes[node as usize].absorbed != node && self.is_blossom(node) {
                self.uncover(node);
            }
        }
        for node in nodes {
            let Node { label, absorbed, .. } = self.nodes[node as usize];
            self.nodes[node as usize].label = Label::Outside;
            self.nodes[node as usize].absorbed = node;
            match label {
                // It was expanded.
                Label::Outside => self.vacant.push(node),
                Label::Odd | Label::Even if absorbed != node => {}
                Label::Odd => self.close_odd(node),
                Label::Even => self.close_even(node),
            }
        }
    }

    fn close_odd(&mut self, node: u32) {
        let passed = self.room.now - self.nodes[node as usize].since;
        if !self.is_blossom(node) {
            let vertex = &mut self.vertices[node as usize];
            vertex.u += passed;
            if vertex.key != NEVER {
                vertex.key += passed;
                self.queue(node);
            }
            return;
        }
        let blossom = self.blossom_mut(node);
        blossom.z -= 2 * passed;
        debug_assert!(blossom.z >= 0, "an odd blossom was not expanded in time");
        let hull = blossom.hull;
        let hull = self.hull_mut(hull);
        hull.rise += passed;
        let mut next = hull.reached;
        while next != NONE {
            self.queue(next);
            next = self.vertices[next as usize].also;
        }
    }

    fn close_even(&mut self, node: u32) {
        let hull = self.cover(node);
        let begun = self.room.freed.len();
        let mut freed = std::mem::take(&mut self.room.freed);
        self.gather(node, &mut freed);
        for &vertex in &freed[begun..] {
            let vertex = &mut self.vertices[vertex as usize];
            vertex.u -= self.room.now;
            vertex.key = NEVER;
            vertex.hull = hull;
        }
        self.room.freed = freed;
        if self.is_blossom(node) {
            let passed = self.room.now - self.nodes[node as usize].since;
            self.blossom_mut(node).z += 2 * passed;
            if self.blossom(node).z == 0 {
                self.dissolve(node);
            }
        }
    }

    /// Looks along the arcs of vertices that are not even any more: what they had reached is reached by others, and
    /// others reach them.
    fn look_from_freed(&mut self, sight: &Sight<'_>) {
        let mut freed = std::mem::take(&mut self.room.freed);
        if self.room.alive > 0 {
            for &x in &freed {
                self.look_from(sight, x);
            }
        }
        freed.clear();
        self.room.freed = freed;
    }

    fn look_from(&mut self, sight: &Sight<'_>, x: u32) {
        let u = self.vertices[x as usize].u;
        let (mut key, mut best) = (NEVER, NONE);
        sight.scan(x, |y, weight| {
            let to = self.vertices[y as usize];
            if to.key != EVEN {
                if to.from == x {
                    self.vertices[y as usize].from = NONE;
                }
                return;
            }
            let gap = to.u + u - weight;
            if gap < key && gap < self.bound_of(y) {
                (key, best) = (gap, y);
            }
        });
        if best != NONE {
            self.reach(best, x, key);
        }
    }
}

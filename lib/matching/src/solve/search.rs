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
use super::state::{EVEN, Label, NEVER, NONE, State, UNLISTED, Vertex};
use super::watch::{Stopped, Watch};

/// What a search needs besides the state; empty between two searches.
#[derive(Clone, Debug, Default)]
pub(crate) struct Room {
    /// The time of the event that is being dealt with.
    pub(super) now: i64,
    /// Events to come. Those of now wait in `due`, first come, first served: trees grow in breadth then, so that
    /// paths and rings are short.
    events: BinaryHeap<Event>,
    due: VecDeque<Kind>,
    pub(super) trees: Vec<Tree>,
    /// The number of trees that have not ended.
    pub(super) alive: usize,
    /// How many vertices may still become even.
    scans: u32,
    /// Vertices whose `key` or `also` was set, some of them several times.
    pub(super) reached: Vec<u32>,
    pub(super) inside: Vec<u32>,
    /// Vertices that were even in a tree that has just ended.
    pub(super) freed: Vec<u32>,
    pub(super) open: Vec<(u32, u32)>,
    pub(super) ring: Vec<u32>,
    pub(super) left: Vec<u32>,
    pub(super) right: Vec<u32>,
}

/// An alternating tree.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tree {
    /// The node that entered last; the others follow by `Node::before`.
    pub(super) last: u32,
    /// The even vertex whose dual is first at its floor, and the time: the tree ends then at the latest.
    pub(super) lowest: u32,
    pub(super) low: i64,
    /// Nothing at or after this time needs to be done for the tree.
    pub(super) bound: i64,
    pub(super) has_ended: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Event {
    time: i64,
    kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Grow(u32),
    Meet(u32, u32),
    Expand(u32),
    End(u32),
}

impl Room {
    /// Queues an event.
    pub(super) fn plan(&mut self, time: i64, kind: Kind) {
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

/// Roots that may give up before any time has passed, until it is asked whether too many do.
const GIVEN_UP_MIN: usize = 8;

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
        let (mut tried, mut given_up) = (0, 0);
        for &root in roots {
            if self.is_wanting(root) {
                let dual = self.dual(root);
                self.search(sight, &[root], SCANS_ALONE_MAX, watch)?;
                tried += 1;
                given_up += usize::from(self.is_wanting(root) && self.dual(root) == dual);
                // Many ties: trees are large before time has passed, and the forest is better from the start.
                if given_up > GIVEN_UP_MIN && given_up > tried / 8 {
                    break;
                }
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
    pub(super) fn outermost(&mut self, vertex: u32) -> u32 {
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
    pub(super) fn make_even(&mut self, sight: &Sight<'_>, node: u32, tree: u32) {
        self.enter(node, Label::Even, tree);
        let mut inside = std::mem::take(&mut self.room.inside);
        inside.clear();
        self.gather(node, &mut inside);
        let rise = self.take_rise(node);
        self.scan_all(sight, &inside, rise, tree);
        self.room.inside = inside;
    }

    /// The rise of an outermost node whose vertices are about to be written.
    pub(super) fn take_rise(&mut self, node: u32) -> i64 {
        if !self.is_blossom(node) {
            return 0;
        }
        let hull = self.blossom(node).hull;
        let hull = self.hull_mut(hull);
        hull.reached = NONE;
        std::mem::take(&mut hull.rise)
    }

    pub(super) fn enter(&mut self, node: u32, label: Label, tree: u32) {
        let fields = &mut self.nodes[node as usize];
        fields.label = label;
        fields.since = self.room.now;
        fields.tree = tree;
        fields.before = std::mem::replace(&mut self.room.trees[tree as usize].last, node);
    }

    /// Labels vertices even, whose duals are those of now after a rise, and looks along their arcs.
    pub(super) fn scan_all(&mut self, sight: &Sight<'_>, vertices: &[u32], rise: i64, tree: u32) {
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
    pub(super) fn reach(&mut self, x: u32, y: u32, gap: i64) {
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
    pub(super) fn list(&mut self, vertex: u32) {
        let hull = self.vertices[vertex as usize].hull;
        let next = if self.is_blossom(hull) {
            std::mem::replace(&mut self.hull_mut(hull).reached, vertex)
        } else {
            UNLISTED
        };
        self.vertices[vertex as usize].also = next;
    }

    /// Queues the best arc to a vertex that even vertices have reached, if the vertex is in no tree.
    pub(super) fn queue(&mut self, vertex: u32) {
        let Vertex { key, hull, .. } = self.vertices[vertex as usize];
        let top = self.top(vertex);
        if self.nodes[top as usize].label == Label::Outside && key != NEVER {
            self.room.plan(key + self.rise(hull), Kind::Grow(vertex));
        }
    }

    pub(super) fn make_odd(&mut self, node: u32, entry: (u32, u32), tree: u32) {
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
    pub(super) fn bound_of(&mut self, vertex: u32) -> i64 {
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
}

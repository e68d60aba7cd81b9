//! The end of a tree: its path to the root is flipped, its duals are written, and the other trees look again.
//!
//! Flipping uses the labels and duals of no other tree, so two trees that meet are flipped and ended one after the
//! other; only then do the vertices that were even look along their arcs.

use super::sight::Sight;
use super::state::{EVEN, Label, NEVER, NONE, Node, State};

impl State {
    /// Exchanges matched and unmatched edges from an even vertex up to the root. Its new mate is `partner`.
    pub(super) fn flip(&mut self, x: u32, partner: u32) {
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

    /// Ends a tree, unless it has ended.
    pub(super) fn close_if_alive(&mut self, tree: u32) {
        if !self.room.trees[tree as usize].has_ended {
            self.close(tree);
        }
    }

    /// Ends a tree: writes all its duals as of now. Its even vertices are added to those freed.
    pub(super) fn close(&mut self, tree: u32) {
        self.room.trees[tree as usize].has_ended = true;
        self.room.alive -= 1;
        let nodes = self.nodes_of(tree);
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

    /// The nodes that have entered a tree, the last first; absorbed and expanded ones are among them.
    fn nodes_of(&self, tree: u32) -> Vec<u32> {
        let some = |node: u32| Some(node).filter(|&node| node != NONE);
        let before = |&node: &u32| some(self.nodes[node as usize].before);
        std::iter::successors(some(self.room.trees[tree as usize].last), before).collect()
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
    pub(super) fn look_from_freed(&mut self, sight: &Sight<'_>) {
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

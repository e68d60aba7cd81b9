//! Blossoms: moving the base along the rings, and taking a blossom apart between two searches.
//!
//! While time runs, blossoms are made in [`shrink`](super::shrink) and taken apart in [`expand`](super::expand).

use super::state::{FAR, NONE, State};

impl State {
    /// Makes `base` the base of the node `outer` by exchanging matched and unmatched edges inside; its mate is
    /// then the caller's to set. The old base must not be relied on as matched outside any more.
    ///
    /// Along each ring from the child with the new base to the child with the old one, on the side of even length,
    /// matched and unmatched edges alternate and are exchanged; so inside each child that is passed.
    pub(crate) fn rebase(&mut self, outer: u32, base: u32) {
        let mut open = std::mem::take(&mut self.room.open);
        let mut ring = std::mem::take(&mut self.room.ring);
        open.push((outer, base));
        while let Some((node, vertex)) = open.pop() {
            if !self.is_blossom(node) || self.blossom(node).base == vertex {
                continue;
            }
            let child = self.child_with(node, vertex);
            ring.clear();
            ring.extend(self.children(node));
            let place = ring.iter().position(|&other| other == child).unwrap_or(0);
            let turned = if place.is_multiple_of(2) { 0..place } else { place + 1..ring.len() };
            for from in turned.step_by(2) {
                let to = ring[(from + 1) % ring.len()];
                let (p, q) = self.nodes[ring[from] as usize].link;
                self.vertices[p as usize].mate = q;
                self.vertices[q as usize].mate = p;
                open.push((ring[from], p));
                open.push((to, q));
            }
            open.push((child, vertex));
            let blossom = self.blossom_mut(node);
            blossom.first = child;
            blossom.base = vertex;
        }
        self.room.open = open;
        self.room.ring = ring;
    }

    fn child_with(&self, blossom: u32, vertex: u32) -> u32 {
        let mut child = vertex;
        while self.nodes[child as usize].parent != blossom {
            child = self.nodes[child as usize].parent;
        }
        child
    }

    /// Takes an outermost blossom apart between two searches, and with it all blossoms inside that would then be
    /// outermost with a dual of 0.
    ///
    /// Half its dual goes to each vertex inside: slack inside stays, slack of edges that leave grows. So if the
    /// dual was not 0, the edge that matched its base is not tight any more, and is given up.
    pub(crate) fn dissolve(&mut self, blossom: u32) {
        let half = self.blossom(blossom).z / 2;
        let base = self.blossom(blossom).base;
        if half > 0 {
            self.expose(base);
        }
        let rise = half + self.rise(self.blossom(blossom).hull);
        self.uncover(blossom);
        let mut open: Vec<u32> = self.children(blossom).collect();
        self.vacant.push(blossom);
        let mut inside = Vec::new();
        while let Some(node) = open.pop() {
            if self.is_blossom(node) && self.blossom(node).z == 0 {
                open.extend(self.children(node));
                self.vacant.push(node);
                continue;
            }
            self.nodes[node as usize].parent = NONE;
            inside.clear();
            self.gather(node, &mut inside);
            let hull = self.cover(node);
            for &vertex in &inside {
                let vertex = &mut self.vertices[vertex as usize];
                vertex.u += rise;
                vertex.hull = hull;
            }
        }
    }

    /// Gives up the matched edge at a vertex, if there is one.
    pub(crate) fn expose(&mut self, vertex: u32) {
        let mate = std::mem::replace(&mut self.vertices[vertex as usize].mate, NONE);
        if mate != NONE {
            self.vertices[mate as usize].mate = NONE;
        }
    }

    /// Takes a vertex out of all blossoms and of the matching, so that its dual may rise freely.
    pub(crate) fn release(&mut self, vertex: u32) {
        loop {
            let top = self.top(vertex);
            if top == vertex {
                return self.expose(vertex);
            }
            self.dissolve(top);
        }
    }

    /// Removes a vertex: exposed, and never again at the end of a tight edge.
    pub(crate) fn remove(&mut self, vertex: u32) {
        self.release(vertex);
        self.vertices[vertex as usize].u = FAR;
    }
}

//! Expanding: an odd blossom whose dual has fallen to 0 gives way to its children.

use super::sight::Sight;
use super::state::{Hull, Label, NEVER, NONE, Node, State};

impl State {
    /// Replaces an odd blossom, whose dual has fallen to 0, by its children.
    ///
    /// From the child where the tree enters to the base child, on the side of even length, the children join the
    /// tree, odd and even in turn; the others are outside it again.
    pub(super) fn expand(&mut self, sight: &Sight<'_>, node: u32) {
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
}

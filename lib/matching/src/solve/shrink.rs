//! Shrinking: the ring that an edge between two even nodes of one tree closes becomes an even blossom.
//!
//! The tree is never stored as such: above an even node is the odd node of its base's mate, and above an odd node the
//! even one from which it was reached.

use super::sight::Sight;
use super::state::{Label, NONE, Node, State};

impl State {
    /// The odd node above an even one in the tree; `NONE` above the root.
    pub(super) fn above_even(&self, even: u32) -> u32 {
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
    pub(super) fn meeting(&mut self, x: u32, y: u32) -> u32 {
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
    pub(super) fn close_ring(&mut self, meeting: u32, (x, y): (u32, u32)) -> u32 {
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
    pub(super) fn absorb(&mut self, sight: &Sight<'_>, new: u32, tree: u32) {
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
}

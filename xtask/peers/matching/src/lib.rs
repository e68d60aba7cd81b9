//! The files that all solvers of the comparison read: little endian, 16 bytes an edge.

use std::fs::File;
use std::io::{BufWriter, Read, Result, Write};
use std::path::Path;

/// A graph as an edge list; weights are positive.
pub struct Instance {
    /// The number of vertices.
    pub vertices: u32,
    /// Whether cardinality goes before weight.
    pub cardinality: bool,
    /// `(u, v, weight)`, each pair of vertices at most once.
    pub edges: Vec<(u32, u32, i64)>,
}

impl Instance {
    /// Reads an instance.
    pub fn read(path: &Path) -> Result<Self> {
        let mut file = std::io::BufReader::with_capacity(1 << 20, File::open(path)?);
        let mut head = [0; 12];
        file.read_exact(&mut head)?;
        let number = |bytes: &[u8]| u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]);
        let (vertices, count, cardinality) = (number(&head), number(&head[4..]), number(&head[8..]) == 1);
        let mut edges = Vec::with_capacity(count as usize);
        let mut record = [0; 16];
        for _ in 0..count {
            file.read_exact(&mut record)?;
            let weight = [8, 9, 10, 11, 12, 13, 14, 15].map(|place| record[place]);
            edges.push((number(&record), number(&record[4..]), i64::from_le_bytes(weight)));
        }
        Ok(Instance { vertices, cardinality, edges })
    }

    /// What peers that know one objective only add to each weight, so that cardinality goes first.
    pub fn raise(&self) -> i64 {
        let least = self.edges.iter().map(|edge| edge.2).min().unwrap_or(0);
        let most = self.edges.iter().map(|edge| edge.2).max().unwrap_or(0);
        if self.cardinality { i64::from(self.vertices / 2) * (most - least) + 1 } else { 0 }
    }

    /// Writes an instance.
    pub fn write(&self, path: &Path) -> Result<()> {
        let mut file = BufWriter::with_capacity(1 << 20, File::create(path)?);
        file.write_all(&self.vertices.to_le_bytes())?;
        file.write_all(&(self.edges.len() as u32).to_le_bytes())?;
        file.write_all(&u32::from(self.cardinality).to_le_bytes())?;
        for &(u, v, weight) in &self.edges {
            file.write_all(&u.to_le_bytes())?;
            file.write_all(&v.to_le_bytes())?;
            file.write_all(&weight.to_le_bytes())?;
        }
        file.flush()
    }
}

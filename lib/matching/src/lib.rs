//! Exact weighted matching in general graphs, with proof and explanations.

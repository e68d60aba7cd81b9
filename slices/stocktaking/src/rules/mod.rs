//! Pure: which groups a page shows and in which order, who speaks when, who talks with whom, what a group will do. No
//! SQL, no clock, nothing asynchronous.
pub mod arranged;
pub mod commitment;
pub mod order;
pub mod poll;
pub mod rooms;

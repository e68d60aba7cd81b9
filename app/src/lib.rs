//! The house: its features, its settings, its commands.
//!
//! Read in this order: [`house`] (which features, how they are put together), [`config`] (what can be set and where),
//! [`commands`] (what can be started). Deliberately absent: any rule of a feature.
pub mod api;
pub mod commands;
pub mod config;
pub mod dev;
pub mod house;
mod logs;
mod notices;

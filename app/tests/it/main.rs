//! The house from outside: everything here goes through its doors.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "helpers of tests fail as tests do, and say what they counted"
)]
mod addresses;
mod boards;
mod browser;
mod canary;
mod canary_mails;
mod cast;
mod colleagues;
mod crawl;
mod denials;
mod desk;
mod doors;
mod events;
mod faults;
mod gallery;
mod groups;
mod house;
mod imports;
mod invitations;
mod mailed_links;
mod mailing;
mod match_cities;
mod match_options;
mod match_proof;
mod network;
mod offers;
mod organisations;
mod pages;
mod program;
mod replies;
mod rounds;
mod rows;
mod samples;
mod second_step;
mod shape;
mod sheets;
mod sign_in;
mod stocktaking;
mod stories;
mod terminal;
mod typing;
mod webinar;
mod witness;

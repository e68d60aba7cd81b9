//! Rows in, people out. Every write takes a transaction and a proof.
mod address_changes;
mod export;
pub mod nudges;
mod organisations;
mod persons;
mod seats;
mod second_step;
mod sessions;
mod sign_in;

pub(crate) use address_changes::{
    LoadedChange, ask_change, call_off_change, change, change_with, comes_back, forget_changes_of,
    forget_old_changes, go_without_old, link_sent_at, open_links, say_yes, waiting_change,
};
pub use export::export_rows;
pub(crate) use export::{has_exported_list, record_list_export};
pub use organisations::{
    add_organisation, add_organisation_name, change_organisation, codes, is_code_taken, organisation,
    organisation_by_code, organisation_by_name, organisation_names, organisations, set_organisation_names,
    these_organisations,
};
pub(crate) use organisations::{
    names_of_organisations, organisation_as_entered, organisations_but_cities, remove_organisation,
    rename_organisation,
};
pub use persons::{
    Listed, Loaded, PAGE_LENGTH, PeopleFilter, add_person, asking_for_erasure, contact,
    contacts_of_facilitators, is_empty, list, names, names_seen_by, person, person_by_code,
};
pub(crate) use persons::{
    ask_erasure, change_person, change_preferences, colleagues, contacts_at, erase, export, first_at, hide,
    looking_alike, may_go, record_erasure, record_export, subjects, successors,
};
pub use seats::{HeldFor, Sitting, add_seat, seats_of, sitting_for, standing_on};
pub(crate) use seats::{
    change_term, end_seat, facilitated_after, hand_over, history, holders, seat, seats_held,
};
pub(crate) use second_step::{
    NewStep, Tried, end_halfway, end_second_step, forget_old_steps, forget_second_step,
    forget_second_steps_of_other_keys, go_halfway, halfway, note_second_step, note_second_step_at_start,
    offer_second_step, second_step, secret, set_up_second_step, try_code,
};
pub(crate) use sessions::{
    Session, end_all, end_session, end_sessions, has_just_begun, sessions_of, start_session, void_everything,
    whoever,
};
pub use sign_in::codes_rest;
pub(crate) use sign_in::{
    Asked, NewAsk, ask, asked, asked_by, asked_with, count_mails, count_wrong_code, count_wrong_digits,
    forget_asks_of_nobody, forget_old, last_mailed, note_mail, note_mailed, use_up,
};

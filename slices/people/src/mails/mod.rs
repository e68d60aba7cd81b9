//! Mails about people: one file each. Each is queued in the transaction of the fact that causes it.
pub(crate) mod address_asked;
pub(crate) mod address_changed;
pub(crate) mod erasure_asked;
pub(crate) mod seat_ended;
pub(crate) mod seat_given;
pub(crate) mod seat_handed_over;
pub(crate) mod second_step;
pub(crate) mod sign_in;

use crate::rules::Contact;
use mail::Mailbox;
use ui::Reader;
use web::Site;

/// Whoever gets a mail, as its reader.
pub(crate) fn reader_of(site: &Site, contact: &Contact) -> Reader {
    let preferences = &contact.preferences;
    Reader::new(preferences.language, preferences.time_zone(), preferences.digits, site.words.clone())
}

fn mailbox(contact: &Contact) -> Mailbox {
    Mailbox { name: contact.name.clone(), email: contact.email.clone() }
}

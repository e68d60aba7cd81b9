//! What was typed, and the token that makes a form ours and its second sending harmless.
use crate::{Answer, Failure, Receipt, Site, Visit, answer};
use axum::{
    body::to_bytes,
    extract::{FromRequest, Multipart, Request, multipart::MultipartError},
    http::{StatusCode, header},
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use kernel::{PersonId, Token, TokenHash, TokenKind, access::Denied};
use sha2::{Digest as _, Sha256};
use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};
use store::Tx;
use ui::{
    Problems, Sentence,
    pages::{Kept, Trouble},
};

/// Octets of a form. One with three texts of 4,000 characters and two long lists; a letter that is not Latin takes six.
pub(crate) const BODY_LENGTH_MAX: usize = 512 << 10;
/// The same, as people read it.
pub(crate) const BODY_LENGTH_MAX_KIB: u64 = 512;
/// A long text on a slow 2G line: 64 KiB at 100 octets a second.
const BODY_TIME_MAX: Duration = Duration::from_mins(11);
/// The hidden field of every form.
pub(crate) const TOKEN_FIELD: &str = "form";
const NONCE_LENGTH: usize = 16;
const SIGNATURE_LENGTH: usize = 16;

/// The hidden field of what a form began with.
const KNOWN_FIELD: &str = "known";
/// Digits of a hash that tell one text of a field from another.
const MARK_LENGTH: usize = 8;
/// Characters of a field that are told when somebody else has written there.
const TOLD_LENGTH_MAX: usize = 200;
/// And of these so many before the two texts differ.
const TOLD_BEFORE: usize = 40;

/// Tells one text of a field from another, in whichever digits; nothing for nothing.
fn mark(text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    kernel::hex(&Sha256::digest(kernel::text::latin_digits(text).as_bytes()))
        .chars()
        .take(MARK_LENGTH)
        .collect()
}

/// The `id` of a field and its label.
pub type Label = (Cow<'static, str>, Sentence);

/// How the labels and choices of a form stand on its page.
pub trait Shown {
    /// The label of a field; none where the form has no such field.
    fn label(&self, name: &str) -> Option<Label>;

    /// A value of a field in words: of a choice, the choice; of a person, the name.
    fn value(&self, name: &str, value: &str) -> String;

    /// Fields that say one thing together, such as an hour and its zone: what two people write into them is not mixed.
    fn together(&self) -> &[&[&'static str]] {
        &[]
    }
}

/// A form whose fields show what is sent.
impl<const N: usize> Shown for [(&'static str, &'static str); N] {
    fn label(&self, name: &str) -> Option<Label> {
        let label = self.iter().find(|(field, _)| *field == name);
        label.map(|(field, label)| (Cow::Borrowed(*field), Sentence::new(label)))
    }

    fn value(&self, _: &str, value: &str) -> String {
        value.to_owned()
    }
}

/// The same, of which some fields show words for what is sent.
impl<const N: usize, F: Fn(&str, &str) -> Option<String>> Shown for ([(&'static str, &'static str); N], F) {
    fn label(&self, name: &str) -> Option<Label> {
        self.0.label(name)
    }

    fn value(&self, name: &str, value: &str) -> String {
        self.1(name, value).unwrap_or_else(|| value.to_owned())
    }
}

/// The same, of which some fields say one thing together.
impl<const N: usize, F: Fn(&str, &str) -> Option<String>> Shown
    for ([(&'static str, &'static str); N], F, &[&'static str])
{
    fn label(&self, name: &str) -> Option<Label> {
        self.0.label(name)
    }

    fn value(&self, name: &str, value: &str) -> String {
        self.1(name, value).unwrap_or_else(|| value.to_owned())
    }

    fn together(&self) -> &[&[&'static str]] {
        std::slice::from_ref(&self.2)
    }
}

/// What a field holds, within a sentence.
fn told_as(shown: &impl Shown, name: &str, whole: &str) -> String {
    let values = whole.split('\n').filter(|value| !value.is_empty()).map(|value| shown.value(name, value));
    let line = values.collect::<Vec<_>>().join(" · ");
    if line.is_empty() { "–".to_owned() } else { line }
}

/// Two texts from a little before they differ, where they are too long to be told whole.
fn where_they_differ(texts: [String; 2]) -> [String; 2] {
    let [first, second] = texts.each_ref().map(|text| text.chars().collect::<Vec<_>>());
    if first.len().max(second.len()) <= TOLD_LENGTH_MAX {
        return texts;
    }
    let same = first.iter().zip(&second).take_while(|(one, other)| one == other).count();
    let start = same.saturating_sub(TOLD_BEFORE);
    [first, second].map(|text| {
        let rest = text.get(start..).unwrap_or_default();
        let (before, after) =
            (if start > 0 { "… " } else { "" }, if rest.len() > TOLD_LENGTH_MAX { " …" } else { "" });
        format!("{before}{}{after}", rest.iter().take(TOLD_LENGTH_MAX).collect::<String>())
    })
}

/// What was typed, as strings, in the order of the form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// What was chosen from a list, if anything; what the list does not have is told.
    pub fn chosen<T>(
        &self,
        (name, label): (&'static str, &'static str),
        problems: &mut Problems,
        read: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let typed = self.text(name);
        let read = read(typed);
        if read.is_none() && !typed.is_empty() {
            problems.add(name, label, Sentence::new("web-wrong-choice").with("typed", typed));
        }
        read
    }

    /// What was typed, without the form's token, to be sent again.
    pub(crate) fn kept(&self, action: &str) -> Kept {
        let fields = self.0.iter().filter(|(name, _)| name != TOKEN_FIELD).cloned().collect();
        Kept { action: action.to_owned(), fields }
    }

    /// For forms that are filled from what is known already.
    pub fn of(pairs: &[(&str, &str)]) -> Self {
        Self(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    /// What a form begins with, and as `known` a mark of each field: whoever sends the form after somebody else is told.
    pub fn marked(pairs: &[(&str, &str)]) -> Self {
        let fields = Self::of(pairs);
        let names: BTreeSet<&str> = pairs.iter().map(|(name, _)| *name).collect();
        let marks = names.into_iter().map(|name| (name, mark(&fields.whole(name))));
        let marks = marks.filter(|(_, mark)| !mark.is_empty()).map(|(name, mark)| format!("{name}={mark}"));
        // A form that began empty is marked, too.
        let known = std::iter::once("begun".to_owned()).chain(marks).collect::<Vec<_>>().join(" ");
        fields.with(KNOWN_FIELD, &known)
    }

    /// Whether these were typed into a form that began with those.
    pub fn knew(&self, begun: &Self) -> bool {
        self.text(KNOWN_FIELD) == begun.text(KNOWN_FIELD)
    }

    /// Brings what was typed into an older form up to what is known `now`: a field that was left alone takes what somebody
    /// else has written into it since. Where both wrote, this writer's stands, and is told of once, at its field and as the
    /// form shows it.
    #[must_use]
    pub fn bring_up_to(&mut self, now: &Self, shown: &impl Shown) -> Problems {
        let mut problems = Problems::default();
        if self.knew(now) {
            return problems;
        }
        if self.text(KNOWN_FIELD).is_empty() {
            problems.add_general(Sentence::new("web-form-unmarked"));
        }
        let begun = self.marks();
        let written = self.written_together(&begun, now, shown);
        let mut met = BTreeSet::from([KNOWN_FIELD.to_owned(), TOKEN_FIELD.to_owned()]);
        let names = now.iter().chain(self.iter()).map(|(name, _)| name.to_owned());
        // In the order of the form.
        let names = names.filter(|name| met.insert(name.clone())).collect::<Vec<_>>();
        for name in names {
            let (yours, theirs) = (self.whole(&name), now.whole(&name));
            let mark_begun = begun.get(&name).cloned().unwrap_or_default();
            if mark(&yours) == mark(&theirs) || mark(&theirs) == mark_begun {
                continue;
            }
            if mark(&yours) == mark_begun && !written.contains(name.as_str()) {
                self.0.retain(|(own, _)| *own != name);
                self.0.extend(now.0.iter().filter(|(own, _)| *own == name).cloned());
            } else {
                let texts = [&theirs, &yours].map(|whole| told_as(shown, &name, whole));
                let [theirs, yours] = where_they_differ(texts);
                let told = Sentence::new("web-changed-meanwhile").with("theirs", theirs).with("yours", yours);
                match shown.label(&name) {
                    Some(label) => problems.add_at(label, told),
                    None => problems.add_general(told),
                }
            }
        }
        *self = std::mem::take(self).with(KNOWN_FIELD, now.text(KNOWN_FIELD));
        problems
    }

    /// The fields that say something together of which this writer has written some part anew.
    fn written_together<'s>(
        &self,
        begun: &BTreeMap<String, String>,
        now: &Self,
        shown: &'s impl Shown,
    ) -> BTreeSet<&'s str> {
        let is_written = |name: &str| {
            let (yours, theirs) = (mark(&self.whole(name)), mark(&now.whole(name)));
            yours != theirs && yours != begun.get(name).map_or("", String::as_str)
        };
        let together = shown.together().iter().filter(|fields| fields.iter().any(|name| is_written(name)));
        together.flat_map(|fields| fields.iter().copied()).collect()
    }

    /// The mark of each field that was not empty when the form was opened.
    fn marks(&self) -> BTreeMap<String, String> {
        let marks = self.text(KNOWN_FIELD).split(' ').filter_map(|mark| mark.rsplit_once('='));
        marks.map(|(name, mark)| (name.to_owned(), mark.to_owned())).collect()
    }

    /// All that a field holds, as one text; browsers write ends of lines in their own way.
    fn whole(&self, name: &str) -> String {
        let values = self.all(name).map(|value| value.replace("\r\n", "\n").trim().to_owned());
        values.collect::<Vec<_>>().join("\n")
    }

    /// The same, with this value in a field.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.0.retain(|(own, _)| own != name);
        self.0.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The first value of a field; nothing when it is missing.
    pub fn text(&self, name: &str) -> &str {
        self.0.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str()).unwrap_or_default()
    }

    /// All values of a field.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// All fields with their values, as they came.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Whether a box was ticked.
    pub fn ticked(&self, name: &str) -> bool {
        !self.text(name).is_empty()
    }

    /// Reads `application/x-www-form-urlencoded` (URL standard, 5.1), strictly: octets that are not UTF-8, and NUL,
    /// are refused and never replaced.
    fn read(body: &[u8]) -> Result<Self, Failure> {
        let decode = |part: &str| {
            let spaced = part.replace('+', " ");
            let text = percent_encoding::percent_decode_str(&spaced).decode_utf8();
            text.ok().filter(|text| !text.contains('\0')).map(std::borrow::Cow::into_owned)
        };
        let body = std::str::from_utf8(body).map_err(|_| Failure::trouble(Trouble::NotText))?;
        let pairs = body.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Some((decode(name)?, decode(value)?))
        });
        pairs.collect::<Option<_>>().map(Self).ok_or_else(|| Failure::trouble(Trouble::NotText))
    }
}

/// A form that was sent from one of our pages, by this browser or session, and not answered before.
pub struct Posted {
    /// What was typed.
    pub fields: Fields,
    once: TokenHash,
}

impl FromRequest<Site> for Posted {
    type Rejection = Failure;

    async fn from_request(request: Request, site: &Site) -> Result<Self, Failure> {
        let visit = request.extensions().get::<Visit>().cloned().expect("every route lies below `receive`");
        let posted = ours(&visit, read(request).await?, &[visit.binding()])?;
        if let Some(person) = visit.person() {
            site.drafts.sent(person, visit.browser_name(), &visit.path);
        }
        posted.unless_answered(&visit).await?;
        Ok(posted)
    }
}

/// What was sent, if it was given to one of these.
fn ours(visit: &Visit, fields: Fields, bindings: &[String]) -> Result<Posted, Failure> {
    visit.keep(&fields);
    let token = fields.text(TOKEN_FIELD);
    let once = bindings.iter().find_map(|binding| check(visit, token, binding));
    let once = once.ok_or_else(|| refuse(visit, token))?;
    let once = sending(once, &visit.path, (&fields, None));
    Ok(Posted { fields, once })
}

/// A form by which somebody comes in. Its page was given to a browser, and is taken from that browser also when the
/// first sending has begun a session; what was answered before, the handler says: the first answer had a cookie.
pub struct Entry(pub Posted);

impl FromRequest<Site> for Entry {
    type Rejection = Failure;

    async fn from_request(request: Request, _: &Site) -> Result<Self, Failure> {
        let visit = request.extensions().get::<Visit>().cloned().expect("every route lies below `receive`");
        let bindings = [visit.binding(), visit.browser_binding()];
        ours(&visit, read(request).await?, &bindings).map(Self)
    }
}

/// A form of a page whose address is a secret: whoever knows it may send, so it carries no token and needs no cookie.
pub struct Unbound(pub Fields);

impl FromRequest<Site> for Unbound {
    type Rejection = Failure;

    async fn from_request(request: Request, _: &Site) -> Result<Self, Failure> {
        let visit = request.extensions().get::<Visit>().cloned().expect("every route lies below `receive`");
        let fields = read(request).await?;
        visit.keep(&fields);
        Ok(Self(fields))
    }
}

impl Posted {
    /// Where the same form was sent at the same moment and is answered meanwhile, its answer is the first one's.
    ///
    /// # Errors
    /// That answer, or of the store.
    pub async fn unless_answered(&self, visit: &Visit) -> Result<(), Failure> {
        self.answered(visit).await?.map_or(Ok(()), |location| Err(Failure::answered_before(location)))
    }

    /// Where the first sending of the same form went, if this is not the first.
    ///
    /// # Errors
    /// Of the store.
    pub async fn answered(&self, visit: &Visit) -> Result<Option<String>, Failure> {
        Ok(store::once::answered(&visit.site.db, &self.once).await?)
    }

    /// The token of the session that this form begins. It is made from the form, as a mailed link is from its seed: the
    /// second sending brings the cookie that the answer to the first one may have lost, and begins no second session.
    pub fn session(&self, site: &Site) -> Token {
        site.key.token(TokenKind::Session, &Vec::from(self.once.clone()))
    }

    /// Ends the transaction and sends the browser on. Sent twice, a form has one effect: the second answer is the
    /// first one's.
    ///
    /// # Errors
    /// Whatever the store says of the commit.
    pub async fn done(self, visit: &Visit, mut tx: Tx, location: impl std::fmt::Display) -> Answer {
        let location = location.to_string();
        match tx.answer_once(&self.once, &location).await {
            Ok(()) => tx.commit().await?,
            Err(error) if error.is_constraint(store::once::CONSTRAINT) => {
                drop(tx);
                let first = self.answered(visit).await?;
                return answer::see_other(first.unwrap_or(location));
            }
            Err(error) => return Err(error.into()),
        }
        answer::see_other(location)
    }

    /// The same; the page to which it leads says at its top what was done.
    ///
    /// # Errors
    /// Those of [`Posted::done`].
    pub async fn done_saying(self, visit: &Visit, tx: Tx, location: &str, receipt: Receipt) -> Answer {
        self.done(visit, tx, receipt.at(location)).await
    }
}

/// Octets of a form with a file: trust asks for 20 MB at most.
pub(crate) const UPLOAD_LENGTH_MAX: usize = 20 << 20;
const UPLOAD_LENGTH_MAX_KIB: u64 = 20 << 10;

/// A file that came with a form. Name, size and kind are what the browser says: nothing of them is believed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostedFile {
    /// As the browser says, without folders.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// A form with one file, which stands in the field `file`; for doors of [`Routes::upload`](crate::Routes::upload).
/// Who is not signed in sends none: the body is not even read.
pub struct Uploaded {
    /// The form.
    pub posted: Posted,
    /// The file, if one was chosen.
    pub file: Option<PostedFile>,
}

impl FromRequest<Site> for Uploaded {
    type Rejection = Failure;

    async fn from_request(request: Request, site: &Site) -> Result<Self, Failure> {
        let visit = request.extensions().get::<Visit>().cloned().expect("every route lies below `receive`");
        if visit.visitor.is_none() {
            return Err(Denied::SignInFirst.into());
        }
        if !kind_of(&request).starts_with("multipart/form-data") {
            return Posted::from_request(request, site).await.map(|posted| Self { posted, file: None });
        }
        let parts = Multipart::from_request(request, site).await;
        let parts = parts.map_err(|_| Failure::trouble(Trouble::BadRequest))?;
        let read = tokio::time::timeout(BODY_TIME_MAX, read_parts(parts)).await;
        let (fields, file) = read.map_err(|_| Failure::trouble(Trouble::BadRequest))??;
        visit.keep(&fields);
        let once =
            check(&visit, fields.text(TOKEN_FIELD), &visit.binding()).ok_or_else(Failure::stale_form)?;
        let once = sending(once, &visit.path, (&fields, file.as_ref()));
        match store::once::answered(&site.db, &once).await? {
            Some(location) => Err(Failure::answered_before(location)),
            None => Ok(Self { posted: Posted { fields, once }, file }),
        }
    }
}

async fn read_parts(mut parts: Multipart) -> Result<(Fields, Option<PostedFile>), Failure> {
    let (mut fields, mut file) = (Vec::new(), None);
    while let Some(part) = parts.next_field().await.map_err(of_upload)? {
        let name = part.name().unwrap_or_default().to_owned();
        if name == "file" {
            let said = part.file_name().unwrap_or_default();
            let said = said.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
            let bytes = part.bytes().await.map_err(of_upload)?.to_vec();
            file = Some(PostedFile { name: said, bytes }).filter(|file| !file.name.is_empty());
        } else {
            let text = part.bytes().await.map_err(of_upload)?.to_vec();
            let text = String::from_utf8(text).ok().filter(|text| !text.contains('\0'));
            fields.push((name, text.ok_or_else(|| Failure::trouble(Trouble::NotText))?));
        }
    }
    Ok((Fields(fields), file))
}

fn of_upload(error: MultipartError) -> Failure {
    Failure::trouble(match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Trouble::TooLarge { size_max_kib: UPLOAD_LENGTH_MAX_KIB },
        _ => Trouble::BadRequest,
    })
}

fn kind_of(request: &Request) -> &str {
    request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default()
}

/// A form without a token: for machines' POSTs, such as the one-click unsubscribe.
pub(crate) async fn read(request: Request) -> Result<Fields, Failure> {
    if !kind_of(&request).starts_with("application/x-www-form-urlencoded") {
        return Err(Failure::trouble(Trouble::BadRequest));
    }
    let body = tokio::time::timeout(BODY_TIME_MAX, to_bytes(request.into_body(), BODY_LENGTH_MAX)).await;
    match body {
        Ok(Ok(body)) => Fields::read(&body),
        Ok(Err(_)) => Err(Failure::trouble(Trouble::TooLarge { size_max_kib: BODY_LENGTH_MAX_KIB })),
        Err(_) => Err(Failure::trouble(Trouble::BadRequest)),
    }
}

/// A new token for the forms of one page: chance, and our signature over it and over whom it was given to. Behind it
/// stands whose page it was, signed by itself: the session of the first signature may be over when the form is sent.
pub(crate) fn token(visit: &Visit) -> String {
    let nonce: [u8; NONCE_LENGTH] =
        if visit.is_sample() { [0; NONCE_LENGTH] } else { visit.site.dice.bytes() };
    let key = &visit.site.key;
    let signature = key.sign("form", &[&nonce, visit.binding().as_bytes()]);
    let mut token = [&nonce, &signature[..SIGNATURE_LENGTH]].concat();
    if let Some(person) = visit.person() {
        let person = i64::from(person).to_be_bytes();
        token.extend(person);
        token.extend(&key.sign("form of a person", &[&nonce, &person])[..SIGNATURE_LENGTH]);
    }
    URL_SAFE_NO_PAD.encode(token)
}

/// The once-token inside, if the form is ours and was given to this session or browser.
fn check(visit: &Visit, token: &str, binding: &str) -> Option<TokenHash> {
    let bytes = URL_SAFE_NO_PAD.decode(token).ok()?;
    let (nonce, rest) = bytes.split_at_checked(NONCE_LENGTH)?;
    let (signature, _) = rest.split_at_checked(SIGNATURE_LENGTH)?;
    let fits = visit.site.key.verify("form", &[nonce, binding.as_bytes()], signature);
    fits.then(|| Token::presented(token).hash())
}

/// What is done once: this page's form with this content. The same page sent with another text, or another of its
/// buttons, is something new: whoever goes back, changes a word and sends again wants the change.
fn sending(token: TokenHash, path: &str, (fields, file): (&Fields, Option<&PostedFile>)) -> TokenHash {
    let mut hash = Sha256::new();
    let mut part = |octets: &[u8]| {
        hash.update(octets.len().to_be_bytes());
        hash.update(octets);
    };
    part(&Vec::from(token));
    part(path.as_bytes());
    for (name, value) in fields.iter() {
        part(name.as_bytes());
        part(value.as_bytes());
    }
    if let Some(file) = file {
        part(file.name.as_bytes());
        part(&file.bytes);
    }
    TokenHash::from(hash.finalize().to_vec())
}

/// On whose page the form stood, whoever sends it now.
fn person_of(visit: &Visit, token: &str) -> Option<PersonId> {
    let bytes = URL_SAFE_NO_PAD.decode(token).ok()?;
    let (nonce, rest) = bytes.split_at_checked(NONCE_LENGTH)?;
    let (person, signature) = rest.get(SIGNATURE_LENGTH..)?.split_first_chunk::<8>()?;
    let is_ours = signature.len() == SIGNATURE_LENGTH
        && visit.site.key.verify("form of a person", &[nonce, person], signature);
    is_ours.then(|| PersonId::from(i64::from_be_bytes(*person)))
}

/// A form that was not given to whoever sends it. What a person had typed whose session is over waits for them, and
/// is shown to nobody else who sits at that browser now.
fn refuse(visit: &Visit, token: &str) -> Failure {
    let Some(person) = person_of(visit, token).filter(|person| visit.person() != Some(*person)) else {
        return Failure::stale_form();
    };
    if let Some(kept) = visit.kept() {
        visit.site.drafts.keep((person, visit.browser_name()), visit.site.clock.machine(), kept);
    }
    Failure::trouble(Trouble::KeptForLater)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(body: &str) -> Option<Fields> {
        Fields::read(body.as_bytes()).ok()
    }

    #[test]
    fn a_form_is_read_as_it_was_typed() {
        let fields = read("name=Rana+%D8%B1%D9%86%D8%A7&theme=a&theme=b&empty=").unwrap();
        assert_eq!(fields.text("name"), "Rana رنا");
        assert_eq!(fields.all("theme").collect::<Vec<_>>(), ["a", "b"]);
        assert!(!fields.ticked("empty"));
    }

    #[test]
    fn octets_that_are_not_text_are_refused_and_not_replaced() {
        assert_eq!(read("name=%ff"), None);
        assert_eq!(read("name=a%00b"), None);
    }

    /// A form that began with one event and is sent when another stands in the store.
    fn sent(began: &[(&str, &str)], typed: &[(&str, &str)], now: &[(&str, &str)]) -> (Fields, usize) {
        let began = Fields::marked(began);
        let mut fields = typed.iter().fold(began, |fields, (name, value)| fields.with(name, value));
        let problems = fields.bring_up_to(&Fields::marked(now), &[]);
        (fields, problems.len())
    }

    #[test]
    fn what_somebody_else_wrote_beside_stays() {
        let began = [("title", "Twinning"), ("access", "public"), ("aims", "a\nb")];
        let now = [("title", "Twinning"), ("access", "members"), ("aims", "a\nb")];
        let (fields, problems) = sent(&began, &[("aims", "a\r\nc")], &now);
        assert_eq!((fields.text("access"), fields.text("aims"), problems), ("members", "a\r\nc", 0));
        assert!(fields.knew(&Fields::marked(&now)));
    }

    #[test]
    fn where_two_wrote_into_one_field_the_second_is_asked() {
        let began = [("title", "Twinning"), ("theme", "a"), ("theme", "b")];
        let now = [("title", "Twins"), ("theme", "a")];
        let (fields, problems) = sent(&began, &[("title", "Twinning groups")], &now);
        assert_eq!((fields.text("title"), problems), ("Twinning groups", 1));
        assert_eq!(fields.all("theme").collect::<Vec<_>>(), ["a"], "left alone");
    }

    #[test]
    fn a_quarrel_is_told_at_its_field_as_the_form_shows_it() {
        let began = Fields::marked(&[("owner", "1"), ("what", "Send")]);
        let mut fields = began.with("owner", "2").with("what", "Bring");
        let now = Fields::marked(&[("owner", "3"), ("what", "Write")]);
        let names = |name: &str, value: &str| (name == "owner").then(|| format!("No. {value}"));
        let problems = fields.bring_up_to(&now, &([("owner", "web-owner")], names));
        let told = |theirs: &str, yours: &str| {
            Sentence::new("web-changed-meanwhile").with("theirs", theirs).with("yours", yours)
        };
        assert_eq!(problems.of("owner"), Some(&told("No. 3", "No. 2")));
        let last = problems.iter().last().unwrap();
        assert_eq!((&last.field, &last.sentence), (&None, &told("Write", "Bring")));
    }

    #[test]
    fn an_hour_of_one_and_the_zone_of_another_make_no_third_hour() {
        let form = |hour: &str, zone: &str, what: &str| {
            Fields::marked(&[("hour", hour), ("zone", zone), ("what", what)])
        };
        let shown = |_: &str, _: &str| None;
        let labels = [("hour", "web-owner"), ("zone", "web-owner")];
        let shown = &(labels, shown, ["hour", "zone"].as_slice());
        let began = form("11:00", "Asia/Amman", "Talk");
        let now = form("11:00", "Asia/Beirut", "Talks");
        let mut fields = began.clone().with("hour", "12:00");
        let told = fields.bring_up_to(&now, shown);
        let of = |fields: &Fields| ["hour", "zone", "what"].map(|name| fields.text(name).to_owned());
        assert_eq!(of(&fields), ["12:00", "Asia/Amman", "Talks"], "the zone is the one that was seen");
        let both =
            Sentence::new("web-changed-meanwhile").with("theirs", "Asia/Beirut").with("yours", "Asia/Amman");
        assert_eq!((told.len(), told.of("zone")), (1, Some(&both)));
        assert!(fields.bring_up_to(&now, shown).is_empty(), "told once");
        // Whoever left both alone, or wrote the same, takes both.
        for hour in ["11:00", "12:00"] {
            let mut fields = began.clone().with("hour", hour);
            assert!(fields.bring_up_to(&form("12:00", "Asia/Beirut", "Talk"), shown).is_empty());
            assert_eq!(of(&fields), ["12:00", "Asia/Beirut", "Talk"]);
        }
    }

    #[test]
    fn the_same_word_of_both_is_no_quarrel() {
        let (fields, problems) = sent(&[("title", "")], &[("title", "Twins")], &[("title", "Twins")]);
        assert_eq!((fields.text("title"), problems), ("Twins", 0));
    }

    #[test]
    fn the_same_number_in_other_digits_is_no_quarrel() {
        let (_, problems) = sent(&[("hours", "9")], &[("hours", "١٧")], &[("hours", "17")]);
        assert_eq!(problems, 0);
    }

    #[test]
    fn long_texts_are_told_from_where_they_differ_and_in_the_order_of_the_form() {
        let same = "x".repeat(900);
        let long = |end: &str| format!("{same}{end}");
        let (began, now) = (long(""), long("theirs"));
        let form = |aims: &str, title: &str| Fields::marked(&[("title", title), ("aims", aims)]);
        let mut fields = form(&began, "").with("aims", &long("yours")).with("title", "b");
        let told = fields.bring_up_to(&form(&now, "a"), &[("aims", "web-owner"), ("title", "web-owner")]);
        let fields: Vec<Option<&str>> = told.iter().map(|problem| problem.field.as_deref()).collect();
        assert_eq!(fields, [Some("title"), Some("aims")]);
        let cut = |end: &str| format!("… {}{end}", "x".repeat(TOLD_BEFORE));
        let told_at =
            Sentence::new("web-changed-meanwhile").with("theirs", cut("theirs")).with("yours", cut("yours"));
        assert_eq!(told.of("aims"), Some(&told_at));
    }
}

//! `twinhall serve`: a live house.
use super::{Complaint, Ended, asked_to_stop, say, settings};
use crate::{
    config::Flags,
    house::{House, Opening},
};
use kernel::{Clock, Dice, Token, TokenKind};
use std::process::ExitCode;
use tokio::net::TcpListener;
use web::{Counted, Site, Stage};

/// Serves the network
#[derive(clap::Args)]
pub(super) struct Serve {
    #[command(flatten)]
    flags: Flags,
    /// Makes a key where the one of this database is lost; ends all links that were mailed and all second steps
    #[arg(long)]
    new_key: bool,
}

impl Serve {
    pub(super) async fn run(self) -> Ended {
        let mut settings = settings(&self.flags)?;
        let opening = Opening {
            clock: Clock::system(),
            dice: Dice::system(),
            stage: Stage::Live,
            counted: Some(Counted::begin()?),
            new_key: self.new_key,
        };
        let listener = listen(settings.listen).await?;
        // Port 0 takes any free one: the address by which people come names the one that was taken.
        settings.listens_on(listener.local_addr()?);
        let house = House::open(&settings, opening).await?;
        say(format_args!("Twinhall serves {}", house.site.settings.public_url));
        if let Some(link) = setup_link(&house.site).await? {
            say("Nobody is known here yet. This link makes the first facilitator, once:");
            say(format_args!("  {link}"));
        }
        house.serve(listener, asked_to_stop()).await?;
        Ok(ExitCode::SUCCESS)
    }
}

/// Binds the address, or says who else may have it.
pub(super) async fn listen(address: std::net::SocketAddr) -> Result<TcpListener, Complaint> {
    TcpListener::bind(address).await.map_err(|error| {
        Complaint(format!(
            "cannot listen on {address}: {error}; choose another address with --listen or --port"
        ))
    })
}

/// The link that makes the first facilitator, while nobody is known. A new start makes a new link.
async fn setup_link(site: &Site) -> Result<Option<String>, store::Error> {
    if !people::store::is_empty(&site.db).await? {
        return Ok(None);
    }
    let token = Token::random(TokenKind::Setup, &site.dice);
    let hash: Vec<u8> = token.hash().into();
    let mut tx = site.db.begin().await?;
    store::settings::set(&mut tx, people::SETUP_LINK, &kernel::hex(&hash)).await?;
    tx.commit().await?;
    Ok(Some(format!("{}/setup/{}", site.settings.public_url, token.as_str())))
}

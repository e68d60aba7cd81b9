//! Whom to trust when a mail server shows its certificate.
use crate::smtp::Trouble;
use std::{fmt, sync::Arc};
use tokio::net::TcpStream;
use tokio_rustls::{
    TlsConnector,
    client::TlsStream,
    rustls::{
        ClientConfig, RootCertStore,
        crypto::ring,
        pki_types::{CertificateDer, ServerName, pem::PemObject as _},
    },
};

/// The authorities that browsers trust, and those of one's own office.
#[derive(Clone)]
pub struct TlsRoots(Arc<ClientConfig>);

impl fmt::Debug for TlsRoots {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TlsRoots(…)")
    }
}

impl TlsRoots {
    /// Those that browsers trust.
    pub fn public() -> Self {
        Self::of(RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() })
    }

    /// Also those of a PEM text: for a relay whose certificate one's own office has signed.
    ///
    /// # Errors
    /// [`Trouble::Tls`]: no certificate in it, or a broken one.
    pub fn with_pem(pem: &[u8]) -> Result<Self, Trouble> {
        let mut store = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
        let before = store.len();
        for certificate in CertificateDer::pem_slice_iter(pem) {
            let certificate = certificate.map_err(|error| Trouble::Tls(error.to_string()))?;
            store.add(certificate).map_err(|error| Trouble::Tls(error.to_string()))?;
        }
        if store.len() == before {
            return Err(Trouble::Tls("there is no certificate in the file".to_owned()));
        }
        Ok(Self::of(store))
    }

    fn of(store: RootCertStore) -> Self {
        let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .expect("ring speaks TLS 1.2 and 1.3")
            .with_root_certificates(store)
            .with_no_client_auth();
        Self(Arc::new(config))
    }

    pub(crate) async fn protect(
        &self,
        host: &str,
        stream: TcpStream,
    ) -> Result<TlsStream<TcpStream>, Trouble> {
        let name = ServerName::try_from(host.to_owned()).map_err(|error| Trouble::Tls(error.to_string()))?;
        TlsConnector::from(self.0.clone())
            .connect(name, stream)
            .await
            .map_err(|error| Trouble::Tls(error.to_string()))
    }
}

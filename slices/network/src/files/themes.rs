//! `themes.csv`: a theme a row, its name in five languages.
use super::{Codes, said_or_known};
use crate::{
    acts::KeepThemes,
    rules::{Theme, theme::THEME_NAME_LENGTH_MAX},
    store,
};
use ::store::Tx;
use intake::{
    Column, Importer, Outcome, Report, Row, Run, Said, Step, Stop, Taking,
    kinds::{Code, Text},
};
use kernel::{Lang, access::ask};
use std::collections::BTreeMap;

pub(super) const THEMES: Importer = Importer {
    noun: "themes",
    title: "network-themes-title",
    place: 1,
    columns: &[
        Column::needed("code"),
        Column::needed("en"),
        Column::optional("fr"),
        Column::optional("ar"),
        Column::optional("tr"),
        Column::optional("ckb"),
    ],
    counted: &[("themes", "network-themes-title")],
    takes_programme: false,
    suggestions: &[],
    begin: |run| Box::new(Themes { run, codes: Codes::default(), named: BTreeMap::new() }),
    accept: |_tx, _who, _logged| Box::pin(async { Ok(()) }),
    names: |_db, _ids, _lang| Box::pin(async { Ok(BTreeMap::new()) }),
    page: |_id| "/themes".to_owned(),
};

struct Themes {
    run: Run,
    codes: Codes,
    /// The codes of themes by their names.
    named: BTreeMap<String, String>,
}

impl Taking for Themes {
    fn begin<'a>(&'a mut self, tx: &'a mut Tx, _report: &'a mut Report) -> Step<'a> {
        Box::pin(async move {
            // As the form does: a name, and a code, is given once.
            tx.lock("themes", 0).await?;
            self.named = store::themes_by_words(tx).await?;
            self.codes.know(self.named.values().cloned());
            Ok(())
        })
    }

    fn row<'a>(&'a mut self, tx: &'a mut Tx, row: &'a mut Row<'_>) -> Step<'a> {
        Box::pin(self.take(tx, row))
    }
}

impl Themes {
    async fn take(&mut self, tx: &mut Tx, row: &mut Row<'_>) -> Result<(), Stop> {
        let granted = ask::<KeepThemes>(&self.run.who, ())?;
        let code = row.need("code", Code);
        let name = row.need("en", Text(THEME_NAME_LENGTH_MAX));
        let others = [Lang::Fr, Lang::Ar, Lang::Tr, Lang::Ckb]
            .map(|lang| (lang, row.get(lang.tag(), Text(THEME_NAME_LENGTH_MAX))));
        let code = code?;
        self.codes.take(row, &code)?;
        let known = store::theme(&mut *tx, &code).await?;
        let mut names = BTreeMap::new();
        for (lang, said) in others {
            let before = known.as_ref().and_then(|(_, theme)| theme.names.get(&lang).cloned());
            if let Some(name) = said_or_known(row, lang.tag(), said?, before) {
                names.insert(lang, name);
            }
        }
        let theme = Theme { code, name: name?, names };
        if let Some((lang, code)) = theme.names_of_others(&self.named).first() {
            return Err(row
                .tell(lang.tag(), Said::new("network-file-theme-name").with("code", *code))
                .into());
        }
        self.named.retain(|_, code| *code != theme.code);
        let names = theme.all_names().map(|(_, name)| (fold::plain_words(name), theme.code.clone()));
        self.named.extend(names);
        let outcome = match known {
            None => {
                store::add_theme(tx, &granted, &theme).await?;
                Outcome::Added
            }
            Some((_, known)) if known == theme => Outcome::LeftAlone,
            Some((id, _)) => {
                store::change_theme(tx, &granted, (id, &theme)).await?;
                Outcome::Changed
            }
        };
        row.took("themes", outcome, &theme.name);
        Ok(())
    }
}

//! The rows below the house: which tables and columns there are, by the engine's own word; and how to put rows back.
use crate::house::Hall;
use store::{Source, sql};

/// A column of a table of the house.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Column {
    pub(crate) table: String,
    pub(crate) name: String,
    pub(crate) is_text: bool,
}

/// All columns, tables in the order in which they were made: what is referred to comes first.
pub(crate) async fn columns(hall: &Hall) -> Vec<Column> {
    let text = match hall.place.source() {
        Source::Folder(_) => {
            "select m.name, c.name, lower(c.type)
               from sqlite_master m
               join pragma_table_info(m.name) c
              where m.type = 'table' and m.name not like 'sqlite%'
              order by m.rowid, c.cid"
        }
        Source::Postgres(_) => {
            "select cast(t.relname as text), cast(c.attname as text), format_type(c.atttypid, null)
               from pg_class t
               join pg_attribute c on c.attrelid = t.oid
              where t.relkind = 'r' and t.relnamespace = cast(current_schema() as regnamespace)
                and c.attnum > 0 and not c.attisdropped
              order by t.oid, c.attnum"
        }
    };
    let rows: Vec<(String, String, String)> = sql(text).all(&hall.house.site.db).await.unwrap();
    rows.into_iter()
        .filter(|(table, ..)| !table.starts_with('_') && !table.starts_with(KEPT))
        .map(|(table, name, kind)| Column { table, name, is_text: kind == "text" })
        .collect()
}

/// Runs a statement that is written at run time.
pub(crate) async fn run(
    hall: &Hall,
    statements: impl IntoIterator<Item = String>,
) -> Result<u64, store::Error> {
    let mut tx = hall.house.site.db.begin().await?;
    let mut rows = 0;
    for statement in statements {
        rows += sql(statement.leak()).run(&mut tx).await?;
    }
    tx.commit().await?;
    Ok(rows)
}

/// What the tables that hold rows for later are called.
const KEPT: &str = "kept_";

/// All rows as they are now, but for the record.
pub(crate) struct Kept {
    /// What puts them back.
    statements: Vec<&'static str>,
}

impl Kept {
    /// Keeps all rows.
    pub(crate) async fn of(hall: &Hall) -> Self {
        let mut tables: Vec<String> = columns(hall).await.into_iter().map(|column| column.table).collect();
        tables.dedup();
        // What happened cannot be taken back: the store itself refuses it.
        tables.retain(|table| table != "facts");
        run(hall, tables.iter().map(|table| format!("create table {KEPT}{table} as select * from {table}")))
            .await
            .unwrap();
        let statements = match hall.place.source() {
            Source::Folder(_) => {
                let gone = tables.iter().rev().map(|table| format!("delete from {table}"));
                let back =
                    tables.iter().map(|table| format!("insert into {table} select * from {KEPT}{table}"));
                gone.chain(back).map(|statement| &*statement.leak()).collect()
            }
            // Each statement would be a way to the server and back, and each row that is written twice is one more that a
            // later question passes over: only tables that differ are written, and nobody looks who refers to whom.
            Source::Postgres(_) => {
                let body: String = tables
                    .iter()
                    .map(|table| {
                        format!(
                            "if exists (select * from {table} except all select * from {KEPT}{table})
                             or exists (select * from {KEPT}{table} except all select * from {table}) then
                                delete from {table};
                                insert into {table} select * from {KEPT}{table};
                             end if;\n"
                        )
                    })
                    .collect();
                let function = format!(
                    "create function {KEPT}rows() returns void language plpgsql
                        set session_replication_role = replica as $$ begin\n{body}end $$"
                );
                run(hall, [function]).await.unwrap();
                vec!["select kept_rows()"]
            }
        };
        Self { statements }
    }

    /// Puts them back.
    pub(crate) async fn restore(&self, hall: &Hall) {
        let mut tx = hall.house.site.db.begin().await.unwrap();
        for statement in &self.statements {
            sql(statement).run(&mut tx).await.unwrap();
        }
        tx.commit().await.unwrap();
    }
}

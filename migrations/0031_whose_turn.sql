-- Whose turn it is stays true when the running order changes: the part itself, where `place` was only where it stood.
alter table stocktaking_live add column part text;

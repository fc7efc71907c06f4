/** Marks a file as ours among all SQLite databases: "TkMk". */
export const APPLICATION = 0x546b4d6b;

/**
 * Texts and their records are shared by all libraries of a file; what leads to them is kept for each library, so that how
 * telling a word is does not hang on what others index. A text belongs to a library through `sources`.
 */
export const SCHEMA = `
create table about(engine text not null);
create table libraries(library integer primary key, name text not null unique, used integer not null);
create table files(
  library integer not null, path text not null, stamp text not null, read_at real not null, content text not null,
  listed text not null, problems text not null,
  primary key(library, path)) without rowid;
create index files_by_content on files(content);
create table sources(
  library integer not null, path text not null, position integer not null, text integer not null,
  primary key(library, path, position)) without rowid;
create index sources_by_text on sources(text, library);
create table texts(text integer primary key, head text not null, postings blob not null, document text not null);
create table records(text integer not null, place integer not null, record text not null, primary key(text, place))
  without rowid;
create table words(library integer not null, word integer not null, places integer not null, primary key(library, word))
  without rowid;
create table postings(
  library integer not null, word integer not null, text integer not null, places,
  primary key(library, word, text)) without rowid;
`;

/**
 * The schema, as numbered steps that only go forward. A step that was released never changes: a change
 * is a new step. One step per table family.
 */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
}

export const MIGRATIONS: readonly Migration[] = [
  {
    number: 1,
    name: "rooms",
    sql: `
      CREATE TABLE rooms (
        id INTEGER PRIMARY KEY,
        key TEXT NOT NULL UNIQUE,
        document TEXT NOT NULL
      ) STRICT;
      CREATE INDEX rooms_by_document ON rooms (document);
      CREATE TABLE room_rows (
        room INTEGER NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
        seq INTEGER NOT NULL,
        updates INTEGER NOT NULL,
        row BLOB NOT NULL,
        PRIMARY KEY (room, seq)
      ) STRICT, WITHOUT ROWID;`,
  },
  {
    number: 2,
    name: "spaces and devices",
    sql: `
      CREATE TABLE log_records (
        space TEXT NOT NULL,
        n INTEGER NOT NULL,
        record TEXT NOT NULL,
        PRIMARY KEY (space, n)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE devices (
        device TEXT PRIMARY KEY,
        space TEXT NOT NULL,
        slot TEXT NOT NULL CHECK (slot IN ('a', 'b')),
        added_at_ms INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX devices_by_space ON devices (space);
      CREATE TABLE credentials (
        hash TEXT PRIMARY KEY,
        device TEXT NOT NULL REFERENCES devices (device) ON DELETE CASCADE,
        issued_at_ms INTEGER NOT NULL,
        ends_at_ms INTEGER
      ) STRICT;
      CREATE INDEX credentials_by_device ON credentials (device);`,
  },
  {
    number: 3,
    name: "invitations",
    sql: `
      CREATE TABLE invitations (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        space TEXT NOT NULL,
        token_hash TEXT NOT NULL,
        invited_by TEXT NOT NULL CHECK (invited_by IN ('a', 'b')),
        state TEXT NOT NULL CHECK (state IN ('open', 'used', 'expired', 'withdrawn', 'burned')),
        expires_at_ms INTEGER NOT NULL,
        wrapped_key BLOB,
        greeting BLOB,
        hello BLOB,
        joined_device TEXT,
        attempt_hash TEXT,
        UNIQUE (space, token_hash)
      ) STRICT;
      CREATE INDEX invitations_open ON invitations (expires_at_ms) WHERE state = 'open';`,
  },
  {
    number: 4,
    name: "when records were stored",
    // For what is there already the days count from now: nobody's old room ends by an upgrade.
    sql: `
      ALTER TABLE log_records ADD COLUMN stored_at_ms INTEGER NOT NULL DEFAULT 0;
      UPDATE log_records SET stored_at_ms = unixepoch() * 1000;`,
  },
  {
    number: 5,
    name: "conversations",
    // No column says what an event does: that stands in its own bytes and goes with them.
    sql: `
      CREATE TABLE conversations (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        space TEXT NOT NULL,
        conversation TEXT NOT NULL,
        opened_at_ms INTEGER NOT NULL,
        end_asked INTEGER NOT NULL DEFAULT 0,
        closed_at_ms INTEGER,
        UNIQUE (space, conversation)
      ) STRICT;
      CREATE UNIQUE INDEX conversations_open ON conversations (space) WHERE closed_at_ms IS NULL;
      CREATE TABLE conversation_events (
        conversation INTEGER NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
        seq INTEGER NOT NULL,
        at_ms INTEGER NOT NULL,
        event BLOB NOT NULL,
        PRIMARY KEY (conversation, seq)
      ) STRICT, WITHOUT ROWID;`,
  },
  {
    number: 6,
    name: "signing entries",
    // Who signed what is never changed, and the file itself sees to it; rows go with their space alone.
    sql: `
      CREATE TABLE signing_entries (
        id INTEGER PRIMARY KEY,
        space TEXT NOT NULL,
        n INTEGER NOT NULL,
        at_ms INTEGER NOT NULL,
        brought_by TEXT NOT NULL CHECK (brought_by IN ('a', 'b')),
        signs TEXT,
        entry BLOB NOT NULL,
        UNIQUE (space, n)
      ) STRICT;
      CREATE UNIQUE INDEX signing_signatures ON signing_entries (space, signs, brought_by) WHERE signs IS NOT NULL;
      CREATE TRIGGER signing_entries_stay BEFORE UPDATE ON signing_entries
        BEGIN SELECT raise(ABORT, 'a signing entry is never changed'); END;`,
  },
  {
    number: 7,
    name: "retention",
    // Every space there is is looked at once: what was due before this step goes at the first round.
    sql: `
      CREATE TABLE retention_looks (space TEXT PRIMARY KEY, at_ms INTEGER NOT NULL) STRICT, WITHOUT ROWID;
      CREATE INDEX retention_looks_due ON retention_looks (at_ms);
      INSERT INTO retention_looks (space, at_ms) SELECT DISTINCT space, 0 FROM log_records;
      CREATE TABLE left_partners (
        space TEXT NOT NULL,
        slot TEXT NOT NULL CHECK (slot IN ('a', 'b')),
        PRIMARY KEY (space, slot)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE ended_spaces (space TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;`,
  },
  {
    number: 8,
    name: "rings",
    sql: `
      CREATE TABLE rings (
        space TEXT NOT NULL,
        slot TEXT NOT NULL CHECK (slot IN ('a', 'b')),
        version INTEGER NOT NULL,
        sealed BLOB NOT NULL,
        PRIMARY KEY (space, slot)
      ) STRICT;`,
  },
  {
    number: 9,
    name: "handovers",
    sql: `
      CREATE TABLE handovers (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        space TEXT NOT NULL,
        slot TEXT NOT NULL CHECK (slot IN ('a', 'b')),
        key TEXT NOT NULL,
        sealed BLOB NOT NULL,
        UNIQUE (space, slot, key)
      ) STRICT;`,
  },
  {
    number: 10,
    name: "push messages",
    // `waits`: the device was told and was not here since. A row goes with its device.
    sql: `
      CREATE TABLE server_secrets (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
      CREATE TABLE pushes (
        device TEXT PRIMARY KEY REFERENCES devices (device) ON DELETE CASCADE,
        endpoint TEXT NOT NULL,
        p256dh TEXT NOT NULL,
        auth TEXT NOT NULL,
        due_at_ms INTEGER,
        told_at_ms INTEGER,
        waits INTEGER NOT NULL DEFAULT 0
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX pushes_due ON pushes (due_at_ms) WHERE due_at_ms IS NOT NULL;`,
  },
  {
    number: 11,
    name: "who a kit belongs to",
    // Over what is there already, so that every kit ever printed is found; it goes with its space's records.
    sql: `
      CREATE INDEX log_records_by_recovery
        ON log_records (CASE WHEN json_valid(record) THEN json_extract(record, '$.body.recovery') END);`,
  },
  {
    number: 12,
    name: "what an operator did",
    sql: `
      CREATE TABLE operator_marks (
        name TEXT PRIMARY KEY CHECK (name IN ('backup', 'restore', 'pulse')),
        at_ms INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;`,
  },
  {
    number: 13,
    name: "rows of rooms in the order in which they came",
    // Sorted by room, a commit for a thousand rooms wrote a thousand pages; at the end of one table it writes a few.
    sql: `
      CREATE TABLE room_rows_in_order (
        id INTEGER PRIMARY KEY,
        room INTEGER NOT NULL REFERENCES rooms (id) ON DELETE CASCADE,
        updates INTEGER NOT NULL,
        row BLOB NOT NULL
      ) STRICT;
      INSERT INTO room_rows_in_order (room, updates, row) SELECT room, updates, row FROM room_rows ORDER BY room, seq;
      DROP TABLE room_rows;
      ALTER TABLE room_rows_in_order RENAME TO room_rows;
      CREATE INDEX room_rows_by_room ON room_rows (room);`,
  },
];

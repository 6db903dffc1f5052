/**
 * What a server keeps, table by table: the same names in SQLite and in PostgreSQL, each after those that it points to.
 * A test holds this list against both schemas, so that a column that is added there is missed here.
 */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  /** What decides in which order rows are read, alike on both sides. */
  readonly order: readonly string[];
  /** Its numbers are given out by the database, which must go on behind the highest one. */
  readonly numbered?: true;
}

export const TABLES: readonly Table[] = [
  { name: "rooms", columns: ["id", "key", "document"], order: ["id"], numbered: true },
  // The order of a room's rows is kept, their numbers are not: SQLite counts over all rooms, PostgreSQL in each.
  { name: "room_rows", columns: ["room", "updates", "row"], order: ["room", "place"] },
  { name: "log_records", columns: ["space", "n", "record", "stored_at_ms"], order: ["space", "n"] },
  { name: "devices", columns: ["device", "space", "slot", "added_at_ms"], order: ["device"] },
  { name: "credentials", columns: ["hash", "device", "issued_at_ms", "ends_at_ms"], order: ["hash"] },
  {
    name: "invitations",
    columns: [
      "id",
      "space",
      "token_hash",
      "invited_by",
      "state",
      "expires_at_ms",
      "wrapped_key",
      "greeting",
      "hello",
      "joined_device",
      "attempt_hash",
    ],
    order: ["id"],
    numbered: true,
  },
  {
    name: "conversations",
    columns: ["id", "space", "conversation", "opened_at_ms", "end_asked", "closed_at_ms"],
    order: ["id"],
    numbered: true,
  },
  { name: "conversation_events", columns: ["conversation", "seq", "at_ms", "event"], order: ["conversation", "seq"] },
  {
    name: "signing_entries",
    columns: ["id", "space", "n", "at_ms", "brought_by", "signs", "entry"],
    order: ["id"],
    numbered: true,
  },
  { name: "retention_looks", columns: ["space", "at_ms"], order: ["space"] },
  { name: "left_partners", columns: ["space", "slot"], order: ["space", "slot"] },
  { name: "ended_spaces", columns: ["space"], order: ["space"] },
  { name: "rings", columns: ["space", "slot", "version", "sealed"], order: ["space", "slot"] },
  { name: "handovers", columns: ["id", "space", "slot", "key", "sealed"], order: ["id"], numbered: true },
  { name: "server_secrets", columns: ["name", "value"], order: ["name"] },
  {
    name: "pushes",
    columns: ["device", "endpoint", "p256dh", "auth", "due_at_ms", "told_at_ms", "waits"],
    order: ["device"],
  },
  { name: "operator_marks", columns: ["name", "at_ms"], order: ["name"] },
];

/** In the order of a table's columns. */
export type Cell = string | number | Uint8Array | null;
export type Cells = readonly Cell[];

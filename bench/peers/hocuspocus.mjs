import { SQLite } from "@hocuspocus/extension-sqlite";
import { Server } from "@hocuspocus/server";

/**
 * Hocuspocus as its documentation starts it; with DATABASE it keeps documents in a SQLite file. Only its patience is
 * longer: it lets go of whoever says nothing for a minute, as its sockets do while the others are measured.
 */
const { PORT, DATABASE } = process.env;
const PATIENCE_MS = 600_000;
const extensions = DATABASE === undefined ? [] : [new SQLite({ database: DATABASE })];
await new Server({ port: Number(PORT), address: "127.0.0.1", quiet: true, timeout: PATIENCE_MS, extensions }).listen();

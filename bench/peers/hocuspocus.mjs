import { SQLite } from "@hocuspocus/extension-sqlite";
import { Server } from "@hocuspocus/server";

/** Hocuspocus as its documentation starts it; with DATABASE it keeps documents in a SQLite file. */
const { PORT, DATABASE } = process.env;
const extensions = DATABASE === undefined ? [] : [new SQLite({ database: DATABASE })];
await new Server({ port: Number(PORT), address: "127.0.0.1", quiet: true, extensions }).listen();

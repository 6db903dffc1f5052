import type { ServerProcess } from "../serverProcess.ts";
import type { Partner } from "./partner.ts";

/** Two people at their own browsers, and the server that is theirs alone. */
export interface Couple {
  readonly ada: Partner;
  readonly bo: Partner;
  readonly server: ServerProcess;
}

/** One of the main flows, written once and walked in every engine; each goes on where the one before ended. */
export interface Flow {
  /** A word for the table. */
  readonly name: string;
  walk(couple: Couple): Promise<void>;
}

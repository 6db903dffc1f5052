import type { Clock } from "../../../../shared/base/clock.ts";
import type { Random } from "../../../../shared/base/random.ts";
import type { Result } from "../../../../shared/base/result.ts";
import type { ProblemWord } from "../../words/problemWord.ts";
import type { PrintPage } from "./printPage.ts";

export interface PageDeskPorts {
  /** Of the database that holds this device's own key. */
  readonly keyName: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly print: PrintPage;
  /** Says in the space's log whose this device's key is. */
  readonly publish: (key: { readonly spkiHash: string; readonly serial: string }) => Promise<Result<void, ProblemWord>>;
}

import type { Clock } from "../../../shared/base/clock.ts";
import type { Random } from "../../../shared/base/random.ts";
import type { Result } from "../../../shared/base/result.ts";
import type { Conversations } from "../conversation/conversations.ts";
import type { Api } from "../http/createApi.ts";
import type { Network } from "../http/network.ts";
import type { Gate } from "../lock/gate.ts";
import type { PrintPage } from "../signing/desk/printPage.ts";
import type { Signing } from "../signing/signing.ts";
import type { Tabs } from "../storage/tabs.ts";
import type { ProblemWord } from "../words/problemWord.ts";
import type { Desk, Held } from "./held.ts";
import type { RecordPen } from "./recordPen.ts";
import type { SpaceDocuments } from "./spaceDocuments.ts";
import type { ViewStore } from "./viewStore.ts";

/** What a tab is made of; each of these has another form in tests, where two people live in one process. */
export interface RunningOptions {
  readonly network: Network;
  readonly clock: Clock;
  readonly random: Random;
  readonly name: string;
  readonly api: Api;
  readonly tabs: Tabs;
  readonly print: PrintPage;
}

/**
 * What lives while a tab lives: the vault, the two documents, the line to the server, one timer, and the
 * view made of them. Acts run one after another, across all tabs of this device, each on what the vault
 * holds at that moment; after each the documents follow.
 */
export interface Running extends Omit<ViewStore, "show"> {
  readonly desk: Desk;
  readonly documents: Pick<SpaceDocuments, "mine" | "shared" | "disconnect">;
  readonly pen: () => RecordPen | null;
  readonly conversations: () => Conversations | null;
  readonly signing: () => Signing | null;
  act<T, P extends string = ProblemWord>(
    task: (held: Held | null) => Promise<Result<T, P>>,
  ): Promise<Result<T, P | ProblemWord>>;
  readonly gate: Gate;
  /** While this is locked: reads the vault for one question, and drops it again. */
  behindLock<T, P extends string = ProblemWord>(
    task: (held: Held) => Promise<Result<T, P>>,
  ): Promise<Result<T, P | ProblemWord>>;
  /** The right passphrase, before unlocking. */
  takeStretched(stretched: Uint8Array): Promise<void>;
  /** Opens what the kept state asks for, at once and without the network. */
  follow(): Promise<void>;
  /** Brings the name that was chosen just now into the shared document. */
  publishName(): void;
  /** Asks the server what is new, soon and once. */
  sync(): Promise<void>;
  isStorageRefused(): boolean;
  lock(): Promise<void>;
  unlock(): Promise<Result<void, ProblemWord>>;
  wipe(): Promise<void>;
  close(): Promise<void>;
}

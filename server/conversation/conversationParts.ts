import type { Clock } from "../../shared/base/clock.ts";
import type { SpaceId } from "../../shared/base/ids.ts";
import type { TalkAccess } from "../access/talkAccess.ts";
import type { StoredEvent } from "../store/conversationStore.ts";
import type { Store } from "../store/store.ts";
import type { Pens } from "./pens.ts";

/** What the calls work with, handed in by `conversationRoom`. */
export interface ConversationParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly access: TalkAccess;
  readonly pens: Pens;
  /** To every device of both partners; called once what is announced is on the disk. */
  readonly announce: (space: SpaceId, event: StoredEvent) => void;
}

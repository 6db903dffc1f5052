import { equalBytes } from "../../../shared/base/bytes.ts";
import type { Clock } from "../../../shared/base/clock.ts";
import type { Slot } from "../../../shared/base/ids.ts";
import type { Random } from "../../../shared/base/random.ts";
import type { SnapshotHeads } from "../../../shared/seal/entry/heads.ts";
import { signersOfRoom } from "../../../shared/seal/log/signersOf.ts";
import { recordHash } from "../../../shared/seal/log/record.ts";
import type { Conversations } from "../conversation/conversations.ts";
import { type OpenConversations, openConversations } from "../conversation/openConversations.ts";
import { openTalkStore } from "../conversation/openTalkStore.ts";
import type { TalkPlace } from "../conversation/talkPlace.ts";
import type { ConversationClaim } from "../document/sealedDocument.ts";
import { bytesOf } from "../keys/deviceState.ts";
import type { Held } from "./held.ts";
import type { LineGuest } from "./line.ts";
import { firstEpochTogether } from "./firstEpochTogether.ts";

/** The conversations of the space that this tab holds: there from the moment both are together, gone when it is locked. */
export interface SpaceConversations extends LineGuest {
  readonly current: () => Conversations | null;
  /** Opens them, or hands them what the space's log says now. */
  follow(held: Held): void;
  onClaims(): void;
  heads(which: "mine" | "shared"): SnapshotHeads["conversations"];
  /** Everything opened is forgotten; what lies on the disk stays. */
  close(): void;
}

export function spaceConversations(options: {
  /** Carries the identity; the space is appended, so that erasing a space's copies erases its conversations. */
  readonly databaseName: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly ask: (name: string, request: unknown) => Promise<unknown>;
  readonly refreshLog: () => void;
  readonly claims: () => readonly (readonly ConversationClaim[])[];
  readonly onChange: () => void;
}): SpaceConversations {
  const { clock, random, ask, refreshLog, claims } = options;
  let open: OpenConversations | null = null;
  let isOpening = false;
  let latest: TalkPlace | null = null;
  let isUp = false;
  let closings = 0;

  async function begin(place: TalkPlace): Promise<void> {
    const before = closings;
    isOpening = true;
    const name = `${options.databaseName}/${place.space}/conversations`;
    const store = await openTalkStore(name, clock);
    // Closed meanwhile, and perhaps begun anew: that one is not this one's to end.
    if (before !== closings) return store.close();
    isOpening = false;
    open = openConversations(latest ?? place, { name, clock, random, store, ask, refreshLog, claims });
    if (isUp) open.onLine(true);
    options.onChange();
  }

  return {
    current: () => open,
    follow(held) {
      const since = firstEpochTogether(held.log.state);
      if (since === Infinity || held.device.standing !== "registered") return;
      const next = talkPlaceOf(held, since);
      const isSame =
        latest?.head.hash === next.head.hash &&
        latest.keyCount === next.keyCount &&
        equalBytes(latest.signing.publicKey, next.signing.publicKey);
      latest = next;
      if (open === null && !isOpening) void begin(next);
      else if (!isSame) open?.follow(next);
    },
    onLine(next) {
      isUp = next;
      open?.onLine(next);
    },
    onEvent: (event) => open?.onEvent(event),
    onClaims: () => open?.onClaims(),
    // The private document is read by this person's own devices. In the shared one an opener says no more than the
    // conversation itself has said: how far its writer had come when they last spoke, never what merely reached them.
    heads: (which) => open?.heads(which === "mine" ? "last" : "own") ?? {},
    close() {
      closings++;
      isOpening = false;
      latest = null;
      open?.close();
      open = null;
    },
  };
}

/** Nothing of a conversation was ever under a key that lay under a link. */
function talkPlaceOf({ device, identity, log }: Held, since: number): TalkPlace {
  const { state, records } = log;
  return {
    space: state.space,
    slot: device.slot,
    signing: identity.partner.signing,
    epoch: state.epoch,
    keys: {
      keyOf(epoch) {
        const key = epoch < since ? undefined : device.spaceKeys[String(epoch)];
        return key === undefined ? null : bytesOf(key);
      },
      signersOf: (slot: Slot, epoch: number) =>
        signersOfRoom(state, slot, { space: state.space, document: state.sharedDocument, epoch, generation: 0 }),
    },
    keyCount: Object.keys(device.spaceKeys).length,
    head: state.head,
    hashOf(n) {
      const record = records[n];
      return record === undefined ? null : recordHash(record);
    },
    closed: state.closed,
  };
}

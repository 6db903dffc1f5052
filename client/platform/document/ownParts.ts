import * as Y from "yjs";
import { BoundedDecoderV2 } from "./boundedDecoder.ts";
import type { UpdateFormat } from "./encodeChanges.ts";
import { judgeEntry, type Known } from "./judgeEntry.ts";
import type { EntryRecord } from "./seenSession.ts";

/** What one entry brings of its own session, and of clients that no session claims. */
export interface OwnPart {
  /** The inner client of the session. */
  readonly client: number;
  readonly update: Uint8Array;
  readonly format: UpdateFormat;
}

/**
 * Of the entries that wait, what their own sessions bring, where that is all that the others among them lack. Three who
 * come into a new room at once each leave a snapshot there that tells of the other two as well, further than the first
 * one of the room did: each of the three would wait for the others to bring their own letters, which stand in the very
 * snapshots that wait. So everybody's own letters are taken from their own snapshot; what the snapshots say of each
 * other is no news then, and they pass like any others.
 *
 * Nobody's letters are taken from somebody else's entry, which is what the waiting is for.
 */
export function ownParts(waiting: Iterable<EntryRecord>, known: Known): readonly OwnPart[] {
  let group = [...waiting].filter(({ content, session }) => content !== null && session.opener !== null);
  for (let size = -1; size !== group.length;) {
    size = group.length;
    const ahead = ownReach(group, known);
    group = group.filter((record) => judgeEntry(record, known, false, ahead) === "apply");
  }
  return group.flatMap((record) => partOf(record, known) ?? []);
}

/** How far each session would be known by what it brings itself. */
function ownReach(group: readonly EntryRecord[], known: Known): Map<number, number> {
  const own = group.flatMap(({ content, session }) => {
    const client = session.opener?.client ?? -1;
    const range = content?.change.brings.get(client);
    return range === undefined ? [] : [{ client, ...range }];
  });
  const reach = new Map<number, number>();
  for (const { client, from, to } of own.toSorted((one, other) => one.from - other.from)) {
    const reached = reach.get(client) ?? Y.getState(known.inner.store, client);
    reach.set(client, from <= reached ? Math.max(reached, to) : reached);
  }
  return reach;
}

function partOf({ content, session }: EntryRecord, known: Known): OwnPart | null {
  if (content === null || session.opener === null) return null;
  const { client } = session.opener;
  const { update, format, brings } = content.change;
  const others = [...brings].filter(([other]) => other !== client && known.sessionsOfClient(other).length > 0);
  // As if all of the others were here already: then the difference leaves them out.
  const without = Y.encodeStateVector(new Map(others.map(([other, { to }]) => [other, to])));
  const own =
    format === "v1"
      ? Y.diffUpdate(update, without)
      : Y.diffUpdateV2(update, without, BoundedDecoderV2, Y.UpdateEncoderV2);
  return { client, update: own, format };
}

import * as Y from "yjs";
import { judgeEntry, type Known } from "./judgeEntry.ts";
import { structsOf } from "./readChange.ts";
import type { EntryRecord } from "./seenSession.ts";

/** Honest groups close in two or three; a crafted one could drop its entries one by one, for minutes. */
const PASSES_MAX = 1_000;

/**
 * Of the entries that wait, those that need nothing but each other. Two people who write in turns in one place each
 * fold what they wrote, and then each fold builds on letters of the other's: taken one by one both would wait for
 * ever, and a new device would show nothing of what both wrote. Each still brings no more than it may; snapshots,
 * which bring everybody, are no part of it.
 */
export function closedGroup(waiting: Iterable<EntryRecord>, known: Known): readonly EntryRecord[] {
  let group = [...waiting].filter(({ content }) => content !== null && content.covers === null);
  for (let pass = 0; pass < PASSES_MAX; pass++) {
    const ahead = reachOf(group, known);
    const left = group.filter((record) => judgeEntry(record, known, false, ahead) === "apply");
    if (left.length === group.length) {
      const stuck = stuckIn(group, known);
      if (stuck.size === 0) return group;
      group = group.filter((record) => !stuck.has(record));
    } else group = left;
  }
  return [];
}

/** How far each client would be known with all of the group: what stands behind a hole does not count. */
function reachOf(group: readonly EntryRecord[], known: Known): Map<number, number> {
  const ranges = group.flatMap(({ content }) => [...(content?.change.brings ?? [])]);
  const reach = new Map<number, number>();
  for (const [client, { from, to }] of ranges.toSorted(([, one], [, other]) => one.from - other.from)) {
    const reached = reach.get(client) ?? Y.getState(known.inner.store, client);
    reach.set(client, from <= reached ? Math.max(reached, to) : reached);
  }
  return reach;
}

/**
 * Clocks alone cannot tell whether letters wait for each other in a ring, which nobody's editor writes: the letters
 * themselves are laid in an order in which each stands on what was laid before. What cannot be laid is named.
 */
function stuckIn(group: readonly EntryRecord[], known: Known): Set<EntryRecord> {
  const letters = group.flatMap((record) => structsOf(record.content?.change).map((struct) => ({ record, struct })));
  const queues = [...Map.groupBy(letters, ({ struct }) => struct.id.client)].map(([client, list]) => ({
    client,
    list: list.toSorted((one, other) => one.struct.id.clock - other.struct.id.clock),
    next: 0,
  }));
  const laid = new Map(queues.map(({ client }) => [client, Y.getState(known.inner.store, client)]));
  const isLaid = (id: Y.ID): boolean => id.clock < (laid.get(id.client) ?? Y.getState(known.inner.store, id.client));
  for (let progress = true; progress;) {
    progress = false;
    for (const queue of queues) {
      for (let head = queue.list[queue.next]; head !== undefined; head = queue.list[queue.next]) {
        const { id, length } = head.struct;
        const reached = laid.get(queue.client) ?? 0;
        if (id.clock + length > reached && !standsOn(head.struct).every(isLaid)) break;
        laid.set(queue.client, Math.max(reached, id.clock + length));
        queue.next++;
        progress = true;
      }
    }
  }
  return new Set(queues.flatMap(({ list, next }) => list.slice(next).map(({ record }) => record)));
}

function standsOn(struct: Y.Item | Y.GC | Y.Skip): Y.ID[] {
  if (!(struct instanceof Y.Item)) return [];
  return [struct.origin, struct.rightOrigin, struct.parent].filter((id) => id instanceof Y.ID);
}

import type { Transaction } from "@tiptap/pm/state";
import { Mapping } from "@tiptap/pm/transform";

/** A stretch that a transaction replaces, in places of the document before and of the document after it. */
export interface ChangedRange {
  readonly from: number;
  readonly to: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/** What a transaction replaces, from the first stretch to the last; those that touch are one. */
export function changedRanges(tr: Transaction): readonly ChangedRange[] {
  const found: ChangedRange[] = [];
  const { maps } = tr.mapping;
  maps.forEach((map, step) => {
    const back = new Mapping(maps.slice(0, step)).invert();
    const on = new Mapping(maps.slice(step + 1));
    map.forEach((from, to, newFrom, newTo) => {
      found.push({
        from: back.map(from, -1),
        to: back.map(to, 1),
        newFrom: on.map(newFrom, -1),
        newTo: on.map(newTo, 1),
      });
    });
  });
  const joined: ChangedRange[] = [];
  for (const range of found.toSorted((left, right) => left.from - right.from || left.newFrom - right.newFrom)) {
    const last = joined.at(-1);
    if (last === undefined || (range.from > last.to && range.newFrom > last.newTo)) joined.push(range);
    else
      joined[joined.length - 1] = {
        from: last.from,
        to: Math.max(last.to, range.to),
        newFrom: Math.min(last.newFrom, range.newFrom),
        newTo: Math.max(last.newTo, range.newTo),
      };
  }
  return joined;
}

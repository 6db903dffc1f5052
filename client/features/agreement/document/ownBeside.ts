import * as z from "zod/mini";
import { type ClauseDetails, DETAIL_READ, DETAILS } from "../../../../shared/agreement/clauseDetails.ts";
import { mergeTexts } from "../../../../shared/agreement/mergeTexts.ts";
import { isDay } from "../../../../shared/base/day.ts";
import { type ClauseMap, detailText } from "./layout.ts";
import { writeDetail } from "./writeDetails.ts";

/**
 * What stands beside a point's words, in my own version of it: the private copy keeps what stood there when it was
 * begun (`beside` in its map), so that sharing moves what I changed, and nothing that I merely took along.
 */
const DAYS = ["start", "review", "end"] as const;

/** All that may be said about a point beside its words. */
type Beside = { readonly details: ClauseDetails } & { readonly [Name in (typeof DAYS)[number]]: string | null };

const text = z.string().check(z.maxLength(DETAIL_READ));
const day = z.nullable(z.string().check(z.refine(isDay)));
const besideSchema = z.strictObject({
  details: z.strictObject({ need: text, why: text, example: text, fallback: text, scope: text }),
  start: day,
  review: day,
  end: day,
});

/** Makes the copy say what stands beside the shared point. Call it inside a transaction. */
export function copyBeside(map: ClauseMap, { details, start, review, end }: Beside): void {
  for (const name of DETAILS) writeDetail(map, name, details[name]);
  const days = { start, review, end };
  for (const name of DAYS) setDay(map, name, days[name]);
  map.set("beside", { details, ...days });
}

/** Whether I said something beside the words, or took something back, since the copy was begun. */
export function hasChangedBeside(map: ClauseMap, mine: Beside): boolean {
  const base = baseOf(map);
  if (base === null) return false;
  return (
    DETAILS.some((name) => base.details[name] !== mine.details[name]) || DAYS.some((name) => base[name] !== mine[name])
  );
}

/**
 * Moves what I changed; what the other changed meanwhile stays beside it. Of a day there is only one: where both
 * chose, it is the one that is shared now, as between two who choose on one page. Call it inside a transaction.
 */
export function moveBeside(from: ClauseMap, mine: Beside, there: ClauseMap): void {
  const base = baseOf(from);
  if (base === null) return;
  for (const name of DETAILS) {
    const now = (detailText(there, name)?.toString() ?? "").slice(0, DETAIL_READ);
    const wanted = mergeTexts(base.details[name], now, mine.details[name]).slice(0, DETAIL_READ);
    if (wanted !== now) writeDetail(there, name, wanted);
  }
  for (const name of DAYS) if (mine[name] !== base[name]) setDay(there, name, mine[name]);
}

/** A copy that was begun before copies had it: then nothing beside the words is mine. */
function baseOf(map: ClauseMap): Beside | null {
  const read = besideSchema.safeParse(map.get("beside"));
  return read.success ? read.data : null;
}

function setDay(map: ClauseMap, name: (typeof DAYS)[number], value: string | null): void {
  if (value !== null) map.set(name, value);
  else map.delete(name);
}

import * as Y from "yjs";
import { fail, ok, type Result } from "../../../shared/base/result.ts";
import { BoundedDecoderV2, structsMax } from "./boundedDecoder.ts";
import type { UpdateFormat } from "./encodeChanges.ts";

/**
 * What an update would do, known before anything is applied: the clock range that it brings for each
 * client, and the clock of every other client that it builds on. Yjs alone would park a hole inside the
 * document ("pending"), where it travels into every later snapshot.
 */
export interface Change {
  readonly format: UpdateFormat;
  readonly update: Uint8Array;
  /** Client -> first clock and the clock after the last. */
  readonly brings: ReadonlyMap<number, { readonly from: number; readonly to: number }>;
  /** Client -> clock that must be known, exclusive. */
  readonly needs: ReadonlyMap<number, number>;
  readonly deletedLength: number;
}

export function readChange(update: Uint8Array, format: UpdateFormat): Result<Change, "change-malformed"> {
  const brings = new Map<number, { from: number; to: number }>();
  const needs = new Map<number, number>();
  const need = (client: number, clock: number) => needs.set(client, Math.max(clock, needs.get(client) ?? 0));
  let deletedLength = 0;
  try {
    const { structs, ds } = decode({ update, format });
    if (structs.length > structsMax(update.length)) return fail("change-malformed");
    for (const struct of structs) {
      if (struct instanceof Y.Skip) return fail("change-malformed");
      const { client, clock } = struct.id;
      const range = brings.get(client);
      if (range === undefined) brings.set(client, { from: clock, to: clock + struct.length });
      else if (range.to !== clock) return fail("change-malformed");
      else range.to = clock + struct.length;
      if (!(struct instanceof Y.Item)) continue;
      for (const id of [struct.origin, struct.rightOrigin, struct.parent]) {
        if (id instanceof Y.ID) need(id.client, id.clock + 1);
      }
    }
    for (const [client, ranges] of ds.clients) {
      for (const { clock, len } of ranges) {
        need(client, clock + len);
        deletedLength += len;
      }
    }
  } catch {
    return fail("change-malformed");
  }
  return ok({ format, update, brings, needs, deletedLength });
}

/** What it brings, struct by struct; of a change that was read it is decoded anew, for hardly any is asked. */
export function structsOf(change: Change | undefined): readonly (Y.Item | Y.GC | Y.Skip)[] {
  return change === undefined ? [] : decode(change).structs;
}

function decode({ update, format }: Pick<Change, "update" | "format">): ReturnType<typeof Y.decodeUpdate> {
  return format === "v1" ? Y.decodeUpdate(update) : Y.decodeUpdateV2(update, BoundedDecoderV2);
}

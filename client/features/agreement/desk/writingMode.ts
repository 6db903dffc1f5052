import type * as Y from "yjs";
import * as z from "zod/mini";

/**
 * How I write, kept in my private document: nobody else knows, and each chooses for themselves.
 * "together": live, letter by letter. "own-first": into the private document, shared by a tap.
 */
export const WRITING_MODES = ["together", "own-first"] as const;
export type WritingMode = (typeof WRITING_MODES)[number];

export interface WritingSettings {
  readonly mode: WritingMode;
  /** The one line at the first point was read. */
  readonly isExplained: boolean;
  /** I do not want to see where the other writes. What they see of me is not touched by it. */
  readonly hidesCaret: boolean;
}

const mode = z.enum(WRITING_MODES);

export function settingsMap(mine: Y.Doc): Y.Map<unknown> {
  return mine.getMap("agreementSettings");
}

export function readWritingSettings(settings: Y.Map<unknown> | null): WritingSettings {
  const chosen = mode.safeParse(settings?.get("mode"));
  return {
    mode: chosen.success ? chosen.data : "together",
    isExplained: settings?.get("explained") === true,
    hidesCaret: settings?.get("hidesCaret") === true,
  };
}

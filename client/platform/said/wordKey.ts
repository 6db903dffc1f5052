import { isId, type Slot } from "../../../shared/base/ids.ts";

/** The key of one person's signed word about one thing (a point, a comment, a promise), in whichever map such words lie. */
export function wordKey(about: string, slot: Slot): string {
  return `${about}.${slot}`;
}

export function readWordKey(key: string): { readonly about: string; readonly slot: Slot } | null {
  const [about, slot, ...rest] = key.split(".");
  if (about === undefined || !isId(about) || rest.length > 0) return null;
  return slot === "a" || slot === "b" ? { about, slot } : null;
}

/**
 * What may be said about a point beside its words. Nobody has to: only the text of a point is required. Each
 * is a text that two can write in, so they live beside the point's fields and not in them.
 *
 * `fallback` is what its author does if the point is not kept, never what the other loses; with `scope` it is
 * part of what is agreed to. Need, why and example explain and change nothing that anybody agreed to.
 */
export const DETAILS = ["need", "why", "example", "fallback", "scope"] as const;
export type DetailName = (typeof DETAILS)[number];
export type ClauseDetails = Readonly<Record<DetailName, string>>;

export const NO_DETAILS: ClauseDetails = { need: "", why: "", example: "", fallback: "", scope: "" };

/** What a field on the screen takes; twice as much is read, because two offline people may both have filled it. */
export const DETAIL_CHARACTERS = 2_000;
export const DETAIL_READ = 2 * DETAIL_CHARACTERS;

/** `value` is whatever lies in the document under that name, already as text or null. */
export function readDetails(value: (name: DetailName) => string | null): ClauseDetails {
  const read = (name: DetailName): string => (value(name) ?? "").slice(0, DETAIL_READ).toWellFormed();
  return {
    need: read("need"),
    why: read("why"),
    example: read("example"),
    fallback: read("fallback"),
    scope: read("scope"),
  };
}

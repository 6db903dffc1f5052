import { toBase64url } from "./base64url.ts";
import type { Random } from "./random.ts";

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** Every id is 16 random bytes in base64url: 22 characters, of which the last is A, Q, g or w. */
export const ID_PATTERN = /^[A-Za-z0-9_-]{21}[AQgw]$/;

export type SpaceId = Branded<"SpaceId">;
export type DocumentId = Branded<"DocumentId">;
export type DeviceId = Branded<"DeviceId">;
/** Also the name of the session's root array in the outer document. */
export type SessionId = Branded<"SessionId">;
export type ClauseId = Branded<"ClauseId">;
export type ConversationId = Branded<"ConversationId">;
export type CommentId = Branded<"CommentId">;
/** One page that was proposed, signed or not. */
export type VersionId = Branded<"VersionId">;
export type ApologyId = Branded<"ApologyId">;
export type AskId = Branded<"AskId">;
export type FindingId = Branded<"FindingId">;
export type PromiseId = Branded<"PromiseId">;
/** One telling of how a promise went: made from promise and day, never drawn. */
export type LogEntryId = Branded<"LogEntryId">;
/** What two people answer alone and open together: made from its kind and day, never drawn. */
export type OccasionId = Branded<"OccasionId">;
/** The one place that a day has for a few warm words: made from the day, never drawn. */
export type WarmWordId = Branded<"WarmWordId">;

/** One point on the agenda of a longer meeting. */
export type AgendaId = Branded<"AgendaId">;
/** The one place that a day has for what somebody takes along from a meeting: made from the day, never drawn. */
export type MeetingId = Branded<"MeetingId">;

/** The two seats of a space: "a" created it, "b" joined it. Neither has a power the other lacks. */
export type Slot = "a" | "b";

export function otherSlot(slot: Slot): Slot {
  return slot === "a" ? "b" : "a";
}

// reason: the type parameter is how the caller says which kind of id this is to be.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export function newId<Id extends Branded<string>>(random: Random): Id {
  return toBase64url(random.bytes(16)) as Id;
}

export function isId(value: string): boolean {
  return ID_PATTERN.test(value);
}

import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { CloseWord } from "../../../shared/wire/closeCodes.ts";
import { PROBLEM_WORDS_SHOWN } from "./problemWords.ts";

/**
 * What may keep one document from going on, beside the line being down. Only what stays is told: after the
 * other close words the line comes back by itself. Each sentence says what is safe before what to do.
 */
export type DocumentTrouble =
  | "too-large"
  | "document-full"
  | "store-full"
  | "not-allowed"
  | "no-such-room"
  | "read-only"
  | "foreign-content"
  | "malformed"
  | "too-fast"
  | "heads-differ"
  | "heads-behind";

const TROUBLE_OF: Readonly<Record<CloseWord | "unknown-refusal", DocumentTrouble | null>> = {
  "too-large": "too-large",
  "document-full": "document-full",
  "not-allowed": "not-allowed",
  "no-such-room": "no-such-room",
  "read-only": "read-only",
  "foreign-content": "foreign-content",
  malformed: "malformed",
  "too-fast": "too-fast",
  "unknown-refusal": "malformed",
  "store-failed": null,
  restarting: null,
  stalled: null,
  "store-full": "store-full",
  "out-of-step": null,
};

export const DOCUMENT_TROUBLES_SHOWN: Readonly<Record<DocumentTrouble, MessageDescriptor>> = {
  "too-large": msg`What you wrote is kept on this device. It is more than the server takes in one piece, so it does not go out. Shorten it or divide it, then reload the page.`,
  "document-full": msg`What you wrote is kept on this device, and only here: the server holds as much of this as it can. Take something out, then reload the page.`,
  "store-full": msg`What you wrote is kept on this device. The server has no room left just now; as soon as it has, your words go out by themselves.`,
  "not-allowed": msg`What you wrote is kept on this device and can be read here. The server does not let this device in any more, so nothing goes out or comes in.`,
  "no-such-room": msg`What you wrote is kept on this device and can be read here. The server does not know this place, so nothing goes out or comes in.`,
  "read-only": msg`What you wrote is kept on this device. On the server this can only be read now, so it does not go out.`,
  "foreign-content": msg`What you wrote is kept on this device. There is something in it that the server does not take. Reload the page; if this stays, tell whoever runs the server.`,
  malformed: msg`What you wrote is kept on this device. This page and the server do not understand each other. Reload the page to try again.`,
  "too-fast": msg`What you wrote is kept on this device. It was more at once than the server takes, perhaps from several tabs. Close the others, wait a minute, then reload the page.`,
  "heads-differ": msg`This device and another one show something different and have not come together yet. Both keep what they have. Before you decide something together, compare what you see.`,
  "heads-behind": PROBLEM_WORDS_SHOWN["heads-behind"],
};

export function documentTrouble(status: {
  readonly refused: CloseWord | "unknown-refusal" | null;
  readonly headsDiffer: boolean;
  readonly isBehind: boolean;
}): DocumentTrouble | null {
  const refused = status.refused === null ? null : TROUBLE_OF[status.refused];
  return refused ?? (status.headsDiffer ? "heads-differ" : status.isBehind ? "heads-behind" : null);
}

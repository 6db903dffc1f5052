import type { AgreementPage } from "../../../../shared/signing/agreementPage.ts";
import { keysOf, noSignature } from "./keysOf.ts";
import { pageFacts } from "./pageFacts.ts";
import { refused } from "./refused.ts";
import type { NotSaid, OtherSignature, Report } from "./report.ts";

/** What no file of ours can tell, whatever else it does. */
export const NEVER_SAID: readonly NotSaid[] = [
  "who-they-are",
  "when",
  "free-will",
  "stands-today",
  "later-withdrawal",
  "key-called-back",
];

const NOTHING_TOLD: Report = { ...refused("empty"), refusal: null };

/** A PDF of somebody else's. */
export function notOurs(others: readonly OtherSignature[]): Report {
  const issuer: readonly NotSaid[] = others.length > 0 ? ["issuer", "when"] : [];
  return { ...NOTHING_TOLD, state: "not-ours", others, not: ["what-it-shows", ...issuer] };
}

/** It was one of ours, by its own words; the text that everything else hangs on is gone. */
export function attachedUnreadable(): Report {
  return {
    ...NOTHING_TOLD,
    state: "changed",
    unchanged: { answer: "no", why: "attached-unreadable" },
    sameText: { answer: "cannot-say", why: "attached-unreadable" },
    not: NEVER_SAID,
  };
}

/** The text inside gives other pages: then a signature below them, however sound, is about something else. */
export function pagesDiffer(page: AgreementPage): Report {
  return {
    ...NOTHING_TOLD,
    state: "changed",
    page: pageFacts(page),
    unchanged: { answer: "no", why: "pages-differ" },
    sameText: { answer: "no", why: "pages-differ" },
    keys: keysOf(page, () => noSignature("not-looked-at")),
    not: NEVER_SAID,
  };
}

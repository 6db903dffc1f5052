import type { Refusal, Report } from "./report.ts";

/**
 * A page has at most 256 KiB of text and a few fonts: with both signatures and every withdrawal its file stays
 * below two megabytes. What is larger is no page of ours, and is not read into memory at all.
 */
export const FILE_BYTES_MAX = 16 * 1024 * 1024;

export function refused(refusal: Refusal): Report {
  return {
    state: "refused",
    refusal,
    page: null,
    unchanged: { answer: "cannot-say", why: "nothing-to-compare" },
    sameText: { answer: "cannot-say", why: "nothing-attached" },
    keys: [],
    withdrawals: [],
    others: [],
    not: [],
  };
}

import type { PromiseSaid } from "../promise.ts";

/** A promise for every day, begun on a Monday, with nothing filled in that may be left out. */
export const WRITES_BEFORE_SEVEN: PromiseSaid = {
  what: "I write before seven when I am late.",
  cadence: { kind: "daily" },
  by: "19:00",
  zone: "UTC",
  start: "2026-11-02",
  review: null,
  end: null,
  sign: "",
  need: "",
  fallback: "",
  from: null,
  state: "active",
};

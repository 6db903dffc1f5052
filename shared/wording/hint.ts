/**
 * `info` may be exactly right; `hint` < `warn` < `strong` (one extra tap) in what is said, `amber` < `red`
 * in what is agreed; `support` is no hint at all: it fits the private help card and nothing else.
 */
export type Severity = "info" | "hint" | "warn" | "strong" | "amber" | "red" | "support";

/** Where in the given text (UTF-16 units, end exclusive) which rule has something to say. */
export interface Hint {
  readonly rule: string;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
}

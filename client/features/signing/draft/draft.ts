import type { PageDraft } from "../../../../shared/signing/buildPage.ts";

/**
 * The agreement as both write it today, in plain values: this island knows neither the editor nor the marks.
 * `client/app` reads it from the agreement's document.
 */
export interface Draft {
  readonly topics: PageDraft["topics"];
  /** Takes my *Comfortable* back from these points: they are open again, and nothing is deleted. */
  readonly openAgain: (points: ReadonlySet<string>) => void;
}

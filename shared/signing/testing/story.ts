import { addDays, utcDay } from "../../base/day.ts";
import type { Slot, VersionId } from "../../base/ids.ts";
import type { AgreementPage } from "../agreementPage.ts";
import { readSigning } from "../readSigning.ts";
import { seenBy } from "../seenBy.ts";
import type { SeenSigning } from "../seenState.ts";
import type { SigningBody } from "../signingBody.ts";
import type { SigningEvent, Verdict } from "../signingEvent.ts";
import type { SigningState, Standing, VersionState } from "../signingState.ts";
import { aPage, VERSIONS } from "./pages.ts";

/** A signing log as it grows, for tests: two people, a server's clock that only tests move. */
export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;
/** Sunday 22 November 2026, half past eight in the evening. */
export const EVENING_MS = 1_795_379_400_000;
// The files behind the hashes are never read here: what is tried are the rules.
const HASH = "A".repeat(43);

interface Otherwise {
  readonly version?: VersionId;
  readonly verdict?: Verdict;
  readonly head?: number;
  readonly on?: string;
}

export class Story {
  readonly events: SigningEvent[] = [];
  now = EVENING_MS;
  // Read anew only when something was said or the clock was moved: thousands of stories are told in a test.
  private read: { readonly count: number; readonly now: number; readonly state: SigningState } | null = null;

  later(ms: number): this {
    this.now += ms;
    return this;
  }

  /** To a moment of the server's day, counted from the evening on which all began. */
  untilDay(days: number, ms = 0): this {
    this.now = EVENING_MS + days * DAY_MS + ms;
    return this;
  }

  says(by: Slot, said: SigningBody, otherwise: Otherwise = {}): this {
    const { head = 4, verdict = "sound" } = otherwise;
    const version = otherwise.version ?? (said.kind === "propose" ? said.page.version : this.newest);
    const place = { n: this.events.length, atMs: this.now, version, by, head };
    this.events.push(
      said.kind === "sign" ? { type: "signature", ...place, said, verdict } : { type: "note", ...place, said },
    );
    return this;
  }

  proposes(by: Slot, change: Partial<AgreementPage> = {}): this {
    const today = utcDay(this.now);
    const days = { proposedOn: today, reviewOn: addDays(change.proposedOn ?? today, 28) };
    const version = VERSIONS[this.state.versions.length] as VersionId;
    return this.says(by, {
      kind: "propose",
      page: aPage({ version, supersedes: this.seen(by).supersedes, ...days, ...change }),
    });
  }

  signs(by: Slot, otherwise: Otherwise = {}): this {
    const on = otherwise.on ?? utcDay(this.now);
    return this.says(by, { kind: "sign", on, base: HASH, file: HASH, spki: HASH }, otherwise);
  }

  stands(by: Slot, round = 0): this {
    return this.says(by, { kind: "stands", round });
  }

  takesBack(by: Slot): this {
    return this.says(by, { kind: "take-back" });
  }

  withdraws(by: Slot, points: "all" | readonly string[] = "all", otherwise: Otherwise = {}): this {
    const on = otherwise.on ?? utcDay(this.now);
    return this.says(by, { kind: "withdraw", points: points === "all" ? "all" : [...points], on }, otherwise);
  }

  sees(by: Slot, line: string, round = 1): this {
    return this.says(by, { kind: "see-now", round, line });
  }

  bothSign(): this {
    return this.signs("a").signs("b");
  }

  /** From nothing to a page that stands: three days of rest, and both say so. */
  standsForBoth(): this {
    return this.proposes("a")
      .bothSign()
      .later(3 * DAY_MS)
      .stands("a")
      .stands("b");
  }

  /** The same log so far, to go on in another way. */
  copy(): Story {
    const copy = new Story();
    copy.events.push(...this.events);
    copy.now = this.now;
    return copy;
  }

  get newest(): VersionId {
    return this.state.versions.at(-1)?.page.version ?? (VERSIONS[0] as VersionId);
  }

  get state(): SigningState {
    const { events, now, read } = this;
    if (read?.count !== events.length || read.now !== now) {
      this.read = { count: events.length, now, state: readSigning(events, now) };
    }
    return this.read?.state ?? readSigning(events, now);
  }

  get version(): VersionState {
    const version = this.state.versions.at(-1);
    if (version === undefined) throw new Error("nothing was proposed");
    return version;
  }

  get standing(): Standing {
    return this.version.standing;
  }

  seen(slot: Slot): SeenSigning {
    return seenBy(this.state, slot);
  }
}

import { equalBytes } from "../../../../shared/base/bytes.ts";
import type { VersionId } from "../../../../shared/base/ids.ts";
import type { Random } from "../../../../shared/base/random.ts";
import { fail, ok, type Result } from "../../../../shared/base/result.ts";
import type { NoteBody } from "../../../../shared/signing/signingBody.ts";
import type { Tabs } from "../../storage/tabs.ts";
import type { SigningProblem } from "../../words/signingProblem.ts";
import type { SigningTrouble, WaitingNote } from "../signingView.ts";
import { isLegal } from "./isLegal.ts";
import { noteOf, previousOf, sealEntry } from "./sealEntry.ts";
import type { SigningBook } from "./signingBook.ts";
import type { SigningLine } from "./signingLine.ts";
import type { SigningPlace } from "./signingPlace.ts";
import type { SigningStore, WaitingEntry } from "./signingStore.ts";

/** So often somebody may be faster; the next time is the next occasion. */
const TRIES = 5;

/** `stays`: it goes on waiting here, for a line, for tomorrow's share or for room on the server. */
type Delivered = "taken" | { readonly problem: SigningProblem; readonly stays: boolean };

const OFFLINE: Delivered = { problem: "offline", stays: true };
const STAYS: ReadonlySet<SigningProblem> = new Set(["too-many-requests", "store-full", "not-signed-in"]);

/**
 * Notes on their way: sealed, on this disk, and out until the server has them. By one tab at a time, so that a
 * note that has to be sealed anew is sealed anew once. What fits no longer when its turn comes is let go.
 */
export interface NoteSender {
  waiting(): readonly WaitingNote[];
  /** Resolves when the server has it; "offline" means that it waits here. */
  say(version: VersionId, said: NoteBody): Promise<Result<void, SigningProblem>>;
  flush(): Promise<void>;
  load(): Promise<void>;
}

export function createNoteSender(ports: {
  readonly book: SigningBook;
  readonly line: SigningLine;
  readonly store: SigningStore;
  readonly tabs: Tabs;
  readonly random: Random;
  readonly place: () => SigningPlace;
  readonly now: () => number;
  readonly isUp: () => boolean;
  /** Reads the space's log anew, and with it what did not open. */
  readonly heardLog: () => Promise<void>;
  readonly changed: () => void;
}): NoteSender {
  const { book, line, store, tabs, random, place } = ports;
  const outcomes = new Map<number, Delivered>();
  let waiting: readonly WaitingEntry[] = [];

  async function load(): Promise<void> {
    const kept = await store.load();
    if (kept !== null) waiting = kept.waiting;
    ports.changed();
  }

  /** Leaving is never the other's to prevent: one entry of rules that nobody knows must not hold it back. */
  const holds = (said: NoteBody | null): SigningTrouble | null => {
    const frozen = book.frozen();
    const isLeaving = said?.kind === "withdraw" || said?.kind === "take-back";
    return isLeaving && (frozen === "newer-rules" || frozen === "key-missing") ? null : frozen;
  };

  const fits = (version: VersionId, said: NoteBody): boolean =>
    isLegal(book, { version, said, place: place(), now: ports.now() });

  function seal(version: VersionId, said: NoteBody): Result<Uint8Array, SigningProblem> {
    if (!fits(version, said)) return fail("not-possible-now");
    return sealEntry(said, { version, head: book.reading.head, place: place(), random });
  }

  /** Its place was taken by something else, or it was sealed before what is known now. */
  async function forNow({ id, entry }: WaitingEntry): Promise<Result<Uint8Array, SigningProblem>> {
    const note = noteOf(entry, place());
    if (note === null) return fail("key-missing");
    // After a newer key an older one writes nothing: the note would stand in the log and count for nobody.
    const isInPlace = equalBytes(note.previous, previousOf(book.reading.head)) && note.epoch >= book.reading.epoch;
    if (isInPlace && fits(note.version, note.said)) return ok(entry);
    const sealed = seal(note.version, note.said);
    if (!sealed.ok) return sealed;
    const kept = await store.reseal(id, sealed.value);
    return kept.ok ? sealed : kept;
  }

  async function deliver({ id, entry: first }: WaitingEntry): Promise<Delivered> {
    let entry = first;
    for (let tried = 0; tried < TRIES; tried++) {
      if (book.has(entry)) return "taken";
      if (book.mayBeOfNewerKey) await ports.heardLog();
      if (place().closed) return { problem: "space-closed", stays: false };
      const frozen = holds(noteOf(entry, place())?.said ?? null);
      if (frozen !== null) return { problem: frozen, stays: true };
      const ready = await forNow({ id, entry });
      if (!ready.ok) return { problem: ready.problem, stays: false };
      entry = ready.value;
      const answer = await line.append(book.length, entry);
      if (answer === "taken") return answer;
      if (typeof answer === "object") return { ...answer, stays: STAYS.has(answer.problem) };
      if (answer !== "look" || (await line.sync()) !== null) return OFFLINE;
    }
    return OFFLINE;
  }

  /** Each in its turn, and none before the one that was said first. */
  async function flush(): Promise<void> {
    if (!ports.isUp()) return;
    await tabs.alone(async () => {
      await load();
      if (waiting.length === 0) return;
      for (const one of waiting) {
        const outcome = await deliver(one);
        outcomes.set(one.id, outcome);
        // What may not be said any more waits, and does not hold back what is taken back after it.
        if (outcome !== "taken" && outcome.problem === book.frozen()) continue;
        if (outcome !== "taken" && outcome.stays) break;
        await store.settle(one.id);
      }
      await load();
      tabs.tell("changed");
    });
  }

  return {
    load,
    flush,
    waiting: () =>
      waiting.flatMap(({ entry }) => {
        const note = noteOf(entry, place());
        return note === null ? [] : [{ version: note.version, said: note.said }];
      }),
    async say(version, said) {
      const frozen = holds(said);
      if (frozen !== null) return fail(frozen);
      if (place().closed) return fail("space-closed");
      let sealed = seal(version, said);
      if (!sealed.ok && ports.isUp() && (await line.sync()) === null) sealed = seal(version, said);
      if (!sealed.ok) return sealed;
      const kept = await store.wait(sealed.value);
      if (!kept.ok) return kept;
      await load();
      await flush();
      const outcome = outcomes.get(kept.value) ?? OFFLINE;
      outcomes.delete(kept.value);
      return outcome === "taken" ? ok(undefined) : fail(outcome.problem);
    },
  };
}

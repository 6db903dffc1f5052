import type * as Y from "yjs";
import { type OccasionId, otherSlot, type Slot } from "../../../../shared/base/ids.ts";
import type { Random } from "../../../../shared/base/random.ts";
import type { JsonValue } from "../../../../shared/seal/record/signedRecord.ts";
import {
  commitTo,
  firstWord,
  newSecret,
  openingWord,
  readRevealWord,
  readSecret,
  REVEAL_LABEL,
  type RevealStanding,
  type RevealTable,
  type RevealWord,
  revealSubject,
  type Secret,
  standingOf,
} from "../../../../shared/together/reveal.ts";
import { saidIn, type SaidPlaces } from "../../../platform/said/saidIn.ts";
import { type Watched, watchers } from "../../../platform/said/watchers.ts";
import type { WordKind } from "../../../platform/said/wordRecord.ts";
import { keepOpen, keptOpenOf, readKeptOpen } from "./keptOpen.ts";

/**
 * What two people answer alone and open together, in their documents: the words are signed and shared, what they
 * stand for waits in the private document. Opening is always an act of somebody: a device that opened by itself
 * when the other's answer arrives would tell the other that it is on.
 */
export interface Reveals extends Watched {
  standing(occasion: OccasionId): RevealStanding;
  /** The other has answered; what, is not there yet. Only for what is asked privately: no screen says it of today. */
  hasOther(occasion: OccasionId): boolean;
  /** Once: what was answered stays, until it is taken back. */
  answer(occasion: OccasionId, answers: JsonValue): void;
  open(occasion: OccasionId): void;
  /** Only while the other has not answered: from then on it would be reading without having said. */
  takeBack(occasion: OccasionId): void;
}

const REVEALS: WordKind<OccasionId> = { label: REVEAL_LABEL, subject: revealSubject };

export function bindReveals(places: SaidPlaces, random: Random): Reveals {
  const { mine, pen } = places;
  const said = saidIn(REVEALS, "reveals", places);
  const secrets = secretsOf(mine);
  const opened = keptOpenOf(mine);
  const standings = new Map<OccasionId, RevealStanding>();
  const { watched, changed } = watchers([said], () => {
    standings.clear();
    settle();
  });

  const wordOf = (occasion: OccasionId, slot: Slot): RevealWord | null =>
    readRevealWord(said.recordOf(occasion, slot)?.value);
  const tableOf = (occasion: OccasionId): RevealTable => {
    const [me, other] = [pen.slot, otherSlot(pen.slot)];
    return {
      mine: wordOf(occasion, me),
      theirs: wordOf(occasion, other),
      myPlace: { space: pen.space, author: me, occasion },
      theirPlace: { space: pen.space, author: other, occasion },
    };
  };
  const secretOf = (occasion: OccasionId, commit: string): Secret | null =>
    readSecret(secrets.get(`${occasion}.${commit}`));
  const say = (occasion: OccasionId, word: RevealWord | null): void => {
    if (word === null) return;
    said.say(occasion, null, word);
    changed();
  };
  const open = (occasion: OccasionId): void =>
    say(
      occasion,
      openingWord(tableOf(occasion), (commit) => secretOf(occasion, commit)),
    );
  // Of two answers that my devices gave offline the other opened one: that one it is, once I write here anyway.
  // What stands open is kept, so that it stays readable whatever becomes of the other's word.
  const settle = (): void => {
    for (const occasion of said.about(pen.slot)) {
      const { mine: own, theirs } = tableOf(occasion);
      const isOther = theirs?.opening != null && own?.opening != null && theirs.opening.to !== own.commit;
      if (isOther && pen.hasWritten()) open(occasion);
      const now = standingOf(tableOf(occasion));
      if (now.at === "open") keepOpen(opened, occasion, now);
    }
  };
  const standingAt = (occasion: OccasionId): RevealStanding => {
    const now = standingOf(tableOf(occasion));
    return now.at === "open" ? now : (readKeptOpen(opened, occasion) ?? now);
  };

  return {
    ...watched,
    standing(occasion) {
      const known = standings.get(occasion) ?? standingAt(occasion);
      standings.set(occasion, known);
      return known;
    },
    hasOther: (occasion) => wordOf(occasion, otherSlot(pen.slot)) !== null,
    answer(occasion, answers) {
      const table = tableOf(occasion);
      if (table.mine !== null) return;
      const secret = newSecret(answers, random);
      // Before it is said: a commit whose secret was lost could never be opened.
      secrets.set(`${occasion}.${commitTo(table.myPlace, secret)}`, secret);
      say(occasion, firstWord(secret, table));
    },
    open,
    takeBack(occasion) {
      const { mine: own, theirs } = tableOf(occasion);
      if (own === null || theirs !== null) return;
      for (const key of secrets.keys()) if (key.startsWith(`${occasion}.`)) secrets.delete(key);
      said.say(occasion, null, null);
      changed();
    },
  };
}

/** What I answered, by occasion and hash: two answers of two devices lie beside each other. */
export function secretsOf(mine: Y.Doc): Y.Map<unknown> {
  return mine.getMap("reveals:mine");
}

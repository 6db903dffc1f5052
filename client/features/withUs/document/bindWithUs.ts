import type * as Y from "yjs";
import type { Slot, SpaceId } from "../../../../shared/base/ids.ts";
import {
  readWithUs,
  WITH_US_LABEL,
  WITH_US_SUBJECT,
  withUsValue,
  type WithUsWord,
} from "../../../../shared/withUs/withUs.ts";
import { signedWords } from "../../../platform/said/signedWords.ts";
import type { WordKind } from "../../../platform/said/wordRecord.ts";
import type { RecordPen } from "../../../platform/space/recordPen.ts";

/** What each of the two last said about somebody being with them: one signed word each, for the whole space. */
export interface WithUsWords {
  /** The same object until something in it changes. */
  readonly view: () => Readonly<Record<Slot, WithUsWord | null>>;
  readonly subscribe: (listener: () => void) => () => void;
  say(word: WithUsWord): void;
}

const KIND: WordKind<SpaceId> = { label: WITH_US_LABEL, subject: () => WITH_US_SUBJECT };

export function bindWithUs(shared: Y.Doc, mine: Y.Doc, pen: RecordPen): WithUsWords {
  const [stored, kept] = [shared.getMap<unknown>("withUs"), mine.getMap<unknown>("kept:withUs")];
  const said = signedWords(KIND, { shared, stored, kept: () => kept, pen: () => pen });
  const listeners = new Set<() => void>();
  let seen: ReturnType<WithUsWords["view"]> | null = null;
  let unwatch = (): void => {};
  const wordOf = (slot: Slot): WithUsWord | null => readWithUs(said.recordOf(pen.space, slot)?.value);
  const changed = (): void => {
    seen = null;
    for (const listener of listeners) listener();
  };
  return {
    view: () => (seen ??= { a: wordOf("a"), b: wordOf("b") }),
    subscribe(listener) {
      if (listeners.size === 0) {
        seen = null;
        unwatch = said.watch(changed);
      }
      listeners.add(listener);
      return () => {
        if (listeners.delete(listener) && listeners.size === 0) unwatch();
      };
    },
    say(word) {
      said.say(pen.space, null, withUsValue(word));
      changed();
    },
  };
}

import { useMemo, useSyncExternalStore } from "react";
import type * as Y from "yjs";
import { type FindingId, newId } from "../../../../shared/base/ids.ts";
import {
  type Finding,
  FINDING_LABEL,
  findingSubject,
  findingValue,
  readFinding,
} from "../../../../shared/promises/finding.ts";
import { browserRandom } from "../../../platform/browser/browserRandom.ts";
import { useMine } from "../../../platform/mine/useMine.ts";
import { keysIn, signedWords } from "../../../platform/said/signedWords.ts";
import type { WordKind } from "../../../platform/said/wordRecord.ts";
import type { RecordPen } from "../../../platform/space/recordPen.ts";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";

export interface Findings {
  /** Newest first; the same array until something in it changes. */
  readonly view: () => readonly Finding[];
  readonly subscribe: (listener: () => void) => () => void;
  say(text: string, day: string): void;
  takeBack(finding: Finding): void;
}

const FINDINGS: WordKind<FindingId> = { label: FINDING_LABEL, subject: findingSubject };

export function bindFindings(shared: Y.Doc, mine: Y.Doc, pen: RecordPen): Findings {
  const stored = shared.getMap<unknown>("findings");
  const kept = mine.getMap<unknown>("kept:findings");
  const said = signedWords(FINDINGS, { shared, stored, kept: () => kept, pen: () => pen });
  const listeners = new Set<() => void>();
  let seen: readonly Finding[] | null = null;
  let unwatch = (): void => {};
  const changed = (): void => {
    seen = null;
    for (const listener of listeners) listener();
  };
  const read = (): readonly Finding[] =>
    keysIn<FindingId>(stored.keys())
      .map(({ about, slot }) => readFinding(about, slot, said.recordOf(about, slot)?.value))
      .filter((finding) => finding !== null)
      .toSorted((left, right) => right.day.localeCompare(left.day) || (left.id < right.id ? 1 : -1));
  return {
    view: () => (seen ??= read()),
    say(text, day) {
      const value = findingValue(text, day);
      if (value === null) return;
      said.say(newId<FindingId>(browserRandom), null, value);
      changed();
    },
    takeBack({ id, author }) {
      if (author !== pen.slot) return;
      said.say(id, null, null);
      changed();
    },
    subscribe(listener) {
      if (listeners.size === 0) unwatch = said.watch(changed);
      listeners.add(listener);
      return () => {
        if (listeners.delete(listener) && listeners.size === 0) unwatch();
      };
    },
  };
}

const NOBODY = (): (() => void) => () => {};
const NONE: readonly Finding[] = [];

/** Null while there is only one. */
export function useFindings(): { readonly findings: Findings; readonly list: readonly Finding[] } | null {
  const { session, view } = useSpace();
  const mine = useMine();
  const shared = view.shared?.inner ?? null;
  const pen = session.pen();
  const findings = useMemo(
    () => (shared === null || mine === null || pen === null ? null : bindFindings(shared, mine, pen)),
    [shared, mine, pen],
  );
  const list = useSyncExternalStore(findings?.subscribe ?? NOBODY, findings?.view ?? (() => NONE));
  return findings === null ? null : { findings, list };
}

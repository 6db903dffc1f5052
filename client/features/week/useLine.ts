import type * as Y from "yjs";
import { useMine } from "../../platform/mine/useMine.ts";
import { useObserved } from "../../platform/mine/useObserved.ts";
import { type LineName, lineOf, writeLine } from "./document/ownWeek.ts";

const readText = (text: Y.Text | null): string => text?.toString() ?? "";

/** One line of a week or a day, kept in the private document as it is typed. */
export function useLine(day: string, name: LineName): readonly [string, (next: string) => void] {
  const mine = useMine();
  const value = useObserved(mine === null ? null : lineOf(mine, day, name), readText);
  return [
    value,
    (next) => {
      if (mine !== null) writeLine(mine, day, name, next);
    },
  ];
}

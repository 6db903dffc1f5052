import { useMine } from "../../platform/mine/useMine.ts";
import { useText } from "../../platform/mine/useText.ts";
import { type LineName, lineOf, writeLine } from "./document/ownWeek.ts";

/** One line of a week or a day, kept in the private document as it is typed. */
export function useLine(day: string, name: LineName): readonly [string, (next: string) => void] {
  const mine = useMine();
  const value = useText(mine === null ? null : lineOf(mine, day, name));
  return [
    value,
    (next) => {
      if (mine !== null) writeLine(mine, day, name, next);
    },
  ];
}

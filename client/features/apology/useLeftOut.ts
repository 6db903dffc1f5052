import type { ApologyId } from "../../../shared/base/ids.ts";
import { useMine } from "../../platform/mine/useMine.ts";
import { useText } from "../../platform/mine/useText.ts";
import { writeText } from "../../platform/mine/writeText.ts";

/** Ten times what can be shared: a draft may grow and be cut by its author, never by a field. */
const LEFT_OUT_CHARACTERS = 20_000;

/** What somebody is about to add to an apology: kept in the private document as it is typed. */
export function useLeftOut(id: ApologyId): readonly [string, (next: string) => void] {
  const mine = useMine();
  // One for each apology, by its id: two of them may be added to in the same hour.
  const text = mine?.getText(`apology:left-out/${id}`) ?? null;
  const value = useText(text);
  return [
    value,
    (next) => {
      if (text !== null) writeText(text, next.slice(0, LEFT_OUT_CHARACTERS).toWellFormed());
    },
  ];
}

import { useState } from "react";

/** What was ticked in a list; nothing at first, always. */
export function useChosen(): readonly [ReadonlySet<string>, (id: string, isChosen: boolean) => void, () => void] {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set());
  const choose = (id: string, isChosen: boolean): void =>
    setChosen((before) => (isChosen ? new Set([...before, id]) : new Set([...before].filter((one) => one !== id))));
  return [chosen, choose, () => setChosen(new Set())];
}

import { useMemo } from "react";
import type * as Y from "yjs";
import { useObserved } from "../../../platform/mine/useObserved.ts";
import { readWritingSettings, settingsMap, type WritingMode, type WritingSettings } from "./writingMode.ts";

export interface WritingChoice extends WritingSettings {
  choose(mode: WritingMode): void;
  understood(): void;
  hideCaret(isHidden: boolean): void;
}

export function useWritingSettings(mine: Y.Doc | null): WritingChoice {
  const map = useMemo(() => (mine === null ? null : settingsMap(mine)), [mine]);
  const settings = useObserved(map, readWritingSettings);
  return useMemo(
    () => ({
      ...settings,
      choose: (mode) => map?.set("mode", mode),
      understood: () => map?.set("explained", true),
      hideCaret: (isHidden) => map?.set("hidesCaret", isHidden),
    }),
    [settings, map],
  );
}

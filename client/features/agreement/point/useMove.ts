import { useLingui } from "@lingui/react/macro";
import type { KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import type { ClauseId } from "../../../../shared/base/ids.ts";
import { announce } from "../../../platform/ui/announce.ts";
import { browserRandom } from "../../../platform/browser/browserRandom.ts";
import { type Direction, movePoint } from "../document/movePoint.ts";
import type { Sheet } from "../desk/Desk.tsx";

/** Moving by menu or by Alt and an arrow; the focus stays where it was, and the new place is said once. */
export function useMove(
  sheet: Sheet,
  id: ClauseId,
): {
  readonly move: (direction: Direction) => void;
  readonly onKeyDownCapture: (event: KeyboardEvent) => void;
} {
  const { t } = useLingui();
  const move = (direction: Direction): void => {
    const focused = document.activeElement;
    const standing = flushSync(() => movePoint(sheet.agreement, id, direction, browserRandom));
    // A button that is put elsewhere in the page loses the focus; an editor gets it back by itself.
    if (focused instanceof HTMLElement && focused.isConnected && document.activeElement !== focused) focused.focus();
    if (standing !== null) announce(t`Moved. Now point ${standing.place} of ${standing.of} in this topic.`);
    else
      announce(direction === "up" ? t`This is the first point of its topic.` : t`This is the last point of its topic.`);
  };
  const onKeyDownCapture = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    event.stopPropagation();
    move(event.key === "ArrowUp" ? "up" : "down");
  };
  return { move, onKeyDownCapture };
}

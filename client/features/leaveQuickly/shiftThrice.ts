import { LIMITS } from "../../../shared/base/limits.ts";

/**
 * Shift three times leaves. A press counts when Shift went down and up by itself: held for a capital letter,
 * a selection or a click it was a modifier and counts as nothing. Each counted press starts the five
 * seconds anew; any other key in between starts the count anew, so fast typing never leaves by accident.
 */
export interface ShiftPresses {
  readonly count: number;
  readonly lastPressMs: number;
  readonly isDown: boolean;
  readonly wasModifier: boolean;
}

export type KeyMoment =
  | { readonly kind: "shift-down" | "shift-up"; readonly atMs: number }
  | { readonly kind: "other-down"; readonly atMs: number }
  | { readonly kind: "waited"; readonly atMs: number };

export const PRESSES_TO_LEAVE = 3;
export const NO_PRESSES: ShiftPresses = { count: 0, lastPressMs: 0, isDown: false, wasModifier: false };

export function shiftThrice(before: ShiftPresses, moment: KeyMoment): ShiftPresses {
  const isLate = before.count > 0 && moment.atMs - before.lastPressMs >= LIMITS.leaveQuicklyWindowMs;
  const state = isLate ? { ...before, count: 0 } : before;
  switch (moment.kind) {
    case "shift-down":
      return state.isDown ? state : { ...state, isDown: true, wasModifier: false };
    case "other-down":
      return { ...state, count: 0, wasModifier: state.isDown };
    case "shift-up":
      if (!state.isDown) return state;
      if (state.wasModifier) return { ...state, isDown: false, wasModifier: false };
      return { count: state.count + 1, lastPressMs: moment.atMs, isDown: false, wasModifier: false };
    case "waited":
      return state;
  }
}

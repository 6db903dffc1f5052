import { useLingui } from "@lingui/react/macro";

/** A first guess, from the size of the screen and how it is touched; whoever calls it something else writes that. */
export function useUsualName(): string {
  const { t } = useLingui();
  const isTouched = window.matchMedia("(pointer: coarse)").matches;
  if (!isTouched) return t`Computer`;
  return Math.min(window.screen.width, window.screen.height) < 600 ? t`Phone` : t`Tablet`;
}

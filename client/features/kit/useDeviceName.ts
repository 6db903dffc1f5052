import { useLingui } from "@lingui/react/macro";

/** A first guess that somebody can change; two devices are easier to tell apart when both have one. */
export function useDeviceName(): string {
  const { t } = useLingui();
  return window.matchMedia("(pointer: coarse)").matches ? t`Phone` : t`Computer`;
}

import { useLingui } from "@lingui/react/macro";

/** How a clarifying question begins: with what I would like to understand, not with what the other did. */
export function useStarter(): string {
  const { t } = useLingui();
  return `${t`I would like to understand`} `;
}

import { useLingui } from "@lingui/react/macro";
import type { Slot } from "../../../shared/base/ids.ts";
import { useSpace } from "./SpaceContext.tsx";
import { isolated } from "../words/isolated.ts";

/** The two people as a sentence names them. Names keep their own direction inside plain strings. */
export function useNames(): { readonly me: Slot; readonly partner: string; readonly plainPartner: string } {
  const { view } = useSpace();
  const { t } = useLingui();
  const name = view.partner.name;
  return {
    me: view.slot ?? "a",
    partner: name === null ? t`your partner` : isolated(name),
    plainPartner: name ?? t`your partner`,
  };
}

import { useLingui } from "@lingui/react/macro";
import { useEffect, useEffectEvent } from "react";
import type * as Y from "yjs";
import { announce } from "../../../platform/ui/announce.ts";
import type { Agreement } from "../document/bindAgreement.ts";
import { agreementRoots } from "../document/layout.ts";

/** Somebody who passes through is no news. */
const PRESENCE_AFTER_MS = 5_000;
/** Edits are bundled: letters as they arrive would talk over everything else. */
const EDITS_EVERY_MS = 10_000;

/** Tells a screen reader, politely and rarely, that the partner is here and which points they changed. */
export function useNews(
  shared: Agreement | null,
  partnerName: string,
  isPartnerHere: boolean,
  numberOf: (id: string) => string | null,
): void {
  const { t } = useLingui();
  const say = useEffectEvent((changed: ReadonlySet<string>) => {
    const numbers = [...changed].map(numberOf).filter((number) => number !== null);
    if (numbers.length > 0) announce(t`${partnerName} edited point ${numbers.join(", ")}.`);
  });
  const sayHere = useEffectEvent(() => announce(t`${partnerName} is writing here too.`));

  useEffect(() => {
    if (!isPartnerHere) return;
    const timer = setTimeout(() => sayHere(), PRESENCE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [isPartnerHere]);

  useEffect(() => {
    if (shared === null) return;
    const { clauses } = agreementRoots(shared.doc);
    const changed = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | null = null;
    const onEvents = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[], transaction: Y.Transaction): void => {
      if (transaction.local) return;
      for (const { path } of events) if (typeof path[0] === "string") changed.add(path[0]);
      if (changed.size === 0) return;
      timer ??= setTimeout(() => {
        timer = null;
        say(new Set(changed));
        changed.clear();
      }, EDITS_EVERY_MS);
    };
    clauses.observeDeep(onEvents);
    return () => {
      clauses.unobserveDeep(onEvents);
      if (timer !== null) clearTimeout(timer);
    };
  }, [shared]);
}

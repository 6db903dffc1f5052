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

/**
 * Tells a screen reader, politely and rarely, that the partner is here and which points they changed, or suggest to.
 * Whoever hides from themselves where the other writes hears none of it either: the same rest for eyes and ears.
 */
export function useNews(
  shared: Agreement | null,
  partnerName: string,
  isPartnerHere: boolean,
  isSilent: boolean,
  numberOf: (id: string) => string | null,
  isSuggestedTo: (id: string) => boolean,
): void {
  const { t } = useLingui();
  const say = useEffectEvent((changed: ReadonlySet<string>) => {
    const numbersOf = (ids: readonly string[]): string =>
      ids
        .map(numberOf)
        .filter((number) => number !== null)
        .join(", ");
    const edited = numbersOf([...changed].filter((id) => !isSuggestedTo(id)));
    const suggested = numbersOf([...changed].filter(isSuggestedTo));
    const sentences = [
      edited === "" ? null : t`${partnerName} edited point ${edited}.`,
      suggested === "" ? null : t`${partnerName} suggests a change in point ${suggested}.`,
    ].filter((sentence) => sentence !== null);
    if (sentences.length > 0 && !isSilent) announce(sentences.join(" "));
  });
  const sayHere = useEffectEvent(() => announce(t`${partnerName} is writing here too.`));

  useEffect(() => {
    if (!isPartnerHere || isSilent) return;
    const timer = setTimeout(() => sayHere(), PRESENCE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [isPartnerHere, isSilent]);

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

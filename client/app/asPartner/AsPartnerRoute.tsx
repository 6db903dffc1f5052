import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, use, useCallback, useEffect, useMemo } from "react";
import { useAgreement } from "../../features/agreement/desk/useAgreement.ts";
import { usePen } from "../../features/agreement/marks/usePen.ts";
import { partnerOf, partnersSession } from "../../platform/space/partnersSession.ts";
import { SpaceProvider, useSpace } from "../../platform/space/SpaceContext.tsx";
import { announce } from "../../platform/ui/announce.ts";
import { Notice } from "../../platform/ui/Notice.tsx";
import { PlaceContext } from "../../platform/ui/place.ts";
import { usePageDraft } from "../inside/signing/usePageDraft.ts";
import styles from "./asPartner.module.css";
import { NobodyYet } from "./NobodyYet.tsx";
import { PicturePages } from "./PicturePages.tsx";
import { Still } from "./Still.tsx";

/**
 * What the partner sees, from every screen: their own screens, read from their seat over what both devices hold.
 * Nothing of my private document is anywhere in it (the session below has none), nothing of theirs either, and
 * neither is an answer that only one of us has given.
 */
export function AsPartnerRoute(): ReactNode {
  const { session, view } = useSpace();
  const { t } = useLingui();
  const agreement = useAgreement(view.shared);
  const pen = usePen();
  const draft = usePageDraft();
  const partner = partnerOf(view);
  const theirs = useMemo(() => (partner === null ? null : partnersSession(session, partner)), [session, partner]);
  const name = view.partner.name ?? t`your partner`;
  const setPlace = use(PlaceContext);
  // Where one is, is at a picture: the top bar must never say that this is one's own page, nor whose words it holds.
  const place = useCallback(() => setPlace({ title: t`What ${name} sees`, scope: null }), [setPlace, name, t]);
  const isThere = agreement !== null && theirs !== null;
  useEffect(() => {
    if (isThere) announce(t`What ${name} sees. Nothing can be changed here.`);
  }, [isThere, name, t]);
  // Being opened still: what is not there yet may come.
  if (agreement === null && (view.stage === "together" || view.stage === "closed")) return null;
  if (agreement === null || theirs === null || partner === null)
    return (
      <div data-nobody-yet="">
        <NobodyYet />
      </div>
    );
  return (
    <section aria-label={t`What ${name} sees`} data-as-partner="">
      <div className={styles["about"]} data-picture="">
        <Notice tone="calm">
          <Trans>
            This is what <bdi>{name}</bdi> sees here, made only of what you two share. Whatever is private, or answered
            by one of you alone, is left out. You can only look.
          </Trans>
        </Notice>
      </div>
      <PlaceContext value={place}>
        <SpaceProvider session={theirs}>
          <Still>
            <PicturePages agreement={agreement} pen={pen} partner={partner} name={name} draft={draft} />
          </Still>
        </SpaceProvider>
      </PlaceContext>
    </section>
  );
}

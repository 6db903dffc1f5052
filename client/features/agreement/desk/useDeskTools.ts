import { useLingui } from "@lingui/react/macro";
import { useCallback, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import type { Clause } from "../../../../shared/agreement/clause.ts";
import { mayChange } from "../../../../shared/agreement/ownership.ts";
import { isRequest } from "../../../../shared/agreement/who.ts";
import { useHeldBack } from "../../../platform/conversation/useHeldBack.ts";
import type { SealedDocument } from "../../../platform/document/sealedDocument.ts";
import { announce } from "../../../platform/ui/announce.ts";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";
import { browserRandom } from "../../../platform/browser/browserRandom.ts";
import { useComments } from "../comments/useComments.ts";
import { addPoint } from "../document/addPoint.ts";
import type { Agreement } from "../document/bindAgreement.ts";
import { removePoint } from "../document/changePoint.ts";
import { shareOwn } from "../document/ownVersion.ts";
import { usePen } from "../marks/usePen.ts";
import { focusPoint } from "./handFocus.ts";
import type { Carets, DeskTools, Sheet } from "./Desk.tsx";
import type { RemovedPoint } from "./RemovedBar.tsx";
import { useAgreement } from "./useAgreement.ts";
import { useHeldPoint } from "./useHeldPoint.ts";
import { useMarks } from "./useMarks.ts";
import { useToday } from "../../../platform/browser/useToday.ts";
import { usePartnerClause } from "./usePartnerClause.ts";
import { useWritingPlace } from "./useWritingPlace.ts";
import { useWritingSettings, type WritingChoice } from "./useWritingSettings.ts";

export interface Desk {
  readonly tools: DeskTools;
  readonly carets: Carets;
  /** A point that was deleted under my caret. */
  readonly held: Clause | null;
  readonly writing: WritingChoice;
  /** The point that was deleted last, until something else happens. */
  readonly removed: RemovedPoint | null;
  /** A sentence about something that was refused, with nothing lost. */
  readonly told: string | null;
  /** Puts both away. */
  readonly dismiss: () => void;
}

/** The document with what belongs to writing in it; carets only where somebody else can see them. */
function useSheet(scope: "me" | "both", document: SealedDocument | null, agreement: Agreement | null): Sheet | null {
  return useMemo(() => {
    if (document === null || agreement === null) return null;
    return { scope, agreement, awareness: scope === "both" ? document.awareness : null, flush: () => document.flush() };
  }, [scope, document, agreement]);
}

/** The points of a page in their order, as one comparable word. */
function orderOf(agreement: Agreement | null): string {
  return (agreement?.view().topics ?? []).map(({ clauses }) => clauses.map(({ id }) => id).join()).join(";");
}

/**
 * Everything the screen needs, from the space to the caret. `tools` stays the same object while people
 * type: it is what every point on the page depends on.
 */
export function useDeskTools(): Desk {
  const { view } = useSpace();
  const { t } = useLingui();
  const [removed, setRemoved] = useState<RemovedPoint | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const dismiss = useCallback(() => {
    setRemoved(null);
    setTold(null);
  }, []);
  const tell = useCallback((sentence: string) => {
    setTold(sentence);
    announce(sentence);
  }, []);
  const me = view.slot ?? "a";
  const today = useToday();
  const mine = useSheet("me", view.mine, useAgreement(view.mine));
  const shared = useSheet("both", view.shared, useAgreement(view.shared));
  const pen = usePen();
  const marks = useMarks(view.shared?.inner ?? null, view.mine?.inner ?? null, pen);
  const comments = useComments(view.shared?.inner ?? null, view.mine?.inner ?? null, pen);
  const writing = useWritingSettings(view.mine?.inner ?? null);
  const order = [shared, mine].map((sheet) => orderOf(sheet?.agreement ?? null)).join("/");
  const onAbsent = useCallback(() => {
    tell(
      t`Writing needs a part of this program that did not come just now. Tap there again when there is a connection. Nothing is lost.`,
    );
  }, [tell, t]);
  const { active, place } = useWritingPlace(order, onAbsent);
  const partnerClause = usePartnerClause(shared?.awareness ?? null, me);
  const writes = shared === null || writing.mode === "own-first" ? mine : shared;
  const isHeld = useHeldBack() === "paused";
  const mayWrite = view.stage !== "closed";
  const partnerName = view.partner.name ?? t`your partner`;

  const tools = useMemo<DeskTools>(
    () => ({
      me,
      partnerName,
      today,
      mine,
      shared,
      marks,
      comments,
      writes,
      place,
      mayWrite,
      isPicture: false,
      tell,
      add(topic, text, then = "stay", answers) {
        // A pause of a talk is a pause here too: nothing new is put before the other, and nothing is lost.
        const sheet = isHeld && mine !== null ? mine : writes;
        if (sheet === null) return;
        const added = flushSync(() =>
          addPoint(
            sheet.agreement,
            { topic, by: me, ...(text !== undefined && { text }), ...(answers !== undefined && { answers }) },
            browserRandom,
          ),
        );
        dismiss();
        if (!added.ok) tell(t`This agreement holds as many points as it can. Perhaps some of them say the same?`);
        // An example is complete as it stands; a blank line wants its first word, an answer one more look.
        else if (text === undefined || then === "write") place.enter(`${sheet.scope}:${added.value}`, "end");
        else announce(t`Added: ${text}`);
        if (sheet !== writes) tell(t`Your talk is paused. What you add stays with you until you share it.`);
      },
      remove(sheet, clause) {
        removePoint(sheet.agreement, clause);
        setRemoved({ sheet, clause, way: "undo" });
        announce(t`Point deleted. You can undo this.`);
      },
      share(clause) {
        if (mine === null || shared === null) return;
        if (isHeld && isRequest(clause.who)) {
          tell(t`Your talk is paused. What you ask of ${partnerName} waits until it goes on, and stays here.`);
          return;
        }
        const shares = flushSync(() => shareOwn(mine.agreement, shared.agreement, clause, me, browserRandom));
        focusPoint(clause.id);
        if (shares === "whole") announce(t`Shared. ${partnerName} can read it now.`);
        else
          tell(t`Your words are suggested. What stands beside them is ${partnerName}'s to say, so yours stays here.`);
      },
    }),
    [me, partnerName, today, mine, shared, marks, comments, writes, isHeld, place, mayWrite, tell, dismiss, t],
  );
  const held = useHeldPoint(shared, active, (sheet, clause) => {
    setRemoved({ sheet, clause, way: mayChange(clause, me) ? "bring-back" : "keep" });
  });
  const carets = useMemo(() => ({ active, partnerClause }), [active, partnerClause]);
  return { tools, carets, held, writing, removed, told, dismiss };
}

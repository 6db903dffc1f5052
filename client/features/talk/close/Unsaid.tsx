import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { readTalkDrafts, talkDraftsOf } from "../../../platform/mine/talkDrafts.ts";
import { useMine } from "../../../platform/mine/useMine.ts";
import { useObserved } from "../../../platform/mine/useObserved.ts";
import { Privacy } from "../../../platform/ui/Privacy.tsx";
import { useGrammar } from "../../../platform/i18n/useGrammar.ts";
import { saidBy } from "../compose/statementDraft.ts";
import styles from "./close.module.css";

/** What somebody was writing when it closed: theirs alone, and not lost. */
export function Unsaid(props: { readonly conversation: string }): ReactNode {
  const grammar = useGrammar();
  const mine = useMine();
  const drafts = useObserved(mine === null ? null : talkDraftsOf(mine), readTalkDrafts);
  const unsaid = [...drafts]
    .filter(([key]) => key.startsWith(`${props.conversation}/`))
    .map(([key, draft]) => [key, draft.text === "" ? saidBy(draft, grammar) : draft.text] as const)
    // A draft may hold a choice and no words.
    .filter(([, words]) => words.trim() !== "");
  if (unsaid.length === 0) return null;
  return (
    <div className={styles["unsaid"]}>
      <p>
        <Trans>What you had begun to write is still here:</Trans>
      </p>
      {unsaid.map(([key, words]) => (
        <p key={key} className={styles["words"]}>
          <bdi>{words}</bdi>
        </p>
      ))}
      <Privacy scope="me" />
    </div>
  );
}

import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import type { ApologySaid } from "../../../shared/apology/apology.ts";
import { NO_PARTS } from "../../../shared/apology/apologyParts.ts";
import { useToday } from "../../platform/browser/useToday.ts";
import { draftPromise } from "../../platform/mine/promiseDraft.ts";
import { PrivateNote } from "../../platform/mine/PrivateNote.tsx";
import { useMine } from "../../platform/mine/useMine.ts";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { useNames } from "../../platform/space/useNames.ts";
import { announce } from "../../platform/ui/announce.ts";
import { Disclosure } from "../../platform/ui/Disclosure.tsx";
import { InfoButton } from "../../platform/ui/InfoButton.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import styles from "./apology.module.css";
import { isDraftEmpty } from "./document/apologyDraft.ts";
import { MyApology } from "./MyApology.tsx";
import { MutedChoice } from "./read/MutedChoice.tsx";
import { TheirApology } from "./read/TheirApology.tsx";
import { useApologies } from "./useApologies.ts";
import { useApologyDraft } from "./useApologyDraft.ts";
import { SorryComposer } from "./write/SorryComposer.tsx";
import { SorryPreview } from "./write/SorryPreview.tsx";

/** Saying sorry, alone or together: what the other wrote comes first, closed; below it what I am writing. */
export function SorryScreen(): ReactNode {
  const { t } = useLingui();
  const { view: space } = useSpace();
  const { partner } = useNames();
  const mine = useMine();
  const today = useToday();
  const both = useApologies();
  const pen = useApologyDraft();
  const [isPreview, setPreview] = useState(false);
  const { draft } = pen;
  // Both ways of writing are kept; what is shared is the one that is on the screen.
  const said: ApologySaid =
    draft.way === "free"
      ? { way: "free", text: draft.text }
      : { way: "guided", parts: { ...NO_PARTS, ...draft.parts } };
  const share = () => {
    const id = draft.id;
    // reason: the screen hands this on only while both are there and something was written.
    if (both === null || id === null) throw new Error("there is nobody to share it with");
    const shared = both.apologies.share({ id, said, hasNews: draft.hasNews, day: today, additions: [] }, today);
    if (!shared.ok) return shared;
    // "What I do next" waits under Promises as a draft, and is promised only by another press.
    if (said.way === "guided" && mine !== null) draftPromise(mine, said.parts.whatIDoNext, { kind: "apology", id });
    pen.forget();
    setPreview(false);
    space.shared?.flush();
    announce(t`Shared. ${partner} owes you no answer.`);
    return shared;
  };
  const hasReceived = both !== null && both.view.theirs.length > 0;
  const hasShared = both !== null && both.view.mine.some(({ apology }) => !("takenBack" in apology));
  // A space that is closed, or not open yet, still has room to write.
  const canShare = both !== null && space.stage === "together";
  return (
    <Page
      // Whoever came to read is not told to say it.
      title={hasReceived ? t`An apology` : t`Say sorry`}
      place={t`Talk`}
      scope="me"
      {...(!hasReceived && { lead: t`For as long as it takes, and for you alone until you share it.` })}
      aside={<InfoButton />}
    >
      {hasReceived && (
        <div className={styles["stack"]}>
          {both.view.theirs.map((shown) => (
            <TheirApology key={shown.apology.id} shown={shown} apologies={both.apologies} />
          ))}
        </div>
      )}
      {/* What was just shared is seen to be there, and no empty form stands in its place. */}
      {hasShared && (
        <div className={styles["stack"]}>
          {both.view.mine.map((shown) => (
            <MyApology key={shown.apology.id} shown={shown} apologies={both.apologies} />
          ))}
        </div>
      )}
      {isPreview ? (
        <SorryPreview
          said={said}
          hasNews={draft.hasNews}
          onShare={canShare ? share : null}
          onBack={() => setPreview(false)}
        />
      ) : (
        <InOwnTime
          // Begun anew once something was shared: what was on the screen lies with the other now.
          key={String(hasShared)}
          isFolded={(hasReceived || hasShared) && isDraftEmpty(draft)}
          title={hasShared ? t`Write another` : t`Write one of my own`}
        >
          <Disclosure title={<Trans>Two minutes first, for you alone</Trans>}>
            <PrivateNote
              name="values"
              rows={3}
              label={t`What matters to you as a person, and a time when you lived by it`}
              hint={t`Who stands on their own ground can say more of what happened. This is never shared.`}
            />
          </Disclosure>
          <SorryComposer pen={pen} onPreview={() => setPreview(true)} />
        </InOwnTime>
      )}
      {both !== null && <MutedChoice isMuted={both.view.isMutedByMe} apologies={both.apologies} />}
    </Page>
  );
}

/** Whoever has something to read from the other, or has just shared, is not met with an empty form of their own. */
function InOwnTime(props: {
  readonly isFolded: boolean;
  readonly title: string;
  readonly children: ReactNode;
}): ReactNode {
  const [wasFolded] = useState(props.isFolded);
  if (!wasFolded) return <div className={styles["stack"]}>{props.children}</div>;
  return (
    <Disclosure title={props.title}>
      <div className={styles["stack"]}>{props.children}</div>
    </Disclosure>
  );
}

import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { Navigate, useNavigate } from "react-router";
import { insideSignScreen } from "../../../../shared/signing/insideSignScreen.ts";
import type { SeenVersion } from "../../../../shared/signing/seenState.ts";
import { useHasNetwork } from "../../../platform/browser/useHasNetwork.ts";
import { useNames } from "../../../platform/space/useNames.ts";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";
import { announce } from "../../../platform/ui/announce.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { ButtonLink } from "../../../platform/ui/ButtonLink.tsx";
import { InfoButton } from "../../../platform/ui/InfoButton.tsx";
import { Page } from "../../../platform/ui/Page.tsx";
import type { Draft } from "../draft/draft.ts";
import { PagesTrouble } from "../PagesTrouble.tsx";
import { PaperPage } from "../paper/PaperPage.tsx";
import { ProblemNotice } from "../ProblemNotice.tsx";
import styles from "../signing.module.css";
import { useAct } from "../useAct.ts";
import { lastSigned, type Pages, usePages } from "../usePages.ts";
import { AnotherPage } from "./AnotherPage.tsx";
import { BeforeSigning } from "./BeforeSigning.tsx";
import { ISigned } from "./ISigned.tsx";
import { pageBeingRead } from "./pageBeingRead.ts";
import { SafetyWordsFirst } from "./SafetyWordsFirst.tsx";
import { TakeProposalBack, TakeSomethingBack } from "./TakeBackHere.tsx";
import { WhySigningWaits } from "./WhySigningWaits.tsx";

/**
 * The page to read, one sentence, and two equal buttons. *Keep it open* only goes back: nothing is written,
 * here or anywhere, so it is the same as never having opened this screen.
 */
export function SignScreen(props: { readonly draft: Draft | null }): ReactNode {
  const pages = usePages();
  const [shown, setShown] = useState<SeenVersion | null>(null);
  const { t } = useLingui();
  if (pages === null) return null;
  const { proposal } = pages.seen;
  const read = pageBeingRead(shown?.version ?? null, proposal);
  if (proposal !== null && shown === null) setShown(proposal);
  if (read === "another") return <AnotherPage onRead={() => setShown(proposal)} />;
  const mine = pages.seen.versions.find(({ version }) => version === (proposal ?? shown)?.version) ?? null;
  if (proposal !== null) return <ToSign key={proposal.version} pages={pages} page={proposal} draft={props.draft} />;
  // The second signature came while somebody was reading, or was mine: the page is another screen now.
  const signed = lastSigned(pages.seen);
  if (mine?.bothSigned === true || (mine === null && signed !== null))
    return <Navigate to={`/agreement/page/of/${(mine ?? signed)?.version}`} replace />;
  return (
    <Page
      title={t`No page is proposed`}
      place={t`The page`}
      scope="both"
      lead={
        mine === null
          ? t`There is nothing to sign, and no hurry.`
          : t`The proposal has ended. Everything is open, as it was.`
      }
      aside={<InfoButton />}
    >
      <div className={styles["acts"]}>
        <ButtonLink to="/agreement">
          <Trans>Back to the agreement</Trans>
        </ButtonLink>
        {mine?.mayWithdraw === true && <TakeSomethingBack page={mine} />}
      </div>
    </Page>
  );
}

function ToSign(props: { readonly pages: Pages; readonly page: SeenVersion; readonly draft: Draft | null }): ReactNode {
  const { pages, page, draft } = props;
  const { t } = useLingui();
  const [comparesWords, setComparesWords] = useState(false);
  // The words never share a screen with anything else that is to be compared or signed.
  if (comparesWords && pages.view.maySign === "words-first")
    return <SafetyWordsFirst onLeave={() => setComparesWords(false)} />;
  return (
    <Page
      title={t`A page is proposed`}
      place={t`The page`}
      scope="both"
      lead={t`Read it once more, on your own if you can. Sign only if you could just as well say no.`}
      aside={<InfoButton />}
    >
      <PagesTrouble pages={pages} />
      {page.isUnsure && <ProblemNotice problem="page-of-newer-program" />}
      {draft !== null && !page.iSigned && <BeforeSigning page={page} me={pages.view.mySlot} draft={draft} />}
      <PaperPage page={page.page} />
      {page.iSigned ? (
        <ISigned page={page} />
      ) : (
        <Answers pages={pages} page={page} onCompare={() => setComparesWords(true)} />
      )}
    </Page>
  );
}

/** Two buttons that look alike. What the other one did is told here and nowhere else. */
function Answers(props: {
  readonly pages: Pages;
  readonly page: SeenVersion;
  readonly onCompare: () => void;
}): ReactNode {
  const { pages, page } = props;
  const { view } = pages;
  const { session } = useSpace();
  const { t } = useLingui();
  const navigate = useNavigate();
  const { partner } = useNames();
  const act = useAct();
  const signing = session.signing();
  const hasNetwork = useHasNetwork();
  // The browser knows of a missing network before the log does.
  const maySign = view.maySign === "yes" && !hasNetwork ? "offline" : view.maySign;
  // A device that keeps nothing could not say later what it signed.
  const mayPress = maySign === "yes" && view.trouble === null && view.kept;
  const { otherSigned } = insideSignScreen(view.state, page.version, view.mySlot);
  return (
    <section className={styles["answer"]} aria-label={t`Your answer`} data-screen-only="">
      <div className={styles["equal"]}>
        {maySign === "words-first" ? (
          <Button onPress={props.onCompare}>
            <Trans>Compare eight words first</Trans>
          </Button>
        ) : (
          <Button
            isDisabled={!mayPress || signing === null}
            isPending={act.isPending}
            onPress={() => {
              if (signing !== null)
                act.run(
                  () => signing.sign(page.version),
                  () => announce(t`Signed.`),
                );
            }}
          >
            <Trans>Sign</Trans>
          </Button>
        )}
        <Button onPress={() => void navigate("/agreement")}>
          <Trans>Keep it open</Trans>
        </Button>
      </div>
      <p className={styles["quiet"]}>
        <Trans>Keeping it open looks like not having got round to it.</Trans>
      </p>
      {/* Below the buttons: what arrives while somebody is about to press must not put one in the other's place. */}
      <WhySigningWaits maySign={maySign} />
      <ProblemNotice problem={act.problem} />
      {otherSigned && <p>{t`${partner} has signed it.`}</p>}
      <TakeProposalBack page={page} />
    </section>
  );
}

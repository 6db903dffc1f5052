import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Navigate, useNavigate } from "react-router";
import { fail } from "../../../../shared/base/result.ts";
import type { AgreementPage } from "../../../../shared/signing/agreementPage.ts";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";
import { announce } from "../../../platform/ui/announce.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { ButtonLink } from "../../../platform/ui/ButtonLink.tsx";
import { InfoButton } from "../../../platform/ui/InfoButton.tsx";
import { Notice } from "../../../platform/ui/Notice.tsx";
import { Page } from "../../../platform/ui/Page.tsx";
import { countPage } from "../draft/countPage.ts";
import type { Draft } from "../draft/draft.ts";
import { useBuiltPage } from "../draft/useBuiltPage.ts";
import { PagesTrouble } from "../PagesTrouble.tsx";
import { LanguageOfProposal } from "../paper/PageLanguage.tsx";
import { PaperPage } from "../paper/PaperPage.tsx";
import { ProblemNotice } from "../ProblemNotice.tsx";
import styles from "../signing.module.css";
import { useAct } from "../useAct.ts";
import { type Pages, usePages } from "../usePages.ts";
import { NothingToPropose } from "./NothingToPropose.tsx";
import { useCountWords } from "./useCountWords.ts";
import { usePrintable } from "./usePrintable.ts";
import { useRefusalWords } from "./useRefusalWords.ts";

/** What would be on it, as it would be signed. Proposing asks nobody for anything, and ends by itself. */
export function ProposeScreen(props: { readonly draft: Draft | null }): ReactNode {
  const pages = usePages();
  if (pages === null || props.draft === null) return null;
  return <Propose pages={pages} draft={props.draft} />;
}

function Propose(props: { readonly pages: Pages; readonly draft: Draft }): ReactNode {
  const { pages, draft } = props;
  const built = useBuiltPage(pages, draft);
  const { mayPropose, proposal } = pages.seen;
  if (proposal !== null) return <Navigate to="/agreement/page/sign" replace />;
  if (built === null) return null;
  if (mayPropose === "tomorrow" || mayPropose === "enough") return <NothingToPropose problem={mayPropose} />;
  return built.ok ? <Picture pages={pages} page={built.value} /> : <NothingToPropose problem={built.problem} />;
}

function Picture(props: { readonly pages: Pages; readonly page: AgreementPage }): ReactNode {
  const { pages, page } = props;
  const { session } = useSpace();
  const { t } = useLingui();
  const navigate = useNavigate();
  const act = useAct();
  const words = useCountWords(countPage(page));
  const refusal = useRefusalWords(page);
  // Drawn while somebody reads it: a letter that cannot be printed is told before the press.
  const printable = usePrintable(page);
  const signing = session.signing();
  const mayPress = signing !== null && pages.view.trouble === null && pages.view.maySign !== "closed";
  const refused = printable.rendered?.ok === false ? printable.rendered : null;
  const propose = (): void => {
    if (signing === null) return;
    act.run(
      async () => {
        const printed = await printable.wait();
        return printed?.ok === false ? fail("page-not-printable") : signing.propose(page);
      },
      () => {
        announce(t`Proposed. It is there for both of you to read.`);
        void navigate("/agreement/page/sign", { replace: true });
      },
    );
  };
  return (
    <Page title={t`Propose a page`} place={t`The page`} scope="both" lead={words} aside={<InfoButton />}>
      <PagesTrouble pages={pages} />
      {refused !== null && <Notice tone="attention">{refusal(refused)}</Notice>}
      <ProblemNotice problem={act.problem} />
      <div className={styles["acts"]}>
        <Button tone="primary" isDisabled={!mayPress || refused !== null} isPending={act.isPending} onPress={propose}>
          <Trans>Propose it</Trans>
        </Button>
        <ButtonLink tone="plain" to="/agreement">
          <Trans>Not now</Trans>
        </ButtonLink>
      </div>
      <section className={styles["section"]}>
        <h2 className={styles["small"]}>
          <Trans>This is what it says</Trans>
        </h2>
        <LanguageOfProposal />
        <PaperPage page={page} />
      </section>
    </Page>
  );
}

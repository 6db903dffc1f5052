import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { Link, Navigate, useNavigate, useParams } from "react-router";
import type { ClauseId } from "../../../../shared/base/ids.ts";
import type { SeenVersion } from "../../../../shared/signing/seenState.ts";
import { useNames } from "../../../platform/space/useNames.ts";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";
import { announce } from "../../../platform/ui/announce.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { ButtonLink } from "../../../platform/ui/ButtonLink.tsx";
import { InfoButton } from "../../../platform/ui/InfoButton.tsx";
import { Notice } from "../../../platform/ui/Notice.tsx";
import { Page } from "../../../platform/ui/Page.tsx";
import { PagesTrouble } from "../PagesTrouble.tsx";
import { numberedPoints } from "../paper/numberedPoints.ts";
import { PointChoices } from "../paper/PointChoices.tsx";
import { ProblemNotice } from "../ProblemNotice.tsx";
import styles from "../signing.module.css";
import { useAct } from "../useAct.ts";
import { type Pages, usePages, versionOf } from "../usePages.ts";

/** Any point or all of it, alone, at any time, at once. First the line that only the person who reads it needs. */
export function TakeBackScreen(): ReactNode {
  const pages = usePages();
  const { version } = useParams();
  if (pages === null) return null;
  const page = versionOf(pages.seen, version);
  if (page === null || !page.mayWithdraw) return <Navigate to="/agreement/page" replace />;
  return <TakeBack pages={pages} page={page} />;
}

function TakeBack(props: { readonly pages: Pages; readonly page: SeenVersion }): ReactNode {
  const { pages, page } = props;
  const { session } = useSpace();
  const { t } = useLingui();
  const navigate = useNavigate();
  const { partner } = useNames();
  const act = useAct();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const here = page.bothSigned ? `/agreement/page/of/${page.version}` : "/agreement";
  // What was taken back already cannot be taken back again.
  const left = numberedPoints(page.page).filter(({ point }) => !page.withdrawnPoints.includes(point.id));
  const isAll = left.length > 0 && chosen.size === left.length;
  // Whatever troubles the log: taking back is nobody's to prevent, and the platform says what cannot be.
  const mayPress = pages.view.maySign !== "closed";
  const takeBack = (points: "all" | readonly ClauseId[]): void => {
    const signing = session.signing();
    if (signing === null) return;
    const done = (): void => {
      announce(t`Taken back. It holds no longer.`);
      void navigate(here, { replace: true });
    };
    act.run(async () => {
      const said = await signing.withdraw(page.version, points);
      // Kept here, it goes out by itself: it is said all the same.
      return said.ok || said.problem !== "offline" ? said : { ok: true, value: undefined };
    }, done);
  };
  return (
    <Page
      title={t`Take something back`}
      place={t`The page`}
      scope="me"
      lead={t`You can take back any point, or all of it, alone and at any time. It holds at once, and nobody asks why.`}
      aside={<InfoButton />}
    >
      <PagesTrouble pages={pages} />
      {/* Before the points: whoever is afraid should read it before anything is chosen. */}
      <Notice tone="calm">
        <Trans>If saying no could make things unsafe, let it lapse instead, or talk to an advocate.</Trans>{" "}
        <Link to="/help#lines">
          <Trans>Help lines</Trans>
        </Link>
      </Notice>
      <p>
        {t`${partner} sees what was taken back, as a signed note, and no reason. Nothing that was signed is deleted.`}
      </p>
      <PointChoices
        label={t`What I take back`}
        points={left}
        chosen={chosen}
        onChoose={setChosen}
        all={left.length > 1 ? t`All of it` : null}
      />
      <ProblemNotice problem={act.problem} />
      <div className={styles["acts"]}>
        <Button
          isDisabled={chosen.size === 0 || !mayPress}
          isPending={act.isPending}
          onPress={() => takeBack(isAll ? "all" : left.map(({ point }) => point.id).filter((id) => chosen.has(id)))}
        >
          {isAll ? (
            <Trans>Take all of it back</Trans>
          ) : (
            <Plural value={chosen.size} _0="Take it back" one="Take # point back" other="Take # points back" />
          )}
        </Button>
        <ButtonLink tone="plain" to={here}>
          <Trans>Not now</Trans>
        </ButtonLink>
      </div>
    </Page>
  );
}

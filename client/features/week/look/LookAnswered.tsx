import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { occasionId } from "../../../../shared/together/occasion.ts";
import type { RevealStanding } from "../../../../shared/together/reveal.ts";
import { WhileOpen } from "../../../platform/conversation/WhileOpen.tsx";
import { useNames } from "../../../platform/space/useNames.ts";
import { announce } from "../../../platform/ui/announce.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { ButtonLink } from "../../../platform/ui/ButtonLink.tsx";
import { Card } from "../../../platform/ui/Card.tsx";
import { ClosedNote } from "../../../platform/ui/ClosedNote.tsx";
import type { Reveals } from "../document/bindReveals.ts";
import styles from "../week.module.css";
import { WeekTogether } from "./WeekTogether.tsx";

/** After my half was answered: it waits, both are there, or both are open. */
export function LookAnswered(props: {
  readonly week: string;
  readonly standing: Exclude<RevealStanding, { at: "unsaid" }>;
  readonly reveals: Reveals;
}): ReactNode {
  const { week, standing, reveals } = props;
  const { t } = useLingui();
  const { partner } = useNames();
  const [look, numbers] = [occasionId("weekly-look", week), occasionId("my-week", week)];
  switch (standing.at) {
    case "waiting":
      return (
        <Card>
          <WhileOpen otherwise={<ClosedNote />}>
            <p>{t`Your half is there. ${partner} can answer in their own time, or leave it; nobody is reminded.`}</p>
            <div className={styles["acts"]}>
              <Button
                tone="plain"
                onPress={() => {
                  // Both go, or the numbers would stand there alone and say that something was taken back.
                  for (const occasion of [look, numbers]) reveals.takeBack(occasion);
                  announce(t`Taken back. What you wrote is still here.`);
                }}
              >
                <Trans>Take it back</Trans>
              </Button>
            </div>
          </WhileOpen>
        </Card>
      );
    case "both":
      return (
        <Card>
          <WhileOpen otherwise={<ClosedNote />}>
            <p>{t`Both halves are there. ${partner} can read yours when you open it.`}</p>
            <div className={styles["acts"]}>
              <Button
                tone="primary"
                onPress={() => {
                  // Both at once: whether numbers are there must not be seen by which is opened first.
                  for (const occasion of [look, numbers]) reveals.open(occasion);
                }}
              >
                <Trans>Open it together</Trans>
              </Button>
            </div>
          </WhileOpen>
        </Card>
      );
    // Mine are readable to them now; theirs follow by their press, not by mine.
    case "given":
      return (
        <Card>
          <p>{t`Both halves are there. You read each other's as soon as ${partner} opens it too.`}</p>
        </Card>
      );
    case "open":
      return (
        <>
          <WeekTogether week={week} standing={standing} numbers={reveals.standing(numbers)} />
          <p className={styles["quiet"]}>
            <Trans>That is enough for this week. Talk about what you like, or simply leave it there.</Trans>
          </p>
          <div className={styles["acts"]}>
            <ButtonLink to="/today/weeks">
              <Trans>Our weeks</Trans>
            </ButtonLink>
          </div>
        </>
      );
  }
}

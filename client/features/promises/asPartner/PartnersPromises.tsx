import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { otherSlot, type Slot } from "../../../../shared/base/ids.ts";
import { ok } from "../../../../shared/base/result.ts";
import type { KeptPromise } from "../../../../shared/promises/promise.ts";
import { useToday } from "../../../platform/browser/useToday.ts";
import { useNames } from "../../../platform/space/useNames.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { InfoButton } from "../../../platform/ui/InfoButton.tsx";
import { Page } from "../../../platform/ui/Page.tsx";
import type { Findings } from "../document/bindFindings.ts";
import type { Promises } from "../document/bindPromises.ts";
import { MyPromise } from "../keep/MyPromise.tsx";
import styles from "../promises.module.css";
import { TheirPromise } from "../theirs/TheirPromise.tsx";
import { Found } from "../together/Found.tsx";
import type { PromiseDesk } from "../usePromises.ts";

const nothing = (): void => {};
const done = () => ok(undefined);
const isShown = ({ state }: KeptPromise): boolean => state !== "put-away";

/**
 * Promises as they lie before the partner: what each of us shared, read from their seat. A promise that they keep
 * for themselves is on their device alone, and whether they are just writing one shows nowhere.
 */
export function PartnersPromises(props: {
  readonly promises: Promises;
  readonly findings: Findings;
  readonly partner: Slot;
  readonly offers: ReactNode;
}): ReactNode {
  const { promises, findings, partner, offers } = props;
  const { t } = useLingui();
  const { partner: me } = useNames();
  const today = useToday();
  const [nowMs] = useState(() => Date.now());
  const desk: PromiseDesk = {
    // Reading as it is, and every verb does nothing: a picture that could be pressed would act in their name.
    both: { ...promises, say: done, tell: nothing, untell: nothing, answer: nothing },
    ownOnly: [],
    ownShared: promises.ownedBy(partner),
    theirs: promises.ownedBy(otherSlot(partner)),
    isOnlyMine: () => false,
    entryAt: promises.entryAt,
    keep: done,
    tell: nothing,
    untell: nothing,
    share: nothing,
    forget: nothing,
  };
  const theirs = desk.theirs.filter(isShown);
  const shown = { desk, nowMs, today };
  return (
    <Page
      title={t`Promises`}
      scope="both"
      lead={t`Small, certain, and told by whoever made them.`}
      aside={<InfoButton />}
    >
      <section aria-labelledby="my-promises" className={styles["part"]}>
        <h2 id="my-promises">
          <Trans>Mine</Trans>
        </h2>
        {desk.ownShared.filter(isShown).map((promise) => (
          <MyPromise key={promise.id} promise={promise} {...shown} />
        ))}
        <div>
          <Button>
            <Trans>Make a promise</Trans>
          </Button>
        </div>
      </section>
      <section aria-labelledby="their-promises" className={styles["part"]}>
        <h2 id="their-promises">{t`From ${me}`}</h2>
        {theirs.length === 0 && (
          <p className={styles["quiet"]}>
            <Trans>Nothing is shared here. A promise can only be made by the one who keeps it.</Trans>
          </p>
        )}
        {theirs.map((promise) => (
          <TheirPromise key={promise.id} promise={promise} {...shown} />
        ))}
      </section>
      {offers}
      <section aria-labelledby="found-out" className={styles["form"]}>
        <h2 id="found-out">
          <Trans>What we found out together</Trans>
        </h2>
        <Found findings={findings} onTakeBack={nothing} />
      </section>
    </Page>
  );
}

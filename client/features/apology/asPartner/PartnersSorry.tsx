import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { otherSlot, type Slot } from "../../../../shared/base/ids.ts";
import { ok } from "../../../../shared/base/result.ts";
import { InfoButton } from "../../../platform/ui/InfoButton.tsx";
import { Page } from "../../../platform/ui/Page.tsx";
import styles from "../apology.module.css";
import type { Apologies, ShownApology } from "../document/bindApologies.ts";
import { MyApology } from "../MyApology.tsx";
import { TheirApology } from "../read/TheirApology.tsx";

const nothing = (): void => {};
const done = () => ok(undefined);

/**
 * Saying sorry as it lies before the partner: what I shared, closed as it arrived, because whether it was opened is
 * theirs alone; and what they shared with me. What they are writing, and whether they want none for now, is not here.
 */
export function PartnersSorry(props: { readonly apologies: Apologies; readonly partner: Slot }): ReactNode {
  const { partner } = props;
  const { t } = useLingui();
  const view = props.apologies.view();
  const apologies: Apologies = {
    ...props.apologies,
    share: done,
    addTo: done,
    takeBack: nothing,
    open: nothing,
    answer: nothing,
    mute: nothing,
  };
  const all = [...view.mine, ...view.theirs].map((shown): ShownApology => ({ ...shown, kept: null }));
  const from = (slot: Slot): readonly ShownApology[] => all.filter(({ apology }) => apology.author === slot);
  const hasReceived = from(otherSlot(partner)).length > 0;
  return (
    <Page
      title={hasReceived ? t`An apology` : t`Say sorry`}
      place={t`Talk`}
      scope="me"
      {...(!hasReceived && { lead: t`For as long as it takes, and for you alone until you share it.` })}
      aside={<InfoButton />}
    >
      <div className={styles["stack"]}>
        {from(otherSlot(partner)).map((shown) => (
          <TheirApology key={shown.apology.id} shown={shown} apologies={apologies} />
        ))}
      </div>
      <div className={styles["stack"]}>
        {from(partner).map((shown) => (
          <MyApology key={shown.apology.id} shown={shown} apologies={apologies} />
        ))}
      </div>
    </Page>
  );
}

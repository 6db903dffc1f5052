import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, use, useState } from "react";
import { LIMITS } from "../../../shared/base/limits.ts";
import { newId, type PromiseId } from "../../../shared/base/ids.ts";
import type { KeptPromise } from "../../../shared/promises/promise.ts";
import { browserRandom } from "../../platform/browser/browserRandom.ts";
import { useToday } from "../../platform/browser/useToday.ts";
import { draftedFrom, forgetPromiseDraft } from "../../platform/mine/promiseDraft.ts";
import { noteOf, writeNote } from "../../platform/mine/notes.ts";
import { useMine } from "../../platform/mine/useMine.ts";
import { useNames } from "../../platform/space/useNames.ts";
import { announce } from "../../platform/ui/announce.ts";
import { Button } from "../../platform/ui/Button.tsx";
import { Card } from "../../platform/ui/Card.tsx";
import { Cairn } from "../../platform/ui/drawings/Cairn.tsx";
import { InfoButton } from "../../platform/ui/InfoButton.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import { ShowMode } from "../../platform/ui/showMode.ts";
import { MyPromise } from "./keep/MyPromise.tsx";
import { emptyPromise } from "./make/emptyPromise.ts";
import { PromiseForm } from "./make/PromiseForm.tsx";
import styles from "./promises.module.css";
import { TheirPromise } from "./theirs/TheirPromise.tsx";
import { FoundOut } from "./together/FoundOut.tsx";
import { type PromiseDesk, usePromises } from "./usePromises.ts";

/** Mine, and the other's: what was promised, how it goes, and what is offered to be shown. */
export function PromisesScreen(props: { readonly offers: ReactNode }): ReactNode {
  const { t } = useLingui();
  const desk = usePromises();
  if (desk === null) return null;
  return (
    <Page
      title={t`Promises`}
      scope={desk.both === null ? "me" : "both"}
      lead={t`Small, certain, and told by whoever made them.`}
      aside={<InfoButton />}
    >
      <Mine desk={desk} />
      {desk.both !== null && <Theirs desk={desk} />}
      {props.offers}
      {desk.both !== null && <FoundOut />}
    </Page>
  );
}

// Put away is out of sight for both, and nothing of it is counted on.
const isShown = ({ state }: KeptPromise): boolean => state !== "put-away";

function Mine(props: { readonly desk: PromiseDesk }): ReactNode {
  const { desk } = props;
  const { t } = useLingui();
  const today = useToday();
  const mine = useMine();
  const nowMs = useNow();
  // While somebody is with the two, what only I know of is not on my screen either.
  const isLookedOn = use(ShowMode);
  const promises = [...(isLookedOn ? [] : desk.ownOnly), ...desk.ownShared].filter(isShown);
  const draft = mine === null ? "" : noteOf(mine, "promise").toString();
  const from = mine === null ? null : draftedFrom(mine);
  // Whoever has none, or has begun one, finds the form open; for everybody else it is one tap away.
  const [isMaking, setMaking] = useState(promises.length === 0 || draft !== "");
  return (
    <section aria-labelledby="my-promises" className={styles["part"]}>
      {promises.length === 0 && !isLookedOn && <Cairn />}
      <h2 id="my-promises">
        <Trans>Mine</Trans>
      </h2>
      {promises.map((promise) => (
        <MyPromise key={promise.id} promise={promise} desk={desk} nowMs={nowMs} today={today} />
      ))}
      {isLookedOn ? null : isMaking ? (
        <Card>
          <PromiseForm
            start={{ ...emptyPromise(today), what: draft.slice(0, LIMITS.promiseCharacters), from }}
            today={today}
            saveLabel={t`Promise it to myself`}
            onWhat={(what) => {
              if (mine !== null) writeNote(mine, "promise", what);
            }}
            onSave={(said) => {
              const kept = desk.keep(newId<PromiseId>(browserRandom), said);
              if (!kept.ok) return kept;
              if (mine !== null) forgetPromiseDraft(mine);
              setMaking(false);
              announce(t`Kept. It is yours alone until you share it.`);
              return kept;
            }}
            onLeave={promises.length === 0 ? null : () => setMaking(false)}
          />
        </Card>
      ) : (
        <div>
          <Button onPress={() => setMaking(true)}>
            <Trans>Make a promise</Trans>
          </Button>
        </div>
      )}
    </section>
  );
}

function Theirs(props: { readonly desk: PromiseDesk }): ReactNode {
  const { desk } = props;
  const { partner } = useNames();
  const { t } = useLingui();
  const today = useToday();
  const nowMs = useNow();
  // What they put away is their own to put away.
  const promises = desk.theirs.filter(isShown);
  return (
    <section aria-labelledby="their-promises" className={styles["part"]}>
      <h2 id="their-promises">{t`From ${partner}`}</h2>
      {promises.length === 0 && (
        <p className={styles["quiet"]}>
          <Trans>Nothing is shared here. A promise can only be made by the one who keeps it.</Trans>
        </p>
      )}
      {promises.map((promise) => (
        <TheirPromise key={promise.id} promise={promise} desk={desk} nowMs={nowMs} today={today} />
      ))}
    </section>
  );
}

/** As of when the page was opened: nothing here ticks. */
function useNow(): number {
  const [now] = useState(() => Date.now());
  return now;
}

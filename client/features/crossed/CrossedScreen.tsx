import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { Link } from "react-router";
import { useToday } from "../../platform/browser/useToday.ts";
import { PrivateNote } from "../../platform/mine/PrivateNote.tsx";
import { useMine } from "../../platform/mine/useMine.ts";
import { useObserved } from "../../platform/mine/useObserved.ts";
import { announce } from "../../platform/ui/announce.ts";
import { Button } from "../../platform/ui/Button.tsx";
import { Dialog } from "../../platform/ui/Dialog.tsx";
import { InfoButton } from "../../platform/ui/InfoButton.tsx";
import { Notice } from "../../platform/ui/Notice.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import { cameUpBefore, crossedBeforeOf, crossedOf, putAwayCrossed, readCrossed } from "./crossed.ts";
import styles from "./crossed.module.css";
import { NewPlan } from "./NewPlan.tsx";
import { TalkSoon } from "./TalkSoon.tsx";
import { type Point, WhatItWas } from "./WhatItWas.tsx";

/** For `useObserved`: the map itself, read where it is asked. */
const asItIs = <Type,>(type: Type): { readonly type: Type } => ({ type });

/**
 * Six steps that may be taken in this order, some of them or none: noticing, something of one's own, a talk, an
 * apology, a plan, help. All of it is private until somebody shares a step where that step lives; there is no
 * field for a penalty and nothing here is ever added up.
 */
export function CrossedScreen(props: { readonly points: readonly Point[] }): ReactNode {
  const { t } = useLingui();
  const mine = useMine();
  const today = useToday();
  const crossed = useObserved(mine === null ? null : crossedOf(mine), readCrossed);
  const before = useObserved(mine === null ? null : crossedBeforeOf(mine), asItIs);
  if (mine === null) return null;
  return (
    <Page
      title={t`When a limit was crossed`}
      place={t`A limit`}
      scope="me"
      lead={t`To repair, not to punish. All of this is yours alone until you share a step yourself.`}
      aside={<InfoButton />}
    >
      <ol className={styles["steps"]}>
        <Step title={t`Notice it`}>
          <WhatItWas crossed={crossed} points={props.points} />
        </Step>
        <Step title={t`First something for yourself`}>
          <PrivateNote
            name="crossedCare"
            rows={2}
            label={t`What I do for myself first`}
            hint={t`A walk, a night's sleep, a friend, an hour without the phone. It need not be much.`}
          />
        </Step>
        <Step title={t`Then a talk, when the first heat is over`}>
          <TalkSoon crossed={crossed} />
        </Step>
        <Step title={t`An apology, if it is wanted`}>
          <p>
            {/* Nobody is sent to apologise, and nobody to ask for an apology. */}
            {crossed.whose === "mine" ? (
              <Trans>It is for the other to offer, and for you to read now, later, or not at all.</Trans>
            ) : (
              <Trans>Take your time with it. It is owed no answer, and it stays yours until you share it.</Trans>
            )}
          </p>
          <p>
            <Link to="/talk/sorry">
              <Trans>Say sorry</Trans>
            </Link>
          </p>
        </Step>
        <Step title={t`A plan that holds better`}>
          <NewPlan point={crossed.point} />
        </Step>
        <Step title={t`Help, if you like`}>
          {/* A point that keeps being crossed is looked at, and never the person who crossed it. */}
          {cameUpBefore(before.type, crossed.point, today) && (
            <Notice tone="calm">
              <Trans>
                This point came up before, not long ago. It may ask too much, or say too little: look at the words
                together, or with somebody who knows about it. Only you see this.
              </Trans>
            </Notice>
          )}
          <p>
            <Trans>If you are afraid, or it was done on purpose to hurt, this page is not the place to begin.</Trans>{" "}
            <Link to="/help#more">
              <Trans>When to look for more help</Trans>
            </Link>
          </p>
        </Step>
      </ol>
      <PutAway
        onPutAway={() => {
          putAwayCrossed(mine, today);
          announce(t`Put away.`);
        }}
      />
    </Page>
  );
}

function Step(props: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <li className={styles["step"]}>
      <h2 className={styles["title"]}>{props.title}</h2>
      {props.children}
    </li>
  );
}

/** Asked once more, because all six steps are emptied at once. */
function PutAway(props: { readonly onPutAway: () => void }): ReactNode {
  const { t } = useLingui();
  const [isAsking, setAsking] = useState(false);
  return (
    <div className={styles["end"]}>
      <Button onPress={() => setAsking(true)}>
        <Trans>Put all of this away</Trans>
      </Button>
      <Dialog
        title={t`Put all of this away?`}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>
              <Trans>Keep it</Trans>
            </Button>
            <Button
              tone="primary"
              onPress={() => {
                props.onPutAway();
                setAsking(false);
              }}
            >
              <Trans>Put it away</Trans>
            </Button>
          </>
        }
      >
        <p>
          <Trans>
            Every word of this page goes from all your devices. If you named a point, its day stays with you alone for
            three months, so that you can be told if it comes up again.
          </Trans>
        </p>
      </Dialog>
    </div>
  );
}

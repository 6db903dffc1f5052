import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect } from "react";
import { useNavigate } from "react-router";
import { setShut } from "../../features/leaveQuickly/shut.ts";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import type { SpaceView } from "../../platform/space/spaceView.ts";
import { Button } from "../../platform/ui/Button.tsx";
import { ButtonLink } from "../../platform/ui/ButtonLink.tsx";
import { Notice } from "../../platform/ui/Notice.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import { ProblemSentence } from "../../platform/words/ProblemSentence.tsx";
import styles from "./gate.module.css";
import { SoonNote } from "../shell/SoonNote.tsx";
import { keepProgramHere } from "../../platform/offline/keptProgram.ts";
import { rememberSpaceHere } from "./spaceHere.ts";
import { fetchAllParts } from "../parts.ts";

/** First what was asked for, then the rest. */
const QUIET_MS = 1_500;

/** Lets a screen be seen only in a state that it understands; the others have a sentence of their own. */
export function Gate(props: {
  readonly mayBegin: boolean;
  /** The ways back in are open to a browser that let go of its keys. */
  readonly mayReturn?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const { session, view } = useSpace();
  const { t } = useLingui();
  const { stage } = view;

  useEffect(() => {
    if (stage !== "none" && stage !== "opening" && stage !== "storage-refused") rememberSpaceHere(true);
    // The door was tapped open: only then are keys read again.
    if (stage === "locked")
      void session.unlock().then((unlocked) => {
        if (!unlocked.ok) setShut(true);
      });
  }, [stage, session]);

  // Nothing is kept here, and words can be written all the same, in this tab's memory: a place without them is blank.
  const isBlank = stage === "storage-refused" && !props.mayBegin && view.mine === null;
  useEffect(() => {
    if (isBlank) void session.begin();
  }, [isBlank, session]);

  const isInside = isWithin(stage);
  useEffect(() => {
    if (!isInside) return;
    const timer = setTimeout(fetchAllParts, QUIET_MS);
    const callOff = keepProgramHere();
    return () => {
      clearTimeout(timer);
      callOff();
    };
  }, [isInside]);

  switch (stage) {
    case "opening":
    case "locked":
      return <SoonNote />;
    case "none":
      return props.mayBegin ? props.children : <ToLanding />;
    case "keys-missing":
      if (props.mayReturn === true) return props.children;
      return (
        <Page title={t`This browser let go of your space`} place={t`Your space`}>
          <Notice tone="attention">
            <ProblemSentence word="keys-missing" />
          </Notice>
          <div className={styles["actions"]}>
            <ButtonLink to="/restore" tone="primary">
              <Trans>Bring it back with the recovery kit</Trans>
            </ButtonLink>
            <ButtonLink to="/link">
              <Trans>From another device of mine</Trans>
            </ButtonLink>
            <Button onPress={() => void session.begin()}>
              <Trans>Begin again here</Trans>
            </Button>
            <ButtonLink to="/help">
              <Trans>Help</Trans>
            </ButtonLink>
          </div>
        </Page>
      );
    case "alone":
    case "inviting":
    case "waiting-for-partner":
    case "together":
    case "closed":
      return props.children;
    // Words can be written even where nothing is kept; the banner says that they end with the tab.
    case "storage-refused":
      return isBlank ? <SoonNote /> : props.children;
  }
}

function isWithin(stage: SpaceView["stage"]): boolean {
  return ["alone", "inviting", "waiting-for-partner", "together", "closed"].includes(stage);
}

/** Nothing is here after all: forget that there was, or the first page would lead straight back. */
function ToLanding(): ReactNode {
  const navigate = useNavigate();
  useEffect(() => {
    rememberSpaceHere(false);
    void navigate("/", { replace: true });
  }, [navigate]);
  return null;
}

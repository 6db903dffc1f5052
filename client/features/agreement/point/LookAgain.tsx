import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect, useEffectEvent, useRef } from "react";
import { announce } from "../../../platform/ui/announce.ts";
import { hintWordOf } from "../../../platform/hints/hintWordOf.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { Notice } from "../../../platform/ui/Notice.tsx";
import styles from "./point.module.css";

/**
 * Opened by one's own press on *Comfortable*, below a sentence of one's own: why it can turn into a rule for the
 * other person, and two equal ways on. The rules err, so the second is always there.
 */
export function LookAgain(props: {
  readonly rules: readonly string[];
  readonly number: string;
  readonly onWrite: () => void;
  readonly onKeep: () => void;
}): ReactNode {
  const { rules, number, onWrite, onKeep } = props;
  const { t, i18n } = useLingui();
  const write = useRef<HTMLButtonElement>(null);
  const whys = rules.flatMap((rule) => {
    const word = hintWordOf(rule);
    return word === null ? [] : [i18n._(word.why)];
  });
  const tell = useEffectEvent(() => announce(t`Look again at point ${number}. ${whys.join(" ")}`));
  useEffect(() => {
    tell();
    write.current?.focus();
  }, []);
  return (
    <div role="group" aria-label={t`Look again at point ${number}, for you alone`} data-screen-only="">
      <Notice
        tone="attention"
        actions={
          <>
            <Button ref={write} onPress={onWrite}>
              <Trans>Go on writing</Trans>
            </Button>
            <Button onPress={onKeep}>
              <Trans>It stays as it is</Trans>
            </Button>
          </>
        }
      >
        <p className={styles["lookAgain"]}>
          <Trans>Look again</Trans>
        </p>
        {whys.map((why) => (
          <p key={why}>{why}</p>
        ))}
        <p>
          <Trans>
            Rules about words can be wrong. If it is what you mean, it can stay; nobody is told that you read this.
          </Trans>
        </p>
      </Notice>
    </div>
  );
}

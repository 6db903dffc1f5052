import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { Link } from "react-router";
import { useHeldBack } from "../../platform/conversation/useHeldBack.ts";
import { WhileOpen } from "../../platform/conversation/WhileOpen.tsx";
import { useNames } from "../../platform/space/useNames.ts";
import { announce } from "../../platform/ui/announce.ts";
import { Button } from "../../platform/ui/Button.tsx";
import { ButtonLink } from "../../platform/ui/ButtonLink.tsx";
import { CheckList, type CheckItem } from "../../platform/ui/CheckList.tsx";
import { InfoButton } from "../../platform/ui/InfoButton.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import { useChosen } from "../../platform/ui/useChosen.ts";
import styles from "./bring.module.css";

/**
 * "What would you like to bring?" All that somebody made alone, a line each and everything off: joining shared
 * nothing, and leaving this page shares nothing either. What is brought can be read by the other at once.
 */
export function BringScreen(props: {
  readonly points: readonly CheckItem[];
  readonly promises: readonly CheckItem[];
  readonly sentences: readonly string[];
  /** Null while there is nobody to share with. */
  readonly onBring: ((chosen: ReadonlySet<string>) => void) | null;
}): ReactNode {
  const { points, promises, sentences, onBring } = props;
  const isClosed = useHeldBack() === "closed";
  const { t } = useLingui();
  const { partner } = useNames();
  const [chosen, choose, clear] = useChosen();
  const [hasBrought, setBrought] = useState(false);
  const isNothing = points.length + promises.length + sentences.length === 0;
  const bring = (): void => {
    // The button is never grey: a page on which nothing can be pressed would look like a demand to choose.
    if (chosen.size === 0) return announce(t`Nothing is chosen, and nothing was shared.`);
    onBring?.(chosen);
    clear();
    setBrought(true);
    announce(t`Shared. ${partner} can read it now.`);
  };
  return (
    <Page
      title={t`What would you like to bring?`}
      place={t`Bring something`}
      scope="me"
      lead={
        isClosed
          ? t`This space is closed, and nothing goes from here to ${partner} any more. All of it stays yours.`
          : onBring === null
            ? t`When somebody is here with you, you can choose here what they may read. Until then all of it is yours alone.`
            : t`All of this is yours alone. Choose what ${partner} may read, now or later, or nothing at all.`
      }
      aside={<InfoButton />}
    >
      {isNothing && (
        <p>
          {hasBrought ? (
            <Trans>All of it is shared now.</Trans>
          ) : (
            <Trans>You have written nothing on your own. There is nothing that has to be brought.</Trans>
          )}
        </p>
      )}
      {points.length > 0 && (
        <CheckList label={<Trans>My points</Trans>} items={points} chosen={chosen} onChoose={choose} />
      )}
      {promises.length > 0 && (
        <CheckList label={<Trans>My promises</Trans>} items={promises} chosen={chosen} onChoose={choose} />
      )}
      {onBring !== null && points.length + promises.length > 0 && (
        <div>
          <Button tone="primary" onPress={bring}>
            <Trans>Share what I chose</Trans>
          </Button>
        </div>
      )}
      {sentences.length > 0 && <MySentences sentences={sentences} mayTalk={onBring !== null} />}
      <p>
        <Link to="/today">
          <Trans>Back to Today</Trans>
        </Link>
      </p>
    </Page>
  );
}

/** A sentence is said to somebody and not put somewhere: it comes along into a talk, where it can still be changed. */
function MySentences(props: { readonly sentences: readonly string[]; readonly mayTalk: boolean }): ReactNode {
  return (
    <section className={styles["sentences"]} aria-labelledby="my-sentences">
      <h2 id="my-sentences" className={styles["small"]}>
        <Trans>My sentence</Trans>
      </h2>
      {props.sentences.map((sentence) => (
        <p key={sentence} className={styles["said"]}>
          <bdi>{sentence}</bdi>
        </p>
      ))}
      <WhileOpen>
        <p>
          <Trans>A sentence is best said. You can bring it into a talk, and it is shared when you say it there.</Trans>
        </p>
      </WhileOpen>
      {props.mayTalk && (
        <div>
          <ButtonLink to="/talk/new/hear-me">
            <Trans>Bring it into a talk</Trans>
          </ButtonLink>
        </div>
      )}
    </section>
  );
}

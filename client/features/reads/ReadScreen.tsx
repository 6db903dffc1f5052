import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link, useParams } from "react-router";
import { Page } from "../../platform/ui/Page.tsx";
import styles from "./reads.module.css";

/** One-minute reads, open to both: knowing what the other is told is part of the trust. */
export function ReadScreen(): ReactNode {
  const { which } = useParams();
  if (which === "two") return <IfYouDidTheHurting />;
  if (which === "three") return <WhenItFeelsSlow />;
  // Also for an address that is none.
  return <IfYouWereHurt />;
}

function IfYouWereHurt(): ReactNode {
  const { t } = useLingui();
  return (
    <Page title={t`If you were hurt`} place={t`One minute`}>
      <div className={styles["read"]}>
        <p>
          <Trans>
            What you feel makes sense. Broken trust is felt in the body: sleep, appetite, a heart that races at a
            message tone. It comes in waves, and a good day does not mean that it is over.
          </Trans>
        </p>
        <p>
          <Trans>
            You do not owe anybody forgiveness, today or by a date. You may ask, doubt, change your mind, and need to
            hear the same answer again. You may also laugh, and that takes nothing back.
          </Trans>
        </p>
        <p>
          <Trans>
            Begin small. Say one true thing, about one moment, with what you felt and what matters to you. Ask to be
            heard before anything is solved. If it gets too much, stop: a pause needs no reason.
          </Trans>
        </p>
        <p>
          <Trans>
            Look at what is done, week by week, more than at what is said. And keep your own ground: friends, sleep,
            somebody to talk to. Your limits are yours to set. Nobody has to agree to them.
          </Trans>
        </p>
      </div>
      <Other to="/reads/two">
        <Trans>Read the other one: If you did the hurting</Trans>
      </Other>
    </Page>
  );
}

function IfYouDidTheHurting(): ReactNode {
  const { t } = useLingui();
  return (
    <Page title={t`If you did the hurting`} place={t`One minute`}>
      <div className={styles["read"]}>
        <p>
          <Trans>
            You are here, and that is a beginning. You did something that hurt; it is not all that you are. Shame wants
            you to hide or to defend yourself. What helps is to stay, and to listen.
          </Trans>
        </p>
        <p>
          <Trans>
            Take responsibility in plain words: what you did, that it was your doing, what you understand it did to your
            partner. Leave out "but" and "if". Explaining can come later, when it is asked for.
          </Trans>
        </p>
        <p>
          <Trans>
            Tell the whole of it once, rather than a little more each time: every new discovery begins the hurt again.
            If there is more, look for somebody who can help you say it well.
          </Trans>
        </p>
        <p>
          <Trans>
            Then choose one small promise that you can keep, and keep it. If you miss it, say so before you are asked.
            You may hear the same question many times; each calm answer is a stone in the path. Patience is what you can
            give today. Forgiveness is not yours to ask for by a date.
          </Trans>
        </p>
      </div>
      <Other to="/reads/one">
        <Trans>Read the other one: If you were hurt</Trans>
      </Other>
    </Page>
  );
}

function WhenItFeelsSlow(): ReactNode {
  const { t } = useLingui();
  return (
    <Page title={t`When it feels slow`} place={t`One minute`}>
      <div className={styles["read"]}>
        <p>
          <Trans>
            Trust goes in a moment and comes back in many. It is usual that one of you is further along than the other,
            and that a good week is followed by a hard day.
          </Trans>
        </p>
        <p>
          <Trans>
            If you are waiting: there is no countdown to forgiveness, and asking how long makes it longer. Do the next
            small thing you said you would do.
          </Trans>
        </p>
        <p>
          <Trans>
            If you are the one who needs time: you may take it, and you may say what helps today. Slow is not stuck.
            Three small things kept are worth more than one great evening.
          </Trans>
        </p>
      </div>
      {/* No way to Today: whoever reads this on a first visit has none. */}
      <Other to="/reads/one">
        <Trans>If you were hurt</Trans>
      </Other>
      <Other to="/reads/two">
        <Trans>If you did the hurting</Trans>
      </Other>
    </Page>
  );
}

/** The way to the other text: each of the two can know what the other is told. */
function Other(props: { readonly to: string; readonly children: ReactNode }): ReactNode {
  return (
    <p>
      <Link to={props.to}>{props.children}</Link>
    </p>
  );
}

import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { ButtonLink } from "../../platform/ui/ButtonLink.tsx";
import { Page } from "../../platform/ui/Page.tsx";
import styles from "./example.module.css";

/** A page as two people might have written it. Read only; both sides ask something of themselves. */
export function ExampleScreen(): ReactNode {
  const { t } = useLingui();
  return (
    <Page
      title={t`An example`}
      lead={t`Ada and Bo are made up. Theirs took four evenings, and two points are still open.`}
    >
      <article className={styles["sheet"]}>
        <header className={styles["head"]}>
          <h2>
            <Trans>What we ask of ourselves</Trans>
          </h2>
          <p className={styles["names"]}>
            <Who who="one" /> Ada <span aria-hidden="true">·</span> <Who who="two" /> Bo
          </p>
          <p className={styles["guide"]}>
            <Trans>Boundaries are guidelines that help rebuild safety. They are not punishments.</Trans>
          </p>
        </header>
        <p className={styles["preamble"]}>
          <Trans>
            Either of us may pause, change our mind, seek help, see friends, family, a doctor or a counsellor, and
            leave. Nothing here can be used as a debt.
          </Trans>
        </p>
        {/* Two points are open on purpose, and both people carry something: it shows a page and no verdict. */}
        <Topic title={t`Openness about daily life`}>
          <Point who="two" isAgreed>
            <Trans>If I am more than half an hour late, I will write where I am and when I expect to be home.</Trans>
          </Point>
          <Point who="both" isAgreed>
            <Trans>
              We each share our plans for the week on Sunday evening. What we talk about with a friend or a doctor stays
              private.
            </Trans>
          </Point>
        </Topic>
        <Topic title={t`Social situations`}>
          <Point who="two">
            <Trans>When I notice that an evening feels wrong, I will leave early and tell Ada the same day.</Trans>
          </Point>
          <Point who="one" isAgreed>
            <Trans>
              I will see my own friends on Thursdays, and I will say what I need instead of watching the clock.
            </Trans>
          </Point>
        </Topic>
        <Topic title={t`Pace of closeness`}>
          <Point who="both" isAgreed>
            <Trans>Either of us may slow down or stop at any time, without giving a reason.</Trans>
          </Point>
        </Topic>
        <Topic title={t`How we talk`}>
          <Point who="both" isAgreed>
            <Trans>
              We each will say "ten minutes" when it gets too much, and come back when the ten minutes are over.
            </Trans>
          </Point>
          <Point who="one">
            <Trans>I will ask my question once, and write it down if I need to ask it again.</Trans>
          </Point>
        </Topic>
        <footer className={styles["foot"]}>
          <p>
            <Trans>
              A personal statement of intentions. It is not a contract, gives nobody rights over the other, and either
              person may end it at any time.
            </Trans>
          </p>
        </footer>
      </article>
      <div className={styles["actions"]}>
        <ButtonLink to="/start" tone="primary">
          <Trans>Start</Trans>
        </ButtonLink>
        <ButtonLink to="/" tone="plain">
          <Trans>Back</Trans>
        </ButtonLink>
      </div>
    </Page>
  );
}

function Topic(props: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <section className={styles["topic"]}>
      <h3>{props.title}</h3>
      <ul className={styles["points"]}>{props.children}</ul>
    </section>
  );
}

type Doer = "one" | "two" | "both";

// The same look as a point of one's own, and none of its code: this page loads without a space.
function Point(props: { readonly who: Doer; readonly isAgreed?: boolean; readonly children: ReactNode }): ReactNode {
  return (
    <li className={styles["point"]}>
      <Who who={props.who} />
      <div>
        <p>{props.children}</p>
        <p className={styles["mark"]}>
          {props.isAgreed === true ? <Trans>You are both comfortable with this one</Trans> : <Trans>Still open</Trans>}
        </p>
      </div>
    </li>
  );
}

/** By initial as much as by colour. */
function Who(props: { readonly who: Doer }): ReactNode {
  return (
    <span className={styles["who"]} data-who={props.who}>
      {props.who === "both" ? <Trans>Both</Trans> : props.who === "one" ? "A" : "B"}
    </span>
  );
}

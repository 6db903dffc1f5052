import type { ReactNode } from "react";
import type { ClauseId, Slot } from "../../../../shared/base/ids.ts";
import type { AgreementPage, PagePoint } from "../../../../shared/signing/agreementPage.ts";
import { pageWords } from "../../../../shared/signing/words/pageWords.ts";
import type { PrintedWords } from "../../../../shared/signing/words/printedWords.ts";
import { ProblemNotice } from "../ProblemNotice.tsx";
import styles from "./paper.module.css";
import { PageLanguage } from "./PageLanguage.tsx";
import { PaperPoint } from "./PaperPoint.tsx";

/**
 * The page to read, in the words and the order of the file that is signed (`client/platform/signing/pdf`). All of
 * it comes from the page itself, so both read the same, whatever language their screens have.
 */
export function PaperPage(props: {
  readonly page: AgreementPage;
  readonly withdrawn?: readonly ClauseId[];
  readonly signedOn?: Readonly<Record<Slot, string>> | null;
}): ReactNode {
  const { page, withdrawn = [], signedOn = null } = props;
  const words = pageWords(page.lang);
  if (!words.ok) return <ProblemNotice problem="page-of-newer-program" />;
  const gone = new Set<string>(withdrawn);
  const limits = [...page.limits.a, ...page.limits.b];
  return (
    <>
      <PageLanguage page={page} />
      <article className={styles["sheet"]} lang={page.lang}>
        <Opening page={page} words={words.value} />
        {page.sections.map(({ topic, title, points }, index) => (
          <section key={topic} className={styles["section"]}>
            <h2>
              {index + 1}. <bdi>{title}</bdi>
            </h2>
            <Points points={points} number={index + 1} page={page} words={words.value} gone={gone} />
          </section>
        ))}
        {limits.length > 0 && (
          <section className={styles["section"]}>
            <h2>
              {page.sections.length + 1}. {words.value.limitsTitle}
            </h2>
            <p className={styles["note"]}>{words.value.limitsNote}</p>
            <Points points={limits} number={page.sections.length + 1} page={page} words={words.value} gone={gone} />
          </section>
        )}
        <StillOpen page={page} words={words.value} />
        <div className={styles["closing"]}>
          {signedOn !== null && <SignedOn page={page} words={words.value} signedOn={signedOn} />}
          <p>{words.value.effect}</p>
          {page.supersedes !== null && <p className={styles["note"]}>{words.value.follows(page.supersedes)}</p>}
        </div>
      </article>
    </>
  );
}

/** Founding line and preamble stand on every page: what it may never be used for comes before what it says. */
function Opening({ page, words }: { readonly page: AgreementPage; readonly words: PrintedWords }): ReactNode {
  const { a, b } = page.partners;
  return (
    <div className={styles["opening"]}>
      <h2>{page.title}</h2>
      <p>
        <bdi>{a.name}</bdi> · <bdi>{b.name}</bdi>
      </p>
      <p className={styles["line"]}>
        {words.writtenOn(words.sayDay(page.proposedOn))}, {words.lookAgainOn(words.sayDay(page.reviewOn))}.
      </p>
      <p className={styles["founding"]}>{words.foundingLine}</p>
      <p className={styles["preamble"]}>{words.preamble}</p>
      <p className={styles["note"]}>{words.notContract}</p>
    </div>
  );
}

function Points(props: {
  readonly points: readonly PagePoint[];
  readonly number: number;
  readonly page: AgreementPage;
  readonly words: PrintedWords;
  readonly gone: ReadonlySet<string>;
}): ReactNode {
  return (
    <ol className={styles["points"]}>
      {props.points.map((point, place) => (
        <PaperPoint
          key={point.id}
          point={point}
          number={`${props.number}.${place + 1}`}
          partners={props.page.partners}
          words={props.words}
          isGone={props.gone.has(point.id)}
        />
      ))}
    </ol>
  );
}

/** On the paper too, so that nobody can say later that it was agreed. */
function StillOpen({ page, words }: { readonly page: AgreementPage; readonly words: PrintedWords }): ReactNode {
  if (page.stillOpen.length === 0) return null;
  return (
    <section className={styles["section"]}>
      <h2>{words.stillOpenTitle}</h2>
      <p className={styles["note"]}>{words.stillOpenNote}</p>
      {page.stillOpen.map(({ topic, title, points }) => (
        <section key={topic} className={styles["section"]}>
          <h3>
            <bdi>{title}</bdi>
          </h3>
          <ul className={styles["points"]}>
            {points.map(({ id, text }) => (
              <li key={id} className={styles["words"]}>
                {text}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function SignedOn(props: {
  readonly page: AgreementPage;
  readonly words: PrintedWords;
  readonly signedOn: Readonly<Record<Slot, string>>;
}): ReactNode {
  const { page, words, signedOn } = props;
  return (
    <>
      {(["a", "b"] as const).map((slot) => (
        <p key={slot}>
          {words.signatureOf(page.partners[slot].name)} · {words.sayDay(signedOn[slot])}
        </p>
      ))}
    </>
  );
}

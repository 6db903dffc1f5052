import { Plural, Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { assertNever } from "../../../shared/base/assertNever.ts";
import type { KitTextProblem } from "../../../shared/seal/recovery/kitCode.ts";
import { kitGuesses, type KitGuess, kitTypos, typedWords } from "../../../shared/seal/recovery/kitTypos.ts";
import { Button } from "../../platform/ui/Button.tsx";
import { Notice } from "../../platform/ui/Notice.tsx";
import { ProblemSentence } from "../../platform/words/ProblemSentence.tsx";
import type { ProblemWord } from "../../platform/words/problemWord.ts";
import styles from "./kit.module.css";

interface Trouble {
  readonly typed: string;
  /** Puts these words into the field; whoever has the page looks whether they are right. */
  readonly onTake: (words: string) => void;
}

/** Which word it is, and what it was meant to be: nobody compares 24 words when one of them is known to be wrong. */
export function KitTrouble(props: Trouble & { readonly problem: ProblemWord | KitTextProblem }): ReactNode {
  return (
    <Notice tone="attention">
      <What {...props} />
    </Notice>
  );
}

function What(props: Trouble & { readonly problem: ProblemWord | KitTextProblem }): ReactNode {
  const { problem } = props;
  return isOfText(problem) ? <OfText {...props} problem={problem} /> : <ProblemSentence word={problem} />;
}

/** What can be seen from the typed words alone, before anybody is asked. */
const OF_TEXT = ["kit-word-count", "kit-word-unknown", "kit-words-mistyped", "kit-code-mangled", "kit-foreign"];

function isOfText(problem: ProblemWord | KitTextProblem): problem is KitTextProblem {
  return OF_TEXT.includes(problem);
}

function OfText(props: Trouble & { readonly problem: KitTextProblem }): ReactNode {
  const { problem, typed } = props;
  const { length } = typedWords(typed);
  switch (problem) {
    case "kit-word-count":
      return (
        <>
          <p>
            <Plural
              value={length}
              one="This is one word, and there are 24."
              other="These are # words, and there are 24."
            />
          </p>
          <Typos {...props} />
        </>
      );
    case "kit-word-unknown":
      return <Typos {...props} />;
    case "kit-words-mistyped":
      return <Guesses {...props} />;
    case "kit-code-mangled":
      return <Trans>This code is not complete. Hold the camera a little closer, or type the words.</Trans>;
    case "kit-foreign":
      return <Trans>This is not a recovery kit. Use the 24 words, or the code printed under them.</Trans>;
    default:
      return assertNever(problem);
  }
}

/**
 * By place and with the nearest words: a list of 2,048 differs in its first four letters, so a guess is often right.
 */
function Typos({ typed, onTake }: Trouble): ReactNode {
  const typos = kitTypos(typed);
  if (typos.length === 0) return null;
  const words = typedWords(typed);
  return (
    <ul className={styles["typos"]} data-kit-typos>
      {typos.map(({ place, typed: word, nearest }) => (
        <li key={place}>
          <Trans>
            Word {place}, “{word}”, is not one of the kit's.
          </Trans>{" "}
          {nearest.map((near) => (
            <Button key={near} tone="plain" onPress={() => onTake(words.with(place - 1, near).join(" "))}>
              <Trans>Perhaps “{near}”</Trans>
            </Button>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** The checksum is wrong: what one slip could have been is tried out, here and without a server. */
function Guesses({ typed, onTake }: Trouble): ReactNode {
  const guesses = kitGuesses(typed);
  const words = typedWords(typed);
  return (
    <>
      <p>
        <Trans>
          Each of these is a word of the kit, and together they are none. One was read for another, or two have changed
          places.
        </Trans>
      </p>
      <ul className={styles["typos"]}>
        {guesses.map((guess) => (
          <li key={`${guess.kind}-${guess.place}-${"word" in guess ? guess.word : ""}`}>
            <Button tone="plain" onPress={() => onTake(withGuess(words, guess).join(" "))}>
              {guess.kind === "swapped" ? (
                <Trans>
                  Perhaps words {guess.place} and {guess.place + 1} have changed places
                </Trans>
              ) : (
                <Trans>
                  Perhaps word {guess.place} is “{guess.word}”
                </Trans>
              )}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function withGuess(words: readonly string[], guess: KitGuess): readonly string[] {
  const { place } = guess;
  if (guess.kind === "another") return words.with(place - 1, guess.word);
  return words.with(place - 1, words[place] ?? "").with(place, words[place - 1] ?? "");
}

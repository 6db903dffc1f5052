import { useLingui } from "@lingui/react/macro";
import { assertNever } from "../../../../shared/base/assertNever.ts";
import type { AgreementPage } from "../../../../shared/signing/agreementPage.ts";
import type { LetterPlace, RenderProblem } from "../../../platform/signing/pdf/rendered.ts";
import { isolated } from "../../../platform/words/isolated.ts";
import { SIGNING_PROBLEMS_SHOWN } from "../../../platform/words/signingProblemWords.ts";
import { numberedPoints } from "../paper/numberedPoints.ts";

/** Why a page cannot be printed, with the letter and its place: what can be written another way is not a mystery. */
export function useRefusalWords(page: AgreementPage): (problem: RenderProblem) => string {
  const { t, i18n } = useLingui();
  const placeOf = (where: LetterPlace): string => {
    switch (where.part) {
      case "name": {
        const name = isolated(page.partners[where.slot].name);
        return t`in the name ${name}`;
      }
      case "point": {
        const number = numberedPoints(page).find(({ point }) => point.id === where.id)?.number;
        // What is still open has no number on the page, and is known by its first words.
        const open = page.stillOpen.flatMap(({ points }) => points).find(({ id }) => id === where.id);
        if (number !== undefined) return t`in point ${number} below`;
        const beginning = isolated((open?.text ?? "").slice(0, 40));
        return t`in the open point that begins with ${beginning}`;
      }
      case "title":
      case "topic":
        return t`in a heading`;
      case "help":
        return t`in the help lines`;
      default:
        return assertNever(where);
    }
  };
  return (problem) => {
    if (problem.problem !== "letter-unknown") return i18n._(SIGNING_PROBLEMS_SHOWN["page-of-newer-program"]);
    const place = placeOf(problem.where);
    const letter = isolated(problem.letter);
    return t`The sign ${letter} ${place} cannot be printed yet, and a signed page must not have a gap. Write it another way, then propose it.`;
  };
}

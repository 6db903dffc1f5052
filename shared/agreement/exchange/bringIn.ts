import { fail, ok } from "../../base/result.ts";
import { BROUGHT_BYTES, type BringInResult, bytesOf, problemOf } from "./broughtIn.ts";
import { htmlToText, isPage } from "./htmlToText.ts";
import { readAgreementFile } from "./readAgreementFile.ts";
import { isOwnMarkdown, readOwnMarkdown } from "./readOwnMarkdown.ts";
import { readPoints } from "./readPoints.ts";

/** Nothing that a person writes begins like this; `[` might, as a box to tick. */
const DATA = /^\s*(?:\{|\[\s*[{"[\]])/;

/**
 * What somebody pasted, or a file of theirs, as points to choose from. It is measured before anything reads
 * it. What it is follows from how it begins, not from the name of a file.
 */
export function bringIn(text: string): BringInResult {
  if (text.length > BROUGHT_BYTES || bytesOf(text) > BROUGHT_BYTES) return fail("too-large");
  const whole = text.replace(/^\ufeff/, "");
  if (DATA.test(whole)) return readAgreementFile(whole);
  const words = isPage(whole) ? htmlToText(whole) : whole;
  const points = isOwnMarkdown(words) ? readOwnMarkdown(words) : readPoints(words);
  const problem = problemOf(points);
  return problem === null ? ok({ points, people: null }) : fail(problem);
}

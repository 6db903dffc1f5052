import * as z from "zod/mini";
import { fail, ok, type Result } from "../../base/result.ts";
import { type AgreementFile, agreementFileSchema, FORMAT, VERSION } from "./agreementFile.ts";
import type { BringInProblem, BringInResult, BroughtPoint } from "./broughtIn.ts";
import { problemOf } from "./broughtIn.ts";

/** Asked first, of whatever it is: only a file that says what it is can be told apart from a damaged one. */
const labelSchema = z.looseObject({ format: z.literal(FORMAT), version: z.number().check(z.int()) });

function parse(text: string): Result<unknown, "damaged"> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return fail("damaged");
  }
}

/** A file in the format of agreements, or one that claims to be. */
export function readAgreementFile(text: string): BringInResult {
  const parsed = parse(text);
  if (!parsed.ok) return fail(text.includes(FORMAT) ? "damaged" : "not-an-agreement");
  const label = labelSchema.safeParse(parsed.value);
  if (!label.success) return fail("not-an-agreement");
  if (label.data.version !== VERSION) return fail(label.data.version < VERSION ? "older" : "newer");
  const file = agreementFileSchema.safeParse(parsed.value);
  if (!file.success) return fail("damaged");
  const points = pointsOf(file.data);
  const problem: BringInProblem | null = problemOf(points);
  return problem === null ? ok({ points, people: file.data.people }) : fail(problem);
}

/**
 * Ids only tell which request a point answers: every point that is brought in gets a new one, because the file
 * may be brought in on both sides, or twice, and two points under one id would be one of them lost. Kind and
 * state are left behind: the one follows from the words, the other is for the two to say again.
 */
function pointsOf(file: AgreementFile): readonly BroughtPoint[] {
  const all = file.topics.flatMap(({ id, points }) => points.map((point) => ({ topic: id, point })));
  const places = new Map(all.map(({ point }, place) => [point.id, place]));
  return all.map(({ topic, point }) => {
    const { text, who, details, start, review, end, answers } = point;
    return {
      topic,
      paragraphs: text.flatMap((letters) => letters.toWellFormed().split("\n")),
      who,
      details,
      start,
      review,
      end,
      answers: answers === null ? null : (places.get(answers) ?? null),
    };
  });
}

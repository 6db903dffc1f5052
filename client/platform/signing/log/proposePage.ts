import type { Random } from "../../../../shared/base/random.ts";
import { fail, ok, type Result } from "../../../../shared/base/result.ts";
import type { AgreementPage } from "../../../../shared/signing/agreementPage.ts";
import type { SigningProblem } from "../../words/signingProblem.ts";
import type { SigningTrouble } from "../signingView.ts";
import { isLegal } from "./isLegal.ts";
import { sealEntry } from "./sealEntry.ts";
import type { SigningBook } from "./signingBook.ts";
import type { SigningLine } from "./signingLine.ts";
import type { SigningPlace } from "./signingPlace.ts";

const TRIES = 4;

/**
 * A page waits for nobody's connection: what is proposed is a picture of today, and next to it the other may
 * just have proposed theirs. So everything is read first, and whoever comes second is told.
 */
export async function proposePage(
  page: AgreementPage,
  ports: {
    readonly book: SigningBook;
    readonly line: SigningLine;
    readonly random: Random;
    readonly place: () => SigningPlace;
    readonly now: () => number;
    readonly trouble: () => SigningTrouble | null;
  },
): Promise<Result<void, SigningProblem>> {
  const { book, line, random, place, now } = ports;
  const said = { kind: "propose", page } as const;
  const { version } = page;
  for (let tried = 0; tried < TRIES; tried++) {
    const problem = (await line.sync()) ?? ports.trouble();
    if (problem !== null) return fail(problem);
    if (place().closed) return fail("space-closed");
    // Its answer was lost the last time round, and it is there.
    if (
      book.events.some((event) => event.type === "note" && event.said.kind === "propose" && event.version === version)
    )
      return ok(undefined);
    if (!isLegal(book, { version, said, place: place(), now: now() })) return fail("not-possible-now");
    const entry = sealEntry(said, { version, head: book.reading.head, place: place(), random });
    if (!entry.ok) return entry;
    const answer = await line.append(book.length, entry.value);
    if (answer === "taken") return ok(undefined);
    if (typeof answer === "object") return fail(answer.problem);
    if (answer !== "look") return fail(answer === "later" ? "server-troubled" : "offline");
  }
  return fail("server-troubled");
}

import { concatBytes } from "../../../../shared/base/bytes.ts";
import { otherSlot, type VersionId } from "../../../../shared/base/ids.ts";
import type { Random } from "../../../../shared/base/random.ts";
import { fail, ok, type Result } from "../../../../shared/base/result.ts";
import type { VersionState } from "../../../../shared/signing/signingState.ts";
import type { SigningProblem } from "../../words/signingProblem.ts";
import type { MaySign, SigningTrouble } from "../signingView.ts";
import { isLegal } from "./isLegal.ts";
import type { PageDesk } from "./pageDesk.ts";
import { sealEntry } from "./sealEntry.ts";
import type { SignatureJudge } from "./signatureJudge.ts";
import type { SigningBook } from "./signingBook.ts";
import type { Appending, SigningLine } from "./signingLine.ts";
import type { SigningPlace } from "./signingPlace.ts";
import { whyNotSign } from "./whyNotSign.ts";

/** Two people press at the same moment once; more often than this is a server that plays games. */
const TRIES = 4;

export interface SignatureMakerPorts {
  readonly book: SigningBook;
  readonly line: SigningLine;
  readonly judge: SignatureJudge;
  readonly desk: PageDesk;
  readonly random: Random;
  readonly place: () => SigningPlace;
  readonly maySign: () => MaySign;
  readonly trouble: () => SigningTrouble | null;
  readonly now: () => number;
  /** This device's own day, which is what stands on paper. */
  readonly today: () => string;
  /** Reads the space's log anew, and with it what did not open. */
  readonly heardLog: () => Promise<void>;
}

/**
 * One person's signature. It needs the line: what the other signed a moment ago is read, drawn again and compared
 * before anything is signed over it. When somebody was faster all the same, everything is looked at once more.
 */
export async function makeSignature(
  version: VersionId,
  ports: SignatureMakerPorts,
): Promise<Result<void, SigningProblem>> {
  for (let tried = 0; tried < TRIES; tried++) {
    const appended = await attempt(version, ports);
    if (!appended.ok) return appended;
    if (appended.value === "taken") {
      await ports.judge.judgeAll();
      return ok(undefined);
    }
    if (appended.value === "unheard") return fail("maybe-signed");
    if (appended.value === "later") return fail("server-troubled");
    if (typeof appended.value === "object") return fail(appended.value.problem);
  }
  return fail("server-troubled");
}

async function attempt(version: VersionId, ports: SignatureMakerPorts): Promise<Result<Appending, SigningProblem>> {
  const { book, line, judge, desk, random, place, now } = ports;
  const unheard = await line.sync();
  if (unheard === null && book.mayBeOfNewerKey) await ports.heardLog();
  const problem = unheard ?? ports.trouble();
  if (problem !== null) return fail(problem);
  await judge.judgeAll();
  const day = ports.today();
  const why = whyNotSign(ports.maySign(), day, now());
  if (why !== null) return fail(why);
  const found = book.state(now()).versions.find(({ page }) => page.version === version);
  if (found === undefined || found.standing.kind !== "proposed") return fail("not-possible-now");
  const unfit = unfitBecause(found, ports);
  if (unfit === "log-behind") {
    await ports.heardLog();
    return ok("look");
  }
  if (unfit !== null) return fail(unfit);
  // What is signed over and where it goes are of one moment: drawing takes a while, and the other may sign meanwhile.
  const { length, reading } = book;
  const theirs = found.signed[otherSlot(place().slot)];
  const before = theirs === null ? null : ((await book.openedAt(theirs.n))?.attachment ?? null);
  if (theirs !== null && before === null) return fail("storage-refused");
  const signed = await desk.sign({ page: found.page, before, day }, place);
  if (!signed.ok) return signed;
  if (book.length !== length) return ok("look");
  const { said, attachment } = signed.value;
  if (!isLegal(book, { version, said, place: place(), now: now() })) return fail("not-possible-now");
  const entry = sealEntry(said, { version, head: reading.head, place: place(), random }, attachment);
  return entry.ok ? ok(await line.append(length, entry.value)) : entry;
}

/** What is there already keeps this person from signing over it, or once more. */
function unfitBecause(found: VersionState, { book, place }: SignatureMakerPorts): SigningProblem | "log-behind" | null {
  const { slot } = place();
  if (found.signed[slot] !== null || found.unchecked.includes(slot)) return "already-signed";
  const theirs = book.events.filter(
    (event) => event.type === "signature" && event.version === found.page.version && event.by !== slot,
  );
  const known = place().head.n;
  // The space log is on its way, with the key that signed.
  if (theirs.some((event) => event.type === "signature" && event.head > known)) return "log-behind";
  if (found.unchecked.length > 0) return "page-of-newer-program";
  return theirs.some((event) => event.type === "signature" && event.verdict === "unsound") ? "not-the-same-page" : null;
}

/** The file as far as it is signed: whoever was first brought the whole of it, the second what they added. */
export async function signedFile(version: VersionState, book: SigningBook): Promise<Uint8Array | null> {
  const signatures = [version.signed.a, version.signed.b].filter((one) => one !== null);
  const parts: Uint8Array[] = [];
  for (const { n } of signatures.toSorted((left, right) => left.n - right.n)) {
    const opened = await book.openedAt(n);
    if (opened === null) return null;
    parts.push(opened.attachment);
  }
  return parts.length === 0 ? null : concatBytes(...parts);
}

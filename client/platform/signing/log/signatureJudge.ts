import type { SignatureToCheck, PageDesk } from "./pageDesk.ts";
import type { SigningBook } from "./signingBook.ts";
import type { SigningPlace } from "./signingPlace.ts";
import { concatBytes } from "../../../../shared/base/bytes.ts";
import type { SigningEvent, Verdict } from "../../../../shared/signing/signingEvent.ts";

type SignatureEvent = Extract<SigningEvent, { type: "signature" }>;

/**
 * Looks at each signature once, in the order of the log: the second one's part goes on from the first one's
 * file, so that what the first was found to be decides what the second is read as.
 */
export interface SignatureJudge {
  /** Resolves when everything that is here was looked at; false: some of it could not be, just now. One at a time. */
  judgeAll(): Promise<boolean>;
}

export function createSignatureJudge(ports: {
  readonly book: SigningBook;
  readonly desk: PageDesk;
  readonly place: () => SigningPlace;
  readonly refreshLog: () => Promise<void>;
  readonly changed: () => void;
}): SignatureJudge {
  const { book, desk } = ports;
  let running: Promise<boolean> = Promise.resolve(true);

  async function judgeAll(): Promise<boolean> {
    for (;;) {
      const next = book.events.find(
        (event): event is SignatureEvent => event.type === "signature" && book.verdictOf(event.n) === null,
      );
      if (next === undefined) return true;
      const verdict = await verdictOn(next);
      if (verdict === null) return false;
      await book.judge(next.n, verdict);
      ports.changed();
    }
  }

  /** Null: not now. "unchecked" is said again by the next start, or once the space log has grown. */
  async function verdictOn(next: SignatureEvent): Promise<Verdict | null> {
    if (next.head > ports.place().head.n) {
      // Its author knew more of the space log than this device does: perhaps the very key that signed it.
      void ports.refreshLog();
      return "unchecked";
    }
    const signature = await signatureAt(book, next);
    if (signature === "over-unchecked") return "unchecked";
    if (signature === "of-nothing") return "unsound";
    return signature === "no-disk" ? null : desk.check(signature, ports.place);
  }

  return {
    judgeAll() {
      running = running.then(judgeAll, judgeAll);
      return running;
    },
  };
}

/**
 * "of-nothing": no page of that version was proposed before it. "over-unchecked": whether it goes on from another
 * one's file cannot be said before that one was looked at. "no-disk": what cannot be read is not judged.
 */
async function signatureAt(
  book: SigningBook,
  { n, atMs, version, by, head, said }: SignatureEvent,
): Promise<SignatureToCheck | "of-nothing" | "over-unchecked" | "no-disk"> {
  const before = book.state(atMs, n).versions.find(({ page }) => page.version === version);
  if (before === undefined) return "of-nothing";
  if (before.unchecked.length > 0) return "over-unchecked";
  const first = before.signed.a ?? before.signed.b;
  const own = await book.openedAt(n);
  const base = first === null ? null : await book.openedAt(first.n);
  if (own === null || (first !== null && base === null)) return "no-disk";
  const file = base === null ? own.attachment : concatBytes(base.attachment, own.attachment);
  return { page: before.page, by, head, said, file };
}

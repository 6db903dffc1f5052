import type { SignatureToCheck, PageDesk } from "./pageDesk.ts";
import type { SigningBook } from "./signingBook.ts";
import type { SigningPlace } from "./signingPlace.ts";
import { concatBytes } from "../../../../shared/base/bytes.ts";
import type { SigningEvent } from "../../../../shared/signing/signingEvent.ts";

type SignatureEvent = Extract<SigningEvent, { type: "signature" }>;

/**
 * Looks at each signature once, in the order of the log: the second one's part goes on from the first one's
 * file, so that what the first was found to be decides what the second is read as.
 */
export interface SignatureJudge {
  /** Resolves when everything that is here was looked at. One at a time. */
  judgeAll(): Promise<void>;
}

export function createSignatureJudge(ports: {
  readonly book: SigningBook;
  readonly desk: PageDesk;
  readonly place: () => SigningPlace;
  readonly refreshLog: () => void;
  readonly changed: () => void;
}): SignatureJudge {
  const { book, desk } = ports;
  let running: Promise<void> = Promise.resolve();

  async function judgeAll(): Promise<void> {
    for (;;) {
      const next = book.events.find(
        (event): event is SignatureEvent => event.type === "signature" && book.verdictOf(event.n) === null,
      );
      if (next === undefined || next.head > ports.place().head.n) {
        // Its author knew more of the space log than this device does: perhaps the very key that signed it.
        if (next !== undefined) ports.refreshLog();
        return;
      }
      const signature = await signatureAt(book, next);
      // The disk does not answer: what cannot be read is not judged for good.
      if (signature === "no-disk") return;
      const verdict = signature === "of-nothing" ? "unsound" : await desk.check(signature, ports.place);
      if (verdict === null) return;
      await book.judge(next.n, verdict);
      ports.changed();
    }
  }

  return {
    judgeAll() {
      running = running.then(judgeAll, judgeAll);
      return running;
    },
  };
}

/** "of-nothing": no page of that version was proposed before it. */
async function signatureAt(
  book: SigningBook,
  { n, atMs, version, by, head, said }: SignatureEvent,
): Promise<SignatureToCheck | "of-nothing" | "no-disk"> {
  const before = book.state(atMs, n).versions.find(({ page }) => page.version === version);
  if (before === undefined) return "of-nothing";
  const first = before.signed.a ?? before.signed.b;
  const own = await book.openedAt(n);
  const base = first === null ? null : await book.openedAt(first.n);
  if (own === null || (first !== null && base === null)) return "no-disk";
  const file = base === null ? own.attachment : concatBytes(base.attachment, own.attachment);
  return { page: before.page, by, head, said, file };
}

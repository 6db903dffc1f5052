import { pageHash } from "../../../../shared/signing/pageHash.ts";
import type { AgreementPage } from "../../../../shared/signing/agreementPage.ts";
import type { Clock } from "../../../../shared/base/clock.ts";
import type { Random } from "../../../../shared/base/random.ts";
import { fail, ok, type Result } from "../../../../shared/base/result.ts";
import type { ProblemWord } from "../../words/problemWord.ts";
import type { PageDesk } from "../log/pageDesk.ts";
import type { SigningProblem } from "../../words/signingProblem.ts";
import type { PrintPage } from "./printPage.ts";
import type { Rendered } from "../pdf/rendered.ts";

export interface PageDeskPorts {
  /** Of the database that holds this device's own key. */
  readonly keyName: string;
  readonly clock: Clock;
  readonly random: Random;
  readonly print: PrintPage;
  /** Says in the space's log whose this device's key is. */
  readonly publish: (key: { readonly spkiHash: string; readonly serial: string }) => Promise<Result<void, ProblemWord>>;
}

/**
 * Pages, drawn; signatures, made and looked at. What it takes to do so is fetched when it is first needed: most
 * days nobody signs.
 */
export function openPageDesk(ports: PageDeskPorts): PageDesk {
  let latest: { readonly hash: string; readonly drawn: Uint8Array } | null = null;

  /** "not-now": the program or a font cannot be had, perhaps without a connection. The same page is drawn once. */
  async function draw(page: AgreementPage): Promise<Rendered | "not-now"> {
    const hash = pageHash(page);
    if (latest?.hash === hash) return ok(latest.drawn);
    const rendered = await ports.print(page).catch(() => "not-now" as const);
    if (rendered !== "not-now" && rendered.ok) latest = { hash, drawn: rendered.value };
    return rendered;
  }

  return {
    async check(signature, place) {
      const drawn = await draw(signature.page);
      if (drawn === "not-now") return null;
      if (!drawn.ok) return drawn.problem === "letter-unknown" ? "unsound" : "unchecked";
      const { checkSignature } = await import("./checkSignature.ts");
      return checkSignature(signature, drawn.value, place());
    },
    async sign(toSign, place) {
      const drawn = await draw(toSign.page);
      if (drawn === "not-now") return fail("server-troubled");
      if (!drawn.ok) return fail(problemOfDrawing(drawn.problem));
      const { signOnDevice } = await import("./signOnDevice.ts");
      return signOnDevice(toSign, drawn.value, place, ports);
    },
    async takenBack(file, notes, place) {
      const { withTakenBack } = await import("./withTakenBack.ts");
      return withTakenBack(file, notes, place());
    },
  };
}

function problemOfDrawing(problem: "letter-unknown" | "language-unknown" | "renderer-unknown"): SigningProblem {
  return problem === "letter-unknown" ? "page-not-printable" : "page-of-newer-program";
}

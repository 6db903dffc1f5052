import { pageHash } from "../../../../shared/signing/pageHash.ts";
import type { AgreementPage } from "../../../../shared/signing/agreementPage.ts";
import { fail, ok } from "../../../../shared/base/result.ts";
import type { PageDesk } from "../log/pageDesk.ts";
import type { SigningProblem } from "../../words/signingProblem.ts";
import type { PageDeskPorts } from "./pageDeskPorts.ts";
import type { Rendered } from "../pdf/rendered.ts";

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
      const program = await fetched(() => import("./checkSignature.ts"));
      if (program === null) return null;
      try {
        return program.checkSignature(signature, drawn.value, place());
      } catch {
        // A file of a strange program at which ours stumbles: not counted, and nobody is kept from going on.
        return "unchecked";
      }
    },
    async sign(toSign, place) {
      const drawn = await draw(toSign.page);
      if (drawn === "not-now") return fail("server-troubled");
      if (!drawn.ok) return fail(problemOfDrawing(drawn.problem));
      // With what it fetches itself: a line that breaks half-way leaves nothing half signed.
      const program = await fetched(() =>
        Promise.all([import("./signOnDevice.ts"), import("../cms/buildCms.ts"), import("../cms/issueCertificate.ts")]),
      );
      return program === null ? fail("server-troubled") : program[0].signOnDevice(toSign, drawn.value, place, ports);
    },
    async takenBack(file, notes, place) {
      const program = await fetched(() => import("./withTakenBack.ts"));
      return program === null ? fail("server-troubled") : program.withTakenBack(file, notes, place());
    },
  };
}

/** Null where this part of the program cannot be had just now. */
function fetched<Program>(load: () => Promise<Program>): Promise<Program | null> {
  return load().catch(() => null);
}

function problemOfDrawing(problem: "letter-unknown" | "language-unknown" | "renderer-unknown"): SigningProblem {
  return problem === "letter-unknown" ? "page-not-printable" : "page-of-newer-program";
}

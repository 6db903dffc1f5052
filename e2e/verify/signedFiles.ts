import { toBase64url } from "../../shared/base/base64url.ts";
import type { Slot } from "../../shared/base/ids.ts";
import { type TestSpace, together } from "../../shared/seal/testing/adaAndBo.ts";
import { seededRandom } from "../../shared/seal/testing/seededRandom.ts";
import type { AgreementPage } from "../../shared/signing/agreementPage.ts";
import { canonicalJson } from "../../shared/seal/canonical.ts";
import { pageBytes } from "../../shared/signing/pageHash.ts";
import { parsePage } from "../../shared/signing/parsePage.ts";
import { pageSpace } from "../../shared/signing/pageSpace.ts";
import { addSignature } from "../../client/platform/signing/cms/addSignature.ts";
import { type TestSigner, testSigner, TODAY } from "../../client/platform/signing/cms/testing/signers.ts";
import { renderPage } from "../../client/platform/signing/pdf/renderPage.ts";
import type { Rendered } from "../../client/platform/signing/pdf/rendered.ts";
import type { Report } from "../../client/platform/signing/verify/report.ts";
import { verifyByDrawing } from "../../client/platform/signing/verify/verifyByDrawing.ts";
import { nodeFonts } from "../pdf/nodeFonts.ts";

/** Ada's and Bo's page with real keys, really drawn and really signed; every attack starts from it. */
export interface SignedFiles {
  readonly space: TestSpace;
  readonly page: AgreementPage;
  readonly ada: TestSigner;
  readonly bo: TestSigner;
  readonly base: Uint8Array;
  /** Signed by Ada. */
  readonly one: Uint8Array;
  /** And then by Bo. */
  readonly both: Uint8Array;
}

export async function signedFiles(seed = "signed"): Promise<SignedFiles> {
  const space = await together(seededRandom(seed));
  const page = pageOf(space);
  const ada = await testSigner(space, "a", page.partners.a.name);
  const bo = await testSigner(space, "b", page.partners.b.name);
  const base = await drawnFile(page);
  const one = await signedBy(ada, base);
  return { space, page, ada, bo, base, one, both: await signedBy(bo, one) };
}

export function signedBy({ slot, certificate, sign }: TestSigner, file: Uint8Array): Promise<Uint8Array> {
  return addSignature({ file, field: slot === "a" ? "SignatureA" : "SignatureB", day: TODAY, certificate, sign });
}

export const POINT_TEXT = "If I am more than half an hour late, I will write where I am.";

export function pageOf(space: TestSpace, others: Partial<AgreementPage> = {}): AgreementPage {
  const root = (slot: Slot): string => toBase64url((slot === "a" ? space.ada : space.bo).kit.root.publicKey);
  const id = (place: number): string => toBase64url(new Uint8Array(16).fill(place));
  const page = {
    format: "common-ground/agreement",
    formatVersion: 1,
    renderer: 1,
    lang: "en",
    version: id(1),
    supersedes: null,
    space: pageSpace(space.state.space),
    title: "What we ask of ourselves",
    proposedOn: TODAY,
    reviewOn: "2026-12-20",
    partners: { a: { name: "Ada", root: root("a") }, b: { name: "Bo", root: root("b") } },
    sections: [
      {
        topic: "daily-life",
        title: "Openness about daily life",
        points: [{ id: id(2), doer: "b", kind: "commitment", text: POINT_TEXT }],
      },
    ],
    limits: {
      a: [{ id: id(3), doer: "a", kind: "own-limit", text: "I will leave the room when voices rise." }],
      b: [],
    },
    stillOpen: [],
    ...others,
  };
  const read = parsePage(canonicalJson(page));
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

export async function drawnFile(page: AgreementPage): Promise<Uint8Array> {
  const drawn = await remembered(page);
  if (!drawn.ok) throw new Error(drawn.problem);
  return drawn.value;
}

const drawings = new Map<string, Promise<Rendered>>();

/** The drawing itself has tests of its own; a thousand changed files need it once. */
function remembered(page: AgreementPage): Promise<Rendered> {
  const key = new TextDecoder().decode(pageBytes(page));
  const drawn = drawings.get(key) ?? renderPage(page, nodeFonts);
  drawings.set(key, drawn);
  return drawn;
}

export function verify(bytes: Uint8Array): Promise<Report> {
  return verifyByDrawing(bytes, remembered);
}

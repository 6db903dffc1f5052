import { toBase64url } from "../../shared/base/base64url.ts";
import { newId, type ClauseId, type VersionId } from "../../shared/base/ids.ts";
import type { AgreementPage } from "../../shared/signing/agreementPage.ts";
import { pageSpace } from "../../shared/signing/pageSpace.ts";
import { type TestSpace, together } from "../../shared/seal/testing/adaAndBo.ts";
import { seededRandom } from "../../shared/seal/testing/seededRandom.ts";
import { addSignature } from "../../client/platform/signing/cms/addSignature.ts";
import { testSigner, type TestSigner, TODAY } from "../../client/platform/signing/cms/testing/signers.ts";
import { renderPage } from "../../client/platform/signing/pdf/renderPage.ts";
import { nodeFonts } from "../pdf/nodeFonts.ts";

/** Ada and Bo with one page between them, rendered, and a device each that may sign it. */
export interface SignedWorld {
  readonly space: TestSpace;
  readonly page: AgreementPage;
  readonly base: Uint8Array;
  readonly ada: TestSigner;
  readonly bo: TestSigner;
  readonly byAda: Uint8Array;
  readonly byBoth: Uint8Array;
}

export async function signedWorld(names = { a: "Ada", b: "Bo" }): Promise<SignedWorld> {
  const random = seededRandom("signed");
  const space = await together(random);
  const page: AgreementPage = {
    format: "common-ground/agreement",
    formatVersion: 1,
    renderer: 1,
    lang: "en",
    version: newId<VersionId>(random),
    supersedes: null,
    space: pageSpace(space.state.space),
    title: "What we ask of ourselves",
    proposedOn: "2026-11-20",
    reviewOn: "2026-12-18",
    partners: {
      a: { name: names.a, root: toBase64url(space.ada.kit.root.publicKey) },
      b: { name: names.b, root: toBase64url(space.bo.kit.root.publicKey) },
    },
    sections: [
      {
        topic: "money",
        title: "Money",
        points: [
          {
            id: newId<ClauseId>(random),
            doer: "both",
            kind: "shared-practice",
            text: "We look at the account together on the first Sunday of the month.",
          },
        ],
      },
    ],
    limits: { a: [], b: [] },
    stillOpen: [],
  };
  const rendered = await renderPage(page, nodeFonts);
  if (!rendered.ok) throw new Error(rendered.problem);
  const base = rendered.value;
  const ada = await testSigner(space, "a", names.a);
  const bo = await testSigner(space, "b", names.b);
  const byAda = await addSignature({ file: base, field: "SignatureA", day: TODAY, ...ada });
  const byBoth = await addSignature({ file: byAda, field: "SignatureB", day: TODAY, ...bo });
  return { space, page, base, ada, bo, byAda, byBoth };
}

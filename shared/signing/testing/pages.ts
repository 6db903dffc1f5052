import { toBase64url } from "../../base/base64url.ts";
import { type ClauseId, newId, type SpaceId, type VersionId } from "../../base/ids.ts";
import { rootKeysFromKit } from "../../seal/keys/kitKeys.ts";
import { seededRandom } from "../../seal/testing/seededRandom.ts";
import { type AgreementPage, PAGE_FORMAT, PAGE_FORMAT_VERSION } from "../agreementPage.ts";
import { pageSpace } from "../pageSpace.ts";

/** Ada and Bo's page, for tests: two points that both are comfortable with, a limit of each, one still open. */
const random = seededRandom("pages");
export const SPACE = newId<SpaceId>(random);
export const ROOTS = {
  a: toBase64url(rootKeysFromKit(random.bytes(32)).root.publicKey),
  b: toBase64url(rootKeysFromKit(random.bytes(32)).root.publicKey),
};
/** As many as a test needs, in one order. */
export const VERSIONS = Array.from({ length: 40 }, () => newId<VersionId>(random));
export const POINTS = Array.from({ length: 12 }, () => newId<ClauseId>(random));

// Small, and with one of everything that is drawn: a point of one, of both, limits, something still open.
export function aPage(change: Partial<AgreementPage> = {}): AgreementPage {
  const [late, loud, quiet, leave, open] = POINTS as [ClauseId, ClauseId, ClauseId, ClauseId, ClauseId];
  return {
    format: PAGE_FORMAT,
    formatVersion: PAGE_FORMAT_VERSION,
    renderer: 1,
    lang: "en",
    version: VERSIONS[0] as VersionId,
    supersedes: null,
    space: pageSpace(SPACE),
    title: "What we ask of ourselves",
    proposedOn: "2026-11-22",
    reviewOn: "2026-12-20",
    partners: { a: { name: "Ada", root: ROOTS.a }, b: { name: "Bo", root: ROOTS.b } },
    sections: [
      {
        topic: "daily-life",
        title: "Openness about daily life",
        points: [
          { id: late, doer: "b", kind: "commitment", text: "I will message when I am more than half an hour late." },
          {
            id: loud,
            doer: "both",
            kind: "shared-practice",
            text: "We each stop when it gets loud.",
            scope: "At home",
          },
        ],
      },
    ],
    limits: {
      a: [{ id: leave, doer: "a", kind: "own-limit", text: "If it gets loud, I will leave the room." }],
      b: [{ id: quiet, doer: "b", kind: "own-limit", text: "When I am tired, I will say so and stop." }],
    },
    stillOpen: [
      { topic: "closeness", title: "The pace of closeness", points: [{ id: open, text: "We each may slow down." }] },
    ],
    ...change,
  };
}

import type { ClauseId, SpaceId, VersionId } from "../../../../shared/base/ids.ts";
import type { AgreementPage } from "../../../../shared/signing/agreementPage.ts";
import { buildPage, type DraftPoint } from "../../../../shared/signing/buildPage.ts";
import type { Draft } from "../draft/draft.ts";

const id = (letter: string): string => `${letter.repeat(21)}A`;

// reason: of the form of an id, and known to nobody.
export const POINTS = [id("p"), id("q"), id("r")] as unknown as readonly [ClauseId, ClauseId, ClauseId];

type Written = Pick<DraftPoint, "id" | "text"> & Partial<DraftPoint>;

/** What Ada and Bo have written; one topic, agreed unless it says otherwise. */
export function aDraft(points: readonly Written[]): Draft {
  return {
    topics: [{ topic: "daily-life", title: "Openness about daily life", points: points.map(whole) }],
    openAgain: () => {},
  };
}

/** The page that they sign of it. */
export function wrote(points: readonly Written[]): AgreementPage {
  const built = buildPage({
    version: id("v") as VersionId,
    supersedes: null,
    space: id("s") as SpaceId,
    renderer: 1,
    lang: "en",
    today: "2026-11-22",
    partners: { a: { name: "Ada", root: "A".repeat(43) }, b: { name: "Bo", root: `B${"A".repeat(42)}` } },
    topics: aDraft(points).topics,
  });
  if (!built.ok) throw new Error(built.problem);
  return built.value;
}

function whole(point: Written): DraftPoint {
  return {
    who: "a",
    kind: "commitment",
    fallback: "",
    scope: "",
    start: null,
    review: null,
    end: null,
    mayPropose: true,
    ...point,
  };
}

import { useLingui } from "@lingui/react/macro";
import { useMemo, useState } from "react";
import { utcDay } from "../../../../shared/base/day.ts";
import { newId, type VersionId } from "../../../../shared/base/ids.ts";
import type { Result } from "../../../../shared/base/result.ts";
import type { AgreementPage } from "../../../../shared/signing/agreementPage.ts";
import { type BuildPageProblem, buildPage } from "../../../../shared/signing/buildPage.ts";
import { RENDERER } from "../../../platform/signing/pdf/renderer.ts";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";
import { browserRandom } from "../../../platform/browser/browserRandom.ts";
import type { Pages } from "../usePages.ts";
import type { Draft } from "./draft.ts";

/** The picture as it would be taken now. It follows the draft until it is proposed. */
export function useBuiltPage(pages: Pages, draft: Draft): Result<AgreementPage, BuildPageProblem> | null {
  const { session, view: space } = useSpace();
  const { i18n } = useLingui();
  const [version] = useState(() => newId<VersionId>(browserRandom));
  const pen = session.pen();
  const { mySlot, roots } = pages.view;
  const { supersedes } = pages.seen;
  const today = utcDay(pages.view.state.now);
  const mine = space.me.name ?? "";
  const theirs = space.partner.name ?? "";
  const { topics } = draft;
  // Letters that the other types elsewhere make no other picture, and no other printing of it.
  const written = JSON.stringify(topics);
  return useMemo(() => {
    if (pen === null) return null;
    const name = { a: mySlot === "a" ? mine : theirs, b: mySlot === "b" ? mine : theirs };
    return buildPage({
      version,
      supersedes,
      space: pen.space,
      renderer: RENDERER,
      lang: i18n.locale,
      today,
      partners: { a: { name: name.a, root: roots.a }, b: { name: name.b, root: roots.b } },
      topics,
    });
    // `written` is all of `topics`.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [pen, version, supersedes, mySlot, roots.a, roots.b, mine, theirs, today, written, i18n.locale]);
}

import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { otherSlot, type Slot } from "../../../../shared/base/ids.ts";
import { LIMITS } from "../../../../shared/base/limits.ts";
import { plainText } from "../../../../shared/signing/pageText.ts";
import type { SeenVersion } from "../../../../shared/signing/seenState.ts";
import { useNames } from "../../../platform/space/useNames.ts";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";
import { ButtonLink } from "../../../platform/ui/ButtonLink.tsx";
import { Notice } from "../../../platform/ui/Notice.tsx";
import { isolated } from "../../../platform/words/isolated.ts";
import { notAsDrafted } from "../changed/notAsDrafted.ts";
import type { Draft } from "../draft/draft.ts";

/**
 * What a page says otherwise than this device knows it: a page can be made by hand, and it can have been written on
 * since. Above the page, so that it is read before it and moves no button.
 */
export function BeforeSigning(props: {
  readonly page: SeenVersion;
  readonly me: Slot;
  readonly draft: Draft;
}): ReactNode {
  const { page, me, draft } = props;
  const { view } = useSpace();
  const { t } = useLingui();
  const { partner } = useNames();
  const { partners } = page.page;
  const mine = isolated(partners[me].name);
  const theirs = isolated(partners[otherSlot(me)].name);
  const otherwise = notAsDrafted(page.page, draft);
  return (
    <>
      {isAnother(partners[me].name, view.me.name) && (
        <Notice tone="attention">{t`This page calls you ${mine}.`}</Notice>
      )}
      {isAnother(partners[otherSlot(me)].name, view.partner.name) && (
        <Notice tone="attention">{t`This page calls ${partner} ${theirs}.`}</Notice>
      )}
      {otherwise > 0 && (
        <Notice
          tone="calm"
          actions={
            <ButtonLink to={`/agreement/page/of/${page.version}/changed`}>
              <Trans>See what is different</Trans>
            </ButtonLink>
          }
        >
          <Plural
            value={otherwise}
            one="The agreement says something else by now in # point."
            other="The agreement says something else by now in # points."
          />
        </Notice>
      )}
    </>
  );
}

/** A page keeps a name on one line, and as long as a name may be. */
function isAnother(onPage: string, chosen: string | null): boolean {
  if (chosen === null) return false;
  const line = plainText(chosen).replaceAll("\n", " ").slice(0, LIMITS.nameCharacters);
  return line.toWellFormed().trim() !== onPage;
}

import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { announce } from "../../platform/ui/announce.ts";
import { Button } from "../../platform/ui/Button.tsx";
import type { WritingChoice } from "./desk/useWritingSettings.ts";

/**
 * Behind the page's small i: whether I see where the other writes. It changes my own screens alone; what the other
 * sees of me is chosen with how I write.
 */
export function CaretChoice(props: { readonly writing: WritingChoice; readonly partnerName: string }): ReactNode {
  const { writing, partnerName } = props;
  const { t } = useLingui();
  const { hidesCaret } = writing;
  return (
    <>
      <p>
        {hidesCaret ? (
          <Trans>
            You do not see where <bdi>{partnerName}</bdi> writes, and a screen reader does not tell it. The words come
            all the same.
          </Trans>
        ) : (
          <Trans>
            You see where <bdi>{partnerName}</bdi> is writing. If that is too much, it can be hidden from you.
          </Trans>
        )}
      </p>
      <Button
        onPress={() => {
          writing.hideCaret(!hidesCaret);
          announce(hidesCaret ? t`Shown again.` : t`Hidden, for you alone.`);
        }}
      >
        {hidesCaret ? (
          <Trans>
            Show me where <bdi>{partnerName}</bdi> writes
          </Trans>
        ) : (
          <Trans>
            Hide where <bdi>{partnerName}</bdi> writes
          </Trans>
        )}
      </Button>
    </>
  );
}

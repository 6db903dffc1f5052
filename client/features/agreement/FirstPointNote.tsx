import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Button } from "../../platform/ui/Button.tsx";
import { Notice } from "../../platform/ui/Notice.tsx";
import type { WritingChoice } from "./desk/useWritingSettings.ts";

/**
 * Said once, at a person's first point, before much is written. Both answers are equally easy, and the
 * choice can be changed at any time where this stood.
 */
export function FirstPointNote(props: { readonly writing: WritingChoice; readonly partnerName: string }): ReactNode {
  const { writing, partnerName } = props;
  return (
    <div data-screen-only="">
      <Notice
        tone="calm"
        actions={
          <>
            <Button onPress={() => writing.understood()}>
              <Trans>Together is fine</Trans>
            </Button>
            <Button
              tone="plain"
              onPress={() => {
                writing.choose("own-first");
                writing.understood();
              }}
            >
              <Trans>On my own first</Trans>
            </Button>
          </>
        }
      >
        <Trans>
          You are writing together: <bdi>{partnerName}</bdi> sees each letter as you type it.
        </Trans>
      </Notice>
    </div>
  );
}

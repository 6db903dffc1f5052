import { Plural, Trans } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { Button } from "../../../platform/ui/Button.tsx";
import { Dialog } from "../../../platform/ui/Dialog.tsx";
import type { KeptPage } from "./keptPage.ts";
import { type PageRestoration, restorationOf } from "./restore.ts";
import type { Reader } from "./StoryPoint.tsx";

/** Asked once, because it touches many points at once; undone as one, like everything here. */
export function BringPageBack(props: {
  readonly page: KeptPage;
  readonly dayName: string;
  readonly reader: Reader;
  readonly onRestore: (plan: PageRestoration) => void;
}): ReactNode {
  const { page, dayName, reader } = props;
  const [asked, setAsked] = useState<PageRestoration | null>(null);
  const plan = restorationOf(reader.agreement, page, reader.restorer);
  if (plan.written.length + plan.deleted.length + plan.moved.length === 0) return null;
  const close = (): void => setAsked(null);
  return (
    <>
      <Button onPress={() => setAsked(plan)}>
        <Trans>Bring the whole page back</Trans>
      </Button>
      <Dialog
        title={<Trans>Bring the page back as on {dayName}?</Trans>}
        isOpen={asked !== null}
        onClose={close}
        actions={
          <>
            <Button
              onPress={() => {
                if (asked !== null) props.onRestore(asked);
                close();
              }}
            >
              <Trans>Bring it back</Trans>
            </Button>
            <Button onPress={close}>
              <Trans>Leave it as it is</Trans>
            </Button>
          </>
        }
      >
        {asked !== null && <WhatItDoes plan={asked} reader={reader} />}
      </Dialog>
    </>
  );
}

function WhatItDoes(props: { readonly plan: PageRestoration; readonly reader: Reader }): ReactNode {
  const { plan, reader } = props;
  return (
    <>
      <p>
        <Plural value={plan.written.length} one="# point is written back." other="# points are written back." />{" "}
        {plan.deleted.length > 0 && (
          <Plural value={plan.deleted.length} one="# that came later goes." other="# that came later go." />
        )}
      </p>
      {reader.restorer !== null && (
        <p>
          <Trans>
            <bdi>{reader.partnerName}</bdi> sees it as an ordinary change, and what changes is open again. You can undo
            it in one step.
          </Trans>
        </p>
      )}
      {plan.left > 0 && (
        <p>
          <Plural
            value={plan.left}
            one="One point stays as it is: it is not yours to bring back."
            other="# points stay as they are: they are not yours to bring back."
          />
        </p>
      )}
    </>
  );
}

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { ConversationView } from "../../../platform/conversation/conversations.ts";
import { Disclosure } from "../../../platform/ui/Disclosure.tsx";
import { AtOneTable } from "./AtOneTable.tsx";
import { MyDraftNote } from "./MyDraftNote.tsx";
import { OtherWays } from "./OtherWays.tsx";
import { PastTalks } from "./PastTalks.tsx";

/** What stands in Talk while no conversation is on, below whatever can be begun. */
export function AtRest(props: { readonly past: readonly ConversationView[] }): ReactNode {
  return (
    <>
      <OtherWays />
      <PastTalks past={props.past} />
      <MyDraftNote />
      <Disclosure title={<Trans>Ten minutes at one table, without a screen</Trans>}>
        <AtOneTable />
      </Disclosure>
    </>
  );
}

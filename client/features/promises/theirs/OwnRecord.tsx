import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { PromiseId } from "../../../../shared/base/ids.ts";
import { ownRecordOf } from "../document/ownRecord.ts";
import { NOTE_CHARACTERS } from "../../../platform/mine/notes.ts";
import { useMine } from "../../../platform/mine/useMine.ts";
import { useText } from "../../../platform/mine/useText.ts";
import { writeText } from "../../../platform/mine/writeText.ts";
import { Privacy } from "../../../platform/ui/Privacy.tsx";
import { TextArea } from "../../../platform/ui/TextArea.tsx";

/** What somebody wants to remember about a promise of the other: private, in their own words, and never counted. */
export function OwnRecord(props: { readonly promise: PromiseId }): ReactNode {
  const { t } = useLingui();
  const mine = useMine();
  const text = mine === null ? null : ownRecordOf(mine, props.promise);
  const value = useText(text);
  return (
    <>
      <TextArea
        label={t`What I want to remember about this`}
        // No date field and no list of entries: what is dated and listed by itself is soon added up.
        hint={t`For you alone. Write the day beside it if you like; nothing here is counted or shared.`}
        rows={3}
        value={value}
        onChange={(next) => {
          if (text !== null) writeText(text, next.slice(0, NOTE_CHARACTERS).toWellFormed());
        }}
        maxLength={NOTE_CHARACTERS}
      />
      <Privacy scope="me" />
    </>
  );
}

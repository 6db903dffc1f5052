import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { PrivateNote } from "../../../platform/mine/PrivateNote.tsx";

/** The same private page before, during and between talks: what I would like to say, for me alone. */
export function MyDraftNote(props: { readonly rows?: number }): ReactNode {
  const { t } = useLingui();
  return (
    <PrivateNote
      name="talk"
      rows={props.rows ?? 5}
      label={t`What I would like to say`}
      hint={t`A draft for you alone. It stays here until you decide otherwise.`}
      placeholder={t`I feel ... when ..., because ... matters to me.`}
    />
  );
}

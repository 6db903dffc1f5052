import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useNavigate } from "react-router";
import { draftPromise, type PromiseSource } from "../../platform/mine/promiseDraft.ts";
import { useMine } from "../../platform/mine/useMine.ts";
import { Button } from "../../platform/ui/Button.tsx";

/** One tap from what I said I would do to a promise in the making, for me alone until I say otherwise. */
export function MakeItAPromise(props: { readonly text: string; readonly from: PromiseSource }): ReactNode {
  const mine = useMine();
  const navigate = useNavigate();
  if (mine === null) return null;
  return (
    <Button
      onPress={() => {
        // A draft and no promise yet: when, how often and until when are still to be said.
        draftPromise(mine, props.text, props.from);
        void navigate("/promises");
      }}
    >
      <Trans>Make it a promise</Trans>
    </Button>
  );
}

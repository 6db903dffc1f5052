import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Link, useNavigate } from "react-router";
import { noteOf } from "../../platform/mine/notes.ts";
import { PrivateNote } from "../../platform/mine/PrivateNote.tsx";
import { draftPromise } from "../../platform/mine/promiseDraft.ts";
import { useMine } from "../../platform/mine/useMine.ts";
import { announce } from "../../platform/ui/announce.ts";
import { Button } from "../../platform/ui/Button.tsx";

/** What did not hold is looked at as a plan, not as a person; a better plan becomes a promise by one's own choice. */
export function NewPlan(props: { readonly point: string | null }): ReactNode {
  const { t } = useLingui();
  const mine = useMine();
  const navigate = useNavigate();
  if (mine === null) return null;
  const promise = (): void => {
    const plan = noteOf(mine, "crossedPlan").toString().trim();
    // The promise is made where promises are made; here only its words come from.
    if (plan === "") return announce(t`Write the plan first, in one sentence.`);
    draftPromise(mine, plan, { kind: "point", id: props.point });
    void navigate("/promises");
  };
  return (
    <>
      <PrivateNote
        name="crossedCause"
        rows={2}
        label={t`Where it could have gone another way`}
        hint={t`A plan did not hold. At which moment? What was missing there?`}
      />
      <PrivateNote name="crossedPlan" rows={2} label={t`A new plan`} hint={t`If ... happens, then I will ...`} />
      <div>
        <Button onPress={promise}>
          <Trans>Make it a promise</Trans>
        </Button>
      </div>
      <p>
        <Trans>
          Or make the point smaller, so that it can be kept. <Link to="/agreement">Open the agreement</Link>
        </Trans>
      </p>
    </>
  );
}

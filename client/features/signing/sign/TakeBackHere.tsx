import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { SeenVersion } from "../../../../shared/signing/seenState.ts";
import { useSpace } from "../../../platform/space/SpaceContext.tsx";
import { announce } from "../../../platform/ui/announce.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { ButtonLink } from "../../../platform/ui/ButtonLink.tsx";
import { useNames } from "../../../platform/space/useNames.ts";
import { ProblemNotice } from "../ProblemNotice.tsx";
import styles from "../signing.module.css";
import { useAct } from "../useAct.ts";

/** By whoever proposed or signed it, until both have signed; a further page can follow at once. */
export function TakeProposalBack(props: { readonly page: SeenVersion }): ReactNode {
  const { page } = props;
  const { session } = useSpace();
  const { t } = useLingui();
  const { partner } = useNames();
  const act = useAct();
  const signing = session.signing();
  if (!page.mayTakeBack || signing === null) return null;
  return (
    <div>
      <ProblemNotice problem={act.problem} />
      <Button
        tone="plain"
        isPending={act.isPending}
        onPress={() =>
          act.run(
            () => signing.takeBack(page.version),
            () => announce(t`Taken back. Everything is open, as it was.`),
          )
        }
      >
        {page.iSigned ? <Trans>Take my signature back</Trans> : <Trans>Take the proposal back</Trans>}
      </Button>
      {/* A proposal has left no file with anybody, a signature may have. */}
      {page.iSigned && (
        <p className={styles["quiet"]}>
          {t`${partner} may have the file with your signature already. It stays readable there; taken back, it counts no more, and both of you see that.`}
        </p>
      )}
    </div>
  );
}

/** Both may have signed where this device is too old to say so: taking back is possible all the same. */
export function TakeSomethingBack(props: { readonly page: SeenVersion }): ReactNode {
  return (
    <ButtonLink tone="plain" to={`/agreement/page/of/${props.page.version}/back`}>
      <Trans>Take something back</Trans>
    </ButtonLink>
  );
}

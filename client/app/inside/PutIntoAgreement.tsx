import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { Link } from "react-router";
import { textOf } from "../../../shared/agreement/clause.ts";
import type { TopicId } from "../../../shared/agreement/topics.ts";
import { useAgreement, useAgreementView } from "../../features/agreement/desk/useAgreement.ts";
import { addPoint } from "../../features/agreement/document/addPoint.ts";
import { useTopicTitle } from "../../features/agreement/topic/useTopicTitle.ts";
import { useSpace } from "../../platform/space/SpaceContext.tsx";
import { announce } from "../../platform/ui/announce.ts";
import { Button } from "../../platform/ui/Button.tsx";
import { browserRandom } from "../../platform/browser/browserRandom.ts";

/** Where a promise made in a talk is looked for first; in the agreement it can be moved to any other topic. */
const TOPIC: TopicId = "how-we-talk";

/** One step from what I said I would do to a point of our agreement, in my own words, open until both are comfortable. */
export function PutIntoAgreement(props: { readonly text: string }): ReactNode {
  const { text } = props;
  const { view } = useSpace();
  const { t } = useLingui();
  const title = useTopicTitle();
  const agreement = useAgreement(view.shared);
  const { clauses } = useAgreementView(agreement);
  const [isFull, setFull] = useState(false);
  const [isMine, setMine] = useState(false);
  if (agreement === null || view.slot === null) return null;
  const by = view.slot;
  // By its words, not by who pressed: the other may have put it there a moment before.
  const isThere = [...clauses.values()].some((clause) => textOf(clause.paragraphs).trim() === text.trim());
  if (isThere)
    return (
      <p ref={isMine ? takeFocus : null} tabIndex={-1}>
        <Trans>
          It stands in <Link to="/agreement">our agreement</Link>, under "{title(TOPIC)}".
        </Trans>
      </p>
    );
  const put = (): void => {
    const added = addPoint(agreement, { topic: TOPIC, by, text }, browserRandom);
    setFull(!added.ok);
    setMine(added.ok);
    if (!added.ok) return;
    // At once and not with the next pause of typing: the button says that it is done.
    view.shared?.flush();
    announce(t`Put into our agreement.`);
  };
  if (view.stage === "closed") return null;
  return (
    <div>
      <Button onPress={put}>
        <Trans>Put it into our agreement</Trans>
      </Button>
      {isFull && (
        <p>
          <Trans>This agreement holds as many points as it can.</Trans>
        </p>
      )}
    </div>
  );
}

/** The button is gone after its press; where the sentence now stands has the focus. */
function takeFocus(line: HTMLElement | null): void {
  line?.focus({ preventScroll: true });
}

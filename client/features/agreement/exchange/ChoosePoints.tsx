import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { TOPICS } from "../../../../shared/agreement/topics.ts";
import { Chip } from "../../../platform/ui/Chip.tsx";
import { ChipGroup } from "../../../platform/ui/ChipGroup.tsx";
import { Menu } from "../../../platform/ui/Menu.tsx";
import { useDesk } from "../desk/Desk.tsx";
import { useTopicTitle } from "../topic/useTopicTitle.ts";
import { BringInProblemWords } from "./BringInProblemWords.tsx";
import styles from "./exchange.module.css";
import type { Bringing, Candidate } from "./useBroughtIn.ts";

/** The second step: what was found, a line each, to be taken or left before anything is added. */
export function ChoosePoints(props: {
  readonly bringing: Bringing;
  readonly candidates: readonly Candidate[];
}): ReactNode {
  const { bringing, candidates } = props;
  const { writes, shared, partnerName } = useDesk();
  const { t } = useLingui();
  const { seats } = bringing;
  return (
    <>
      <p className={styles["note"]}>
        {writes?.scope === "both" ? (
          <Trans>
            What you add is on the page at once, and <bdi>{partnerName}</bdi> can read it.
          </Trans>
        ) : shared === null ? (
          <Trans>What you add is only yours.</Trans>
        ) : (
          <Trans>What you add is only yours until you share it.</Trans>
        )}
      </p>
      {seats !== null && (
        <ChipGroup
          label={<Trans>In this copy, which of the two are you?</Trans>}
          select="single"
          selected={[seats.mine]}
          onSelect={([seat]) => {
            if (seat === "a" || seat === "b") bringing.sit(seat);
          }}
        >
          <Chip id="a">{seats.names?.a ?? t`The first`}</Chip>
          <Chip id="b">{seats.names?.b ?? t`The second`}</Chip>
        </ChipGroup>
      )}
      <ul className={styles["list"]}>
        {candidates.map((candidate) => (
          <Line key={candidate.place} candidate={candidate} bringing={bringing} />
        ))}
      </ul>
      {bringing.problem !== null && (
        <p className={styles["problem"]} role="alert">
          <BringInProblemWords problem={bringing.problem} />
        </p>
      )}
    </>
  );
}

function Line(props: { readonly candidate: Candidate; readonly bringing: Bringing }): ReactNode {
  const { candidate, bringing } = props;
  const { point, place, topic, isChosen, isHere, isOthers } = candidate;
  const { partnerName } = useDesk();
  const { t } = useLingui();
  const title = useTopicTitle();
  return (
    <li className={styles["line"]}>
      <label className={styles["words"]}>
        <input
          type="checkbox"
          className={styles["box"]}
          checked={isChosen}
          onChange={({ target }) => bringing.choose(place, target.checked)}
        />
        <span dir="auto">{point.paragraphs.join("\n")}</span>
      </label>
      <div className={styles["beside"]}>
        <Menu
          label={t`Topic of this point: ${title(topic)}`}
          choices={TOPICS.map((id) => ({ id, text: title(id), onChoose: () => bringing.chooseTopic(place, id) }))}
        >
          {title(topic)}
        </Menu>
        {isHere && (
          <span className={styles["note"]}>
            <Trans>on the page already</Trans>
          </span>
        )}
        {isOthers && (
          <span className={styles["note"]}>
            <Trans>
              <bdi>{partnerName}</bdi> can bring this in; it is theirs to say
            </Trans>
          </span>
        )}
      </div>
    </li>
  );
}

import { useLingui } from "@lingui/react/macro";
import { memo, type ReactNode } from "react";
import type { TopicId } from "../../../../shared/agreement/topics.ts";
import { announce } from "../../../platform/ui/announce.ts";
import { Menu } from "../../../platform/ui/Menu.tsx";
import { BringIn } from "../exchange/BringIn.tsx";
import styles from "./topic.module.css";
import { useTopicTitle } from "./useTopicTitle.ts";

export const AddTopic = memo(function AddTopic(props: {
  readonly further: readonly TopicId[];
  readonly onAdd: (topic: TopicId) => void;
}): ReactNode {
  const { t } = useLingui();
  const title = useTopicTitle();
  const add = (id: TopicId): void => {
    props.onAdd(id);
    announce(t`Added: ${title(id)}`);
  };
  return (
    <div className={styles["further"]} data-screen-only="">
      {props.further.length > 0 && (
        <Menu
          tone="secondary"
          label={t`Add a topic`}
          choices={props.further.map((id) => ({ id, text: title(id), onChoose: () => add(id) }))}
        />
      )}
      <BringIn />
    </div>
  );
});

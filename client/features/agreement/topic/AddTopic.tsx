import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { TopicId } from "../../../../shared/agreement/topics.ts";
import { announce } from "../../../platform/ui/announce.ts";
import { Menu } from "../../../platform/ui/Menu.tsx";
import { useTopicTitle } from "./useTopicTitle.ts";

export function AddTopic(props: {
  readonly further: readonly TopicId[];
  readonly onAdd: (topic: TopicId) => void;
}): ReactNode {
  const { t } = useLingui();
  const title = useTopicTitle();
  if (props.further.length === 0) return null;
  const add = (id: TopicId): void => {
    props.onAdd(id);
    announce(t`Added: ${title(id)}`);
  };
  return (
    <div data-screen-only="">
      <Menu
        tone="secondary"
        label={t`Add a topic`}
        choices={props.further.map((id) => ({ id, text: title(id), onChoose: () => add(id) }))}
      />
    </div>
  );
}

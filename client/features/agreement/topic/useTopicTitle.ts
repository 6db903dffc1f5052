import { useLingui } from "@lingui/react/macro";
import { assertNever } from "../../../../shared/base/assertNever.ts";
import type { TopicId } from "../../../../shared/agreement/topics.ts";

/** What a topic is called in the reader's language. */
export function useTopicTitle(): (topic: TopicId) => string {
  const { t } = useLingui();
  return (topic) => {
    switch (topic) {
      case "daily-life":
        return t`Openness about daily life`;
      case "social-situations":
        return t`Social situations`;
      case "third-person":
        return t`Contact with a third person`;
      case "closeness":
        return t`The pace of closeness`;
      case "phones":
        return t`Phones and social media`;
      case "money":
        return t`Money`;
      case "how-we-talk":
        return t`How we talk, and how we argue`;
      case "own-time":
        return t`Time apart, and support of one's own`;
      case "reassurance":
        return t`Reassurance`;
      case "family":
        return t`Children, family, and who knows`;
      case "when-crossed":
        return t`When a boundary is crossed`;
      case "help-and-review":
        return t`Help, and looking at this again`;
      default:
        return assertNever(topic);
    }
  };
}

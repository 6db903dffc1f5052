import { useLingui } from "@lingui/react/macro";
import { whoSeenFrom } from "../../../../shared/agreement/clause.ts";
import type { Who } from "../../../../shared/agreement/who.ts";
import { isolated } from "../../../platform/words/isolated.ts";
import { useDesk } from "../desk/Desk.tsx";

/** Who does a point, said from the reader's seat. */
export function useWhoWords(): (who: Who) => string {
  const { t } = useLingui();
  const { me, partnerName } = useDesk();
  const name = isolated(partnerName);
  return (who) => {
    switch (whoSeenFrom(who, me)) {
      case "me":
        return t`Me`;
      case "both":
        return t`Both of us`;
      case "partner":
        return name;
      case "ask-partner":
        return t`A request to ${name}`;
      case "ask-me":
        return t`A request to me`;
    }
  };
}

import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { PageCount } from "../draft/countPage.ts";

/** What is in the picture and what is not, counted in points; and that nobody has to do anything. */
export function useCountWords(count: PageCount): string {
  const { t } = useLingui();
  const { agreed, limits, open } = count;
  const picture =
    agreed > 0
      ? plural(agreed, {
          one: "This takes a picture of the # point you are both comfortable with.",
          other: "This takes a picture of the # points you are both comfortable with.",
        })
      : plural(limits, {
          one: "This takes a picture of the # limit that stands on its author's word.",
          other: "This takes a picture of the # limits that stand on their author's word.",
        });
  // Counted apart, because a limit is on the page by one person's word.
  const own =
    agreed > 0 && limits > 0
      ? plural(limits, {
          one: "# limit is on it too, which needs no agreement.",
          other: "# limits are on it too, which need no agreement.",
        })
      : "";
  const others = open === 0 ? "" : plural(open, { one: "The other stays open.", other: "The others stay open." });
  const end = t`Nobody has to sign: after 7 days the proposal ends by itself.`;
  return [picture, own, others, end].filter((sentence) => sentence !== "").join(" ");
}

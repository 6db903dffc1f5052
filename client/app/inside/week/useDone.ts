import { useLingui } from "@lingui/react/macro";
import { addDays, utcDay } from "../../../../shared/base/day.ts";
import { seenBy } from "../../../../shared/signing/seenBy.ts";
import { useApologies } from "../../../features/apology/useApologies.ts";
import { usePromises } from "../../../features/promises/usePromises.ts";
import { useMeetings } from "../../../features/week/meeting/useMeetings.ts";
import type { Done } from "../../../features/week/weeks/OurWeeksScreen.tsx";
import { useToday } from "../../../platform/browser/useToday.ts";
import { useConversations } from "../../../platform/conversation/useConversations.ts";
import { useSigning } from "../../../platform/signing/useSigning.ts";
import { useNames } from "../../../platform/space/useNames.ts";
import { cameBack } from "../../../../shared/conversation/cameBack.ts";
import { toldOn } from "./usePromisesOfWeek.ts";

/** Every telling is a signature to check: of promises the last weeks have to do. */
const PROMISE_DAYS = 28;

/**
 * What was done, from wherever it is kept: apologies that were shared, talks, pages and looks at them, what was taken
 * along from meetings, promises told as kept.
 */
export function useDone(): readonly Done[] {
  const { t } = useLingui();
  const today = useToday();
  const { me, partner } = useNames();
  const desk = usePromises();
  const apologies = useApologies()?.view;
  const meetings = useMeetings()?.meetings;
  const past = useConversations()?.past ?? [];
  const signing = useSigning();
  const versions = signing === null ? [] : seenBy(signing.state, signing.mySlot).versions;
  const days = Array.from({ length: PROMISE_DAYS }, (_, ago) => addDays(today, -ago));
  const promises = desk === null ? [] : [...desk.ownShared, ...desk.theirs].map((promise) => ({ promise, desk }));
  return [
    ...[...(apologies?.mine ?? []), ...(apologies?.theirs ?? [])].flatMap(({ apology }): readonly Done[] =>
      "takenBack" in apology
        ? []
        : [
            {
              day: apology.day,
              key: apology.id,
              text:
                apologies?.mine.some((own) => own.apology === apology) === true
                  ? t`You shared an apology.`
                  : t`${partner} shared an apology.`,
            },
          ],
    ),
    ...past.flatMap(({ dialogue, id }): readonly Done[] => {
      const last = dialogue.said.at(-1);
      if (dialogue.plan === null || last === undefined || !(dialogue.hadTurn.a || dialogue.hadTurn.b)) return [];
      return [
        {
          day: utcDay(last.at),
          key: id,
          text: cameBack(dialogue) ? t`You talked, paused, and came back to it.` : t`You talked.`,
        },
      ];
    }),
    ...versions.flatMap(({ version, signedOn }): readonly Done[] =>
      signedOn === null
        ? []
        : [
            {
              // The day of the second signature, whoever's it was.
              day: signedOn.a > signedOn.b ? signedOn.a : signedOn.b,
              key: version,
              text: t`You both signed a page of your agreement.`,
            },
          ],
    ),
    ...versions.flatMap(({ version, looksHeldOn }) =>
      looksHeldOn.map((day): Done => ({
        day,
        key: `look/${version}/${day}`,
        text: t`You looked at your page again, and it stands.`,
      })),
    ),
    ...(["a", "b"] as const).flatMap((slot) =>
      (meetings?.takenAlong(slot) ?? []).map(({ day, text }): Done => ({
        day,
        key: `along/${day}/${slot}`,
        text: slot === me ? t`I take along from a meeting: ${text}` : t`${partner} takes along from a meeting: ${text}`,
      })),
    ),
    ...promises.flatMap(({ promise, desk: from }) =>
      days.flatMap((day) =>
        toldOn(promise, day, from)
          .filter(({ outcome }) => outcome === "kept")
          .map((entry): Done => ({ day, key: `${promise.id}/${day}/${entry.time}`, text: t`Kept: ${promise.what}` })),
      ),
    ),
  ];
}

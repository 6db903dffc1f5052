import type { ReactNode } from "react";
import { seenBy } from "../../../../shared/signing/seenBy.ts";
import { usePromises } from "../../../features/promises/usePromises.ts";
import { NewPage } from "../../../features/today/NewPage.tsx";
import { SinceLastTime } from "../../../features/today/SinceLastTime.tsx";
import { sinceLastTime } from "../../../features/today/sinceLastTime.ts";
import { WarmWords } from "../../../features/today/WarmWords.tsx";
import { MeetingSuggested } from "../../../features/week/meeting/MeetingSuggested.tsx";
import { useToday } from "../../../platform/browser/useToday.ts";
import { markNewsSeen, readSeenNews, seenNewsOf } from "../../../platform/mine/seenNews.ts";
import { useMine } from "../../../platform/mine/useMine.ts";
import { useObserved } from "../../../platform/mine/useObserved.ts";
import { useProfile } from "../../../platform/mine/useProfile.ts";
import { useSigning } from "../../../platform/signing/useSigning.ts";
import { announce } from "../../../platform/ui/announce.ts";
import { useLingui } from "@lingui/react/macro";
import { useThings } from "./useThings.ts";
import { useWarmLine } from "./useWarmLine.ts";

/** The part of Today that must know of everything else: what came, one warm true line, a page that is due. */
export function TodayNews(): ReactNode {
  const { t } = useLingui();
  const today = useToday();
  const mine = useMine();
  const desk = usePromises();
  // The same things for both, from either side; what was put away is known to this person alone.
  const things = useThings(desk, today);
  const line = useWarmLine(desk, today);
  const seen = useObserved(mine === null ? null : seenNewsOf(mine), readSeenNews);
  const [{ pausedQuietly }] = useProfile();
  const signing = useSigning();
  const page = signing === null ? null : seenBy(signing.state, signing.mySlot).signedPage;
  const putAway = (): void => {
    if (mine === null) return;
    markNewsSeen(
      mine,
      things.map(({ key }) => key),
    );
    announce(t`Put away. It stays where it is.`);
  };
  // Whoever paused everything quietly is asked nothing; the page looks as on a day on which nothing came.
  const news = pausedQuietly ? [] : sinceLastTime(things, seen);
  return (
    <>
      <WarmWords line={line} />
      {!pausedQuietly && <MeetingSuggested />}
      <SinceLastTime news={news} onPutAway={putAway} />
      {page?.standing.kind === "due" && !pausedQuietly && <NewPage />}
    </>
  );
}

import { useLingui } from "@lingui/react/macro";
import { useMemo, useState } from "react";
import type { Moment } from "./ComparePickers.tsx";
import type { DayStep } from "./DayByDay.tsx";
import type { KeptPage, StoodPage } from "./keptPage.ts";
import type { EarlierPage } from "./pointStory.ts";
import { useDayNames } from "./useDayNames.ts";
import type { SeenMoment } from "./useSeenMoment.ts";

/** Where a comparison begins. `kept` only for a day that can be brought back. */
export interface EarlierMoment extends Moment {
  /** Within a sentence or on a button. */
  readonly shortName: string;
  readonly page: EarlierPage;
  readonly kept: KeptPage | null;
}

/** Where it ends. */
export interface LaterMoment extends Moment {
  readonly page: StoodPage;
}

export interface Moments {
  readonly earlier: readonly EarlierMoment[];
  readonly later: readonly LaterMoment[];
  readonly steps: readonly DayStep[];
  readonly from: EarlierMoment;
  readonly to: LaterMoment;
  readonly chooseFrom: (id: string) => void;
  readonly chooseTo: (id: string) => void;
  readonly compare: (from: string, to: string) => void;
}

const NOW = "now";
const SEEN = "seen";

/**
 * The moments there are, oldest first, and the two that are compared: to begin with what I saw last and now, or
 * the last day and now. Null when there is nothing to compare with.
 */
export function useMoments(
  pages: readonly KeptPage[],
  seen: SeenMoment | null,
  now: StoodPage,
  today: string,
): Moments | null {
  const { t } = useLingui();
  const nameOf = useDayNames(today);
  const [chosen, choose] = useState<{ readonly from: string | null; readonly to: string }>({ from: null, to: NOW });
  const days = useMemo(
    () =>
      pages.map((page) => ({
        id: page.day,
        name: nameOf(page.day, "full"),
        shortName: nameOf(page.day),
        page,
        kept: page,
      })),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the names follow the day
    [pages, today],
  );
  const present: LaterMoment = { id: NOW, name: t`now`, page: now };
  const asSeen: EarlierMoment | null =
    seen === null
      ? null
      : {
          id: SEEN,
          name: t`when you last looked`,
          shortName: nameOf(seen.day),
          page: { ...seen.page, hands: null },
          kept: null,
        };
  const steps = useMemo<readonly DayStep[]>(
    () =>
      [...days, { id: NOW, name: t`Today`, page: now }].slice(1).flatMap(({ id, name, page }, place) => {
        const before = days[place];
        if (before === undefined) return [];
        return [{ id, name, since: before.id, sinceName: before.name, before: before.page, after: page }];
      }),
    [days, now, t],
  );
  const earlier = [...days, ...(asSeen === null ? [] : [asSeen])];
  const later = [...days.slice(1), present];
  const isBefore = (from: string, to: string): boolean => to === NOW || from < to;
  const to = later.find(({ id }) => id === chosen.to) ?? present;
  const from =
    earlier.find(({ id }) => id === chosen.from && isBefore(id, to.id)) ??
    earlier.findLast(({ id }) => isBefore(id, to.id));
  if (from === undefined) return null;
  return {
    earlier,
    later,
    steps,
    from,
    to,
    // Where the two would change places, the other end gives way.
    chooseFrom: (id) => choose({ from: id, to: isBefore(id, to.id) ? to.id : NOW }),
    chooseTo: (id) => choose({ from: isBefore(from.id, id) ? from.id : null, to: id }),
    compare: (one, other) => choose({ from: one, to: other }),
  };
}

import { useLingui } from "@lingui/react/macro";
import { useMemo, useState } from "react";
import type { Moment } from "./ComparePickers.tsx";
import type { DayStep } from "./DayByDay.tsx";
import type { KeptPage, StoodPage } from "./keptPage.ts";
import { useDayNames } from "./useDayNames.ts";

/** One end of the comparison. `kept` only for a day that can be brought back. */
export interface ComparedMoment extends Moment {
  readonly page: StoodPage;
  readonly kept: KeptPage | null;
}

const NOW = "now";

/** The moments there are, oldest first, and the two that are compared: to begin with the last day and now. */
export function useMoments(
  pages: readonly KeptPage[],
  now: StoodPage,
  today: string,
): {
  readonly moments: readonly ComparedMoment[];
  readonly steps: readonly DayStep[];
  readonly from: ComparedMoment;
  readonly to: ComparedMoment;
  readonly compare: (from: string, to: string) => void;
} {
  const { t } = useLingui();
  const nameOf = useDayNames(today);
  const [chosen, setChosen] = useState<{ readonly from: string; readonly to: string } | null>(null);
  const nowName = t`now`;
  const moments = useMemo<readonly ComparedMoment[]>(
    () => [
      ...pages.map((page) => ({ id: page.day, name: nameOf(page.day, "full"), page, kept: page })),
      { id: NOW, name: nowName, page: now, kept: null },
    ],
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the names follow the day and the language
    [pages, now, today, nowName],
  );
  const steps = useMemo<readonly DayStep[]>(
    () =>
      moments.slice(1).flatMap((after, place) => {
        const before = moments[place];
        if (before === undefined) return [];
        const [id, since] = [after.id, before.id];
        const name = after.kept === null ? t`Today` : after.name;
        return [{ id, name, since, sinceName: before.name, before: before.page, after: after.page }];
      }),
    [moments, t],
  );
  const at = (id: string): number => moments.findIndex((moment) => moment.id === id);
  const last = moments.length - 1;
  const to = chosen === null || at(chosen.to) < 1 ? last : at(chosen.to);
  const from = chosen === null || at(chosen.from) === -1 ? to - 1 : Math.min(at(chosen.from), to - 1);
  const [earlier, later] = [moments[from], moments[to]];
  if (earlier === undefined || later === undefined) throw new Error("there is a day to compare with now");
  return {
    moments,
    steps,
    from: earlier,
    to: later,
    compare: (one, other) =>
      setChosen(
        at(one) < at(other)
          ? { from: one, to: other }
          : // The other end gives way: an earlier time cannot come after the later one.
            at(one) === from
            ? { from: moments[Math.max(0, at(other) - 1)]?.id ?? one, to: other }
            : { from: one, to: moments[Math.min(last, at(one) + 1)]?.id ?? other },
      ),
  };
}

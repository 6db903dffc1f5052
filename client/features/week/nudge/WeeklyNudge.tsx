import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { toBase64url } from "../../../../shared/base/base64url.ts";
import { addDays } from "../../../../shared/base/day.ts";
import { weekdayOf } from "../../../../shared/base/week.ts";
import { nudgeCalendar } from "../../../../shared/week/nudgeCalendar.ts";
import { browserRandom } from "../../../platform/browser/browserRandom.ts";
import { useToday } from "../../../platform/browser/useToday.ts";
import { Button } from "../../../platform/ui/Button.tsx";
import { DayField } from "../../../platform/ui/DayField.tsx";
import { Disclosure } from "../../../platform/ui/Disclosure.tsx";
import { saveTextFile } from "../../../platform/ui/saveTextFile.ts";
import { TextField } from "../../../platform/ui/TextField.tsx";
import { TimeField } from "../../../platform/ui/TimeField.tsx";
import styles from "../week.module.css";

const SUNDAY = 7;
const TITLE_CHARACTERS = 80;

/** Off until chosen, and then a file like any other: this program remembers nothing of it and reminds of nothing. */
export function WeeklyNudge(): ReactNode {
  const { t } = useLingui();
  const today = useToday();
  const [title, setTitle] = useState(() => t`Ten quiet minutes`);
  // Sunday evening: the end of a week, and far from work.
  const [day, setDay] = useState<string | null>(() => addDays(today, SUNDAY - weekdayOf(today)));
  const [time, setTime] = useState<string | null>("19:00");
  const save = (): void => {
    if (day === null || time === null) return;
    // Drawn anew each time, so that a second file is a second entry and not a change of somebody's first.
    const id = toBase64url(browserRandom.bytes(16));
    // A name that says nothing where downloads are listed.
    saveTextFile("reminder.ics", nudgeCalendar({ title: title.trim() || t`Reminder`, day, time, id, madeOn: today }));
  };
  return (
    <Disclosure title={<Trans>A weekly nudge in my calendar</Trans>}>
      <div className={styles["part"]}>
        <p>
          <Trans>
            A file for the calendar of this device, which then reminds you once a week by itself. It says nothing of
            where it came from. Calendars are often shared with others, or seen on a locked screen: choose words that
            anybody may read.
          </Trans>
        </p>
        <TextField label={t`What it says`} value={title} onChange={setTitle} maxLength={TITLE_CHARACTERS} />
        <DayField label={t`For the first time on`} value={day} min={today} onChange={setDay} />
        <TimeField label={t`At what time`} value={time} onChange={setTime} />
        <div className={styles["acts"]}>
          <Button isDisabled={day === null || time === null} onPress={save}>
            <Trans>Save the calendar file</Trans>
          </Button>
        </div>
        <p className={styles["quiet"]}>
          <Trans>To end it, delete the entry in your calendar.</Trans>
        </p>
      </div>
    </Disclosure>
  );
}

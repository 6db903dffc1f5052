import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import {
  PREFERENCES,
  type PreferenceName,
  readPreference,
  writePreference,
} from "../../platform/preferences/preferences.ts";
import { LANGUAGE_NAMES, takeLanguage } from "../../platform/i18n/takeLanguage.ts";
import { useLanguage } from "../../platform/i18n/useLanguage.ts";
import { Chip } from "../../platform/ui/Chip.tsx";
import { ChipGroup } from "../../platform/ui/ChipGroup.tsx";

/** How this one device looks, and where leaving leads. Neither travels anywhere. */
export function DeviceChoices(): ReactNode {
  const { t } = useLingui();
  return (
    <>
      <Choice
        name="theme"
        label={t`Light or dark`}
        words={{ system: t`As the device`, light: t`Light`, dark: t`Dark` }}
      />
      <Choice name="letters" label={t`Letters`} words={{ figtree: t`Usual`, atkinson: t`Easier to tell apart` }} />
      <Choice
        name="exit"
        label={t`Leave quickly opens`}
        words={{ weather: t`A weather page`, encyclopedia: t`An encyclopedia`, plain: t`An empty page here` }}
      />
      <Choice
        name="leaveSize"
        label={t`The button for it`}
        words={{ usual: t`With its words`, small: t`Small, an arrow alone` }}
      />
      <LanguageChoice />
    </>
  );
}

/** At once, and nothing that is being written is lost by it. Nobody else is told. */
function LanguageChoice(): ReactNode {
  const { t } = useLingui();
  const language = useLanguage();
  return (
    <>
      <Choice
        name="language"
        label={t`Language of the screens`}
        words={{ device: t`As the device`, ...LANGUAGE_NAMES }}
        take={takeLanguage}
      />
      {language !== "en" && (
        <p>
          <Trans>Thoughts on what you write are there in English only. In your language nothing is read.</Trans>
        </p>
      )}
    </>
  );
}

function Choice<Name extends PreferenceName>(props: {
  readonly name: Name;
  readonly label: string;
  readonly words: Readonly<Record<(typeof PREFERENCES)[Name][number], string>>;
  /** Where there is more to do than to note it; false when it could not be done. */
  readonly take?: (choice: (typeof PREFERENCES)[Name][number]) => Promise<boolean>;
}): ReactNode {
  const { name, words, take } = props;
  const choices: readonly (typeof PREFERENCES)[Name][number][] = PREFERENCES[name];
  const [chosen, setChosen] = useState(() => readPreference(name));
  const choose = (keys: readonly string[]): void => {
    const next = choices.find((choice) => choice === keys[0]);
    if (next === undefined) return;
    setChosen(next);
    if (take === undefined) writePreference(name, next);
    // What could not be done is not shown as if it had been.
    else void take(next).then((isDone) => (isDone ? undefined : setChosen(readPreference(name))));
  };
  return (
    <ChipGroup label={props.label} select="single" selected={[chosen]} onSelect={choose}>
      {choices.map((choice) => (
        <Chip key={choice} id={choice}>
          {words[choice]}
        </Chip>
      ))}
    </ChipGroup>
  );
}

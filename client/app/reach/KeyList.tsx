import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect, useRef, useSyncExternalStore } from "react";
import { onPreferences, readPreference, writePreference } from "../../platform/preferences/preferences.ts";
import { Button } from "../../platform/ui/Button.tsx";
import { Chip } from "../../platform/ui/Chip.tsx";
import { Dialog } from "../../platform/ui/Dialog.tsx";
import styles from "./reach.module.css";

const singleKeys = (): boolean => readPreference("singleKeys") === "on";

/** What the keyboard can do here. Single keys work only outside of texts, and can be switched off (WCAG 2.1.4). */
export function KeyList(props: { readonly onClose: () => void }): ReactNode {
  const { t } = useLingui();
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  const hasSingleKeys = useSyncExternalStore(onPreferences, singleKeys, () => true);
  const isApple = /mac|iphone|ipad/i.test(navigator.platform);
  const main = isApple ? "⌘" : t`Ctrl`;
  const alt = isApple ? "⌥" : t`Alt`;
  const shift = t`Shift`;
  const keys: readonly (readonly [readonly string[], string])[] = [
    [[main, "K"], t`Go to a place, a point or an action`],
    [["?"], t`This list`],
    [["/"], t`Search the agreement`],
    [["F6"], t`To the next part of the page; with Shift, back`],
    [[t`Enter`], t`Write in the point that has the focus`],
    [[alt, "↑ ↓"], t`Move a point up or down`],
    [[main, alt, "M"], t`Comment on the selected words, or on the point`],
    [[main, "Z"], t`Undo; with Shift, redo`],
    [[t`Esc`], t`Close what is open`],
    [[shift, shift, shift], t`Leave quickly`],
  ];
  return (
    <Dialog
      title={<Trans>Keys</Trans>}
      isOpen
      onClose={props.onClose}
      actions={
        <Button ref={close} onPress={props.onClose}>
          <Trans>All right</Trans>
        </Button>
      }
    >
      <dl className={styles["keys"]}>
        {keys.map(([pressed, does]) => (
          <div key={does}>
            <dt>
              {pressed.map((key, place) => (
                // reason: a combination never changes its order.
                // oxlint-disable-next-line react/no-array-index-key
                <kbd key={place}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <div>
        <Chip isSelected={hasSingleKeys} onChange={(isOn) => writePreference("singleKeys", isOn ? "on" : "off")}>
          <Trans>The keys ? and / work on their own</Trans>
        </Chip>
      </div>
    </Dialog>
  );
}

import { useLingui } from "@lingui/react/macro";
import {
  type ComponentProps,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  use,
  useEffect,
  useRef,
  useState,
} from "react";
import type { Clause } from "../../../../shared/agreement/clause.ts";
import { classes } from "../../../platform/ui/classes.ts";
import { clauseFragment, clauseMap } from "../document/layout.ts";
import { leaveEmpty } from "../document/leaveEmpty.ts";
import { CaretContext, type Sheet, textKey, useDesk } from "../desk/Desk.tsx";
import { useMayChange } from "../point/useMayChange.ts";
import { SuggestedText } from "../suggestions/SuggestedText.tsx";
import { lateEditor } from "./lateEditor.ts";
import styles from "./text.module.css";

/**
 * The words of a point: plain paragraphs until a caret is in them, mine or my partner's, then an editor in
 * the same place with the same look. `onWish` takes over when a tap should do something else than open it.
 */
export function PointText(props: {
  readonly sheet: Sheet;
  readonly clause: Clause;
  readonly label: string;
  readonly onWish?: () => void;
}): ReactNode {
  const { sheet, clause, label, onWish } = props;
  const { place, partnerName, me, mayWrite, isPicture, tell } = useDesk();
  const { active, partnerClause } = use(CaretContext);
  const { t } = useLingui();
  const mayChange = useMayChange(sheet, clause);
  const key = textKey(sheet, clause);
  const map = clauseMap(sheet.agreement.doc, clause.id);
  const fragment = map === null ? null : clauseFragment(map);
  const isPartnerHere = sheet.awareness !== null && partnerClause === clause.id;
  const canHold = clause.textState === "plain" && fragment !== null && mayWrite && !isPicture;

  const still = (
    <StillText
      clause={clause}
      label={label}
      {...(canHold && { onWish: onWish ?? ((spot) => place.enter(key, spot)) })}
    />
  );
  if (!canHold || (active !== key && !isPartnerHere)) return still;
  return (
    <LateEditor
      still={still}
      clause={clause.id}
      fragment={fragment}
      undo={sheet.agreement.undo}
      awareness={sheet.awareness}
      me={me}
      partnerName={partnerName}
      label={label}
      mayChange={mayChange}
      onReady={(editor) => place.register(key, editor)}
      onFocus={() => place.claim(key)}
      onBlur={() => {
        sheet.flush();
        place.leave(key);
        if (!isPartnerHere) leaveEmpty(sheet.agreement, clause.id);
      }}
      onTooLong={() =>
        tell(
          t`That is more than one point can hold. Nothing was changed, and what you copied is still on your clipboard. Perhaps it is several points?`,
        )
      }
    />
  );
}

type EditorHere = NonNullable<ReturnType<typeof lateEditor.here>>;

/** My partner's caret may be in a point before the editor's program is here: until then its words stand still. */
function LateEditor(props: ComponentProps<EditorHere> & { readonly still: ReactNode }): ReactNode {
  const { still, ...rest } = props;
  const [Editor, setEditor] = useState<EditorHere | null>(() => lateEditor.here());
  useEffect(() => {
    if (Editor === null) void lateEditor.ready().then(() => setEditor(() => lateEditor.here()));
  }, [Editor]);
  return Editor === null ? still : <Editor {...rest} />;
}

/**
 * The words at rest. It is a text box to whoever tabs or listens, and becomes an editor on the way in: a
 * tap puts the caret where it landed, Tab and Enter put it at the end.
 */
function StillText(props: {
  readonly clause: Clause;
  readonly label: string;
  readonly onWish?: (spot: "end" | { left: number; top: number }) => void;
}): ReactNode {
  const { clause, label, onWish } = props;
  const { t } = useLingui();
  const isPointing = useRef(false);
  const words = clause.runs.every((runs) => runs.length === 0) ? (
    <p className={styles["hint"]}>{t`An empty line`}</p>
  ) : (
    clause.runs.map((runs, index) => (
      <p key={index} dir="auto">
        <SuggestedText runs={runs} />
      </p>
    ))
  );
  if (onWish === undefined) return <div className={styles["text"]}>{words}</div>;

  const onClick = (event: MouseEvent): void => {
    isPointing.current = false;
    // Whoever selects words to copy them does not want to write.
    if (window.getSelection()?.isCollapsed === false) return;
    onWish({ left: event.clientX, top: event.clientY });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    onWish("end");
  };
  return (
    <div
      className={classes(styles["text"], styles["still"])}
      role="textbox"
      aria-multiline="true"
      aria-label={label}
      tabIndex={0}
      onPointerDown={() => {
        isPointing.current = true;
      }}
      onClick={onClick}
      onKeyDown={onKeyDown}
      onFocus={() => {
        if (!isPointing.current) onWish("end");
      }}
      onBlur={() => {
        isPointing.current = false;
      }}
    >
      {words}
    </div>
  );
}

import { Trans } from "@lingui/react/macro";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { FieldError } from "react-aria-components/FieldError";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { Text } from "react-aria-components/Text";
import { TextField as AriaTextField } from "react-aria-components/TextField";
import { Button } from "./Button.tsx";
import styles from "./field.module.css";

/**
 * Something that nobody beside me should read; shown on request, because a long passphrase typed blind on a phone
 * is typed wrong. The browser is asked not to keep it: whoever opens its list of passwords would have it.
 */
export function SecretField(props: {
  readonly label: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  readonly problem?: ReactNode;
  /** Digits alone: a phone shows its number keys, and nothing is to be looked at again. */
  readonly isPin?: boolean;
  /** There is nothing else on the screen to begin with. */
  readonly takesFocus?: boolean;
}): ReactNode {
  const [isShown, setShown] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const takesFocus = props.takesFocus === true;
  useEffect(() => {
    if (takesFocus) input.current?.focus();
  }, [takesFocus]);
  const isPin = props.isPin === true;
  const hasProblem = props.problem !== undefined && props.problem !== null;
  return (
    <AriaTextField
      className={styles["field"] ?? ""}
      value={props.value}
      onChange={props.onChange}
      isInvalid={hasProblem}
      // What was wrong once must not keep the next try from being sent.
      validationBehavior="aria"
      type={isShown ? "text" : "password"}
      autoComplete="off"
      autoCorrect="off"
      spellCheck="false"
      maxLength={isPin ? 12 : 200}
      {...(isPin && { inputMode: "numeric" as const })}
    >
      <Label className={styles["label"] ?? ""}>{props.label}</Label>
      <Input ref={input} className={styles["input"] ?? ""} autoCapitalize="none" />
      {!isPin && props.value !== "" && (
        <div>
          <Button tone="plain" onPress={() => setShown(!isShown)}>
            {isShown ? <Trans>Hide what I typed</Trans> : <Trans>Show what I typed</Trans>}
          </Button>
        </div>
      )}
      {props.hint !== undefined && (
        <Text slot="description" className={styles["hint"] ?? ""}>
          {props.hint}
        </Text>
      )}
      <FieldError className={styles["problem"] ?? ""}>{props.problem}</FieldError>
    </AriaTextField>
  );
}

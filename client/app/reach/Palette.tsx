import { useLingui } from "@lingui/react/macro";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Autocomplete } from "react-aria-components/Autocomplete";
import { Dialog } from "react-aria-components/Dialog";
import { Header } from "react-aria-components/Header";
import { Heading } from "react-aria-components/Heading";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem, ListBoxSection } from "react-aria-components/ListBox";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { Text } from "react-aria-components/Text";
import { TextField } from "react-aria-components/TextField";
import { Button } from "../../platform/ui/Button.tsx";
import field from "../../platform/ui/field.module.css";
import overlay from "../../platform/ui/overlay.module.css";
import { useTopEdge } from "../../platform/ui/useTopEdge.ts";
import { foldQuestion } from "../../platform/words/fold.ts";
import type { ChoiceGroup } from "./Choice.ts";
import { matching } from "./matching.ts";
import styles from "./reach.module.css";
import { usePlaceChoices } from "./usePlaceChoices.ts";
import { usePointChoices } from "./usePointChoices.ts";

/**
 * Everything that can be gone to or done, found by a few letters of it: places, topics, points, actions. The field
 * keeps the focus and the arrows walk the list, so it is one thing to a screen reader.
 */
export function Palette(props: { readonly onClose: () => void; readonly further: ChoiceGroup["choices"] }): ReactNode {
  const { onClose } = props;
  const { t } = useLingui();
  const [question, setQuestion] = useState("");
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const { places, pages } = usePlaceChoices();
  const { topics, points, adding } = usePointChoices();
  const groups = matching(
    [
      { id: "places", title: t`Places`, choices: places },
      { id: "pages", title: t`Pages`, choices: pages },
      { id: "topics", title: t`Topics`, choices: topics },
      { id: "points", title: t`Points`, choices: points },
      { id: "actions", title: t`Actions`, choices: [...props.further, ...adding] },
    ],
    foldQuestion(question),
  );
  // Closed first: what is chosen may move the focus, which must not come back here.
  const choose = (id: string): void => {
    const choice = groups.flatMap(({ choices }) => choices).find((one) => one.id === id);
    onClose();
    choice?.choose();
  };
  return (
    <ModalOverlay
      className={overlay["scrim"] ?? ""}
      style={useTopEdge()}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className={`${overlay["modal"] ?? ""} ${styles["palette"] ?? ""}`}>
        <Dialog className={styles["dialog"] ?? ""}>
          <Heading slot="title" level={2} className="cg-hidden">
            {t`Go to a place, a point or an action`}
          </Heading>
          <Autocomplete inputValue={question} onInputChange={setQuestion} disableAutoFocusFirst={false}>
            <div className={styles["asked"]}>
              <TextField className={field["field"] ?? ""} autoComplete="off">
                <Label className="cg-hidden">{t`Go to`}</Label>
                <Input
                  ref={input}
                  className={field["input"] ?? ""}
                  dir="auto"
                  placeholder={t`Go to a place, a point, an action`}
                />
              </TextField>
              <Button tone="plain" onPress={onClose}>
                {t`Close`}
              </Button>
            </div>
            <ListBox
              className={styles["list"] ?? ""}
              aria-label={t`Where to`}
              selectionMode="none"
              onAction={(id) => choose(String(id))}
              renderEmptyState={() => <p className={styles["none"]}>{t`Nothing is called that.`}</p>}
            >
              {groups.map((group) => (
                <ListBoxSection key={group.id} id={group.id}>
                  <Header className={styles["group"] ?? ""}>{group.title}</Header>
                  {group.choices.map((choice) => (
                    <ListBoxItem
                      key={choice.id}
                      id={choice.id}
                      textValue={choice.text}
                      className={styles["choice"] ?? ""}
                    >
                      <Text slot="label" dir="auto" className={styles["words"] ?? ""}>
                        {choice.text}
                      </Text>
                      {choice.note !== undefined && (
                        <Text slot="description" className={styles["note"] ?? ""}>
                          {choice.note}
                        </Text>
                      )}
                    </ListBoxItem>
                  ))}
                </ListBoxSection>
              ))}
            </ListBox>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

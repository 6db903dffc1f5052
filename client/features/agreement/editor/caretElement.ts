import styles from "./caret.module.css";

/** How long a name stands beside a moving caret: long enough to be read, too short to cover the words. */
const LABEL_MS = 2_000;

/** The partner's caret. Its shape differs by person, not only its colour; the name is never in the text. */
export function caretElement(user: Readonly<Record<string, unknown>>): HTMLElement {
  const caret = document.createElement("span");
  caret.className = styles["caret"] ?? "";
  caret.dataset["caret"] = "";
  caret.dataset["slot"] = user["slot"] === "a" ? "a" : "b";
  caret.contentEditable = "false";
  caret.setAttribute("aria-hidden", "true");
  // The name is drawn by the style sheet, and there is no element inside: nothing that reads the text, be
  // it a copy, a search or a screen reader, finds a name or a line break in the middle of a sentence.
  caret.dataset["name"] = String(user["name"]);
  setTimeout(() => {
    caret.dataset["quiet"] = "";
  }, LABEL_MS);
  return caret;
}

export function selectionClass(user: Readonly<Record<string, unknown>>): Record<string, string> {
  return {
    "data-chosen": "",
    class: `${styles["selection"]} ${user["slot"] === "a" ? styles["selectionA"] : styles["selectionB"]}`,
  };
}

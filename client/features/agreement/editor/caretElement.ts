import styles from "./caret.module.css";

/** How long a name stands beside a moving caret: long enough to be read, too short to cover the words. */
const LABEL_MS = 2_000;

/** The partner's caret. Its shape differs by person, not only its colour; the name is never in the text. */
export function caretElement(user: Readonly<Record<string, unknown>>): HTMLElement {
  const caret = document.createElement("span");
  caret.className = styles["caret"] ?? "";
  caret.dataset["slot"] = user["slot"] === "a" ? "a" : "b";
  caret.contentEditable = "false";
  caret.setAttribute("aria-hidden", "true");
  const label = document.createElement("span");
  label.className = styles["label"] ?? "";
  // As an attribute and drawn by the style sheet: a copied selection then never carries a name.
  label.dataset["name"] = String(user["name"]);
  caret.append(label);
  setTimeout(() => {
    caret.dataset["quiet"] = "";
  }, LABEL_MS);
  return caret;
}

export function selectionClass(user: Readonly<Record<string, unknown>>): { class: string } {
  return { class: `${styles["selection"]} ${user["slot"] === "a" ? styles["selectionA"] : styles["selectionB"]}` };
}

/** What is looked for, as a person would say it; whatever crosses into the page is plain data. */
export interface Sought {
  readonly role?: Role;
  /** The accessible name. */
  readonly name?: Words;
  /** The whole of the words that something shows. */
  readonly text?: Words;
  readonly within?: Sought;
  /** Of several, counted from nought; the first unless said. */
  readonly nth?: number;
}

export type Role = "banner" | "button" | "heading" | "link" | "main" | "navigation" | "region" | "textbox";
export type Words = string | { readonly pattern: string };

/**
 * Runs in the page of any engine, so it uses nothing from outside of itself. The first element that can be seen and has
 * this role and this accessible name, or these words; null while there is none. A reader's tree has the same names:
 * `findInPage.test.ts` compares them with a browser's own.
 */
export function findInPage(sought: Sought): Element | null {
  const places: Record<Role, string> = {
    banner: "header, [role=banner]",
    button: "button, summary, [role=button]",
    heading: "h1, h2, h3, h4, [role=heading]",
    link: "a[href], [role=link]",
    main: "main",
    navigation: "nav, [role=navigation]",
    region: "section, [role=region]",
    textbox:
      "textarea, input:not([type]), input[type=text], input[type=search], [role=textbox], [contenteditable=true]",
  };
  // Names stand between two marks that keep their direction and that nobody sees.
  const plain = (words: string): string =>
    words
      .replaceAll(/[\u2066-\u2069]/g, "")
      .replaceAll(/\s+/g, " ")
      .trim();
  const isMeant = (words: string, meant: Words): boolean =>
    typeof meant === "string" ? plain(words) === meant : new RegExp(meant.pattern, "u").test(plain(words));
  const isShown = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) && element.closest("[inert], [aria-hidden=true]") === null;

  /** What it says to somebody who does not see it. */
  const spoken = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? "";
    if (!(node instanceof Element) || node.getAttribute("aria-hidden") === "true") return "";
    if (!node.checkVisibility({ visibilityProperty: true })) return "";
    const label = node.getAttribute("aria-label") ?? node.getAttribute("alt");
    if (label !== null) return label;
    const said = [...node.childNodes].map(spoken).join("");
    return getComputedStyle(node).display.startsWith("inline") ? said : ` ${said} `;
  };
  const nameOf = (element: Element): string => {
    const others = (element.getAttribute("aria-labelledby") ?? "").split(" ").map((id) => document.getElementById(id));
    const labels = others.filter((other) => other !== null);
    if (labels.length > 0) return labels.map(spoken).join(" ");
    const own = element.getAttribute("aria-label");
    if (own !== null) return own;
    const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
    if (isField) return [...(element.labels ?? [])].map(spoken).join(" ") || element.placeholder;
    return /^(?:SECTION|MAIN|NAV|HEADER)$/.test(element.tagName) ? "" : spoken(element);
  };

  const allIn = (root: Element, { role, name, text }: Sought): readonly Element[] => {
    const isRole = (element: Element): boolean => (element.getAttribute("role") ?? role) === role;
    const placed = [...root.querySelectorAll(role === undefined ? "*" : places[role])]
      .filter((element) => role === undefined || isRole(element))
      .filter((element) => text === undefined || isMeant(element.textContent ?? "", text))
      .filter((element) => isShown(element) && (name === undefined || isMeant(nameOf(element), name)));
    // Of boxes round the same words the innermost one says them.
    return text === undefined
      ? placed
      : placed.filter((one) => !placed.some((box) => box !== one && one.contains(box)));
  };
  const find = (one: Sought): Element | null => {
    const root = one.within === undefined ? document.body : find(one.within);
    return root === null ? null : (allIn(root, one)[one.nth ?? 0] ?? null);
  };
  return find(sought);
}

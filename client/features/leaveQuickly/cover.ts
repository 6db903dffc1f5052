/** An empty page, at once and by style alone: leave.css hides the body while this mark is on the root. */
export function cover(): void {
  document.documentElement.dataset["leaving"] = "";
}

/** The browser may bring the page back exactly as it was left; then the door is what it finds. */
export function uncover(): void {
  delete document.documentElement.dataset["leaving"];
}

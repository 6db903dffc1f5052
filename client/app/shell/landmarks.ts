/** F6 goes to the next part of the page (top, navigation, content), Shift+F6 back, as in desktop programs. */
export function onF6(event: KeyboardEvent): void {
  if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
  const landmarks = [...document.querySelectorAll<HTMLElement>("[data-landmark]")].filter(
    (part) => part.offsetParent !== null || part.getClientRects().length > 0,
  );
  if (landmarks.length === 0) return;
  event.preventDefault();
  const here = landmarks.findIndex((part) => part.contains(document.activeElement));
  const step = event.shiftKey ? -1 : 1;
  const next = here === -1 ? 0 : (here + step + landmarks.length) % landmarks.length;
  landmarks[next]?.focus();
}

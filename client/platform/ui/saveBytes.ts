/** Some browsers read the address only after the press. */
const ADDRESS_LIFE_MS = 60_000;

/** Hands bytes to the browser as a file of the person's own. */
export function saveBytes(name: string, bytes: Uint8Array | string, type: string): void {
  const address = URL.createObjectURL(new Blob([typeof bytes === "string" ? bytes : new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), ADDRESS_LIFE_MS);
}

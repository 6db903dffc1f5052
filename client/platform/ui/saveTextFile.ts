const TYPES: Readonly<Record<string, string>> = {
  html: "text/html",
  json: "application/json",
  md: "text/markdown",
  ics: "text/calendar",
};

/** Hands a text to the browser as a file, of the type that its name ends in. The address is dropped later: some browsers read it after the click. */
export function saveTextFile(name: string, text: string): void {
  const type = TYPES[name.split(".").at(-1) ?? ""] ?? "text/plain";
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

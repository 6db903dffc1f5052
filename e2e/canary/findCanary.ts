/**
 * Finds a phrase or a secret in bytes, however it was written down on its way: as text in two encodings,
 * escaped for JSON or for an address, in hexadecimal, in base64 at any of its three alignments. Compressed
 * bytes are not searched: nothing here compresses.
 */
export interface Canary {
  /** What it stands for, said when it is found. */
  readonly name: string;
  readonly phrase: string | Uint8Array;
}

interface Disguise {
  readonly encoding: string;
  readonly needle: Buffer;
}

/** The encodings in which `canary` lies in `haystack`; none is the hope. */
export function findCanary(haystack: Uint8Array, canary: Canary): string[] {
  const bytes = Buffer.from(haystack.buffer, haystack.byteOffset, haystack.byteLength);
  return disguisesOf(canary)
    .filter(({ needle }) => bytes.includes(needle))
    .map(({ encoding }) => encoding);
}

const known = new WeakMap<Canary, readonly Disguise[]>();

function disguisesOf(canary: Canary): readonly Disguise[] {
  let disguises = known.get(canary);
  if (disguises === undefined) {
    disguises = typeof canary.phrase === "string" ? ofText(canary.phrase) : ofBytes(Buffer.from(canary.phrase));
    known.set(canary, disguises);
  }
  return disguises;
}

function ofText(phrase: string): Disguise[] {
  const utf8 = Buffer.from(phrase, "utf8");
  const utf16 = Buffer.from(phrase, "utf16le");
  const percent = encodeURIComponent(phrase);
  return [
    ...ofBytes(utf8),
    ...ofBytes(utf16).map(({ encoding, needle }) => ({ encoding: `utf-16le ${encoding}`, needle })),
    text("JSON", JSON.stringify(phrase).slice(1, -1)),
    text("JSON, ASCII only", escapedFrom(phrase, 0x7f)),
    text("JSON, all escaped", escapedFrom(phrase, 0)),
    text("percent", percent),
    text("percent, plus for space", percent.replaceAll("%20", "+")),
    text("percent, every byte", [...utf8].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("")),
    text(
      "percent, every byte, upper case",
      [...utf8].map((byte) => `%${byte.toString(16).padStart(2, "0").toUpperCase()}`).join(""),
    ),
  ];
}

function ofBytes(bytes: Buffer): Disguise[] {
  const hex = bytes.toString("hex");
  const aligned = [0, 1, 2].flatMap((before) => {
    const core = base64At(bytes, before);
    return [
      text(`base64 at ${before}`, core),
      text(`base64url at ${before}`, core.replaceAll("+", "-").replaceAll("/", "_")),
    ];
  });
  return [
    { encoding: "as it is", needle: bytes },
    text("hex", hex),
    text("hex, upper case", hex.toUpperCase()),
    ...aligned,
  ];
}

/** The characters of base64 that depend on these bytes alone, when `before` bytes of a group of three precede them. */
function base64At(bytes: Buffer, before: number): string {
  const whole = Buffer.concat([Buffer.alloc(before), bytes])
    .toString("base64")
    .replaceAll("=", "");
  const first = Math.ceil((before * 8) / 6);
  const after = (before + bytes.length) % 3;
  return whole.slice(first, after === 0 ? undefined : -1);
}

function escapedFrom(phrase: string, above: number): string {
  return phrase
    .split("")
    .map((unit) =>
      unit.charCodeAt(0) > above ? String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}` : unit,
    )
    .join("");
}

function text(encoding: string, needle: string): Disguise {
  return { encoding, needle: Buffer.from(needle, "latin1") };
}

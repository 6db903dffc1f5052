import * as prng from "lib0/prng";
import * as Y from "yjs";

type Edit = (doc: Y.Doc, random: prng.PRNG) => void;

const place = (random: prng.PRNG, length: number): number => prng.int32(random, 0, length);

function cut(random: prng.PRNG, length: number): readonly [from: number, count: number] | null {
  if (length === 0) return null;
  const from = prng.int32(random, 0, length - 1);
  return [from, prng.int32(random, 1, Math.min(3, length - from))];
}

/**
 * Every kind of change that Yjs's own random tests make, in our words: lists, maps, text with formats, and elements,
 * with shared types inside of shared types. They know nothing of sealing, rooms or sockets.
 */
const edits: readonly Edit[] = [
  (doc, random) => {
    const list = doc.getArray("array");
    const values = Array.from({ length: prng.int32(random, 1, 4) }, () => prng.int32(random, 0, 999));
    list.insert(place(random, list.length), values);
  },
  (doc, random) => {
    const list = doc.getArray("array");
    const inner = new Y.Array<number>();
    list.insert(place(random, list.length), [inner]);
    inner.insert(0, [1, 2, 3]);
  },
  (doc, random) => {
    const list = doc.getArray("array");
    const map = new Y.Map<unknown>();
    list.insert(place(random, list.length), [map]);
    map.set("colour", prng.word(random));
    map.set("colour", prng.word(random));
  },
  (doc, random) => {
    const list = doc.getArray("array");
    const range = cut(random, list.length);
    if (range !== null) list.delete(...range);
  },
  (doc, random) => void doc.getMap("map").set(prng.oneOf(random, ["one", "two"]), prng.utf16String(random)),
  (doc, random) => {
    const type = prng.bool(random) ? new Y.Array<number>() : new Y.Map<number>();
    doc.getMap("map").set(prng.oneOf(random, ["one", "two"]), type);
    if (type instanceof Y.Array) type.insert(0, [1, 2, 3, 4]);
    else type.set("deep", 1);
  },
  (doc, random) => doc.getMap("map").delete(prng.oneOf(random, ["one", "two"])),
  (doc, random) => {
    const text = doc.getText("text");
    const format = prng.bool(random) ? { bold: true } : {};
    text.insert(place(random, text.length), prng.word(random), format);
  },
  (doc, random) => {
    const text = doc.getText("text");
    const range = cut(random, text.length);
    if (range !== null) text.format(...range, { bold: prng.bool(random) ? true : null });
  },
  (doc, random) => {
    const text = doc.getText("text");
    const range = cut(random, text.length);
    if (range !== null) text.delete(...range);
  },
  (doc, random) => {
    const root = doc.get("xml", Y.XmlElement);
    const element = prng.bool(random) ? new Y.XmlElement("p") : new Y.XmlText("words");
    root.insert(place(random, root.length), [element]);
  },
  (doc, random) => {
    const root = doc.get("xml", Y.XmlElement);
    const range = cut(random, root.length);
    if (range !== null) root.delete(...range);
  },
];

export function editAtRandom(doc: Y.Doc, random: prng.PRNG): void {
  doc.transact(() => prng.oneOf(random, [...edits])(doc, random));
}

import * as Y from "yjs";

/**
 * Everything that is in a document, as plain data: whatever a later program cannot show, its owner still has. Read
 * from a copy, for asking a document for a part under the wrong kind would change what that part is.
 */
export function documentData(document: Y.Doc): Readonly<Record<string, unknown>> {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(document));
  const data = Object.fromEntries([...copy.share].map(([name, part]) => [name, dataOf(copy, name, part)]));
  copy.destroy();
  return data;
}

function dataOf(copy: Y.Doc, name: string, part: Pick<Y.Text, "_map" | "_start">): unknown {
  if (part._map.size > 0) return copy.getMap(name).toJSON();
  const first = part._start?.content;
  const isList = first instanceof Y.ContentAny || first instanceof Y.ContentType || first instanceof Y.ContentBinary;
  return isList ? copy.getArray(name).toJSON() : copy.getText(name).toJSON();
}

import type * as Y from "yjs";
import type { RecordPen } from "../../../platform/space/recordPen.ts";

type Bind<Bound> = (shared: Y.Doc, mine: Y.Doc, pen: RecordPen) => Bound;

/**
 * The same binding for as long as the document is open and the same person signs: whoever reads a copy and comes
 * back has every signature checked already.
 */
export function boundTo<Bound>(bind: Bind<Bound>): Bind<Bound> {
  const bound = new WeakMap<Y.Doc, { readonly mine: Y.Doc; readonly pen: RecordPen; readonly value: Bound }>();
  return (shared, mine, pen) => {
    const known = bound.get(shared);
    if (known !== undefined && known.mine === mine && known.pen === pen) return known.value;
    const value = bind(shared, mine, pen);
    bound.set(shared, { mine, pen, value });
    return value;
  };
}

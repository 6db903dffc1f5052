import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from "y-protocols/awareness";
import * as Y from "yjs";
import { type ClauseId, newId } from "../../../../shared/base/ids.ts";
import { addPoint } from "../document/addPoint.ts";
import { clauseFragment, clauseMap } from "../document/layout.ts";
import { type Partner, seededRandom, twoPartners } from "../document/testing/twoPartners.ts";
import { partnerCaret, publishCaret, publishedClause } from "./caretState.ts";
import { editorAwareness } from "./editorAwareness.ts";

function world() {
  const { ada, bo, meet } = twoPartners();
  const added = addPoint(ada.agreement, { topic: "money", by: "a", text: "I call." }, ada.random);
  if (!added.ok) throw new Error(added.problem);
  meet();
  const adas = new Awareness(ada.agreement.doc);
  const bos = new Awareness(bo.agreement.doc);
  const tell = (): void => applyAwarenessUpdate(adas, encodeAwarenessUpdate(bos, [bos.clientID]), "network");
  return { ada, bo, id: added.value, adas, bos, tell, meet };
}

function positionIn(partner: Partner, id: ClauseId) {
  const map = clauseMap(partner.agreement.doc, id);
  const fragment = map === null ? null : clauseFragment(map);
  if (fragment === null) throw new Error("there is no text");
  const anchor = Y.createRelativePositionFromTypeIndex(fragment, 0);
  return { anchor, head: anchor };
}

describe("carets", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("A21: an editor sees only the caret in its own point, under the name that this device knows", () => {
    const { ada, bo, id, adas, bos, tell } = world();
    const other = newId<ClauseId>(ada.random);
    publishCaret(bos, { slot: "b", clause: id, ...positionIn(bo, id) });
    tell();
    const here = editorAwareness(adas, { clause: id, me: "a", partnerName: "Bo" });
    const elsewhere = editorAwareness(adas, { clause: other, me: "a", partnerName: "Bo" });
    expect([...here.getStates().values()]).toMatchObject([{ user: { name: "Bo", slot: "b" } }]);
    expect(elsewhere.getStates().size).toBe(0);
  });

  it("A21: my own other device is not drawn", () => {
    const { bo, id, adas, bos, tell } = world();
    publishCaret(bos, { slot: "a", clause: id, ...positionIn(bo, id) });
    tell();
    expect(partnerCaret(adas, "a")).toBeNull();
  });

  it("V21: two devices of Bo are one caret, which stays where it moved last when the idle one renews its note", () => {
    const { bo, id, adas, bos, tell } = world();
    const idle = new Awareness(bo.agreement.doc);
    idle.clientID = bos.clientID + 1;
    idle.setLocalState({});
    const tellIdle = (): void => applyAwarenessUpdate(adas, encodeAwarenessUpdate(idle, [idle.clientID]), "network");
    publishCaret(idle, { slot: "b", clause: id, ...positionIn(bo, id) });
    tellIdle();
    expect(partnerCaret(adas, "a")?.client).toBe(idle.clientID);
    publishCaret(bos, { slot: "b", clause: id, ...positionIn(bo, id) });
    tell();
    expect(partnerCaret(adas, "a")?.client).toBe(bos.clientID);
    vi.advanceTimersByTime(20_000);
    idle.setLocalState(idle.getLocalState());
    tellIdle();
    expect(partnerCaret(adas, "a")?.client).toBe(bos.clientID);
  });

  it("A21: an editor that goes takes only its own caret with it", () => {
    const { ada, id, adas } = world();
    const other = newId<ClauseId>(ada.random);
    const editor = editorAwareness(adas, { clause: id, me: "a", partnerName: "Bo" });
    editor.setLocalStateField("cursor", positionIn(ada, id));
    vi.advanceTimersByTime(1);
    editorAwareness(adas, { clause: other, me: "a", partnerName: "Bo" }).setLocalStateField("cursor", null);
    expect(publishedClause(adas)).toBe(id);
    editor.setLocalStateField("cursor", null);
    expect(publishedClause(adas)).toBeNull();
  });

  it("A183: a caret is told once the key is done, and one that has left by then is not told at all", () => {
    const { ada, id, adas } = world();
    const editor = editorAwareness(adas, { clause: id, me: "a", partnerName: "Bo" });
    editor.setLocalStateField("cursor", positionIn(ada, id));
    expect(publishedClause(adas)).toBeNull();
    expect(editor.getLocalState()).not.toEqual({ cursor: null });
    editor.setLocalStateField("cursor", null);
    vi.advanceTimersByTime(1);
    expect(publishedClause(adas)).toBeNull();
    editor.setLocalStateField("cursor", positionIn(ada, id));
    vi.advanceTimersByTime(1);
    expect(publishedClause(adas)).toBe(id);
  });

  it("A21: a caret that stands behind letters which are still on their way keeps its point open", () => {
    const { bo, id, adas, bos, tell } = world();
    const map = clauseMap(bo.agreement.doc, id);
    clauseFragment(map as Y.Map<unknown>)?.insert(1, [new Y.XmlElement("paragraph")]);
    const anchor = Y.createRelativePositionFromTypeIndex(clauseFragment(map as Y.Map<unknown>) as Y.XmlFragment, 1);
    publishCaret(bos, { slot: "b", clause: id, anchor, head: anchor });
    tell();
    expect(partnerCaret(adas, "a")).toMatchObject({ clause: id, position: null });
  });

  it("A21: with presence off, nothing is said", () => {
    const { ada, id, adas } = world();
    adas.setLocalState(null);
    publishCaret(adas, { slot: "a", clause: id, ...positionIn(ada, id) });
    expect(adas.getLocalState()).toBeNull();
  });

  it("A13: whatever a partner's program sends as presence, nothing throws and no root appears", () => {
    const { ada, bo, id, adas, bos, tell } = world();
    const clock = fc.oneof(fc.integer({ min: -2, max: 40 }), fc.constant(2 ** 40), fc.double());
    const point = fc.record({
      client: fc.constantFrom(bo.agreement.doc.clientID, ada.agreement.doc.clientID, 5, -1),
      clock,
    });
    const position = fc.oneof(
      fc.record(
        { type: fc.oneof(point, fc.constant(null)), item: fc.oneof(point, fc.constant(null)), assoc: fc.integer() },
        { requiredKeys: [] },
      ),
      fc.record({ tname: fc.string() }),
      fc.jsonValue(),
    );
    const caret = fc.record({
      slot: fc.constantFrom("a", "b", "c"),
      clause: fc.constantFrom(id, "x"),
      anchor: position,
      head: position,
    });
    fc.assert(
      fc.property(fc.oneof(caret, fc.jsonValue()), (value) => {
        bos.setLocalState({ caret: value, cursor: value, user: value });
        tell();
        const roots = ada.agreement.doc.share.size;
        partnerCaret(adas, "a");
        editorAwareness(adas, { clause: id, me: "a", partnerName: "Bo" }).getStates();
        expect(ada.agreement.doc.share.size).toBe(roots);
      }),
      { numRuns: 300, seed: seededRandom(1).bytes(1)[0] ?? 1 },
    );
  });
});

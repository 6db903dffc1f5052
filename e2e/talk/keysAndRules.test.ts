import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { deviceState, bytesOf } from "../../client/platform/keys/deviceState.ts";
import { openVault } from "../../client/platform/keys/openVault.ts";
import { fromBase64url, toBase64url } from "../../shared/base/base64url.ts";
import { readEventHeader } from "../../shared/seal/conversation/eventHeader.ts";
import { sealEvent } from "../../shared/seal/conversation/sealEvent.ts";
import { makesNewKey } from "./spaceRecords.ts";
import {
  begun,
  closes,
  heard,
  openTalkWorld,
  sends,
  sentence,
  showsOpen,
  talkOf,
  type Talker,
  type TalkWorld,
  until,
  valueOf,
} from "./talkWorld.ts";

let two: TalkWorld;
beforeEach(async () => {
  two = await openTalkWorld();
});
afterEach(() => two.end());

const random = { bytes: (length: number) => crypto.getRandomValues(new Uint8Array(length)) };

/** As a program would write it that knows more moves than this one. */
async function byNewerRules(person: Talker, event: string): Promise<string> {
  const vault = valueOf(await openVault(person.storage, two.world.clock));
  const device = valueOf(await vault.read("device", deviceState))!;
  vault.close();
  const pen = person.session.pen()!;
  const header = valueOf(readEventHeader(valueOf(fromBase64url(event))));
  const spaceKey = bytesOf(device.spaceKeys[String(header.epoch)]!);
  const body = new TextEncoder().encode('{"move":"something new"}');
  return toBase64url(
    sealEvent({ spaceKey, space: pen.space, header, rules: 2, body, secretKey: pen.signing.secretKey, random }),
  );
}

const epochsOf = ({ tap }: Talker): number[] =>
  tap.sent.flatMap(({ name, payload }) => {
    if (name !== "conversation:append") return [];
    return [valueOf(readEventHeader(valueOf(fromBase64url((payload as { event: string }).event)))).epoch];
  });

describe("keys and rules that change in the middle", { timeout: 30_000 }, () => {
  it("C62: a new key in the middle: the same words go out once, under the new key, and all of it stays readable", async () => {
    const { ada, bo, world } = two;
    const id = await begun(two, "short");
    await heard(ada, bo, "I felt alone.");
    // Bo's device has not heard of the new key when he speaks.
    await sends(bo, { kind: "take-floor" });
    bo.tap.set(false);
    world.clock.move(2 * 3_600_000);
    await makesNewKey(ada, world.clock.now());
    const before = epochsOf(bo).at(-1)!;
    bo.network.isUp = false;
    bo.tap.set(true);
    const said = (await talkOf(bo.session)).send(id, { kind: "statement", ...sentence("I was afraid.") });
    await until(
      () =>
        epochsOf(bo).length > 0 && bo.tap.heard.some(({ payload }) => JSON.stringify(payload).includes("epoch-old")),
      "it was never refused",
    );
    bo.network.isUp = true;
    bo.session.view();
    bo.tap.set(false);
    bo.tap.set(true);
    valueOf(await said);
    expect(epochsOf(bo).at(-1)).toBe(before + 1);
    const open = await showsOpen(ada.session, ({ dialogue }) => dialogue.phase === "mirror");
    expect(open.dialogue).toMatchObject({ ignored: 0 });
    expect(open.dialogue.said.at(-1)?.move).toMatchObject({ text: "I was afraid." });
    await sends(ada, { kind: "paraphrase", ...sentence("You were afraid.") });
    await bo.reopen();
    const again = await showsOpen(bo.session, ({ dialogue }) => dialogue.phase === "confirm");
    expect(again.dialogue.ignored).toBe(0);
  });

  it("C63: Bo's program knows more: Ada reads what she can, writes nothing, and is told to reload", async () => {
    const { ada, bo } = two;
    const id = await begun(two, "hear-me", { first: "a" });
    await sends(ada, { kind: "statement", ...sentence("I felt alone.") });
    await showsOpen(bo.session, ({ moves }) => moves.includes("paraphrase"));
    let newer: string | null = null;
    bo.tap.up = ({ name, payload, text }) => {
      if (name !== "conversation:append") return text;
      if (newer === null) {
        // Lost once, until the other one is sealed; the same place is asked for again.
        void byNewerRules(bo, (payload as { event: string }).event).then((event) => {
          newer = event;
          bo.tap.set(false);
          bo.tap.set(true);
        });
        return null;
      }
      return `${text.slice(0, text.indexOf("["))}${JSON.stringify([name, { event: newer }])}`;
    };
    void (await talkOf(bo.session)).send(id, { kind: "paraphrase", ...sentence("You felt alone.") });
    const open = await showsOpen(ada.session, ({ trouble }) => trouble === "newer-rules");
    expect(open.moves).toEqual([]);
    expect(open.dialogue.said).toHaveLength(3);
    expect(await (await talkOf(ada.session)).send(id, { kind: "ready" })).toEqual({
      ok: false,
      problem: "newer-rules",
    });
    // Leaving is always possible.
    valueOf(await (await talkOf(ada.session)).end(id));
    await closes(two, ada);
  });
});

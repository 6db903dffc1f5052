import { beforeAll, describe, expect, it } from "vitest";
import { toBase64url } from "../../shared/base/base64url.ts";
import type { Slot } from "../../shared/base/ids.ts";
import { openSigningEntry } from "../../shared/seal/signing/openSigningEntry.ts";
import { sealSigningEntry } from "../../shared/seal/signing/sealSigningEntry.ts";
import { NO_SIGNING_ENTRY } from "../../shared/seal/signing/signingHeader.ts";
import { seededRandom } from "../../shared/seal/testing/seededRandom.ts";
import { type NoteBody, SIGNING_RULES, writeSigningBody } from "../../shared/signing/signingBody.ts";
import { addSignature } from "../../client/platform/signing/cms/addSignature.ts";
import { addWithdrawal } from "../../client/platform/signing/cms/addWithdrawal.ts";
import { fromBinaryText, toBinaryText } from "../../client/platform/signing/cms/binaryText.ts";
import { readSigned } from "../../client/platform/signing/cms/readSigned.ts";
import { splitFile } from "../../client/platform/signing/cms/splitFile.ts";
import { TODAY } from "../../client/platform/signing/cms/testing/signers.ts";
import {
  readWithdrawalNotes,
  type SignedNote,
  writeWithdrawalNotes,
} from "../../client/platform/signing/cms/withdrawalNotes.ts";
import { withWithdrawal } from "../../client/platform/signing/cms/withdrawalIncrement.ts";
import { certificatesTo } from "../../client/platform/signing/keys/certificatesTo.ts";
import { isHere, kept, run } from "./programs.ts";
import { signedWorld, type SignedWorld } from "./signedWorld.ts";

let world: SignedWorld;
beforeAll(async () => {
  world = await signedWorld();
});

const ALL = { kind: "withdraw", points: "all", on: "2026-12-24" } as const;

/** A note as it comes out of the log: sealed by its author and opened by whoever exports. */
function noteOf(slot: Slot, said: NoteBody = ALL, version = world.page.version, signer = slot): SignedNote {
  const { space, ada, bo, state, spaceKey, records } = { ...world.space, space: world.space.state.space };
  const random = seededRandom(`note ${slot}`);
  const { keys } = slot === "a" ? ada : bo;
  const header = { kind: "note", version, previous: NO_SIGNING_ENTRY } as const;
  const body = writeSigningBody({ head: state.head, said });
  const secretKey = (signer === "a" ? ada : bo).keys.signing.secretKey;
  const toSeal = {
    spaceKey,
    space,
    header,
    rules: SIGNING_RULES,
    body,
    attachment: new Uint8Array(),
    secretKey,
    random,
  };
  const entry = sealSigningEntry(toSeal);
  if (!entry.ok) throw new Error(entry.problem);
  const signersOf = (of: Slot) => [(of === "a" ? ada : bo).keys.signing.publicKey];
  const opened = openSigningEntry({ keys: [{ epoch: 1, spaceKey }], space, entry: entry.value, signersOf });
  const certificates = certificatesTo(records, slot, toBase64url(keys.signing.publicKey));
  if (!opened.ok || !certificates.ok) throw new Error("a note that was just sealed opens");
  const { rules, signature } = opened.value;
  return { slot, certificates: certificates.value, header: entry.value, rules, body: opened.value.body, signature };
}

const notes = (...given: SignedNote[]): string => writeWithdrawalNotes(world.space.state.space, given);
const withdrawn = (file: Uint8Array) => {
  const read = readSigned(file);
  return read.ok ? read.value.withdrawals : read.problem;
};

describe("a withdrawal in the file", () => {
  it("G158: stands behind both signatures, which go on holding, and says who took back what and when", () => {
    const file = addWithdrawal(world.byBoth, notes(noteOf("b")));
    expect(file.subarray(0, world.byBoth.length)).toEqual(world.byBoth);
    expect(readSigned(file)).toMatchObject({
      ok: true,
      value: {
        signatures: [{ slot: "a" }, { slot: "b" }],
        withdrawals: [{ slot: "b", day: "2026-12-24", points: "all" }],
      },
    });
  });

  it("G158: is the same file whoever of the two exports it, and depends on nothing but the notes", () => {
    const note = noteOf("b");
    expect(addWithdrawal(world.byBoth, notes(note))).toEqual(addWithdrawal(world.byBoth, notes({ ...note })));
  });

  it("G158: can hold points of one and all of the other, in the order of the log", () => {
    const [point] = world.page.sections[0]?.points ?? [];
    if (point === undefined) throw new Error("the page has a point");
    const one = noteOf("a", { kind: "withdraw", points: [point.id], on: "2026-12-01" });
    expect(withdrawn(addWithdrawal(world.byBoth, notes(one, noteOf("b"))))).toEqual([
      { slot: "a", day: "2026-12-01", points: [point.id] },
      { slot: "b", day: "2026-12-24", points: "all" },
    ]);
  });

  it.each([
    ["signed by the other", () => noteOf("a", ALL, undefined, "b")],
    ["about another page", () => noteOf("a", ALL, seededVersion())],
    ["that takes nothing back", () => noteOf("a", { kind: "stands", round: 0 })],
    ["with another day put in", () => ({ ...noteOf("a"), body: noteOf("a", { ...ALL, on: "2026-12-25" }).body })],
    ["with the other's certificates", () => ({ ...noteOf("a"), certificates: noteOf("b").certificates })],
  ])("G159: is not made of a note %s", (_what, note) => {
    expect(() => addWithdrawal(world.byBoth, notes(note()))).toThrow("something else");
  });

  it("G159: is not about a page of another space, whatever else the two pages share", () => {
    const { page } = world;
    expect(readWithdrawalNotes(notes(noteOf("a")), page)).toHaveLength(1);
    expect(readWithdrawalNotes(notes(noteOf("a")), { ...page, space: page.partners.a.root })).toBeNull();
  });

  it("G159: stands behind two signatures only, and once", async () => {
    const text = notes(noteOf("a"));
    expect(() => addWithdrawal(world.byAda, text)).toThrow("something else");
    const file = addWithdrawal(world.byBoth, text);
    expect(() => addWithdrawal(file, text)).toThrow("something else");
    await expect(addSignature({ file, field: "SignatureB", day: TODAY, ...world.bo })).rejects.toThrow("can be none");
  });

  it("G159: with a second withdrawal or a withdrawal between the signatures, as another program may put it, is read by nobody", () => {
    const text = notes(noteOf("a"));
    for (const file of [addWithdrawal(world.byBoth, text), world.byAda, world.base]) {
      const split = splitFile(file);
      const more = split.ok ? withWithdrawal(split.value.last, text) : null;
      if (more === null) throw new Error("the notes are about these pages");
      expect(readSigned(more.revision.bytes)).toEqual({ ok: false, problem: "changed" });
    }
  });

  it("G158: with any letter of it changed is read by nobody", () => {
    const file = addWithdrawal(world.byBoth, notes(noteOf("a")));
    const from = world.byBoth.length;
    const missed = Array.from(
      { length: 100 },
      (_, index) => from + Math.floor((index * (file.length - from)) / 100),
    ).filter((at) => {
      const changed = Uint8Array.from(file);
      changed[at] = (changed[at] ?? 0) ^ 1;
      return readSigned(changed).ok;
    });
    expect(missed).toEqual([]);
    const text = toBinaryText(file);
    expect(readSigned(fromBinaryText(text.replace("Taken back by Ada", "Taken back by Bob"))).ok).toBe(false);
  });

  it("G158: a name that the drawn line has no letters for is written out in the note beside it", async () => {
    world = await signedWorld({ a: "עדה", b: "Bo" });
    const text = toBinaryText(addWithdrawal(world.byBoth, notes(noteOf("a"))));
    expect(text).toContain("(Taken back by A on 24 December 2026.) Tj");
    expect(text).toContain("05e205d305d4");
    world = await signedWorld();
  });

  describe.skipIf(!isHere("pdfsig", "-v") || !isHere("qpdf") || !isHere("pdfdetach", "-v"))("to other programs", () => {
    it("G158: both signatures stay valid, the file is whole, and the notes can be taken out of it", () => {
      const text = notes(noteOf("b"));
      const at = kept({ "back.pdf": addWithdrawal(world.byBoth, text) });
      expect(run("pdfsig", [at("back.pdf")]).text.match(/Signature is Valid/g)).toHaveLength(2);
      expect(run("qpdf", ["--check", at("back.pdf")])).toMatchObject({ code: 0 });
      expect(run("pdfdetach", ["-list", at("back.pdf")]).text).toMatch(/agreement\.json[^]*withdrawal\.json/);
    });
  });
});

function seededVersion(): typeof world.page.version {
  // reason: any id that is not the page's will do.
  return toBase64url(seededRandom("another version").bytes(16)) as typeof world.page.version;
}

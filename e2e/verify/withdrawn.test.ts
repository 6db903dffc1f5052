import { beforeAll, describe, expect, it } from "vitest";
import type { Slot } from "../../shared/base/ids.ts";
import { sign } from "../../shared/seal/sign.ts";
import { NO_SIGNING_ENTRY, writeSigningHeader } from "../../shared/seal/signing/signingHeader.ts";
import { SIGNING_ENTRY_LABEL, signingFields } from "../../shared/seal/signing/signingPlaintext.ts";
import { SIGNING_RULES, writeSigningBody } from "../../shared/signing/signingBody.ts";
import { addWithdrawal } from "../../client/platform/signing/cms/addWithdrawal.ts";
import { type SignedNote, writeWithdrawalNotes } from "../../client/platform/signing/cms/withdrawalNotes.ts";
import { reportLines } from "../../client/platform/signing/verify/reportLines.ts";
import { covered, flipped, placeOf, revisionOf } from "./attackTools.ts";
import { POINT_TEXT, type SignedFiles, signedFiles, verify } from "./signedFiles.ts";

let files: SignedFiles;
beforeAll(async () => {
  files = await signedFiles("withdrawn");
});

/** A withdrawal as it lies in the log of both, signed by its author. */
function noteOf(slot: Slot, points: "all" | string[], on: string): SignedNote {
  const { space, page } = files;
  const person = slot === "a" ? space.ada : space.bo;
  const record = space.records[slot === "a" ? 0 : 1];
  if (record?.type !== "create" && record?.type !== "join") throw new Error("the log begins with create and join");
  const header = writeSigningHeader({ kind: "note", version: page.version, previous: NO_SIGNING_ENTRY });
  const body = writeSigningBody({ head: space.state.head, said: { kind: "withdraw", points, on } });
  const inside = { rules: SIGNING_RULES, body, attachment: new Uint8Array() };
  const fields = signingFields(space.state.space, header, inside);
  const signature = sign(SIGNING_ENTRY_LABEL, fields, person.keys.signing.secretKey);
  return { slot, certificates: [record.body.certificate], header, rules: SIGNING_RULES, body, signature };
}

const takenBack = (...notes: SignedNote[]): Uint8Array =>
  addWithdrawal(files.both, writeWithdrawalNotes(files.space.state.space, notes));

describe("G194: signed by both, and taken back later", () => {
  it("is told with the name, the day and the words; the signatures go on holding", async () => {
    const point = files.page.sections[0]!.points[0]!.id;
    const report = await verify(takenBack(noteOf("b", [point], "2026-12-01"), noteOf("a", "all", "2026-12-24")));
    expect(report).toMatchObject({
      state: "withdrawn",
      unchanged: { answer: "yes" },
      sameText: { answer: "yes" },
      keys: [{ signature: "holds" }, { signature: "holds" }],
      withdrawals: [
        { slot: "b", name: "Bo", on: "2026-12-01", points: [POINT_TEXT] },
        { slot: "a", name: "Ada", on: "2026-12-24", points: "all" },
      ],
    });
    const said = reportLines(report)
      .join("\n")
      .replace(/[\u2068\u2069]/g, "");
    expect(said).toContain("Signed by both, and taken back later.");
    expect(said).toContain(`Bo took part of it back on 2026-12-01:\n - ${POINT_TEXT}`);
    expect(said).toContain("Ada took all of it back on 2026-12-24.");
  });

  it("only part of it is told as part", async () => {
    const report = await verify(takenBack(noteOf("b", [files.page.limits.a[0]!.id], "2026-12-01")));
    expect(reportLines(report)[0]).toBe("Signed by both, and some of it taken back later.");
  });

  it("is not believed of a note with a byte changed, of words over the page, nor with something behind it", async () => {
    const file = takenBack(noteOf("b", "all", "2026-12-24"));
    const inNote = placeOf(file, '"signature":"', files.both.length) + 20;
    for (const changed of [flipped(file, inNote), covered(revisionOf(file)).bytes, flipped(file, file.length - 40)]) {
      const report = await verify(changed);
      expect([report.state, ...report.keys.map(({ signature }) => signature)]).toEqual(["changed", "holds", "holds"]);
    }
  });

  it("a file cut back to both signatures says that something later would be in a newer copy", async () => {
    const file = takenBack(noteOf("b", "all", "2026-12-24"));
    const report = await verify(file.subarray(0, files.both.length));
    expect(report.state).toBe("both-signed");
    expect(report.not).toContain("later-withdrawal");
  });
});

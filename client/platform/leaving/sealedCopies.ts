import * as Y from "yjs";
import { type CopyContent, isPartnersCopy } from "../../../shared/backup/copyContent.ts";
import { readCopyFile } from "../../../shared/backup/copyHeader.ts";
import { copyKeyFromKit } from "../../../shared/backup/copyKey.ts";
import { openCopy, sealCopy } from "../../../shared/backup/sealCopy.ts";
import { toBase64url } from "../../../shared/base/base64url.ts";
import { equalBytes } from "../../../shared/base/bytes.ts";
import { otherSlot } from "../../../shared/base/ids.ts";
import { LIMITS } from "../../../shared/base/limits.ts";
import { fail, ok, type Result } from "../../../shared/base/result.ts";
import { rootKeysFromKit } from "../../../shared/seal/keys/kitKeys.ts";
import { readChange } from "../document/readChange.ts";
import { bytesOf } from "../keys/deviceState.ts";
import type { Held } from "../space/held.ts";
import type { Running } from "../space/running.ts";
import type { Stretch } from "../stretch/stretch.ts";
import type { CopyProblemWord } from "../words/copyProblem.ts";
import { type CopyWords, keyFor, kitOf, newPassphraseKey } from "./copyWords.ts";
import { signedPages } from "./signedPages.ts";

/** What screens know how to write, and this does not: the points as data, and everything once more for people. */
export interface WrittenOut {
  readonly day: string;
  readonly agreement: string | null;
  readonly reading: string;
}

export interface MadeCopy {
  readonly file: Uint8Array;
  /** Signed pages that could not be made just now: each can be saved by itself later. */
  readonly pagesLeftOut: number;
}

/** One file that holds everything of one person, made and opened on this device and told to nobody. */
export interface SealedCopies {
  make(written: WrittenOut, words: CopyWords): Promise<Result<MadeCopy, CopyProblemWord>>;
  /** What opens this file, before anybody types anything. */
  look(file: Uint8Array): Result<CopyWords["under"], CopyProblemWord>;
  /** Changes nothing here: what is in it is shown first. */
  open(file: Uint8Array, words: CopyWords): Promise<Result<CopyContent, CopyProblemWord>>;
  /** Merges its private document into mine: nothing that is here is replaced, and twice is the same as once. */
  takeIn(content: CopyContent): Promise<Result<void, CopyProblemWord>>;
}

/** All but the look at a file, which needs none of this. */
export type CopyVerbs = Omit<SealedCopies, "look">;

export function sealedCopies({ act, desk, documents, signing, view }: Running, stretch: Stretch): CopyVerbs {
  /** Nothing is changed: the act only waits for its turn and looks at what is held. */
  async function held(): Promise<Result<Held, CopyProblemWord>> {
    const looked = await act(async (now) => (now === null ? fail("no-space-here") : ok(now)));
    return looked.ok ? looked : fail(looked.problem === "locked" ? "locked" : "no-space-here");
  }

  return {
    async make(written, words) {
      const now = await held();
      if (!now.ok) return now;
      const { mine } = documents;
      if (mine === null) return fail("no-space-here");
      const key = await newKey(now.value, words);
      if (!key.ok) return key;
      const { pages, leftOut } = await signedPages(signing());
      const content = contentOf(now.value, Y.encodeStateAsUpdateV2(mine.inner), { ...written, pages }, namesOf(view()));
      const { key: secret, ...under } = key.value;
      return ok({ file: sealCopy(content, secret, under, desk.random), pagesLeftOut: leftOut });
    },
    async open(file, words) {
      const read = readCopyFile(file);
      if (!read.ok) return read;
      const key = await keyFor(stretch, read.value.header, { ...words, under: read.value.header.under });
      return key.ok ? openCopy(read.value, key.value) : key;
    },
    async takeIn(content) {
      const now = await held();
      if (!now.ok) return now;
      const { mine } = documents;
      if (mine === null) return fail("no-space-here");
      if (isPartnersCopy(content, partnersRoot(now.value))) return fail("copy-of-partner");
      const update = bytesOf(content.mine);
      if (update.length > LIMITS.spaceBytes) return fail("copy-too-large");
      // What was opened is still untrusted: looked through before anything of it is applied.
      if (!readChange(update, "v2").ok) return fail("copy-damaged");
      Y.applyUpdateV2(mine.inner, update);
      await mine.whenKept();
      return ok(undefined);
    },
  };

  async function newKey({ log, device }: Held, words: CopyWords) {
    if (words.under === "passphrase") {
      const made = await newPassphraseKey(stretch, words, desk.random);
      return made.ok ? ok({ under: "passphrase" as const, ...made.value }) : made;
    }
    const kit = kitOf(words);
    if (!kit.ok) return kit;
    const root = log.state.partners[device.slot]?.root;
    // Sealed under words that are not this person's, it would open for nobody when it is needed.
    const isOwn = root !== undefined && equalBytes(rootKeysFromKit(kit.value).root.publicKey, root);
    return isOwn ? ok({ under: "kit" as const, key: copyKeyFromKit(kit.value) }) : fail("kit-of-another");
  }
}

function contentOf(
  { device, log }: Held,
  mine: Uint8Array,
  written: Pick<CopyContent, "day" | "agreement" | "reading" | "pages">,
  names: { readonly me: string | null; readonly partner: string | null },
): CopyContent {
  const { space, slot } = device;
  const root = log.state.partners[slot]?.root;
  if (root === undefined) throw new Error("whoever holds a space is in its log");
  const { me, partner } = names;
  return {
    format: "common-ground-copy",
    version: 1,
    space,
    slot,
    root: toBase64url(root),
    names: slot === "a" ? { a: me, b: partner } : { a: partner, b: me },
    mine: toBase64url(mine),
    ...written,
  };
}

function namesOf(view: { readonly me: { name: string | null }; readonly partner: { name: string | null } }) {
  return { me: view.me.name, partner: view.partner.name };
}

function partnersRoot({ device, log }: Held): string | null {
  const partner = log.state.partners[otherSlot(device.slot)];
  return partner === null ? null : toBase64url(partner.root);
}

import { readCopyFile } from "../../../shared/backup/copyHeader.ts";
import { ok } from "../../../shared/base/result.ts";
import type { Running } from "../space/running.ts";
import type { Stretch } from "../stretch/stretch.ts";
import type { Leaving } from "./leaving.ts";
import type { CopyVerbs } from "./sealedCopies.ts";

/** The ways out are gone once, and copies are made once in a while: what they take comes with the first use. */
export function lateLeaving(running: Running, stretch: Stretch): Leaving {
  const ways = async (): Promise<Omit<Leaving, "copies">> => (await import("./leaving.ts")).createLeaving(running);
  const copies = async (): Promise<CopyVerbs> => (await import("./sealedCopies.ts")).sealedCopies(running, stretch);
  return {
    close: async () => (await ways()).close(),
    eraseOwn: async () => (await ways()).eraseOwn(),
    copies: {
      make: async (written, words) => (await copies()).make(written, words),
      look(file) {
        const read = readCopyFile(file);
        return read.ok ? ok(read.value.header.under) : read;
      },
      open: async (file, words) => (await copies()).open(file, words),
      takeIn: async (content) => (await copies()).takeIn(content),
    },
  };
}

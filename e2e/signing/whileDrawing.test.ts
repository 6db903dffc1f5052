import { expect, it } from "vitest";
import type { PrintPage } from "../../client/platform/signing/desk/printPage.ts";
import { verifyFile } from "../../client/platform/signing/verify/verifyFile.ts";
import { insideSignScreen } from "../../shared/signing/insideSignScreen.ts";
import { nodeFonts } from "../pdf/nodeFonts.ts";
import { printInNode } from "./printInNode.ts";
import {
  entriesOf,
  openSigningWorld,
  proposed,
  shows,
  showsVersion,
  signingOf,
  signs,
  until,
  valueOf,
} from "./signingWorld.ts";
import { perTest } from "../perTest.ts";

/** Bo's first drawing takes as long as the test likes; a slow phone, seen from outside. */
let release = (): void => undefined;
let isDrawing = false;
const slowly: PrintPage = async (page) => {
  if (isDrawing) return printInNode(page);
  isDrawing = true;
  await new Promise<void>((resolve) => {
    release = resolve;
  });
  return printInNode(page);
};

const two = perTest(() => {
  isDrawing = false;
  return openSigningWorld({ bo: slowly });
});

it(
  "G226: what the other signed while this device drew the page is signed over, and not beside",
  { timeout: 60_000 },
  async () => {
    const { ada, bo } = two();
    const page = await proposed(ada, bo);
    const bos = signs(bo, page.version);
    await until(() => isDrawing, "Bo never drew the page");
    valueOf(await signs(ada, page.version));
    // Bo's device has it, and has looked at it, while it still draws for Bo's own signature.
    await shows(bo.session, ({ state, mySlot }) => insideSignScreen(state, page.version, mySlot).otherSigned);
    release();
    valueOf(await bos);
    for (const person of [ada, bo]) await showsVersion(person, page.version, ({ bothSigned }) => bothSigned);
    expect(await entriesOf(ada)).toBe(3);
    const file = valueOf(await (await signingOf(bo.session)).file(page.version));
    expect((await verifyFile(file, nodeFonts)).state).toBe("both-signed");
  },
);

import { FONT_FAMILIES, type FontFile, type Fonts } from "../pdf/fontFiles.ts";
import type { FromWorker, ToWorker } from "./workerMessages.ts";
import { verifyFile } from "./verifyFile.ts";

/** The worker's side, the same in the app and in the single file. */
export function serveVerifier(fetchFont: Fonts): void {
  const fonts = heldFonts(fetchFont);
  addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
    void answer(data, fonts);
  });
  // Fetched now, while there is a connection: the file that is looked at later may need any of them.
  for (const file of ALL_FONTS) fonts(file).catch(() => undefined);
  import("./readOtherSignature.ts").catch(() => undefined);
}

async function answer({ id, bytes }: ToWorker, fonts: Fonts): Promise<void> {
  const say = (message: FromWorker): void => postMessage(message);
  try {
    const report = await verifyFile(bytes, fonts, (step) => say({ id, said: "step", step }));
    say({ id, said: "report", report });
  } catch {
    say({ id, said: "fault" });
  }
}

// reason: the keys of a constant are of its own key type, which the library's types do not say.
const FAMILIES = Object.keys(FONT_FAMILIES) as (keyof typeof FONT_FAMILIES)[];
const ALL_FONTS = FAMILIES.flatMap((family): FontFile[] => [`${family}-400`, `${family}-600`]);

/** What arrived once is kept; what did not is asked for again. */
function heldFonts(fetchFont: Fonts): Fonts {
  const held = new Map<FontFile, Promise<Uint8Array>>();
  return (file) => {
    const asked = held.get(file) ?? fetchFont(file);
    held.set(file, asked);
    asked.catch(() => held.delete(file));
    return asked;
  };
}

import { readFile } from "node:fs/promises";
import { type FontFile, packagePath, type Fonts } from "../../client/platform/signing/pdf/fontFiles.ts";

const MODULES = new URL("../../node_modules/", import.meta.url);

/** The same files that the build gives to browsers, from disk. */
export const nodeFonts: Fonts = (file: FontFile) => readFile(new URL(packagePath(file), MODULES));

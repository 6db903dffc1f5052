import { fetchFonts } from "../pdf/fetchFonts.ts";
import { serveVerifier } from "./serveVerifier.ts";

serveVerifier(fetchFonts);

import { fetchFonts } from "../pdf/fetchFonts.ts";
import { serveVerifier } from "./serveVerifier.ts";

// The worker's own file, and nothing else in it: checking draws whole pages, which would hold up the screen.
serveVerifier(fetchFonts);

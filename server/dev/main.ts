import "../requireNode24.ts";
import { start } from "../start.ts";
import { vitePages } from "./vitePages.ts";

await start(vitePages);

import "./requireNode24.ts";
import { start } from "./start.ts";

await start();

import { fileURLToPath } from "node:url";
import { buildClient } from "./clientBuild.mjs";

buildClient(fileURLToPath(new URL("..", import.meta.url)));

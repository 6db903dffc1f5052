import { createMemoryStore } from "./memoryStore.ts";
import { storeContract } from "./storeContract.ts";

storeContract("memory", async (options) => createMemoryStore(options));

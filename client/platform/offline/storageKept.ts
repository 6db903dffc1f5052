import { keepStorage } from "../storage/keepStorage.ts";

/** Whether the browser has promised to keep what lies here. It is asked when keys are made, and again on request. */
export type StorageKept = "kept" | "may-be-cleared";

export async function storageKept(): Promise<StorageKept> {
  try {
    return (await navigator.storage.persisted()) ? "kept" : "may-be-cleared";
  } catch {
    // One that cannot be asked promises nothing.
    return "may-be-cleared";
  }
}

export async function askToKeep(): Promise<StorageKept> {
  return (await keepStorage()) === "kept" ? "kept" : "may-be-cleared";
}

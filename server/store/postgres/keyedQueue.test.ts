import { describe, expect, it } from "vitest";
import { KeyedQueue } from "./keyedQueue.ts";

describe("a queue for each key", () => {
  it("keeps the order for one key, lets others pass, and goes on after a failure", async () => {
    const queue = new KeyedQueue();
    const done: string[] = [];
    const gate = Promise.withResolvers<void>();
    const first = queue.run("ada", () => gate.promise.then(() => void done.push("first")));
    const broken = queue.run("ada", () => Promise.reject(new Error("broken")));
    const third = queue.run("ada", async () => void done.push("third"));
    await queue.run("bo", async () => void done.push("other"));
    const settled = queue.settled("ada").then(() => void done.push("settled"));
    expect(done).toEqual(["other"]);
    gate.resolve();
    await expect(broken).rejects.toThrow("broken");
    await Promise.all([first, third, settled]);
    expect(done).toEqual(["other", "first", "third", "settled"]);
  });
});

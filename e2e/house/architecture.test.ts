import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const tree = readFileSync(join(root, "ARCHITECTURE.md"), "utf8").split("## The tree")[1]?.split("## The way")[0] ?? "";
const roomsOf = (floor: string): readonly string[] =>
  readdirSync(join(root, floor), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

describe("ARCHITECTURE.md", () => {
  it.each(["shared", "server", "client", "client/app", "client/features", "client/platform"])(
    "V244: names every room of %s",
    (floor) => {
      const rooms = roomsOf(floor);
      expect(rooms.length).toBeGreaterThan(3);
      expect(rooms.filter((room) => !new RegExp(`\\b${room}\\b`).test(tree))).toEqual([]);
    },
  );
});

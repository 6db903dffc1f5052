import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const tree = readFileSync(join(root, "ARCHITECTURE.md"), "utf8").split("## The tree")[1]?.split("## The way")[0] ?? "";
const roomsOf = (floor: string): readonly string[] =>
  readdirSync(join(root, floor), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

/** The rooms that a line of the tree begins with, each below the rooms that it is indented under. */
function roomsInTree(): readonly string[] {
  const above: string[] = [];
  return tree.split("\n").flatMap((line) => {
    const [, indent = "", names = ""] = /^((?: {2}){0,2})((?:[\w.-]+(?:\/|\.ts) ?)+)/.exec(line) ?? [];
    const rooms = names.trim().split(" ");
    if (names === "") return [];
    above.length = indent.length / 2;
    const paths = rooms.map((room) => join(...above, room));
    above.push(rooms[0] ?? "");
    return paths;
  });
}

describe("ARCHITECTURE.md", () => {
  it("V244: draws no room that is not there", () => {
    const rooms = roomsInTree();
    expect(rooms.length).toBeGreaterThan(70);
    expect(rooms.filter((room) => !existsSync(join(root, room)))).toEqual([]);
  });

  it.each(["shared", "server", "client", "client/app", "client/features", "client/platform"])(
    "V244: names every room of %s",
    (floor) => {
      const rooms = roomsOf(floor);
      expect(rooms.length).toBeGreaterThan(3);
      expect(rooms.filter((room) => !new RegExp(`\\b${room}\\b`).test(tree))).toEqual([]);
    },
  );
});

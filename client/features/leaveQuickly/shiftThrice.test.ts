import { describe, expect, it } from "vitest";
import { type KeyMoment, NO_PRESSES, shiftThrice } from "./shiftThrice.ts";

const press = (atMs: number): KeyMoment[] => [
  { kind: "shift-down", atMs: atMs - 50 },
  { kind: "shift-up", atMs },
];
const after = (moments: readonly KeyMoment[]): number => moments.reduce(shiftThrice, NO_PRESSES).count;

describe("S2: Shift three times leaves, and nothing that Cleo types does", () => {
  it("counts three presses, each within five seconds of the one before", () => {
    expect(after([...press(1000), ...press(5900), ...press(10_800)])).toBe(3);
  });

  it("starts anew when five seconds have passed since the last press", () => {
    expect(after([...press(1000), ...press(2000), ...press(7000)])).toBe(1);
    expect(after([...press(1000), ...press(2000), { kind: "waited", atMs: 7000 }])).toBe(0);
  });

  it("ignores Shift held for a capital letter", () => {
    const capital: KeyMoment[] = [
      { kind: "shift-down", atMs: 100 },
      { kind: "other-down", atMs: 150 },
      { kind: "shift-up", atMs: 200 },
    ];
    expect(after([...capital, ...capital, ...capital])).toBe(0);
    expect(after([...press(50), ...capital, ...press(300)])).toBe(1);
  });

  it("starts anew when another key comes in between", () => {
    expect(after([...press(100), ...press(200), { kind: "other-down", atMs: 250 }, ...press(300)])).toBe(1);
  });

  it("counts a held key once, however often the keyboard repeats it", () => {
    const held: KeyMoment[] = [1, 2, 3, 4].map((atMs) => ({ kind: "shift-down", atMs }));
    expect(after([...held, { kind: "shift-up", atMs: 5 }])).toBe(1);
  });

  it("ignores a Shift that went down somewhere else", () => {
    expect(after([{ kind: "shift-up", atMs: 1 }])).toBe(0);
  });
});

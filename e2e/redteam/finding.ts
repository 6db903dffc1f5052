import type { House } from "./house.ts";

/** One thing that an attacker tried. `learned` is what it brought; `isPromised`: THREAT_MODEL.md says that it may. */
export interface Finding {
  readonly tried: string;
  readonly learned: string;
  readonly isPromised: boolean;
}

export interface Attacker {
  readonly name: string;
  attack(house: House): Promise<readonly Finding[]>;
}

export const nothing = (tried: string): Finding => ({ tried, learned: "nothing", isPromised: true });
export const promised = (tried: string, learned: string): Finding => ({ tried, learned, isPromised: true });
export const broken = (tried: string, learned: string): Finding => ({ tried, learned, isPromised: false });

/** Nothing where nothing was found, and otherwise a fault. */
export const unlessFound = (tried: string, found: readonly string[]): Finding =>
  found.length === 0 ? nothing(tried) : broken(tried, [...new Set(found)].join("; "));

import type { PartnerState, SpaceState } from "./spaceState.ts";

/** The state after a record, head apart, and the key that its signature must verify under. */
export interface Effect {
  readonly next: SpaceState;
  readonly signer: Uint8Array;
}

export function withPartner(state: SpaceState, partner: PartnerState): SpaceState {
  const { a, b } = state.partners;
  return { ...state, partners: partner.slot === "a" ? { a: partner, b } : { a, b: partner } };
}

import type { HintReader } from "../../../platform/hints/useHints.ts";

export const readAsSpeaker: HintReader = () => [];
export const readAsListener: HintReader = () => [];
export const readAsRequest: HintReader = () => [];

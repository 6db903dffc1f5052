import { ABSOLUTES } from "./absolutes.ts";
import { ATTACKS } from "./attacks.ts";
import { EIGHTH_A } from "./eighthA.ts";
import { EIGHTH_B } from "./eighthB.ts";
import { EIGHTH_C } from "./eighthC.ts";
import { FIFTH } from "./fifth.ts";
import { FORM } from "./form.ts";
import { FOURTH_A } from "./fourthA.ts";
import { FOURTH_B } from "./fourthB.ts";
import { PASSING_A } from "./passingA.ts";
import { PASSING_B } from "./passingB.ts";
import { PASSING_C } from "./passingC.ts";
import { PASSING_D } from "./passingD.ts";
import { PASSING_E } from "./passingE.ts";
import { PASSING_F } from "./passingF.ts";
import { PASSING_G } from "./passingG.ts";
import { PASSING_H } from "./passingH.ts";
import { PASSING_I } from "./passingI.ts";
import { PASSING_J } from "./passingJ.ts";
import { PRESSURE } from "./pressure.ts";
import { SECOND_A } from "./secondA.ts";
import { SECOND_B } from "./secondB.ts";
import type { Sheet } from "./sheet.ts";
import { SIXTH_A } from "./sixthA.ts";
import { SIXTH_B } from "./sixthB.ts";
import { SEVENTH_A } from "./seventhA.ts";
import { SEVENTH_B } from "./seventhB.ts";
import { SEVENTH_C } from "./seventhC.ts";
import { SEVENTH_D } from "./seventhD.ts";
import { THIRD_A } from "./thirdA.ts";
import { THIRD_B } from "./thirdB.ts";

const WRITTEN_FIRST = [ABSOLUTES, ATTACKS, PRESSURE, FORM];
const WRITTEN_BLIND = [SEVENTH_A, SEVENTH_B, SEVENTH_C, SEVENTH_D, EIGHTH_A, EIGHTH_B, EIGHTH_C];
const WRITTEN_LATER = [SECOND_A, SECOND_B, THIRD_A, THIRD_B, FOURTH_A, FOURTH_B, FIFTH, SIXTH_A, SIXTH_B];
const PASSING = [
  PASSING_A,
  PASSING_B,
  PASSING_C,
  PASSING_D,
  PASSING_E,
  PASSING_F,
  PASSING_G,
  PASSING_H,
  PASSING_I,
  PASSING_J,
];

/** All sheets about statements. */
export const SHEETS: readonly Sheet[] = [WRITTEN_FIRST, WRITTEN_LATER, WRITTEN_BLIND, PASSING].flat(2);

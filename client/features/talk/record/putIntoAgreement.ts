import type { ReactNode } from "react";

/**
 * One step from a promise to a point of the agreement. It is handed in by the app, because the agreement is
 * another feature; it is shown only to the person whose act it is: obligations are written for oneself alone.
 */
export type PutIntoAgreement = (props: { readonly text: string }) => ReactNode;

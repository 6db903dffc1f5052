import * as z from "zod/mini";
import { deviceIdField, timeField } from "../fields.ts";

/** A device of one's own, as the server knows it: which it is and since when. Its name lies in the ring, sealed. */
export const ownDeviceField = z.strictObject({ device: deviceIdField, addedAt: timeField });

import { fromBER } from "asn1js";
import { Certificate, ContentInfo, SignedData } from "pkijs";
import { cleanCommonName } from "../cms/commonName.ts";
import type { OtherSignature } from "./report.ts";
import type { SignaturePlace } from "./signaturePlace.ts";

const COMMON_NAME = "2.5.4.3";

/** Never throws: what the library cannot read is a signature of which nothing can be said. */
export async function readOtherSignature({ signed, cms, coversAll }: SignaturePlace): Promise<OtherSignature> {
  const covers = coversAll ? "all" : "a-part";
  const signedData = signedDataIn(cms);
  if (signedData === null) return { name: null, intact: "cannot-say", covers };
  return { name: nameIn(signedData), intact: await isIntact(signedData, signed), covers };
}

function signedDataIn(cms: Uint8Array<ArrayBuffer>): SignedData | null {
  try {
    // Zeros behind its end fill the hole.
    const { offset, result } = fromBER(cms.buffer);
    return offset === -1 ? null : new SignedData({ schema: new ContentInfo({ schema: result }).content });
  } catch {
    return null;
  }
}

async function isIntact(signedData: SignedData, signed: Uint8Array<ArrayBuffer>): Promise<OtherSignature["intact"]> {
  try {
    const holds = await signedData.verify({ signer: 0, data: signed.buffer, checkChain: false });
    return holds ? "yes" : "no";
  } catch (error) {
    // The library throws for other bytes as for what it does not know; only its words tell them apart.
    return error instanceof Error && error.message.includes("digest doesn't match") ? "no" : "cannot-say";
  }
}

/** What the signer's certificate says, which may be anything; what would steer a terminal or a line stays out. */
function nameIn({ certificates = [], signerInfos }: SignedData): string | null {
  const [signer] = signerInfos;
  const own = certificates.find(
    (one) => one instanceof Certificate && signer?.sid.serialNumber?.isEqual(one.serialNumber) === true,
  );
  if (!(own instanceof Certificate)) return null;
  const found = own.subject.typesAndValues.find(({ type }) => type === COMMON_NAME);
  const name: unknown = found?.value.valueBlock.value;
  return typeof name === "string" && name !== "" ? cleanCommonName(name) : null;
}

import { fromBER } from "asn1js";
import { Certificate, ContentInfo, SignedData } from "pkijs";
import { cleanCommonName } from "../cms/commonName.ts";
import type { SignaturePlace } from "./otherSignatures.ts";
import type { OtherSignature } from "./report.ts";

const COMMON_NAME = "2.5.4.3";

/** Never throws: what the library cannot read is a signature of which nothing can be said. */
export async function readOtherSignature({ signed, cms, coversAll }: SignaturePlace): Promise<OtherSignature> {
  const covers = coversAll ? "all" : "a-part";
  try {
    // Zeros behind its end fill the hole.
    const { offset, result } = fromBER(cms.buffer);
    if (offset === -1) return { name: null, intact: "cannot-say", covers };
    const signedData = new SignedData({ schema: new ContentInfo({ schema: result }).content });
    const isWhole = await signedData.verify({ signer: 0, data: signed.buffer, checkChain: false });
    return { name: nameIn(signedData), intact: isWhole ? "yes" : "no", covers };
  } catch {
    return { name: null, intact: "cannot-say", covers };
  }
}

/** What the signer's certificate says, which may be anything. */
function nameIn({ certificates, signerInfos }: SignedData): string | null {
  const [signer] = signerInfos;
  const own = certificates?.find(
    (certificate) =>
      certificate instanceof Certificate && signer?.sid.serialNumber?.isEqual(certificate.serialNumber) === true,
  );
  if (!(own instanceof Certificate)) return null;
  const found = own.subject.typesAndValues.find(({ type }) => type === COMMON_NAME);
  const name: unknown = found?.value.valueBlock.value;
  // Anybody may have written it: what would steer a terminal or turn a line round stays out.
  const seen = typeof name === "string" ? cleanCommonName(name) : "";
  return seen === "" ? null : seen;
}

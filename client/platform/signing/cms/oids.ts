/** The names that ASN.1 gives to things; dotted, as they are found in the standards. */
export const OID = {
  signedData: "1.2.840.113549.1.7.2",
  data: "1.2.840.113549.1.7.1",
  contentType: "1.2.840.113549.1.9.3",
  messageDigest: "1.2.840.113549.1.9.4",
  /** RFC 5035: binds the certificate into what is signed, or another one with the same key could take its place. */
  signingCertificateV2: "1.2.840.113549.1.9.16.2.47",
  sha256: "2.16.840.1.101.3.4.2.1",
  ecPublicKey: "1.2.840.10045.2.1",
  p256: "1.2.840.10045.3.1.7",
  ecdsaWithSha256: "1.2.840.10045.4.3.2",
  commonName: "2.5.4.3",
  basicConstraints: "2.5.29.19",
  keyUsage: "2.5.29.15",
  /** Ours, drawn once as a UUID (X.667 needs no registration): 23710e32-0290-4ea3-a333-530556ccd1b3. */
  vouching: `2.25.${BigInt("0x23710e3202904ea3a333530556ccd1b3")}`,
} as const;

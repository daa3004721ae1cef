// A self-signed certificate, made in memory for one process. The key never touches the disk.
import { generateKeyPairSync, randomBytes, sign, X509Certificate } from "node:crypto";
import {
  bitString,
  element,
  explicit,
  objectIdentifier,
  octetString,
  sequence,
  setOf,
  time,
  TRUE,
  unsignedInteger,
  utf8String,
  type Der,
} from "./der";

/** A certificate with its private key. */
export interface Identity {
  /** The certificate as DER, for the handshake line. */
  readonly der: Buffer;
  /** The certificate as PEM, for the TLS library. */
  readonly certificate: string;
  /** The private key as PEM. */
  readonly key: string;
}

/**
 * Makes a P-256 key and a certificate for it. The certificate has what go-plugin's own has: the name `localhost`
 * (the peer checks it), server and client use, and authority over itself. It is valid from a day ago, because the
 * clocks of the two processes may be read in different zones.
 */
export function createIdentity(now = new Date()): Identity {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const signature = sequence(objectIdentifier(OID.ecdsaWithSha256));
  const name = sequence(setOf(sequence(objectIdentifier(OID.commonName), utf8String("localhost"))));
  const body = sequence(
    explicit(0, unsignedInteger(Buffer.from([2]))),
    unsignedInteger(randomBytes(16)),
    signature,
    name,
    sequence(time(daysFrom(now, -1)), time(daysFrom(now, 365))),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    explicit(3, EXTENSIONS),
  );
  const der = sequence(body, signature, bitString(sign("sha256", body, privateKey)));
  return {
    der,
    certificate: new X509Certificate(der).toString(),
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}

const OID = {
  ecdsaWithSha256: "1.2.840.10045.4.3.2",
  commonName: "2.5.4.3",
  keyUsage: "2.5.29.15",
  subjectAltName: "2.5.29.17",
  basicConstraints: "2.5.29.19",
  extendedKeyUsage: "2.5.29.37",
  serverAuth: "1.3.6.1.5.5.7.3.1",
  clientAuth: "1.3.6.1.5.5.7.3.2",
} as const;

/** digitalSignature, keyEncipherment, keyAgreement and keyCertSign: bits 0, 2, 4 and 5. */
const KEY_USAGE = bitString(Buffer.from([0b1010_1100]), 2);
const DNS_NAME_LOCALHOST = element(0x82, Buffer.from("localhost", "ascii"));

const EXTENSIONS = sequence(
  extension(OID.keyUsage, KEY_USAGE, "critical"),
  extension(
    OID.extendedKeyUsage,
    sequence(objectIdentifier(OID.clientAuth), objectIdentifier(OID.serverAuth)),
  ),
  extension(OID.basicConstraints, sequence(TRUE), "critical"),
  extension(OID.subjectAltName, sequence(DNS_NAME_LOCALHOST)),
);

function extension(id: string, value: Der, critical?: "critical"): Der {
  return sequence(objectIdentifier(id), ...(critical ? [TRUE] : []), octetString(value));
}

function daysFrom(now: Date, days: number): Date {
  return new Date(now.getTime() + days * 24 * 60 * 60 * 1000);
}

import { createPrivateKey, X509Certificate } from "node:crypto";
import { createIdentity } from "../../../src/plugin/tls/certificate";

const now = new Date("2026-03-04T05:06:07Z");
const identity = createIdentity(now);
const certificate = new X509Certificate(identity.der);

test("it is a P-256 certificate that signed itself, with the key that is given", () => {
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(certificate.checkIssued(certificate)).toBe(true);
  expect(certificate.publicKey.asymmetricKeyDetails).toEqual({ namedCurve: "prime256v1" });
  expect(certificate.checkPrivateKey(createPrivateKey(identity.key))).toBe(true);
  expect(certificate.ca).toBe(true);
});

test("it is for localhost, for servers and clients", () => {
  expect(certificate.subjectAltName).toBe("DNS:localhost");
  expect(certificate.checkHost("localhost")).toBe("localhost");
  expect(certificate.subject).toBe("CN=localhost");
  expect(certificate.keyUsage).toEqual(expect.arrayContaining(["1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2"]));
});

test("it has been valid for a day, so that no time zone makes it too new", () => {
  expect(new Date(certificate.validFrom)).toEqual(new Date("2026-03-03T05:06:07Z"));
  expect(new Date(certificate.validTo)).toEqual(new Date("2027-03-04T05:06:07Z"));
});

test("every process has another key and another number", () => {
  const other = new X509Certificate(createIdentity(now).der);
  expect(other.serialNumber).not.toBe(certificate.serialNumber);
  expect(other.fingerprint256).not.toBe(certificate.fingerprint256);
});

test("the PEM is the same certificate", () => {
  expect(new X509Certificate(identity.certificate).raw).toEqual(identity.der);
});

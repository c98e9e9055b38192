import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Files of a certificate authority of the tests' own, and of a server that it has signed for. */
export interface Certificates {
  readonly authority: string;
  readonly certificate: string;
  readonly key: string;
  remove(): void;
}

/** For `localhost` and 127.0.0.1, for two days. Needs OpenSSL. */
export function makeCertificates(): Certificates {
  const folder = mkdtempSync(join(tmpdir(), "wagecard-certificates-"));
  // A server may run as somebody else.
  chmodSync(folder, 0o755);
  const file = (name: string) => join(folder, name);
  const openssl = (...words: string[]) => execFileSync("openssl", words, { cwd: folder, stdio: "pipe" });
  const key = ["-newkey", "rsa:2048", "-nodes", "-keyout"];
  openssl("req", "-x509", ...key, "ca.key", "-out", "ca.pem", "-days", "2", "-subj", "/CN=An authority");
  openssl("req", ...key, "server.key", "-out", "server.csr", "-subj", "/CN=localhost");
  writeFileSync(file("names"), "subjectAltName=DNS:localhost,IP:127.0.0.1\n");
  const signed = ["-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-extfile", "names"];
  openssl("x509", "-req", "-in", "server.csr", ...signed, "-days", "2", "-out", "server.pem");
  return {
    authority: file("ca.pem"),
    certificate: file("server.pem"),
    key: file("server.key"),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

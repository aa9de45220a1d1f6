import {
  createDecipheriv,
  createHash,
  createPublicKey,
  createPrivateKey,
  diffieHellman,
  type JsonWebKey,
} from "node:crypto";

const bytes = (text = "") => Buffer.from(text, "base64url");
const number = (value: number) => {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(value);
  return four;
};
const counted = (part: Buffer) => Buffer.concat([number(part.length), part]);

/**
 * Opens a compact JWE by ECDH-ES and A256GCM (RFC 7518, 4.6 and 5.3) with nothing but Node's own cryptography. Throws
 * where it was made for another key or was changed.
 */
export const openByHand = (jwe: string, key: JsonWebKey): string => {
  const [head = "", , iv, sealed, tag] = jwe.split(".");
  const { epk, enc } = JSON.parse(bytes(head).toString()) as { epk: JsonWebKey; enc: string };
  const agreed = diffieHellman({
    privateKey: createPrivateKey({ key, format: "jwk" }),
    publicKey: createPublicKey({ key: epk, format: "jwk" }),
  });
  // One round of the key derivation of NIST SP 800-56A: the names of both parties are empty.
  const about = [counted(Buffer.from(enc)), number(0), number(0), number(256)];
  const secret = createHash("sha256")
    .update(Buffer.concat([number(1), agreed, ...about]))
    .digest();
  const decipher = createDecipheriv("aes-256-gcm", secret, bytes(iv));
  decipher.setAAD(Buffer.from(head)).setAuthTag(bytes(tag));
  return Buffer.concat([decipher.update(bytes(sealed)), decipher.final()]).toString();
};

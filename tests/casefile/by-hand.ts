import { createDecipheriv, pbkdf2Sync } from "node:crypto";

type Head = { alg: string; enc: string; p2c: number; p2s: string };

/** Opens a compact JWE by the letter of RFC 7516 and RFC 7518, § 4.8 and § 5.3, with the means of Node alone. */
export const openedByHand = (file: string, passphrase: string): { head: Head; plain: string } => {
  const [head64, key64, iv64, text64, tag64] = file.split(".") as [string, string, string, string, string];
  const bytes = (letters: string) => Buffer.from(letters, "base64url");
  const head = JSON.parse(bytes(head64).toString()) as Head;
  const salt = Buffer.concat([Buffer.from(head.alg), Buffer.of(0), bytes(head.p2s)]);
  const wrapping = pbkdf2Sync(passphrase, salt, head.p2c, 32, "sha512");

  const unwrap = createDecipheriv("id-aes256-wrap", wrapping, Buffer.alloc(8, 0xa6));
  const key = Buffer.concat([unwrap.update(bytes(key64)), unwrap.final()]);

  const decipher = createDecipheriv("aes-256-gcm", key, bytes(iv64));
  decipher.setAAD(Buffer.from(head64));
  decipher.setAuthTag(bytes(tag64));
  return {
    head,
    plain: Buffer.concat([decipher.update(bytes(text64)), decipher.final()]).toString(),
  };
};

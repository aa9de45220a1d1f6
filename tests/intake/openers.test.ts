import { spawnSync } from "node:child_process";
import { createHmac } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { SealingKey } from "#lib/intake/sealed/keys.ts";
import { openStage2 } from "#lib/intake/sealed/open.ts";
import { sealStage } from "#lib/intake/sealed/seal.ts";
import staff from "../fixtures/office-keys.json" with { type: "json" };
import { openByHand } from "./by-hand.ts";
import { newFolder } from "./desk.ts";
import { stage1Of, stage2Of } from "./inbox/people.ts";
import { id, keys, privateKey } from "./sending/world.ts";

const { kty, crv, x, y, d } = staff["Cleo Fox"].enc;
const key = { kty, crv, x, y, d };
const sealingKey = SealingKey.parse(keys[0]);
const python = "/usr/bin/python3";
const has = (command: string, ...words: string[]) => spawnSync(command, words).status === 0;

/** Runs another program on a key and a sealed text, each in a file. */
const byProgram = (command: string, words: (keyFile: string, sealedFile: string) => string[]) => (jwe: string) => {
  const folder = newFolder();
  const [keyFile, sealedFile] = [join(folder, "key.json"), join(folder, "sealed.txt")];
  writeFileSync(keyFile, JSON.stringify(key));
  writeFileSync(sealedFile, jwe);
  const { stdout, stderr, status } = spawnSync(command, words(keyFile, sealedFile), { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return stdout;
};

/** What opens an intake beside the library that sealed it: by hand everywhere, and what else this machine has. */
const openers: [string, (jwe: string) => string][] = [["Node's own cryptography", (jwe) => openByHand(jwe, key)]];
if (has("jose", "alg"))
  openers.push(["Debian's jose", byProgram("jose", (keyFile, sealed) => ["jwe", "dec", "-k", keyFile, "-i", sealed])]);
const hasJwcrypto = has(python, "-c", "import jwcrypto");
if (hasJwcrypto) {
  const open = `import sys
from jwcrypto import jwe, jwk
token = jwe.JWE()
token.deserialize(open(sys.argv[2]).read(), jwk.JWK.from_json(open(sys.argv[1]).read()))
sys.stdout.buffer.write(token.payload)`;
  openers.push(["Python's jwcrypto", byProgram(python, (...files) => ["-c", open, ...files])]);
}

describe.each(openers)("%s", (_, open) => {
  test("opens names and contact as they were written", async () => {
    const content = stage1Of("harbor", id, { address: "Étienne, مريم, Олена" });
    const [sealed] = (await sealStage(content, [sealingKey]))!;
    expect(JSON.parse(open(sealed!.jwe))).toEqual(content);
  });

  test("opens the answers as the inbox does", async () => {
    const content = stage2Of("harbor", id);
    const [sealed] = (await sealStage(content, [sealingKey]))!;
    const inInbox = await openStage2(sealed!.jwe, await privateKey(), { firm: "harbor", id });
    expect(inInbox.ok && JSON.parse(open(sealed!.jwe))).toEqual(inInbox.ok && inInbox.content);
  });

  test("refuses what was changed by a letter", async () => {
    const [sealed] = (await sealStage(stage1Of("harbor", id, {}), [sealingKey]))!;
    const [head, empty, iv, body, tag] = sealed!.jwe.split(".");
    const other = `${body!.slice(0, 10)}${body![10] === "A" ? "B" : "A"}${body!.slice(11)}`;
    expect(() => open([head, empty, iv, other, tag].join("."))).toThrow();
  });
});

/** What the package checks, in as few lines: the signature over id, time and body. */
const standIn = `import base64, hashlib, hmac, json
class Webhook:
    def __init__(self, secret):
        self.key = base64.b64decode(secret.removeprefix("whsec_"))
    def verify(self, body, headers):
        signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
        made = base64.b64encode(hmac.new(self.key, signed, hashlib.sha256).digest()).decode()
        assert f"v1,{made}" in headers["webhook-signature"].split(), "wrong signature"
        return json.loads(body)
`;

const recipeFor = (language: string): string =>
  new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(readFileSync(".github/docs/intake.md", "utf8"))![1]!;

/** A message of the webhook that was signed now, with the secret that signed it. */
const message = async (changed: object = {}) => {
  const [sealed] = (await sealStage(stage1Of("harbor", id, {}), [sealingKey]))!;
  const data = { v: 1, id, firm: "harbor", stage: 1, sealed: [{ ...sealed!, kid: sealingKey.kid }], ...changed };
  const body = JSON.stringify({ type: "intake.sealed", timestamp: new Date().toISOString(), data });
  const secret = Buffer.from("a secret of a test firm").toString("base64");
  const time = String(Math.floor(Date.now() / 1000));
  const signed = createHmac("sha256", Buffer.from(secret, "base64")).update(`msg_1.${time}.${body}`).digest("base64");
  const headers = { "webhook-id": "msg_1", "webhook-timestamp": time, "webhook-signature": `v1,${signed}` };
  return { body, headers, secret: `whsec_${secret}` };
};

const recipeForPythonOpens = async () => {
  const { body, headers, secret } = await message();
  const folder = newFolder();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "standardwebhooks.py"), standIn);
  writeFileSync(
    join(folder, "recipe.py"),
    `${recipeFor("python")}
import sys
body, headers, secret, key = json.loads(sys.stdin.read())
print(json.dumps(stage_of(body.encode(), headers, secret, jwk.JWK(**key))))`,
  );
  const { stdout, stderr } = spawnSync(python, ["recipe.py"], {
    cwd: folder,
    encoding: "utf8",
    input: JSON.stringify([body, headers, secret, key]),
  });
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toEqual(stage1Of("harbor", id, {}));
};

if (hasJwcrypto) test("the recipe for Python opens a message of the webhook", recipeForPythonOpens);

type StageOf = (body: string, headers: object, secret: string, key: object) => Promise<unknown>;

describe("The recipe for Node", async () => {
  // Only below this folder does it find the packages that it imports.
  const folder = mkdtempSync(resolve("node_modules/.recipe-"));
  const file = join(folder, "recipe.mjs");
  writeFileSync(file, recipeFor("js"));
  const { stageOf } = (await import(file).finally(() => rmSync(folder, { recursive: true }))) as { stageOf: StageOf };

  test("opens a message of the webhook", async () => {
    const { body, headers, secret } = await message();
    expect(await stageOf(body, headers, secret, key)).toEqual(stage1Of("harbor", id, {}));
  });

  test("refuses a message that another secret signed", async () => {
    const { body, headers } = await message();
    await expect(stageOf(body, headers, `whsec_${btoa("another")}`, key)).rejects.toThrow("No matching signature");
  });

  test("refuses what was sealed for another intake", async () => {
    const { body, headers, secret } = await message({ id: crypto.randomUUID() });
    await expect(stageOf(body, headers, secret, key)).rejects.toThrow("moved");
  });
});

import { calculateJwkThumbprint, exportJWK, generateKeyPair } from "jose";
import type { SealingKey, SigningKey } from "#lib/intake/sealed/keys.ts";
import type { Receiving } from "#lib/firms/receiving.ts";
import { Firm } from "#lib/firms/firm.ts";
import type { Office } from "#lib/server/intake/desk/desk.ts";

const pointOf = async (key: CryptoKey) => {
  const { x, y } = await exportJWK(key);
  const point = { kty: "EC", crv: "P-256", x: x!, y: y! } as const;
  return { ...point, kid: await calculateJwkThumbprint(point) };
};

/** A key that opens intakes, with its private half. */
export const newSealingKey = async (to: SealingKey["to"]) => {
  const { publicKey, privateKey } = await generateKeyPair("ECDH-ES", { crv: "P-256", extractable: true });
  const open: SealingKey = { ...(await pointOf(publicKey)), use: "enc", alg: "ECDH-ES", to };
  return { open, privateKey };
};

/** The key of somebody on the staff. */
export const newSigningKey = async (name: string, until?: string) => {
  const { publicKey, privateKey } = await generateKeyPair("ES256", { extractable: true });
  const open: SigningKey = {
    ...(await pointOf(publicKey)),
    use: "sig",
    alg: "ES256",
    name,
    ...(until && { until }),
  };
  return { open, privateKey };
};

type Wishes = { id: string; intake?: Partial<Receiving>; webhook?: string };

/** A firm that takes in intakes, with the private halves of its keys. */
export const newOffice = async ({ id, intake, webhook }: Wishes) => {
  const [inbox, receiver, staff] = await Promise.all([
    newSealingKey("inbox"),
    newSealingKey("webhook"),
    newSigningKey("A. Example"),
  ]);
  const firm = Firm.parse({
    v: 1,
    id,
    name: `Firm ${id}`,
    attorney: { name: "A. Example", barState: "New York" },
    address: "1 Example Street, Albany, NY",
    phone: "+1 555 0100 000",
    origins: ["http://127.0.0.1:3200"],
    locales: ["en", "ar"],
    accent: "#b5651d",
    clients: "both",
    phases: true,
    demo: true,
    intake: {
      keys: [inbox.open, receiver.open, staff.open],
      answersWithinDays: 5,
      ...(webhook && { webhook: { url: webhook, secrets: [secretName] } }),
      ...intake,
    },
  });
  if (!firm.intake) throw new Error("this firm takes in nothing");
  const office: Office = { ...firm, intake: firm.intake };
  return { office, inbox, receiver, staff };
};
export type TestOffice = Awaited<ReturnType<typeof newOffice>>;

/** The environment variable of the firms' webhook secret in tests, and a secret. */
export const secretName = "FIRM_TEST_SECRET";
export const secret = `whsec_${Buffer.from("a secret of thirty-two bytes, ok").toString("base64")}`;

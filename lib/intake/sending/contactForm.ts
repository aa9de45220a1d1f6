import * as z from "zod/mini";
import {
  channels,
  Contact,
  fillers,
  hours,
  mostParties,
  Party,
  partyRoles,
} from "../sealed/contact.ts";

type Choice<Options extends readonly string[]> = Options[number] | "";
type YesNo = "yes" | "no" | "";

/** Somebody involved, as the fields of the form hold them. */
export type PersonFields = {
  role: Choice<typeof partyRoles>;
  name: string;
  latin: string;
  aliases: string;
  birthYear: string;
};

/** The form about names and contact: an empty text where nothing was written or chosen. */
export type ContactFields = {
  by: Choice<typeof fillers>;
  parties: PersonFields[];
  channel: Choice<typeof channels>;
  address: string;
  through: string;
  safeToCall: YesNo;
  safeToLeaveMessage: YesNo;
  safeToSayWho: YesNo;
  hours: Choice<typeof hours>;
  /** Whether the time zone of the device is the person's own. */
  isZoneHere: YesNo;
  zone: string;
  interpreter: string;
  access: string;
  urgentBy: string;
};

export const emptyPerson: PersonFields = {
  role: "",
  name: "",
  latin: "",
  aliases: "",
  birthYear: "",
};

/** The form before anybody wrote in it: nothing chosen. */
export const emptyFields: ContactFields = {
  by: "",
  parties: [emptyPerson],
  channel: "",
  address: "",
  through: "",
  safeToCall: "",
  safeToLeaveMessage: "",
  safeToSayWho: "",
  hours: "",
  isZoneHere: "",
  zone: "",
  interpreter: "",
  access: "",
  urgentBy: "",
};

const yesNo = z.pipe(
  z.enum(["yes", "no"]),
  z.transform((said) => said === "yes"),
);
const written = (text: unknown): string | undefined =>
  typeof text !== "string" || text.trim() === "" ? undefined : text.trim();
/** A field that may stay empty: then nothing is said. */
const blank = <Said>(schema: z.ZodMiniType<Said | undefined, string | undefined>) =>
  z.pipe(z.transform(written), schema);

const year = z.pipe(
  z.transform((text: unknown) => {
    const year = written(text);
    return year === undefined ? undefined : Number(year);
  }),
  Party.shape.birthYear,
);

/** A field that another answer makes useless. */
const unasked = z.pipe(
  z.transform((): string | undefined => undefined),
  z.optional(z.string()),
);

const person = {
  role: Party.shape.role,
  name: Party.shape.name,
  latin: blank(Party.shape.latin),
  aliases: blank(Party.shape.aliases),
};

type Asking = {
  /** Whether the firm asks for the year of birth. */
  asksBirthYear: boolean;
  /** The time zone of the device. */
  zoneHere: string;
};

const said = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;

/** What the form must hold to be a contact: a field that another answer makes useless is neither looked at nor sent. */
export const contactIn = (
  { channel, isZoneHere }: Pick<ContactFields, "channel" | "isZoneHere">,
  { asksBirthYear, zoneHere }: Asking,
) =>
  z.pipe(
    z.object({
      by: Contact.shape.by,
      parties: z
        .array(z.object(asksBirthYear ? { ...person, birthYear: year } : person))
        .check(z.minLength(1), z.maxLength(mostParties)),
      channel: Contact.shape.channel,
      through: channel === "someone" ? Party.shape.name : unasked,
      address: Contact.shape.address,
      safeToCall: yesNo,
      safeToLeaveMessage: yesNo,
      safeToSayWho: yesNo,
      hours: Contact.shape.hours,
      isZoneHere: z.enum(["yes", "no"]),
      zone: isZoneHere === "no" ? Contact.shape.timeZone : unasked,
      interpreter: blank(Contact.shape.interpreter),
      access: blank(Contact.shape.access),
      urgentBy: blank(Contact.shape.urgentBy),
    }),
    z.transform(({ isZoneHere: isHere, zone, parties, ...rest }): Contact =>
      said({
        ...rest,
        parties: parties.map(said),
        timeZone: isHere === "no" && zone !== undefined ? zone : zoneHere,
      }),
    ),
  );

/** What is wrong with a field, as it is told: by the code that Zod gives. */
const faults = ["missing", "long", "signs"] as const;
export type Fault = (typeof faults)[number];

/** What is wrong with a field: too long, with signs that cannot be sent, or not there. */
export const faultOf = (type: unknown): Fault =>
  type === "too_big" ? "long" : type === "invalid_format" ? "signs" : "missing";

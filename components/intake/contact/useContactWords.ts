import { useTranslations } from "next-intl";
import type { FieldErrors } from "react-hook-form";
import { faultOf, type ContactFields, type PersonFields } from "#lib/intake/sending/contactForm.ts";
import type { Problem } from "../fields/Problems.tsx";

type Plain = Exclude<keyof ContactFields, "parties">;

/** The fields in the order in which they stand. */
const before = ["by"] as const;
const after = [
  "channel",
  "through",
  "address",
  "safeToCall",
  "safeToLeaveMessage",
  "safeToSayWho",
  "hours",
  "isZoneHere",
  "zone",
  "urgentBy",
  "interpreter",
  "access",
] as const satisfies readonly Plain[];
const ofPerson = [
  "role",
  "name",
  "latin",
  "aliases",
  "birthYear",
] as const satisfies readonly (keyof PersonFields)[];

/** The name of a field's element in the page. */
export const fieldName = (path: string): string => `intake-${path}`;

/** The labels of the fields that are written in, and what is wrong with any of them. */
export const useContactWords = (channel: ContactFields["channel"]) => {
  const t = useTranslations("intake.contact");
  const labels = {
    name: t("parties.name"),
    latin: t("parties.latin"),
    aliases: t("parties.aliases"),
    through: t("reach.through"),
    address: t("reach.address", { channel: channel || "phone" }),
    interpreter: t("needs.interpreter"),
    access: t("needs.access"),
  };
  type Written = keyof typeof labels;
  const isWritten = (field: string): field is Written => field in labels;
  type NeverMissing = "latin" | "aliases" | "interpreter" | "access";

  const message = (field: Plain | keyof PersonFields, type: unknown, number: number): string => {
    const fault = faultOf(type);
    if (isWritten(field) && fault !== "missing")
      return t(`errors.${fault}`, { field: labels[field] });
    const key = field as Exclude<typeof field, NeverMissing>;
    return t(`errors.missing.${key}`, { number });
  };

  /** Everything that is wrong, in the order of the fields. */
  const problemsIn = (errors: FieldErrors<ContactFields>): Problem[] => {
    const plain = (field: Plain): Problem[] => {
      const error = errors[field];
      return error ? [{ target: fieldName(field), message: message(field, error.type, 0) }] : [];
    };
    const parties = Array.isArray(errors.parties) ? errors.parties : [];
    return [
      ...before.flatMap(plain),
      ...parties.flatMap((person: FieldErrors<PersonFields> | undefined, at) =>
        ofPerson.flatMap((field) => {
          const error = person?.[field];
          return error
            ? [
                {
                  target: fieldName(`parties.${at}.${field}`),
                  message: message(field, error.type, at + 1),
                },
              ]
            : [];
        }),
      ),
      ...after.flatMap(plain),
    ];
  };
  return { labels, problemsIn };
};

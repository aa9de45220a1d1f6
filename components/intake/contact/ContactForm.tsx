import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { useEffectEvent, useLayoutEffect, useState } from "react";
import { useForm, useWatch, type Resolver } from "react-hook-form";
import { fillers, type Contact } from "#lib/intake/sealed/contact.ts";
import { contactIn, type ContactFields } from "#lib/intake/sending/contactForm.ts";
import { zoneHere } from "#lib/intake/sending/zones.ts";
import { Button } from "../../ui/Button.tsx";
import { useElementIds } from "../../ui/elementIds.ts";
import { Problems } from "../fields/Problems.tsx";
import { BoundChoice, BoundText } from "./Bound.tsx";
import { People } from "./People.tsx";
import { ContactProblems } from "./problems.ts";
import { Reach } from "./Reach.tsx";
import { Times } from "./Times.tsx";
import { useContactWords } from "./useContactWords.ts";

type ContactFormProps = {
  fields: ContactFields;
  asksBirthYear: boolean;
  /** Told what stands in the fields when the form goes, whichever way. */
  onWrite: (fields: ContactFields) => void;
  onDone: (contact: Contact) => void;
};

/** Names for the conflict check, and how the person can be reached in safety. Nothing is chosen before they do. */
export function ContactForm({ fields, asksBirthYear, onWrite, onDone }: ContactFormProps) {
  const t = useTranslations("intake.contact");
  const screening = useTranslations("screening");
  const idOf = useElementIds();
  const [zone] = useState(zoneHere);
  const [attempt, setAttempt] = useState(0);
  const resolver: Resolver<ContactFields, unknown, Contact> = (values, context, options) =>
    // The resolver types a schema by its own keys; which are looked at depends on what is chosen.
    zodResolver(contactIn(values, { asksBirthYear, zoneHere: zone }) as never)(
      values as never,
      context,
      options as never,
    );
  const { control, handleSubmit, getValues, formState } = useForm<ContactFields, unknown, Contact>({
    resolver,
    defaultValues: fields,
    shouldFocusError: false,
    reValidateMode: "onSubmit",
  });
  const [channel, isZoneHere] = useWatch({ control, name: ["channel", "isZoneHere"] });
  const { labels, problemsIn } = useContactWords(channel);
  const problems = problemsIn(formState.errors);
  const keep = useEffectEvent(() =>
    onWrite(JSON.parse(JSON.stringify(getValues())) as ContactFields),
  );
  useLayoutEffect(() => () => keep(), []);
  const submit = handleSubmit(onDone, () => setAttempt((count) => count + 1));

  return (
    <form noValidate autoComplete="off" className="column">
      <Problems problems={problems} attempt={attempt} />
      <ContactProblems value={problems}>
        <h1 id={idOf("screen-heading")} tabIndex={-1}>
          <span>{t("heading")}</span>
        </h1>
        <p>
          <span>{t("lead")}</span>
        </p>
        <BoundChoice
          control={control}
          path="by"
          legend={t("by.legend")}
          options={fillers}
          label={(option) => t(`by.${option}`)}
        />
        <People
          control={control}
          asksBirthYear={asksBirthYear}
          read={(at) => getValues(`parties.${at}`)}
        />
        <Reach control={control} channel={channel} address={labels.address} />
        <Times control={control} isZoneHere={isZoneHere} zoneHere={zone} />
        <section className="mt-10">
          <h2>
            <span>{t("needs.heading")}</span>
          </h2>
          {(["interpreter", "access"] as const).map((need) => (
            <BoundText
              key={need}
              control={control}
              path={need}
              label={labels[need]}
              hint={t("optional")}
            />
          ))}
        </section>
      </ContactProblems>
      {/* On press, because a frame without `allow-forms` never submits a form; Enter presses the button, too. */}
      <Button
        type="submit"
        className="mt-8"
        data-continue=""
        onClick={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <span>{screening("continue")}</span>
      </Button>
    </form>
  );
}

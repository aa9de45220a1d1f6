import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { useFieldArray } from "react-hook-form";
import { mostParties, partyRoles } from "#lib/intake/sealed/contact.ts";
import { emptyPerson, type PersonFields } from "#lib/intake/sending/contactForm.ts";
import { Button } from "../../ui/Button.tsx";
import { elementId, useElementIds } from "../../ui/elementIds.ts";
import { reach } from "../../ui/reach.ts";
import { BoundSelect, BoundText, type ContactControl } from "./Bound.tsx";
import { fieldName } from "./useContactWords.ts";

type PeopleProps = {
  control: ContactControl;
  asksBirthYear: boolean;
  /** What is in the fields now. */
  read: (at: number) => PersonFields;
};

type Removed = { at: number; person: PersonFields };

/** Everybody involved: more can be added, and who was removed can be put back. */
export function People({ control, asksBirthYear, read }: PeopleProps) {
  const t = useTranslations("intake.contact.parties");
  const contact = useTranslations("intake.contact");
  const idOf = useElementIds();
  const { fields, append, remove, insert } = useFieldArray({ control, name: "parties" });
  const [removed, setRemoved] = useState<Removed | null>(null);
  const [sought, setSought] = useState<string | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (removed) reach(undo.current);
    else if (sought) reach(document.getElementById(elementId(sought)));
  }, [removed, sought]);

  const add = () => {
    append(emptyPerson, { shouldFocus: false });
    setRemoved(null);
    setSought(fieldName(`parties.${fields.length}.role`));
  };
  const takeOut = (at: number) => {
    setRemoved({ at, person: read(at) });
    remove(at);
  };
  const putBack = ({ at, person }: Removed) => {
    insert(at, person, { shouldFocus: false });
    setRemoved(null);
    setSought(fieldName(`parties.${at}.role`));
  };
  const canAdd = fields.length < mostParties;

  return (
    <section className="mt-10">
      <h2>
        <span>{t("heading")}</span>
      </h2>
      <p className="soft mt-2">
        <span>{t("hint")}</span>
      </p>
      {fields.map(({ id }, at) => (
        <div
          key={id}
          role="group"
          aria-labelledby={idOf(`intake-person-${id}`)}
          className="mt-6 border-s-4 border-line ps-4"
        >
          <h3 id={idOf(`intake-person-${id}`)}>
            <span>{t("one", { number: at + 1 })}</span>
          </h3>
          <BoundSelect
            control={control}
            path={`parties.${at}.role`}
            label={t("role")}
            empty={t("choose")}
            options={partyRoles.map((role) => ({ value: role, words: t(`roles.${role}`) }))}
          />
          <BoundText
            control={control}
            path={`parties.${at}.name`}
            label={t("name")}
            hint={t("nameHint")}
          />
          <BoundText
            control={control}
            path={`parties.${at}.latin`}
            label={t("latin")}
            hint={contact("optional")}
          />
          <BoundText
            control={control}
            path={`parties.${at}.aliases`}
            label={t("aliases")}
            hint={contact("optional")}
          />
          {asksBirthYear && (
            <BoundText
              control={control}
              path={`parties.${at}.birthYear`}
              label={t("birthYear")}
              hint={contact("optional")}
              inputMode="numeric"
            />
          )}
          {fields.length > 1 && (
            <p className="mt-2">
              <button type="button" className="link" onClick={() => takeOut(at)}>
                <span>{t("remove", { number: at + 1 })}</span>
              </button>
            </p>
          )}
        </div>
      ))}
      <div role="status">
        {removed && (
          <p className="mt-4">
            <span className="font-bold">{t("removed", { number: removed.at + 1 })}</span>{" "}
            {canAdd && (
              <button ref={undo} type="button" className="link" onClick={() => putBack(removed)}>
                <span>{t("undo")}</span>
              </button>
            )}
          </p>
        )}
      </div>
      {canAdd ? (
        <p className="mt-4">
          <Button className="button-quiet" onClick={add}>
            <span>{t("add")}</span>
          </Button>
        </p>
      ) : (
        <p className="mt-4">
          <span>{t("full", { most: mostParties })}</span>
        </p>
      )}
    </section>
  );
}

import { useTranslations } from "next-intl";
import { useImperativeHandle, useRef, type Ref } from "react";
import type { Asked } from "#lib/intake/setup/try.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { fileText } from "../form/fileText.ts";
import { TextField } from "../form/TextField.tsx";

/** Reads what was given of a colleague's keys; nothing where no file was chosen. */
export type ColleagueKey = () => Promise<Asked["colleague"]>;

/** Takes a colleague's key file, whose key that opens intakes is then shared; each proves by a key of their own. */
export function Colleague({ ref, type }: { ref: Ref<ColleagueKey>; type: "text" | "password" }) {
  const t = useTranslations("office.setup.colleague");
  const file = useRef<HTMLInputElement>(null);
  const passphrase = useRef<HTMLInputElement>(null);
  useImperativeHandle(ref, () => async () => {
    const chosen = file.current?.files?.[0];
    return chosen && { text: await fileText(chosen), passphrase: passphrase.current?.value ?? "" };
  });
  return (
    <Disclosure summary={<span>{t("heading")}</span>}>
      <p className="soft">
        <span>{t("lead")}</span>
      </p>
      <TextField ref={file} type="file" label={t("file")} />
      <TextField
        ref={passphrase}
        type={type}
        label={t("passphrase")}
        autoCapitalize="none"
        translate="no"
      />
    </Disclosure>
  );
}

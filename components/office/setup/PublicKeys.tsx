import { useTranslations } from "next-intl";
import type { Proved } from "#lib/intake/setup/try.ts";
import { CopyBox } from "../../copy/CopyBox.tsx";
import { Button } from "../../ui/Button.tsx";
import { ButtonLink } from "../../ui/ButtonLink.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Paragraphs } from "../form/Paragraphs.tsx";
import { StepHeading } from "../form/StepHeading.tsx";

/** The public halves of keys that were proved to open an intake, to be sent to whoever runs the server. */
export function PublicKeys({ proved, onAgain }: { proved: Proved; onAgain: () => void }) {
  const t = useTranslations("office.setup.public");
  const { firm, name, keys, opened } = proved;
  const shown = keys.map(({ kid, use }) => ({ kid, use }));
  return (
    <section className="column">
      <StepHeading>{t("heading")}</StepHeading>
      <Panel tone="note">
        <p>
          <strong>{t("opened", { opened })}</strong>
        </p>
        <p>
          <span>{t("works", { firm, name })}</span>
        </p>
      </Panel>
      <Paragraphs texts={[t("lead"), t("there"), t("secret")]} />
      <CopyBox
        text={JSON.stringify({ keys }, null, 2)}
        words={{
          label: t("label"),
          copy: t("copy"),
          copied: t("copied"),
          refused: t("refused"),
        }}
      />
      <h3>
        <span>{t("fingerprints")}</span>
      </h3>
      <Paragraphs texts={[t("compare")]} />
      <dl className="office-facts">
        {shown.map(({ kid, use }) => (
          <div key={kid}>
            <dt>
              <span>{t(`use.${use}`)}</span>
            </dt>
            <dd className="office-code">
              <span>{kid}</span>
            </dd>
          </div>
        ))}
      </dl>
      <h3>
        <span>{t("after")}</span>
      </h3>
      <ul>
        {(["second", "rotate", "leave", "lost"] as const).map((way) => (
          <li key={way}>
            <span>{t(way)}</span>
          </li>
        ))}
      </ul>
      <p>
        <ButtonLink href="/firm/inbox">
          <span>{t("inbox")}</span>
        </ButtonLink>
      </p>
      <p>
        <Button className="button-quiet" onClick={onAgain}>
          <span>{t("again")}</span>
        </Button>
      </p>
    </section>
  );
}

import { useTranslations } from "next-intl";
import { citations, type AuthorityId } from "#rules";
import { Citation } from "../../provision/Citation.tsx";
import { LateDisclosure } from "../../fold/LateDisclosure.tsx";
import { QuotedProvision } from "../../provision/QuotedProvision.tsx";

/** Every provision that the route rests on, once, word for word where a copy of the words was read. */
export function RouteLaw({ cites, of }: { cites: readonly AuthorityId[]; of: "steps" | "answer" }) {
  const t = useTranslations();
  return (
    <LateDisclosure summary={<span className="text-sm">{t(`route.law.${of}`)}</span>}>
      {cites.map((cite) => (
        <div key={cite} className="mt-4">
          <QuotedProvision id={cite}>
            <p>
              <Citation citation={citations[cite].citation} className="font-cite" />
            </p>
          </QuotedProvision>
        </div>
      ))}
    </LateDisclosure>
  );
}

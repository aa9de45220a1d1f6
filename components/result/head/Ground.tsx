import { type AuthorityId, type Reason } from "#rules";
import { Provision } from "../../provision/Provision.tsx";
import { useGround } from "./useGround.ts";

/** The provision on parole itself among those that a reason cites, the narrower one first, or the first of any. */
const mainCite = ({ cites }: Reason): AuthorityId =>
  (
    cites.find(({ citation }) => citation.startsWith("8 CFR 212.5")) ??
    cites.find(({ citation }) => citation.startsWith("INA 212(d)(5)")) ??
    cites[0]!
  ).id;

/** The one reason on which the result rests first, in a sentence, with its law one press away. */
export function Ground() {
  const { first, sentence } = useGround();
  return (
    <>
      <p className="mt-1 max-w-read text-sm">
        <span>{sentence}</span>
      </p>
      <Provision id={first ? mainCite(first) : "ina-212-d-5-A"} />
    </>
  );
}

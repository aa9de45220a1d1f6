import { mainCite } from "#lib/result/cites.ts";
import { Provision } from "../../provision/Provision.tsx";
import { useGround } from "./useGround.ts";

/** The one reason on which the result rests first, in a sentence, with its law one press away. */
export function Ground() {
  const { first, sentence } = useGround();
  return (
    <>
      <p className="mt-1 max-w-read text-sm">
        <span>{sentence}</span>
      </p>
      <Provision id={mainCite(first)} />
    </>
  );
}

import { useResult } from "../../case/result.ts";
import { groupOf } from "#lib/result/reasonGroups.ts";
import { ReasonList } from "./ReasonList.tsx";

/** The reasons that look met: good to know, while everything else is what the person has to deal with. */
export function MetReasons() {
  const { reasons } = useResult().determination;
  return <ReasonList group="meets" reasons={reasons.filter((one) => groupOf(one) === "meets")} />;
}

import { given, is } from "#rules";
import { adding, all, without } from "../table.ts";
import { donor, eligible, incomplete, surgery, type Line } from "./found.ts";

const dying = "A daughter of a dying man lives where";
/** A request is complete without the paper that one rule misses. */
const complete = (without_: ReturnType<typeof without>, when: Parameters<typeof given>[0]) =>
  all(without_, adding("version-1", given(when), { meets: "complete-request" }));

/** What a complete request needs. */
export const papers: readonly Line[] = [
  [
    "complete-request stays open on promised-no-proof, medCostPlan known-no-proof (new) and not-yet, donorCenterConfirms not-yet, canReachConsulate no and not-sure",
    [
      [
        "a patient whose support is only promised is not ready",
        surgery,
        { financialSupport: "promised-no-proof" },
        incomplete,
        complete(without("support-without-proof"), { financialSupport: is("promised-no-proof") }),
        eligible,
      ],
      [
        "a patient whose price nobody is shown to pay is not ready",
        surgery,
        { medCostPlan: "known-no-proof" },
        incomplete,
        without("treatment-cost-not-covered"),
        eligible,
      ],
      [
        "a patient whose price is still asked for is not ready",
        surgery,
        { medCostPlan: "not-yet" },
        incomplete,
        without("treatment-cost-not-covered"),
        eligible,
      ],
      [
        "a donor whose transplant center has not written yet is not ready",
        donor,
        { donorCenterConfirms: "not-yet" },
        incomplete,
        without("no-transplant-center-letter"),
        eligible,
      ],
      ...(["no", "not-sure"] as const).map((answer): Line[1][number] => [
        `a daughter who can reach a consulate: ${answer}, is not ready`,
        dying,
        { canReachConsulate: answer },
        incomplete,
        complete(without("consulate-not-reachable"), { canReachConsulate: is("no", "not-sure") }),
        eligible,
      ]),
    ],
  ],
  [
    "within-7-days: a first warning on time",
    [
      [
        "a patient with a week left misses nothing that a paper could settle",
        surgery,
        { deadline: "within-7-days" },
        eligible,
        adding("version-1", given({ deadline: is("within-7-days") }), { "leaves-open": "qualifying-reason" }),
        { rests: "leaves-open" },
      ],
    ],
  ],
];

import { authorities, type Determination } from "#rules";

const shown = (value: unknown) =>
  typeof value === "object" && value !== null ? Object.keys(value).join(" + ") : String(value);

/** A determination for people to read in a terminal. */
export const pretty = ({ outcome, requirements, reasons, open, rules }: Determination): string =>
  [
    `Outcome: ${outcome}   (rules ${rules.version} of ${rules.date}; information, not legal advice)`,
    "",
    ...requirements.map(({ id, state }) => `  ${state.padEnd(7)} ${id}`),
    "",
    ...reasons.map(({ rule, finding, of, because, cites, decides }) =>
      [
        `${decides ? "*" : " "} ${finding}${of.length > 0 ? ` ${of.join(", ")}` : ""}: ${rule}`,
        `    because ${Object.entries(because)
          .map(([id, value]) => `${id} = ${shown(value)}`)
          .join("; ")}`,
        `    ${cites.map(({ id, citation }) => `${citation} (${authorities[id].kind})`).join("; ")}`,
      ].join("\n"),
    ),
    ...(open.length > 0 ? ["", "Open:"] : []),
    ...open.map(
      ({ rule, settledBy }) =>
        `  ${rule}: ${settledBy.map(({ question, paper, knows }) => `${question} by ${paper} (${knows})`).join("; ")}`,
    ),
    "",
  ].join("\n");

import * as z from "zod";
import { visible } from "#rules";

/** What is wrong with a firm's file, for a terminal: a line for each mistake and one for its place. */
export const explained = ({ issues }: z.ZodError): string =>
  z.prettifyError({
    issues: issues.map((issue) => ({ ...issue, message: visible(issue.message) })),
  });

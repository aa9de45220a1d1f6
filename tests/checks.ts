import { spawn } from "node:child_process";

/** A command that has to end well. */
export type Check = { name: string; command: string; env?: Record<string, string> };
export type Checked = { name: string; passed: boolean };

/** Runs a check with its output in view. */
export const runCheck = ({ name, command, env }: Check): Promise<Checked> =>
  new Promise((done) => {
    spawn(command, { shell: true, stdio: "inherit", env: { ...process.env, ...env } }).on("close", (status) =>
      done({ name, passed: status === 0 }),
    );
  });

/** Says of each check whether it passed. */
export const tell = (checked: readonly Checked[]): void => {
  for (const { name, passed } of checked) console.log(`${passed ? "ok    " : "FAILED"}  ${name}`);
};

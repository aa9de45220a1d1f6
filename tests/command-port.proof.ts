import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";

const look = (port: string) => {
  const { status, stderr } = spawnSync(process.execPath, ["lib/command/port.mjs"], {
    encoding: "utf8",
    env: { ...process.env, PORT: port },
  });
  return { status, stderr };
};

describe("Before anything is installed", () => {
  test("a taken port ends the start with a sentence that says what to do", async () => {
    const server = createServer().listen(0);
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    expect(look(String(port))).toEqual({
      status: 1,
      stderr: `Port ${port} is taken. Stop what listens there, or choose another: PORT=${port + 1} npm start\n`,
    });
    server.close();
    await once(server, "close");
    expect(look(String(port))).toEqual({ status: 0, stderr: "" });
  });

  test.each(["", "0", "65536", "http", "80 80", "-1"])("%j is no port", (port) => {
    expect(look(port)).toEqual({
      status: 1,
      stderr: expect.stringMatching(/^PORT is ".*", which is no port/) as string,
    });
  });
});

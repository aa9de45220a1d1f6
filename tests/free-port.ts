import { createServer, type AddressInfo } from "node:net";

/** A port on which no program of this machine listens, on any of its addresses. */
export const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

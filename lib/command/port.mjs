// Looks whether the port is free before anything is installed. Plain JavaScript: nothing is here yet to read types.
import { createServer } from "node:net";

const given = process.env.PORT ?? "3000";
const port = Number(given);

const end = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

if (!/^\d+$/.test(given) || port < 1 || port > 65535)
  end(
    `PORT is ${JSON.stringify(given.slice(0, 20))}, which is no port: give a number from 1 to 65535.`,
  );

createServer()
  .once("error", ({ code }) =>
    end(
      code === "EADDRINUSE"
        ? `Port ${port} is taken. Stop what listens there, or choose another: PORT=${port + 1} npm start`
        : `Port ${port} cannot be listened on (${code}). Choose another: PORT=3001 npm start`,
    ),
  )
  .listen(port, function () {
    this.close();
  });

// A host that is on the firm's list and means harm: it says what the protocol does not know, in every shape.
const frame = document.querySelector("iframe");
window.heard = [];

const loop = {};
loop.self = loop;
const shapes = [
  null,
  undefined,
  0,
  NaN,
  "parole:hello",
  [],
  {},
  loop,
  new Date(0),
  new Map([[1, 2]]),
  new ArrayBuffer(8),
  10n ** 30n,
  { type: "parole:hello" },
  { type: "parole:hello", v: 2 },
  { type: "parole:hello", v: "1" },
  { type: "parole:hello", v: 1, answers: "please" },
  { type: ["parole:hello"], v: [1] },
  { type: "ready" },
  { type: "exit" },
  { type: "phase", phase: "result" },
  { __proto__: null, type: "parole:hello", v: 1, constructor: 1 },
  "x".repeat(10_000),
];

window.shout = (count) => {
  for (let nth = 0; nth < count; nth += 1) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => window.heard.push(data);
    const takesPort = nth % 2 === 0;
    frame.contentWindow.postMessage(shapes[nth % shapes.length], "*", takesPort ? [port2] : []);
  }
};
window.helloWithoutPort = () => frame.contentWindow.postMessage({ type: "parole:hello", v: 1 }, "*");
window.greet = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const said = [];
    port1.onmessage = ({ data }) => said.push(data);
    frame.contentWindow.postMessage({ type: "parole:hello", v: 1 }, "*", [port2]);
    setTimeout(() => resolve(said), 300);
  });

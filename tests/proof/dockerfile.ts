import { DockerfileParser, type Copy, type Instruction } from "dockerfile-ast";

type Wishes = { place: string; port: number; arguments: Record<string, string> };

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
const listed = (words: string): string => (JSON.parse(words) as string[]).map(quoted).join(" ");

/** A root of its own for a stage: what this machine has, with all that is written kept apart. */
const begin = (root: string): string[] => [
  `mkdir -p ${root} && mount -t tmpfs tmpfs ${root} && mkdir ${root}/upper ${root}/work ${root}/all`,
  `mount -t overlay overlay -o lowerdir=/,upperdir=${root}/upper,workdir=${root}/work ${root}/all`,
  `rm -rf ${root}/all/app ${root}/all/data && mount --rbind /dev ${root}/all/dev && mount -t proc proc ${root}/all/proc`,
  // The official image brings this user along.
  `chroot ${root}/all sh -c 'id node >/dev/null 2>&1 || useradd --create-home node'`,
];

/** The command that ends as the health check does, asked once a second for a minute. */
const untilHealthy = (check: string): string =>
  `for try in $(seq 60); do if ${check}; then break; elif [ $try = 60 ]; then echo "never healthy"; exit 1; else sleep 1; fi; done`;

/** What the last stage runs, on files that can only be read but for its volume and /tmp; what is asked of it; its end. */
const run = (
  root: string,
  inside: (command: string) => string,
  { check, command, user, port }: Record<string, string>,
) => [
  `mount -t tmpfs tmpfs ${root}/all/tmp && mount -t tmpfs tmpfs ${root}/all/data`,
  `chroot ${root}/all chown ${user}:${user} /data && mount -o remount,ro ${root}/all`,
  `${inside(`exec ${command}`)} & server=$!`,
  untilHealthy(inside(check!)),
  `test "$(curl -s -o /dev/null -w '%{http_code}' http://127.0.0.1:${port}/en)" = 200`,
  `curl -sI http://127.0.0.1:${port}/en | grep -qi "^content-security-policy: default-src 'none'"`,
  `test "$(ps -o uid= -p $server | tr -d ' ')" = "$(chroot ${root}/all id -u ${user})"`,
  `if ${inside("touch /app/a 2>/dev/null")}; then echo "its files can be written"; exit 1; fi`,
  `${inside("test -s /data/intake.db")}`,
  `kill -TERM $server; wait $server`,
  `echo "ran as ${user}, on files that can only be read, was healthy, and ended in peace"`,
];

/** The script that does by hand what the instructions of a Dockerfile say. Throws on one that it does not know. */
export const scriptOf = (text: string, { place, port, arguments: given }: Wishes): string => {
  const roots = new Map<string, string>();
  const lines: string[] = [];
  let [root, folder, user, check] = ["", "/", "root", ""];
  let environment: Record<string, string> = {};

  const inside = (command: string): string => {
    const set = Object.entries({ ...environment, PORT: String(port) }).map(
      ([name, value]) => `${name}=${quoted(value)}`,
    );
    const words = `cd ${folder} && ${command}`;
    return `chroot --userspec=${user} ${root}/all env -i HOME=/tmp PATH="$PATH" ${set.join(" ")} sh -c ${quoted(words)}`;
  };
  const copy = (instruction: Copy): void => {
    const [from] = instruction.getFlags().filter((flag) => flag.getName() === "from");
    const words = instruction.getArguments().map((argument) => argument.getValue());
    const target = words.pop()!.replace(/^\.\/?$/, `${folder}/`);
    const source = from ? `${roots.get(from.getValue()!)}/all` : `${place}/context`;
    lines.push(`mkdir -p ${root}/all${target}`);
    for (const word of words)
      lines.push(`cp -a ${source}/${word}${word === "." || from ? "/." : ""} ${root}/all${target}`);
  };
  const does: Record<string, (words: string, instruction: Instruction) => void> = {
    FROM: (words) => {
      const name = / AS (\S+)$/i.exec(words)?.[1] ?? `stage${roots.size}`;
      root = `${place}/${name}`;
      roots.set(name, root);
      [folder, user, environment] = ["/", "root", {}];
      lines.push(...begin(root));
    },
    WORKDIR: (words) => {
      folder = words;
      lines.push(`mkdir -p ${root}/all${words}`);
    },
    COPY: (_, instruction) => copy(instruction as Copy),
    // What installs needs this machine's way to the registry; what runs is given nothing but its settings.
    RUN: (words) => lines.push(inside(words).replace("env -i HOME=/tmp", "env")),
    ARG: (name) => (environment = { ...environment, [name]: given[name] ?? "" }),
    ENV: (words) => {
      for (const [, name, value] of words.matchAll(/(\w+)=(\S*)/g))
        environment[name!] = value!.replace(/\$\{(\w+)\}/g, (_, other: string) => environment[other] ?? "");
    },
    USER: (words) => (user = words),
    VOLUME: () => {},
    EXPOSE: () => {},
    HEALTHCHECK: (words) => (check = listed(words.replace(/^CMD /, ""))),
    CMD: (words) => lines.push(...run(root, inside, { check, command: listed(words), user, port: String(port) })),
  };
  for (const instruction of DockerfileParser.parse(text).getInstructions()) {
    const act = does[instruction.getKeyword()];
    if (!act) throw new Error(`an instruction that this does not know: ${instruction.getKeyword()}`);
    act(instruction.getArgumentsContent() ?? "", instruction);
  }
  return lines.join("\n");
};

import { readJson, reviewOf, type Authority } from "#rules";
import {
  documentAddress,
  documentsAddress,
  formAddress,
  sectionAddress,
  titlesAddress,
  usCodeAddress,
} from "./addresses.ts";
import { compare } from "./compare.ts";
import { issueOf, readEcfr } from "./ecfr.ts";
import { editionsOn, type Edition } from "./editions.ts";
import { fault, inWords, isGone, type Fault } from "./faults.ts";
import type { fetcher } from "./fetching.ts";
import type { Found } from "./looked.ts";
import { placeOf, type Place } from "./place.ts";
import type { Read } from "./read.ts";
import { readDocument, readList, type RegisterDocument } from "./register.ts";
import { readUsCode } from "./us-code.ts";

export type Get = ReturnType<typeof fetcher>;

const anywhere = () => true;
const jsonOf = (text: string): unknown => {
  const json = readJson(text);
  return json.ok ? json.value : undefined;
};

const foundBy = (wrong: Fault): Found =>
  isGone(wrong)
    ? {
        state: "moved",
        to: wrong.kind === "moved" ? wrong.detail : `nowhere known (${wrong.detail})`,
      }
    : { state: "failed", why: inWords(wrong) };

type Answered = { read: Read } | { fault: Fault };

const readers = {
  ecfr: async (get: Get, place: Extract<Place, { at: "ecfr" }>): Promise<Answered> => {
    const titles = await get(titlesAddress, anywhere);
    if ("fault" in titles)
      return { fault: fault(titles.fault.kind, `${titles.fault.detail}, for the list of titles`) };
    const issued = issueOf(jsonOf(titles.text), place.title);
    if (!issued) return { fault: fault("garbled", "no day of issue in the list of titles") };
    const names = new RegExp(`section[=-]${place.section.replaceAll(".", "\\.")}(?![\\w.])`);
    const got = await get(sectionAddress(place, issued), (to) => names.test(to.href));
    if ("fault" in got) return got;
    const read = readEcfr(got.text, place.section);
    return { read: read.state === "read" ? { ...read, asOf: issued } : read };
  },
  "us-code": async (get: Get, place: Extract<Place, { at: "us-code" }>): Promise<Answered> => {
    const names = new RegExp(`title${place.title}-section${place.section}(?!\\w)`);
    const got = await get(usCodeAddress(place), (to) => names.test(to.href));
    return "fault" in got ? got : { read: readUsCode(got.text, place.section, place.inNotes) };
  },
  register: async (get: Get, place: Extract<Place, { at: "register" }>): Promise<Answered> => {
    const got = await get(documentAddress(place), anywhere);
    return "fault" in got ? got : { read: readDocument(jsonOf(got.text)) };
  },
};

const answered = (get: Get, place: Place): Promise<Answered> => {
  if (place.at === "ecfr") return readers.ecfr(get, place);
  return place.at === "us-code" ? readers["us-code"](get, place) : readers.register(get, place);
};

/** Reads each place once, however many records quote it. */
export const reading = (get: Get) => {
  const known = new Map<string, Promise<Answered>>();
  return (place: Place): Promise<Answered> => {
    const name = JSON.stringify(place);
    const answer = known.get(name) ?? answered(get, place);
    known.set(name, answer);
    return answer;
  };
};

/** The stored words of a record beside those in force. */
export const lookAtText = async (
  readAt: ReturnType<typeof reading>,
  authority: Authority,
): Promise<Found> => {
  const place = placeOf(authority);
  if (!place || authority.text === null)
    return { state: "by-hand", reviewBy: reviewOf(authority).reviewBy };
  const answer = await readAt(place);
  if ("fault" in answer) return foundBy(answer.fault);
  const { read } = answer;
  if (read.state === "garbled") return foundBy(fault("garbled", read.why));
  if (read.state === "moved") return read;
  return { ...compare(authority.text, read.text), asOf: read.asOf };
};

/** The edition of a form that records name beside those that its page gives. */
export const lookAtForm = async (get: Get, { form, edition }: Edition) => {
  const url = formAddress(form);
  const got = await get(url, anywhere);
  if ("fault" in got) return { url, found: foundBy(got.fault) };
  const now = editionsOn(got.text);
  if (now.length === 0)
    return { url, found: foundBy(fault("garbled", "no edition date on the page")) };
  const found: Found = now.includes(edition)
    ? { state: "same", asOf: null }
    : {
        state: "changed",
        asOf: null,
        pieces: [
          { is: "gone", text: edition },
          { is: "new", text: now.join(", ") },
        ],
      };
  return { url, found };
};

const nextPage = (next: string | null | undefined, address: string): string | null => {
  if (!next || !URL.canParse(next, address)) return null;
  const url = new URL(next, address);
  return url.origin === new URL(address).origin ? url.href : null;
};

/** The documents of the Federal Register that touch a part of title 8, from a day on. */
export const lookAtDocuments = async (get: Get, part: string, since: string): Promise<Found> => {
  const documents: RegisterDocument[] = [];
  let address: string | null = documentsAddress(part, since);
  while (address) {
    const got = await get(address, anywhere);
    if ("fault" in got) return foundBy(got.fault);
    const list = readList(jsonOf(got.text));
    if (!list)
      return foundBy(
        fault("garbled", "no list of documents in the answer of the Federal Register"),
      );
    documents.push(...list.results);
    address = list.results.length > 0 ? nextPage(list.next_page_url, address) : null;
  }
  return { state: "documents", documents };
};

import type { Held } from "../keyfile/held.ts";
import { nonceHeader, proofHeader } from "./proof.ts";
import { proofOf } from "./prove.ts";
import { Refused, type Refusal } from "./shapes.ts";

/** Why a request came to nothing: what the server said, or that it could not be reached or understood. */
export type Failure = Refusal | "unreachable" | "not-understood";
export type ApiResult<T> = { ok: true; value: T } | { ok: false; why: Failure };

type Request<T> = {
  method?: "GET" | "POST" | "DELETE";
  path: string;
  body?: unknown;
  shape: { safeParse: (value: unknown) => { success: boolean; data?: T } };
};

const jsonOf = (response: Response): Promise<unknown> => response.json().catch(() => null);

const resultOf = async <T>(response: Response, { shape }: Request<T>): Promise<ApiResult<T>> => {
  const said = await jsonOf(response);
  if (response.ok) {
    const read = shape.safeParse(said);
    return read.success
      ? { ok: true, value: read.data as T }
      : { ok: false, why: "not-understood" };
  }
  const refused = Refused.safeParse(said);
  return { ok: false, why: refused.success ? refused.data.error : "not-understood" };
};

/** Asks the server as the holder of a key. Each answer brings the number to be used in the next proof. */
export const asking = (held: Held, send: typeof fetch) => {
  let nonce = "";
  const once = async <T>({ method = "GET", path, body }: Request<T>): Promise<Response | null> => {
    const text = body === undefined ? "" : JSON.stringify(body);
    const proof = await proofOf(held, { method, path, body: text, nonce });
    const response = await send(path, {
      method,
      headers: {
        [proofHeader]: proof,
        ...(text && { "Content-Type": "application/json" }),
      },
      ...(text && { body: text }),
      cache: "no-store",
      credentials: "omit",
      redirect: "error",
    }).catch(() => null);
    nonce = response?.headers.get(nonceHeader) ?? nonce;
    return response;
  };
  return async <T>(request: Request<T>): Promise<ApiResult<T>> => {
    const before = nonce;
    const first = await once(request);
    // A number that is old or missing: the refusal brings a new one. The same again would change nothing.
    const isStale = first?.status === 401 && nonce !== before;
    const answer = isStale ? await once(request) : first;
    return answer ? resultOf(answer, request) : { ok: false, why: "unreachable" };
  };
};

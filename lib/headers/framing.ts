import type { Firm } from "../firms/firm.ts";

type Framing = { framedBy: readonly string[]; frames: readonly string[] };

/** Who may frame a prerendered page, and what it may frame: firms their own check, and our page for them the demo firm's. */
export const framingOf = (page: string, firms: readonly Firm[]): Framing => {
  const [, id] = /^embed\/([^/]+)\//.exec(page) ?? [];
  const firm = firms.find((one) => one.id === id);
  return {
    framedBy: firm ? [...(firm.demo ? ["'self'"] : []), ...firm.origins] : [],
    frames: /^[^/]+\/for-law-firms\.html$/.test(page) ? ["'self'"] : [],
  };
};

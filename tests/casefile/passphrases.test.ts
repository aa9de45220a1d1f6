import { describe, expect, test } from "vitest";
import { contentOf } from "#lib/casefile/content.ts";
import { sealCase } from "#lib/casefile/seal.ts";
import { caseAnswers } from "../rules/cases.ts";

const content = contentOf(caseAnswers[0]!, {}, "2026-11-21");

describe("A case file", () => {
  test.each(["", "eleven char", "aaaaaaaaaaaaaaaa", " ".repeat(40), "abc         def", "🙂🙂🙂🙂🙂🙂"])(
    "is not written with a passphrase that is short, or one key held down: %j",
    async (weak) => {
      expect(await sealCase(weak, content, 10)).toEqual({ ok: false, why: "weak" });
    },
  );

  test.each(["Four grey boats at noon", "twelve chars", "حصان أزرق يركض", "纸船飞过九座青山与三条大河"])(
    "is written with %j",
    async (strong) => {
      expect((await sealCase(strong, content, 10)).ok).toBe(true);
    },
  );
});

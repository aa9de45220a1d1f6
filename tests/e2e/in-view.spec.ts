import { expect, test } from "@playwright/test";
import { questionIds } from "#rules";
import { isInView, placesOfAll, shareInView, smallPhone } from "./in-view.ts";

test.use({ viewport: smallPhone, hasTouch: true });

const lowest = 160;

test("every question begins at the top of a small phone, and most show Continue without scrolling", async ({
  page,
}) => {
  test.setTimeout(600_000);
  const places = await placesOfAll(page);
  expect(places.map(({ question }) => question).toSorted()).toEqual([...questionIds].toSorted());

  const share = places.filter(isInView).length / places.length;
  const below = places.filter((place) => !isInView(place));
  console.log(
    `Continue is in view on ${Math.round(share * 100)} % of ${places.length} questions at ${smallPhone.width} × ${smallPhone.height}; ` +
      `below: ${below.map(({ question, end }) => `${question} ${Math.round(end)}`).join(", ")}`,
  );
  expect(places.filter(({ heading }) => heading > lowest)).toEqual([]);
  expect(share).toBeGreaterThanOrEqual(shareInView);
});

import intake from "./intake.json";

/** The words of the bundle "send". Written by `npm run generate`. */
const words = {
  intake,
};

export default words;

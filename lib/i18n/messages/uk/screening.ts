import admissibility from "./admissibility.json";
import alternatives from "./alternatives.json";
import basis from "./basis.json";
import danger from "./danger.json";
import english from "./english.json";
import family from "./family.json";
import help from "./help.json";
import location from "./location.json";
import screening from "./screening.json";
import support from "./support.json";

/** The words of the bundle "screening". Written by `npm run generate`. */
const words = {
  questions: { ...location, ...basis, ...alternatives, ...admissibility, ...support },
  screening,
  family,
  help,
  danger,
  english,
};

export default words;

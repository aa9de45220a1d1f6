/** The whole book of authorities with their words, for whoever fetches it after the result. */
export { authorities } from "#rules";

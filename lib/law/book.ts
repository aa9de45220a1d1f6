/** The words of every authority as they were read, for whoever fetches them after the result. */
export { texts } from "#rules";

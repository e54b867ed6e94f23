import { cliWords } from "./cli";
import { demoWords } from "./demo";
import { functionWords } from "./functions";

/** What is said outside the pane, in English: apart, so that no pane loads it. */
export const englishDoors = {
  cli: cliWords,
  demo: demoWords,
  functions: functionWords,
};

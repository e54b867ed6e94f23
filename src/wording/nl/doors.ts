import { cliWords } from "./cli";
import { demoWords } from "./demo";
import { functionWords } from "./functions";
import type { englishDoors } from "../en/doors";

/** What is said outside the pane, in Dutch: apart, so that no pane loads it. */
export const dutchDoors: typeof englishDoors = {
  cli: cliWords,
  demo: demoWords,
  functions: functionWords,
};

import { cliWords } from "./cli";
import { demoWords } from "./demo";
import { functionWords } from "./functions";
import type { englishDoors } from "../en/doors";

/** What is said outside the pane, in German: apart, so that no pane loads it. */
export const germanDoors: typeof englishDoors = {
  cli: cliWords,
  demo: demoWords,
  functions: functionWords,
};

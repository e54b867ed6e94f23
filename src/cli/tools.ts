import type { IsoDate } from "../domain/plan";
import type { Language } from "../wording/language";
import type { FileChecker } from "./fileChecker";

/** What the door hands in: the outside world, so that a test can hand in another. */
export interface Tools {
  readonly version: string;
  /** The local day. */
  readonly today: IsoDate;
  /** Of the terminal; `--lang` overrules it. */
  readonly language: Language;
  /** For that many files. */
  checker(files: number): FileChecker;
}

import type { IsoDate } from "../domain/plan";
import type { Language } from "../workbook/language";
import type { Annotations } from "../workbook/annotation";
import type { Page } from "../workbook/page/page";
import type { OpenWorkbook } from "./checkFile";
import type { FileChecker } from "./fileChecker";

/** What the door hands in: the outside world, so that a test can hand in another. */
export interface Tools {
  readonly version: string;
  /** The local day. */
  readonly today: IsoDate;
  /** Of the terminal; `--lang` overrules it. */
  readonly language: Language;
  /** The text of a list of paths; "-" is standard input. Fails as the file system does. */
  readList(from: string): Promise<string>;
  readonly open: OpenWorkbook;
  /** The bytes of a workbook, and those of its marked copy. */
  annotate(bytes: Uint8Array, annotations: Annotations): Uint8Array;
  /** The bytes of a workbook, and those of its copy with the page for the board. */
  report(bytes: Uint8Array, page: Page): Uint8Array;
  /** For that many files. */
  checker(files: number): FileChecker;
}

import { isOurComment } from "./mark";
import type { CellComment } from "./workbook";

/** All that people say in a thread, one text per line, oldest first; what we answered is no claim of anybody's. */
export function threadText({ author, text, replies = [] }: CellComment): string {
  return [{ author, text }, ...replies]
    .filter((said) => !isOurComment(said))
    .map((said) => said.text)
    .join("\n");
}

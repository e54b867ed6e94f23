import type { Check } from "../../src/app/check/check";
import { isOurComment } from "../../src/workbook/mark";

/** All that a person sees of it: what our tables say, without ids, what stands in every sheet, row by row, and what people remarked. */
export function stateOf({ markets, targets, hypotheses, competitors, history, scenarios, settings, problems, workbook }: Check): string {
  const plain = (row: object): string =>
    JSON.stringify(row, (key, value: unknown) => (/^(id|row|address|writtenAt|updatedAt)$/.test(key) ? undefined : value));
  const rows = [markets, targets, hypotheses, competitors, history, scenarios, problems].flatMap((list) =>
    (list as readonly object[]).map(plain),
  );
  return [...rows.sort(), plain(settings), ...workbook.sheets.flatMap(linesOf).sort()].join("\n");
}

/** What stands so many columns beside a table is no part of its rows, such as the cells of a chart: they stay where they are when rows come back below others. */
const apart = 8;

function linesOf({ name, cells, comments }: Check["workbook"]["sheets"][number]): readonly string[] {
  const lines = comments
    .filter((comment) => !isOurComment(comment))
    .map(({ text, replies = [] }) => `${name}: ${[text, ...replies.map((reply) => reply.text)].join("|")}`);
  for (let row = 0; row < 16; row += 1) {
    let filled: string[] = [];
    let blank = 0;
    for (let column = 0; column < 120; column += 1) {
      const text = String(cells.formula(row, column) ?? cells.value(row, column) ?? "");
      blank = text === "" ? blank + 1 : 0;
      if (blank === apart && filled.length > 0) {
        lines.push(`${name}: ${filled.join("|")}`);
        filled = [];
      }
      if (text !== "") filled.push(/^(id-\d+|\d{4}-\d\d-\d\dT.*)$/.test(text) ? "id" : text);
    }
    if (filled.length > 0) lines.push(`${name}: ${filled.join("|")}`);
  }
  return lines;
}

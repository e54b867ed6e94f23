import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { commentsOn } from "../../src/app/check/commentsOn";
import { commentOfOrigin, originOf } from "../../src/app/plan/commentOrigin";
import { saveHypothesis } from "../../src/app/write/saveHypothesis";
import type { CellComment } from "../../src/workbook/workbook";
import { asOf, bikes, budget, writeOptions } from "./budget";
import { does } from "./doing";
import { saveMarket } from "../../src/app/write/saveMarket";

const said: CellComment = {
  row: 2,
  column: 4,
  kind: "comment",
  author: "Jan",
  text: "=Two more dealers in Groningen",
  replies: [{ author: "Els", text: "Signed?" }],
};

async function withComments(comments: readonly CellComment[]) {
  const workbook = budget();
  workbook.sheet("Budget 2027").comments.push(...comments);
  let check = await checkWorkbook(workbook, { asOf });
  check = await does(workbook, { check, language: "en", ...writeOptions() }, saveMarket, { segment: bikes });
  return { workbook, check };
}

test("a hypothesis keeps the comment that it was made of, and finds it again when its cell and sheet have moved", async () => {
  const { workbook, check } = await withComments([said]);
  const [comment] = check.items.flatMap((item) => commentsOn(item, check));
  if (!comment) throw new Error("no comment");
  expect(comment).toMatchObject({ author: "Jan", replies: [{ author: "Els", text: "Signed?" }] });
  const row = { scope: ["Bikes"], impact: { base: 50_000 }, status: "proposed" as const, claim: comment.text, ...originOf(comment) };
  const saved = await does(workbook, { check, language: "en", ...writeOptions() }, saveHypothesis, { row });
  const [hypothesis] = saved.hypotheses;
  expect(hypothesis).toMatchObject({ claim: said.text, comment: said.text, commentBy: "Jan", commentCell: "'Budget 2027'!E3" });
  expect(commentOfOrigin(hypothesis ?? {}, saved)).toMatchObject({ sheet: "Budget 2027", row: 2, column: 4 });
  const sheet = workbook.sheet("Budget 2027");
  sheet.name = "Budget";
  sheet.comments[0] = { ...said, row: 7 };
  const again = await checkWorkbook(workbook, { asOf });
  expect(commentOfOrigin(again.hypotheses[0] ?? {}, again)).toMatchObject({ sheet: "Budget", row: 7 });
  sheet.comments.pop();
  const gone = await checkWorkbook(workbook, { asOf });
  expect(commentOfOrigin(gone.hypotheses[0] ?? {}, gone)).toBeUndefined();
  expect(gone.hypotheses[0]).toMatchObject({ commentBy: "Jan", commentCell: "'Budget 2027'!E3" });
});

test("of two comments that say the same, the one in the old place is meant", async () => {
  const { check } = await withComments([said, { ...said, column: 5 }]);
  const comments = check.items.flatMap((item) => commentsOn(item, check));
  expect(comments.map((comment) => commentOfOrigin(originOf(comment), check)?.column)).toEqual([4, 5]);
});

test("a comment of 30,000 characters is kept by its beginning, found again, and does not fill a cell", async () => {
  const long = { ...said, text: `${"We sell more. ".repeat(2200)}😀` };
  expect(long.text.length).toBeGreaterThan(30_000);
  const { workbook, check } = await withComments([long]);
  const [comment] = check.items.flatMap((item) => commentsOn(item, check));
  if (!comment) throw new Error("no comment");
  const origin = originOf(comment);
  expect(origin.comment.length).toBeLessThanOrEqual(500);
  const row = { scope: ["Bikes"], impact: { base: 1 }, status: "proposed" as const, claim: origin.comment, ...origin };
  const saved = await does(workbook, { check, language: "en", ...writeOptions() }, saveHypothesis, { row });
  expect(commentOfOrigin(saved.hypotheses[0] ?? {}, saved)?.text).toBe(long.text);
});

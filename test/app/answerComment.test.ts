import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { commentsIn } from "../../src/app/check/commentsOn";
import { answerComment, longestAnswer } from "../../src/app/write/answerComment";
import { previewing } from "../../src/app/write/writing";
import { scanWorkbook } from "../../src/scan/scanWorkbook";
import { markedBy } from "../../src/workbook/mark";
import { rowsOf } from "../contract/content";
import { excelOn, type StartedExcel } from "../contract/excelOn";
import { asOf } from "./budget";
import { done } from "./doing";

let excel: StartedExcel;

beforeEach(async () => {
  const cells = rowsOf([
    ["Budget", "2026 actual", "2027 plan"],
    ["Revenue", 100, { formula: "=B2*(1+C3)" }],
    ["Revenue growth target", undefined, { value: 0.15, format: "0%" }],
  ]);
  excel = await excelOn({ sheets: [{ name: "Budget 2027", cells, comments: [{ at: "C3", author: "Ann", text: "Who carries this?" }] }] });
});

afterEach(() => excel.dispose());

async function looked() {
  const check = await checkWorkbook(excel.host, { asOf });
  const [to] = commentsIn(check);
  if (!to) throw new Error("no comment");
  return { check, to, writing: { check, language: "en" as const, newId: () => "id", by: "Ada" } };
}

const answer = `${markedBy}+15.0 %: unsupported.\nOpen question: what will bring it?`;

test("an answer stands in the thread under the person's name, and Undo takes it out", async () => {
  const { to, writing } = await looked();
  const { check, undo } = await done(excel.host, writing, answerComment, { to, text: ` ${answer} ` });
  expect(commentsIn(check)).toMatchObject([{ author: "Ann", text: "Who carries this?", replies: [{ text: answer }] }]);
  await excel.host.apply(undo ?? []);
  const [back] = commentsIn(await checkWorkbook(excel.host, { asOf }));
  expect(back).toMatchObject({ text: "Who carries this?" });
  expect(back?.replies).toBeUndefined();
});

test("what somebody answered since stays, and Undo says that it cannot", async () => {
  const { to, writing } = await looked();
  const { undo } = await done(excel.host, writing, answerComment, { to, text: answer });
  await done(excel.host, writing, answerComment, { to, text: "I do." });
  await expect(excel.host.apply(undo ?? [])).rejects.toMatchObject({ code: "cells-changed" });
  const [thread] = commentsIn(await checkWorkbook(excel.host, { asOf }));
  expect(thread?.replies?.map(({ text }) => text)).toEqual([answer, "I do."]);
});

test("a thread that is gone, moved or reworded is not answered, and no other is", async () => {
  const { to, writing } = await looked();
  excel.workbook.getSheetByName("Budget 2027")?.insertRowsBefore(0, 1);
  await expect(done(excel.host, writing, answerComment, { to, text: answer })).rejects.toMatchObject({ code: "cells-changed" });
  const reworded = { ...to, row: to.row + 1, text: "Something else" };
  await expect(done(excel.host, writing, answerComment, { to: reworded, text: answer })).rejects.toMatchObject({ code: "cells-changed" });
  expect(commentsIn(await checkWorkbook(excel.host, { asOf }))[0]?.replies).toBeUndefined();
});

test("an empty answer and one that is too long are refused with what is wrong", async () => {
  const { check, to } = await looked();
  expect(answerComment.edits(previewing(check, "en"), { to, text: " \n " })).toMatchObject({ problems: [{ code: "empty" }] });
  expect(answerComment.edits(previewing(check, "en"), { to, text: "x".repeat(longestAnswer + 1) })).toMatchObject({
    problems: [{ code: "too-long", detail: String(longestAnswer) }],
  });
});

test("what we answered is not taken for a target ourselves; what a colleague answers is", async () => {
  const { to, writing } = await looked();
  const inComments = async () => scanWorkbook(await excel.host.read(), { asOf }).filter(({ where }) => where === "comment");
  await done(excel.host, writing, answerComment, { to, text: `${markedBy}target for 2027: +15.0 %` });
  expect(await inComments()).toEqual([]);
  await done(excel.host, writing, answerComment, { to, text: "Target for 2027: revenue +15 %" });
  expect(await inComments()).toHaveLength(1);
});

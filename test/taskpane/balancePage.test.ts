import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { balancePage } from "../../src/app/plan/balancePage";
import { planOf } from "../../src/app/plan/planOf";
import { saveAnswer, saveStatements } from "../../src/app/write/saveBalance";
import { balanceColours } from "../../src/domain/balance/balance";
import { recoloured, standardStatements, unevenCounts, withAnother } from "../../src/taskpane/balance/statementRows";
import { balanceSentences } from "../../src/taskpane/places/balance/balanceSentences";
import { cssOf, lightOf, needsBlack } from "../../src/taskpane/places/balance/lightOf";
import { languages } from "../../src/workbook/language";
import { wordsFor } from "../../src/wording/catalogues";
import { asOf, budget, writeOptions } from "../app/budget";
import { does } from "../app/doing";

test.each(languages)("in %s twelve statements are provided, four of each colour, none twice", (language) => {
  const rows = standardStatements(wordsFor(language));
  expect(balanceColours.map((colour) => rows.filter((row) => row.colour === colour).length)).toEqual([4, 4, 4]);
  expect(new Set(rows.map(({ statement }) => statement)).size).toBe(12);
  expect(unevenCounts(rows)).toBeUndefined();
});

test("an own statement takes the colour that has the fewest, and a code that nobody has", () => {
  const rows = standardStatements(wordsFor("en")).filter(({ code }) => code !== "B2");
  expect(unevenCounts(rows)).toBe("4 / 3 / 4");
  const added = withAnother(rows).at(-1);
  expect(added).toEqual({ code: "B2", colour: "blue", statement: "" });
  expect(added && recoloured(rows, added, "green")).toMatchObject({ code: "G5", colour: "green" });
  expect(recoloured(rows, { id: "id-1", code: "R1", colour: "red", statement: "x" }, "green")).toMatchObject({
    code: "R1",
    colour: "green",
  });
});

describe.each(languages)("in %s", (language) => {
  test("the page says what the three lights add up to, who disagrees, and who is not anonymous", async () => {
    const workbook = budget();
    const words = wordsFor(language);
    const options = writeOptions();
    let check = await checkWorkbook(workbook, { asOf });
    const rows = standardStatements(words);
    check = await does(workbook, { check, language, ...options }, saveStatements, { rows });
    expect(balancePage(check)).toMatchObject({
      groups: [],
      colours: balanceColours.map((colour) => ({ colour, score: null, position: null })),
    });
    expect(planOf(check).balance).toBeUndefined();
    const scores = (of: Readonly<Record<string, number>>) => Object.fromEntries(rows.map(({ code, colour }) => [code, of[colour] ?? 1]));
    check = await does(workbook, { check, language, ...options }, saveAnswer, {
      group: "board",
      scores: scores({ red: 4, blue: 5, green: 4 }),
    });
    check = await does(workbook, { check, language, ...options }, saveAnswer, {
      group: "sales",
      scores: scores({ red: 4, blue: 5, green: 2 }),
    });
    const page = balancePage(check);
    expect(page.colours).toEqual([
      { colour: "red", score: 75, position: "lagging" },
      { colour: "blue", score: 100, position: "dominant" },
      { colour: "green", score: 50, position: "lagging" },
    ]);
    expect(page.disagreements.map(({ id, low, high, range }) => [id, low, high, range])).toEqual(
      ["G1", "G2", "G3", "G4"].map((id) => [id, "sales", "board", 2]),
    );
    expect(page.groups.map(({ group, answers }) => [group, answers.length])).toEqual([
      ["board", 1],
      ["sales", 1],
    ]);
    expect(page.assessment?.notAnonymous).toEqual(["board", "sales"]);
    expect(planOf(check).balance?.answers).toHaveLength(2);
    const sentences = page.assessment ? balanceSentences(page.assessment, words) : [];
    expect(sentences).toEqual([
      words.balance.coloured(words.balance.light.blue),
      words.balance.dominant(words.balance.about.blue),
      words.balance.lagging(`${words.balance.about.green}; ${words.balance.about.red}`),
    ]);
  });
});

test("a light burns as bright as its score, and its figure is read on it", () => {
  expect([lightOf("red", 100), lightOf("green", 0), lightOf("blue", 50)].map(cssOf)).toEqual([
    "rgb(255, 0, 0)",
    "rgb(0, 36, 0)",
    "rgb(0, 0, 146)",
  ]);
  expect([needsBlack(lightOf("green", 100)), needsBlack(lightOf("blue", 100)), needsBlack(lightOf("green", 0))]).toEqual([
    true,
    false,
    false,
  ]);
});

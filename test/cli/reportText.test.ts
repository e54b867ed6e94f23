import type { CheckedFile } from "../../src/cli/checkFile";
import { reportText } from "../../src/cli/reportText";
import { styleFor } from "../../src/cli/style";
import { voiceFor } from "../../src/cli/voice";
import { languages } from "../../src/workbook/language";
import { verdictWords } from "../../src/workbook/tables/words";

const report: CheckedFile["report"] = { file: "plan.xlsx", sheets: 1, cells: 9, asOf: "2026-11-30", findings: [], warnings: [] };
const said = (about: Omit<CheckedFile, "path" | "report" | "groups">, language: (typeof languages)[number] = "en"): string =>
  reportText({ path: "plan.xlsx", report, groups: [], ...about }, voiceFor(language), 200, styleFor(false)).replaceAll("\u00A0", " ");

test("nothing is called supported that was not checked against a market", () => {
  expect(said({ targets: 5, unsupported: 0, supported: 5 })).toContain("All 5 targets are supported.");
  expect(said({ targets: 5, unsupported: 0, supported: 2 })).toContain(
    "None of the 5 targets lacks market figures, but 3 were not checked against them yet.",
  );
  for (const language of languages)
    for (const targets of [1, 5])
      expect(said({ targets, unsupported: 0, supported: 0 }, language)).not.toContain(verdictWords[language].supported);
});

test("the largest amount is said in its own money, and nothing is added up", () => {
  expect(said({ targets: 2, unsupported: 2, supported: 0, largest: { amount: 5_062_347, currency: "USD" } })).toContain(
    "None of the 2 targets is supported. The largest applies to $ 5.06 m.",
  );
  expect(said({ targets: 1, unsupported: 1, supported: 0, largest: { amount: 250_000 } })).toContain("It applies to 250,000.");
});

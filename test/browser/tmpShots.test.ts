import { browserSuite } from "./browserSuite";
import { northInFull } from "./samplePlan";
import { wordsFor } from "../../src/wording/catalogues";
const suite = browserSuite();
test.each([["light", "en"], ["dark", "de"]] as const)("%s", async (theme, language) => {
  const page = await suite.openPane(northInFull, { theme, language, culture: wordsFor(language).number.culture }, { colorScheme: theme });
  await page.getByRole("button", { name: /Target 1/ }).click();
  await page.waitForTimeout(500);
  const w = wordsFor(language);
  if ((await page.getByRole("heading", { level: 1, name: "Target 1" }).count()) === 0) await page.getByRole("button", { name: new RegExp(`^(${w.check.open ?? "Open"}|Details|Öffnen)$`) }).click();
  await page.setViewportSize({ width: 320, height: 2200 });
  await page.getByRole("button", { name: w.hypothesis.guide.title }).click();
  await page.getByRole("button", { name: w.target.coverageTitle }).click();
  await page.waitForTimeout(300);
  await page.screenshot({ path: `/tmp/shot-target-${theme}.png` });
  await page.getByRole("button", { name: w.hypothesis.guide.takeOf(w.hypothesis.guide.question["market-room"]) }).click();
  await page.waitForTimeout(500);
  await page.screenshot({ path: `/tmp/shot-form-${theme}.png` });
}, 120000);

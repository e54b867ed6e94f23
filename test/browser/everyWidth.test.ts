import type { Page } from "playwright-core";
import { languages } from "../../src/workbook/language";
import { wordsFor } from "../../src/wording/catalogues";
import { browserSuite } from "./browserSuite";
import { begin, everyWay, goHome } from "./everyWay";
import { handOverFonts, takeFont, type TestFont } from "./fonts";
import { everything } from "./samplePlan";

/** Of Excel zoomed to 200 %, on Mac, on Windows and on the web. */
const widths = [160, 270, 320, 350];
/** As wide as the font that the pane asks for; as wide as Verdana; wider than any that a machine falls back on. */
const fonts: readonly TestFont[] = ["arimo", "dejavu-sans", "unbounded"];

const suite = browserSuite();

test.each(languages)("in %s no place scrolls sideways, however wide the pane and its font", async (language) => {
  const page = await suite.openPane(everything, { language, culture: wordsFor(language).number.culture });
  const walk = { page, words: wordsFor(language) };
  await begin(walk);
  await handOverFonts(page, fonts);
  const overflowing: string[] = [];
  await everyWay.plan(walk);
  await page.getByRole("button", { name: new RegExp(`^${walk.words.plan.part.kpis}`) }).click();
  await page.getByText("Days until an offer").waitFor();
  overflowing.push(...(await tallerThanScreen(page, "a quarter's KPIs")));
  for (const [place, go] of Object.entries(everyWay)) {
    await goHome(walk);
    await go(walk);
    overflowing.push(...(await overflowsOf(page, place)));
    if (place !== "target") continue;
    await page.getByTitle(walk.words.pane.definition.ask(walk.words.figure.requiredShare.name)).first().click();
    await page.getByRole("dialog").waitFor();
    overflowing.push(...(await overflowsOf(page, "a figure's definition")));
    await page.keyboard.press("Escape");
  }
  expect(overflowing).toEqual([]);
});

/** The quarter of a team, with its master and three others, is read without scrolling. */
async function tallerThanScreen(page: Page, place: string): Promise<readonly string[]> {
  await page.setViewportSize({ width: 320, height: 700 });
  const over = await page.evaluate(() => {
    const main = document.querySelector("main");
    return main ? main.scrollHeight - main.clientHeight : 0;
  });
  await page.setViewportSize({ width: 320, height: 760 });
  return over > 0 ? [`${place} is ${over} px too tall`] : [];
}

async function overflowsOf(page: Page, place: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const font of fonts) {
    await page.evaluate(takeFont, font);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 760 });
      // Drawings are laid out anew in the frame after the one in which they learn their width.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))));
      found.push(...(await page.evaluate(widerThanPane)).map((what) => `${place}, ${font}, ${width} px: ${what}`));
    }
  }
  await page.evaluate(takeFont, "arimo" as const);
  await page.setViewportSize({ width: 320, height: 760 });
  return found;
}

/** Runs in the page: what reaches beyond its scrolling part, the innermost elements only. */
function widerThanPane(): readonly string[] {
  return [document.documentElement, ...document.querySelectorAll("main, [role=dialog]")].flatMap((part) => {
    const over = part.scrollWidth - part.clientWidth;
    if (over <= 0) return [];
    const edge = part.getBoundingClientRect().left + part.clientLeft + part.clientWidth;
    const guilty = [...part.querySelectorAll("*")].filter(
      (one) =>
        one.getBoundingClientRect().right > edge + 0.5 &&
        ![...one.children].some((child) => child.getBoundingClientRect().right > edge + 0.5),
    );
    const names = guilty.slice(0, 3).map((one) => `<${one.tagName.toLowerCase()}> ${(one.textContent ?? "").trim().slice(0, 40)}`);
    return [`${part.tagName.toLowerCase()} by ${over} px: ${names.join("; ")}`];
  });
}

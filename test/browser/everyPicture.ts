import "../everyLanguage";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserContextOptions } from "playwright-core";
import type { Environment } from "../../src/taskpane/environment";
import { languages, type Language } from "../../src/workbook/language";
import { wordsFor } from "../../src/wording/catalogues";
import { launchBrowser } from "./browser";
import { begin, everyWay, goHome } from "./everyWay";
import { openMemoryPane } from "./openMemoryPane";
import { everything } from "./samplePlan";

interface Look {
  readonly theme: Environment["theme"];
  readonly options: BrowserContextOptions;
}

const looks: Readonly<Record<string, Look>> = {
  light: { theme: "light", options: {} },
  dark: { theme: "dark", options: { colorScheme: "dark" } },
  // Edge's and Windows' own names for contrast themes: white on black, and black on white.
  "contrast-dark": { theme: "auto", options: { forcedColors: "active", colorScheme: "dark" } },
  "contrast-light": { theme: "auto", options: { forcedColors: "active", colorScheme: "light" } },
};

/** Every place, as tall as what it shows, for people to look at. `only` names looks, languages and places; without any: all of them. */
export async function drawEveryPlace(url: string, folder: string, only: readonly string[], width: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const among = <Name extends string>(names: readonly Name[]) =>
    names.some((name) => only.includes(name)) ? names.filter((name) => only.includes(name)) : names;
  const browser = await launchBrowser();
  try {
    for (const look of among(Object.keys(looks))) {
      for (const language of among<Language>(languages)) {
        const { theme, options } = looks[look] ?? { theme: "light", options: {} };
        const environment = { language, culture: wordsFor(language).number.culture, theme, width };
        const { page } = await openMemoryPane(browser, url, everything, environment, options);
        const walk = { page, words: wordsFor(language) };
        await begin(walk);
        for (const [place, go] of Object.entries(everyWay)) {
          if (!among(Object.keys(everyWay)).includes(place)) continue;
          await goHome(walk);
          await go(walk);
          const height = await page.evaluate(() => {
            const main = document.querySelector("main");
            return main ? innerHeight + main.scrollHeight - main.clientHeight : innerHeight;
          });
          await page.setViewportSize({ width, height: Math.max(760, height) });
          await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100)))));
          await writeFile(join(folder, `${place}-${look}-${language}-${width}.png`), await page.screenshot());
          await page.setViewportSize({ width, height: 760 });
        }
        await page.context().close();
      }
    }
  } finally {
    await browser.close();
  }
}

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
  const drawn: Drawn[] = [];
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
          const file = `${place}-${look}-${language}-${width}.png`;
          await writeFile(join(folder, file), await page.screenshot());
          drawn.push({ file, place, look, language });
          await page.setViewportSize({ width, height: 760 });
        }
        await page.context().close();
      }
    }
  } finally {
    await browser.close();
    await writeFile(join(folder, "index.html"), galleryOf(drawn));
  }
}

interface Drawn {
  readonly file: string;
  readonly place: string;
  readonly look: string;
  readonly language: string;
}

/** All of them on one page, a place in a row: looks and languages side by side. */
function galleryOf(drawn: readonly Drawn[]): string {
  const places = [...new Set(drawn.map(({ place }) => place))];
  const rows = places.map((place) => {
    const figures = drawn
      .filter((one) => one.place === place)
      .map(
        ({ file, look, language }) =>
          `<figure><img loading="lazy" src="${file}" alt="${place}, ${look}, ${language}"><figcaption>${look}, ${language}</figcaption></figure>`,
      );
    return `<section><h2 id="${place}">${place}</h2><div>${figures.join("")}</div></section>`;
  });
  const links = places.map((place) => `<a href="#${place}">${place}</a>`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Growth Ceiling, every place</title><style>
body { font: 14px/1.4 "Segoe UI", "Helvetica Neue", sans-serif; margin: 24px; background: #e8e8e8; color: #242424 }
nav { display: flex; flex-wrap: wrap; gap: 12px } div { display: flex; gap: 16px; overflow-x: auto; align-items: start }
figure { margin: 0 0 24px } img { display: block; box-shadow: 0 1px 4px #0004 } figcaption { padding-top: 4px }
</style><h1>Every place of the pane</h1><nav>${links.join("")}</nav>${rows.join("")}</html>`;
}

import "../everyLanguage";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import type { HypothesisRole } from "../../src/domain/plan";
import { languages, type Language } from "../../src/workbook/language";
import { wordsFor, type Words } from "../../src/wording/catalogues";
import { launchBrowser } from "./browser";
import { bringFont, fontFiles } from "./fonts";
import { storyTexts, type Scene } from "./storyTexts";
import type { Person } from "./storyPanes";

const people: readonly Person[] = [
  { role: "board", name: "Femke" },
  { role: "sales", name: "Bram" },
  { role: "marketing", name: "Iris" },
  { role: "finance", name: "Joost" },
];

/** One year of the sample company in four panes on one workbook: pictures and a page that tells it, in every language. */
export async function drawStory(folder: string, bundle: string, sample: string, theme: "light" | "dark", width: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const bytes = (await readFile(sample)).toString("base64");
  const browser = await launchBrowser();
  try {
    for (const language of languages) {
      const context = await browser.newContext({ viewport: { width: people.length * width, height: 760 }, reducedMotion: "reduce" });
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      page.on("pageerror", (problem) => {
        throw problem;
      });
      await page.setContent(pageOf(width));
      // npm's browser has no font; that of the machine knows arrows too.
      if (process.env["CHROMIUM_PATH"] === undefined) await page.evaluate(bringFont, fontFiles("arimo"));
      await page.addScriptTag({ path: bundle });
      const { typed } = storyTexts[language];
      await page.evaluate(
        ([file, all, spoken, texts]) => {
          window.shareFile(file, all, spoken, texts);
        },
        [bytes, people, language, typed] as const,
      );
      const story = new Story(page, language, theme, folder);
      await story.tell();
      await writeFile(join(folder, `index.${language}.html`), story.toHtml());
      await context.close();
    }
  } finally {
    await browser.close();
  }
}

class Story {
  private readonly words: Words;
  private readonly parts: string[] = [];
  private shots = 0;

  constructor(
    private readonly page: Page,
    private readonly language: Language,
    private readonly theme: "light" | "dark",
    private readonly folder: string,
  ) {
    this.words = wordsFor(language);
  }

  async tell(): Promise<void> {
    const { check, hypothesis, plan, record } = this.words;
    await this.open("2026-11-23");
    await this.press("board", check.checkNow);
    await this.press("board", /Board ambition/);
    await this.shoot("shout", "board");

    await this.press("marketing", check.checkNow);
    await this.press("marketing", check.marketData.use(4));
    await this.pane("marketing").getByText(check.marketData.done("Regio Noord").slice(0, 8)).first().waitFor();
    await this.shoot("market", "marketing");

    await this.open("2026-11-24", "check");
    await this.act("sales", "comment");
    await this.open("2026-11-24", "check");
    await this.openBoardsTarget("sales");
    await this.unfold("sales", this.words.comment.title);
    await this.shoot("grumble", "sales");

    await this.open("2026-11-26", "check");
    await this.act("sales", "propose");
    await this.act("sales", "agree");
    await this.act("finance", "object");
    await this.open("2026-11-26", "check");
    await this.openBoardsTarget("finance");
    await this.unfold("finance", this.words.agreement.title);
    await this.shoot("object", "finance");

    await this.open("2026-12-01", "check");
    await this.act("sales", "support");
    await this.open("2026-12-01", "check");
    await this.openBoardsTarget("finance");
    await this.unfold("finance", this.words.agreement.title);
    await this.shoot("again", "finance");

    await this.open("2026-12-15", "check");
    for (const { role } of people) await this.act(role, "agree");
    await this.act("marketing", "plan");
    await this.act("finance", "freeze");
    await this.open("2026-12-15", "check");
    await this.openPart("marketing", plan.part.actions);
    await this.shoot("actions", "marketing");
    await this.openPart("finance", plan.part.record);
    await this.shoot("freeze", "finance");

    await this.open("2027-04-02", "check");
    await this.act("finance", "months");
    await this.open("2027-04-02", "check");
    await this.openPart("board", plan.part.phasing);
    await this.shoot("months", "board");
    await this.openBoardsTarget("sales");
    await this.unfold("sales", this.words.target.coverageTitle);
    await this.shoot("due", "sales");

    await this.open("2027-04-05", "check");
    await this.act("sales", "test");
    await this.open("2027-04-05", "check");
    await this.openBoardsTarget("sales");
    await this.unfold("sales", this.words.target.coverageTitle);
    await this.press("sales", hypothesis.changeOf(storyTexts[this.language].typed.claim));
    await this.pane("sales").getByLabel(hypothesis.field.impactBase, { exact: true }).fill("300000");
    await this.press("sales", hypothesis.save);
    await this.pane("sales").getByText(hypothesis.saved(storyTexts[this.language].typed.claim)).first().waitFor();
    await this.act("marketing", "lower");
    await this.pane("sales").getByText(record.overwrittenShow).waitFor();
    await this.shoot("overwritten", "sales");

    await this.open("2027-06-30", "check");
    await this.openPart("board", plan.part.record);
    await this.shoot("moved", "board");
    await this.pane("marketing").getByRole("tab", { name: this.words.pane.places.total }).click();
    await this.shoot("total", "marketing");
  }

  toHtml(): string {
    const { title, intro, note } = storyTexts[this.language];
    return `<!doctype html><html lang="${this.language}"><head><meta charset="utf-8"><title>${title}</title><style>
body { font: 16px/1.5 "Segoe UI", sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem }
section { display: flex; gap: 2rem; margin: 2rem 0; align-items: flex-start } img { border: 1px solid #ccc; flex: none; max-width: 100% }
</style></head><body><h1>${title}</h1><p>${intro}</p>${this.parts.join("\n")}<p><small>${note}</small></p></body></html>\n`;
  }

  private async open(today: string, opened?: "check"): Promise<void> {
    const looks = { culture: this.words.number.culture, theme: this.theme, ...(opened && { start: opened }) };
    await this.page.evaluate(
      ([day, given]) => {
        window.openOn(day, given);
      },
      [today, looks] as const,
    );
    if (opened) for (const { role } of people) await this.pane(role).locator("footer").waitFor();
  }

  private pane(role: HypothesisRole): Locator {
    return this.page.locator(`[data-role="${role}"]`);
  }

  private async press(role: HypothesisRole, name: string | RegExp): Promise<void> {
    await this.pane(role)
      .getByRole("button", { name, exact: typeof name === "string" })
      .first()
      .click();
  }

  private async act(role: HypothesisRole, what: Parameters<Window["act"]>[1]): Promise<void> {
    await this.page.evaluate(([who, done]) => window.act(who, done), [role, what] as const);
  }

  private async openBoardsTarget(role: HypothesisRole): Promise<void> {
    const pane = this.pane(role);
    await pane
      .getByRole("button", { name: /Board ambition/ })
      .first()
      .click();
    const open = pane.getByRole("button", { name: this.words.check.open, exact: true });
    const title = pane.getByRole("heading", { level: 1, name: /Board ambition/ });
    await title.or(open).first().waitFor();
    if ((await title.count()) === 0) await open.click();
    await title.waitFor();
  }

  private async unfold(role: HypothesisRole, title: string): Promise<void> {
    const button = this.pane(role).locator("main h2 button").filter({ hasText: title }).first();
    if ((await button.getAttribute("aria-expanded")) === "false") await button.click();
    await button.scrollIntoViewIfNeeded();
    await button.evaluate((element) => {
      element.scrollIntoView({ block: "start" });
    });
  }

  private async openPart(role: HypothesisRole, part: string): Promise<void> {
    const pane = this.pane(role);
    await pane.getByRole("tab", { name: this.words.pane.places.plan }).click();
    await pane.getByRole("button", { name: new RegExp(`^${part}`) }).click();
  }

  private async shoot(scene: Scene, role: HypothesisRole): Promise<void> {
    await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100)))));
    this.shots += 1;
    const file = `${String(this.shots).padStart(2, "0")}-${scene}-${this.language}.png`;
    await this.pane(role).screenshot({ path: join(this.folder, file) });
    const { scenes } = storyTexts[this.language];
    const { when, told } = scenes[scene];
    this.parts.push(`<section><img src="${file}" alt="${scene}"><div><h2>${when}</h2><p>${told}</p></div></section>`);
  }
}

function pageOf(width: number): string {
  const panes = people.map(({ role }) => `<div data-role="${role}"></div>`).join("");
  return `<!doctype html><html><head><meta charset="utf-8"><style>
html, body { height: 100%; margin: 0; font-family: "Segoe UI", "Helvetica Neue", sans-serif } body { display: flex }
[data-role] { width: ${width}px; height: 100%; flex: none; overflow: hidden }
</style></head><body>${panes}</body></html>`;
}

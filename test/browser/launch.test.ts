import type { Browser } from "playwright-core";
import { launchBrowser } from "./browser";
import { bringFont, fontFiles } from "./fonts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
}, 120_000);
afterAll(() => browser.close());

test("the browser of the tests opens a page", async () => {
  const page = await browser.newPage();
  await page.setContent("<button onclick=\"this.textContent='pressed'\">press</button>");
  await page.getByRole("button").click();
  expect(await page.getByRole("button").textContent()).toBe("pressed");
});

test("text is as wide as in the font that the tests bring, and npm's browser sees no font of this machine", async () => {
  const page = await browser.newPage();
  await page.setContent("<span>Market growth a year</span>");
  const widthIn = (family: string) =>
    page.locator("span").evaluate((span, name) => {
      span.style.font = `100px "${name}"`;
      return Math.round(span.getBoundingClientRect().width);
    }, family);
  const fallback = await widthIn("No such font");
  if (!process.env["CHROMIUM_PATH"]) {
    const machines = ["DejaVu Sans", "Liberation Sans", "Arial", "Segoe UI", "Noto Sans", "Roboto"];
    expect(await Promise.all(machines.map(async (family) => [family, await widthIn(family)]))).toEqual(
      machines.map((family) => [family, fallback]),
    );
  }
  await page.evaluate(bringFont, fontFiles("arimo"));
  // The sum of Arial's advance widths for these letters is 9,392 thousandths.
  expect(await widthIn("Segoe UI")).toBe(939);
});

import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { launchBrowser } from "./browser";
import { openDemo, type OpenDemo } from "./demoPage";
import { startDemo } from "./demoServer";

/** Draws the pictures of the README anew, from the demo as it is now. */
export async function drawPictures(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const server = await startDemo();
  const browser = await launchBrowser();
  try {
    const english = await openDemo(browser, server.url, "?language=en&theme=light", { viewport: { width: 1280, height: 800 } });
    await check(english);
    await picture(english, folder, "check");
    await linkNorth(english);
    await english.page.getByRole("tab", { name: "Omzetbudget 2027" }).click();
    await picture(english, folder, "target");
    await english.page.getByRole("tab", { name: "Markets" }).click();
    await picture(english, folder, "markets");
    const dutch = await openDemo(browser, server.url, "?language=nl&theme=dark&pane=350", { viewport: { width: 1280, height: 800 } });
    await check(dutch);
    await picture(dutch, folder, "check-nl-dark");
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function check(demo: OpenDemo): Promise<void> {
  const pane = await demo.pane();
  await pane.getByRole("button", { name: /Check this workbook|Deze werkmap controleren/ }).click();
  await pane.getByRole("button", { name: /Regio Noord › Omzetgroei/ }).click();
  await pane.getByRole("button", { name: /Go to cell|Naar de cel/ }).click();
}

async function linkNorth(demo: OpenDemo): Promise<void> {
  const pane = await demo.pane();
  await pane.getByRole("button", { name: "Link a market" }).click();
  await pane.getByRole("button", { name: "New market" }).click();
  for (const [field, value] of Object.entries(north)) await pane.getByRole("textbox", { name: field, exact: true }).fill(value);
  await pane.getByRole("button", { name: "Save market" }).click();
  await pane.getByRole("button", { name: "Link", exact: true }).click({ timeout: 60_000 });
  await pane.getByRole("heading", { name: /^Unsupported/ }).waitFor({ timeout: 60_000 });
}

const north = {
  Name: "Regio Noord",
  Unit: "bikes",
  "Market size": "28600",
  "Our volume": "5148",
  "Net price": "2000",
  "Market growth a year": "3",
  "Price change a year": "2.5",
  "Total potential": "34000",
  "Reachable share": "25",
  Source: "Trade association yearbook 2026, table 4",
  "Date of the source": "1 Mar 2026",
  "Answers for it": "Marketing",
};

/** After everything that moves has come to rest. */
async function picture({ page }: OpenDemo, folder: string, name: string): Promise<void> {
  await page.mouse.move(600, 500);
  await page.waitForTimeout(1_500);
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

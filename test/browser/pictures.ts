import { mkdir, writeFile } from "node:fs/promises";
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
    await takeMarkets(english, folder);
    await linkNorth(english);
    await english.page.getByRole("tab", { name: "Omzetbudget 2027" }).click();
    await picture(english, folder, "target");
    await (await english.pane()).getByRole("button", { name: "Back" }).click();
    await (await english.pane()).getByRole("tab", { name: "Total" }).click();
    await english.page.getByRole("tab", { name: "Markets" }).click();
    await picture(english, folder, "total");
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

/** Three markets from the sample's own table; the picture shows what becomes of each row before anything is written. */
async function takeMarkets(demo: OpenDemo, folder: string): Promise<void> {
  const pane = await demo.pane();
  await demo.page.getByRole("tab", { name: "Marktcijfers" }).click();
  await demo.select("A5:J8");
  await pane.getByRole("tab", { name: "Markets" }).click();
  await pane.getByRole("button", { name: "Use selection" }).click();
  await picture(demo, folder, "import");
  await pane.getByRole("button", { name: "Take over 3 markets" }).click();
  await pane.getByText("Taken over: 3 markets.").waitFor({ timeout: 60_000 });
}

async function linkNorth(demo: OpenDemo): Promise<void> {
  const pane = await demo.pane();
  await pane.getByRole("tab", { name: "Check" }).click();
  await pane.getByRole("button", { name: "Link a market" }).click();
  await pane.getByRole("checkbox", { name: /Regio Noord/ }).check();
  await pane.getByRole("button", { name: "Link", exact: true }).click();
  await pane.getByRole("heading", { name: /^Unsupported/ }).waitFor({ timeout: 60_000 });
}

/** After everything that moves has come to rest: two pictures in a row are the same. */
async function picture({ page }: OpenDemo, folder: string, name: string): Promise<void> {
  await page.mouse.move(600, 500);
  let before = await page.screenshot();
  for (let now = await page.screenshot(); !now.equals(before); now = await page.screenshot()) before = now;
  await writeFile(join(folder, `${name}.png`), before);
}

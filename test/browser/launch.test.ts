import { launchBrowser } from "./browser";

test("the browser of the tests opens a page", async () => {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.setContent("<button onclick=\"this.textContent='pressed'\">press</button>");
  await page.getByRole("button").click();
  expect(await page.getByRole("button").textContent()).toBe("pressed");
  await browser.close();
});

import type { Frame } from "playwright-core";
import { browserSuite } from "./browserSuite";

const suite = browserSuite();

const plain = (text: string) => text.replaceAll("\u00A0", " ");

async function saveMarket(pane: Frame, fields: Readonly<Record<string, string>>): Promise<void> {
  await pane.getByRole("tab", { name: "Markets" }).click();
  await pane.getByRole("button", { name: "New market" }).click();
  for (const [label, text] of Object.entries(fields)) await pane.getByLabel(label, { exact: true }).fill(text);
  await pane.getByRole("button", { name: "Save market" }).click();
  await pane.getByRole("button", { name: new RegExp(fields["Name"] ?? "") }).waitFor();
}

const market = {
  "Market size": "1000",
  "Our share": "20",
  "Net price": "100",
  "Market growth a year": "5",
  "Total potential": "1200",
  Source: "Yearbook",
  "Date of the source": "1 Mar 2026",
};

test("in a real spreadsheet: the total of two markets, a scenario that is saved, applied and taken back", async () => {
  const demo = await suite.openDemo(undefined, { reducedMotion: "reduce" });
  const pane = await demo.pane();
  await pane.getByRole("tab", { name: "Total" }).click();
  await pane.getByText("Check the workbook first").waitFor();
  await pane.getByRole("button", { name: "Check this workbook" }).click();
  await pane.getByRole("button", { name: "Go to the markets" }).click();
  await saveMarket(pane, { Name: "North", ...market });
  await saveMarket(pane, { Name: "South", ...market, "Planned share": "25" });
  await pane.getByRole("tab", { name: "Total" }).click();
  await pane.getByRole("heading", { level: 1, name: "All markets together" }).waitFor();
  const said = async () => plain(await pane.locator("main").innerText());
  expect(await said()).toContain("+18.1 % over 1 year");
  await pane.getByRole("button", { name: "New scenario" }).click();
  await pane.getByLabel("Name").fill("Board");
  await pane.getByRole("button", { name: "Add an assumption" }).click();
  const row = pane.getByRole("group", { name: "Assumption 1" });
  await row.getByLabel("Market").selectOption("all");
  await row.getByLabel("Value").fill("10");
  await pane.getByRole("button", { name: "Save scenario" }).click();
  await pane.getByText("Board is saved.").waitFor();
  await pane.getByRole("button", { name: "Compare scenarios" }).click();
  await pane.getByRole("button", { name: "Apply Board" }).click();
  await pane.getByText("2 values on the Markets sheet change:").waitFor();
  await pane.getByRole("button", { name: "Apply", exact: true }).click();
  await pane.getByText("Board is applied.", { exact: true }).waitFor();
  const growth = async () => {
    const values = (await demo.read("Markets", "A1:AZ12")).values;
    const top = values.findIndex((cells) => cells.includes("Market growth"));
    return values.slice(top + 1, top + 3).map((cells) => cells[values[top]?.indexOf("Market growth") ?? -1]);
  };
  expect(await growth()).toEqual([0.1, 0.1]);
  await pane.getByRole("button", { name: "Back to base" }).click();
  await pane.getByRole("button", { name: "Bring the base back" }).click();
  await pane.getByText("The base is back.").waitFor();
  expect(await growth()).toEqual([0.05, 0.05]);
});

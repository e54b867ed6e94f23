import type { Frame } from "playwright-core";
import { browserSuite } from "./browserSuite";
import type { OpenDemo } from "./demoPage";

const suite = browserSuite();
let demo: OpenDemo;
let pane: Frame;

/** A checked budget of its own for what follows. */
async function openChecked(): Promise<void> {
  demo = await suite.openDemo(undefined, { reducedMotion: "reduce" });
  pane = await demo.pane();
  await pane.getByRole("button", { name: "Check this workbook" }).click();
  await pane.getByRole("button", { name: "Again" }).waitFor();
}

const plain = (text: string) => text.replaceAll("\u00A0", " ");
const north = () => pane.getByRole("button", { name: /Regio Noord › Omzetgroei/ });
const status = () => pane.locator("footer");

async function typeInto(cell: string, ...values: readonly string[]): Promise<void> {
  await demo.page.getByRole("tab", { name: "Omzetbudget 2027" }).click();
  await demo.typeInto(cell, ...values);
}

/** Row 4, by the menu of its header. */
async function deleteEmptyRow(): Promise<void> {
  await demo.page.mouse.click(25, 229, { button: "right" });
  await demo.page.getByText("Delete Selected Row").click();
}

describe("what is typed into the grid", () => {
  beforeAll(openChecked);

  test("is checked again by itself: the finding follows, without a click, and it is said what changed", async () => {
    expect(plain(await north().innerText())).toContain("+10–12 %");
    await typeInto("G11", "7%", "7%", "7%");
    await pane.getByText("changed, checking again").waitFor();
    await pane.getByRole("button", { name: /Regio Noord › Omzetgroei.*\+7\.0 %/ }).waitFor();
    await status()
      .getByText(/\d findings? changed/)
      .waitFor();
    expect(
      await pane
        .getByRole("status")
        .filter({ hasText: /findings? changed/ })
        .count(),
    ).toBe(1);
    expect(await pane.getByText("The workbook changed since this check.").count()).toBe(0);
  });

  test("leaves what is typed in the pane alone", async () => {
    await north().click();
    await pane.getByRole("button", { name: "Link a market" }).click();
    await typeInto("G11", "8%", "8%", "8%");
    const changed = pane.getByRole("status").filter({ hasText: /findings? changed/ });
    await changed.waitFor({ state: "detached" });
    const name = pane.getByRole("textbox", { name: "Name", exact: true });
    await name.pressSequentially("Bicycles, Netherlands, all of them", { delay: 80 });
    expect(await name.inputValue()).toBe("Bicycles, Netherlands, all of them");
    await changed.waitFor({ state: "attached" });
    expect(await name.inputValue()).toBe("Bicycles, Netherlands, all of them");
    expect(await pane.evaluate(() => document.activeElement?.getAttribute("value") ?? "")).toBe("Bicycles, Netherlands, all of them");
    await pane.getByRole("button", { name: "Back" }).click();
    await pane.getByRole("button", { name: "Back" }).click();
    await pane.getByRole("button", { name: /Regio Noord › Omzetgroei.*\+8\.0 %/ }).waitFor();
  });

  test("moves neither the list, nor what is open in it, nor the focus, when a row above it is deleted", async () => {
    await demo.page.getByRole("tab", { name: "Omzetbudget 2027" }).click();
    const row = pane.getByRole("button", { name: /Export › Omzetgroei/ }).first();
    await row.click();
    const link = pane.getByRole("button", { name: "Link a market" });
    await link.focus();
    const before = await row.boundingBox();
    await deleteEmptyRow();
    await link.focus();
    await status().getByText("no finding changed").waitFor();
    expect(await row.getAttribute("aria-expanded")).toBe("true");
    expect((await row.boundingBox())?.y).toBe(before?.y);
    expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe("Link a market");
  });
});

test("a target is marked in its sheet with a comment, the mark goes with its cells, and one action takes it away", async () => {
  await openChecked();
  const before = await formats();
  await demo.page.getByRole("tab", { name: "Omzetbudget 2027" }).click();
  await north().click();
  await pane.getByRole("button", { name: "Mark in the sheet" }).last().click();
  await pane.getByRole("checkbox", { name: /comment/ }).check();
  expect(await pane.getByRole("main").innerText()).toContain("A conditional format on Omzetbudget 2027!G11:I11.");
  await pane.getByText("No marks.").waitFor();
  await pane.getByRole("button", { name: "Mark", exact: true }).click();
  await pane.getByText("1 target is marked in the sheet.").waitFor();
  expect(await formats()).toEqual([...before, "'Omzetbudget 2027'!G11:I11"]);
  await deleteEmptyRow();
  await status().getByText("no finding changed").waitFor();
  expect(await formats()).toEqual([...before, "'Omzetbudget 2027'!G10:I10"]);
  await pane.getByRole("button", { name: "Mark in the sheet" }).first().click();
  await pane.getByText("1 mark and 1 comment on 1 sheet.").waitFor();
  await pane.getByRole("button", { name: "Remove all marks" }).click();
  await pane.getByText("No marks.").waitFor();
  expect(await formats()).toEqual(before);
});

/** Where conditional formats stand, in the order in which they count. */
function formats(): Promise<readonly string[]> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem("Omzetbudget 2027").getRange();
      conditionalFormats.load("items/id,items/type");
      await context.sync();
      const ranges = conditionalFormats.items.map((format) => format.getRanges().load("address"));
      await context.sync();
      return ranges.map(({ address }) => address);
    }),
  );
}

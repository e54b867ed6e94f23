import type { Check } from "../../src/app/check/check";
import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { selectedItem } from "../../src/taskpane/item/selectedItem";
import { parseArea, type Area } from "../../src/workbook/area";
import { asOf, budget } from "../app/budget";

const area = (cells: string): Area => parseArea(cells) ?? { top: 0, left: 0, bottom: 0, right: 0 };

test("the finding that the selected cells are comes before a smaller one among them; what is set aside is left in peace", async () => {
  const check = await checkWorkbook(budget(), { asOf });
  const [first] = check.items;
  if (!first) throw new Error("the budget has no finding");
  const over = (key: string, cells: string) => ({ ...first, key, finding: { ...first.finding, sheet: "Plan", area: area(cells) } });
  const items: Check["items"] = [over("row", "D7:H7"), over("cell", "D7"), { ...over("aside", "B2"), status: "not-a-target" }];
  const at = (cells: string, sheet = "Plan") => selectedItem({ ...check, items }, { sheet, area: area(cells) })?.key;
  expect([at("D7:H7"), at("D7"), at("C6:E8"), at("F7"), at("B2"), at("D7", "Other")]).toEqual([
    "row",
    "cell",
    "cell",
    "row",
    undefined,
    undefined,
  ]);
});

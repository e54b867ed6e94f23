import { findRecords } from "../../../src/scan/sheet/records";
import { sheetOf, type CellText } from "../../golden/grid";

const list = (count: number): CellText[][] => Array.from({ length: count }, (_, at) => [`Customer ${at}`, at, "5%"]);

it("knows a list from a model by its length and evenness", () => {
  expect(findRecords(sheetOf({ name: "L", rows: [["Name", "Orders", "Discount"], ...list(200)] }).cells)).toMatchObject([{ bottom: 200 }]);
  expect(findRecords(sheetOf({ name: "L", rows: list(20) }).cells)).toEqual([]);
  expect(findRecords(sheetOf({ name: "L", rows: list(200).map((row, at) => (at % 7 === 0 ? [] : row)) }).cells)).toEqual([]);
});

import { scanWorkbook } from "../../../src/scan/scanWorkbook";
import { formatArea } from "../../../src/workbook/area";
import { workbookOf, type CellText } from "../../golden/grid";

/** The path of the finding in a range. */
function path(range: string, rows: readonly (readonly CellText[])[]): string | undefined {
  const found = scanWorkbook(workbookOf([{ name: "Sheet", rows }]), { asOf: "2026-11-21" });
  return found.find(({ area }) => formatArea(area) === range)?.labels.join(" > ");
}

describe("the words that name a finding", () => {
  it("lead from the title over the line to its growth", () => {
    expect(
      path("C5:D5", [
        ["Budget"],
        [],
        ["", 2025, 2026, 2027],
        ["Revenue", 100, "=B4*(1+C5) -> 110", "=C4*(1+D5) -> 121"],
        ["  % growth", "", "10%", "10%"],
      ]),
    ).toBe("Budget > Revenue > % growth");
  });

  it("take no sibling for a parent", () => {
    const rows: CellText[][] = [
      ["Budget"],
      ["", 2025, 2026, 2027],
      ["Valves", 100, 110, 120],
      ["Pumps", 50, "=B4*1.05 -> 53", "=C4*1.05 -> 55"],
    ];
    expect(path("C4:D4", rows)).toBe("Budget > Pumps");
    expect(path("B3", [["Assumptions"], ["Online participation", 0.24], ["Click & collect attach rate target", "31%"]])).toBe(
      "Assumptions > Click & collect attach rate target",
    );
  });

  it("take no other input, unit or legend for a parent or an end", () => {
    expect(path("B3", [["Assumptions"], ["Price incr. bags", 0.02], ["GM target yr 5", "55%"]])).toBe("Assumptions > GM target yr 5");
    expect(path("C3", [["Inputs"], ["Price yr 1", "EUR/MWh", 58], ["Price escalator", "%/yr", "1.5%"]])).toBe("Inputs > Price escalator");
    expect(path("B3", [["Drivers"], ["Blue = input"], ["Target gross margin", "55%"]])).toBe("Drivers > Target gross margin");
  });

  it("take no line of another block", () => {
    expect(path("B5", [["Plan"], ["", 2027], ["Total", 900], [], ["Gross margin", "40%"]])).toBe("Plan > Gross margin");
  });

  it("pass over parameters, units and sources", () => {
    const block: CellText[][] = [
      ["", 2025, 2026, 2027],
      ["Revenue growth", "", "5%", "6%"],
      ["Revenue", 100, "=B4*(1+C3) -> 105", "=C4*(1+D3) -> 111"],
    ];
    for (const line of [["Base year", "2025"], ["Scenario :", "Central"], ["Source: trade association"], ["Bedragen x € 1.000"]]) {
      expect(path("C4:D4", [["Forecast"], line, ...block])).toBe("Forecast > Revenue growth");
    }
  });

  it("name each record of a column, and say its header", () => {
    const rows: CellText[][] = [
      ["Sales goals"],
      [],
      ["Segment", "Rep", "Revenue 2026", "Target growth", "Goal"],
      ["Industry", "Ann", 100, "5%", "=C4*(1+D4) -> 105"],
      ["Crafts", "Bob", 40, "6%", "=C5*(1+D5) -> 42"],
    ];
    expect(path("D5", rows)).toBe("Sales goals > Crafts > Bob > Target growth");
    expect(path("D4", rows)).toBe("Sales goals > Industry > Ann > Target growth");
  });

  it("take the title, not a remark on its version under it", () => {
    expect(
      path("C4:D4", [
        ["Bakery - budget 2027"],
        ["version 3, board meeting"],
        ["", 2025, 2026, 2027],
        ["Sales", 100, "=B4*1.04 -> 104", "=C4*1.04 -> 108"],
      ]),
    ).toBe("Bakery - budget 2027 > Sales");
  });

  it("keep a block's name that stands over its periods", () => {
    expect(
      path("C2:D2", [
        ["Region North", 2025, 2026, 2027],
        ["Sales", 100, "=B2*1.04 -> 104", "=C2*1.04 -> 108"],
      ]),
    ).toBe("Region North > Sales");
  });
});

import type { Finding } from "../../src/scan/finding";
import { scanWorkbook } from "../../src/scan/scanWorkbook";
import { languages } from "../../src/workbook/language";
import { findingWhy } from "../../src/wording/findingWhy";
import { workbookOf, type CellText } from "../golden/grid";

const first = (rows: readonly (readonly CellText[])[]): Finding => {
  const [finding] = scanWorkbook(workbookOf([{ name: "Plan", rows }]), { asOf: "2026-11-21" });
  if (!finding) throw new Error("nothing found");
  return finding;
};

const grown: readonly (readonly CellText[])[] = [
  ["", "FY26A", "FY27E"],
  ["Revenue", 100, "=B2*(1+C3) -> 105"],
  ["Revenue growth", "", "5%"],
];

describe("why a percentage is taken for a target", () => {
  it("names what grows by it and the period, in both languages", () => {
    expect(findingWhy(first(grown), "en")).toBe(
      "A typed growth rate: “Revenue” grows by it, set for FY27E. No market size, market growth or share stands beside it.",
    );
    expect(findingWhy(first(grown), "nl")).toBe(
      "Ingetypt: groeipercentage; “Revenue” groeit ermee, gezet voor FY27E. Er staat geen marktomvang, marktgroei of marktaandeel bij.",
    );
  });

  it("does not say twice that a period is planned", () => {
    expect(
      findingWhy(
        first([
          ["", "Actual 2026", "Plan 2027"],
          ["Gross margin", "38%", "40%"],
        ]),
        "en",
      ),
    ).toBe("A typed margin: set for Plan 2027. No market size, market growth or share stands beside it. No formula uses it.");
  });

  it("says where the percentage hides, and what does not fit", () => {
    expect(findingWhy(first([["Plan"], ["Sales", 100, "=B2*(1+4%) -> 104"], ["Expected sales growth", "4%"]]), "en")).toContain(
      "A growth rate typed inside a formula",
    );
    expect(findingWhy(first([["Plan"], ["Sales", 100, "=B2*(1+4%) -> 104"], ["Expected sales growth", "4%"]]), "en")).toContain(
      "typed again in Plan!B3",
    );
    expect(findingWhy(first([["Revenue target: +15% in 2027"]]), "en")).toContain("A growth target in a sentence");
  });

  it("names the market figure that stands behind it", () => {
    expect(findingWhy(first([["Assumptions"], ["Market size", 5000], ["Our sales growth", "5%"]]), "en")).toContain(
      "“Market size” stands behind it.",
    );
  });

  it("has a sentence for cells that somebody chose", () => {
    expect(findingWhy({ ...first(grown), evidence: [] }, "nl")).toBe("Met de hand gekozen.");
  });

  it("never shows a code, and cuts long labels", () => {
    const long = first([["Assumptions"], [`Sales growth ${"very ".repeat(40)}long`, "5%"]]);
    for (const language of languages) {
      for (const finding of [long, first(grown)]) {
        const text = findingWhy(finding, language);
        expect(text.length).toBeLessThan(400);
        for (const { code } of finding.evidence) expect(text).not.toContain(code);
      }
    }
  });
});

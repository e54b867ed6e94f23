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
    expect(findingWhy(first(grown), "en")).toBe("Growth rate, typed by hand: “Revenue” grows by it, for FY27E.");
    expect(findingWhy(first(grown), "nl")).toBe("Groeipercentage, met de hand ingetypt: “Revenue” groeit ermee, voor FY27E.");
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
    ).toBe("Margin, typed by hand: for Plan 2027. No formula uses it.");
  });

  it("says where the percentage hides, and what does not fit", () => {
    expect(findingWhy(first([["Plan"], ["Sales", 100, "=B2*(1+4%) -> 104"], ["Expected sales growth", "4%"]]), "en")).toContain(
      "Growth rate, typed inside a formula",
    );
    expect(findingWhy(first([["Plan"], ["Sales", 100, "=B2*(1+4%) -> 104"], ["Expected sales growth", "4%"]]), "en")).toContain(
      "typed again in Plan!B3",
    );
    expect(findingWhy(first([["Revenue target: +15% in 2027"]]), "en")).toContain("Growth target in a sentence");
  });

  it("names the market figure that stands behind it", () => {
    expect(findingWhy(first([["Assumptions"], ["Market size", 5000], ["Our sales growth", "5%"]]), "en")).toContain(
      "“Market size” stands behind it.",
    );
  });

  it("never says of a broken reference, or of a level, that it grows", () => {
    const [finding] = [first(grown)];
    const broken = finding.evidence.map((piece) => (piece.code === "grows-amount" ? { ...piece, detail: "#REF!" } : piece));
    expect(findingWhy({ ...finding, evidence: broken }, "en")).toBe("Growth rate, typed by hand: amounts grow by it, for FY27E.");
    expect(findingWhy({ ...finding, kind: "margin-target" }, "en")).toBe(
      "Margin, typed by hand: other figures are worked out with it, for FY27E.",
    );
  });

  it("leaves out what stands beside it already, and explanations over a block", () => {
    const plan = { code: "plan-words", weight: 9, detail: "Blue = input (edit these). Black = formula" } as const;
    const named = { code: "plan-block", weight: 8, detail: "Board assumptions" } as const;
    const finding = first([["Assumptions"], ["Sales growth", "5%"]]);
    const only = finding.evidence.filter(({ code }) => code.startsWith("named-by-"));
    expect(findingWhy({ ...finding, evidence: [plan, ...only] }, "en")).toBe("Growth rate, typed by hand.");
    expect(findingWhy({ ...finding, evidence: [named, ...only] }, "en")).toBe(
      "Growth rate, typed by hand: stands under “Board assumptions”.",
    );
    expect(findingWhy({ ...finding, labels: ["Board assumptions"], evidence: [named, ...only] }, "en")).toBe(
      "Growth rate, typed by hand: named by “Sales growth”.",
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

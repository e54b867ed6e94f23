import fc from "fast-check";
import type { Concept } from "../../../src/scan/words/concept";
import { WordMatcher } from "../../../src/scan/words/matcher";
import { plainText, readConcepts } from "../../../src/scan/words/readWords";

const has = (text: string, concept: Concept): boolean => readConcepts(text).has(concept);

describe("what words are about", () => {
  it.each<[string, Concept]>([
    ["Revenue Growth", "growth"],
    ["% growth", "growth"],
    ["YoY %", "growth"],
    ["Omzetgroei", "growth"],
    ["groeipercentage", "growth"],
    ["Umsatzwachstum", "growth"],
    ["Preiserhöhung", "price"],
    ["Croissance du chiffre d’affaires", "revenue"],
    ["Hausse des prix", "growth"],
    ["MARKTANTEIL", "share"],
    ["part de marché", "share"],
    ["Base Case (2% SOM)", "share"],
    ["Lead → MQL rate", "conversion"],
    ["take-up", "conversion"],
    ["brutomarge", "margin"],
    ["  % of sales", "ratio"],
    ["Omzetdoelstelling", "target"],
    ["Planungsannahmen", "plan"],
    ["Personalkostensteigerung", "cost"],
    ["Mehrwertsteuer 19 %", "foreign"],
    ["Marktanteil lt. GfK", "source"],
    ["meel stijgt 6% (bron: CBS)", "source"],
    ["Absatz (Stk)", "quantity"],
    ["Nombre de clients", "customers"],
    ["Omzet winkel", "money"],
    ["Taille 2026 (M€)", "size"],
  ])("%s names %s", (text, concept) => {
    expect(has(text, concept)).toBe(true);
  });

  it.each<[string, Concept]>([
    ["Doelgroep", "target"],
    ["Zielgruppe", "target"],
    ["Nationaal Groeifonds", "growth"],
    ["date (mm/dd/yy)", "growth"],
    ["SOM", "share"],
    ["Som van omzet", "share"],
    ["Default growth rate", "foreign"],
    ["Standard plan", "foreign"],
    ["Istanbul", "actual"],
    ["", "growth"],
    ["12.5", "percent"],
  ])("%s does not name %s", (text, concept) => {
    expect(has(text, concept)).toBe(false);
  });
});

describe("the matcher of words", () => {
  const matcher = new WordMatcher();
  matcher.add("growth", 1);
  matcher.add("*groei", 2);
  matcher.add("groei*", 4);
  matcher.add("*markt*", 8);
  matcher.add("market share", 16);
  matcher.add("% of sales", 32);
  matcher.add("y/y", 64);

  it.each([
    ["growth", 1],
    ["growths", 0],
    ["omzetgroei", 2],
    ["groeidoel", 4],
    ["groei", 6],
    ["emarkten", 8],
    ["market-share", 16],
    ["marketshare", 16],
    ["market (share)", 0],
    ["as %of sales", 32],
    ["y/y", 64],
    ["yy", 0],
  ])("%s is %d", (text, mask) => {
    expect(matcher.maskOf(text)).toBe(mask);
  });

  it("finds a word wherever it stands between other words", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{0,12}$/), fc.stringMatching(/^[a-z ]{0,12}$/), (before, after) => {
        expect(matcher.maskOf(`${before} growth ${after}`) & 1).toBe(1);
      }),
    );
  });
});

it("makes plain text of any text without failing, twice the same", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(plainText(plainText(text))).toBe(plainText(text));
    }),
  );
});

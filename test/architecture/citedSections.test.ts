import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** The contracts that stand beside the code that they rule. */
const contracts = { MODEL: "src/domain/MODEL.md", PLAN: "src/domain/PLAN.md", SCAN: "src/scan/SCAN.md" };
const root = join(__dirname, "..", "..");

test("every section of a contract that the code cites exists", () => {
  const missing = sourceFiles().flatMap((file) =>
    citations(readFileSync(join(root, file), "utf8"))
      .filter(({ contract, section }) => !headings(contract).includes(section))
      .map(({ contract, section }) => `${file}: ${contract} ${section}`),
  );
  expect(missing).toEqual([]);
});

test("a section that does not exist is seen, also the second of a range", () => {
  expect(citations('"MODEL 3: x"; MODEL.md section 1. PLAN 9; MODEL.md sections 2 to 4; MODEL issue 4')).toEqual([
    { contract: "MODEL", section: "3" },
    { contract: "MODEL", section: "1" },
    { contract: "PLAN", section: "9" },
    { contract: "MODEL", section: "2" },
    { contract: "MODEL", section: "4" },
    { contract: "MODEL", section: "issue 4" },
  ]);
  expect(headings("MODEL")).toEqual(["1", "2", "3", "4", "4b", "4c", "5", "6", "7"]);
});

type Contract = keyof typeof contracts;

/** "MODEL 4", "MODEL.md section 4", "sections 1 to 3": as code and FORMULAS.md name them. A contract without a number is cited as a whole. */
function citations(text: string): readonly { readonly contract: Contract; readonly section: string }[] {
  return [...text.matchAll(/\b(MODEL|PLAN|SCAN)(?:\.md)?,?(?: sections?)? (issue \d+|\d+[a-z]?\b)(?: (?:to|and) (\d+[a-z]?\b))?/g)].flatMap(
    ([, contract, first, second]) =>
      [first, second].flatMap((section) => (section === undefined ? [] : { contract: contract as Contract, section })),
  );
}

function headings(contract: Contract): readonly string[] {
  return [...readFileSync(join(root, contracts[contract]), "utf8").matchAll(/^#+ (\d+[a-z]?)[. ]/gm)].map(([, section]) => section ?? "");
}

function sourceFiles(): readonly string[] {
  return readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(tsx?|md)$/.test(name))
    .map((name) => join("src", name))
    .filter((name) => !Object.values(contracts).includes(name.replaceAll("\\", "/")));
}

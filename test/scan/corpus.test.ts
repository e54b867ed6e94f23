import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readWorkbook } from "../../src/hosts/file/readWorkbook";
import { scanWorkbook } from "../../src/scan/scanWorkbook";
import { parseArea } from "../../src/workbook/area";

const corpus = resolve(__dirname, "../../../shared/corpus");
const isThere = existsSync(join(corpus, "labels"));
if (!isThere) console.warn("Skipped: the corpus of real workbooks is not on this machine.");

interface Label {
  readonly sheet: string;
  readonly range: string;
  readonly kind: string;
  readonly unsure?: boolean;
}

interface Score {
  found: number;
  labels: number;
  true: number;
  false: number;
  cleanFiles: number;
  falseAlarms: number;
}

/** The corpus's own measure (score.py), for the figures that are promised. */
(isThere ? it : it.skip)(
  "finds the targets of real workbooks that nobody here wrote",
  async () => {
    const score: Score = { found: 0, labels: 0, true: 0, false: 0, cleanFiles: 0, falseAlarms: 0 };
    for (const name of readdirSync(join(corpus, "files"))) {
      const {
        targets,
        notTargets = [],
        readable = true,
      } = JSON.parse(readFileSync(join(corpus, "labels", name.replace(/\.\w+$/, ".json")), "utf8")) as {
        targets: Label[];
        notTargets?: Label[];
        readable?: boolean;
      };
      if (!readable) continue;
      const findings = await findingsIn(join(corpus, "files", name));
      const sure = cellsOf(targets.filter(({ unsure }) => !unsure));
      const gray = cellsOf([...targets, ...notTargets].filter(({ unsure }) => unsure));
      const covered = new Set(findings.flat());
      const wrong = findings.filter((cells) => half(cells, sure) === false && half(cells, new Set([...sure, ...gray])) === false).length;
      score.true += findings.filter((cells) => half(cells, sure)).length;
      score.false += wrong;
      for (const label of targets.filter(({ unsure }) => !unsure)) {
        score.labels += 1;
        if (half([...cellsOf([label])], covered)) score.found += 1;
      }
      if (targets.length === 0) {
        score.cleanFiles += 1;
        if (wrong > 0) score.falseAlarms += 1;
      }
    }
    expect(score.true / (score.true + score.false)).toBeGreaterThanOrEqual(0.9);
    expect(score.found / score.labels).toBeGreaterThanOrEqual(0.85);
    expect(score.falseAlarms / score.cleanFiles).toBeLessThanOrEqual(0.1);
  },
  120_000,
);

/** The cells of each finding; none for a file that is refused. */
async function findingsIn(path: string): Promise<readonly (readonly string[])[]> {
  try {
    const workbook = await readWorkbook(new Uint8Array(readFileSync(path)), path);
    return scanWorkbook(workbook, { asOf: "2026-11-21" }).map(({ sheet, area }) => cellsIn(sheet, area));
  } catch (refusal) {
    expect(refusal).toHaveProperty("code");
    return [];
  }
}

function cellsOf(labels: readonly Label[]): ReadonlySet<string> {
  return new Set(
    labels.flatMap(({ sheet, range }) =>
      range.split(",").flatMap((part) => {
        const area = parseArea(part);
        return area ? cellsIn(sheet, area) : [];
      }),
    ),
  );
}

function cellsIn(
  sheet: string,
  { top, left, bottom, right }: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number },
): readonly string[] {
  const cells: string[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) cells.push(`${sheet}!${row},${column}`);
  return cells;
}

function half(cells: readonly string[], within: ReadonlySet<string>): boolean {
  return cells.filter((cell) => within.has(cell)).length * 2 >= cells.length;
}

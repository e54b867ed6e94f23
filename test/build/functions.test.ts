import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext, type Context } from "node:vm";
import { transformSync } from "esbuild";
import * as v from "valibot";
import { version } from "../../package.json";
import { cellAnswer } from "../../src/functions/cellAnswer";
import { functionsNamespace, growthFunctions } from "../../src/functions/growthFunctions";
import { overCells } from "../../src/functions/overCells";
import { fallbackLanguage, languages } from "../../src/workbook/language";
import { wordsFor } from "../../src/wording/catalogues";
import { everyDoor } from "../../src/wording/everyLanguage";
import type { ParameterName } from "../../src/functions/parameter";
import { launchBrowser } from "../browser/browser";
import { builtPane, filesIn, readText } from "./buildPane";
import { serveFolder } from "./serveFolder";

/** The addresses carry the version: Excel keeps what it loaded from one for up to a day. */
const stamp = version.replaceAll(".", "-");
const doors = languages.map((language) => [language, `functions${language === fallbackLanguage ? "" : `.${language}`}.${stamp}`] as const);
const runtime = "https://appsforoffice.microsoft.com/lib/1/hosted/custom-functions-runtime.js";

let own = "";
let folder = "";
let origin = "";

beforeAll(async () => {
  own = mkdtempSync(join(tmpdir(), "growth-ceiling-functions-"));
  ({ folder, origin } = await builtPane(own));
}, 240_000);

afterAll(() => rmSync(own, { recursive: true, force: true }));

/** Microsoft's schema of the file, as "Manually create JSON metadata for custom functions" gives it; a property that it does not know is refused. */
const type = v.picklist(["boolean", "number", "string", "any"]);
const dimensionality = v.picklist(["scalar", "matrix"]);
const words = v.pipe(v.string(), v.minLength(1));
const metadata = v.strictObject({
  allowErrorForDataTypeAny: v.literal(true),
  functions: v.array(
    v.strictObject({
      id: v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9.]{2,}$/)),
      name: v.pipe(v.string(), v.regex(/^[\p{L}][\p{L}\p{N}._]{2,}$/u)),
      description: words,
      helpUrl: v.pipe(v.string(), v.url()),
      parameters: v.array(v.strictObject({ name: words, description: words, type, dimensionality, optional: v.boolean() })),
      result: v.strictObject({ type, dimensionality }),
    }),
  ),
});

function listOf(file: string): v.InferOutput<typeof metadata> {
  return v.parse(metadata, JSON.parse(readText(folder, `${file}.json`)));
}

describe.each(doors)("in %s", (language, file) => {
  test("the list of names fits Microsoft's schema; every range goes in and comes out as one", () => {
    const { functions } = listOf(file);
    expect(functions.map(({ id }) => id)).toEqual(growthFunctions.map(({ id }) => id));
    expect(new Set(functions.map(({ name }) => name.toUpperCase())).size).toBe(functions.length);
    for (const { name, parameters, result } of functions) {
      const names = parameters.map((parameter) => parameter.name.toLowerCase());
      expect({ name, twice: names.filter((one, index) => names.indexOf(one) !== index) }).toEqual({ name, twice: [] });
      // Excel would turn a blank cell of a number parameter into 0.
      expect(parameters.map((parameter) => [parameter.type, parameter.dimensionality])).toEqual(parameters.map(() => ["any", "matrix"]));
      expect(result.dimensionality).toBe("matrix");
      expect(parameters.map(({ optional }) => optional)).toEqual(
        parameters.map(({ optional }) => optional).sort((one, other) => Number(one) - Number(other)),
      );
    }
  });

  test("the help page, to which Excel leads, says how each is called and what it gives", () => {
    const help = readText(folder, "help.html");
    const { separator } = everyDoor[language].functions;
    for (const { name, description, helpUrl, parameters } of listOf(file).functions) {
      expect(helpUrl.startsWith(`${origin}/help.html#`)).toBe(true);
      expect(help).toContain(`id="${new URL(helpUrl).hash.slice(1)}"`);
      const call = parameters.map((one) => (one.optional ? `[${one.name}]` : one.name)).join(separator);
      expect(help).toContain(`=${functionsNamespace}.${name}(${call})`);
      expect(help).toContain(`<dd>${description}</dd>`);
    }
  });

  test("the script gives each name of the list its function, and no other", () => {
    const { associated } = runFunctions(file);
    expect([...associated.keys()].sort()).toEqual(
      listOf(file)
        .functions.map(({ id }) => id)
        .sort(),
    );
  });

  test.each(growthFunctions.map(({ id }) => id))(
    "%s calculates in the oldest engine that Excel may have, and says what is wrong in its language",
    (id) => {
      const growth = growthFunctions.find((one) => one.id === id);
      const run = runFunctions(file).associated.get(id);
      if (!growth || !run) throw new Error(`no ${id}`);
      const figures = growth.parameters.map(({ name }) => [[figuresOf[name]], [name === "years" ? 2 : figuresOf[name] * 0.9]]);
      const expected = overCells(growth, figures).map((row) => row.map((result) => (result.ok ? result.value : undefined)));
      expect(expected.flat()).not.toContain(undefined);
      expect(run(...figures, { functionName: id })).toEqual(expected);
      const wrong = growth.parameters.map(() => null);
      const [[missing] = []] = overCells(growth, wrong);
      const answer = missing && cellAnswer(missing, { functions: everyDoor[language].functions, problems: wordsFor(language).problem });
      expect(run(...wrong)).toEqual([[{ code: "#N/A", message: answer && "sentence" in answer ? answer.sentence : "" }]]);
    },
  );

  test("the script is written in ECMAScript 2016", () => {
    const code = readText(folder, `${file}.js`);
    const written = (target: string): string => transformSync(code, { target, legalComments: "none" }).code;
    expect(written("es2016") === written("esnext")).toBe(true);
    expect(code).not.toMatch(/react|fluent|univer/i);
  });

  test("the page has a policy of its own, and under it hands its functions to Microsoft's runtime, which reads their answers", async () => {
    const page = readText(folder, `${file}.html`);
    expect(page).toContain("content=\"default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com;");
    expect(page).not.toMatch(/unsafe|<style|<script(?![^>]*\bsrc=)/);
    const server = await serveFolder(folder);
    const browser = await launchBrowser();
    try {
      const tab = await browser.newPage();
      const said: string[] = [];
      tab.on("console", (message) => said.push(message.text()));
      tab.on("pageerror", (problem) => said.push(problem.message));
      // The copy for testing stands for Microsoft's address, which a test must not need.
      await tab.route(runtime, (route) =>
        route.fulfill({
          path: require.resolve("@microsoft/office-js/dist/custom-functions-runtime.debug.js"),
          contentType: "text/javascript",
        }),
      );
      await tab.goto(`${server.address}/${file}.html`);
      const { ids, answers } = await tab.evaluate(() => {
        const { mappings } = (
          CustomFunctions as unknown as { _association: { mappings: Record<string, (...given: unknown[]) => unknown> } }
        )._association;
        const share = mappings["REQUIREDSHARE"]?.([[0.15], ["x"], [0.05]], [[200_000]], [[0.03]], [[0.18]], null, null, null, {
          functionName: "REQUIREDSHARE",
        });
        return { ids: Object.keys(mappings), answers: JSON.parse(JSON.stringify(share)) as unknown };
      });
      expect(ids).toEqual(growthFunctions.map(({ id }) => id));
      const message = everyDoor[language].functions.problem(
        everyDoor[language].functions.parameter.target,
        wordsFor(language).problem["not-a-number"]("x"),
      );
      const sentence = expect.objectContaining({ code: "#N/A", errorType: "NotAvailable", message }) as unknown;
      expect(answers).toEqual([[expect.closeTo((0.18 * 1.15) / 1.03, 12)], [sentence], [expect.closeTo((0.18 * 1.05) / 1.03, 12)]]);
      expect(said.filter((text) => /Content Security Policy|Error/i.test(text))).toEqual([]);
    } finally {
      await browser.close();
      server.close();
    }
  });
});

test("each language has its own script, page and list, and no source map", () => {
  expect(filesIn(folder).filter((file) => file.startsWith("functions"))).toEqual(
    expect.arrayContaining(doors.flatMap(([, file]) => [`${file}.html`, `${file}.js`, `${file}.json`])) as string[],
  );
  expect(filesIn(folder).filter((file) => file.startsWith("functions"))).toHaveLength(3 * languages.length);
});

type ExcelFunction = (...given: readonly unknown[]) => unknown;

const figuresOf: Readonly<Record<ParameterName, number>> = {
  target: 0.15,
  marketSize: 200_000,
  marketGrowth: 0.03,
  marketPotential: 320_000,
  share: 0.18,
  price: 40,
  priceChange: 0.02,
  shareNext: 0.19,
  maxShare: 0.25,
  years: 1,
  proven: 150_000,
  onPaper: 160_000,
};

/** The script in an engine with nothing that came after ECMAScript 2016, and nothing of a browser: Excel 2021 for Windows has no more. */
function runFunctions(file: string): { readonly associated: ReadonlyMap<string, ExcelFunction> } {
  const associated = new Map<string, ExcelFunction>();
  const engine: Context = createContext({ hand: (id: string, run: ExcelFunction) => associated.set(id, run) });
  runInContext(
    `for (const [owner, known] of ${knownIn2016}) {
       for (const name of Object.getOwnPropertyNames(owner)) if (!known.includes(name)) delete owner[name];
     }
     for (const name of ["globalThis", "Intl", "BigInt", "WebAssembly", "Iterator", "AggregateError", "WeakRef"]) delete this[name];
     this.CustomFunctions = {
       associate: hand,
       ErrorCode: { notAvailable: "#N/A" },
       Error: class { constructor(code, message) { this.code = code; this.message = message; } },
     };`,
    engine,
  );
  expect(runInContext("'flatMap' in [] || 'entries' in Object || 'padStart' in String.prototype", engine)).toBe(false);
  runInContext(readText(folder, `${file}.js`), engine);
  return {
    associated: new Map([...associated].map(([id, run]) => [id, (...given) => JSON.parse(JSON.stringify(run(...given))) as unknown])),
  };
}

const knownIn2016 = `[
  [Object, "assign create defineProperties defineProperty freeze getOwnPropertyDescriptor getOwnPropertyNames getOwnPropertySymbols getPrototypeOf is isExtensible isFrozen isSealed keys length name preventExtensions prototype seal setPrototypeOf".split(" ")],
  [Array.prototype, "concat constructor copyWithin entries every fill filter find findIndex forEach includes indexOf join keys lastIndexOf length map pop push reduce reduceRight reverse shift slice some sort splice toLocaleString toString unshift".split(" ")],
  [String.prototype, "charAt charCodeAt codePointAt concat constructor endsWith includes indexOf lastIndexOf length localeCompare match normalize repeat replace search slice split startsWith substr substring toLocaleLowerCase toLocaleUpperCase toLowerCase toString toUpperCase trim valueOf".split(" ")],
]`;

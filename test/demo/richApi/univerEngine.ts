import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { runInThisContext } from "node:vm";
import type { LocaleType, LogLevel, Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import type texts from "@univerjs/preset-sheets-node-core/locales/en-US";
import type { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import type { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import type { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import { buildSync } from "esbuild";
import type { FormulaEngine } from "../../../src/demo/sheet/growthFormulas";

/** What the tests use of Univer, as one module. */
export interface UniverModule {
  readonly LocaleType: typeof LocaleType;
  readonly LogLevel: typeof LogLevel;
  readonly Univer: typeof Univer;
  readonly FUniver: typeof FUniver;
  readonly UniverSheetsNodeCorePreset: typeof UniverSheetsNodeCorePreset;
  readonly UniverSheetsTablePlugin: typeof UniverSheetsTablePlugin;
  readonly UniverSheetsNotePlugin: typeof UniverSheetsNotePlugin;
  readonly UniverSheetsConditionalFormattingPlugin: typeof UniverSheetsConditionalFormattingPlugin;
  readonly texts: typeof texts;
  readonly formulaEngine: FormulaEngine;
  /** Excel's own functions, by kind. */
  readonly functionLists: readonly Readonly<Record<string, string>>[];
}

/** All but Univer's own. */
const functionKinds = [
  ...["ARRAY", "COMPATIBILITY", "CUBE", "DATABASE", "DATE", "ENGINEERING", "FINANCIAL"],
  ...["INFORMATION", "LOGICAL", "LOOKUP", "MATH", "STATISTICAL", "TEXT", "WEB"],
].map((kind) => `FUNCTION_NAMES_${kind}`);

/** Univer asks an iterator for `some`, which Node has from version 22 on. */
const entry = `
const iterators = Object.getPrototypeOf(Object.getPrototypeOf(new Map().keys()));
iterators.some ??= function (isWanted) { return Array.from(this).some(isWanted); };
export { LocaleType, LogLevel, Univer } from "@univerjs/core";
export { FUniver } from "@univerjs/core/facade";
export { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { ArrayValueObject, BaseFunction, IFunctionService, ValueObjectFactory } from "@univerjs/preset-sheets-node-core";
export const formulaEngine = { ArrayValueObject, BaseFunction, IFunctionService, ValueObjectFactory };
import { ${functionKinds.join(", ")} } from "@univerjs/engine-formula";
export const functionLists = [${functionKinds.join(", ")}];
export { default as texts } from "@univerjs/preset-sheets-node-core/locales/en-US";
export { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
export { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
export { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import "@univerjs/sheets-table/facade";
import "@univerjs/sheets-note/facade";
import "@univerjs/sheets-conditional-formatting/facade";
`;

/**
 * Univer in one file, made once and kept in .cache: jest cannot load its ES modules without turning hundreds of them first (16 s).
 * It runs outside jest's sandbox and is kept for the next test file of the same worker.
 */
export function univerEngine(): UniverModule {
  const keeper = runInThisContext("globalThis") as { keptUniver?: UniverModule };
  keeper.keptUniver ??= load(bundledFile());
  return keeper.keptUniver;
}

function bundledFile(): string {
  const root = process.cwd();
  const { version } = JSON.parse(readFileSync(join(root, "node_modules/@univerjs/core/package.json"), "utf8")) as { version: string };
  const file = join(root, ".cache", `univer-${version}-8.cjs`);
  if (existsSync(file)) return file;
  mkdirSync(join(root, ".cache"), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  const stdin = { contents: entry, resolveDir: root, sourcefile: "univer.js" };
  const [bundle] = buildSync({ stdin, bundle: true, platform: "node", format: "cjs", logLevel: "error", write: false }).outputFiles;
  writeFileSync(unfinished, quickened(bundle?.text ?? ""));
  renameSync(unfinished, file);
  return file;
}

/** What Univer answers stays the same; what it does for it several thousand times in a test is done once. */
function quickened(text: string): string {
  return withOneLookPerRemoval(withOneParseEach(withPlainFields(text)));
}

/** Univer comes with fields that are set by a function by name; as plain assignments its objects are made in half the time. */
function withPlainFields(text: string): string {
  return text.replace(
    /_defineProperty\d*\(this, "([A-Za-z_$][\w$]*)", (void 0|null|true|false|-?\d+|""|\[\]|\{\}|(?:\/\* @__PURE__ \*\/ )?new (?:Map|Set)\(\))\);/g,
    "this.$1 = $2;",
  );
}

/**
 * A formula that names a table which has just changed is not taken from Univer's memory of formulas, and so was parsed for every row and twice each.
 * It is parsed once a calculation: each has a map of changed tables of its own.
 */
function withOneParseEach(text: string): string {
  const parse = [
    [
      "  const lexerNode = lexer.treeBuilder(formulaString);",
      "  const parsedNow = parsedIn(currentConfigService, noCache);\n  if (noCache && parsedNow.has(formulaString)) return parsedNow.get(formulaString);",
    ],
    ["  if (!noCache) FORMULA_AST_CACHE.set(", "  if (noCache) parsedNow.set(formulaString, astNode);"],
  ] as const;
  const remembered = parse.reduce((quick, [line, before]) => inserted(quick, line, before), text);
  const parsedIn = `var PARSED = /* @__PURE__ */ new WeakMap();
function parsedIn(config, isWanted) {
  if (!isWanted) return;
  const changed = config.getDirtySuperTableMap();
  if (!PARSED.has(changed)) PARSED.set(changed, /* @__PURE__ */ new Map());
  return PARSED.get(changed);
}`;
  const own = "this._dirtySuperTableMap = config2.dirtySuperTableMap || {};";
  if (!remembered.includes(own)) throw new Error("Univer's engine has other lines than those that are quickened");
  return inserted(
    remembered.replace(own, "this._dirtySuperTableMap = { ...config2.dirtySuperTableMap };"),
    "function generateAstNode(",
    parsedIn,
  );
}

/** What a formula depends on was looked for among all that overlaps it, gathered into a list each time; it is known by its id. */
function withOneLookPerRemoval(text: string): string {
  const gathered = `    const items = tree.search({
      minX: range.startColumn,
      minY: range.startRow,
      maxX: range.endColumn,
      maxY: range.endRow
    });
    for (let i = 0; i < items.length; i++) if (items[i].id === id) tree.remove(items[i]);`;
  if (text.split(gathered).length !== 2) throw new Error("Univer's engine has other lines than those that are quickened");
  const looked = `    const nodes = [tree.data];
    const items = [];
    while (nodes.length > 0) {
      const { leaf, children } = nodes.pop();
      for (const child of children) {
        if (leaf && child.id !== id) continue;
        if (child.minX > range.endColumn || child.minY > range.endRow || child.maxX < range.startColumn || child.maxY < range.startRow) continue;
        (leaf ? items : nodes).push(child);
      }
    }
    for (const item of items) tree.remove(item);`;
  return text.replace(gathered, () => looked);
}

function inserted(text: string, line: string, before: string): string {
  if (text.split(line).length !== 2) throw new Error("Univer's engine has other lines than those that are quickened");
  return text.replace(line, () => `${before}\n${line}`);
}

function load(file: string): UniverModule {
  const run = runInThisContext(`(function (require, module, exports) {${readFileSync(file, "utf8")}\n})`, { filename: file }) as (
    require: NodeJS.Require,
    module: { exports: unknown },
    exports: unknown,
  ) => void;
  const module: { exports: unknown } = { exports: {} };
  run(createRequire(file), module, module.exports);
  return module.exports as UniverModule;
}

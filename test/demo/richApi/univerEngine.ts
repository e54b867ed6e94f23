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
  const file = join(root, ".cache", `univer-${version}-5.cjs`);
  if (existsSync(file)) return file;
  mkdirSync(join(root, ".cache"), { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  const stdin = { contents: entry, resolveDir: root, sourcefile: "univer.js" };
  const [bundle] = buildSync({ stdin, bundle: true, platform: "node", format: "cjs", logLevel: "error", write: false }).outputFiles;
  writeFileSync(unfinished, withPlainFields(bundle?.text ?? ""));
  renameSync(unfinished, file);
  return file;
}

/** Univer comes with fields that are set by a function by name; as plain assignments its objects are made in half the time. */
function withPlainFields(text: string): string {
  return text.replace(
    /_defineProperty\d*\(this, "([A-Za-z_$][\w$]*)", (void 0|null|true|false|-?\d+|""|\[\]|\{\}|new (?:Map|Set)\(\))\);/g,
    "this.$1 = $2;",
  );
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

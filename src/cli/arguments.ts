import { parseArgs } from "node:util";
import { isIsoDate } from "../domain/ground/isoDate";
import type { IsoDate } from "../domain/plan";
import { readShard, type Shard } from "./shard";
import { languages, type Language } from "../workbook/language";

export type Command =
  | { readonly do: "help" }
  | { readonly do: "version" }
  | {
      readonly do: "check";
      readonly paths: readonly string[];
      readonly asJson: boolean;
      readonly asOf?: IsoDate;
      /** A file that lists more paths; "-" is standard input. */
      readonly filesFrom?: string;
      readonly shard?: Shard;
    }
  | { readonly do: "mcp"; readonly folders: readonly string[] }
  | { readonly do: "assess"; readonly path: string; readonly asJson: boolean }
  /** What `assess` reads, as a JSON schema. */
  | { readonly do: "schema" }
  | WritingCommand;

/** One that writes a copy of a workbook with something in it, or a list of what it holds. */
export interface WritingCommand {
  readonly do: "annotate" | "report" | "actions";
  readonly path: string;
  readonly out: string;
  readonly asJson: boolean;
  readonly asOf?: IsoDate;
}

export type MisuseCode =
  | "no-command"
  | "unknown-command"
  | "unknown-option"
  | "option-elsewhere"
  | "missing-value"
  | "unwanted-value"
  | "not-a-date"
  | "not-a-language"
  | "not-a-shard"
  | "no-file"
  | "no-folder"
  | "no-plan"
  | "one-plan"
  | "no-plan-with-schema"
  | "one-file"
  | "no-out"
  | "out-is-input"
  | "out-other-kind"
  | "out-no-list";

export interface Misuse {
  readonly do: "misuse";
  readonly code: MisuseCode;
  /** The word that is wrong, as it was typed. */
  readonly given: string;
}

export interface Arguments {
  readonly command: Command | Misuse;
  /** Absent: not asked for, or asked for wrongly. */
  readonly language?: Language;
}

/** Options may stand anywhere; behind `--` everything is a file. */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, words, misuse } = tokenise(argv);
  const command = misuse ?? commandOf(values, words);
  const language = spoken(values.lang);
  return language === undefined ? { command } : { command, language };
}

const optionTypes = {
  json: { type: "boolean" },
  "as-of": { type: "string" },
  lang: { type: "string" },
  out: { type: "string", short: "o" },
  "files-from": { type: "string" },
  shard: { type: "string" },
  schema: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
} as const;
type OptionName = keyof typeof optionTypes;

interface Values {
  json?: true;
  schema?: true;
  help?: true;
  version?: true;
  "as-of"?: string;
  lang?: string;
  out?: string;
  "files-from"?: string;
  shard?: string;
}

/** Node's own parser splits the words; what is wrong with them is said here, because its sentences are English and differ by version. */
function tokenise(argv: readonly string[]): { values: Values; words: string[]; misuse?: Misuse } {
  const { tokens } = parseArgs({ args: [...argv], options: optionTypes, allowPositionals: true, strict: false, tokens: true });
  const values: Values = {};
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    if (!isOption(name)) return { values, words, misuse: misuseOf("unknown-option", rawName) };
    if (name === "json" || name === "schema" || name === "help" || name === "version") {
      if (value !== undefined) return { values, words, misuse: misuseOf("unwanted-value", rawName) };
      values[name] = true;
    } else {
      if (value === undefined || value === "" || (!token.inlineValue && value !== "-" && value.startsWith("-"))) {
        return { values, words, misuse: misuseOf("missing-value", rawName) };
      }
      values[name] = value;
    }
  }
  return { values, words };
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(optionTypes, name);
}

/** Commands that need `--out`. */
const writing: readonly string[] = ["annotate", "report", "actions"];

function commandOf(values: Values, [name, ...paths]: readonly string[]): Command | Misuse {
  const { lang, json: asJson = false, out } = values;
  const asOf = values["as-of"];
  const filesFrom = values["files-from"];
  const shard = values.shard === undefined ? undefined : readShard(values.shard);
  if (lang !== undefined && spoken(lang) === undefined) return misuseOf("not-a-language", lang);
  if (values.help) return { do: "help" };
  if (values.version) return { do: "version" };
  if (asOf !== undefined && !isIsoDate(asOf)) return misuseOf("not-a-date", asOf);
  if (name === undefined) return misuseOf("no-command", "");
  if (out !== undefined && !writing.includes(name)) return misuseOf("option-elsewhere", "--out");
  if (filesFrom !== undefined && name !== "check") return misuseOf("option-elsewhere", "--files-from");
  if (values.shard !== undefined && name !== "check") return misuseOf("option-elsewhere", "--shard");
  if (values.shard !== undefined && shard === undefined) return misuseOf("not-a-shard", values.shard);
  if (asOf !== undefined && (name === "assess" || name === "mcp")) return misuseOf("option-elsewhere", "--as-of");
  if (values.schema && name !== "assess") return misuseOf("option-elsewhere", "--schema");
  const [path, second] = paths;
  const date = asOf === undefined ? {} : { asOf };
  switch (name) {
    case "check":
      if (path === undefined && filesFrom === undefined) return misuseOf("no-file", name);
      return { do: "check", paths, asJson, ...date, ...(filesFrom === undefined ? {} : { filesFrom }), ...(shard ? { shard } : {}) };
    case "assess":
      if (values.schema) return path === undefined ? { do: "schema" } : misuseOf("no-plan-with-schema", path);
      if (path === undefined) return misuseOf("no-plan", name);
      return second === undefined ? { do: "assess", path, asJson } : misuseOf("one-plan", second);
    case "mcp":
      if (asJson) return misuseOf("option-elsewhere", "--json");
      return path === undefined ? misuseOf("no-folder", name) : { do: "mcp", folders: paths };
    case "annotate":
    case "report":
      if (path === undefined) return misuseOf("no-file", name);
      if (second !== undefined) return misuseOf("one-file", second);
      if (out === undefined) return misuseOf("no-out", name);
      return extensionOf(path) === extensionOf(out) ? { do: name, path, out, asJson, ...date } : misuseOf("out-other-kind", out);
    case "actions":
      if (path === undefined) return misuseOf("no-file", name);
      if (second !== undefined) return misuseOf("one-file", second);
      if (out === undefined) return misuseOf("no-out", name);
      return [".csv", ".ics"].includes(extensionOf(out)) ? { do: name, path, out, asJson, ...date } : misuseOf("out-no-list", out);
    default:
      return misuseOf("unknown-command", name);
  }
}

function spoken(name: string | undefined): Language | undefined {
  return languages.find((language) => language === name);
}

/** Excel refuses a workbook with macros that is called .xlsx, and the reverse. */
function extensionOf(path: string): string {
  return /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? "";
}

function misuseOf(code: MisuseCode, given: string): Misuse {
  return { do: "misuse", code, given };
}

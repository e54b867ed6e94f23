import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { child, readManifest } from "../manifest/readManifest";

export const root = join(__dirname, "..", "..");

export interface BuiltPane {
  readonly folder: string;
  /** Without a slash at its end. */
  readonly origin: string;
}

/** What `npm run build` left in dist/pane, when it is newer than everything that it is made of; else a build into a folder in `folder`, beside which its archive stands. */
export async function builtPane(folder: string): Promise<BuiltPane> {
  const made = join(root, "dist", "pane");
  const page = join(made, "taskpane.html");
  if (existsSync(page) && statSync(page).mtimeMs > newestSource()) return { folder: made, origin: originOf(made) };
  const built = join(folder, "pane");
  const { code, said } = await buildPane(built, "--env", "origin=https://growth.example.com/tools/");
  if (code !== 0) throw new Error(said);
  return { folder: built, origin: originOf(built) };
}

export interface BuildResult {
  readonly code: number | null;
  readonly said: string;
}

export function buildPane(folder: string, ...options: readonly string[]): Promise<BuildResult> {
  const webpack = join(root, "node_modules", "webpack", "bin", "webpack.js");
  return new Promise((resolve, reject) => {
    const webpackProcess = spawn(process.execPath, [webpack, "--mode", "production", "--output-path", folder, ...options], { cwd: root });
    let said = "";
    webpackProcess.stdout.setEncoding("utf8").on("data", (text: string) => (said += text));
    webpackProcess.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
    webpackProcess.on("error", reject);
    webpackProcess.on("close", (code) => resolve({ code, said }));
  });
}

export function originOf(folder: string): string {
  const address =
    child(child(readManifest(join(folder, "manifest.xml")), "DefaultSettings"), "SourceLocation").attributes["DefaultValue"] ?? "";
  return address.replace(/\/taskpane\.html$/, "");
}

export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.replaceAll("\\", "/"));
}

function newestSource(): number {
  const files = [
    "webpack.config.js",
    "manifest.xml",
    ".ci/archive.cjs",
    ".ci/bomOf.cjs",
    ".ci/deployedManifest.cjs",
    "package.json",
    "package-lock.json",
    ...["src", "assets"].flatMap((room) => filesIn(join(root, room)).map((file) => join(room, file))),
  ];
  return Math.max(...files.map((file) => statSync(join(root, file)).mtimeMs));
}

export function readText(folder: string, file: string): string {
  return readFileSync(join(folder, file), "utf8");
}

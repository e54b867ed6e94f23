import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../../package.json";
import { child, named, parse, readManifest, root } from "./readManifest";
import { problemsOf } from "./rules";

const xml = readFileSync(join(root, "manifest.xml"), "utf8");
const manifest = readManifest();

test("the manifest keeps every rule", () => {
  expect(problemsOf(manifest)).toEqual([]);
});

test.each([
  [
    "an id that is used twice",
    (text: string) => text.replace('id="Market.Button"', 'id="Check.Button"'),
    "control Check.Button stands twice",
  ],
  [
    "a resource that does not exist",
    (text: string) => text.replace('<Title resid="Check.Label"/>', '<Title resid="Nothing"/>'),
    "resource Nothing does not exist",
  ],
  ["a resource id of 33 characters", (text: string) => text.replaceAll("Pane.Tip", "P".repeat(33)), "has 33 characters, 32 are allowed"],
  [
    "an http address",
    (text: string) => text.replace("https://localhost:3000/help.html", "http://localhost:3000/help.html"),
    "http://localhost:3000/help.html is not https",
  ],
  [
    "a label of 126 characters",
    (text: string) => text.replace('"Check targets"', `"${"x".repeat(126)}"`),
    "Check.Label has 126 characters",
  ],
  [
    "elements out of order",
    (text: string) => text.replace(/(<IconUrl .*\/>)\s*(<HighResolutionIconUrl .*\/>)/, "$2$1"),
    "<OfficeApp> holds Id Version",
  ],
  [
    "a version of five parts",
    (text: string) => text.replace(/<Version>.*<\/Version>/, "<Version>1.2.3.4.5</Version>"),
    "Version 1.2.3.4.5 is not one to four numbers",
  ],
  [
    "a bare language",
    (text: string) => text.replace('Locale="nl-NL" Value="Groeiplafond (development)"', 'Locale="nl" Value="Groeiplafond"'),
    "an override for nl",
  ],
  [
    "a label without Dutch",
    (text: string) => text.replace(/<bt:Override Locale="nl-NL" Value="Open paneel"\/>/, ""),
    "Pane.Label has nothing for nl-NL",
  ],
  ["a newer requirement", (text: string) => text.replace('MinVersion="1.14"', 'MinVersion="1.17"'), "more than ExcelApi 1.14"],
  ["a missing ribbon size", (text: string) => text.replace('<bt:Image size="80" resid="Check.Icon.80"/>', ""), "an icon lacks 80 pixels"],
  [
    "functions that a Dutch colleague cannot read",
    (text: string) =>
      text.replace(
        'DefaultValue="GROWTHCEILINGDEV"/>',
        'DefaultValue="GROWTHCEILINGDEV"><bt:Override Locale="nl-NL" Value="GROEI"/></bt:String>',
      ),
    "the functions' namespace differs by language",
  ],
  [
    "functions without their names",
    (text: string) => text.replace(/<Metadata>[^]*<\/Metadata>/, ""),
    "the functions lack their script, page or metadata",
  ],
  [
    "functions that are described in English only",
    (text: string) => text.replace(/(Functions.Metadata" DefaultValue="[^"]*")>\s*(?:<bt:Override [^>]*>\s*)+<\/bt:Url>/, "$1/>"),
    "Functions.Metadata has nothing for nl-NL",
  ],
  [
    "a Dutch address without encryption",
    (text: string) => text.replace('https://localhost:3000/functions.nl.js"', 'http://localhost:3000/functions.nl.js"'),
    "http://localhost:3000/functions.nl.js is not https",
  ],
  ["a right that is too small", (text: string) => text.replace("ReadWriteDocument", "ReadDocument"), "needs ReadWriteDocument"],
])("the rules see %s", (_name, spoil, problem) => {
  const spoiled = spoil(xml);
  expect(spoiled).not.toBe(xml);
  expect(problemsOf(parse(spoiled)).join("\n")).toContain(problem);
});

test("Microsoft's own reader takes it", () => {
  const tool = join(root, "node_modules", "office-addin-manifest", "cli.js");
  const info = execFileSync(process.execPath, [tool, "info", join(root, "manifest.xml")], { encoding: "utf8" });
  for (const line of [
    "Name: Growth Ceiling (development)",
    "Hosts: Workbook",
    "Permissions: ReadWriteDocument",
    "Type: TaskPaneApp",
    "Default Locale: en-US",
  ])
    expect(info).toContain(line);
});

test("its version is the project's", () => {
  expect(child(manifest, "Version").text).toBe(`${version}.0`);
});

test("one pane serves the three buttons, each with its own start", () => {
  const controls = named(manifest, "Control");
  const addresses = new Map(named(manifest, "Url").map(({ attributes }) => [attributes["id"], new URL(attributes["DefaultValue"] ?? "")]));
  expect(controls.map((control) => named(control, "TaskpaneId").map(({ text }) => text))).toEqual([
    // With this id Excel opens the pane after installing, though there are three buttons.
    ["Office.AutoShowTaskpaneWithDocument"],
    ["Office.AutoShowTaskpaneWithDocument"],
    ["Office.AutoShowTaskpaneWithDocument"],
  ]);
  expect(
    controls.map((control) => addresses.get(named(control, "SourceLocation")[0]?.attributes["resid"])?.searchParams.get("start") ?? null),
  ).toEqual(["check", "add-market", null]);
});

test("every address on this machine is a file of ours, every icon of the size that it claims", () => {
  const icons = [
    ...named(manifest, "Image").flatMap(({ attributes }) =>
      attributes["DefaultValue"] ? [{ address: attributes["DefaultValue"], size: Number(attributes["id"]?.split(".").at(-1)) }] : [],
    ),
    { address: child(manifest, "IconUrl").attributes["DefaultValue"] ?? "", size: 32 },
    { address: child(manifest, "HighResolutionIconUrl").attributes["DefaultValue"] ?? "", size: 64 },
  ];
  expect(icons).toHaveLength(26);
  for (const { address, size } of icons) {
    const file = join(root, new URL(address).pathname);
    expect({ file, ...pixelsOf(file) }).toEqual({ file, width: size, height: size });
  }
});

/** A PNG says its size in the first chunk, big-endian. */
function pixelsOf(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

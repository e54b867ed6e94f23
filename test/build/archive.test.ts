import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import * as v from "valibot";
import lock from "../../package-lock.json";
import { version } from "../../package.json";
import { builtPane, filesIn, readText } from "./buildPane";

let own = "";
let folder = "";
let files: ReadonlyMap<string, Uint8Array>;

beforeAll(async () => {
  own = mkdtempSync(join(tmpdir(), "growth-ceiling-archive-"));
  ({ folder } = await builtPane(own));
  files = new Map(Object.entries(unzipSync(readFileSync(join(dirname(folder), `growth-ceiling-${version}.zip`)))));
}, 240_000);

afterAll(() => rmSync(own, { recursive: true, force: true }));

function textOf(name: string): string {
  return new TextDecoder().decode(files.get(name));
}

test("it holds the pane file by file, and what an IT department needs beside it", () => {
  expect([...files.keys()].sort()).toEqual(
    [...filesIn(folder).map((file) => `pane/${file}`), "INSTALL.txt", "SHA256SUMS", "headers.json"].sort(),
  );
  for (const file of filesIn(folder))
    expect(Buffer.from(files.get(`pane/${file}`) ?? []).equals(readFileSync(join(folder, file)))).toBe(true);
  expect(textOf("INSTALL.txt")).toContain(version);
});

test("every file has its hash", () => {
  const sums = new Map(
    textOf("SHA256SUMS")
      .trim()
      .split("\n")
      .map((line) => line.split("  ").reverse() as [string, string]),
  );
  const expected = [...files]
    .filter(([name]) => name !== "SHA256SUMS")
    .map(([name, bytes]) => [name, createHash("sha256").update(bytes).digest("hex")] as const);
  expect(sums).toEqual(new Map(expected));
});

interface Headers {
  readonly all: Readonly<Record<string, string>>;
  readonly never: readonly string[];
  readonly paths: readonly { readonly pattern: string; readonly headers: Readonly<Record<string, string>> }[];
}

test("the headers keep what is new apart from what stays, and never hide the icons or the pane", () => {
  const { all, never, paths } = JSON.parse(textOf("headers.json")) as Headers;
  const cacheOf = (file: string): string => paths.find(({ pattern }) => new RegExp(pattern).test(file))?.headers["Cache-Control"] ?? "";
  for (const file of filesIn(folder)) {
    if (/\.[0-9a-f]{12}\./.test(file)) expect(cacheOf(file)).toContain("immutable");
    else if (file.endsWith(".png")) expect(cacheOf(file)).toMatch(/^public, max-age=\d+$/);
    else if (file.startsWith("functions.")) expect(cacheOf(file)).toBe("public, max-age=86400");
    else expect(cacheOf(file)).toBe("no-cache");
  }
  expect(never).toEqual(["X-Frame-Options"]);
  expect(all["X-Content-Type-Options"]).toBe("nosniff");
  const policy = paths.find(({ pattern }) => new RegExp(pattern).test("taskpane.html"))?.headers["Content-Security-Policy"];
  expect(readText(folder, "taskpane.html")).toContain(`content="${policy ?? "none"}"`);
});

const text = v.pipe(v.string(), v.minLength(1));
const licences = v.array(v.union([v.strictObject({ license: v.strictObject({ id: text }) }), v.strictObject({ expression: text })]));
/** What CycloneDX 1.6 asks of the properties that we use; one that it does not know is refused. */
const bom = v.strictObject({
  bomFormat: v.literal("CycloneDX"),
  specVersion: v.literal("1.6"),
  serialNumber: v.pipe(v.string(), v.regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)),
  version: v.literal(1),
  metadata: v.strictObject({
    component: v.strictObject({
      "bom-ref": text,
      type: v.literal("application"),
      name: text,
      version: text,
      description: text,
      licenses: licences,
    }),
  }),
  components: v.array(
    v.strictObject({
      type: v.literal("library"),
      "bom-ref": text,
      name: text,
      version: text,
      purl: v.pipe(v.string(), v.regex(/^pkg:npm\/(%40[^/]+\/)?[^/@]+@[\w.+-]+$/)),
      licenses: licences,
      hashes: v.array(v.strictObject({ alg: v.literal("SHA-512"), content: v.pipe(v.string(), v.regex(/^[0-9a-f]{128}$/)) })),
    }),
  ),
});

test("the list of packages fits CycloneDX, names what is delivered and nothing else, and has the hashes of the lock file", () => {
  const { components, metadata } = v.parse(bom, JSON.parse(textOf("pane/bom.cdx.json")));
  expect(metadata.component.version).toBe(version);
  const noticed = [...textOf("pane/LICENSES.txt").matchAll(/^={78}\n(\S+) (\S+) \(/gm)].map(([, name, of]) => `${name ?? ""}@${of ?? ""}`);
  expect(components.map(({ name, version: of }) => `${name}@${of}`).sort()).toEqual(noticed.sort());
  expect(noticed).toEqual(expect.arrayContaining([`react@${lock.packages["node_modules/react"].version}`]));
  const react = components.find(({ name }) => name === "react");
  const [, digest = ""] = lock.packages["node_modules/react"].integrity.split("sha512-");
  expect(react?.hashes[0]?.content).toBe(Buffer.from(digest, "base64").toString("hex"));
});

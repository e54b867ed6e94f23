import { existsSync } from "node:fs";
import { mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { allowedFolders } from "../../../src/cli/mcp/allowedFolders";
import { growthServer } from "../../../src/cli/mcp/growthServer";
import { voiceFor } from "../../../src/cli/voice";
import { boardPlan } from "../../app/report/boardPlan";
import { toFile } from "../../workbook/computeWithLibreOffice";
import { run, testTools } from "../captured";
import { temporaryFolder, writeBudget } from "../workbooks";

interface Answer {
  readonly isError?: boolean;
  readonly structuredContent?: Record<string, unknown>;
  readonly content: readonly { readonly text: string }[];
}

const root = join(__dirname, "..", "..", "..");
const plan = {
  version: 1,
  horizonYears: 1,
  asOf: "2026-11-22",
  segments: [
    { segment: "Bikes", marketSize: 1000, marketGrowth: 0.03, share: 0.1, price: 500, source: "Yearbook", sourceDate: "2026-03-01" },
  ],
  targets: [{ value: 0.15, scope: "all", metric: "revenue" }],
};

let outer = "";
let folder = "";
let client: Client;

beforeAll(async () => {
  outer = await temporaryFolder();
  folder = join(outer, "plans");
  await mkdir(folder);
  await writeBudget(join(folder, "budget.xlsx"));
  await writeBudget(join(outer, "secret.xlsx"));
  await symlink(join(outer, "secret.xlsx"), join(folder, "link.xlsx"));
  await writeFile(join(folder, "plan.json"), JSON.stringify(plan));
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await growthServer(await allowedFolders([folder]), testTools, voiceFor("en")).connect(ours);
  client = new Client({ name: "test", version: "1" });
  await client.connect(theirs);
});

afterAll(async () => {
  await client.close();
  await rm(outer, { recursive: true, force: true });
});

async function call(name: string, input: Record<string, unknown>, by: Client = client): Promise<Answer> {
  return (await by.callTool({ name, arguments: input })) as unknown as Answer;
}

test("a client finds four tools, and which of them only read", async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name, annotations }) => [name, annotations?.readOnlyHint ?? false])).toEqual([
    ["check", true],
    ["annotate", false],
    ["report", false],
    ["assess", true],
  ]);
});

test("check says what the command line says", async () => {
  const { structuredContent } = await call("check", { path: "budget.xlsx" });
  const { out } = await run(["check", join(folder, "budget.xlsx"), "--json"]);
  expect(structuredContent).toEqual({ files: [JSON.parse(out)] });
});

test("assess takes a plan or its file and answers alike; both or none is refused", async () => {
  const byFile = await call("assess", { path: "plan.json" });
  expect(byFile.isError).toBeUndefined();
  expect(await call("assess", { plan })).toEqual(byFile);
  expect(await call("assess", {})).toMatchObject({ isError: true });
  expect(await call("assess", { plan, path: "plan.json" })).toMatchObject({ isError: true });
});

test("all that is wrong with a plan is said at once, by its path", async () => {
  const { isError, content } = await call("assess", { plan: { ...plan, horizonYears: 0, asOf: "soon" } });
  expect(isError).toBe(true);
  expect(content[0]?.text.split("\n").map((line) => line.split(":")[0])).toEqual(expect.arrayContaining(["horizonYears", "asOf"]));
});

test("annotate writes a copy below the folder, and never over the workbook", async () => {
  const before = await readFile(join(folder, "budget.xlsx"));
  expect(await call("annotate", { path: "budget.xlsx", out: "marked.xlsx" })).toMatchObject({ structuredContent: { findings: 1 } });
  expect(existsSync(join(folder, "marked.xlsx"))).toBe(true);
  expect(await call("annotate", { path: "budget.xlsx", out: "budget.xlsx" })).toMatchObject({ isError: true });
  expect(await call("annotate", { path: "budget.xlsx", out: "marked.xlsm" })).toMatchObject({ isError: true });
  expect((await readFile(join(folder, "budget.xlsx"))).equals(before)).toBe(true);
  await rm(join(folder, "marked.xlsx"));
});

test("report writes a copy below the folder, or says why there is nothing to report", async () => {
  await toFile((await boardPlan()).workbook).xlsx.writeFile(join(folder, "linked.xlsx"));
  expect(await call("report", { path: "linked.xlsx", out: "board.xlsx" })).toMatchObject({
    structuredContent: { targets: 1, unsupported: 1 },
  });
  expect(existsSync(join(folder, "board.xlsx"))).toBe(true);
  const none = await call("report", { path: "budget.xlsx", out: "none.xlsx" });
  expect(none).toMatchObject({ isError: true, content: [{ text: expect.stringContaining("nothing to report") as string }] });
  expect(existsSync(join(folder, "none.xlsx"))).toBe(false);
  await Promise.all(["linked.xlsx", "board.xlsx"].map((name) => rm(join(folder, name))));
});

test.each([["../secret.xlsx"], ["link.xlsx"], ["/etc/passwd"], ["../plans-else/x.xlsx"], ["gone.xlsx"], ["\0"]])(
  "a file outside the folders (%j) is refused as if it were not there",
  async (path) => {
    const outside = { isError: true, content: [{ text: expect.stringContaining("outside the folders") as string }] };
    expect(await call("check", { path })).toMatchObject(outside);
    expect(await call("assess", { path })).toMatchObject(outside);
    expect(await call("annotate", { path, out: "copy.xlsx" })).toMatchObject(outside);
    expect(await call("report", { path, out: "copy.xlsx" })).toMatchObject(outside);
  },
);

test("a copy cannot be written outside, and a link below the folder is not followed out of it", async () => {
  expect(await call("annotate", { path: "budget.xlsx", out: "../copy.xlsx" })).toMatchObject({ isError: true });
  expect(await call("annotate", { path: "budget.xlsx", out: "link.xlsx" })).toMatchObject({ isError: true });
  const { structuredContent } = await call("check", { path: "." });
  expect(structuredContent).toMatchObject({ files: [{ findings: [{}] }, { error: { code: "outside" } }] });
});

test("a folder that is not there, and none at all, are told", async () => {
  expect(await run(["mcp", join(outer, "gone")])).toMatchObject({ code: 2, out: "", err: "There is no such file or folder.\n" });
  expect(await run(["mcp"])).toMatchObject({ code: 64 });
});

test("a real process serves a real client over its standard streams", async () => {
  const other = new Client({ name: "test", version: "1" });
  await other.connect(
    new StdioClientTransport({ command: process.execPath, args: [join(root, "src/cli/run.mjs"), "mcp", folder], stderr: "ignore" }),
  );
  expect(await call("assess", { path: "plan.json" }, other)).toEqual(await call("assess", { path: "plan.json" }));
  await other.close();
});

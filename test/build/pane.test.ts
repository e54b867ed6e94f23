import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Route } from "playwright-core";
import { launchBrowser } from "../browser/browser";
import { functionsNamespace } from "../../src/functions/growthFunctions";
import { all, child, named, readManifest, type Element } from "../manifest/readManifest";
import { problemsOf } from "../manifest/rules";
import { buildPane, builtPane, filesIn, readText, root } from "./buildPane";
import { serveFolder } from "./serveFolder";

const officeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

let own = "";
let folder = "";
let origin = "";
let files: readonly string[] = [];
let page = "";

beforeAll(async () => {
  own = mkdtempSync(join(tmpdir(), "growth-ceiling-build-"));
  ({ folder, origin } = await builtPane(own));
  files = filesIn(folder);
  page = readText(folder, "taskpane.html");
}, 240_000);

afterAll(() => rmSync(own, { recursive: true, force: true }));

test("the manifest is for that address only, and keeps every rule", () => {
  const manifest = readManifest(join(folder, "manifest.xml"));
  const addresses = all(manifest)
    .flatMap(({ attributes }) => [attributes["DefaultValue"] ?? [], attributes["Value"] ?? []].flat())
    .filter((value) => value.includes("://"));
  expect(problemsOf(manifest)).toEqual([]);
  expect(addresses.length).toBeGreaterThan(30);
  expect(addresses.filter((address) => !address.startsWith(`${origin}/`))).toEqual([]);
  expect(readText(folder, "manifest.xml")).not.toMatch(/Value="[^"]*localhost/);
});

test("it is the store's: its id, name and namespace are not those of the one for working on this machine", () => {
  const identity = (manifest: Element): readonly unknown[] => [
    child(manifest, "Id").text,
    child(manifest, "DisplayName").attributes["DefaultValue"],
    named(manifest, "String").find(({ attributes }) => attributes["id"] === "Functions.Namespace")?.attributes["DefaultValue"],
  ];
  // Neither may ever change: Excel knows the add-in by its id, and people's formulas by the namespace.
  expect(identity(readManifest(join(folder, "manifest.xml")))).toEqual([
    "b6d1c3f4-7a52-4e0c-9f38-2d4a6e91c07b",
    "Growth Ceiling",
    functionsNamespace,
  ]);
  expect(identity(readManifest())).toEqual([
    "0e9f4f0d-5a6b-4c1e-8d27-93b5c1a7e64f",
    "Growth Ceiling (development)",
    `${functionsNamespace}DEV`,
  ]);
  expect(readText(folder, "manifest.xml")).not.toContain("development");
});

test("everything that the manifest and the page name is there", () => {
  const manifest = readManifest(join(folder, "manifest.xml"));
  const fromManifest = [
    ...named(manifest, "Image"),
    ...named(manifest, "Url"),
    ...named(manifest, "SourceLocation"),
    ...named(manifest, "IconUrl"),
    ...named(manifest, "HighResolutionIconUrl"),
    ...named(manifest, "SupportUrl"),
  ]
    .flatMap(({ attributes, children }) =>
      [attributes["DefaultValue"] ?? [], ...children.flatMap((override) => override.attributes["Value"] ?? [])].flat(),
    )
    .map((address) => new URL(address.slice(origin.length), "https://here").pathname.slice(1));
  const fromPage = [...page.matchAll(/(?:src|href)="(?!https:)([^"]+)"/g)].map(([, path = ""]) => path);
  expect(fromPage.length).toBeGreaterThan(0);
  expect([...new Set([...fromManifest, ...fromPage])].filter((path) => !files.includes(path))).toEqual([]);
});

test("scripts and styles carry a hash, so that an old one is never taken for a new one", () => {
  // The manifest names the functions' scripts, which carry the version.
  const code = files.filter((file) => /\.(js|css)$/.test(file) && !/^functions(\.[a-z]{2})?\.\d+-\d+-\d+\.js$/.test(file));
  expect(code.length).toBeGreaterThan(0);
  expect(code.filter((file) => !/\.[0-9a-f]{12}\.(js|css)$/.test(file))).toEqual([]);
  expect(files.filter((file) => file.endsWith(".map"))).toEqual([]);
});

test("the policy stands before every script, and allows no inline script and no other host", () => {
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(page);
  expect(page.indexOf("<script")).toBeGreaterThan(policy?.index ?? Infinity);
  expect(policy?.[1]).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
  expect(policy?.[1]).not.toMatch(/script-src[^;]*unsafe|\*/);
  expect(policy?.[1]).toContain("connect-src 'self';");
  expect([...page.matchAll(/<script(?![^>]*\bsrc=)[^>]*>/g)]).toEqual([]);
  expect(page).not.toMatch(/\son\w+="/);
});

test("Excel's library comes from Microsoft, in the head, and no copy of it is delivered", () => {
  expect(page.slice(0, page.indexOf("</head>"))).toContain(`src="${officeJs}"`);
  // Words that only the library's own code holds; the copy for testing does hold them.
  const marks = ["OSF.OfficeAppFactory", "_richApiNativeBridge", "appsforoffice.microsoft.com/lib"];
  const copy = readFileSync(join(root, "node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js"), "utf8");
  expect(copy).toContain("_richApiNativeBridge");
  const scripts = files.filter((file) => file.endsWith(".js"));
  for (const script of scripts) {
    const code = readText(folder, script);
    expect(marks.filter((mark) => code.includes(mark))).toEqual([]);
    expect(code).not.toMatch(/univerjs|@univer/i);
  }
});

test("the licences of what is in it are beside it", () => {
  const notices = readText(folder, "LICENSES.txt");
  for (const name of ["react ", "react-dom ", "@griffel/core "]) expect(notices).toContain(`\n${name}`);
});

test("under its own policy the pane starts and is styled", async () => {
  const server = await serveFolder(folder);
  const browser = await launchBrowser();
  try {
    const tab = await browser.newPage();
    const refused: string[] = [];
    const failed: string[] = [];
    tab.on("console", (message) => {
      if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
    });
    tab.on("pageerror", (problem) => failed.push(problem.message));
    // Stands for Microsoft's address, which a test must not need; what Excel does is not looked at here.
    await tab.route("https://appsforoffice.microsoft.com/**", (route) =>
      route.fulfill({ body: libraryStub, contentType: "text/javascript" }),
    );
    await tab.goto(`${server.address}/taskpane.html`);
    const button = tab.getByRole("button").first();
    await button.waitFor({ timeout: 20_000 });
    expect(await button.evaluate((element) => getComputedStyle(element).borderTopLeftRadius)).not.toBe("0px");
    expect(refused).toEqual([]);
    expect(failed).toEqual([]);
  } finally {
    await browser.close();
    server.close();
  }
});

test("a place that does not arrive says so, and is asked for again", async () => {
  const server = await serveFolder(folder);
  const browser = await launchBrowser();
  try {
    const tab = await browser.newPage();
    await tab.route("https://appsforoffice.microsoft.com/**", (route) =>
      route.fulfill({ body: libraryStub, contentType: "text/javascript" }),
    );
    // The connection is gone, or a new version was put on the server: only what the page itself names is still there.
    const isGone = (route: Route) =>
      page.includes(route.request().url().split("/").pop() ?? "") ? route.continue() : route.fulfill({ status: 404 });
    await tab.route(`${server.address}/*.js`, isGone);
    await tab.goto(`${server.address}/taskpane.html`);
    await tab.getByRole("tab", { name: "Markets" }).click();
    await tab.getByText("This part of the pane could not be loaded.").waitFor();
    await tab.unroute(`${server.address}/*.js`, isGone);
    await tab.getByRole("button", { name: "Try again" }).click();
    await tab.getByText("No market yet").waitFor();
  } finally {
    await browser.close();
    server.close();
  }
});

test.each([
  ["no origin", [], "Say where the pane will stand"],
  ["an http origin", ["--env", "origin=http://growth.example.com"], "Excel loads add-ins over https only"],
  ["this machine", ["--env", "origin=https://localhost:3000"], "is this machine"],
  ["no address at all", ["--env", "origin=growth"], "not a plain https address"],
])("%s is refused with a sentence, before anything is built", async (_name, options, sentence) => {
  const empty = join(own, "never");
  const { code, said } = await buildPane(empty, ...options);
  expect(code).not.toBe(0);
  expect(said).toContain(sentence);
  expect(said).not.toMatch(/^\s+at /m);
  expect(statSync(empty, { throwIfNoEntry: false })).toBeUndefined();
});

const libraryStub = `
  window.Excel = { run: () => Promise.reject(new Error("no Excel here")) };
  window.Office = {
    HostType: { Excel: "Excel" },
    context: { displayLanguage: "en-US", contentLanguage: "en-US", document: { url: "" }, requirements: { isSetSupported: () => false } },
    onReady: (ready) => { const about = { host: "Excel", platform: "OfficeOnline" }; ready?.(about); return Promise.resolve(about); },
  };
`;

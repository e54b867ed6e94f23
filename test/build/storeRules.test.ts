import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { all, child, named, readManifest, type Element } from "../manifest/readManifest";
import { builtPane, filesIn, readText, root } from "./buildPane";

/** Microsoft's published rules for add-ins in the store, as far as they can be told from what is delivered. */
const policies = "https://learn.microsoft.com/legal/marketplace/certification-policies";
const reference = "https://learn.microsoft.com/javascript/api/manifest";
const docs = "https://learn.microsoft.com/office/dev/add-ins";

let own = "";
let folder = "";
let origin = "";
let manifest: Element;
let help = "";

beforeAll(async () => {
  own = mkdtempSync(join(tmpdir(), "growth-ceiling-rules-"));
  ({ folder, origin } = await builtPane(own));
  manifest = readManifest(join(folder, "manifest.xml"));
  help = readText(folder, "help.html");
}, 240_000);

afterAll(() => rmSync(own, { recursive: true, force: true }));

const value = (name: string): string => child(manifest, name).attributes["DefaultValue"] ?? "";
const fileOf = (address: string): string => new URL(address).pathname.slice(new URL(`${origin}/`).pathname.length);
const isDelivered = (address: string): boolean => filesIn(folder).includes(fileOf(address));
const pages = (): readonly string[] => filesIn(folder).filter((file) => file.endsWith(".html"));
const scripts = (): string =>
  filesIn(folder)
    .filter((file) => file.endsWith(".js"))
    .map((file) => readText(folder, file))
    .join("\n");

const rules: readonly { readonly rule: string; readonly source: string; readonly holds: () => boolean }[] = [
  {
    rule: "the library is Microsoft's own copy, from the address for the newest version",
    source: `${policies}#11201-offer-requirements`,
    holds: () => readText(folder, "taskpane.html").includes('src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"'),
  },
  {
    rule: "the manifest follows the newest schema of the add-in only manifest",
    source: `${policies}#11201-offer-requirements`,
    holds: () =>
      manifest.namespace === "http://schemas.microsoft.com/office/appforoffice/1.1" &&
      child(manifest, "VersionOverrides").namespace === "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
  },
  {
    rule: "the support address is a page of ours that is there",
    source: `${policies}#11201-offer-requirements`,
    holds: () => value("SupportUrl").startsWith(`${origin}/`) && isDelivered(value("SupportUrl")),
  },
  {
    rule: "there is an icon of high resolution",
    source: `${policies}#11201-offer-requirements`,
    holds: () => isDelivered(value("HighResolutionIconUrl")) && isDelivered(value("IconUrl")),
  },
  {
    rule: "the pane's address is there, over https",
    source: `${policies}#11201-offer-requirements`,
    holds: () => {
      const address = child(child(manifest, "DefaultSettings"), "SourceLocation").attributes["DefaultValue"] ?? "";
      return address.startsWith("https://") && isDelivered(address);
    },
  },
  {
    rule: "people find on the support page whom to ask, and how to come back",
    source: `${policies}#1001-value-proposition-and-offer-requirements`,
    holds: () =>
      /id="support"/.test(help) && /<span data-support>|href="(mailto|https):/.test(help) && help.includes('href="taskpane.html"'),
  },
  {
    rule: "the privacy statement says what is collected, in every language of the page",
    source: `${policies}#1006-personal-information`,
    holds: () => (help.match(/<h2[^>]* data-privacy>/g) ?? []).length === (help.match(/<section [^>]*lang="/g) ?? []).length + 1,
  },
  {
    rule: "all that is named stands on one https origin",
    source: `${docs}/concepts/privacy-and-security`,
    holds: () =>
      all(manifest)
        .flatMap(({ attributes }) => [attributes["DefaultValue"] ?? "", attributes["Value"] ?? ""])
        .filter((text) => text.includes("://"))
        .every((address) => address.startsWith(`${origin}/`) && isDelivered(address)),
  },
  {
    rule: "no page loads a script from elsewhere than its own origin and Microsoft's",
    source: `${docs}/concepts/privacy-and-security`,
    holds: () =>
      pages()
        .flatMap((page) => [...readText(folder, page).matchAll(/<(?:script|link|iframe)[^>]+(?:src|href)="([^"]+)"/g)])
        .every(([, address = ""]) => !address.includes("://") || address.startsWith("https://appsforoffice.microsoft.com/")),
  },
  {
    rule: "no dialog of the browser is used, which add-ins may not",
    source: `${docs}/concepts/privacy-and-security`,
    holds: () => !/\bwindow\.(alert|confirm|prompt)\(/.test(scripts()),
  },
  {
    rule: "the pane works wherever ExcelApi 1.14 does, so no more is asked for",
    source: `${policies}#11203-functionality`,
    holds: () =>
      named(manifest, "Set")
        .map(({ attributes }) => `${attributes["Name"] ?? ""} ${attributes["MinVersion"] ?? ""}`)
        .join() === "ExcelApi 1.14",
  },
  {
    rule: "on iPad nothing is sold, and nothing leads to a shop",
    source: `${policies}#11202-mobile-requirements`,
    holds: () => pages().every((page) => !/\b(buy now|purchase|subscribe|upgrade to|free trial)\b/i.test(readText(folder, page))),
  },
  {
    rule: "the id is a GUID of its own, not the one for development",
    source: `${reference}/id`,
    holds: () => child(manifest, "Id").text !== child(readManifest(join(root, "manifest.xml")), "Id").text,
  },
  {
    rule: "names and descriptions hold no more than the store shows",
    source: `${reference}/displayname and ${reference}/description`,
    holds: () => textsOf("DisplayName").every((text) => text.length <= 125) && textsOf("Description").every((text) => text.length <= 250),
  },
  {
    rule: "resource ids have at most 32 characters",
    source: `${reference}/resources`,
    holds: () =>
      child(child(manifest, "VersionOverrides"), "Resources").children.every((list) =>
        list.children.every(({ attributes }) => (attributes["id"] ?? "").length <= 32),
      ),
  },
  {
    rule: "the pane opens once after installing, though there are three buttons",
    source: `${docs}/develop/automatically-open-on-installation`,
    holds: () => named(manifest, "TaskpaneId").every(({ text }) => text === "Office.AutoShowTaskpaneWithDocument"),
  },
  {
    rule: "the functions' list may be read by Excel on the web, and icons may be kept",
    source: `${docs}/testing/troubleshoot-development-errors`,
    holds: () =>
      filesIn(folder).some((file) => /^functions\..*\.json$/.test(file)) && filesIn(folder).some((file) => file.endsWith("-80.png")),
  },
];

function textsOf(name: string): readonly string[] {
  const element = child(manifest, name);
  return [element.attributes["DefaultValue"] ?? "", ...element.children.map(({ attributes }) => attributes["Value"] ?? "")];
}

test.each(rules)("$rule ($source)", ({ holds }) => {
  expect(holds()).toBe(true);
});

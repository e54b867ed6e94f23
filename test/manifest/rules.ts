import { fallbackLanguage, languages } from "../../src/workbook/language";
import { wordsFor } from "../../src/wording/catalogues";
import { all, child, named, type Element } from "./readManifest";

/** Excel speaks "nl-NL", never "nl"; English is what stands without an override. */
const overridden = languages.filter((language) => language !== fallbackLanguage).map((language) => wordsFor(language).number.culture);

/** What Microsoft's schema and store ask of a task pane manifest, as far as it can be told without their server. All that is wrong, in words. */
export function problemsOf(manifest: Element): readonly string[] {
  return [
    ...orderProblems(manifest),
    ...resourceProblems(manifest),
    ...addressProblems(manifest),
    ...basicProblems(manifest),
    ...iconProblems(manifest),
    ...functionProblems(manifest),
  ];
}

/** MS-OWEMXML: children stand in this order. "?" may be absent, "+" stands once or more. */
const order: Readonly<Record<string, string>> = {
  OfficeApp:
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides?",
  "OfficeApp/Hosts": "Host+",
  "OfficeApp/Requirements": "Sets Methods?",
  Sets: "Set+",
  DefaultSettings: "SourceLocation",
  VersionOverrides: "Description? Requirements? Hosts Resources WebApplicationInfo? EquivalentAddins?",
  "Hosts/Host": "Runtimes? AllFormFactors? DesktopFormFactor?",
  AllFormFactors: "ExtensionPoint",
  "AllFormFactors/ExtensionPoint": "Script Page Metadata Namespace",
  Script: "SourceLocation",
  Page: "SourceLocation",
  Metadata: "SourceLocation",
  DesktopFormFactor: "GetStarted? FunctionFile? ExtensionPoint+",
  "DesktopFormFactor/ExtensionPoint": "OfficeTab",
  OfficeTab: "Group+",
  Group: "OverriddenByRibbonApi? Label Icon Control+",
  Control: "OverriddenByRibbonApi? Label ToolTip? Supertip Icon Action Enabled?",
  Supertip: "Title Description",
  Icon: "Image+",
  Action: "TaskpaneId? SourceLocation Title?",
  Resources: "Images Urls ShortStrings LongStrings",
  Images: "Image+",
  Urls: "Url+",
  ShortStrings: "String+",
  LongStrings: "String+",
};

function orderProblems(manifest: Element): readonly string[] {
  const check = (element: Element, parent: string): readonly string[] => {
    const model = order[`${parent}/${element.name}`] ?? order[element.name];
    const found = element.children.map(({ name }) => `${name} `).join("");
    const isInOrder = model === undefined || patternOf(model).test(found);
    return [
      ...(isInOrder ? [] : [`<${element.name}> holds ${found || "nothing "}instead of ${model}`]),
      ...element.children.flatMap((each) => check(each, element.name)),
    ];
  };
  return check(manifest, "");
}

function patternOf(model: string): RegExp {
  const parts = model.split(" ").map((part) => {
    const count = /[?+]$/.exec(part)?.[0] ?? "";
    return `(${part.replace(/[?+]$/, "")} )${count}`;
  });
  return new RegExp(`^${parts.join("")}$`);
}

const longest: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250, Urls: 2048, Images: 2048 };

function resourceProblems(manifest: Element): readonly string[] {
  const lists = child(child(manifest, "VersionOverrides"), "Resources").children;
  const entries = lists.flatMap((list) => list.children.map((entry) => ({ list: list.name, entry, id: entry.attributes["id"] ?? "" })));
  const ids = entries.map(({ id }) => id);
  const controls = [...named(manifest, "Control"), ...named(manifest, "Group")].map(({ attributes }) => attributes["id"] ?? "");
  const uses = all(manifest).flatMap(({ attributes }) => attributes["resid"] ?? []);
  return [
    ...repeated(ids).map((id) => `resource ${id} stands twice`),
    ...repeated(controls).map((id) => `control ${id} stands twice`),
    ...ids.filter((id) => id.length < 1 || id.length > 32).map((id) => `resource ${id} has ${id.length} characters, 32 are allowed`),
    ...uses.filter((id) => !ids.includes(id)).map((id) => `resource ${id} does not exist`),
    ...ids.filter((id) => !uses.includes(id)).map((id) => `resource ${id} is never used`),
    ...entries.flatMap(({ list, entry, id }) =>
      texts(entry)
        .filter((text) => text.length === 0 || text.length > (longest[list] ?? 0))
        .map((text) => `${id} has ${text.length} characters, 1 to ${longest[list] ?? 0} are allowed`),
    ),
    ...entries
      .filter(({ list, entry, id }) => list.endsWith("Strings") && id !== namespaceId(manifest) && lacking(entry).length > 0)
      .map(({ id, entry }) => `${id} has nothing for ${lacking(entry).join(", ")}`),
  ];
}

/** The locales that an entry has no override for. */
function lacking(entry: Element): readonly string[] {
  return overridden.filter((locale) => !entry.children.some(({ attributes }) => attributes["Locale"] === locale));
}

function texts(entry: Element): readonly string[] {
  return [entry.attributes["DefaultValue"] ?? "", ...entry.children.map(({ attributes }) => attributes["Value"] ?? "")];
}

function addressProblems(manifest: Element): readonly string[] {
  const withAddress = all(manifest).filter(
    ({ name }) => /^(IconUrl|HighResolutionIconUrl|SupportUrl|SourceLocation|Url|AppDomain)$/.test(name) || name === "Image",
  );
  const addresses = withAddress.flatMap(({ attributes, name, text, children }) =>
    name === "AppDomain"
      ? [text]
      : [attributes["DefaultValue"] ?? [], ...children.map((override) => override.attributes["Value"] ?? "")].flat(),
  );
  const domains = named(manifest, "AppDomain").map(({ text }) => text);
  return [
    ...addresses.filter((address) => !/^https:\/\/[^\s]+$/.test(address)).map((address) => `${address} is not https`),
    ...domains.filter((domain) => !/^https:\/\/[^/*]+$/.test(domain)).map((domain) => `AppDomain ${domain} is more than an origin`),
  ];
}

function basicProblems(manifest: Element): readonly string[] {
  const text = (name: string) => child(manifest, name).text;
  const sets = named(manifest, "Set").map(({ attributes }) => `${attributes["Name"] ?? ""} ${attributes["MinVersion"] ?? ""}`);
  const locales = named(manifest, "Override").map(({ attributes }) => attributes["Locale"] ?? "");
  return [
    ...rule(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text("Id")), `Id ${text("Id")} is not a GUID`),
    ...rule(/^\d{1,5}(\.\d{1,5}){0,3}$/.test(text("Version")), `Version ${text("Version")} is not one to four numbers`),
    ...rule(text("ProviderName").length > 0 && text("ProviderName").length <= 125, "ProviderName is empty or too long"),
    ...rule(text("DefaultLocale") === "en-US", "DefaultLocale is not en-US"),
    ...rule(text("Permissions") === "ReadWriteDocument", "any call of Excel's interface needs ReadWriteDocument"),
    ...rule(sets.join() === "ExcelApi 1.14", `more than ExcelApi 1.14 is asked for: ${sets.join()}`),
    ...rule(
      locales.every((locale) => overridden.includes(locale)),
      `an override for ${locales.find((locale) => !overridden.includes(locale)) ?? ""}`,
    ),
    ...texts(child(manifest, "DisplayName")).flatMap((name) =>
      rule(name.length > 0 && name.length <= 125 && !/ for Excel$|Microsoft/.test(name), `DisplayName "${name}" is refused by the store`),
    ),
    ...texts(child(manifest, "Description")).flatMap((words) =>
      rule(words.length > 0 && words.length <= 250, `Description has ${words.length} characters, 250 are allowed`),
    ),
    ...rule(named(manifest, "Runtimes").length === 0, "a shared runtime shuts out iPad"),
  ];
}

/** Custom functions: a namespace that every language shares, and a script, page and list of names for each language. */
function functionProblems(manifest: Element): readonly string[] {
  const resources = new Map(all(child(manifest, "VersionOverrides")).map((entry) => [entry.attributes["id"] ?? "", entry]));
  const namespace = resources.get(namespaceId(manifest) ?? "");
  const addresses = ["Script", "Page", "Metadata"].flatMap((part) =>
    named(manifest, part).flatMap((element) => resources.get(child(element, "SourceLocation").attributes["resid"] ?? "") ?? []),
  );
  return [
    ...rule(
      /^[A-Z]{3,}$/.test(namespace?.attributes["DefaultValue"] ?? ""),
      `the functions' namespace is ${namespace?.attributes["DefaultValue"] ?? "nothing"}`,
    ),
    ...rule(namespace?.children.length === 0, "the functions' namespace differs by language: a colleague's formulas would show #NAME?"),
    ...rule(addresses.length === 3, "the functions lack their script, page or metadata"),
    ...addresses.flatMap((entry) =>
      rule(lacking(entry).length === 0, `${entry.attributes["id"] ?? ""} has nothing for ${lacking(entry).join(", ")}`),
    ),
    ...rule(
      named(manifest, "VersionOverrides").every(
        ({ attributes }) => (attributes["type"] ?? attributes["xsi:type"]) === "VersionOverridesV1_0",
      ),
      "Office 2021 reads functions from VersionOverridesV1_0 only",
    ),
  ];
}

function namespaceId(manifest: Element): string | undefined {
  return named(manifest, "Namespace")[0]?.attributes["resid"];
}

function iconProblems(manifest: Element): readonly string[] {
  return named(manifest, "Icon").flatMap((icon) => {
    const sizes = icon.children.map(({ attributes }) => attributes["size"] ?? "");
    const mismatched = icon.children.filter(({ attributes }) => !(attributes["resid"] ?? "").endsWith(`.${attributes["size"] ?? ""}`));
    return [
      ...["16", "32", "80"].filter((size) => !sizes.includes(size)).map((size) => `an icon lacks ${size} pixels`),
      ...mismatched.map(({ attributes }) => `${attributes["resid"] ?? ""} stands for ${attributes["size"] ?? ""} pixels`),
    ];
  });
}

function rule(holds: boolean, problem: string): readonly string[] {
  return holds ? [] : [problem];
}

function repeated(texts: readonly string[]): readonly string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

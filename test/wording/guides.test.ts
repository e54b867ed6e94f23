import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { languages, type Language } from "../../src/workbook/language";
import { wordsFor } from "../../src/wording/catalogues";
import { everyReport } from "../../src/wording/everyLanguage";

const assets = join(__dirname, "../../assets");
const folder = join(assets, "guides");
const roles = ["finance", "director", "sales", "marketing", "it"];
const pages = roles.flatMap((role) => languages.map((language) => ({ role, language, name: `${role}.${language}.html` })));
const read = (name: string): string => readFileSync(join(folder, name), "utf8");

test("a guide for each role in each language, and no other", () => {
  expect(readdirSync(folder).sort()).toEqual(pages.map(({ name }) => name).sort());
});

test.each(pages)("$name: what it calls a place or a button is called so in the pane", ({ name, language }) => {
  const known = new Set(textsIn([wordsFor(language), everyReport[language]]).map((text) => text.toLowerCase()));
  const named = [...read(name).matchAll(/<([bi])>(.*?)<\/\1>/g)].map(([, , text = ""]) => text);
  expect(named.filter((text) => !known.has(text.toLowerCase()))).toEqual([]);
  expect(read(name)).toContain(`<html lang="${language}">`);
});

test("every link leads to a page that is there, and the help page leads to every guide", () => {
  const links = (html: string): readonly string[] => [...html.matchAll(/href="([^"#:]+\.html)"/g)].map(([, to = ""]) => to);
  const broken = pages.flatMap(({ name }) => links(read(name)).filter((to) => !existsSync(join(folder, to))));
  expect(broken).toEqual([]);
  const fromHelp = links(readFileSync(join(assets, "help.html"), "utf8")).filter((to) => to.startsWith("guides/"));
  expect([...fromHelp].sort()).toEqual(pages.map(({ name }) => `guides/${name}`).sort());
});

/** Every sentence that takes no figure. */
function textsIn(words: unknown): readonly string[] {
  if (typeof words === "string") return [words];
  return typeof words === "object" && words !== null ? Object.values(words).flatMap(textsIn) : [];
}

// A language that nobody speaks has no words to compare with.
const spoken: readonly Language[] = languages;
test.each(spoken)("%s is spoken here", (language) => expect(wordsFor(language).number.culture.startsWith(language)).toBe(true));

import { languageOf, languages } from "../../src/workbook/language";

describe("the language of a tag", () => {
  it.each(languages)("is its first part: %s", (language) => {
    expect([language, `${language}-XX`, `${language.toUpperCase()}_XX.UTF-8`].map(languageOf)).toEqual([language, language, language]);
  });

  it.each(["fr", "C", "C.UTF-8", "", "nld", "end"])("is English where it is one that we do not speak: %s", (tag) => {
    expect(languageOf(tag)).toBe("en");
  });
});

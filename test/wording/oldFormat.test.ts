import { hostWords as english } from "../../src/wording/en/host";
import { hostWords as dutch } from "../../src/wording/nl/host";

describe("the sentence about a file in an older format", () => {
  it.each(["xls", "xlsb", "xml"])("names the format %s, and never takes it for the file's name", (format) => {
    for (const words of [english, dutch]) {
      const { sentence } = words["old-format"];
      expect(sentence(format)).toMatch(/\.xlsb?\)|2003/);
      expect(sentence(format)).not.toMatch(/[“‘]/);
      expect(sentence(format)).not.toBe(sentence(""));
    }
  });
});

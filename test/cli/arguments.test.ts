import fc from "fast-check";
import { readArguments } from "../../src/cli/arguments";

test.each([
  [["check", "a.xlsx"], { do: "check", paths: ["a.xlsx"], asJson: false }],
  [["check", "--json", "a.xlsx", "b.xlsx"], { do: "check", paths: ["a.xlsx", "b.xlsx"], asJson: true }],
  [["--as-of", "2026-11-21", "check", "a.xlsx"], { do: "check", paths: ["a.xlsx"], asJson: false, asOf: "2026-11-21" }],
  [["check", "--as-of=2024-02-29", "a.xlsx"], { do: "check", paths: ["a.xlsx"], asJson: false, asOf: "2024-02-29" }],
  [["check", "--", "--json"], { do: "check", paths: ["--json"], asJson: false }],
  [["assess", "plan.json", "--json"], { do: "assess", path: "plan.json", asJson: true }],
  [["assess", "--schema"], { do: "schema" }],
  [["report", "a.xlsx", "--out", "b.xlsx", "--json"], { do: "report", path: "a.xlsx", out: "b.xlsx", asJson: true }],
  [["annotate", "a.xlsx", "--out", "b.xlsx"], { do: "annotate", path: "a.xlsx", out: "b.xlsx", asJson: false }],
  [
    ["annotate", "a.XLSM", "-o", "b.xlsm", "--as-of=2026-01-01"],
    { do: "annotate", path: "a.XLSM", out: "b.xlsm", asJson: false, asOf: "2026-01-01" },
  ],
  [["--help"], { do: "help" }],
  [["check", "-h"], { do: "help" }],
  [["--version"], { do: "version" }],
])("%j is understood", (argv, command) => {
  expect(readArguments(argv).command).toEqual(command);
});

test.each([
  [[], "no-command", ""],
  [["chekc", "a.xlsx"], "unknown-command", "chekc"],
  [["check"], "no-file", "check"],
  [["check", "--verbose", "a.xlsx"], "unknown-option", "--verbose"],
  [["check", "-x", "a.xlsx"], "unknown-option", "-x"],
  [["check", "--no-json", "a.xlsx"], "unknown-option", "--no-json"],
  [["check", "--json=yes", "a.xlsx"], "unwanted-value", "--json"],
  [["check", "a.xlsx", "--as-of"], "missing-value", "--as-of"],
  [["check", "--as-of", "--json", "a.xlsx"], "missing-value", "--as-of"],
  [["check", "--as-of=", "a.xlsx"], "missing-value", "--as-of"],
  [["check", "--as-of", "21-11-2026", "a.xlsx"], "not-a-date", "21-11-2026"],
  [["check", "--as-of", "2026-02-30", "a.xlsx"], "not-a-date", "2026-02-30"],
  [["check", "--lang", "xx", "a.xlsx"], "not-a-language", "xx"],
  [["assess"], "no-plan", "assess"],
  [["assess", "a.json", "b.json"], "one-plan", "b.json"],
  [["assess", "--schema", "a.json"], "no-plan-with-schema", "a.json"],
  [["check", "--schema", "a.xlsx"], "option-elsewhere", "--schema"],
  [["assess", "--schema=2"], "unwanted-value", "--schema"],
  [["annotate", "--out", "b.xlsx"], "no-file", "annotate"],
  [["annotate", "a.xlsx"], "no-out", "annotate"],
  [["report", "a.xlsx"], "no-out", "report"],
  [["annotate", "a.xlsx", "c.xlsx", "--out", "b.xlsx"], "one-file", "c.xlsx"],
  [["annotate", "a.xlsm", "--out", "b.xlsx"], "out-other-kind", "b.xlsx"],
  [["actions", "a.xlsx", "--out", "b.xlsx"], "out-no-list", "b.xlsx"],
  [["check", "a.xlsx", "--out", "b.xlsx"], "option-elsewhere", "--out"],
  [["assess", "a.json", "--as-of", "2026-11-21"], "option-elsewhere", "--as-of"],
])("%j is wrong: %s", (argv, code, given) => {
  expect(readArguments(argv).command).toEqual({ do: "misuse", code, given });
});

test("the language is known even where the rest is wrong", () => {
  expect(readArguments(["--lang", "nl", "--wrong"])).toMatchObject({ language: "nl", command: { do: "misuse" } });
});

test("whatever is typed is understood or refused, never a crash", () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "check",
      "assess",
      "annotate",
      "--out",
      "--json",
      "--as-of",
      "--lang",
      "--",
      "-h",
      "--help=x",
      "__proto__",
      "--__proto__",
      "--constructor",
    ),
  );
  fc.assert(
    fc.property(fc.array(word), (argv) => {
      expect(["check", "annotate", "report", "assess", "help", "version", "misuse"]).toContain(readArguments(argv).command.do);
    }),
  );
});

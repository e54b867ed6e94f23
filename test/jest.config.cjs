const { join } = require("node:path");

const { alone, groups } = require("./grouped/groups.json");

const rootDir = join(__dirname, "..");

/** The gate runs most files in groups (`test/grouped`); by hand each is run by itself. */
const isGrouped = process.env["TESTS_GROUPED"] !== undefined;
const grouped = `<rootDir>/test/(?!${alone.join("|")})(${Object.values(groups).flat().join("|")})/`;

/** Packages that ship only ES modules: ts-jest turns them into what jest can load. */
const esModules = ["@borgar/fx", "valibot"].join("|");

const project = {
  rootDir,
  testEnvironment: "node",
  setupFiles: ["<rootDir>/test/everyLanguage.ts"],
  transform: {
    "^.+\\.(ts|tsx|js|mjs)$": ["ts-jest", { tsconfig: "<rootDir>/test/tsconfig.jest.json", diagnostics: false }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules})/)`],
  cacheDirectory: "<rootDir>/.cache/jest",
};

module.exports = {
  rootDir,
  testSequencer: "<rootDir>/test/longestFirst.cjs",
  // For two cores: the browser tests wait as long as they compute.
  maxWorkers: 3,
  testTimeout: 60000,
  projects: [
    {
      ...project,
      displayName: "rooms",
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/", isGrouped ? grouped : "<rootDir>/test/grouped/"],
    },
    {
      ...project,
      displayName: "browser",
      testMatch: ["<rootDir>/test/browser/**/*.test.{ts,tsx}"],
      globalSetup: "<rootDir>/test/browser/sharedPages.mjs",
      globalTeardown: "<rootDir>/test/browser/stopSharedPages.mjs",
    },
  ],
};

const { join } = require("node:path");

const rootDir = join(__dirname, "..");

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
  maxWorkers: 2,
  testTimeout: 60000,
  projects: [
    {
      ...project,
      displayName: "rooms",
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/"],
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

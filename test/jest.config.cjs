/** Packages that ship only ES modules: ts-jest turns them into what jest can load. */
const esModules = ["@borgar/fx", "valibot"].join("|");

module.exports = {
  rootDir: "..",
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  transform: {
    "^.+\\.(ts|tsx|js|mjs)$": ["ts-jest", { tsconfig: "<rootDir>/test/tsconfig.jest.json", diagnostics: false }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModules})/)`],
  cacheDirectory: "<rootDir>/.cache/jest",
  testTimeout: 60000,
};

import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const clockAndRandomness = [
  { object: "Math", property: "random", message: "Pure rooms take a seed." },
  { object: "Date", property: "now", message: "Pure rooms take the date as an argument." },
];
const forbiddenEverywhere = [
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "Cell text is untrusted: React text nodes only." },
  {
    selector: "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]",
    message: "Cell text is untrusted: text nodes only.",
  },
  { selector: "ExportDefaultDeclaration", message: "Named exports: a reader finds a thing by its name." },
  { selector: "TSEnumDeclaration", message: "Use a union of string literals." },
  {
    selector: `BinaryExpression[operator=/^[!=]==?$/]:has(> Literal):matches(${["left", "right"]
      .flatMap((side) => [`[${side}.name=/language$/i]`, `[${side}.property.name=/language$/i]`])
      .join(", ")})`,
    message:
      "A fork by language is where the next language goes wrong unseen: what differs is an entry of its catalogue, wordsFor(language).",
  },
];
const noClock = { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Pure rooms take the date as an argument." };

export default tseslint.config(
  { ignores: ["dist/**", "node_modules/**", ".cache/**", "coverage/**"] },
  ...tseslint.configs.strict,
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-syntax": ["error", ...forbiddenEverywhere],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "no-empty": ["error", { allowEmptyCatch: false }],
      "no-console": ["error", { allow: ["warn", "error"] }],
      eqeqeq: "error",
    },
  },
  {
    files: ["src/{domain,workbook,scan,wording,app}/**/*.ts"],
    rules: {
      "no-restricted-properties": ["error", ...clockAndRandomness],
      "no-restricted-syntax": ["error", ...forbiddenEverywhere, noClock],
    },
  },
  {
    files: ["src/domain/**/*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...forbiddenEverywhere,
        noClock,
        { selector: "ThrowStatement", message: "The domain gives a Result; invariant() is for our own mistakes." },
      ],
    },
  },
  { files: ["src/domain/ground/invariant.ts"], rules: { "no-restricted-syntax": ["error", ...forbiddenEverywhere, noClock] } },
  {
    files: ["src/hosts/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/{taskpane,demo}/**/*.tsx"],
    ...jsxA11y.flatConfigs.recommended,
  },
  {
    // The walls let nobody else have React.
    files: ["src/{taskpane,demo}/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["**/*.{cjs,mjs,js}"],
    ...tseslint.configs.disableTypeChecked,
    rules: { "@typescript-eslint/no-require-imports": "off", "no-restricted-syntax": "off" },
  },
);

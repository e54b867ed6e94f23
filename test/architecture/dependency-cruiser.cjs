/** The rooms of src/ and who may import whom. This file is the architecture; ARCHITECTURE.md says why. */
const pure = "^src/(domain|workbook|scan|wording|app)/";

/** A room may import itself, the rooms named, and the packages named. */
function room(name, rooms, packages = []) {
  const allowed = [`^src/${name}/`, ...rooms.map((other) => `^src/${other}/`), ...packages.map((pack) => `(^|/)node_modules/${pack}/`)];
  return {
    name: `${name.replace("/", "-")}-walls`,
    severity: "error",
    comment: `${name} may import ${[...rooms, ...packages].join(", ") || "nothing"}.`,
    from: { path: `^src/${name}/` },
    to: { pathNot: allowed.join("|") },
  };
}

module.exports = {
  forbidden: [
    room("domain", []),
    room("workbook", ["domain"]),
    room("scan", ["domain", "workbook"]),
    room("wording", ["domain", "workbook", "scan"]),
    room("app", ["domain", "workbook", "scan", "wording"], ["valibot"]),
    room("hosts/excel", ["workbook"]),
    room("hosts/file", ["workbook"], ["fflate", "saxes", "xmlchars"]),
    {
      name: "hosts-do-not-know-each-other",
      severity: "error",
      from: { path: "^src/hosts/([^/]+)/" },
      to: { path: "^src/hosts/", pathNot: "^src/hosts/$1/" },
    },
    {
      name: "a-host-is-named-only-in-a-doors-index",
      severity: "error",
      comment: "Doors hand the host on as the port.",
      from: { path: "^src/(taskpane|functions|commands|cli|demo)/", pathNot: "^src/[^/]+/index\\.tsx?$" },
      to: { path: "^src/hosts/" },
    },
    {
      name: "doors-do-not-import-each-other",
      severity: "error",
      comment:
        "But the demo shows the pane and has the functions in its grid: it may import the pane as a whole, what the pane asks of its surroundings, and the list of functions.",
      from: { path: "^src/(taskpane|functions|commands|cli|demo)/" },
      to: {
        path: "^src/(taskpane|functions|commands|cli|demo)/",
        pathNot: [
          "^src/$1/",
          "^src/taskpane/(App\\.tsx|environment\\.ts|selfCheck/SelfCheckPage\\.tsx)$",
          "^src/functions/(growthFunctions|functionMetadata|overCells)\\.ts$",
        ],
      },
    },
    {
      name: "no-cycles",
      severity: "error",
      comment: "Two files that need each other are one thought: put what both need into a third file below them.",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-circle-between-rooms-of-the-domain",
      severity: "error",
      comment:
        "ground knows nothing; market and scope stand on it; check, target, company, scenario and uncertainty on those. Move what is needed below to the room below.",
      from: { path: "^src/domain/(ground|market|scope|check|target)/" },
      to: { path: "^src/domain/(check|target|company|scenario|uncertainty)/", pathNot: "^src/domain/$1/" },
    },
    {
      name: "domain-ground-knows-nothing",
      severity: "error",
      comment: "What the whole domain stands on: only the terms of plan.ts. A function that needs a market belongs to market.",
      from: { path: "^src/domain/ground/" },
      to: { path: "^src/", pathNot: ["^src/domain/ground/", "^src/domain/plan\\.ts$"] },
    },
    {
      name: "table-engine-names-no-table",
      severity: "error",
      comment:
        "How any table is read, written, checked and described. What only one of ours needs is a kind or a column of its own in workbook/tables, handed to the engine by its definition.",
      from: { path: "^src/workbook/table/" },
      to: { path: "^src/workbook/(tables|links)/" },
    },
    {
      name: "place-knows-no-other-place",
      severity: "error",
      comment:
        "A place of the pane holds what only it uses. What two need goes to the room that it belongs to by what it is (text, frame, figures, bridge, item, market, form); what is no view at all to app.",
      from: { path: "^src/taskpane/places/([^/]+)/" },
      to: { path: "^src/taskpane/places/[^/]+/", pathNot: "^src/taskpane/places/$1/" },
    },
    {
      name: "rooms-of-the-pane-know-no-place",
      severity: "error",
      comment: "What several places use cannot lean on one of them: hand in what it needs, or move that out of the place.",
      from: { path: "^src/taskpane/(text|frame|figures|bridge|item|market|form|simulation|scanning)/" },
      to: { path: "^src/taskpane/places/[^/]+/" },
    },
    {
      name: "state-knows-no-view",
      severity: "error",
      comment:
        "Of a place the state knows its manifest (place.ts) and what that is made of; a view is told what happened by state, never the other way.",
      from: { path: "^src/taskpane/(state/|places/places\\.ts$|places/[^/]+/place\\.ts$)" },
      to: { path: "^src/taskpane/.*\\.tsx$|^src/taskpane/places/views\\.ts$" },
    },
    {
      name: "a-manifest-knows-no-state",
      severity: "error",
      comment: "State is derived from the manifests. Types that both need go to the room that they belong to, as text/hostProblem.ts.",
      from: { path: "^src/taskpane/places/([^/]+/place|places|definePlace)\\.ts$" },
      to: { path: "^src/taskpane/state/" },
    },
    {
      name: "no-orphans",
      severity: "error",
      from: { orphan: true, path: "^src/", pathNot: ["\\.d\\.ts$", "\\.(mjs|md|json|html|css)$"] },
      to: {},
    },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true, pathNot: "^node:" } },
    {
      name: "no-dev-packages-in-what-ships",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/demo/|^src/cli/bundle\\.mjs$" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    { name: "no-node-in-pure-rooms", severity: "error", from: { path: pure }, to: { dependencyTypes: ["core"] } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"] },
  },
};

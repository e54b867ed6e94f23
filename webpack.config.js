/**
 * The pages that are put on a server: the pane and the functions. The demo, which is not, is built by src/demo/buildDemo.mjs.
 *
 *   npm run build -- --env origin=https://growth.example.com     dist/pane, ready to be put on that origin, and an archive of it;
 *                    --env support=help@example.com              with whom people find on the help page
 *   webpack --mode development --config-name pane                the same for https://localhost:3000
 */
const path = require("node:path");
const { runInNewContext } = require("node:vm");
const CopyPlugin = require("copy-webpack-plugin");
const { buildSync } = require("esbuild");
const { EsbuildPlugin } = require("esbuild-loader");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { Compilation, sources } = require("webpack");
const { noticesOf } = require("./.ci/notices.cjs");
const { bomOf } = require("./.ci/bomOf.cjs");
const { writeArchive } = require("./.ci/archive.cjs");
const { deployedManifest, versioned } = require("./.ci/deployedManifest.cjs");
const { version } = require("./package.json");

const developmentOrigin = "https://localhost:3000";
const officeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const functionsRuntime = "https://appsforoffice.microsoft.com/lib/1/hosted/custom-functions-runtime.js";

/** Edge WebView2, Safari 15.4 (Excel for Mac and iPad; earlier ones know neither randomUUID nor at) and every browser that Excel on the web supports. */
const browsers = "es2021";

/** Excel 2021 for Windows runs the custom functions in an engine without a page; src/functions/olderRuntime.ts adds the members that it lacks. */
const functionsEngine = "es2016";
const isFunctions = /^functions\b/;

/** One script, page and list of names for each language; the manifest names them, so they carry the version instead of a hash. */
const { languages, fallbackLanguage } = bundled("src", "workbook", "language.ts");
const functionsDoors = languages.map((language) => {
  const own = language === fallbackLanguage ? "" : `.${language}`;
  return { name: `functions${own}`, door: `index${own}.ts`, language, help: `functions${own.replace(".", "-")}` };
});

/** office.js and Griffel add style elements of their own, so inline styles cannot be forbidden; inline scripts are. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  // office.js asks a page of Microsoft's whether it may trust a web host that it does not know.
  "frame-src https://appsforoffice.microsoft.com",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** A page that shows nothing: it needs no style, picture or frame. */
const functionsPolicy = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "connect-src 'self' https://appsforoffice.microsoft.com",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Terser also drops what nobody calls inside a module: 249 kB gz instead of 276 with esbuild, which looks at the outermost level only. */
const thoroughMinimizer = (ecma, which) =>
  new MinimizerPlugin({
    test: /\.js$/,
    ...which,
    extractComments: false,
    minify: { implementation: MinimizerPlugin.terserMinify, options: { ecma, compress: { passes: 2 }, format: { comments: false } } },
  });

module.exports = (env = {}, argv = {}) => {
  const mode = argv.mode ?? "production";
  return [pane(mode, env.origin, env.support)];
};

function pane(mode, givenOrigin, support) {
  const origin = () => originFor(mode, givenOrigin);
  const manifestFor = (xml) => deployedManifest(xml, { from: developmentOrigin, to: origin(), version, isStore: mode === "production" });
  return {
    ...page("pane", mode),
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      ...Object.fromEntries(functionsDoors.map(({ name, door }) => [name, { import: `./src/functions/${door}`, layer: "functions" }])),
    },
    output: {
      ...page("pane", mode).output,
      chunkFilename: "[name].[contenthash:12].js",
      filename: ({ chunk }) =>
        isFunctions.test(chunk?.name ?? "") ? `${versioned(chunk.name, version)}.js` : "[name].[contenthash:12].js",
    },
    experiments: { layers: true },
    plugins: [
      { apply: () => void origin() }, // refuses before the work, not after it
      new MiniCssExtractPlugin({ filename: "[name].[contenthash:12].css" }),
      new HtmlPlugin({ template: "src/taskpane/taskpane.html", filename: "taskpane.html", chunks: ["taskpane"], scriptLoading: "defer" }),
      ...functionsDoors.map(
        ({ name }) =>
          new HtmlPlugin({
            template: "src/functions/functions.html",
            filename: `${versioned(name, version)}.html`,
            chunks: [name],
            scriptLoading: "defer",
          }),
      ),
      new PutIntoHead((page) => [
        `<meta http-equiv="Content-Security-Policy" content="${isFunctions.test(page) ? functionsPolicy : contentSecurityPolicy}">`,
        // Marketplace asks for these addresses; deferred, so that the pane shows its first words before it has arrived.
        `<script defer src="${isFunctions.test(page) ? functionsRuntime : officeJs}"></script>`,
      ]),
      new ListFunctions(origin),
      new AddNotices(),
      ...(mode === "production" ? [new WriteArchive(contentSecurityPolicy)] : []),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons/*.png", to: "assets/icons/[name][ext]" },
          { from: "assets/help.html", transform: (html) => withSupport(String(html), support) },
          { from: "assets/guides/*.html", to: "guides/[name][ext]" },
          { from: "manifest.xml", transform: (xml) => manifestFor(String(xml)) },
        ],
      }),
    ],
    optimization: {
      ...page("pane", mode).optimization,
      minimizer: [
        thoroughMinimizer(2020, { exclude: isFunctions }),
        thoroughMinimizer(2016, { include: isFunctions }),
        new EsbuildPlugin({ target: browsers, css: true, include: /\.css$/ }),
      ],
    },
    // Excel on the web reads functions.json from its own page.
    devServer: {
      port: 3000,
      hot: false,
      headers: { "Access-Control-Allow-Origin": "*" },
      server: httpsForExcel(),
      devMiddleware: { writeToDisk: true },
    },
  };
}

function page(name, mode) {
  return {
    name,
    mode,
    context: __dirname,
    target: ["web", browsers],
    devtool: mode === "production" ? false : "source-map",
    output: {
      path: path.resolve(__dirname, "dist", name),
      filename: "[name].[contenthash:12].js",
      assetModuleFilename: "[name].[contenthash:12][ext]",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, issuerLayer: "functions", loader: "esbuild-loader", options: { target: functionsEngine } },
        { test: /\.tsx?$/, issuerLayer: { not: "functions" }, loader: "esbuild-loader", options: { target: browsers } },
        { test: /[\\/]scan[\\/]words[\\/]\w+\.ts$/, enforce: "pre", loader: path.join(__dirname, ".ci/tightWords.cjs") },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
    optimization: {
      // What we change seldom (React, Fluent) keeps its name, and so stays in people's caches from one version to the next.
      splitChunks: {
        // Shared by two parts that load later, even a small piece stands once.
        minSize: 3_000,
        chunks: ({ name }) => !isFunctions.test(name ?? ""),
        cacheGroups: { packages: { test: /[\\/]node_modules[\\/]/, name: chunkOfPackages } },
      },
    },
    performance: { hints: false },
    stats: { preset: "errors-warnings", assets: true, modules: false },
  };
}

/** What the first word needs loads with it; what only later chunks need waits for them, however many they are. */
function chunkOfPackages(_module, chunks) {
  return chunks.some(({ name }) => name !== undefined && name !== null) ? "packages" : "lazy-packages";
}

/** Where the pane will stand: an https address, with a folder if need be, without a slash at its end. */
function originFor(mode, given) {
  if (given === undefined && mode !== "production") return developmentOrigin;
  if (given === undefined) {
    throw sentence("Say where the pane will stand: npm run build -- --env origin=https://growth.example.com");
  }
  const address = URL.canParse(given) ? new URL(given) : undefined;
  if (address?.protocol !== "https:" || address.search || address.hash || address.username) {
    throw sentence(`Excel loads add-ins over https only, and origin=${given} is not a plain https address.`);
  }
  if (mode === "production" && /^(localhost|127\.|\[::1\])/.test(address.hostname)) {
    throw sentence(
      `origin=${given} is this machine: nobody else could open a pane there. To try it in Excel here, use npm run start:excel.`,
    );
  }
  return address.href.replace(/\/+$/, "");
}

/** Webpack prints the stack of what a configuration throws; people get the sentence only. */
function sentence(text) {
  const error = new Error(text);
  error.stack = text;
  return error;
}

/** Excel opens http pages nowhere: the certificate is the one that `office-addin-dev-certs install` makes. */
function httpsForExcel() {
  const folder = path.join(require("node:os").homedir(), ".office-addin-dev-certs");
  const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((file) => path.join(folder, file));
  return require("node:fs").existsSync(key) ? { type: "https", options: { ca, cert, key } } : "https";
}

/** What a module of ours exports, for the build itself. */
function bundled(...place) {
  const [{ text }] = buildSync({
    entryPoints: [path.join(__dirname, ...place)],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "list",
    target: "node20",
  }).outputFiles;
  return runInNewContext(`${text}\nlist`);
}

/** Puts tags directly behind the character set: a policy counts only for what comes after it. */
class PutIntoHead {
  constructor(tagsFor) {
    this.tagsFor = tagsFor;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap("PutIntoHead", (compilation) => {
      HtmlPlugin.getCompilationHooks(compilation).beforeEmit.tap("PutIntoHead", (data) => {
        const [before, after] = data.html.split(/(?<=<meta charset="utf-8"\s*\/?>)/i);
        if (after === undefined) throw new Error(`${data.outputName} has no <meta charset="utf-8">`);
        return { ...data, html: [before, ...this.tagsFor(data.outputName), after].join("\n") };
      });
    });
  }
}

/** What Excel reads to know the functions: made from the same list that the scripts hand over. */
class ListFunctions {
  constructor(origin) {
    this.origin = origin;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ListFunctions", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "ListFunctions", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS }, () => {
        const { functionMetadata } = bundled("src", "functions", "functionMetadata.ts");
        for (const { name, language, help } of functionsDoors) {
          const { functions, ...rest } = functionMetadata(language);
          const helpful = functions.map((each) => ({ ...each, helpUrl: `${this.origin()}/help.html#${help}` }));
          compilation.emitAsset(
            `${versioned(name, version)}.json`,
            new sources.RawSource(`${JSON.stringify({ ...rest, functions: helpful }, null, 1)}\n`),
          );
        }
      });
    });
  }
}

/** What packages ask for: their licences beside the scripts that hold them; and the list of them that IT departments ask for. */
class AddNotices {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("AddNotices", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "AddNotices", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONS }, () => {
        const modules = [...compilation.modules].flatMap((module) => module.modules ?? [module]);
        const files = modules.flatMap(({ resource }) => resource ?? []);
        compilation.emitAsset("LICENSES.txt", new sources.RawSource(noticesOf(files)));
        compilation.emitAsset("bom.cdx.json", new sources.RawSource(`${JSON.stringify(bomOf(files), null, 1)}\n`));
      });
    });
  }
}

/** Beside the folder: what an IT department is handed. */
class WriteArchive {
  constructor(policy) {
    this.policy = policy;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap("WriteArchive", (compilation) => {
      if (compilation.errors.length === 0) writeArchive(compilation.outputOptions.path, { version, policy: this.policy });
    });
  }
}

/** The store wants somebody to turn to; without an address people are sent to whoever gave them the add-in. */
function withSupport(html, support) {
  const versioned = html.replaceAll("<span data-version></span>", version);
  if (support === undefined) return versioned;
  const address = support.includes("@") ? `mailto:${support}` : support;
  if (!/^(mailto:[^\s"<>@]+@[^\s"<>@]+|https:\/\/[^\s"<>]+)$/.test(address))
    throw sentence(`support=${support} is neither a mail address nor an https one.`);
  return versioned.replaceAll(/<span data-support>[^<]*<\/span>/g, `<a href="${address}">${support}</a>`);
}

declare module "*.css";

/** The address from which the page can fetch the file. */
declare module "*.xlsx" {
  const address: string;
  export = address;
}

/** Which of the two pages is built: the build says. */
declare const demoPage: "grid" | "pane";

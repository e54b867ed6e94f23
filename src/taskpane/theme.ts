import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { Environment } from "./environment";

const darkQuery = "(prefers-color-scheme: dark)";

/** Office's theme where it says one, else the browser's, followed while it changes. */
export function useTheme(wanted: Environment["theme"]): Theme {
  const prefersDark = useSyncExternalStore(listen, () => matchMedia(darkQuery).matches);
  return wanted === "dark" || (wanted === "auto" && prefersDark) ? webDarkTheme : webLightTheme;
}

function listen(changed: () => void): () => void {
  const query = matchMedia(darkQuery);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

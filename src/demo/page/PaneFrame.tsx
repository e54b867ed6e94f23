import { useEffect, useRef, useState } from "react";
import type { Environment } from "../../taskpane/environment";
import { connectOfficeJs, type OfficeJsGlobals } from "../richApi/connectOfficeJs";
import type { Grid } from "../sheet/startGrid";
import { keepPaneFocus } from "./keepPaneFocus";

export interface PaneFrameProps {
  readonly grid: Grid;
  readonly fileName: string;
  readonly width: number;
  /** Excel shows it above the pane. */
  readonly product: string;
  readonly title: string;
  readonly environment: Environment;
  /** Something is dragged over the frame, whose events the page does not see. */
  readonly onDrag: (event: DragEvent) => void;
}

/** The pane in a window of its own, as Excel shows it, connected to the grid through Microsoft's client library. One frame per workbook. */
export function PaneFrame({ grid, fileName, width, product, title, environment, onDrag }: PaneFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  // Anew with every page that the frame loads, though the window stays the same.
  const [loaded, setLoaded] = useState<{ readonly pane: Window }>();
  const culture = environment.culture;

  useEffect(() => {
    if (!loaded) return undefined;
    const { pane } = loaded;
    const standIn = connectOfficeJs(grid.univer, pane as Window & OfficeJsGlobals, { fileName: () => fileName, culture });
    const letGo = frame.current ? keepPaneFocus(frame.current, pane) : undefined;
    pane.addEventListener("dragenter", onDrag);
    return () => {
      letGo?.();
      pane.removeEventListener("dragenter", onDrag);
      standIn.disconnect();
    };
  }, [loaded, grid, fileName, culture, onDrag]);

  useEffect(() => {
    void loaded?.pane.showPane?.(environment);
  }, [loaded, environment]);

  return (
    <aside className="pane" style={{ width }}>
      <p aria-hidden="true">{product}</p>
      <iframe
        ref={frame}
        src="pane.html"
        title={title}
        onLoad={() => frame.current?.contentWindow && setLoaded({ pane: frame.current.contentWindow })}
      />
    </aside>
  );
}

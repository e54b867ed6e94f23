import { useCallback, useEffect, useState } from "react";
import { namedBytes } from "./TopBar";
import type { NamedBytes } from "./fileAccess";

/** Whether files are being dragged over the page, and what to do when the frame, whose events the page does not see, notices it. */
export function useFileDrag(): readonly [boolean, (event: DragEvent) => void, () => void] {
  const [isDragged, setDragged] = useState(false);
  const notice = useCallback((event: DragEvent) => {
    if (event.dataTransfer?.types.includes("Files")) setDragged(true);
  }, []);
  useEffect(() => {
    window.addEventListener("dragenter", notice, true);
    return () => window.removeEventListener("dragenter", notice, true);
  }, [notice]);
  const end = useCallback(() => setDragged(false), []);
  return [isDragged, notice, end];
}

export interface DropTargetProps {
  readonly text: string;
  readonly onOpen: (file: NamedBytes) => void;
  readonly onEnd: () => void;
}

/** Lies over grid and pane while a file is dragged, so that neither of them takes it. */
export function DropTarget({ text, onOpen, onEnd }: DropTargetProps) {
  return (
    <div
      className="drop"
      onDragOver={(event) => event.preventDefault()}
      onDragLeave={onEnd}
      onDrop={(event) => {
        event.preventDefault();
        onEnd();
        const [file] = event.dataTransfer.files;
        if (file) onOpen(namedBytes(file));
      }}
    >
      <p>{text}</p>
    </div>
  );
}

/** Jest calls this once, after the last browser test. */
export default function stopSharedPages() {
  globalThis.stopSharedPages();
}

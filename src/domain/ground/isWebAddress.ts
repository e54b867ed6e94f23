/** http or https, and no space in it: never a script, a file or a command. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^ /?#][^ ]*$/i.test(text.trim());
}

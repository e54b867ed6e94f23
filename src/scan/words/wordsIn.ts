/** "growth, grow, raised by": the words between the commas, as lines of a list that people read and add to. */
export function wordsIn(list: string): readonly string[] {
  return list.split(",").map((word) => word.trim());
}

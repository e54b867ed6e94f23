/** The same answer for the same text, read once: labels, headers and formats recur by the thousand. Forgets all of them when it knows `most`. */
export function readOnce<Answer>(read: (text: string) => Answer, most = 20_000): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Answer;
    const answer = read(text);
    if (known.size >= most) known.clear();
    known.set(text, answer);
    return answer;
  };
}

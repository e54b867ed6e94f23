/** Where text goes: a terminal, a pipe, a file, a test. */
export interface TextSink {
  /** Resolves when the text is taken; `false` when nobody reads any more (a closed pipe). */
  write(text: string): Promise<boolean>;
  readonly isTerminal: boolean;
  /** Width in characters; absent where there is no screen. */
  readonly columns?: number;
  readonly hasColour: boolean;
}

export interface Streams {
  /** The answer, and nothing else. */
  readonly out: TextSink;
  /** Problems and progress. */
  readonly err: TextSink;
}

/** As SCAN.md fixes them. */
export const exitCodes = { good: 0, unsupported: 1, unreadable: 2, misuse: 64 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

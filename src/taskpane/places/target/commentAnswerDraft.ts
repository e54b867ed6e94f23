/** An answer that is written to a thread, by the thread's cell. It is there as soon as somebody begins one. */
export interface CommentAnswerDraft {
  readonly text: string;
}

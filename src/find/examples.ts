/** What the examples of a language tell: texts with the statements in them, and texts with none. */
export interface Examples {
  /** A text, and for each statement in text order "Outermost source → innermost source | words of its content". */
  says: [text: string, ...statements: string[]][];
  /** Texts in which nobody is said to have said anything. */
  silent: string[];
}

/** What a command sees of the world it was started in. */
export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder relative paths start from. */
  readonly cwd: string;
  /** How many characters a line of text may have. */
  readonly width: number;
  /** The lines of standard input, as they come. */
  readonly lines: () => AsyncIterable<string>;
  /** Writes to standard output; done when there is room for more. */
  readonly print: (text: string) => Promise<void>;
  /** Writes to standard error. */
  readonly warn: (text: string) => void;
  /** Emphasis where the output is a terminal that shows it; elsewhere the text as it is. */
  readonly bold: (text: string) => string;
}

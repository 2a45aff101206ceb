const MARKDOWN = /\.(?:md|markdown|mdown|mkdn?|mdx)$/i;

/** Whether a file's name says that it is Markdown. */
export function isMarkdownPath(path: string): boolean {
  return MARKDOWN.test(path);
}

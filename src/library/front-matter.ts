/** Splits a Markdown file into front matter and body, keeping count of lines. */

export interface Split {
  readonly frontMatter: string
  /** Line of the file on which the front matter's first line stands. */
  readonly frontMatterLine: number
  readonly body: string
  /** Lines of the file before the body's first. */
  readonly lineOffset: number
}

const pattern = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?:\n|$)/

/** A file without front matter is all body. Line ends are LF already. */
export function splitFrontMatter(text: string): Split {
  const match = pattern.exec(text)
  if (!match) return { frontMatter: '', frontMatterLine: 1, body: text, lineOffset: 0 }
  const [all, frontMatter = ''] = match
  return {
    frontMatter,
    frontMatterLine: 2,
    body: text.slice(all.length),
    lineOffset: all.split('\n').length - 1,
  }
}

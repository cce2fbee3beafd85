/** Holds built pages against the rules of HTML, by html-validate and the settings in `.htmlvalidate.json`. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate'

const validator = new HtmlValidate(new FileSystemConfigLoader())

/** One line for each fault of one page: page, line, column, what is wrong, rule. */
export async function pageFaults(page: string, html: string): Promise<string[]> {
  const report = await validator.validateString(html, path.resolve(page))
  return report.results.flatMap(({ messages }) =>
    messages.map((m) => `${page}:${m.line}:${m.column}  ${m.message} [${m.ruleId}]`),
  )
}

/** The same for every page below `dist`. */
export async function htmlFaults(dist: string): Promise<string[]> {
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  )
  const faults: string[] = []
  for (const page of pages.sort()) {
    faults.push(...(await pageFaults(page, readFileSync(path.join(dist, page), 'utf8'))))
  }
  return faults
}

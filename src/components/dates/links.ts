/** The links of the text to dates that have pages of their own. */
import type { DatesPlan } from '../../corpus/index.ts'

/** The address of each dated mention's link, where dates have pages of their own: the renderer knows only the first. */
export function withDatePages(html: string, plan: DatesPlan): string {
  if (plan.pages.length === 0) return html
  return html.replace(
    /(<a class="mention" id="d-\d+"[^>]* href=")[^"]*dates\/#([^"]+)"/g,
    (_, tag: string, value: string) => `${tag}${plan.pathOf(value)}"`,
  )
}

/** The front page's list of older articles: whole while it is short, a page for each year when it has grown. */
import type { Article } from '../../corpus/index.ts'
import { sitePath } from '../../corpus/index.ts'

/** A row takes some 170 bytes of HTML; with all of a front page around them it stays under 100 KiB. */
const rowsOnFrontPage = 300
/** And under 200 KiB where rows are all there is. */
const rowsPerYearPage = 800

export interface YearOfArticles {
  readonly year: string
  readonly articles: readonly Article[]
}
export interface YearPage extends YearOfArticles {
  /** From 1. */
  readonly page: number
  readonly pages: number
  /** Of the whole year. */
  readonly count: number
}

/** Years in the order of the articles. */
export function articlesByYear(articles: readonly Article[]): YearOfArticles[] {
  const years = Map.groupBy(articles, ({ published }) => published.slice(0, 4))
  return [...years].map(([year, ofYear]) => ({ year, articles: ofYear }))
}

/** The pages of all years; none while the front page has room for the list. */
export function yearPages(
  articles: readonly Article[],
  most = rowsOnFrontPage,
  perPage = rowsPerYearPage,
): YearPage[] {
  if (articles.length <= most) return []
  return articlesByYear(articles).flatMap(({ year, articles: ofYear }) => {
    const pages = Math.ceil(ofYear.length / perPage)
    return Array.from({ length: pages }, (_, i) => ({
      year,
      page: i + 1,
      pages,
      count: ofYear.length,
      articles: ofYear.slice(i * perPage, (i + 1) * perPage),
    }))
  })
}

export function yearOfArticlesPath(year: string): string {
  return sitePath(`years/${year}/`)
}

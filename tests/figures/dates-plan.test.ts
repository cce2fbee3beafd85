import { describe, expect, test } from 'vitest'
import { withDatePages } from '../../src/components/dates/links.ts'
import { type DatedMention, type DateYear, makePlan } from '../../src/corpus/index.ts'

/** Years with so many passages for each value. */
function years(table: Record<string, Record<string, number>>): DateYear[] {
  return Object.entries(table).map(([key, values]) => ({
    key,
    label: key,
    entries: Object.entries(values).map(([value, n]) => ({
      value,
      label: value,
      mentions: Array.from({ length: n }, (_, i) => ({ article: `article-${i}` }) as DatedMention),
    })),
  }))
}

describe('a plan of dates', () => {
  test('keeps a short list on one page', () => {
    const plan = makePlan(years({ 2008: { '2008-09': 4, '2008-10': 6 } }), 10)
    expect(plan.pages).toEqual([])
    expect(plan.pathOf('2008-10')).toBe('/dates/#2008-10')
  })
  test('gives years pages of their own when the list has grown, and pages to a year that outgrows one', () => {
    const plan = makePlan(
      years({ 2007: { 2007: 3 }, 2008: { '2008-09': 4, '2008-10': 8, '2008-11': 1 } }),
      10,
    )
    expect(plan.pages.map(({ year, page }) => `${year.key} ${page}`)).toEqual(['2007 1', '2008 1', '2008 2'])
    expect(plan.pathOf('2007')).toBe('/dates/2007/#2007')
    expect(plan.pathOf('2008-10')).toBe('/dates/2008/#2008-10')
    expect(plan.pathOf('2008-11')).toBe('/dates/2008/2/#2008-11')
  })
  test('loses no passage, and fills no page beyond its room', () => {
    const plan = makePlan(years({ 2008: { '2008-09': 25, '2008-10': 3 } }), 10)
    const counts = plan.pages.map(({ entries }) =>
      entries.reduce((sum, { mentions }) => sum + mentions.length, 0),
    )
    expect(counts).toEqual([10, 10, 8])
    expect(plan.pages[1]!.entries[0]!.label).toBe('2008-09, continued')
  })
  test('leads the links of the text to those pages, and leaves the words alone', () => {
    const plan = makePlan(years({ 2008: { '2008-09': 11 } }), 10)
    const html =
      '<p>href="/dates/#2008-09" <a class="mention" id="d-1" href="/dates/#2008-09" data-kind="date">September</a></p>'
    expect(withDatePages(html, plan)).toBe(
      '<p>href="/dates/#2008-09" <a class="mention" id="d-1" href="/dates/2008/#2008-09" data-kind="date">September</a></p>',
    )
  })
})

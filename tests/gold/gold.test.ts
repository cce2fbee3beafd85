/** The promise: what the annotator finds in the two articles and in the development set, held against careful readers. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { describeFinding, listFindings, precision, recall } from '../../src/cli/eval-report.ts'
import type { Finding } from '../../src/cli/eval-score.ts'
import { createAnnotate, scoreSet } from '../../src/cli/eval-set.ts'

const annotate = createAnnotate()
const scoreOf = (set: string) => scoreSet(join(import.meta.dirname, set), annotate)
const isName = ({ bucket }: Finding) => bucket !== 'date' && bucket !== 'office'

describe('the two articles', () => {
  const { total, problems } = scoreOf('articles')
  const { date } = total.tallies

  test('are annotated without a fault', () => expect(problems).toEqual([]))

  test('every person, party and allusion is found, right and of right extent, and nothing else is', () => {
    expect(total.findings.filter(isName).map(describeFinding)).toEqual([])
  })

  test('the shadow chancellor of October 2008 is George Osborne, the former one nobody’s to decide', () => {
    expect(total.findings.filter(({ bucket }) => bucket === 'office').map(describeFinding)).toEqual([])
  })

  test('at least 47 of 49 dates are found and valued, one of them as in doubt; at most one is false', () => {
    const wanting = total.findings.filter(
      ({ bucket, outcome }) => bucket === 'date' && outcome !== 'wrong bound',
    )
    expect(wanting.length, wanting.map(describeFinding).join('\n')).toBeLessThanOrEqual(2)
    expect(date.false).toBeLessThanOrEqual(1)
  })
})

describe('the development set', () => {
  const { total, articles, problems } = scoreOf('development')
  const names = [total.tallies.person, total.tallies.party]
  const told = (bucket: (finding: Finding) => boolean) =>
    listFindings(
      articles.map((each) => ({
        ...each,
        score: { ...each.score, findings: each.score.findings.filter(bucket) },
      })),
    )

  test('is annotated without a fault', () => expect(problems).toEqual([]))

  test('no name is linked to somebody else, or over too few or too many words', () => {
    expect(told((finding) => isName(finding) && /^wrong/.test(finding.outcome))).toBe('')
  })

  test('at most one link in a hundred is false', () => {
    const sum = (of: 'false' | 'given') => names.reduce((all, tally) => all + tally[of], 0)
    expect(
      sum('false') / sum('given'),
      told(({ outcome }) => outcome === 'false'),
    ).toBeLessThanOrEqual(0.01)
  })

  test('97 in a hundred people and parties are found', () => {
    for (const tally of names) expect(recall(tally), told(isName)).toBeGreaterThanOrEqual(0.97)
  })

  test('95 in a hundred dates are found and valued, at most two in a hundred are false', () => {
    const { date } = total.tallies
    expect(
      recall(date),
      told(({ bucket }) => bucket === 'date'),
    ).toBeGreaterThanOrEqual(0.95)
    expect(date.false / date.given).toBeLessThanOrEqual(0.02)
    expect(precision(date)).toBeGreaterThan(0.95)
  })
})

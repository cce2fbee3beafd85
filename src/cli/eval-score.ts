/** Holds an annotation against a careful reader's: what is right, wrong, false, missed, and what of that was admitted. */
import type { Annotation, Doubt, Mention } from '../annotate/index.ts'
import type { Bucket, ExpectedMention, Gold, Scope, Span } from './eval-gold.ts'
import { buckets } from './eval-gold.ts'

/**
 * `wrong link`: another entity or value; `wrong extent`: the right one over other words; `false`: nothing of ours is meant;
 * `reported`: missed, and listed as in doubt; `silent`: missed without a word; `not doubted`: a doubt left unsaid;
 * `wrong bound`: since, by or until is not told apart (the value counts as right).
 */
export type Outcome =
  | 'wrong link'
  | 'wrong extent'
  | 'false'
  | 'reported'
  | 'silent'
  | 'not doubted'
  | 'wrong bound'

export interface Finding extends Span {
  readonly outcome: Outcome
  readonly bucket: Bucket
  readonly expected?: string
  readonly given?: string
  readonly rule?: string
}

/** Counts of one bucket. `expected` and `given` are mentions in scope; the others partition what went wrong. */
export interface Tally {
  expected: number
  given: number
  right: number
  wrongLinks: number
  wrongExtents: number
  false: number
  reported: number
  silent: number
}

export interface Score {
  readonly tallies: Record<Bucket, Tally>
  /** Expected doubts, those among them that were reported, and doubts about nothing expected or missed. */
  readonly doubts: { expected: number; reported: number; unexpected: number }
  readonly findings: Finding[]
}

const emptyTally = (): Tally => ({
  expected: 0,
  given: 0,
  right: 0,
  wrongLinks: 0,
  wrongExtents: 0,
  false: 0,
  reported: 0,
  silent: 0,
})

export function emptyScore(): Score {
  const tallies = Object.fromEntries(buckets.map((bucket) => [bucket, emptyTally()])) as Score['tallies']
  return { tallies, doubts: { expected: 0, reported: 0, unexpected: 0 }, findings: [] }
}

type Place = Pick<Span, 'block' | 'start' | 'end'>
const overlap = (a: Place, b: Place) => a.block === b.block && a.start < b.end && b.start < a.end
const same = (a: Place, b: Place) => a.block === b.block && a.start === b.start && a.end === b.end
const bucketOfMention = (mention: Mention): Bucket =>
  mention.kind === 'date' ? 'date' : mention.relation === 'named' ? mention.kind : mention.relation
const readingOf = (mention: Mention) => (mention.kind === 'date' ? mention.value : mention.entity)
const inScope = (mention: Mention, scope: Scope) =>
  mention.kind === 'date' || scope[mention.kind].includes(mention.entity)

const wanted = (expected: ExpectedMention) =>
  expected.readings.join(' or ') + (expected.bound ? ` ${expected.bound}` : '')
const spanOf = ({ block, start, end, surface }: Span): Span => ({ block, start, end, surface })

/** Compares an annotation with the hand-made one of the same article. Mentions of entities out of scope are ignored. */
export function scoreArticle(gold: Gold, annotation: Annotation, scope: Scope): Score {
  const score = emptyScore()
  const given = annotation.mentions.filter((mention) => inScope(mention, scope))
  for (const mention of given) score.tallies[bucketOfMention(mention)].given += 1
  const taken = new Set<Mention>()
  const pick = (test: (mention: Mention) => boolean) => {
    const found = given.find((mention) => !taken.has(mention) && test(mention))
    if (found) taken.add(found)
    return found
  }
  // Exact extents first, so that a stray neighbour cannot take a mention's place.
  const exact = new Map(
    gold.mentions.map((expected) => [expected, pick((mention) => same(expected, mention))]),
  )
  for (const expected of gold.mentions) {
    const mention = exact.get(expected) ?? pick((each) => overlap(expected, each))
    if (mention) judge(score, expected, mention)
    else if (expected.optional !== true) miss(score, expected, [...annotation.doubts, ...annotation.offices])
  }
  for (const mention of given)
    if (!taken.has(mention)) {
      const bucket = bucketOfMention(mention)
      score.tallies[bucket].false += 1
      score.findings.push({
        ...spanOf(mention),
        outcome: 'false',
        bucket,
        given: readingOf(mention),
        rule: mention.rule,
      })
    }
  scoreDoubts(score, gold, annotation, scope)
  return score
}

function judge(score: Score, expected: ExpectedMention, mention: Mention): void {
  const tally = score.tallies[expected.bucket]
  tally.expected += 1
  const finding = {
    bucket: expected.bucket,
    expected: wanted(expected),
    given: readingOf(mention),
    rule: mention.rule,
  }
  if (bucketOfMention(mention) !== expected.bucket || !expected.readings.includes(readingOf(mention))) {
    tally.wrongLinks += 1
    score.findings.push({ ...spanOf(mention), outcome: 'wrong link', ...finding })
  } else if (!same(expected, mention)) {
    tally.wrongExtents += 1
    score.findings.push({
      ...spanOf(mention),
      outcome: 'wrong extent',
      ...finding,
      expected: `“${expected.surface}”`,
    })
  } else {
    tally.right += 1
    const bound = mention.kind === 'date' ? mention.bound : undefined
    if (bound !== expected.bound)
      score.findings.push({
        ...spanOf(mention),
        outcome: 'wrong bound',
        ...finding,
        given: `${finding.given} ${bound ?? '(none)'}`,
      })
  }
}

function miss(score: Score, expected: ExpectedMention, doubts: readonly Doubt[]): void {
  const tally = score.tallies[expected.bucket]
  const outcome = doubts.some((doubt) => overlap(expected, doubt)) ? 'reported' : 'silent'
  if (outcome === 'reported' && expected.optional === 'doubt') return
  tally.expected += 1
  tally[outcome] += 1
  score.findings.push({ ...spanOf(expected), outcome, bucket: expected.bucket, expected: wanted(expected) })
}

function scoreDoubts(
  score: Score,
  gold: Gold,
  { doubts, offices, mentions }: Annotation,
  scope: Scope,
): void {
  // Somebody out of scope may be whom the text means: then there is no doubt to report.
  const strangers = mentions.filter((mention) => !inScope(mention, scope))
  const listed = { name: doubts, date: doubts, office: offices }
  for (const expected of gold.doubts) {
    score.doubts.expected += 1
    if ([...listed[expected.of], ...strangers].some((each) => overlap(expected, each)))
      score.doubts.reported += 1
    else {
      const bucket = expected.of === 'name' ? 'person' : expected.of
      score.findings.push({ ...spanOf(expected), outcome: 'not doubted', bucket })
    }
  }
  const known: readonly Span[] = [...gold.doubts, ...gold.mentions]
  score.doubts.unexpected += doubts.filter((doubt) => !known.some((each) => overlap(each, doubt))).length
}

/** Adds one score's counts and findings to another's. */
export function addScore(total: Score, score: Score): void {
  for (const bucket of buckets)
    for (const key of Object.keys(emptyTally()) as (keyof Tally)[])
      total.tallies[bucket][key] += score.tallies[bucket][key]
  for (const key of ['expected', 'reported', 'unexpected'] as const) total.doubts[key] += score.doubts[key]
  total.findings.push(...score.findings)
}

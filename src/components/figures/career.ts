/** A public life as rows of spans over one scale: offices, seats, parties; the articles' dates across all of them. */
import { scaleLinear } from 'd3-scale'
import { boundsOf, labelDate } from '../../annotate/dates/values.ts'
import type { Day, Edtf } from '../../annotate/index.ts'
import type { Person, Span } from '../../corpus/index.ts'
import { yearFraction } from './opened-time.ts'

export interface CareerRow {
  readonly row: 'office' | 'seat' | 'party'
  readonly label: string
  readonly dates: string
  readonly spans: readonly CareerSpan[]
}
/** From and to in hundredths of the drawing; an open side runs off the edge of what is known. */
export interface CareerSpan {
  readonly from: number
  readonly to: number
  readonly openFrom: boolean
  readonly openTo: boolean
}
export interface Career {
  readonly rows: readonly CareerRow[]
  readonly ticks: readonly { readonly year: number; readonly at: number }[]
  readonly issues: readonly { readonly day: Day; readonly at: number }[]
}

interface Named extends Span {
  readonly row: CareerRow['row']
  readonly label: string
}
const houses: Record<Person['seats'][number]['house'], (place: string) => string> = {
  commons: (place) => `MP for ${place}`,
  lords: (place) => `House of Lords: ${place}`,
  'european-parliament': (place) => `MEP for ${place}`,
  'london-assembly': (place) => `London Assembly: ${place}`,
  council: (place) => `Councillor, ${place}`,
}

/**
 * The rows of a person's career, offices first, each kind by its beginning. Spans of one label share a row. Absent where no
 * dated fact is known.
 */
export function careerOf(
  person: Person,
  partyName: (id: string) => string,
  articleDays: readonly Day[],
): Career | undefined {
  const named: Named[] = [
    ...person.offices
      .filter(({ minor }) => !minor)
      .map((office) => ({ ...office, row: 'office' as const, label: office.title })),
    ...person.seats.map((seat) => ({ ...seat, row: 'seat' as const, label: houses[seat.house](seat.place) })),
    ...person.parties.map((spell) => ({ ...spell, row: 'party' as const, label: partyName(spell.party) })),
  ]
  const known = named.flatMap(({ from, to }) => [...(from ? [start(from)] : []), ...(to ? [end(to)] : [])])
  if (known.length === 0) return undefined
  const issues = [...new Set(articleDays)].sort()
  const points = [...known, ...issues.map((day) => yearFraction(day))]
  const scale = scaleLinear(
    [Math.floor(Math.min(...points)), Math.ceil(Math.max(...points) + 0.25)],
    [0, 100],
  )
  const rows = new Map<string, Named[]>()
  for (const one of named) {
    const key = `${one.row} ${one.label}`
    rows.set(key, [...(rows.get(key) ?? []), one])
  }
  const place = (one: Named): CareerSpan => ({
    from: one.from ? scale(start(one.from)) : 0,
    to: one.to ? scale(end(one.to)) : 100,
    openFrom: !one.from,
    openTo: !one.to,
  })
  return {
    rows: [...rows.values()]
      .map((spans) => ({
        row: spans[0]!.row,
        label: spans[0]!.label,
        dates: datesOf(spans),
        spans: spans.map(place),
      }))
      .sort((a, b) => order[a.row] - order[b.row] || a.spans[0]!.from - b.spans[0]!.from),
    ticks: scale
      .ticks(6)
      .filter((year) => Number.isInteger(year))
      .map((year) => ({ year, at: scale(year) })),
    issues: issues.map((day) => ({ day, at: scale(yearFraction(day)) })),
  }
}
const order: Record<CareerRow['row'], number> = { office: 0, seat: 1, party: 2 }

function start(value: Edtf): number {
  return yearFraction(boundsOf(value).from)
}
/** A year as an end is left at its middle: the day within it is not known. */
function end(value: Edtf): number {
  return value.length === 4 ? Number(value) + 0.5 : yearFraction(boundsOf(value).to, 1)
}

/** "June 2009 to May 2010", "since 2015"; spans that follow one another within ninety days are told as one. */
function datesOf(spans: readonly Span[]): string {
  const merged: Span[] = []
  for (const span of [...spans].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))) {
    const last = merged.at(-1)
    if (last?.to && span.from && start(span.from) - end(last.to) < 0.25)
      merged[merged.length - 1] = { from: last.from, to: span.to }
    else merged.push(span)
  }
  return merged.map(labelSpan).join('; ')
}

/** A span in words, days left out: "June 2009 to May 2010", "since 2015", "until May 1997". */
export function labelSpan({ from, to }: Span): string {
  const words = (value: Edtf) => labelDate(value.slice(0, 7))
  if (from && to) return words(from) === words(to) ? words(from) : `${words(from)} to ${words(to)}`
  if (from) return `since ${words(from)}`
  return to ? `until ${words(to)}` : ''
}

/** Stacks marks that would cover one another. */

export interface Extent {
  readonly from: number
  readonly to: number
}

/** Lane of each mark, from 0, in the order given: the lowest one whose last mark ends `gap` before it. */
export function lanesOf(marks: readonly Extent[], gap: number): number[] {
  const ends: number[] = []
  const lanes = new Array<number>(marks.length).fill(0)
  const order = marks.map((_, i) => i).sort((a, b) => marks[a]!.from - marks[b]!.from || a - b)
  for (const i of order) {
    const mark = marks[i]!
    const free = ends.findIndex((end) => end + gap <= mark.from)
    const lane = free < 0 ? ends.length : free
    ends[lane] = mark.to
    lanes[i] = lane
  }
  return lanes
}

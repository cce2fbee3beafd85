/** Resolution of descriptions by office: who held it at the time of writing, unless the words are of another time or place. */
import type { CompiledRegistry } from '../registry.ts'
import type { Day, EntityNames, OfficeNames, Tenure } from '../types.ts'
import type { OfficeNaming } from './office-mentions.ts'
import { holdersOn } from './offices.ts'
import type { Finding } from './story.ts'

/** The people named so far in a block. */
export interface Met {
  readonly all: Set<EntityNames>
  last: EntityNames | undefined
}
export function meet(met: Met, entity: EntityNames): void {
  if (entity.kind !== 'person') return
  met.all.add(entity)
  met.last = entity
}

/** Says whom an office phrase means at the time of writing; listed apart where that can't be told. */
export function resolveOffice(
  naming: OfficeNaming,
  block: number,
  met: Met,
  story: { readonly registry: CompiledRegistry; readonly day: Day },
): Finding | undefined {
  const { registry, day } = story
  const offices = naming.offices.filter(({ single }) => single)
  if (offices.length === 0) return undefined
  const { first, end } = naming
  const ever = () => offices.flatMap(({ id }) => registry.holders.get(id) ?? [])
  const undecided = (reason: string, candidates: readonly EntityNames[] = ever()): Finding => ({
    kind: 'office',
    block,
    first,
    end,
    candidates: [...new Set(candidates)],
    rule: 'office',
    reason,
  })
  if (naming.qualified) {
    const former = ever().filter((entity) => heldBefore(entity, offices, day))
    return undecided('a holder of another time', former.length > 0 ? former : ever())
  }
  if (naming.abroad) return undecided('perhaps an office abroad')
  const all = [...new Set(offices.flatMap(({ id }) => holdersOn(registry, id, day)))]
  // On the day that it changes hands, the one of them who is spoken of.
  const spoken = all.filter((entity) => met.all.has(entity))
  const holders = all.length > 1 && spoken.length === 1 ? spoken : all
  const [holder] = holders
  if (!holder || holders.length > 1)
    return undecided(holder ? 'held by more than one' : 'nobody in the registry held it then', holders)
  const held = (year: number) => holder.tenures.some((one) => isOf(one, offices) && spansYear(one, year))
  if (!naming.years.every(held)) return undecided('the sentence speaks of another time')
  // "Tony Blair came in. In the end the prime minister left."
  const rival = met.last
  if (rival && !met.all.has(holder) && heldBefore(rival, offices, day))
    return undecided('another holder is spoken of', [holder, rival])
  return { kind: 'mention', block, first, end, entity: holder, relation: 'office', rule: 'office' }
}

/** Whether somebody’s time in one of the offices was over by then. */
const heldBefore = ({ tenures }: EntityNames, offices: readonly OfficeNames[], day: Day): boolean =>
  tenures.some((one) => one.to !== undefined && one.to < day && isOf(one, offices))
const isOf = ({ office }: Tenure, offices: readonly OfficeNames[]) => offices.some(({ id }) => id === office)

const spansYear = (tenure: { readonly from?: string; readonly to?: string }, year: number) =>
  (tenure.from === undefined || tenure.from.slice(0, 4) <= String(year)) &&
  (tenure.to === undefined || tenure.to.slice(0, 4) >= String(year))

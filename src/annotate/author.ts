/** The author's decisions of a whole article: what they make mentions of, what they say of names and dates, their faults. */
import type { FlatBlock } from './blocks.ts'
import { isEdtf } from './dates/index.ts'
import { rule } from './decisions.ts'
import type { Locator } from './positions.ts'
import type { CompiledRegistry } from './registry.ts'
import type { Edtf, EntityMention, EntityNames, TextFault } from './types.ts'

/** A place where the author says who is meant: it names them as a full name does. */
export interface DecidedName {
  readonly start: number
  readonly end: number
  readonly entity: EntityNames
}
export interface DecidedDate {
  readonly start: number
  readonly end: number
  readonly value: Edtf
}
/** An entity's mention before it has its number and place; `at` is the block's index. */
export type EntityDraft = Omit<EntityMention, 'id' | 'line' | 'column'> & { readonly at: number }

export interface AuthorsWord {
  readonly drafts: readonly EntityDraft[]
  readonly faults: readonly TextFault[]
  /** By block; absent of nearly all. */
  readonly names: readonly (readonly DecidedName[] | undefined)[]
  readonly dates: readonly (readonly DecidedDate[] | undefined)[]
}

export function readDecisions(
  flats: readonly FlatBlock[],
  registry: CompiledRegistry,
  where: Locator,
): AuthorsWord {
  const drafts: EntityDraft[] = []
  const faults: TextFault[] = []
  const names: DecidedName[][] = []
  const dates: DecidedDate[][] = []
  flats.forEach((flat, at) => {
    for (const decision of flat.decisions) {
      const ruling = rule(decision, registry, isEdtf)
      const { start, end, surface } = decision
      if ('fault' in ruling) faults.push({ ...where.locateNode(flat, decision.node, start), ...ruling.fault })
      else if (ruling.kind === 'date') add(dates, at, { start, end, value: ruling.value })
      else if (ruling.kind !== 'plain') {
        const { kind, entity, relation } = ruling
        drafts.push({
          at,
          block: flat.block.id,
          start,
          end,
          surface,
          rule: 'author',
          kind,
          entity: entity.id,
          relation,
        })
        if (relation === 'named') add(names, at, { start, end, entity })
      }
    }
  })
  return { drafts, faults, names, dates }
}

function add<One>(lists: One[][], at: number, one: One): void {
  const known = lists[at]
  if (known) known.push(one)
  else lists[at] = [one]
}

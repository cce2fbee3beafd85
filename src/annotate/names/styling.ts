/** Whom a styling or initials can mean: "Mr Brown", "Lady Chakrabarti", "G. Brown". */
import { eitherGender, feminine, masculine } from '../data/forenames.ts'
import { type Gender, stylings } from '../data/titles.ts'
import { fold, surnameKey } from '../tokens.ts'
import type { EntityNames } from '../types.ts'

const styleOf = (style: string) => (style === 'mister' ? 'mr' : style)

/** What the registry's stylings, or the forename, tell of a person's gender. */
export function genderOf(entity: EntityNames): Gender | undefined {
  for (const style of entity.styles) {
    const { gender } = stylings.get(fold(style)) ?? {}
    if (gender) return gender
  }
  const [forename = ''] = fold(entity.name)
    .replace(/^(?:sir|dame|lord|lady) /u, '')
    .split(' ')
  return genderOfForename(forename)
}

/** What a folded forename tells. */
export function genderOfForename(forename: string): Gender | undefined {
  if (eitherGender.has(forename)) return undefined
  return masculine.has(forename) ? 'm' : feminine.has(forename) ? 'f' : undefined
}

/** Whether a person may be styled so: listed, or "Mr" or "Ms" that the gender allows. */
export function mayBeStyled(entity: EntityNames, style: string): boolean {
  const own = styleOf(style)
  if (entity.styles.some((each) => fold(each) === own)) return true
  const { listed, gender } = stylings.get(own) ?? { listed: true }
  if (listed) return false
  const known = genderOf(entity)
  return known === undefined || known === gender
}

/** Whether letters are the initials of a form of the name, surname left out. */
export function hasInitials(entity: EntityNames, letters: string): boolean {
  return entity.forms.some(({ text, use }) => {
    if (use !== 'full') return false
    const words = fold(text)
      .split(/[\s.]+/u)
      .filter((word) => word.length > 0 && !stylings.has(word))
    const own = words
      .slice(0, -1)
      .map((word) => word[0])
      .join('')
    return own.startsWith(letters) || own === letters
  })
}

const surnames = new WeakMap<EntityNames, readonly string[]>()
/** Keys of a person’s surnames; a person’s never change. */
export function surnamesOf(entity: EntityNames): readonly string[] {
  let keys = surnames.get(entity)
  if (!keys) {
    keys = entity.forms.flatMap(({ use, text }) => (use === 'short' ? [surnameKey(text)] : []))
    surnames.set(entity, keys)
  }
  return keys
}

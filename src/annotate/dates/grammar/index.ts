/** The grammar of dates: all rules, compiled once. Where two readings are equally long, the one that stands first holds. */

import { compileGrammar } from '../parser.ts'
import { rolesIn } from '../paths.ts'
import { compounds } from './compounds.ts'
import { deictic } from './deictic.ts'
import { feasts } from './feasts.ts'
import { points } from './points.ts'
import { story } from './story.ts'

export const rules = [...points, ...feasts, ...story, ...deictic, ...compounds]
export const grammar = compileGrammar(rules)

/** What a word may be in a date. */
export const roleInDate = rolesIn(grammar, 'date')

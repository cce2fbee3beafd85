/** The grammar of dates: all rules, compiled once. Where two readings are equally long, the one that stands first holds. */

import { compileGrammar } from '../parser.ts'
import { beginningWith } from '../paths.ts'
import { compounds } from './compounds.ts'
import { deictic } from './deictic.ts'
import { feasts } from './feasts.ts'
import { points } from './points.ts'
import { story } from './story.ts'

export const rules = [...points, ...feasts, ...story, ...deictic, ...compounds]
export const grammar = compileGrammar(rules)

/** Whether a date may begin with a word. */
export const beginsDate = beginningWith(grammar, 'date')

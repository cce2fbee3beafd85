/** The grammar of dates: all rules, compiled once. Where two readings are equally long, the one that stands first holds. */

import type { Word } from '../../words.ts'
import { noDate } from '../lexicon.ts'
import { compileGrammar } from '../parser.ts'
import { compounds } from './compounds.ts'
import { deictic } from './deictic.ts'
import { feasts } from './feasts.ts'
import { points } from './points.ts'
import { story } from './story.ts'

export const rules = [...points, ...feasts, ...story, ...deictic, ...compounds]
export const grammar = compileGrammar(rules)

/** Whether dates may be made of a word. */
export const isDated = (word: Word): boolean => grammar.wordOf(word) !== noDate

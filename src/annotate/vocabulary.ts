/**
 * The words met lately. What a word is like, and what may begin with it, is told once: the words of English come again and again, and most
 * of the cost of a text would be in folding them.
 */
import { dateFacts } from './dates/heads.ts'
import { type Kind, Word } from './words.ts'

/** How many letters a plain word may have: six bits each, in three numbers. */
export const plainLetters = 15
export const lettersInOne = 5
/** Beside the letters of the first number: they are figures. */
export const figures = 1 << 30

/** What is kept of a plain word: its letters, in three numbers, and bits of `facts`. */
const [size, asFacts] = [4, 3]
const [fewest, most, near] = [1 << 10, 1 << 14, 64]
/** Longer ones are hardly words. */
const longest = 40

/** Words by their letters. Never more than so many: a full vocabulary begins anew. */
export class Vocabulary {
  private readonly begins: (word: Word) => number
  /** The plain words in the order they were met, so that words of one text stand side by side; and what is kept of each. */
  private list: Word[] = []
  private kept = new Int32Array(fewest * size)
  /** Their numbers, from 1, at places that their letters tell; at least half of the places are free. */
  private places = new Uint16Array(2 * fewest)
  /** Where what is kept of the plain word sought last begins. */
  private sought = 0
  private readonly others = new Map<string, Met>()
  private readonly signs: Met[] = []
  private readonly endings: Met[] = []

  /** `begins`: which of the facts from `begins` on are true of a word. */
  constructor(begins: (word: Word) => number = () => 0) {
    this.begins = begins
  }

  /**
   * Seeks the word at `start`–`end` of a text: at most fifteen unaccented letters, or five figures. `first` has the lower six bits of the
   * codes of the first five, and `figures`; `more` and `last` those of the next and the last. They tell one word from another, so
   * that nothing is compared letter by letter. False where others have its place: `other` knows it too.
   */
  seek(text: string, start: number, end: number, first: number, more: number, last: number): boolean {
    const at = this.place(first, more, last)
    const number = at < 0 ? 0 : (this.places[at] as number)
    this.sought = (number - 1) * size
    if (number > 0) return true
    return at >= 0 && this.learn(text.slice(start, end), first, more, last)
  }
  /** The plain word sought last, and its facts. */
  get word(): Word {
    return this.list[this.sought / size] as Word
  }
  get is(): number {
    return this.kept[this.sought + asFacts] as number
  }

  /** Any other word, number or sign. */
  other(text: string, kind: Kind): Met {
    const known = this.others.get(text)
    if (known !== undefined) return known
    const word = new Word(text, kind)
    const met = { word, is: this.tell(word) }
    if (this.others.size >= most) this.others.clear()
    if (text.length <= longest) this.others.set(word.text, met)
    return met
  }
  /** A sign of ASCII, a dash or a quotation mark, by its code. */
  sign(code: number): Met {
    const index = code < 0x80 ? code : code - 0x2010 + 0x80
    this.signs[index] ??= this.other(String.fromCharCode(code), 'sign')
    return this.signs[index] as Met
  }
  /** A possessive ending with a small "s", by the code of its apostrophe. */
  possessive(code: number): Met {
    const index = code < 0x80 ? 0 : 1
    this.endings[index] ??= this.other(`${String.fromCharCode(code)}s`, 'sign')
    return this.endings[index] as Met
  }

  /** The place of a plain word, or a free one for it; -1 where all near it are taken, as only made-up words bring about. */
  private place(first: number, more: number, last: number): number {
    const { places, kept } = this
    const end = places.length - 1
    const mixed = Math.imul(first ^ Math.imul(more ^ Math.imul(last, 0xc2b2ae35), 0x9e3779b1), 0x85ebca6b)
    let at = (mixed ^ (mixed >>> 15)) & end
    for (let tries = 0; tries < near; tries++, at = (at + 1) & end) {
      const of = ((places[at] as number) - 1) * size
      if (of < 0 || (kept[of] === first && kept[of + 1] === more && kept[of + 2] === last)) return at
    }
    return -1
  }
  private learn(text: string, first: number, more: number, last: number): boolean {
    if (this.list.length * size >= this.kept.length) this.makeRoom()
    const at = this.place(first, more, last)
    if (at < 0) return false
    const word = new Word(text, first >= figures ? 'number' : 'word')
    this.sought = this.list.length * size
    this.kept.set([first, more, last, this.tell(word)], this.sought)
    this.places[at] = this.list.push(word)
    return true
  }
  private makeRoom(): void {
    const { kept, list } = this
    if (list.length >= most) {
      this.list = []
      this.places.fill(0)
      return
    }
    this.kept = new Int32Array(kept.length * 2)
    this.kept.set(kept)
    this.places = new Uint16Array(this.places.length * 2)
    for (let number = 1; number <= list.length; number++) {
      const [first = 0, more = 0, last = 0] = kept.subarray((number - 1) * size)
      const to = this.place(first, more, last)
      if (to >= 0) this.places[to] = number
    }
  }
  private tell(word: Word): number {
    return word.is | dateFacts(word) | this.begins(word)
  }
}

/** A word with bits of `facts`. */
export interface Met {
  readonly word: Word
  readonly is: number
}

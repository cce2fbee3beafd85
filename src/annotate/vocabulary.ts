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

/** What is kept of a plain word: its letters, in three numbers; bits of `facts`; its place in the list. */
const [size, asFacts, asPlace] = [8, 3, 4]
const [fewest, most, near] = [1 << 10, 1 << 14, 64]
/** Longer ones are hardly words. */
const longest = 40

/** Words by their letters. Never more than so many: a full vocabulary begins anew. */
export class Vocabulary {
  private readonly begins: (word: Word) => number
  private cells = new Int32Array(2 * fewest * size)
  /** Where the plain word sought last is kept. */
  private sought = 0
  private list: Word[] = []
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
    this.sought = at >= 0 && this.cells[at] === 0 ? this.learn(text.slice(start, end), first, more, last) : at
    return this.sought >= 0
  }
  /** The plain word sought last, and its facts. */
  get word(): Word {
    return this.list[this.cells[this.sought + asPlace] as number] as Word
  }
  get is(): number {
    return this.cells[this.sought + asFacts] as number
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

  /** Where a plain word is kept, or may be; -1 where all places near its own are taken, as only made-up words bring about. */
  private place(first: number, more: number, last: number): number {
    const { cells } = this
    const end = cells.length - 1
    const mixed = Math.imul(first ^ Math.imul(more ^ Math.imul(last, 0xc2b2ae35), 0x9e3779b1), 0x85ebca6b)
    let at = ((mixed ^ (mixed >>> 15)) * size) & end
    for (let tries = 0; tries < near; tries++, at = (at + size) & end)
      if (cells[at] === 0 || (cells[at] === first && cells[at + 1] === more && cells[at + 2] === last))
        return at
    return -1
  }
  private learn(text: string, first: number, more: number, last: number): number {
    const word = new Word(text, first >= figures ? 'number' : 'word')
    if (this.list.length * 2 * size >= this.cells.length) this.makeRoom()
    const at = this.place(first, more, last)
    if (at < 0) return at
    this.cells.set([first, more, last, this.tell(word), this.list.length], at)
    this.list.push(word)
    return at
  }
  private makeRoom(): void {
    const { cells } = this
    if (this.list.length >= most) {
      this.list = []
      cells.fill(0)
      return
    }
    this.cells = new Int32Array(cells.length * 2)
    for (let at = 0; at < cells.length; at += size) {
      const [first = 0, more = 0, last = 0] = cells.subarray(at, at + 3)
      const to = first === 0 ? -1 : this.place(first, more, last)
      if (to >= 0) this.cells.set(cells.subarray(at, at + size), to)
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

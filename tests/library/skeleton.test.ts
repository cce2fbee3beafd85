import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newArticle, newPerson, skeletonFaults, slugOf, sortGuess } from '../../src/library/index.ts'

const occupation = 'politician'

describe('a new file', () => {
  it.each([
    ['Nick Clegg', 'nick-clegg', 'Clegg, Nick'],
    ['Siân Berry', 'sian-berry', 'Berry, Siân'],
    ['Michelle O’Neill', 'michelle-oneill', 'O’Neill, Michelle'],
    ['Jacob Rees-Mogg', 'jacob-rees-mogg', 'Rees-Mogg, Jacob'],
    ['Plato', 'plato', 'Plato'],
  ])('has an id made from the name %s', (name, id, sort) => {
    expect(slugOf(name)).toBe(id)
    expect(sortGuess(name)).toBe(sort)
    expect(newPerson({ name, occupation }).path).toBe(`people/${id}.yaml`)
  })

  it('says that a surname is a common word', () => {
    expect(newPerson({ name: 'Nick Brown', occupation }).text).toContain('\ncommon: true\n')
    expect(newPerson({ name: 'Nick Clegg', occupation }).text).not.toContain('common')
  })

  it('takes a surname of two words as it is told', () => {
    const { text } = newPerson({ name: 'Iain Duncan Smith', sort: 'Duncan Smith, Iain', occupation })
    expect(text).toContain('sort: Duncan Smith, Iain\n')
  })

  it('is valid whatever the title holds', () => {
    const title = fc.string({ minLength: 1, unit: 'grapheme' }).filter((words) => words.trim() !== '')
    fc.assert(
      fc.property(title, (words) => {
        const made = newArticle({ title: words, published: '2010-05-12', slug: 'x' })
        expect(skeletonFaults(made)).toEqual([])
      }),
    )
  })

  it.each([
    [{ title: 'A day', published: '2010-02-30' }, 'no such day'],
    [{ title: 'A day', published: 'yesterday' }, 'a date is YYYY-MM-DD'],
    [{ title: 'A day', published: '2010-02-03', slug: '../day' }, '“../day” is no id'],
    [{ title: '?', published: '2010-02-03' }, '“” is no id'],
  ])('is refused where it could not be built: %j', (front, message) => {
    expect(skeletonFaults(newArticle(front)).map((fault) => fault.message)).toEqual([
      expect.stringContaining(message),
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { brokenPromises, brokenPromisesIn } from './promises.ts'

/** A small article that keeps every promise; each test breaks one. */
const sound = `<article data-article="one"><h1>One</h1><p id="p0" data-standfirst>x</p><div data-prose>
<p id="p1"><a class="mention" id="ada-1" href="/people/ada/" data-kind="person" data-entity="ada">Ada</a>
<a class="mention" id="ada-derived-1" href="/people/ada/" data-kind="person" data-entity="ada" data-relation="derived">Adaite</a></p>
<p data-apparatus>a note</p><h2 id="two">Two</h2>
<p id="p2"><a class="mention" id="d-1" href="/dates/#2008-08" data-kind="date"><time data-edtf="2008-08" datetime="2008-08">August</time></a>
<a class="mention" id="d-2" href="/dates/#198X" data-kind="date"><data data-edtf="198X" value="198X">the 1980s</data></a></p>
</div></article>`
const judge = (html: string) =>
  brokenPromises(
    'one',
    html,
    (folder, address) => folder === 'people/ada' && address === '/articles/one/#ada-1',
  )

describe('the promises of the HTML', () => {
  it('are kept by a sound article', () => expect(judge(sound)).toEqual([]))

  it.each([
    ['data-article="one"', 'data-article="two"', '0 articles say data-article="one"'],
    ['<p id="p2">', '<p id="p3">', 'paragraph 2 is p3'],
    ['<p data-apparatus>', '<p>', 'paragraph 2 is undefined'],
    ['<h2 id="two">', '<h2>', 'the heading “Two” has no id'],
    ['id="p0" data-standfirst', 'id="s" data-standfirst', 'the standfirst is no <p id="p0">'],
    [
      'href="/people/ada/" data-kind="person" data-entity="ada">',
      'href="/ada/" data-kind="person" data-entity="ada">',
      '“Ada” leads to /ada/',
    ],
    ['id="ada-derived-1"', 'id="ada-2"', '“Adaite” has the id ada-2, not ada-derived-1'],
    ['data-relation="derived"', 'data-relation="like"', '“Adaite” is like'],
    ['datetime="2008-08"', 'datetime="198X"', '“August” has no legal value'],
    ['value="198X"', 'value="1980"', '“the 1980s” has no legal value'],
    [
      '<h1>One</h1>',
      '<h1><a class="mention" id="d-0" href="/" data-kind="date"><data data-edtf="1" value="1">One</data></a></h1>',
      '“One” stands in the title',
    ],
  ])('break where %s becomes %s', (from, to, fault) => {
    expect(judge(sound.replace(from, to))).toContain(fault)
  })

  it('break where no passage leads back', () => {
    expect(brokenPromises('one', sound, () => false)).toEqual([
      'nothing in people/ada leads back to /articles/one/#ada-1',
    ])
  })

  it('are kept by the built site', () => expect(brokenPromisesIn(process.env.DIST ?? 'dist')).toEqual([]))
})

/** Extent of a name: stylings, possessives, hyphens, brackets, inline markup. */
import { describe, expect, test } from 'vitest'
import { annotated, marked } from './cast.ts'
import { examples } from './examples.ts'

describe('the longest form, without article, possessive or brackets', () => {
  examples([
    'The {Labour Party: labour}, the {Tory party: conservative}, {new Labour: new-labour}, the {Tories: conservative}.',
    '{Sir Ian Blair: ian-blair} met {Kenneth Clarke: kenneth-clarke} and {Ken Clarke: kenneth-clarke}’s wife.',
    'In {George Osborne: george-osborne}’s ear, and {Osborne: george-osborne}’s office; the {Tories: conservative}’ lead.',
    '“[{Labour: labour}] people,” he said. The {Alliance for Workers’ Liberty: awl} ({AWL: awl}) and the {Socialist Workers Party: swp} [{SWP: swp}].',
    'The {PLP: plp} [{Parliamentary Labour Party: plp}] met the former {Conservative Party: conservative} chairman.',
    'The shadow chancellor {George Osborne: george-osborne} and {Tory: conservative} MP {David Davis: david-davis}.',
    'A {Labour: labour} figure, a {Tory: conservative}, the most powerful {Conservative: conservative}, a {Conservative: conservative} government.',
    'The general secretary of {Unite: unite}; ‘{Labour: labour}’ in quotes; {Unite the Union: unite} paid.',
    'Poems for {Jeremy Corbyn: jeremy-corbyn}; {David Cameron: david-cameron}’s Money Men.',
  ])
})

describe('hyphens and dashes', () => {
  examples([
    'A {Jeremy Corbyn: jeremy-corbyn}-themed book, a {Corbyn: jeremy-corbyn}-led party, {Labour: labour}-run councils.',
    'Anti-{Corbyn: jeremy-corbyn} MPs, post-{Corbyn: jeremy-corbyn} plans, pro-{Labour: labour} papers, an ex-{Tory: conservative}.',
    '{Tony Blair: tony-blair} and {Gordon Brown: gordon-brown}: the {Blair: tony-blair}-{Brown: gordon-brown} years, the {Blair: tony-blair}–{Brown: gordon-brown} war, {Blair: tony-blair}–Darling.',
    '{Gordon Brown: gordon-brown} hates Brown-nosing; a {Brown: gordon-brown}-led cabinet.',
    '{Emma Rees: emma-rees} is not Emma Rees-Mogg, nor is Jacob Rees-Mogg.',
    '{Iain Duncan Smith: iain-duncan-smith}, {Iain Duncan-Smith: iain-duncan-smith}, {Duncan Smith: iain-duncan-smith}, {IDS: iain-duncan-smith}. Not Smith.',
    '{Tony Blair: tony-blair}/{Gordon Brown: gordon-brown}; {Blair: tony-blair}/{Brown: gordon-brown}.',
  ])
})

describe('a name over inline markup is one mention', () => {
  test.each([
    ['*Gordon* Brown spoke.', '{Gordon Brown: gordon-brown} spoke.'],
    ['**The *Gordon*** Brown *years*.', 'The {Gordon Brown: gordon-brown} years.'],
    ['Gordon\nBrown spoke.', '{Gordon\nBrown: gordon-brown} spoke.'],
    ['[Gordon Brown](https://example.org) and `Gordon Brown`.', 'Gordon Brown and Gordon Brown.'],
    ['Gordon [Brown](https://example.org).', 'Gordon Brown.'],
  ])('%s', (markdown, expected) => {
    expect(marked(markdown)).toBe(expected)
  })
})

test('offsets, lines and columns point at the words', () => {
  const markdown = '# A \\*title\\*\n\n> One &amp; two \\* three *Gordon*\n> Brown, and\n> Brown too.\n'
  const { mentions, blocks } = annotated(markdown, { lineOffset: 4 })
  expect(mentions.map(({ line, column, surface }) => [line, column, surface])).toEqual([
    [7, 27, 'Gordon\nBrown'],
    [9, 3, 'Brown'],
  ])
  for (const { block, start, end, surface } of mentions) {
    expect(blocks.find(({ id }) => id === block)?.text.slice(start, end)).toBe(surface)
  }
})

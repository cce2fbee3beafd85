/** Who somebody was on a day, held to the real content, and the rules held to small cases of their own. */
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { asOf, createCorpus, laterThan, leaderOn, type Party, type Person } from '../../src/corpus/index.ts'
import { readShelf } from '../../src/library/index.ts'

const content = path.resolve(import.meta.dirname, '../../content')
const { people, parties, faults } = readShelf(content)
const corpus = createCorpus({ articles: [], people, parties })
const [facade, momentum] = ['2008-10-13', '2017-03-23']
const on = (id: string, day: string) => asOf(corpus, corpus.entity(id), day)
const line = (id: string, day: string) => on(id, day).line

it('the people and parties of the content folder are without fault', () => expect(faults).toEqual([]))

describe('the people of the article of 13 October 2008', () => {
  it.each([
    ['peter-mandelson', 'Business Secretary; Labour peer'],
    ['george-osborne', 'Shadow Chancellor of the Exchequer; MP for Tatton'],
    ['gordon-brown', 'Prime Minister; Leader of the Labour Party; MP for Kirkcaldy and Cowdenbeath'],
    ['david-cameron', 'Leader of the Conservative Party; Leader of the Opposition; MP for Witney'],
    ['tony-blair', 'Middle East envoy of the Quartet; former Prime Minister'],
    ['derek-conway', 'Independent MP for Old Bexley and Sidcup'],
    ['kenneth-clarke', 'Conservative MP for Rushcliffe; former Chancellor of the Exchequer'],
    ['michael-howard', 'Conservative MP for Folkestone and Hythe; former Leader of the Conservative Party'],
    ['david-davis', 'Conservative MP for Haltemprice and Howden; former Shadow Home Secretary'],
    ['boris-johnson', 'Mayor of London'],
    ['ian-blair', 'Metropolitan Police Commissioner'],
    ['michael-ashcroft', 'Deputy Chairman of the Conservative Party; Conservative peer'],
    ['neil-kinnock', 'Labour peer; former Leader of the Labour Party'],
    ['alistair-graham', 'former chairman of the Committee on Standards in Public Life'],
    ['labour', 'governing party; led by Gordon Brown'],
    ['conservative', 'main opposition party; led by David Cameron'],
    ['momentum', 'not founded until 8 October 2015'],
    ['militant', /; ended in 1991$/],
  ])('%s: %s', (id, expected) => {
    if (typeof expected === 'string') expect(line(id, facade)).toBe(expected)
    else expect(line(id, facade)).toMatch(expected)
  })
})

describe('the people of the article of 23 March 2017', () => {
  it.each([
    ['jeremy-corbyn', 'Leader of the Labour Party; Leader of the Opposition; MP for Islington North'],
    ['theresa-may', 'Prime Minister; Leader of the Conservative Party; MP for Maidenhead'],
    ['tom-watson', 'Deputy Leader of the Labour Party; Shadow Culture Secretary; MP for West Bromwich East'],
    ['clive-lewis', 'Labour MP for Norwich South; former Shadow Business Secretary'],
    ['len-mccluskey', 'candidate for General Secretary of Unite, having stood down to force an election'],
    ['tony-benn', 'Labour Cabinet minister in the 1960s and 1970s; died on 14 March 2014'],
    ['tony-blair', 'former Prime Minister'],
    ['shami-chakrabarti', 'Shadow Attorney General; Labour peer'],
    ['emily-thornberry', 'Shadow Foreign Secretary; MP for Islington South and Finsbury'],
    ['karl-marx', 'philosopher and economist; died on 14 March 1883'],
    ['unite', 'trade union, affiliated to the Labour Party; led by Gail Cartmail, acting General Secretary'],
    ['momentum', 'left-wing organisation in and around the Labour Party; led by Jon Lansman, founder'],
  ])('%s: %s', (id, expected) => expect(line(id, momentum)).toBe(expected))
})

describe('the days on which things change', () => {
  it.each([
    ['peter-mandelson', '2008-10-12', 'Business Secretary'],
    ['derek-conway', '2008-01-29', 'Conservative MP for Old Bexley and Sidcup'],
    ['derek-conway', '2008-01-30', 'Independent MP for Old Bexley and Sidcup'],
    ['boris-johnson', '2008-06-04', 'Mayor of London; MP for Henley'],
    ['boris-johnson', '2008-06-05', 'Mayor of London'],
    ['clive-lewis', '2017-02-08', 'Shadow Business Secretary; MP for Norwich South'],
    ['ian-blair', '2008-12-01', 'Metropolitan Police Commissioner'],
    ['tony-benn', '2014-03-14', 'Labour Cabinet minister in the 1960s and 1970s'],
    // The shadow chancellor's record runs to 13 May 2010, the Chancellor's from 12 May; between the two Parliaments nobody sits.
    ['george-osborne', '2010-05-11', 'Shadow Chancellor of the Exchequer; MP for Tatton'],
    ['george-osborne', '2010-05-13', 'Chancellor of the Exchequer; MP for Tatton'],
    ['theresa-may', '2016-07-12', 'Leader of the Conservative Party; Home Secretary; MP for Maidenhead'],
    ['theresa-may', '2016-07-13', 'Prime Minister; Leader of the Conservative Party; MP for Maidenhead'],
    ['tony-blair', '2007-06-27', 'Prime Minister; Middle East envoy of the Quartet; MP for Sedgefield'],
    ['diane-abbott', '2016-10-06', 'Shadow Home Secretary; MP for Hackney North and Stoke Newington'],
    ['michael-howard', '2010-05-01', 'former Leader of the Conservative Party'],
    ['zac-goldsmith', '2017-01-01', undefined],
  ])('%s on %s: %s', (id, day, expected) => expect(line(id, day)).toBe(expected))

  it.each([
    ['derek-conway', facade, 'independent'],
    ['boris-johnson', facade, 'conservative'],
    ['ian-blair', facade, undefined],
    ['peter-hitchens', facade, undefined],
    ['kenneth-clarke', '2019-09-03', 'conservative'],
    ['kenneth-clarke', '2019-09-05', 'independent'],
    ['luciana-berger', momentum, 'labour'],
  ])('the party of %s on %s: %s', (id, day, expected) => expect(on(id, day).party).toBe(expected))
})

describe('what came later', () => {
  it.each([
    ['david-cameron', facade, '2010-05-11', 'Prime Minister, 11 May 2010 to 13 July 2016'],
    ['george-osborne', facade, '2010-05-12', 'Chancellor of the Exchequer, 12 May 2010 to 13 July 2016'],
    ['boris-johnson', facade, '2019-07-24', 'Prime Minister, 24 July 2019 to 6 September 2022'],
    ['gordon-brown', facade, '2010-05-11', 'resigned as Prime Minister and Labour leader on 11 May 2010'],
    ['ian-blair', facade, '2010-07-26', 'crossbench peer from 26 July 2010'],
    ['theresa-may', momentum, '2019-07-24', 'Prime Minister until 24 July 2019'],
    ['clive-lewis', momentum, '2018-01-12', 'Shadow Treasury Minister, January 2018 to April 2020'],
    ['andy-burnham', momentum, '2017-05-08', 'Mayor of Greater Manchester, 8 May 2017 to 2026'],
    [
      'emily-thornberry',
      momentum,
      '2024-09-11',
      'elected Chair of the Foreign Affairs Committee in September 2024',
    ],
    ['labour', momentum, '2024-07-05', 'in government from 5 July 2024'],
  ])('%s after %s: %s', (id, day, date, text) =>
    expect(laterThan(corpus.entity(id), day)).toMatchObject({ date, text }),
  )

  it('is nothing where no fact says anything', () =>
    expect(laterThan(corpus.entity('karl-marx'), facade)).toBeUndefined())
})

describe('every line', () => {
  const lines = corpus.people.flatMap((person) =>
    [facade, momentum].map((day) => ({ who: person.id, ...asOf(corpus, person, day) })),
  )
  it('has a source', () => {
    const bare = lines.filter(({ line, sources }) => (line === undefined) !== (sources.length === 0))
    expect(bare).toEqual([])
  })
  it('fits a margin', () => {
    expect(
      lines.filter(({ line }) => (line?.length ?? 0) > 100).map(({ who, line }) => `${who}: ${line}`),
    ).toEqual([])
  })
  it('is the same text whatever order the people stand in', () => {
    const turned = createCorpus({ articles: [], people: [...people].reverse(), parties })
    expect(turned.people.map((person) => asOf(turned, person, facade))).toEqual(
      corpus.people.map((person) => asOf(corpus, person, facade)),
    )
  })
})

describe('the rules', () => {
  const source = { title: 'Register', url: 'https://example.org/' }
  const somebody = (more: Partial<Person>): Person => ({
    kind: 'person',
    id: 'ann-other',
    name: 'Ann Other',
    sort: 'Other, Ann',
    occupation: 'politician',
    names: [],
    derived: [],
    identifiers: {},
    parties: [],
    seats: [],
    offices: [],
    known: [],
    later: [],
    ...more,
  })
  const said = (more: Partial<Person>, day: string) => asOf(corpus, somebody(more), day).line
  const held = (title: string, from: string, to?: string, rank?: number) => ({
    title,
    from,
    to,
    rank,
    source,
  })

  it('a year says nothing sure of its own days', () => {
    const offices = [held('Editor', '2010', '2015')]
    expect(said({ offices }, '2010-06-01')).toBeUndefined()
    expect(said({ offices }, '2011-01-01')).toBe('Editor')
    expect(said({ offices }, '2015-06-01')).toBeUndefined()
  })
  it('two offices at most, the highest first, none of the minor ones', () => {
    const offices = [
      held('Third', '2001-01-01', undefined, 9),
      { ...held('Whip', '2001-01-01', undefined, 1), minor: true },
      held('First', '2001-01-01', undefined, 2),
      held('Second', '2001-01-01', undefined, 5),
    ]
    expect(said({ offices }, '2008-01-01')).toBe('First; Second')
  })
  it('a record that overlaps the next by more than a week is another office', () => {
    const offices = [held('Envoy', '2001-01-01', '2005-03-10'), held('Editor', '2005-03-02')]
    expect(said({ offices }, '2005-03-09')).toBe('Envoy; Editor')
    expect(
      said({ offices: [held('Envoy', '2001-01-01', '2005-03-09'), ...offices.slice(1)] }, '2005-03-09'),
    ).toBe('Editor')
  })
  it('no fact, no line', () =>
    expect(asOf(corpus, somebody({}), facade)).toEqual({ date: facade, sources: [] }))

  it('a party is led by whoever its own file names, else by the holder of the office', () => {
    expect(leaderOn(corpus, corpus.entity('unite') as Party, momentum)?.name).toBe('Gail Cartmail')
    expect(leaderOn(corpus, corpus.entity('unite') as Party, '2014-01-01')).toMatchObject({
      person: 'len-mccluskey',
    })
    expect(leaderOn(corpus, corpus.entity('labour') as Party, '2007-06-24')).toMatchObject({
      person: 'gordon-brown',
    })
  })
})

/** Rules "Which person": full names, short names, namesakes, strangers. */
import { expect, test } from 'vitest'
import { marked, unmarked } from './cast.ts'

test.each([
  // A full name says who; from there on the short name means that person.
  '{Gordon Brown: gordon-brown} sat down. The hall cheered {Brown: gordon-brown}.',
  // A short name before any full name: the bearer whose full name comes later.
  'It was said that {Osborne: george-osborne} laughed.\nThat was {George Osborne: george-osborne} all over.',
  // Two bearers: the one whose full name stands nearest before.
  '{Tony Blair: tony-blair} and {Sir Ian Blair: ian-blair} met. Then {Blair: ian-blair} left.',
  '{Sir Ian Blair: ian-blair} fell. {Tony Blair: tony-blair} watched, and {Blair: tony-blair} said nothing.',
  // Not where the other was spoken of since by his forename.
  '{Tony Benn: tony-benn} and {Hilary Benn: hilary-benn} came. {Tony: tony-benn} spoke. {Benn: ?} left.',
  '{Tony Benn: tony-benn} and {Hilary Benn: hilary-benn} came. {Tony: tony-benn} spoke; {Hilary: hilary-benn} did not. {Benn: hilary-benn} left.',
  // Nor where the other has gone by the surname, and this one not yet.
  '{Hilary Benn: hilary-benn} rose. {Benn: hilary-benn} spoke, as {Tony Benn: tony-benn} once did.\n{Benn: ?} sat down.',
  // Nor where what follows tells one from another, "which" or "a" says that there are two, or a forename comes with another surname.
  '{Tony Blair: tony-blair} and {Sir Ian Blair: ian-blair} met. {Blair: ?} of Sedgefield smiled; a {Blair: ?}, either of them, would.',
  '{Tony Blair: tony-blair} and {Sir Ian Blair: ian-blair} met.\nWhich {Blair: ?} is it?',
  // Nor where "who" or "senior" says that there are two, or both are spoken of.
  '{Tony Blair: tony-blair} came. He is not the {Blair: ?} whom they had put up for it. {Blair: ?} senior smiled.',
  '{Tony Benn: tony-benn} and {Hilary Benn: hilary-benn} came. {Benn: ?} the elder smiled.',
  '{Tony Benn: tony-benn} and {Hilary Benn: hilary-benn} came. {Benn: ?} junior spoke.',
  '{Tony Blair: tony-blair} came with {Sir Ian Blair: ian-blair} and {Tony Blair: tony-blair}’s aides. {Blair: tony-blair} senior aides smiled.',
  '{Tony Benn: tony-benn} and {Hilary Benn: hilary-benn} came: the {Benn: ?} rivalry, {Benn: ?} on {Benn: ?}.',
  // An office that only one of them has held.
  '{Sir Ian Blair: ian-blair} and {Tony Blair: tony-blair} met {Ian Blair: ian-blair}. {Blair: tony-blair}, who had been prime minister, sat.',
  // A very different one is still the same.
  'It was a very different {Tony Blair: tony-blair}, not a different {Gordon Brown: ?}.',
  // "Sir Ian" is not as good as his full name.
  '{Tony Blair: tony-blair} met {Sir Ian Blair: ian-blair}. {Tony Blair: tony-blair} left, {Sir Ian: ian-blair} stayed.\nThen nobody spoke.\nIn the end {Blair: tony-blair} went.',
  // A party in front that is not theirs.
  '{Gordon Brown: gordon-brown} rose. Then the {Tory: conservative} {Brown: ?} did, and the {Labour: labour} {Brown: gordon-brown}.',
  // "Blair–Brown": the one of the other’s party.
  '{Tony Blair: tony-blair} and {Sir Ian Blair: ian-blair} met {Gordon Brown: gordon-brown} in the {Blair: tony-blair}–{Brown: gordon-brown} years.',
  // "Mr" ends the doubt that a stranger left, unless he was told of just now.
  '{Gordon Brown: gordon-brown} had a brother, Andrew Brown. He wrote. He sang. {Mr Brown: gordon-brown} was moved.',
  '{Gordon Brown: gordon-brown} had a brother, Andrew Brown. {Mr Brown: ?} was moved. Then Sarah Brown came. {Mr Brown: gordon-brown} smiled.',
  '{Gordon Brown: gordon-brown} came. Mrs Brown sang, while {Mr Brown: gordon-brown} sat.',
  // A stranger of her sex may be meant, where the one of the registry has not been told of.
  'There was a teacher called Sue Abbott. She sang. She wrote. “Nobody knows,” said {Ms Abbott: ?}.',
  // "No relation": another.
  '{Tony Blair: tony-blair} spoke. Mr Blair – no relation – left, and {Blair: ?} (no relation) stayed.',
  '{Tony Blair: tony-blair} spoke. They trusted {Mr Blair: tony-blair}. No relation mattered more. To {Blair: tony-blair}, no relation mattered.',
  // A word that every object of the language knows is no styling.
  '{Tony Blair: tony-blair} came. Constructor {Blair: ?} sat.',
  // A contraction is no part of it.
  '{Gordon Brown: gordon-brown} sat. {Gordon: gordon-brown}’d had five; {Brown: gordon-brown}’ll be forty. It’ll do.',
  // A styling says otherwise.
  '{Tony Blair: tony-blair} rang {Ian Blair: ian-blair}. It was {Sir Ian: ian-blair} who spoke first.',
  '{Tony Blair: tony-blair} came. {Sir Ian Blair: ian-blair} left. {Mr Blair: tony-blair} stayed, and {Blair: tony-blair} slept.',
  '{Tony Blair: tony-blair} rang {Sir Ian Blair: ian-blair}. {Blair: tony-blair}, the prime minister, was cross.',
  '{Tony Blair: tony-blair} rang {Sir Ian Blair: ian-blair}. Prime Minister {Blair: tony-blair} was cross.',
  '{Tony Benn: tony-benn} and {Hilary Benn: hilary-benn} came; the elder {Benn: ?} spoke.',
  '{Mr Blair: tony-blair} smiled.',
  // A styling that the registry gives to one alone stands against a stranger who comes later.
  '{Mrs May: theresa-may} wrote back. Philip May did not.',
  'Philip May cooked. {Mrs May: theresa-may} wrote. Sarah May came. {Mrs May: ?} sang.',
  // Nobody named in full: a distinctive name, or a second sign in the sentence, or nobody.
  'All this {Mandelson: peter-mandelson} knew.',
  'The shadow chancellor, {Osborne: george-osborne}, was on his feet.',
  'Among {Tories: conservative} it is {Hague: william-hague} who makes them laugh.',
  'In the end {Osborne: ?} laughed.',
  // A stranger makes the bare surname doubtful for the rest of the block.
  '{Tom Watson: tom-watson} came. So did Emma Watson; later {Watson: ?} spoke.\nIn the morning {Watson: tom-watson} was back.',
  '{Tom Watson: tom-watson} came. So did Emma Watson. {Tom Watson: tom-watson} spoke and {Watson: tom-watson} left.',
  'So did Charles Clarke. In the end {Clarke: ?} won.\nThen {Clarke: ?} left.',
])('%s', (example) => {
  expect(marked(unmarked(example))).toBe(example)
})

// The dead do nothing, though their full name stands nearest.
test.each([
  ['2013-10-13', '{Hilary Benn: hilary-benn} quoted {Tony Benn: tony-benn}. {Benn: tony-benn} smiled.'],
  ['2016-10-13', '{Hilary Benn: hilary-benn} quoted {Tony Benn: tony-benn}. {Benn: ?} smiled.'],
])('in %s: %s', (published, example) => {
  expect(marked(unmarked(example), { context: { published } })).toBe(example)
})

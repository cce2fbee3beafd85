/** Christmas, Easter and the days counted from it. Easter Sundays from the tables of the Book of Common Prayer. */
import { expect, it } from 'vitest'
import { dayAt, easterOf } from '../../../src/annotate/dates/calendar.ts'
import { type Case, datesIn } from './sentences.ts'

it.each([
  [1913, '1913-03-23'],
  [1961, '1961-04-02'],
  [1997, '1997-03-30'],
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2011, '2011-04-24'],
  [2016, '2016-03-27'],
  [2038, '2038-04-25'],
])('Easter %i', (year, day) => {
  expect(dayAt(easterOf(year))).toBe(day)
})

/** Written on Monday 22 February 2010. */
const cases: readonly Case[] = [
  ['He was gone by Christmas.', 'Christmas = 2009-12-25'],
  ['He will be gone by Christmas.', 'Christmas = 2010-12-25'],
  ['Nobody has rung since Christmas.', 'Christmas = 2009-12-25'],
  [
    'Christmas 1989 was cold. At Christmas in 1990 it snowed.',
    'Christmas 1989 = 1989-12-25; Christmas in 1990 = 1990-12-25',
  ],
  ['At Christmas last year he was ahead.', 'Christmas last year = 2009-12-25'],
  [
    'Last Christmas he was ahead, next Christmas he will be forgotten.',
    'Last Christmas = 2009-12-25; next Christmas = 2010-12-25',
  ],
  [
    'The House rises before Easter, and on Good Friday he flies home.',
    'Easter = 2010-04-04; Good Friday = 2010-04-02',
  ],
  ['On Easter Monday 1916 there was a rising.', 'Easter Monday 1916 = 1916-04-24'],
  ['On Remembrance Sunday he wore a poppy.', 'Remembrance Sunday = 2009-11-08'],
  ['On Boxing Day he hunts.', 'Boxing Day = 2009-12-26'],
  [
    'On New Year’s Eve he danced, and on New Year’s Day he slept.',
    'New Year’s Eve = 2009-12-31; New Year’s Day = 2010-01-01',
  ],
  ['It began in the new year.', 'the new year = 2010'],
  ['In 1978 nobody struck. That Christmas everybody did.', '1978 = 1978; That Christmas = 1978-12-25'],
  // names, customs and things
  ['The Easter recess was long, the Christmas party loud.', ''],
  ['Merry Christmas! Father Christmas came early. It was like Christmas Island.', ''],
  ['Every Christmas he sends a card; the New Year honours were dull.', ''],
  ['A happy new year to all.', ''],
]

it.each(cases)('%s', (text, expected) => {
  expect(datesIn(text, '2010-02-22')).toBe(expected)
})

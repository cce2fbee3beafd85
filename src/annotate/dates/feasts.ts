/** Days that are called by a name and come round every year, some of them by the date of Easter. */

import { easterOf, toNumber, weekdayOf } from './calendar.ts'

const on = (month: number, day: number) => (year: number) => toNumber({ year, month, day })
const fromEaster = (days: number) => (year: number) => easterOf(year) + days
const sunday = (month: number, nth: number) => (year: number) => {
  const first = toNumber({ year, month, day: 1 })
  return first + 7 - weekdayOf(first) + 7 * (nth - 1)
}

/** By the words of the grammar: on which numbered day of a year. Christmas and Easter are their first day. */
export const feasts = {
  christmas: on(12, 25),
  'christmas eve': on(12, 24),
  'christmas day': on(12, 25),
  'boxing day': on(12, 26),
  "new year 's eve": on(12, 31),
  "new year 's day": on(1, 1),
  'new year': on(1, 1),
  "st george 's day": on(4, 23),
  "st andrew 's day": on(11, 30),
  "st patrick 's day": on(3, 17),
  "st david 's day": on(3, 1),
  'burns night': on(1, 25),
  halloween: on(10, 31),
  "hallowe'en": on(10, 31),
  'bonfire night': on(11, 5),
  'armistice day': on(11, 11),
  'remembrance sunday': sunday(11, 2),
  'shrove tuesday': fromEaster(-47),
  'ash wednesday': fromEaster(-46),
  'palm sunday': fromEaster(-7),
  'maundy thursday': fromEaster(-3),
  'good friday': fromEaster(-2),
  'holy saturday': fromEaster(-1),
  easter: fromEaster(0),
  'easter sunday': fromEaster(0),
  'easter day': fromEaster(0),
  'easter monday': fromEaster(1),
  whitsun: fromEaster(49),
  'whit monday': fromEaster(50),
} as const
export type Feast = keyof typeof feasts

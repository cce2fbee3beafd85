/** A weekday of the same name as that of the article's date: a newspaper means the day itself, a weekly the week before. */
import { expect, it } from 'vitest'
import { annotateDates } from '../../../src/annotate/dates/index.ts'

const friday = '2019-05-10'
const valuesIn = (text: string, publication?: string) =>
  annotateDates(text, { published: friday, ...(publication && { publication }) }).dates.map(
    ({ value }) => value,
  )

it.each([
  ['On Friday afternoon the figure passed a thousand.', 'New Statesman', ['2019-05-03']],
  ['On Friday afternoon the figure passed a thousand.', 'The Spectator', ['2019-05-03']],
  ['On Friday afternoon the figure passed a thousand.', 'The Guardian', ['2019-05-10']],
  ['On Friday afternoon the figure passed a thousand.', undefined, ['2019-05-10']],
  ['On Thursday afternoon the figure passed a thousand.', 'New Statesman', ['2019-05-09']],
  ['The count will be on Friday.', 'New Statesman', ['2019-05-10']],
  // the story has come to the days just before
  [
    'She resigned on Wednesday.\nIn 2016 she had won. On Friday she went home.',
    'Prospect',
    ['2019-05-08', '2016', '2019-05-10'],
  ],
  [
    'On Thursday she resigned. On Friday she went to the cricket.',
    'The Spectator',
    ['2019-05-09', '2019-05-10'],
  ],
])('%s (%s)', (text, publication, values) => {
  expect(valuesIn(text, publication)).toEqual(values)
})

it('knows the day of writing where it is given', () => {
  const context = { published: '2019-05-13', written: friday, publication: 'New Statesman' }
  const { dates } = annotateDates('On Friday the figure passed a thousand.', context)
  expect(dates.map(({ value }) => value)).toEqual([friday])
})

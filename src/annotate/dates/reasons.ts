/** Why a date was left without a value, in plain words, by the name of the rule that says so. */

export const reasons = {
  'no-anchor': 'nothing told before says which day, month or year this is reckoned from',
  'quoted-deictic': 'it stands in a quotation, and nothing says on which day the words were spoken',
  'wide-anchor': 'the date it is reckoned from is not exact enough',
  'weekday-contradicts': 'the weekday is not that of the date',
  'no-such-date': 'the calendar has no such date',
  'person-or-month': 'somebody of that name is named in this article, and nothing says which is meant',
  'begins-after-writing': 'it is told as past but would begin on the day of writing or later',
} as const

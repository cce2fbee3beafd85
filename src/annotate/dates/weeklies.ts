/**
 * Papers that come out once a week or less often. What they print was written days before the date they bear: by "on Friday", in an
 * issue of a Friday, they never mean that day, while a newspaper or an agency does.
 */

const weeklies: ReadonlySet<string> = new Set([
  'economist',
  'house magazine',
  'house',
  'jacobin',
  'literary review',
  'london review of books',
  'mail on sunday',
  'independent on sunday',
  'new european',
  'new left review',
  'new republic',
  'new society',
  'new statesman',
  'new york review of books',
  'new yorker',
  'newsweek',
  'observer',
  'private eye',
  'prospect',
  'red pepper',
  'socialist review',
  'socialist worker',
  'spectator',
  'standpoint',
  'sunday express',
  'sunday mirror',
  'sunday telegraph',
  'sunday times',
  'time',
  'times literary supplement',
  'tribune',
  'week',
  'weekly worker',
])

/** Whether a publication, as an article's front matter names it, comes out once a week or less often. */
export const isWeekly = (publication: string | undefined): boolean =>
  publication !== undefined && weeklies.has(publication.trim().toLowerCase().replace(/^the /, ''))

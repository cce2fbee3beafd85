/** One page of every kind, by its address below the base. Addresses are relative, so that the tests hold under any base. */
export const kindsOfPage: readonly (readonly [kind: string, address: string])[] = [
  ['front page', ''],
  ['article', 'articles/the-facade-cracks/'],
  ['long article', 'articles/losing-momentum/'],
  ['person', 'people/george-osborne/'],
  ['people', 'people/'],
  ['party', 'parties/momentum/'],
  ['parties', 'parties/'],
  ['dates', 'dates/'],
  ['search', 'search/?q=osborne'],
  ['data', 'data/'],
  ['about', 'about/'],
  ['missing page', 'nowhere/'],
]

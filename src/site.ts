/** What the person who deploys decides, from the environment. Read by the configuration and at build time only. */

const environment = process.env

function basePath(value: string | undefined): string {
  const inner = (value ?? '').replace(/^\/+|\/+$/g, '')
  return inner === '' ? '/' : `/${inner}/`
}

export const site = {
  name: 'Dramatis',
  /** `SITE_URL`: where the site will live. */
  url: environment.SITE_URL ?? 'https://dramatis.example',
  /** `BASE`: the folder it will live in, with slashes at both ends. */
  base: basePath(environment.BASE),
  /** `INDEXABLE=true` lets search engines in; every page quotes the articles, so they are kept out by default. */
  indexable: environment.INDEXABLE === 'true',
  /** `CONTACT`: where readers report a mistake or ask for a removal; an address or a page. */
  contact: environment.CONTACT,
} as const

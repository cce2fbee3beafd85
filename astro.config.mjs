import sitemap from '@astrojs/sitemap'
import { defineConfig, fontProviders } from 'astro/config'
import { dataBeside } from './src/data/integration.ts'
import { hosting } from './src/hosting/integration.ts'
import { offline } from './src/offline/integration.ts'
import { chunkedSearch } from './src/search/integration.ts'
import { site } from './src/site.ts'
import { cutFonts } from './src/styles/fonts.ts'

const cut = await cutFonts()

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: 'always',
  compressHTML: true,
  prefetch: false,
  integrations: [
    dataBeside(),
    chunkedSearch(),
    ...(site.indexable ? [sitemap()] : []),
    hosting(site),
    offline(),
  ],
  markdown: { syntaxHighlight: false },
  fonts: [
    {
      name: 'Newsreader',
      cssVariable: '--font-text',
      provider: fontProviders.local(),
      fallbacks: ['Georgia', 'serif'],
      options: {
        variants: [
          { weight: '400 700', style: 'normal', src: [cut.text] },
          { weight: '400', style: 'italic', src: [cut.italic] },
        ],
      },
    },
    {
      name: 'Newsreader Display',
      cssVariable: '--font-display',
      provider: fontProviders.local(),
      fallbacks: ['Georgia', 'serif'],
      options: { variants: [{ weight: '500', style: 'normal', src: [cut.display] }] },
    },
  ],
  devToolbar: { enabled: false },
  // A page is made while others are written.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "require-trusted-types-for 'script'",
        'trusted-types dramatis',
      ],
    },
  },
  vite: {
    build: { assetsInlineLimit: 0 },
    worker: { format: 'es' },
    // What every page needs is one file, and what search begins with is, whatever parts of them the later ones share: a request costs
    // more than a kilobyte.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  {
                    name: 'site',
                    test: /\/src\/(?:browser|reader|layouts|offline)\/|\/search\/page\/open\.ts|preload-helper/,
                  },
                  {
                    name: 'search',
                    test: /\/src\/search\/(?:page\/load|engine|fold|spellings|match-words|forenames|slips)\.ts/,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
})

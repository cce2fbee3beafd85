import { defineConfig } from 'astro/config'
import { hosting } from './src/hosting/integration.ts'
import { offline } from './src/offline/integration.ts'
import { site } from './src/site.ts'

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: 'always',
  compressHTML: true,
  prefetch: false,
  integrations: [hosting(site), offline()],
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
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
  vite: { build: { assetsInlineLimit: 0 } },
})

import { defineConfig } from '@playwright/test'
import { chromiumLaunch } from './tests/browser/chromium.ts'

/** What a reader does, in a real Chromium, on the built site. `globalSetup` serves it on a free port. */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  globalSetup: './tests/browser/served.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 30_000,
  expect: { timeout: 5_000 },
  reporter: process.env.CI ? [['line'], ['github']] : 'line',
  use: {
    baseURL: process.env.DRAMATIS_AT ?? 'http://localhost:4321/',
    launchOptions: chromiumLaunch(),
    viewport: { width: 1280, height: 800 },
    colorScheme: 'light',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    screenshot: 'only-on-failure',
  },
})

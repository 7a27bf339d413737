import { defineConfig } from '@playwright/test'
import { systemBrowser } from '../lib/run/tools-needed'

const executablePath = systemBrowser()
// Chromium's own traffic would be seen as a request to somebody else; its sandbox does not work as root.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const browser = {
  browserName: 'chromium',
  launchOptions: { args, ...(executablePath ? { executablePath } : {}) },
} as const

export default defineConfig({
  testDir: '../e2e',
  outputDir: '../test-results',
  globalSetup: '../e2e/setup.ts',
  forbidOnly: true,
  // One installation, one database that some tests stop: never two tests at once.
  workers: 1,
  fullyParallel: false,
  // Only on the build machine, which may be slow: a test that needs its second try is reported as flaky.
  retries: process.env['CI'] ? 2 : 0,
  timeout: 120_000,
  reporter: 'list',
  use: {
    ...browser,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    screenshot: 'only-on-failure',
    trace: 'off',
  },
  projects: [
    { name: 'js', use: { javaScriptEnabled: true } },
    // What needs a script, and what a script cannot change (answers on the wire, the log), runs once.
    { name: 'nojs', testIgnore: /\.(?:js|once)\.spec\.ts$/, use: { javaScriptEnabled: false } },
  ],
})

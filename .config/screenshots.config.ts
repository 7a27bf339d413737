import { defineConfig } from '@playwright/test'
import base from './playwright.config'

/** `npm run screenshots`: every screen, to be looked at by people. No test of ours; it asserts nothing. */
export default defineConfig({
  ...base,
  testDir: '../e2e/screens',
  testMatch: /\.shots\.ts$/,
  outputDir: '../test-results/screens',
  timeout: 120_000,
  retries: 0,
  projects: [{ name: 'screens', use: { javaScriptEnabled: true } }],
})

import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = path.resolve(import.meta.dirname, '..')
const alias = { '@': root }

// Two kinds: what needs a database gets one real server for all its files, and a database of its own per file.
export default defineConfig({
  root,
  resolve: { alias },
  test: {
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        resolve: { alias },
        test: { name: 'zonder database', include: ['tests/{unit,content,architecture}/**/*.test.ts'] },
      },
      {
        resolve: { alias },
        test: {
          name: 'met database',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/support/database-server.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})

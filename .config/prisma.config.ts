import { defineConfig } from 'prisma/config'

// Paths are relative to this file. The url is only needed by whoever runs Prisma's own migrate (README, "Deploying").
export default defineConfig({
  schema: '../prisma/schema.prisma',
  migrations: { path: '../prisma/migrations' },
  datasource: { url: process.env['MIGRATE_DATABASE_URL'] ?? 'postgresql://unset@127.0.0.1/unset' },
})

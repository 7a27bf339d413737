import { z } from 'zod'

export const MANIFEST = 'manifest.json'
/** Folder inside a backup that holds the cluster's files. */
export const CLUSTER = 'pg'

/** A path inside the cluster, never out of it. */
const Inside = z.string().regex(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))[^\\]+$/)

/** What a backup says of itself. Every file is listed with its hash, so damage is found before anything is replaced. */
export const Manifest = z.strictObject({
  soort: z.literal('afwegingskader-backup'),
  versie: z.literal(1),
  madeAt: z.iso.datetime(),
  postgres: z.strictObject({
    /** Server version and platform: the files fit no other. */
    major: z.int(),
    version: z.string(),
    platform: z.string(),
  }),
  migrations: z.array(z.string()),
  /** Tells which root key opens it, without telling the key. */
  rootKeyId: z.string(),
  folders: z.array(Inside),
  files: z.array(z.strictObject({ path: Inside, size: z.int(), sha256: z.string() })),
})
export type Manifest = z.infer<typeof Manifest>
export type FileEntry = Manifest['files'][number]

export const PLATFORM = `${process.platform}-${process.arch}`

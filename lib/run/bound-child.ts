import { spawn, type ChildProcess } from 'node:child_process'

/**
 * Loaded first in every child (and by NODE_OPTIONS in theirs): whoever loses the channel to its parent exits.
 * A kill -9 of the parent closes that channel too, so no child of ours outlives it. Unreferenced, or the child would
 * never end by itself.
 */
const DIE_WITH_PARENT = `data:text/javascript,${encodeURIComponent(
  `if(process.channel){process.on('disconnect',()=>process.exit(1));process.channel.unref()}`,
)}`

type Options = {
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  /** In a group of its own a child does not get the terminal's Ctrl-C; its parent decides when it stops. */
  readonly ownGroup?: boolean
}

/** A Node process that cannot outlive this one. */
export function spawnBound(args: readonly string[], { cwd, env, ownGroup = false }: Options): ChildProcess {
  const options = [env['NODE_OPTIONS'], `--import=${DIE_WITH_PARENT}`].filter(Boolean).join(' ')
  return spawn(process.execPath, args, {
    cwd,
    env: { ...env, NODE_OPTIONS: options },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: ownGroup,
  })
}

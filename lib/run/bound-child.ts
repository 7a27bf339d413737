import { spawn, type ChildProcess } from 'node:child_process'

/**
 * Loaded first in a child: when it loses the channel to its parent it exits. A kill -9 of the parent closes that channel
 * too, so no child of ours outlives it. Unreferenced, or the child would never end by itself; taken off the arguments
 * that its own children inherit, because those need their channels.
 */
const DIE_WITH_PARENT = `data:text/javascript,${encodeURIComponent(
  `process.execArgv=process.execArgv.filter((a)=>!a.startsWith('--import=data:'));` +
    `process.on('disconnect',()=>process.exit(1));process.channel?.unref()`,
)}`

type Options = {
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
  /** In a group of its own a child does not get the terminal's Ctrl-C; its parent decides when it stops. */
  readonly ownGroup?: boolean
}

/** A Node process that cannot outlive this one. */
export function spawnBound(args: readonly string[], { cwd, env, ownGroup = false }: Options): ChildProcess {
  return spawn(process.execPath, [`--import=${DIE_WITH_PARENT}`, ...args], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: ownGroup,
  })
}

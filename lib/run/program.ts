import { spawn } from 'node:child_process'

/** Runs a program in this terminal, without input; true when it succeeds. */
export function runTool(name: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(name, args, { stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' })
    child.once('error', reject)
    child.once('exit', (code) => resolve(code === 0))
  })
}

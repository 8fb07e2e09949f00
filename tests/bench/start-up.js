// Start-up, as ratios to bare node in the same run: the help, and the first question of a visit at a terminal.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'

const program = join(import.meta.dirname, '../../bin/virage.js')
const rounds = 15

export function startUp() {
  const bare = median(() => timed(['-e', '0']))
  const help = median(() => timed([program, '--help']))
  return { bare, help: help / bare }
}

export async function firstQuestion(bare) {
  const times = []
  for (let round = 0; round < rounds; round += 1) times.push(await untilPrompt())
  return middle(times) / bare
}

function timed(args) {
  const start = performance.now()
  spawnSync(process.execPath, args, { stdio: 'ignore' })
  return performance.now() - start
}

/** From the process's start to the first line prompt of a visit. */
function untilPrompt() {
  const data = mkdtempSync(join(tmpdir(), 'virage-bench-'))
  const start = performance.now()
  const child = spawn(process.execPath, [program, 'visit', 'Bench', '--simple', '--data', data], { stdio: 'pipe' })
  return new Promise((resolve) => {
    let said = ''
    const hear = (chunk) => {
      said += chunk
      if (!said.endsWith(' > ')) return
      resolve(performance.now() - start)
      child.kill('SIGKILL')
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('close', () => rmSync(data, { recursive: true, force: true }))
  })
}

function median(measure) {
  return middle(Array.from({ length: rounds }, measure))
}

function middle(times) {
  return times.sort((left, right) => left - right)[Math.floor(times.length / 2)]
}

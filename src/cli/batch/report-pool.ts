import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { OutputExists, OutputRefused } from '../output-errors.ts'
import type { ReportDone, ReportJob, ReportShared } from './report-job.ts'

/** Draws reports beside each other, one worker a core; a report waits until a worker is free, so that few are in memory. */
export class ReportPool {
  readonly #shared: ReportShared
  readonly #script: string
  readonly #limit = availableParallelism()
  readonly #all: Worker[] = []
  readonly #free: Worker[] = []
  #wake: (() => void) | undefined
  #failure: Error | undefined
  #missingGlyphs = 0
  /** How many are drawn. */
  drawn = 0

  constructor(shared: ReportShared) {
    this.#shared = shared
    this.#script = join(shared.packageRoot, 'dist', 'cli', 'batch', 'report-worker.js')
  }

  /** Resolves once the report is in a worker's hands. Throws what the disk refused of an earlier one. */
  async draw(job: ReportJob): Promise<void> {
    const worker = await this.#freeWorker()
    worker.postMessage(job)
  }

  /** Waits for the last reports; returns how many characters the fonts lack. */
  async end(): Promise<number> {
    await this.#stop()
    if (this.#failure !== undefined) throw this.#failure
    return this.#missingGlyphs
  }

  async #freeWorker(): Promise<Worker> {
    for (;;) {
      if (this.#failure !== undefined) {
        await this.#stop()
        throw this.#failure
      }
      const worker = this.#free.pop()
      if (worker !== undefined) return worker
      if (this.#all.length < this.#limit) return this.#start()
      await this.#change()
    }
  }

  #start(): Worker {
    const worker = new Worker(this.#script, { workerData: this.#shared })
    worker.on('message', (done: ReportDone) => {
      this.drawn += 1
      if (done.ok) this.#missingGlyphs += done.missingGlyphs
      else this.#failure ??= refused(done)
      this.#free.push(worker)
      this.#wake?.()
    })
    worker.on('error', (error: Error) => {
      this.#failure ??= error
      this.#free.push(worker)
      this.#wake?.()
    })
    this.#all.push(worker)
    return worker
  }

  #change(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve
    })
  }

  /** Each worker finishes what it has in hand, so that no half-written file is left behind. */
  async #stop(): Promise<void> {
    while (this.#free.length < this.#all.length) await this.#change()
    await Promise.all(this.#all.map((worker) => worker.terminate()))
  }
}

/** The error as the worker met it, so that it is worded as any other of the system. */
function refused({ message, path, code }: Extract<ReportDone, { ok: false }>): Error {
  if (path === undefined) return new Error(message)
  return code === undefined ? new OutputExists(path) : new OutputRefused(path, code)
}

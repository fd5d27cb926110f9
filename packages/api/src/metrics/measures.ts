import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { HouseState } from './house-state.ts'

/** From a millisecond, which most answers take, to the ten seconds after which the database gives up. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** What one server measures of itself, in Prometheus' words. Neither a regency nor a person has a name in it. */
export class Measures {
  readonly #registry = new Registry()
  readonly #register = { registers: [this.#registry] }
  #hasProcess = false

  readonly #requests = new Counter({
    ...this.#register,
    name: 'satualur_http_requests_total',
    help: 'Requests answered.',
    labelNames: ['method', 'route', 'status'],
  })
  readonly #requestSeconds = new Histogram({
    ...this.#register,
    name: 'satualur_http_request_duration_seconds',
    help: 'From the first byte of a request to the last of its answer.',
    labelNames: ['route'],
    buckets,
  })
  readonly #visitSeconds = new Histogram({
    ...this.#register,
    name: 'satualur_database_visit_duration_seconds',
    help: 'One transaction in one round trip, waiting for a connection included.',
    labelNames: ['outcome'],
    buckets,
  })
  readonly #lag = new Gauge({
    ...this.#register,
    name: 'satualur_follower_lag_seconds',
    help: 'Since when something has been waiting to be followed; 0 where nothing is.',
    labelNames: ['follower'],
  })
  readonly #jobs = new Gauge({
    ...this.#register,
    name: 'satualur_jobs',
    help: 'Jobs that wait for their time or their turn, and those that were given up.',
    labelNames: ['task', 'state'],
  })
  readonly #tasks = new Gauge({
    ...this.#register,
    name: 'satualur_tasks',
    help: 'Tasks of all regencies together: open now, and those of them that are overdue and not paused.',
    labelNames: ['state'],
  })

  request(method: string, route: string, status: number, seconds: number): void {
    this.#requests.inc({ method, route, status })
    this.#requestSeconds.observe({ route }, seconds)
  }

  readonly visit = (seconds: number, hasFailed: boolean): void =>
    this.#visitSeconds.observe({ outcome: hasFailed ? 'failed' : 'answered' }, seconds)

  get contentType(): string {
    return this.#registry.contentType
  }

  /** Everything as a text. What the process tells of itself is looked at from the first time on that anybody asks. */
  text(state: HouseState): Promise<string> {
    if (!this.#hasProcess) collectDefaultMetrics({ register: this.#registry })
    this.#hasProcess = true
    for (const [follower, seconds] of Object.entries(state.lagSeconds)) this.#lag.set({ follower }, seconds)
    this.#jobs.reset()
    for (const { task, waiting, failed } of state.jobs) {
      this.#jobs.set({ task, state: 'waiting' }, waiting)
      this.#jobs.set({ task, state: 'failed' }, failed)
    }
    this.#tasks.set({ state: 'open' }, state.openTasks)
    this.#tasks.set({ state: 'overdue' }, state.overdueTasks)
    return this.#registry.metrics()
  }
}

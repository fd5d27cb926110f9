import { totalmem } from 'node:os'

export interface ServerSettings {
  port: number
  /** False only for tests: a crash of the machine may then lose everything. */
  isDurable: boolean
}

/** Settings travel on the command line: they are part of the program, and the data folder holds none of them. */
export function settingFlags({ port, isDurable }: ServerSettings): string[] {
  const settings = { ...always(port), ...memory(megabytesHere()), ...(isDurable ? {} : forTests) }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

const always = (port: number) => ({
  cluster_name: 'satualur',
  listen_addresses: '127.0.0.1',
  port,
  // A socket file has a length limit that a long folder name breaks, and loopback is reached by every driver.
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] ',
  lc_messages: 'C',
  max_connections: 100,
  // Our statements are short: compiling them costs more than it saves.
  jit: 'off',
  random_page_cost: 1.1,
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  // A query whose asker has died is not worth finishing.
  client_connection_check_interval: '10s',
})

/** A share of the machine that leaves room for Node and whatever else lives on it. */
const memory = (megabytes: number) => ({
  shared_buffers: `${clamp(megabytes / 8, 64, 8192)}MB`,
  effective_cache_size: `${clamp(megabytes / 2, 128, 65_536)}MB`,
  maintenance_work_mem: `${clamp(megabytes / 32, 32, 256)}MB`,
  work_mem: `${clamp(megabytes / 256, 4, 32)}MB`,
})

const forTests = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '128MB',
}

const clamp = (value: number, least: number, most: number) =>
  Math.round(Math.min(most, Math.max(least, value)))

/** A container may have less than the machine. */
function megabytesHere(): number {
  const allowed = process.constrainedMemory()
  return Math.min(totalmem(), allowed > 0 ? allowed : Infinity) / 2 ** 20
}

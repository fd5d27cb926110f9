/** Everything a server is told from outside. */
export interface ServerSettings {
  /** The URL of a database whose login may make tables and roles. */
  ownerUrl: string
  host: string
  port: number
  /** Where handed-in files lie. */
  filesFolder: string
  /** How many megabytes all files of one regency may take; 20,480 where it is not said. */
  regencyFilesMb?: number
  /** The built admin application; absent in tests of the API alone. */
  adminFolder?: string
  /** Where people reach the server, without a stroke at the end; as they asked for it where it is not said. */
  publicUrl?: string
  /** Whether browsers reach the server by https: cookies are then marked so. */
  isSecure: boolean
  sessionIdleMinutes: number
  sessionHours: number
  connections: number
  /** How many days after a run has closed, and nothing more has happened to it, it is archived; 30 where it is not said. */
  archiveAfterDays?: number
  /** Milliseconds since 1970; the simulated world brings its own. */
  clock: () => number
  /** How e-mail leaves the house; without it nobody gets any. */
  mail?: MailSettings
  /** Hosts inside the operator's own network that webhooks may reach, also without https. */
  innerHosts?: readonly string[]
  /** How long a portal may say nothing before it is taken to be down; 10,000 where it is not said. */
  portalPatienceMilliseconds?: number
  /** Jobs, timers and followers wait until they are told: in tests, which hold the clock. */
  jobs?: 'by-hand'
  logLevel: LogLevel
  /** Takes the log's lines, one JSON object each; standard output when absent. */
  logTo?: { write(line: string): void }
}

export const logLevels = ['silent', 'error', 'warn', 'info'] as const
export type LogLevel = (typeof logLevels)[number]

export interface MailSettings {
  /** `smtp://user:password@host:587`, as the operator's mail server wants it. */
  url: string
  from: string
}

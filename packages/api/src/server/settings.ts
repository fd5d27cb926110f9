/** Everything a server is told from outside. Read from the environment in one place only. */
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
  /** Milliseconds since 1970; the simulated world brings its own. */
  clock: () => number
  /** How e-mail leaves the house; without it nobody gets any. */
  mail?: MailSettings
  /** Hosts inside the operator's own network that webhooks may reach, also without https. */
  innerHosts?: readonly string[]
  /** Jobs, timers and followers wait until they are told: in tests, which hold the clock. */
  jobs?: 'by-hand'
  logLevel: 'silent' | 'error' | 'warn' | 'info'
  /** Takes the log's lines, one JSON object each; standard output when absent. */
  logTo?: { write(line: string): void }
}

export interface MailSettings {
  /** `smtp://user:password@host:587`, as the operator's mail server wants it. */
  url: string
  from: string
}

export const settingsFromEnvironment = (
  env: NodeJS.ProcessEnv,
): Omit<ServerSettings, 'ownerUrl' | 'filesFolder'> => ({
  host: env['HOST'] ?? '127.0.0.1',
  port: Number(env['PORT'] ?? 4000),
  ...(env['REGENCY_FILES_MB'] && { regencyFilesMb: Number(env['REGENCY_FILES_MB']) }),
  ...(env['PUBLIC_URL'] && { publicUrl: env['PUBLIC_URL'].replace(/\/+$/, '') }),
  ...(env['SMTP_URL'] && env['MAIL_FROM'] && { mail: { url: env['SMTP_URL'], from: env['MAIL_FROM'] } }),
  innerHosts: (env['INNER_HOSTS'] ?? '').split(',').filter(Boolean),
  isSecure: env['PUBLIC_URL']?.startsWith('https:') ?? false,
  sessionIdleMinutes: Number(env['SESSION_IDLE_MINUTES'] ?? 30),
  sessionHours: Number(env['SESSION_HOURS'] ?? 12),
  connections: Number(env['DATABASE_CONNECTIONS'] ?? 10),
  clock: Date.now,
  logLevel: (env['LOG_LEVEL'] as ServerSettings['logLevel'] | undefined) ?? 'warn',
})

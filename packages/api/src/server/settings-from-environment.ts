import type { ServerSettings } from './settings.ts'
import { logLevels } from './settings.ts'

/** What the operator says in the environment; where the server stands, whoever starts it says. */
type SaidSettings = Omit<ServerSettings, 'ownerUrl' | 'port' | 'filesFolder'>

/** All that an operator may say of a server in the environment, beside which database it is and where it listens. */
export const settingNames = [
  'HOST',
  'PUBLIC_URL',
  'SMTP_URL',
  'MAIL_FROM',
  'INNER_HOSTS',
  'REGENCY_FILES_MB',
  'ARCHIVE_AFTER_DAYS',
  'SESSION_IDLE_MINUTES',
  'SESSION_HOURS',
  'DATABASE_CONNECTIONS',
  'LOG_LEVEL',
] as const
type SettingName = (typeof settingNames)[number]

/** A setting that cannot be meant: told before anything is opened, so that nobody finds out at the first sign-in. */
export class SettingWrong extends Error {
  readonly indonesian: string
  readonly english: string

  constructor(indonesian: string, english: string) {
    super(`${indonesian}\n${english}`)
    this.name = 'SettingWrong'
    this.indonesian = indonesian
    this.english = english
  }
}

/** The only place where a server's settings are read (docs/configuration.md); what is left empty is not said. */
export function settingsFromEnvironment(env: NodeJS.ProcessEnv): SaidSettings {
  const said = (name: SettingName): string | undefined => env[name]?.trim() || undefined
  const number = (name: SettingName, atMost: number, usual: number): number =>
    numberOf(name, said(name), atMost) ?? usual
  const [publicUrl, smtpUrl, mailFrom, filesMb, archiveAfterDays] = [
    said('PUBLIC_URL')?.replace(/\/+$/, ''),
    said('SMTP_URL'),
    said('MAIL_FROM'),
    numberOf('REGENCY_FILES_MB', said('REGENCY_FILES_MB'), 1_000_000_000),
    numberOf('ARCHIVE_AFTER_DAYS', said('ARCHIVE_AFTER_DAYS'), 36_500),
  ]
  return {
    host: said('HOST') ?? '127.0.0.1',
    ...(filesMb && { regencyFilesMb: filesMb }),
    ...(archiveAfterDays && { archiveAfterDays }),
    ...(publicUrl && { publicUrl }),
    ...(smtpUrl && mailFrom && { mail: { url: smtpUrl, from: mailFrom } }),
    innerHosts: hostsOf(said('INNER_HOSTS') ?? ''),
    isSecure: publicUrl?.startsWith('https:') ?? false,
    sessionIdleMinutes: number('SESSION_IDLE_MINUTES', 525_600, 30),
    sessionHours: number('SESSION_HOURS', 8_760, 12),
    connections: number('DATABASE_CONNECTIONS', 1_000, 10),
    clock: Date.now,
    logLevel: logLevelOf(said('LOG_LEVEL') ?? 'warn'),
  }
}

function numberOf(name: string, text: string | undefined, atMost: number): number | undefined {
  if (text === undefined) return undefined
  const number = /^\d+$/.test(text) ? Number(text) : NaN
  if (number >= 1 && number <= atMost) return number
  throw new SettingWrong(
    `Pengaturan ${name} berisi "${text}"; isi dengan bilangan bulat dari 1 sampai ${atMost}.`,
    `The setting ${name} is "${text}"; set it to a whole number from 1 to ${atMost}.`,
  )
}

function logLevelOf(text: string): ServerSettings['logLevel'] {
  const level = logLevels.find((one) => one === text)
  if (level) return level
  throw new SettingWrong(
    `Pengaturan LOG_LEVEL berisi "${text}"; isi dengan ${logLevels.join(', ')}.`,
    `The setting LOG_LEVEL is "${text}"; set it to ${logLevels.join(', ')}.`,
  )
}

/** As addresses spell hosts when they are compared. */
const hostsOf = (text: string): string[] =>
  text
    .split(',')
    .map((host) => host.trim().toLowerCase())
    .filter(Boolean)

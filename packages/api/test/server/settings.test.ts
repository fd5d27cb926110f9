import { settingsFromEnvironment } from '../../src/server/settings-from-environment.ts'
import { expect, it } from 'vitest'

const usual = settingsFromEnvironment({})

it('what is not said, or left empty, is as usual', () => {
  expect(usual).toMatchObject({ sessionIdleMinutes: 30, sessionHours: 12, connections: 10, logLevel: 'warn' })
  const empty = {
    SESSION_HOURS: '',
    REGENCY_FILES_MB: ' ',
    ARCHIVE_AFTER_DAYS: '',
    LOG_LEVEL: '',
    HOST: '',
    INNER_HOSTS: ' , ',
  }
  expect(settingsFromEnvironment(empty)).toEqual(usual)
})

it('what is said is taken without the blanks around it', () => {
  const env = {
    SESSION_HOURS: ' 8 ',
    REGENCY_FILES_MB: '512',
    ARCHIVE_AFTER_DAYS: '90',
    PUBLIC_URL: 'https://satualur.contohkab.go.id/ ',
  }
  expect(settingsFromEnvironment(env)).toEqual({
    ...usual,
    ...{ sessionHours: 8, regencyFilesMb: 512, archiveAfterDays: 90 },
    ...{ publicUrl: 'https://satualur.contohkab.go.id', isSecure: true },
  })
})

it('hosts of the own network are told apart by commas, with blanks or without, in whatever letters', () => {
  expect(settingsFromEnvironment({ INNER_HOSTS: ' SIAK.lokal, 10.0.0.5 ,' }).innerHosts).toEqual([
    'siak.lokal',
    '10.0.0.5',
  ])
})

it('a number that is none is said, with what it may be', () => {
  const names = [
    'SESSION_IDLE_MINUTES',
    'SESSION_HOURS',
    'DATABASE_CONNECTIONS',
    'REGENCY_FILES_MB',
    'ARCHIVE_AFTER_DAYS',
  ]
  for (const name of names)
    for (const text of ['dua', '0', '-1', '1.5', '1e3', '12h', '99999999999'])
      expect(() => settingsFromEnvironment({ [name]: text })).toThrow(`The setting ${name} is "${text}"`)
})

it('a word for the log that there is not is said, with those that there are', () => {
  expect(() => settingsFromEnvironment({ LOG_LEVEL: 'debug' })).toThrow(
    'isi dengan silent, error, warn, info.',
  )
})

import type { Said, StartedWith } from '../house/started-with.ts'
import { lastStart, saidIn, startedWithFile } from '../house/started-with.ts'
import type { Finding } from './finding.ts'
import { note, sound } from './finding.ts'

interface Judged {
  settings: Said
  /** Whose settings they are, and where others are said here. */
  findings: Finding[]
}

/** The settings of the house where it has been started; else those of the terminal, with which it would be. */
export async function judgedSettings(dataFolder: string, env: NodeJS.ProcessEnv): Promise<Judged> {
  const [ofTerminal, started] = [saidIn(env), await lastStart(dataFolder)]
  if (!started) return { settings: ofTerminal, findings: [neverStarted] }
  const others = Object.keys(ofTerminal).filter((name) => ofTerminal[name] !== started.settings[name])
  return {
    settings: started.settings,
    findings: [
      ofHouse(started, startedWithFile(dataFolder)),
      ...(others.length > 0 ? [saysOtherwise(others)] : []),
      ...elsewhere(started.settings, ofTerminal),
    ],
  }
}

const neverStarted = note(
  'Pengaturan yang diperiksa: milik terminal ini. SatuAlur belum pernah dimulai di folder data ini.',
  'Settings looked at: those of this terminal. No SatuAlur has been started on this data folder yet.',
)

function ofHouse({ at, url }: StartedWith, file: string): Finding {
  const when = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' }).format(at)
  return sound(
    `Pengaturan yang diperiksa: milik SatuAlur di ${url}, dimulai ${when} (${file}).`,
    `Settings looked at: those of SatuAlur at ${url}, started ${when} (${file}).`,
  )
}

const saysOtherwise = (names: readonly string[]): Finding =>
  note(
    `Terminal ini menyebut isi lain untuk ${names.join(', ')}. Isi itu baru berlaku bila SatuAlur dimulai ulang dengannya.`,
    `This terminal says otherwise of ${names.join(', ')}. That holds only once SatuAlur is started again with it.`,
  )

/** The database is found by what this terminal says: without it a wrong one would be looked at. */
const elsewhere = ({ DATABASE_URL: there }: Said, { DATABASE_URL: here }: Said): Finding[] =>
  there !== undefined && here === undefined
    ? [
        note(
          `SatuAlur dimulai dengan DATABASE_URL ${there}. Sebutkan juga di terminal ini, lengkap dengan kata sandinya, agar basis data itu yang diperiksa.`,
          `SatuAlur was started with the DATABASE_URL ${there}. Say it in this terminal too, with its password, so that this is the database that is looked at.`,
        ),
      ]
    : []

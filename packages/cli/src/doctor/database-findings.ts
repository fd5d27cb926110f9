import type { Examined } from '@satualur/api'
import { examineHouse } from '@satualur/api'
import { runningUrl } from '@satualur/postgres'
import { databaseName } from '../house/open-database.ts'
import type { Place } from '../house/place.ts'
import type { Finding } from './finding.ts'
import { fault, sound } from './finding.ts'
import { houseFindings } from './house-findings.ts'

const oldestPostgres = 15
/** Further apart, due times and sessions are judged by two clocks. */
const clocksApartSeconds = 5

/** What the database tells, as far as it can be reached. No PostgreSQL is started for it. */
export async function databaseFindings({ dataFolder, databaseUrl }: Place): Promise<Finding[]> {
  const url = databaseUrl ?? (await runningUrl(dataFolder, databaseName))
  if (url === null) return [asleep]
  let examined: Examined
  try {
    examined = await examineHouse(url)
  } catch (error) {
    return [unreachable(error as Error)]
  }
  return [
    versionFinding(examined),
    clockFinding(examined),
    planFinding(examined),
    ...(examined.house ? await houseFindings(examined.house, dataFolder) : []),
  ]
}

const asleep = fault(
  'PostgreSQL di folder data ini tidak berjalan, jadi SatuAlur juga tidak. Jalankan npm start, lalu periksa lagi.',
  'The PostgreSQL of this data folder is not running, and so neither is SatuAlur. Run npm start, then look again.',
)

const unreachable = ({ message }: Error): Finding =>
  fault(
    `PostgreSQL tidak dapat diperiksa: ${message}. Periksa bahwa servernya berjalan, dan alamat, nama, serta kata sandi di DATABASE_URL.`,
    `PostgreSQL cannot be examined: ${message}. See that its server runs, and to the address, name and password in DATABASE_URL.`,
  )

function versionFinding({ version }: Examined): Finding {
  if (parseInt(version) >= oldestPostgres)
    return sound(`PostgreSQL ${version} menjawab.`, `PostgreSQL ${version} answers.`)
  return fault(
    `PostgreSQL ${version} terlalu lama. Pasang versi ${oldestPostgres} atau yang lebih baru.`,
    `PostgreSQL ${version} is too old. Install version ${oldestPostgres} or newer.`,
  )
}

function clockFinding({ clockAheadSeconds }: Examined): Finding {
  const apart = Math.round(Math.abs(clockAheadSeconds))
  if (apart < clocksApartSeconds)
    return sound(
      'Jam mesin ini dan jam PostgreSQL sama.',
      'The clocks of this machine and of PostgreSQL agree.',
    )
  return fault(
    `Jam mesin ini dan jam PostgreSQL berbeda ${apart} detik. Setel keduanya menurut server waktu (NTP).`,
    `The clocks of this machine and of PostgreSQL are ${apart} seconds apart. Set both by a time server (NTP).`,
  )
}

function planFinding({ isEmpty, missingPlans, unknownPlans }: Examined): Finding {
  if (isEmpty)
    return fault(
      'Basis data ini masih kosong. Jalankan npm start: isinya dibuat sendiri.',
      'This database is still empty. Run npm start: it makes what belongs in it by itself.',
    )
  if (unknownPlans.length > 0)
    return fault(
      `Basis data ini dari versi SatuAlur yang lebih baru (${unknownPlans.join(', ')}). Pasang versi itu; jangan menjalankan yang lama.`,
      `This database is of a newer SatuAlur (${unknownPlans.join(', ')}). Install that one; do not run the older.`,
    )
  if (missingPlans.length > 0)
    return fault(
      `Basis data belum disesuaikan dengan versi ini (${missingPlans.join(', ')}). Buat cadangan, lalu jalankan npm start: penyesuaian berjalan sendiri.`,
      `The database is not yet fitted to this version (${missingPlans.join(', ')}). Make a backup, then run npm start: it fits it by itself.`,
    )
  return sound('Basis data sesuai dengan versi ini.', 'The database fits this version.')
}

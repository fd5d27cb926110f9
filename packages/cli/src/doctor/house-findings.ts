import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { ExaminedHouse } from '@satualur/api'
import type { Finding } from './finding.ts'
import { fault, note, sound } from './finding.ts'

/** Followers are behind by less than a second; what waits for a minute waits for somebody. */
const behindAfterSeconds = 60

/** What the house itself tells: whether it is at work, and what has been left lying. */
export async function houseFindings(house: ExaminedHouse, dataFolder: string): Promise<Finding[]> {
  return [
    atWork(house),
    ...(house.zones.length > 0 ? [wallClocks(house)] : []),
    followers(house),
    ...jobs(house),
    ...(house.failedPublications > 0 ? [portals(house)] : []),
    ...(house.hasSecrets ? [await sealKey(join(dataFolder, 'files', 'seal.key'))] : []),
  ]
}

const atWork = ({ isAtWork }: ExaminedHouse): Finding =>
  isAtWork
    ? sound('SatuAlur berjalan dan terhubung.', 'SatuAlur runs and is connected.')
    : fault(
        'SatuAlur tidak terhubung ke basis datanya: sedang berhenti. Jalankan npm start.',
        'SatuAlur is not connected to its database: it is not running. Run npm start.',
      )

/** Two clocks may agree and both be wrong: only whoever reads this can tell. */
function wallClocks({ zones }: ExaminedHouse): Finding {
  const clock = (timeZone: ExaminedHouse['zones'][number]) =>
    `${new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format()} ${zoneNames[timeZone]}`
  const told = [...new Set(zones.map(clock))].join(', ')
  return sound(
    `Sekarang ${told}. Cocokkan dengan jam dinding.`,
    `It is ${told}. Compare it with the clock on the wall.`,
  )
}

const zoneNames = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
} satisfies Record<ExaminedHouse['zones'][number], string>

function followers({ lagSeconds }: ExaminedHouse): Finding {
  const behind = Object.entries(lagSeconds).filter(([, seconds]) => seconds >= behindAfterSeconds)
  if (behind.length === 0)
    return sound(
      'Rekap kepatuhan dan pemberitahuan mengikuti kejadian.',
      'Figures and notices follow what happens.',
    )
  const told = behind.map(([name, seconds]) => `${name} ${Math.round(seconds)} s`).join(', ')
  return fault(
    `Rekap atau pemberitahuan tertinggal: ${told}. Periksa log server; bila SatuAlur berjalan, mulai ulang.`,
    `Figures or notices are behind: ${told}. Look into the log of the server; where SatuAlur runs, start it again.`,
  )
}

function jobs({ givenUp }: ExaminedHouse): Finding[] {
  if (givenUp.length === 0)
    return [sound('Tidak ada pekerjaan yang ditinggalkan.', 'No job has been given up.')]
  return givenUp.map(({ task, count, lastError, ringsAgain }) => {
    const why = lastError?.split('\n')[0] ?? '?'
    if (ringsAgain)
      return fault(
        `Pekerjaan berkala "${task}" gagal pada kali terakhir. Sebabnya: ${why}. Dicoba lagi pada waktunya; bila tetap gagal, periksa log server.`,
        `The timer "${task}" failed when it last rang. The reason: ${why}. It rings again at its time; where it keeps failing, look into the log of the server.`,
      )
    return fault(
      `${count} pekerjaan "${task}" gagal berkali-kali dan tidak dicoba lagi. Sebab terakhir: ${why}. Perbaiki sebabnya, lalu: npm run satualur -- jobs`,
      `${count} jobs "${task}" have failed again and again and are not tried any more. The last reason: ${why}. Mend it, then: npm run satualur -- jobs`,
    )
  })
}

const portals = ({ failedPublications }: ExaminedHouse): Finding =>
  note(
    `${failedPublications} dataset gagal dikirim ke portal. Lihat sebabnya di Dataset › Publikasi.`,
    `${failedPublications} datasets could not be sent to their portal. See why on the pages of publication.`,
  )

const sealKey = (path: string): Promise<Finding> =>
  access(path).then(
    () =>
      sound(
        'Kunci rahasia webhook dan portal ada.',
        'The key to the secrets of webhooks and portals is there.',
      ),
    () =>
      fault(
        `Kunci rahasia ${path} tidak ada: webhook dan portal tidak dapat dipakai. Kembalikan dari cadangan, atau isi ulang tokennya di Pengaturan.`,
        `The key ${path} is gone: webhooks and portals cannot be used. Bring it back from a backup, or enter their tokens again under Settings.`,
      ),
  )

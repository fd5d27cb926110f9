import { makeReportLogin, migrate, removeReportLogin } from '@satualur/api'
import { Refused, say } from '../terminal/say.ts'
import { withOwner } from './open-database.ts'
import type { ReportLoginWords } from './start-words.ts'

/** Makes, renews or removes the login by which Grafana and the like ask one regency's views. Answers the exit code. */
export async function reportLogin({ regency, isRemoved, ...place }: ReportLoginWords): Promise<number> {
  await withOwner(place, async (ownerUrl) => {
    await migrate(ownerUrl)
    if (isRemoved) sayRemoved(await removeReportLogin(ownerUrl, regency), regency)
    else sayMade(await makeReportLogin(ownerUrl, regency), regency)
  })
  return 0
}

function sayMade(url: string | null, regency: string) {
  if (url === null) throw noSuchRegency(regency)
  say(
    `Login laporan untuk "${regency}". Simpan sekarang: kata sandinya tidak ditampilkan lagi, dan yang lama tidak berlaku.`,
    `The report login of "${regency}". Keep it now: its password is not shown again, and the former one has stopped working.`,
  )
  say(`\n  ${url}\n`)
  say(
    'Hanya untuk membaca; pandangan (view) ada di skema report. Lihat docs/panduan/alat-lain.id.md.',
    'It only reads; the views are in the schema report. See docs/panduan/alat-lain.en.md.',
  )
}

function sayRemoved(wasThere: boolean | null, regency: string) {
  if (wasThere === null) throw noSuchRegency(regency)
  if (wasThere) say(`Login laporan "${regency}" dihapus.`, `The report login of "${regency}" is removed.`)
  else say(`"${regency}" tidak mempunyai login laporan.`, `"${regency}" has no report login.`)
}

const noSuchRegency = (regency: string) =>
  new Refused(
    `Tidak ada kabupaten/kota dengan kunci "${regency}". Kuncinya tertulis di regency.yaml.`,
    `There is no regency with the key "${regency}". Its key stands in regency.yaml.`,
  )

import fc from 'fast-check'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from '../../open-house.ts'
import { openHouse } from '../../open-house.ts'
import { asApp } from '../../tenancy/app-login.ts'
import type { WrittenRegency } from '../../written-regency.ts'
import { writtenRegency } from '../../written-regency.ts'
import type { History } from './any-history.ts'
import { anyHistory } from './any-history.ts'
import { openedCatalogue, released, withdrawn, writtenDataset } from './released.ts'
import { visit } from './visitor.ts'

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open?.close())

/** What a file's bytes and its dataset's words are known by; each stands nowhere else. */
interface Piece {
  release: string
  word: string
}

/** What has happened, as everybody should see it. */
interface Seen {
  regency: WrittenRegency
  home: string
  isOpen: boolean
  titles: string[]
  /** By `dataset period`. */
  pieces: Map<string, Piece>
  /** Words of what was public and is no more, and of what never was. */
  hidden: Set<string>
  withdrawn: Map<string, string>
}

const planned = ({ regency }: Seen, dataset: string, period: string, word: string) =>
  released(open, regency, {
    ...{ dataset, period, title: word, keywords: [word], isPlanned: true },
    text: `kode,isi\n1,${word}\n`,
  })

async function played({ classes, happenings }: History): Promise<Seen> {
  const regency = await writtenRegency(open.owner)
  const home = `/katalog/${await openedCatalogue(open, regency)}`
  const titles = classes.map((_, index) => `Judul${index}${randomUUID().slice(0, 8)}`)
  const ids: string[] = []
  for (const [index, informationClass] of classes.entries())
    ids.push(
      await writtenDataset(open, regency, { key: `data-${index}`, title: titles[index]!, informationClass }),
    )
  const seen: Seen = {
    ...{ regency, home, titles, isOpen: true },
    ...{ pieces: new Map(), hidden: new Set(), withdrawn: new Map() },
  }
  for (const one of happenings) {
    if (one.type === 'open' || one.type === 'close') {
      seen.isOpen = one.type === 'open'
      await openedCatalogue(open, regency, seen.isOpen)
      continue
    }
    const place = `${one.dataset} ${one.period}`
    const before = seen.pieces.get(place)
    if (one.type === 'withdraw') {
      if (!before) continue
      await withdrawn(open, regency, before.release, one.reason)
      seen.pieces.delete(place)
      seen.hidden.add(before.word)
      seen.withdrawn.set(place, one.reason)
      continue
    }
    const word = `Kata${randomUUID().slice(0, 8)}`
    if (one.type === 'plan') {
      seen.hidden.add(word)
      await planned(seen, ids[one.dataset]!, one.period, word).catch((fault: Error) => {
        // What is excepted is not even planned, and of one piece one version is.
        expect(fault.message).toMatch(/planned_release_is_not_excepted|release_planned/)
      })
      continue
    }
    const releasing = released(open, regency, {
      ...{ dataset: ids[one.dataset]!, title: titles[one.dataset]!, period: one.period },
      text: `kode,isi\n1,${word}\n`,
      replaces: before?.release ?? null,
    })
    if (classes[one.dataset] === 'dikecualikan') {
      await expect(releasing).rejects.toThrow('release_is_not_excepted')
      seen.hidden.add(word)
      continue
    }
    const release = await releasing
    if (before) seen.hidden.add(before.word)
    seen.pieces.set(place, { release, word })
    seen.withdrawn.delete(place)
  }
  return seen
}

const read = (path: string) => visit(open, path)

const fileOf = ({ home }: Seen, place: string) => {
  const [dataset, period] = place.split(' ')
  return `${home}/berkas/data-${dataset}/kunjungan-ibu-hamil_${period!.toLowerCase()}.csv`
}

/** Everything that an address of the catalogue can be, as text. */
async function everything(seen: Seen): Promise<string> {
  const { home, titles } = seen
  const places = ['', '.json', '/dcat.jsonld', '/dcat.ttl', '/sitemap.xml', '?q=judul', '?lang=en']
  const datasets = titles.flatMap((_, index) =>
    ['', '?berkas=kunjungan-ibu-hamil_2026-02', '?lang=en'].map((more) => `/data-${index}${more}`),
  )
  const answers: string[] = []
  for (const place of [...places, ...datasets]) answers.push((await read(home + place)).text)
  return answers.join('\n')
}

describe('whatever happens to datasets of all classes', () => {
  it('only what is released is ever shown, and all of it', { timeout: 300_000 }, () =>
    fc.assert(
      fc.asyncProperty(anyHistory, async (history) => {
        const seen = await played(history)
        const { home, isOpen, pieces, titles, hidden } = seen
        const whole = await everything(seen)
        for (const word of hidden) expect(whole).not.toContain(word)
        if (!isOpen)
          for (const word of [...titles, ...[...pieces.values()].map((one) => one.word)])
            expect(whole).not.toContain(word)
        for (const [index, title] of titles.entries()) {
          const periods = [...pieces.keys()].filter((place) => place.startsWith(`${index} `))
          const isGone =
            periods.length === 0 && [...seen.withdrawn.keys()].some((place) => place.startsWith(`${index} `))
          const page = await read(`${home}/data-${index}`)
          expect([index, page.status]).toEqual([
            index,
            !isOpen ? 404 : periods.length > 0 ? 200 : isGone ? 410 : 404,
          ])
          expect([index, (await read(home)).text.includes(title)]).toEqual([
            index,
            isOpen && periods.length > 0,
          ])
        }
        for (const [place, { word }] of pieces) {
          const file = await read(fileOf(seen, place))
          expect([place, file.status, file.text.includes(word)]).toEqual([place, isOpen ? 200 : 404, isOpen])
        }
        for (const [place, reason] of seen.withdrawn) {
          const file = await read(fileOf(seen, place))
          expect([place, file.status, file.text.includes(reason)]).toEqual([
            place,
            isOpen ? 410 : 404,
            isOpen,
          ])
        }
      }),
      { numRuns: 20, seed: Number(process.env['SATUALUR_SEED'] ?? 20261121) },
    ),
  )
})

describe('whoever names a catalogue to the database', () => {
  it('sees its row, what it lists and what is public, and not one row more of any table', async () => {
    const regency = await writtenRegency(open.owner)
    const other = await writtenRegency(open.owner)
    const key = await openedCatalogue(open, regency)
    await openedCatalogue(open, other)
    const dataset = await writtenDataset(open, regency, { key: 'satu', title: 'Satu' })
    const old = await released(open, regency, { dataset, title: 'Satu' })
    await released(open, regency, { dataset, title: 'Satu', replaces: old })
    const gone = await released(open, regency, { dataset, title: 'Satu', period: '2026-02' })
    await withdrawn(open, regency, gone, 'Salah periode')
    const strange = await writtenDataset(open, other, { key: 'lain', title: 'Lain' })
    await released(open, other, { dataset: strange, title: 'Lain' })
    const app = await asApp(open)
    try {
      await app.query('begin')
      await app.query(`select set_config('app.catalogue', $1, true)`, [key])
      const { rows: tables } = await app.query<{ name: string }>(
        `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'
           and has_table_privilege(quote_ident(table_name), 'select') order by 1`,
      )
      const seen: Record<string, number> = {}
      for (const { name } of tables) {
        const { rows } = await app.query<{ count: number }>(`select count(*)::int as count from ${name}`)
        if (rows[0]!.count > 0 && name !== 'sign_in_attempt') seen[name] = rows[0]!.count
      }
      const publicOf = async (table: string) =>
        (
          await open.owner.query(`select count(*)::int as count from ${table} where regency_id = $1`, [
            regency.id,
          ])
        ).rows[0].count
      const shown = await open.owner.query(
        `select count(*)::int as count from release where regency_id = $1 and public_class is not null`,
        [regency.id],
      )
      expect(seen).toEqual({
        catalogue: 1,
        catalogue_dataset: await publicOf('catalogue_dataset'),
        catalogue_file: await publicOf('catalogue_file'),
        release: shown.rows[0].count,
      })
    } finally {
      await app.end()
    }
  })

  it('changes nothing, not even what they see', async () => {
    const regency = await writtenRegency(open.owner)
    const key = await openedCatalogue(open, regency)
    const dataset = await writtenDataset(open, regency, { key: 'satu', title: 'Satu' })
    await released(open, regency, { dataset, title: 'Satu' })
    const { door } = open.house
    const count = { sql: 'select count(*)::int as count from release', parameters: [] }
    expect(await door.show(key, count)).toEqual([{ count: expect.toSatisfy((rows: number) => rows > 0) }])
    for (const sql of [
      'update catalogue set is_open = false',
      'update catalogue_file set name = name',
      `update release set public_class = null, replaced_at = now()`,
      `insert into catalogue_dataset select * from catalogue_dataset`,
    ])
      await expect(door.show(key, { sql, parameters: [] })).rejects.toThrow('read-only')
  })
})

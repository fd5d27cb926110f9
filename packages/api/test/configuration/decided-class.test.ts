import { afterAll, beforeAll, expect, it } from 'vitest'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { asked } from '../reader.ts'
import { applied, exported } from './applying.ts'
import { configuredRegency } from './configured-regency.ts'

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open?.close())

it('a file says the class of a dataset until somebody has decided it, and the plan says so', async () => {
  const regency = await configuredRegency(open)
  const said = (file: string) => file.replace('informationClass: berkala', 'informationClass: setiap-saat')
  await applied(regency.admin, { regency: said(regency.file) })
  const ask = '{ datasets { nodes { id informationClass } } }'
  const classNow = async () =>
    (await asked<{ datasets: { nodes: { id: string; informationClass: string }[] } }>(regency.admin, ask))
      .datasets.nodes[0]!
  const { id, informationClass } = await classNow()
  expect(informationClass).toBe('SETIAP_SAAT')
  await asked(
    regency.admin,
    `mutation ($input: DecideInformationClassInput!) { decideInformationClass(input: $input) { __typename } }`,
    {
      input: {
        dataset: id,
        decision: { informationClass: 'SERTA_MERTA', decidedOn: '2026-01-02', decidedBy: 'PPID Utama' },
      },
    },
  )
  const { plan } = await applied(regency.admin, { regency: regency.file })
  expect(plan).toEqual([
    {
      ...{ action: 'KEEP', kind: 'DATASET', key: 'imunisasi', title: 'Cakupan Imunisasi' },
      detail:
        'klasifikasi tetap “serta-merta”, sesuai keputusan; ubahlah dengan keputusan baru di halaman dataset',
    },
  ])
  expect((await classNow()).informationClass).toBe('SERTA_MERTA')
})

it('a dataset that is berkala without a frequency has one in the file once its class is decided to be another', async () => {
  const regency = await configuredRegency(open)
  const file = regency.file.replace('    frequency: monthly\n', '')
  await applied(regency.admin, { regency: file })
  const classes = `decisions:
  - class: dikecualikan
    decidedOn: 2026-01-02
    decidedBy: PPID Utama
    reason: Riwayat kesehatan
    test: { ground: UU 14/2008 Pasal 17 huruf h, consequence: Dapat dikenali., number: 1/UK/PPID/2026 }
`
  const told = await applied(regency.admin, {
    regency: file,
    files: [{ name: 'imunisasi.class.yaml', text: classes }],
  })
  expect(told).toMatchObject({ __typename: 'ConfigurationApplied' })
  const { regency: text } = await exported(regency.admin)
  expect(text).toContain('informationClass: dikecualikan')
  expect(text).toContain('frequency: semester')
  expect((await applied(regency.admin, { regency: text })).plan).toEqual([])
})

import { gives } from '../a-command.ts'
import { Author } from '../an-author.ts'
import type { Story } from '../a-story.ts'
import { OfficeRuns } from './office-runs.ts'

interface People {
  people: { nodes: { id: string; email: string }[] }
  opds: { id: string; shortName: string }[]
  sops: { nodes: { id: string; version: { id: string } | null }[] }
  datasets: { nodes: { id: string }[] }
}

/**
 * In Mojokerto an admin leads: a deputy stands in, a role has lost its players, the SOP has a newer version than the runs
 * that go on by it, another program is told of what happens: where all of it is seen. Days are those of the story.
 */
export async function ledWorkToSee(
  story: Pick<Story, 'signsIn'>,
  { today, until }: { today: string; until: string },
) {
  const admin = await story.signsIn('admin')
  const runs = new OfficeRuns(story)
  const { run } = await runs.upTo('4', 'Luas Tanam Kedelai')
  await runs.upTo('2', 'Serangan Hama')

  const { people, opds, sops, datasets } = await admin.ask<People>(`{
    people(first: 100) { nodes { id email } } opds { id shortName } sops { nodes { id version { id } } }
    datasets(first: 1, filter: { search: "Ibu Hamil" }) { nodes { id } } }`)
  const idOf = (name: string) => people.nodes.find(({ email }) => email.startsWith(`${name}@`))!.id
  const acting = { kind: 'PLT', decree: '821.2/114/416-203/2026', startsOn: today, endsOn: until }
  await gives(admin, 'delegate', {
    ...acting,
    person: idOf('kepala.disnaker'),
    deputy: idOf('kepala.dinkes'),
  })
  const away = { ...acting, kind: 'PLH', person: idOf('walidata'), deputy: idOf('statistik') }
  await gives(admin, 'delegate', away)

  const sop = sops.nodes.find(({ version }) => version)!.id
  const dinkes = opds.find(({ shortName }) => shortName === 'Dinkes')!.id
  await gives(admin, 'setPlayers', { sop, opd: dinkes, role: 'produsen-data', people: [] })
  const author = new Author(admin)
  const draft = await author.drafts({ sop })
  await author.ratifies(await author.saves(draft, { 'waktu: 120 menit': 'waktu: 1 hari' }), today)

  const { webhook } = await gives(admin, 'makeWebhook', {
    url: 'https://dasbor.mojokertokab.contoh.id/satualur',
    kinds: ['RUN_STARTED', 'TASK_LATE'],
  })
  await gives(admin, 'createApiToken', {
    name: 'Grafana Bapperida',
    scopes: ['COMPLIANCE_READ', 'RUNS_READ'],
    expiresOn: until,
  })
  return {
    ...{ 'who has how much to do': '/beban-kerja', 'runs that an admin leads': '/pelaksanaan' },
    ...{ 'a run that an admin leads': `/pelaksanaan/${run}`, 'runs to move': `/sop/${sop}/pindahkan` },
    ...{ 'acting officials': '/pengaturan/pejabat-pengganti', reminders: '/pengaturan/pengingat' },
    ...{ webhooks: '/pengaturan/webhook', 'a webhook': `/pengaturan/webhook/${webhook!.id}` },
    ...{ 'keys of other programs': '/pengaturan/token', 'evidence packs': '/kepatuhan/bahan-bukti' },
    ...{ 'the public catalogue as it is set': '/pengaturan/katalog' },
    ...{ 'what is due': '/dataset/kalender', 'a scheduled dataset': `/dataset/${datasets.nodes[0]!.id}` },
    ...{ 'an SOP whose runs lag behind': `/sop/${sop}`, 'everybody with access': '/orang' },
    ...{ 'what can be set': '/pengaturan', 'the working calendar': '/kalender-kerja' },
    ...{ 'a year without a decree': '/kalender-kerja?year=2027' },
    ...{ 'every calendar that was in force': '/kalender-kerja/riwayat' },
  }
}

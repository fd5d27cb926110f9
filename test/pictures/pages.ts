import type { Page } from 'playwright-core'
import type { interruptedWorkToSee } from '../stories/browser/interrupted-work-to-see.ts'
import type { ledWorkToSee } from '../stories/browser/led-work-to-see.ts'
import type { sopsToSee } from '../stories/browser/sops-to-see.ts'

type Ask = (query: string) => Promise<never>

/** A page to photograph: who looks, where it is. */
export interface Photographed {
  name: string
  email: string | null
  path: string | ((ask: Ask) => Promise<string>)
  /** The whole page instead of the first screen of it. */
  isWhole?: boolean
  /** On a phone it shows what another one shows. */
  isWideOnly?: boolean
  /** As it looks at night. */
  isDark?: boolean
  /** What is done on the page before. */
  does?: (page: Page) => Promise<unknown>
}

const admin = 'admin@pringsewu.contoh.id'
const requested = 'admin@kapuas-hulu.contoh.id'
const first = (id: string | undefined): string => {
  if (!id) throw new Error('the sample world holds no such thing')
  return id
}

const inForce = async (ask: Ask) => {
  const { sops } = (await ask('{ sops { nodes { id version { id } } } }')) as {
    sops: { nodes: { id: string; version: { id: string } | null }[] }
  }
  const sop = sops.nodes.find(({ version }) => version)
  return { sop: first(sop?.id), version: first(sop?.version?.id) }
}
const sopOf = async (ask: Ask) => `/sop/${(await inForce(ask)).sop}`
const printOf = async (ask: Ask) => {
  const { sop, version } = await inForce(ask)
  return `/sop/${sop}/cetak?versi=${version}`
}
const runOf = (status: string) => async (ask: Ask) => {
  const { runs } = (await ask(`{ runs(first: 1, filter: { status: [${status}] }) { nodes { id } } }`)) as {
    runs: { nodes: { id: string }[] }
  }
  return `/pelaksanaan/${first(runs.nodes[0]?.id)}`
}
const taskOf = async (ask: Ask) => {
  const { myTasks } = (await ask('{ myTasks(first: 1) { nodes { id } } }')) as {
    myTasks: { nodes: { id: string }[] }
  }
  return `/tugas/${first(myTasks.nodes[0]?.id)}`
}
const datasetOf = async (ask: Ask) => {
  const { datasets } = (await ask('{ datasets(first: 1) { nodes { id } } }')) as {
    datasets: { nodes: { id: string }[] }
  }
  return `/dataset/${first(datasets.nodes[0]?.id)}`
}

/** Each dashboard, by day and by night. */
const dashboards: Photographed[] = [
  { name: 'compliance', email: admin, path: '/kepatuhan?period=quarter', isWhole: true },
  { name: 'bottlenecks', email: admin, path: '/kepatuhan/hambatan', isWhole: true },
  // Where several SOPs carry out the same role, and where one stands under the clock of a law.
  { name: 'variants', email: requested, path: '/kepatuhan/varian?along=role', isWhole: true },
  { name: 'deadlines', email: requested, path: '/kepatuhan/tenggat-hukum', isWhole: true },
  { name: 'compliance-tasks', email: admin, path: '/kepatuhan/hambatan?tasks=late' },
  { name: 'regencies', email: 'sekretariat@satudata.contoh.id', path: '/kepatuhan', isWhole: true },
].flatMap((page) => [page, { ...page, name: `${page.name}-dark`, isDark: true }])

/** The sample world as it is loaded. */
export const pages: Photographed[] = [
  { name: 'login', email: null, path: '/masuk' },
  { name: 'tasks', email: 'kepala.bps@pekalongan.contoh.id', path: '/tugas' },
  { name: 'task', email: 'kepala.bps@pekalongan.contoh.id', path: taskOf },
  { name: 'runs', email: admin, path: '/pelaksanaan' },
  { name: 'run', email: admin, path: runOf('RUNNING'), isWhole: true },
  { name: 'start-run', email: admin, path: '/pelaksanaan/baru' },
  ...['pringsewu', 'karanganyar', 'kapuas-hulu', 'pekalongan', 'mojokerto'].map((regency) => ({
    name: `sop-${regency}`,
    email: `admin@${regency}.contoh.id`,
    path: sopOf,
    isWhole: true,
    isWideOnly: regency !== 'pringsewu',
  })),
  { name: 'print-sop', email: admin, path: printOf, isWhole: true },
  { name: 'datasets', email: admin, path: '/dataset' },
  { name: 'dataset', email: admin, path: datasetOf },
  ...dashboards,
  { name: 'tasks-empty', email: 'sekda@pringsewu.contoh.id', path: '/tugas' },
]

/** Pages of SOPs being written, once somebody has begun. */
export const pagesOfWriting = (written: Awaited<ReturnType<typeof sopsToSee>>): Photographed[] => [
  { name: 'sops', email: admin, path: '/sop' },
  { name: 'library', email: admin, path: written['the library'] },
  { name: 'library-entry', email: admin, path: written['an SOP of the library'] },
  { name: 'compare', email: admin, path: written['two SOPs compared'] },
  { name: 'draft', email: admin, path: written['a short draft'] },
  { name: 'draft-players', email: admin, path: written['who plays'] },
  { name: 'draft-what-if', email: admin, path: written['what if'] },
  { name: 'draft-review', email: admin, path: written['a draft in review'] },
  { name: 'draft-empty', email: admin, path: written['an empty sheet'] },
  { name: 'upstream', email: admin, path: written['news from upstream'] },
]

const performer = 'statistik@mojokerto.contoh.id'
const leader = 'admin@mojokerto.contoh.id'

/** Pages of work that does not go its usual way, in offices where it has not. */
export const pagesOfInterruption = (
  places: Awaited<ReturnType<typeof interruptedWorkToSee>>,
): Photographed[] => [
  { name: 'task-paused', email: performer, path: places['a paused task'] },
  { name: 'task-claimed', email: performer, path: places['a claimed task'] },
  { name: 'task-claimed-by-another', email: performer, path: places['a task claimed by another'] },
  { name: 'task-skipped', email: performer, path: places['a skipped task'] },
  {
    ...{ name: 'task-corrected', email: performer },
    path: places['a corrected task, talked about'],
  },
  { name: 'task-unsent', email: performer, path: places['an unfinished task'], does: completesOffline },
  { name: 'run-paused', email: performer, path: places['a paused run'] },
  { name: 'run-discussed', email: performer, path: places['a run that is talked about'], isWhole: true },
  { name: 'notices', email: performer, path: places.notices },
  { name: 'notice-settings', email: performer, path: places['notice settings'] },
  { name: 'absence', email: performer, path: places.absence },
  { name: 'verification', email: null, path: places['a record that is verified'], isWhole: true },
]

/** Pages of those who see to it that work goes on. */
export const pagesOfLeading = (places: Awaited<ReturnType<typeof ledWorkToSee>>): Photographed[] => [
  { name: 'workloads', email: leader, path: places['who has how much to do'] },
  { name: 'run-pause', email: leader, path: places['a run that an admin leads'], does: asksToPause },
  { name: 'migrate-runs', email: leader, path: places['runs to move'] },
  { name: 'delegations', email: leader, path: places['acting officials'] },
  { name: 'calendar', email: leader, path: places['what is due'] },
  { name: 'dataset-schedule', email: leader, path: places['a scheduled dataset'], isWhole: true },
  { name: 'reminders', email: leader, path: places.reminders },
  { name: 'webhooks', email: leader, path: places.webhooks },
  { name: 'webhook', email: leader, path: places['a webhook'] },
  { name: 'settings', email: leader, path: places['what can be set'] },
  { name: 'working-calendar', email: leader, path: places['the working calendar'] },
  {
    ...{ name: 'calendar-amendment', email: leader, path: places['the working calendar'], isWhole: true },
    does: takesNextDaysOff,
  },
]

async function completesOffline(page: Page): Promise<void> {
  const complete = page.getByRole('button', { name: 'Selesaikan', exact: true })
  await complete.waitFor()
  await page.route('**/graphql', (route) => route.abort('internetdisconnected'))
  await complete.click()
  await page.getByText('“Selesaikan” belum terkirim').first().waitFor()
}

/** The next three days, whatever the day: one of them is a working day on which something is due. */
async function takesNextDaysOff(page: Page): Promise<void> {
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  await page.locator(`[data-date="${day(1)}"]`).click()
  await page.getByLabel('Nama hari libur').fill('Hari Jadi Kabupaten Mojokerto')
  await page.getByLabel('Sampai dengan').fill(day(3))
  await page.getByRole('button', { name: 'Jadikan hari libur' }).click()
  await page.getByRole('link', { name: 'Periksa dampaknya' }).click()
  await page.getByText('Menurut OPD').waitFor()
}

async function asksToPause(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tindakan', exact: true }).first().click()
  const [item, button] = (['menuitem', 'button'] as const).map((role) =>
    page.getByRole(role, { name: 'Jeda pelaksanaan', exact: true }),
  )
  await item!.or(button!).click()
  await page.getByRole('dialog').getByRole('textbox').first().waitFor()
}

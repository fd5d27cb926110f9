import { computed, ref, shallowRef, watch, type Ref } from 'vue'
import { downloadBlob } from '../../../design/copy/download.ts'
import { t } from './messages.ts'
import { reportOn, sendSheet, type SentSheet, type SheetProgress } from './send-sheet.ts'

/** A short work needs no bar, and one that flashes by is worse than none. */
const progressAfterMilliseconds = 1_000

/** The server takes no more, and would break off what comes. */
const megabytesAtMost = 20

/** A workbook on its way into the list: tried as soon as it is chosen, taken in when somebody says so. */
export function useImport(year: Ref<number>, onDone: (rowsWritten: number) => void) {
  const chosen = shallowRef<File | null>(null)
  const held = shallowRef<Blob | null>(null)
  const sent = shallowRef<SentSheet | null>(null)
  const work = ref<'trying' | 'taking' | 'reporting' | null>(null)
  const progress = shallowRef<SheetProgress | null>(null)
  const isLong = ref(false)
  const told = computed(() => (sent.value && 'told' in sent.value ? sent.value.told : null))
  const refusal = computed(() => (sent.value && 'refusal' in sent.value ? sent.value.refusal : null))
  const fault = computed(() =>
    sent.value && 'code' in sent.value
      ? { code: sent.value.code, isOffline: sent.value.code === 'JARINGAN' }
      : null,
  )
  const changes = computed(() => (told.value ? told.value.counts.new + told.value.counts.changed : 0))
  const mayApply = computed(() => told.value?.counts.refused === 0 && changes.value > 0 && !told.value.isDone)

  // Another file, or another year, has not been tried yet.
  watch([chosen, year], async ([file]) => {
    held.value = sent.value = null
    if (!file) return
    if (file.size > megabytesAtMost * 1024 * 1024)
      return void (sent.value = { refusal: t('tooLarge', { megabytes: megabytesAtMost }) })
    // What is taken in is what was tried, whatever becomes of the file meanwhile.
    const bytes = await file.arrayBuffer().catch(() => null)
    if (chosen.value !== file) return
    if (!bytes) return void (sent.value = { refusal: t('unreadable') })
    held.value = new Blob([bytes])
    await send(true)
  })

  async function during<Result>(what: NonNullable<typeof work.value>, doing: () => Promise<Result>) {
    work.value = what
    progress.value = null
    const timer = setTimeout(() => (isLong.value = true), progressAfterMilliseconds)
    try {
      return await doing()
    } finally {
      clearTimeout(timer)
      isLong.value = false
      work.value = null
    }
  }

  async function send(isDryRun: boolean) {
    const file = held.value
    if (!file || work.value) return
    const answer = await during(isDryRun ? 'trying' : 'taking', () =>
      sendSheet(year.value, file, isDryRun, (told) => (progress.value = told)),
    )
    if (held.value !== file) return void send(true)
    sent.value = answer
    if (told.value?.isDone) onDone(changes.value)
  }

  async function download() {
    const file = held.value
    if (!file || work.value) return
    const answer = await during('reporting', () => reportOn(year.value, file))
    if ('report' in answer) downloadBlob(`${t('report')}-${year.value}.xlsx`, answer.report)
    else sent.value = answer
  }

  return { chosen, told, refusal, fault, work, progress, isLong, mayApply, send, download }
}

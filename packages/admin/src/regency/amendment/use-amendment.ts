import type { WorkingCalendar } from '@satualur/engine'
import { computed, markRaw, reactive, ref, watch } from 'vue'
import { changesBetween, rebased } from './calendar-changes.ts'
import { keepAmendment, keptAmendment, type KeptAmendment } from './kept-amendment.ts'

/** The calendar in force, as the server told it. */
export interface CalendarInForce {
  calendar: WorkingCalendar
  revision: number
}

/**
 * The amendment that this person prepares on this device, laid over the calendar in force. Where somebody else has amended
 * it meanwhile, the own changes are laid over that; `isRebased` says so.
 */
export function useAmendment(person: string, inForce: () => CalendarInForce) {
  const kept = ref<KeptAmendment | null>(restored(person))
  const isRebased = ref(false)
  const calendar = computed(() => kept.value?.calendar ?? inForce().calendar)
  const changes = computed(() => (kept.value ? changesBetween(inForce().calendar, kept.value.calendar) : []))

  watch(kept, (now) => keepAmendment(person, now), { deep: true, flush: 'sync' })
  watch(() => inForce().revision, goOnFromThere, { immediate: true })

  function goOnFromThere() {
    if (!kept.value || kept.value.revision === inForce().revision) return
    const { base, calendar, ...rest } = kept.value
    const { calendar: current, revision } = inForce()
    const wanted = rebased(base, calendar, current)
    isRebased.value = changesBetween(current, wanted).length > 0
    kept.value = isRebased.value
      ? { ...rest, base: markRaw(current), revision, calendar: markRaw(wanted) }
      : null
  }

  /** What is changed back leaves nothing behind, save the words that were typed with it. */
  function edit(change: (calendar: WorkingCalendar) => WorkingCalendar, decree?: string) {
    const { calendar: base, revision } = inForce()
    const former = kept.value ?? {
      base: markRaw(base),
      revision,
      calendar: base,
      reason: '',
      decree: '',
      tried: null,
    }
    const wanted = markRaw(change(former.calendar))
    const isSame = changesBetween(base, wanted).length === 0 && !former.reason && !former.decree
    kept.value = isSame ? null : { ...former, calendar: wanted, decree: decree ?? former.decree }
  }

  function discard() {
    kept.value = null
    isRebased.value = false
  }

  return reactive({ person, kept, calendar, changes, isRebased, edit, discard })
}

/** Calendars are values: another one takes the place of a former, and none is looked into for changes. */
function restored(person: string): KeptAmendment | null {
  const kept = keptAmendment(person)
  return kept && { ...kept, base: markRaw(kept.base), calendar: markRaw(kept.calendar) }
}

export type Amendment = ReturnType<typeof useAmendment>

import { onScopeDispose, watch } from 'vue'
import { sendAllUnsent, type TellAnswer } from './send-unsent.ts'
import { allUnsent } from './unsent.ts'

const firstWait = 5_000
const longestWait = 60_000

/**
 * As long as something waits on this device it is tried again: when the line is back, and with growing pauses. The page on
 * which it was given sends it first; this is for what did not get through, also after a reload.
 */
export function keepSending(person: () => string | undefined, tell: TellAnswer) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let wait = firstWait
  let isSending = false
  const count = () => allUnsent(person() ?? '').length

  async function send() {
    const who = person()
    if (!who || isSending) return
    isSending = true
    await sendAllUnsent(who, tell)
    isSending = false
    wait = Math.min(wait * 2, longestWait)
    plan()
  }
  function plan() {
    clearTimeout(timer)
    if (count() > 0) timer = setTimeout(() => void send(), wait)
    else wait = firstWait
  }
  function sendNow() {
    wait = firstWait
    void send()
  }

  window.addEventListener('online', sendNow)
  watch(count, plan, { immediate: true })
  onScopeDispose(() => {
    clearTimeout(timer)
    window.removeEventListener('online', sendNow)
  })
}

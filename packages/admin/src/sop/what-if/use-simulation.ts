import type { Finding } from '@satualur/engine'
import type { WhatIfResult } from '@satualur/authoring/what-if'
import { watchDebounced } from '@vueuse/core'
import { onScopeDispose, reactive, ref, shallowRef } from 'vue'
import type { WhatIfAnswer, WhatIfQuestion } from './answering.ts'

/** Somebody is typing: the next letter would make the answer an old one. */
const pauseMs = 300

/**
 * Asks a worker whenever the question changes, and drops the question before. The former result stays until the first
 * of the next comes, so that the page does not flicker.
 */
export function useSimulation(question: () => WhatIfQuestion) {
  const result = shallowRef<WhatIfResult | null>(null)
  const findings = shallowRef<Finding[]>([])
  const isPlaying = ref(true)
  const hasFailed = ref(false)
  let worker: Worker | null = null

  function stop() {
    worker?.terminate()
    worker = null
  }

  function heard(answer: WhatIfAnswer) {
    findings.value = 'findings' in answer ? answer.findings : []
    if ('result' in answer) result.value = answer.result
    isPlaying.value = 'result' in answer && answer.result.played < answer.result.of
  }

  function play() {
    stop()
    isPlaying.value = true
    hasFailed.value = false
    worker = new Worker(new URL('./what-if.worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<WhatIfAnswer>) => heard(data)
    worker.onerror = () => {
      hasFailed.value = true
      isPlaying.value = false
    }
    worker.postMessage(question())
  }

  watchDebounced(question, play, { debounce: pauseMs })
  play()
  onScopeDispose(stop)
  return reactive({ result, findings, isPlaying, hasFailed, play })
}

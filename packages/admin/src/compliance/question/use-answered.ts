import { shallowRef, watch, type ComputedRef, type ShallowRef } from 'vue'

/** The question that the answer on screen belongs to: while the next one is on its way, neither is told with the other. */
export function useAnswered<Question>(
  asked: { readonly data: unknown },
  question: ComputedRef<Question>,
): Readonly<ShallowRef<Question>> {
  const answered = shallowRef(question.value)
  watch(
    () => asked.data,
    () => (answered.value = question.value),
  )
  return answered
}

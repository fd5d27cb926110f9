import { nextTick } from 'vue'
import { useAddressChange, useAddressed } from '../app/page/address.ts'

/** The row (`?langkah=3`) or the cell of the identity block (`?identitas=records`) that the reader is shown on the sheet. */
export function useSpotlight() {
  const step = useAddressed('langkah')
  const headerCell = useAddressed('identitas')
  const change = useAddressChange()

  function point(to: { step?: string | null; headerCell?: string | null }) {
    change(
      { langkah: to.step ?? undefined, identitas: to.step ? undefined : (to.headerCell ?? undefined) },
      { replaces: true },
    )
    // Whoever points twice at the same place has scrolled away and wants to be led back.
    void nextTick(() => comeIntoSight(document.querySelector('[data-spotlit]')))
  }
  return { step, headerCell, point }
}

/** Leads the eye and the keyboard to a place. */
export function comeIntoSight(place: Element | null) {
  place?.scrollIntoView({ block: 'center', inline: 'nearest' })
  if (place instanceof HTMLElement) place.focus({ preventScroll: true })
}

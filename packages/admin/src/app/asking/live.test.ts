import { afterEach, beforeEach, expect, test, vi } from 'vitest'

/** The browser's side of the wire: happy-dom brings no EventSource. */
class Wire extends EventTarget {
  static all: Wire[] = []
  onopen = () => {}
  onerror = () => {}
  isClosed = false
  constructor(readonly url: string) {
    super()
    Wire.all.push(this)
  }
  close() {
    this.isClosed = true
  }
}

const wires = () => Wire.all.filter((wire) => !wire.isClosed)
const hide = (isHidden: boolean) => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(isHidden)
  document.dispatchEvent(new Event('visibilitychange'))
}

beforeEach(() => {
  vi.resetModules()
  vi.useFakeTimers()
  vi.stubGlobal('EventSource', Wire)
  Wire.all = []
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

test('one wire serves all who listen, and is hung up with the last of them', async () => {
  const { onChanged } = await import('./live.ts')
  const heard = [vi.fn(), vi.fn()]
  const stops = heard.map(onChanged)
  expect(wires()).toHaveLength(1)
  wires()[0]?.dispatchEvent(new Event('changed'))
  expect(heard.map((each) => each.mock.calls.length)).toEqual([1, 1])
  for (const stop of stops) stop()
  expect(wires()).toHaveLength(0)
})

test('after a broken line it waits longer each time, and then asks for what it may have missed', async () => {
  const { onChanged } = await import('./live.ts')
  vi.spyOn(Math, 'random').mockReturnValue(0.5)
  const heard = vi.fn()
  const stop = onChanged(heard)
  wires()[0]?.onerror()
  vi.advanceTimersByTime(999)
  expect(wires()).toHaveLength(0)
  vi.advanceTimersByTime(1)
  wires()[0]?.onerror()
  vi.advanceTimersByTime(1_999)
  expect(wires()).toHaveLength(0)
  vi.advanceTimersByTime(1)
  wires()[0]?.onopen()
  expect(heard).toHaveBeenCalledOnce()
  stop()
})

test('a hidden page hangs up, and asks again when it is seen', async () => {
  const { onChanged } = await import('./live.ts')
  const heard = vi.fn()
  const stop = onChanged(heard)
  hide(true)
  expect(wires()).toHaveLength(0)
  hide(false)
  wires()[0]?.onopen()
  expect(heard).toHaveBeenCalledOnce()
  stop()
})

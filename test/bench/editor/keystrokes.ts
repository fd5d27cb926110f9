import type { Page } from 'playwright-core'

declare global {
  interface Window {
    /** What the page has measured of its own keys. */
    strokes: Stroke[]
  }
}

export interface Stroke {
  /** From the key to the frame in which the last of its findings was painted. */
  milliseconds: number
  hasNews: boolean
}

/** A pause as a fast typist makes it; long enough that no stroke waits for the one before it. */
const pauseMilliseconds = 120

/** Has the page measure each of its own keys. The name of every function is a method's, for the page knows no helpers of ours. */
export const watchKeys = (page: Page): Promise<void> =>
  page.evaluate(() => {
    /** Findings that come later than so many frames are counted with the key that follows. */
    const watchedFrames = 6
    const watch = {
      lastNews: 0,
      /** A message is handed over once the frame is painted. */
      afterPaint(run: () => void) {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = run
          port2.postMessage(null)
        })
      },
      frame(stroke: Stroke, since: number, seen: number, left: number) {
        watch.afterPaint(() => {
          const hasNews = watch.lastNews > seen
          if (left === watchedFrames || hasNews) stroke.milliseconds = performance.now() - since
          if (hasNews) stroke.hasNews = true
          if (left > 0) watch.frame(stroke, since, hasNews ? watch.lastNews : seen, left - 1)
          else window.strokes.push(stroke)
        })
      },
    }
    window.strokes = []
    new MutationObserver(() => (watch.lastNews = performance.now())).observe(
      document.querySelector('aside')!,
      { subtree: true, childList: true, characterData: true },
    )
    addEventListener(
      'keydown',
      ({ timeStamp }) =>
        watch.frame({ milliseconds: 0, hasNews: false }, timeStamp, timeStamp, watchedFrames),
      { capture: true },
    )
  })

/** Types into one cell again and again, and answers how long each key took. */
export async function typedIn(page: Page, row: number, column: string, text: string): Promise<Stroke[]> {
  await page.locator('tbody tr').nth(row).locator(`[data-column="${column}"]`).click()
  await page.keyboard.press('Escape')
  await page.waitForTimeout(500)
  await page.evaluate(() => window.strokes.splice(0))
  await page.keyboard.type(text, { delay: pauseMilliseconds })
  await page.waitForTimeout(500)
  return page.evaluate(() => window.strokes.splice(0))
}

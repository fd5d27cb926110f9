import type { Locator } from 'playwright-core'

/** Fills a form in by its labels: what is asked with a list is chosen, everything else is written. */
export async function fillIn(form: Locator, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, answer] of Object.entries(answers)) {
    const field = form.getByLabel(label, { exact: true }).first()
    await field.waitFor()
    if (await field.evaluate((found) => found.tagName === 'BUTTON')) {
      const isTouched = await field.evaluate(() => navigator.maxTouchPoints > 0)
      await (isTouched ? field.tap() : field.click())
      const choice = form.page().getByRole('option', { name: answer, exact: true })
      await choice.click()
      await choice.waitFor({ state: 'hidden' })
    } else await field.fill(answer)
  }
}

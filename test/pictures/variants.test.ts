import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { variantsFile } from './variants-file.ts'
import { variantsPage } from './variants-page.ts'

it('the page of the five variants says what the comparison says today', () => {
  expect(readFileSync(variantsFile, 'utf8')).toBe(variantsPage())
})

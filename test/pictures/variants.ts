import { writeFileSync } from 'node:fs'
import { variantsFile } from './variants-file.ts'
import { variantsPage } from './variants-page.ts'

writeFileSync(variantsFile, variantsPage())

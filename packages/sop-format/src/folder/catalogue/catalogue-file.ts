import { isCatalogueFile } from '../../generated/catalogue-shape.ts'
import { writeBlankText } from '../../sop/text.ts'
import { readConfigurationText } from '../../source/configuration-text.ts'
import type { Problem } from '../../source/problem.ts'
import { shaped } from '../../source/shape.ts'
import { writeYaml } from '../../source/write-yaml.ts'
import type { CatalogueSettings } from '../dataset-files.ts'
import { unsayableIn } from './sayable.ts'

type Text = string | number

interface CatalogueFile {
  isOpen: boolean
  licence: CatalogueSettings['licence']
  description?: Text
  contact?: { name?: Text; email?: Text; page?: Text }
}

/** Where each field stands in the file. */
const places = {
  description: ['description'],
  contactName: ['contact', 'name'],
  contactEmail: ['contact', 'email'],
  contactPage: ['contact', 'page'],
}

/** Reads what the public catalogue is to be; what could not stand on a page or in a feed is a problem at its place. */
export function readCatalogueFile(text: string): { catalogue: CatalogueSettings } | { problems: Problem[] } {
  const source = readConfigurationText(text)
  if ('problems' in source) return source
  const read = shaped<CatalogueFile>(isCatalogueFile, source)
  if ('problems' in read) return read
  const { isOpen, licence, description, contact = {} } = read.file
  const catalogue = {
    ...{ isOpen, licence, description: blankable(description), contactName: blankable(contact.name) },
    ...{ contactEmail: blankable(contact.email), contactPage: blankable(contact.page) },
  }
  const problems = unsayableIn(catalogue).map(({ field, sentence }) =>
    source.problemAt(places[field], sentence),
  )
  return problems.length > 0 ? { problems } : { catalogue }
}

const blankable = (text: Text | undefined): string | null => String(text ?? '').trim() || null

const heading = 'Katalog publik. Arti setiap isian: docs/configuration.md'

export function writeCatalogueFile(catalogue: CatalogueSettings): string {
  const { isOpen, licence, description, contactName, contactEmail, contactPage } = catalogue
  const contact = told({ name: contactName, email: contactEmail, page: contactPage })
  return writeYaml(
    { isOpen, licence, ...told({ description }), ...(Object.keys(contact).length > 0 && { contact }) },
    heading,
  )
}

const told = (texts: Record<string, string | null>): object =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) => (text === null ? [] : [[name, writeBlankText(text)]])),
  )

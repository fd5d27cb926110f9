import jsonld from 'jsonld'
import { Parser, Store, Writer } from 'n3'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import Validator from 'rdf-validate-shacl'

/** What a reader of Turtle sees. */
export const storeOf = (turtle: string): Store =>
  new Store(new Parser({ format: 'text/turtle' }).parse(turtle))

/** No reader may need the net: whoever asks for a context is refused. */
const documentLoader = (address: string) => Promise.reject(new Error(`Nobody serves ${address}.`))

/** The graph of a JSON-LD text in its canonical form (RDFC-1.0). */
export const canonicalOfJsonLd = (text: string): Promise<string> =>
  jsonld.canonize(
    JSON.parse(text) as jsonld.JsonLdDocument,
    {
      algorithm: 'RDFC-1.0',
      format: 'application/n-quads',
      documentLoader,
      safe: true,
    } as unknown as jsonld.Options.Normalize,
  )

/** The graph of a Turtle text in the same form. */
export const canonicalOfTurtle = (text: string): Promise<string> =>
  jsonld.canonize(
    nQuadsOf(storeOf(text)) as never,
    {
      algorithm: 'RDFC-1.0',
      inputFormat: 'application/n-quads',
      format: 'application/n-quads',
    } as unknown as jsonld.Options.Normalize,
  )

function nQuadsOf(store: Store): string {
  let nQuads = ''
  const writer = new Writer({ format: 'N-Quads' })
  writer.addQuads([...store])
  writer.end((_error, text: string) => (nQuads = text))
  return nQuads
}

const folder = join(import.meta.dirname, 'shapes')
const files = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')))
const validator = new Validator(new Store(files.flatMap((shapes) => [...storeOf(shapes)])))

/** What the shapes say against a graph: `Violation ibu-hamil title`, by severity, thing and property; in their order. */
export async function against(store: Store): Promise<string[]> {
  const { results } = await validator.validate(store)
  const said = results.map(({ severity, focusNode, path }) =>
    [severity, focusNode, path]
      .map((term) => /[^/#]*$/.exec(String((term as { value?: string })?.value))![0])
      .join(' '),
  )
  return [...new Set(said)].sort()
}

export const violationsOf = async (store: Store): Promise<string[]> =>
  (await against(store)).filter((found) => found.startsWith('Violation'))

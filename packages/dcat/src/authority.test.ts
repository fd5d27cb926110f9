import { describe, expect, it } from 'vitest'
import { completedNode, frequencyNode, languageNode, localAuthorityNode, themeNode } from './authority.ts'
import type { Format, Frequency, KnownLicence } from './catalogue.ts'
import { codeListNodes } from './code-list.ts'
import { fileTypeNode, isFormat, mediaTypeNode } from './format-nodes.ts'
import { licenceNodes } from './licence-nodes.ts'

const authority = 'http://publications.europa.eu/resource/authority'

describe('a code of the lists that DCAT-AP demands', () => {
  it.each<[Frequency | null, string]>([
    ['monthly', 'MONTHLY'],
    ['quarterly', 'QUARTERLY'],
    ['semester', 'ANNUAL_2'],
    ['yearly', 'ANNUAL'],
    [null, 'IRREG'],
  ])('of the frequency %s is %s', (frequency, code) => {
    expect(frequencyNode(frequency)).toMatchObject({
      iri: `${authority}/frequency/${code}`,
      types: ['dct:Frequency'],
    })
  })

  it.each<[Format, string, string]>([
    ['csv', 'CSV', 'text/csv'],
    ['xlsx', 'XLSX', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['xls', 'XLS', 'application/vnd.ms-excel'],
    ['ods', 'ODS', 'application/vnd.oasis.opendocument.spreadsheet'],
    ['json', 'JSON', 'application/json'],
    ['geojson', 'GEOJSON', 'application/geo+json'],
    ['xml', 'XML', 'application/xml'],
    ['pdf', 'PDF', 'application/pdf'],
    ['zip', 'ZIP', 'application/zip'],
    ['docx', 'DOCX', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['odt', 'ODT', 'application/vnd.oasis.opendocument.text'],
    ['txt', 'TXT', 'text/plain'],
    ['png', 'PNG', 'image/png'],
    ['jpeg', 'JPEG', 'image/jpeg'],
  ])('of the format %s is %s, and its media type %s', (format, code, mediaType) => {
    expect(isFormat(format)).toBe(true)
    expect(fileTypeNode(format).iri).toBe(`${authority}/file-type/${code}`)
    expect(mediaTypeNode(format).iri).toBe(`http://www.iana.org/assignments/media-types/${mediaType}`)
  })

  it('of Indonesian, English and a theme', () => {
    expect(languageNode('id').iri).toBe(`${authority}/language/IND`)
    expect(languageNode('en').iri).toBe(`${authority}/language/ENG`)
    expect(themeNode('HEAL').iri).toBe(`${authority}/data-theme/HEAL`)
  })

  it.each([
    [frequencyNode('monthly'), `${authority}/frequency`],
    [completedNode, `${authority}/distribution-status`],
    [localAuthorityNode, 'http://purl.org/adms/publishertype/1.0'],
    [licenceNodes('cc-by')[1], 'http://purl.org/adms/licencetype/1.0'],
  ])('says of which list it is, and the list is told', (code, list) => {
    const facts = new Map(code.facts)
    expect(facts.get('skos:inScheme')).toEqual([{ kind: 'iri', iri: list }])
    expect(codeListNodes.map(({ iri }) => iri)).toContain(list)
  })
})

describe('a licence', () => {
  it.each<[KnownLicence, string, string]>([
    ['cc-by', 'https://creativecommons.org/licenses/by/4.0/', 'Attribution'],
    ['cc-by-sa', 'https://creativecommons.org/licenses/by-sa/4.0/', 'ViralEffect-ShareAlike'],
    ['cc-zero', 'https://creativecommons.org/publicdomain/zero/1.0/', 'PublicDomain'],
    ['cc-nc', 'https://creativecommons.org/licenses/by-nc/4.0/', 'NonCommercialUseOnly'],
    ['odc-by', 'https://opendatacommons.org/licenses/by/1-0/', 'Attribution'],
    ['odc-odbl', 'https://opendatacommons.org/licenses/odbl/1-0/', 'ViralEffect-ShareAlike'],
    ['odc-pddl', 'https://opendatacommons.org/licenses/pddl/1-0/', 'PublicDomain'],
  ])('called %s is %s, of the kind %s', (name, address, kind) => {
    const [licence, kindOf] = licenceNodes(name)
    expect(licence.iri).toBe(address)
    expect(kindOf.iri).toBe(`http://purl.org/adms/licencetype/${kind}`)
  })

  it('that no list knows is told by its address, and that nobody knows its kind', () => {
    const own = { iri: 'https://example.go.id/lisensi', title: 'Lisensi daerah' }
    expect(licenceNodes(own).map(({ iri }) => iri)).toEqual([
      own.iri,
      'http://purl.org/adms/licencetype/UnknownIPR',
    ])
  })
})

import type { Sop } from '@satualur/engine'
import { isSound } from '@satualur/engine'
import type { ModdleElement } from 'bpmn-moddle'
import { BpmnModdle } from 'bpmn-moddle'
import { Linter } from 'bpmnlint'
import NodeResolver from 'bpmnlint/lib/resolver/node-resolver.js'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { randomSop, withDuties } from '../../../engine/test/random-sop.ts'
import { writeBpmn } from '../../src/exchange.ts'
import { readSop } from '../../src/sop/read-sop.ts'
import { anySop } from '../any-sop.ts'
import { sampleSops } from '../sheet/sample-sops.ts'
import { smallSop } from '../small-sop.ts'

/** ms: half a minute on a quiet machine, more beside others. */
const longEnough = 300_000
const samples = [...sampleSops().values()]

const moddle = new BpmnModdle()

async function parsed(xml: string): Promise<ModdleElement> {
  const { rootElement, warnings } = await moddle.fromXML(xml)
  expect(warnings).toEqual([])
  return rootElement
}

test(
  'BPMN of 2,000 random SOPs and of the samples parses without a warning',
  async () => {
    for (let seed = 1; seed <= 2_000; seed++)
      await parsed(await writeBpmn(withDuties(seed, randomSop(seed, 5 + (seed % 21)))))
    for (const sop of samples) await parsed(await writeBpmn(sop))
  },
  longEnough,
)

test('whatever words an SOP holds, and however little of it there is, its BPMN parses', async () => {
  await fc.assert(
    fc.asyncProperty(anySop, async (sop) => {
      const xml = await writeBpmn(sop)
      await parsed(xml)
      expect(await writeBpmn(sop)).toBe(xml)
    }),
    { numRuns: 200 },
  )
})

interface Report {
  id: string
  message: string
}

/** Every rule of `bpmnlint:recommended`, errors and warnings alike. */
async function lint(sop: Sop): Promise<string[]> {
  const linter = new Linter({ config: { extends: 'bpmnlint:recommended' }, resolver: new NodeResolver() })
  const reports = (await linter.lint(await parsed(await writeBpmn(sop)))) as Record<string, Report[]>
  return Object.entries(reports).flatMap(([rule, found]) =>
    found.map(({ id, message }) => `${rule} ${id} ${message}`),
  )
}

test('bpmnlint has nothing to say of the samples and of 100 sound SOPs', async () => {
  for (const sop of samples) expect(await lint(sop)).toEqual([])
  let checked = 0
  for (let seed = 1; checked < 100; seed++) {
    const sop = randomSop(seed, 5 + (seed % 56))
    if (!isSound(sop)) continue
    expect(await lint(sop)).toEqual([])
    checked++
  }
})

test('a process says in BPMN what the sheet says', async () => {
  const read = readSop(
    smallSop
      .replace('performer: produsen', 'performer: [produsen, walidata]\n    isJoint: true')
      .replace('name: Walidata', 'name: Wali & <Data>')
      .replace('- data: Data yang', '- data: { text: Data yang')
      .replace('dikirim', 'dikirim, isRequired: true, kinds: [file, link] }')
      .replace('    needs:', '    apartFrom: 1\n    needs:'),
  )
  if ('problems' in read) throw new Error(JSON.stringify(read.problems))
  const xml = await writeBpmn(read.sop)
  expect(xml).toContain('<bpmn:process id="sop_contoh" name="Contoh" isExecutable="true">')
  expect(xml).toContain('<bpmn:lane id="lane_walidata" name="Wali &#38; &#60;Data&#62;">')
  expect(xml).toContain('<bpmn:userTask id="act_2" name="Memeriksa data">')
  expect(xml).toContain('<satualur:row step="1" number="1" waktu="1 hari" isJoint="true">')
  expect(xml).toContain('Waktu: 1 hari')
  expect(xml).toContain('<satualur:row step="2" number="2" apartFrom="1">')
  expect(xml).toContain('<satualur:evidence artefact="data" isRequired="true" kinds="file link" />')
  expect(xml).toContain('Bukan oleh pelaksana: langkah 1')
  expect(xml).toContain('Penyerahan: Data yang dikirim (wajib, berkas atau tautan)')
  expect(xml).toContain('bersama: semuanya menyatakan hasil yang sama')
  expect(xml).toContain('name="Tidak" sourceRef="choice_2" targetRef="merge_1">')
  expect(xml).toContain("${outcome_2 == 'tidak'}")
  expect(xml).toContain(
    '<bpmn:dataObjectReference id="need_2_1" name="Data yang dikirim" dataObjectRef="artefact_data" />',
  )
  expect(xml).toContain('<bpmn:categoryValue id="stage_pemeriksaan" value="1 Pemeriksaan" />')
  expect(xml).toContain('<bpmn:endEvent id="end_3_done" name="Selesai">')
})

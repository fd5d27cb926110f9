import type { Key, Sop } from '@satualur/engine'
import type { ModdleElement } from 'bpmn-moddle'
import { BpmnModdle } from 'bpmn-moddle'
import { diagramOf } from './bpmn-diagram.ts'
import { elementsOf, written } from './bpmn-elements.ts'
import type { GraphBlock } from './bpmn-graph.ts'
import { graphOf } from './bpmn-graph.ts'
import type { Layout } from './bpmn-layout.ts'
import { layOut } from './bpmn-layout.ts'
import { idOf, nameOf, roleName } from './bpmn-names.ts'
import { satualurModdle } from './satualur-moddle.ts'

/** Learns a type of BPMN when it first makes one, which costs more than to make it; of a process it remembers nothing. */
const moddle = new BpmnModdle({ satualur: satualurModdle })

/**
 * An SOP as BPMN 2.0 with its diagram, for the tools that others use. Promise: any SOP can be written, the same one
 * always to the same bytes. Where its flow is one of tokens alone, other engines play it on the same paths: the outcome of
 * an act is the variable `outcome_<act>`. What BPMN does not say (work that is sent back undoes parallel work behind it, the
 * loop limit, several performers of one act) stands in the documentation and in elements of our own namespace.
 */
export function writeBpmn(sop: Sop): Promise<string> {
  const blocks = graphOf(sop)
  const layout = layOut(sop, blocks)
  const elements = elementsOf(moddle, sop, blocks)
  const lanes = layout.lanes.map(({ role }) => laneOf(moddle, sop, role, blocks, elements))
  const categories = categoriesOf(moddle, sop, layout)
  const groups = layout.stages.map(({ stage }, index) =>
    moddle.create('bpmn:Group', { id: `group_${index + 1}`, categoryValueRef: categories.get(stage)!.value }),
  )
  const title = nameOf(sop.title) ?? sop.key
  const process = moddle.create('bpmn:Process', {
    id: idOf('sop', sop.key),
    name: title,
    isExecutable: true,
    documentation: [moddle.create('bpmn:Documentation', { text: documentationOf(sop, title) })],
    extensionElements: moddle.create('bpmn:ExtensionElements', { values: [sopElement(moddle, sop)] }),
    laneSets: lanes.length > 0 ? [moddle.create('bpmn:LaneSet', { id: 'lanes', lanes })] : [],
    flowElements: [...elements.values()],
    artifacts: groups,
  })
  const participant = moddle.create('bpmn:Participant', { id: 'pool', name: title, processRef: process })
  const collaboration = moddle.create('bpmn:Collaboration', {
    id: 'collaboration',
    participants: [participant],
  })
  const boxes = [
    { element: participant, box: layout.pool, isHorizontal: true },
    ...layout.lanes.map(({ box }, index) => ({ element: lanes[index]!, box, isHorizontal: true })),
    ...layout.stages.map(({ box }, index) => ({ element: groups[index]!, box })),
  ]
  const definitions = moddle.create('bpmn:Definitions', {
    id: 'definitions',
    targetNamespace: 'urn:satualur:sop',
    exporter: 'SatuAlur',
    rootElements: [...[...categories.values()].map(({ category }) => category), collaboration, process],
    diagrams: [diagramOf(moddle, collaboration, elements, boxes, layout)],
  })
  return moddle.toXML(definitions, { format: true }).then(({ xml }) => xml)
}

function laneOf(
  moddle: BpmnModdle,
  sop: Sop,
  role: Key | null,
  blocks: GraphBlock[],
  elements: Map<string, ModdleElement>,
): ModdleElement {
  const own = blocks.filter((block) => block.role === role)
  const nodes = own.flatMap(({ nodes, exits }) => [...nodes, ...exits.flatMap(({ node }) => node ?? [])])
  return moddle.create('bpmn:Lane', {
    id: role === null ? 'lane' : idOf('lane', role),
    name: role === null ? 'Belum ada pelaksana' : roleName(sop, role),
    flowNodeRef: nodes.map(({ id }) => elements.get(id)!),
  })
}

/** A category for each stage that has a frame: BPMN names a group by the value of a category. */
function categoriesOf(
  moddle: BpmnModdle,
  sop: Sop,
  { stages }: Layout,
): Map<Key, { category: ModdleElement; value: ModdleElement }> {
  const framed = [...new Set(stages.map(({ stage }) => stage))]
  return new Map(
    framed.map((key) => {
      const stage = sop.stages.find((stage) => stage.key === key)
      const name = nameOf([stage?.number, stage?.name].filter((text) => text != null).join(' ')) ?? key
      const value = moddle.create('bpmn:CategoryValue', { id: idOf('stage', key), value: name })
      const category = moddle.create('bpmn:Category', { id: idOf('category', key), categoryValue: [value] })
      return [key, { category, value }]
    }),
  )
}

function sopElement(moddle: BpmnModdle, sop: Sop): ModdleElement {
  const { key, header, bareDay, loopLimit } = sop
  const fields = written({ key, number: header.number, bareDay, loopLimit: String(loopLimit) })
  return moddle.create('satualur:Sop', fields)
}

function documentationOf({ header, loopLimit }: Sop, title: string): string {
  const number = nameOf(header.number)
  return [
    ...header.unit.flatMap((line) => nameOf(line) ?? []),
    number === null ? title : `${title} (${number})`,
    `Hasil setiap langkah diberikan dalam variabel outcome_<langkah>. Sebuah langkah diulang paling banyak ${loopLimit} kali. Pekerjaan yang dikembalikan membatalkan semua langkah sesudahnya, juga yang sedang berjalan sejajar.`,
  ].join('\n')
}

import type { PlacedAct, Sop } from '@satualur/engine'
import type { BpmnModdle, ModdleElement } from 'bpmn-moddle'
import { plainWords } from '../plain-words.ts'
import type { DataUse } from './bpmn-data.ts'
import { artefactsOf, dataOf } from './bpmn-data.ts'
import { askedOf, dutyLines } from './bpmn-duties.ts'
import type { GraphBlock } from './bpmn-graph.ts'
import { flowsInside } from './bpmn-graph.ts'
import { idOf, roleName } from './bpmn-names.ts'
import type { GraphFlow, GraphNode, NodeKind } from './bpmn-node.ts'

const elementTypes: Record<NodeKind, string> = {
  start: 'bpmn:StartEvent',
  task: 'bpmn:UserTask',
  choice: 'bpmn:ExclusiveGateway',
  merge: 'bpmn:ExclusiveGateway',
  split: 'bpmn:ParallelGateway',
  join: 'bpmn:ParallelGateway',
  end: 'bpmn:EndEvent',
}

/** The flow elements of a process by their ids, in the order in which they are read. */
export function elementsOf(moddle: BpmnModdle, sop: Sop, blocks: GraphBlock[]): Map<string, ModdleElement> {
  const elements = new Map<string, ModdleElement>()
  const add = (element: ModdleElement) => elements.set(element.id, element)
  for (const [key, name] of artefactsOf(sop)) {
    add(moddle.create('bpmn:DataObject', { id: idOf('artefact', key), name }))
  }
  for (const { nodes, exits } of blocks) {
    const all = [...nodes, ...exits.flatMap(({ node }) => node ?? [])]
    for (const node of all) {
      for (const reference of referencesOf(moddle, node, elements)) add(reference)
      add(elementOf(moddle, sop, node, elements))
    }
  }
  for (const block of blocks) {
    const leaving = block.exits.flatMap(({ lead, arrows }) => (lead ? [lead, ...arrows] : arrows))
    for (const flow of [...flowsInside(block), ...leaving]) add(sequenceFlow(moddle, flow, elements))
  }
  return elements
}

function elementOf(
  moddle: BpmnModdle,
  sop: Sop,
  { id, kind, name, placed }: GraphNode,
  elements: Map<string, ModdleElement>,
): ModdleElement {
  const isForking = kind === 'choice' || kind === 'split'
  const direction = isForking ? 'Diverging' : 'Converging'
  const isGateway = elementTypes[kind].endsWith('Gateway')
  return moddle.create(elementTypes[kind], {
    id,
    ...(name === null ? {} : { name }),
    ...(isGateway ? { gatewayDirection: direction } : {}),
    incoming: [],
    outgoing: [],
    ...(placed ? taskFields(moddle, sop, placed, id, elements) : {}),
  })
}

function taskFields(
  moddle: BpmnModdle,
  sop: Sop,
  placed: PlacedAct,
  id: string,
  elements: Map<string, ModdleElement>,
): object {
  const { act, step } = placed
  const performers = act.performers.map((role) =>
    moddle.create('satualur:Performer', { role, name: roleName(sop, role) }),
  )
  const row = moddle.create('satualur:Row', {
    step: step.key,
    ...written({ number: step.number, waktu: step.waktu.text, note: step.note }),
    ...(act.waitsFor === 'all' ? { waitsFor: 'all' } : {}),
    ...(act.isJoint ? { isJoint: 'true' } : {}),
    ...(act.publishes ? { publishes: 'true' } : {}),
    ...(step.apartFrom ? { apartFrom: step.apartFrom.join(' ') } : {}),
    performers,
    evidence: askedOf(placed).map(({ artefact, isRequired, kinds }) =>
      moddle.create('satualur:Evidence', {
        artefact,
        ...(isRequired ? { isRequired: 'true' } : {}),
        ...(kinds ? { kinds: kinds.join(' ') } : {}),
      }),
    ),
  })
  const { needs, yields } = dataOf(placed)
  // Where a data association ends inside a task; tools draw it to the task itself.
  const property = moddle.create('bpmn:Property', { id: `property_${id}`, name: '__targetRef_placeholder' })
  const referenceOf = (use: DataUse) => elements.get(use.id)!
  return {
    documentation: [moddle.create('bpmn:Documentation', { text: documentationOf(sop, placed) })],
    extensionElements: moddle.create('bpmn:ExtensionElements', { values: [row] }),
    ...(needs.length > 0 ? { properties: [property] } : {}),
    dataInputAssociations: needs.map((use) =>
      moddle.create('bpmn:DataInputAssociation', {
        id: `association_${use.id}`,
        sourceRef: [referenceOf(use)],
        targetRef: property,
      }),
    ),
    dataOutputAssociations: yields.map((use) =>
      moddle.create('bpmn:DataOutputAssociation', {
        id: `association_${use.id}`,
        targetRef: referenceOf(use),
      }),
    ),
  }
}

/** What the sheet says beside the activity, in the words of the sheet. */
function documentationOf(sop: Sop, placed: PlacedAct): string {
  const { act, step } = placed
  const names = act.performers.map((role) => roleName(sop, role))
  const performers = act.isJoint
    ? `${names.join(' dan ')} (bersama: semuanya menyatakan hasil yang sama)`
    : names.join(' atau ')
  const lines: [string, string | null][] = [
    ['Nomor', step.number],
    ['Pelaksana', performers || null],
    ['Waktu', step.waktu.text],
    ['Keterangan', step.note],
    ...dutyLines(sop, placed),
  ]
  return lines.flatMap(([head, text]) => (text === null ? [] : `${head}: ${plainWords(text)}`)).join('\n')
}

function referencesOf(
  moddle: BpmnModdle,
  { placed }: GraphNode,
  elements: Map<string, ModdleElement>,
): ModdleElement[] {
  if (!placed) return []
  const { needs, yields } = dataOf(placed)
  return [...needs, ...yields].map(({ id, artefact, name }) => {
    const dataObjectRef = elements.get(idOf('artefact', artefact))!
    return moddle.create('bpmn:DataObjectReference', { id, name, dataObjectRef })
  })
}

function sequenceFlow(
  moddle: BpmnModdle,
  { id, from, to, name, condition }: GraphFlow,
  elements: Map<string, ModdleElement>,
): ModdleElement {
  const [sourceRef, targetRef] = [elements.get(from.id)!, elements.get(to.id)!]
  const flow = moddle.create('bpmn:SequenceFlow', {
    id,
    ...(name === null ? {} : { name }),
    sourceRef,
    targetRef,
    ...(condition && {
      conditionExpression: moddle.create('bpmn:FormalExpression', {
        body: `\${${condition.variable} == '${condition.value}'}`,
      }),
    }),
  })
  ;(sourceRef['outgoing'] as ModdleElement[]).push(flow)
  ;(targetRef['incoming'] as ModdleElement[]).push(flow)
  return flow
}

/** The fields that hold something, in words that XML can hold. */
export function written(fields: Record<string, string | null>): Record<string, string> {
  const entries = Object.entries(fields).flatMap(([field, text]) =>
    text === null ? [] : [[field, plainWords(text)]],
  )
  return Object.fromEntries(entries) as Record<string, string>
}

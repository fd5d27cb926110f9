import type { BpmnModdle, ModdleElement } from 'bpmn-moddle'
import type { Box, Point } from '../../sheet/drawing.ts'
import type { Layout } from './bpmn-layout.ts'

/** The diagram of what has a place in the layout, by the ids of the elements. */
export function diagramOf(
  moddle: BpmnModdle,
  collaboration: ModdleElement,
  elements: Map<string, ModdleElement>,
  boxes: { element: ModdleElement; box: Box; isHorizontal?: boolean }[],
  { shapes, lines, labels }: Layout,
): ModdleElement {
  const labelOf = (id: string) => {
    const box = labels.get(id)
    return box ? { label: moddle.create('bpmndi:BPMNLabel', { bounds: boundsOf(moddle, box) }) } : {}
  }
  const shape = (element: ModdleElement, box: Box, more: object = {}) =>
    moddle.create('bpmndi:BPMNShape', {
      id: `${element.id}_di`,
      bpmnElement: element,
      bounds: boundsOf(moddle, box),
      ...more,
      ...labelOf(element.id),
    })
  const edge = (id: string, element: ModdleElement, line: Point[]) =>
    moddle.create('bpmndi:BPMNEdge', {
      id: `${id}_di`,
      bpmnElement: element,
      waypoint: line.map(({ x, y }) => moddle.create('dc:Point', { x: round(x), y: round(y) })),
      ...labelOf(id),
    })
  const all = withAssociations(elements)
  const plane = moddle.create('bpmndi:BPMNPlane', {
    id: 'plane',
    bpmnElement: collaboration,
    planeElement: [
      ...boxes.map(({ element, box, isHorizontal }) =>
        shape(element, box, isHorizontal === undefined ? {} : { isHorizontal }),
      ),
      ...[...shapes].map(([id, box]) =>
        shape(
          all.get(id)!,
          box,
          all.get(id)!.$type === 'bpmn:ExclusiveGateway' ? { isMarkerVisible: true } : {},
        ),
      ),
      ...[...lines].map(([id, line]) => edge(id, all.get(id)!, line)),
    ],
  })
  return moddle.create('bpmndi:BPMNDiagram', { id: 'diagram', plane })
}

function withAssociations(elements: Map<string, ModdleElement>): Map<string, ModdleElement> {
  const associations = [...elements.values()].flatMap((element) => [
    ...((element['dataInputAssociations'] as ModdleElement[] | undefined) ?? []),
    ...((element['dataOutputAssociations'] as ModdleElement[] | undefined) ?? []),
  ])
  return new Map([...elements, ...associations.map((each): [string, ModdleElement] => [each.id, each])])
}

function boundsOf(moddle: BpmnModdle, { x, y, width, height }: Box): ModdleElement {
  return moddle.create('dc:Bounds', { x: round(x), y: round(y), width: round(width), height: round(height) })
}

const round = (value: number) => Math.round(value * 10) / 10

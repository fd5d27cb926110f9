import type { ModdleElement } from 'bpmn-moddle'
import type { Box, Point } from '../../src/sheet/drawing.ts'

export interface DrawnShape {
  id: string
  type: string
  box: Box
  label: Box | null
}

export interface DrawnLine {
  id: string
  type: string
  from: string
  to: string
  points: Point[]
  label: Box | null
}

interface Drawn extends ModdleElement {
  bpmnElement: ModdleElement & { sourceRef?: ModdleElement | ModdleElement[]; targetRef?: ModdleElement }
  bounds?: Box
  waypoint?: Point[]
  label?: { bounds: Box }
}

/** What a diagram draws, with the ends of each line. */
export function drawnDiagram(definitions: ModdleElement): { shapes: DrawnShape[]; lines: DrawnLine[] } {
  const [diagram] = definitions['diagrams'] as { plane: { planeElement: Drawn[] } }[]
  const drawn = diagram!.plane.planeElement
  const shapes = drawn.flatMap(({ bpmnElement: { id, $type: type }, bounds, label }) =>
    bounds ? { id, type, box: bounds, label: label?.bounds ?? null } : [],
  )
  const tasks = new Map<string, string>()
  for (const { bpmnElement } of drawn)
    for (const cell of ['dataInputAssociations', 'dataOutputAssociations'])
      for (const { id } of (bpmnElement[cell] as ModdleElement[] | undefined) ?? [])
        tasks.set(id, bpmnElement.id)
  const lines = drawn.flatMap(
    ({ bpmnElement: { id, $type: type, sourceRef, targetRef }, waypoint, label }) => {
      if (!waypoint) return []
      const isInput = type === 'bpmn:DataInputAssociation'
      const from = [sourceRef].flat()[0]?.id ?? tasks.get(id)!
      const to = isInput ? tasks.get(id)! : targetRef!.id
      return [{ id, type, from, to, points: waypoint, label: label?.bounds ?? null }]
    },
  )
  return { shapes, lines }
}

/** The part of bpmn-moddle that we use; it brings no types for its functions. */
declare module 'bpmn-moddle' {
  export interface ModdleElement {
    $type: string
    id: string
    [field: string]: unknown
  }
  export class BpmnModdle {
    constructor(packages?: Record<string, object>)
    create(type: string, fields?: object): ModdleElement
    toXML(element: ModdleElement, options?: { format?: boolean }): Promise<{ xml: string }>
    fromXML(xml: string): Promise<{ rootElement: ModdleElement; warnings: { message: string }[] }>
  }
}

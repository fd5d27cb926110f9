/** The same SOP as its table, as a picture of its flow, or as its configuration file. */
export type EditorView = 'table' | 'flow' | 'yaml'

import { defaultKeymap, history, historyKeymap, indentLess, indentMore } from '@codemirror/commands'
import { yaml } from '@codemirror/lang-yaml'
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import { lintGutter, setDiagnostics, type Diagnostic } from '@codemirror/lint'
import { EditorState, type Text } from '@codemirror/state'
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import type { Problem } from '@satualur/sop-format'
import type { Language } from '../../../app/language/language.ts'

export interface YamlEditor {
  show(text: string): void
  mark(problems: readonly Problem[], language: Language): void
  close(): void
}

interface Opening {
  text: string
  label: string
  isReadonly: boolean
  write: (text: string) => void
}

// Colours of the house, so that both appearances have them.
const colours = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--ui-primary)' },
  { tag: [tags.comment, tags.lineComment], color: 'var(--ui-text-muted)', fontStyle: 'italic' },
  { tag: [tags.string, tags.content], color: 'var(--ui-text)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--ui-success)' },
])
const look = EditorView.theme({
  '&': { backgroundColor: 'var(--ui-bg)', color: 'var(--ui-text)' },
  '.cm-scroller': { fontFamily: 'ui-monospace, monospace', lineHeight: '1.5' },
  '.cm-content': { caretColor: 'var(--ui-text-highlighted)' },
  '.cm-cursor': { borderLeftColor: 'var(--ui-text-highlighted)' },
  '.cm-gutters': { backgroundColor: 'var(--ui-bg-muted)', color: 'var(--ui-text-muted)', border: 'none' },
  '.cm-activeLine': { backgroundColor: 'color-mix(in oklab, var(--ui-bg-elevated) 60%, transparent)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'color-mix(in oklab, var(--ui-primary) 25%, transparent)',
  },
  '.cm-tooltip': {
    backgroundColor: 'var(--ui-bg)',
    color: 'var(--ui-text)',
    border: '1px solid var(--ui-border)',
  },
})

/** A text field for YAML with line numbers and marks. Tab indents; Escape before it lets Tab go on. */
export function openYaml(parent: HTMLElement, { text, label, isReadonly, write }: Opening): YamlEditor {
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        lintGutter(),
        history(),
        drawSelection(),
        highlightActiveLine(),
        yaml(),
        syntaxHighlighting(colours),
        look,
        EditorView.lineWrapping,
        EditorState.readOnly.of(isReadonly),
        EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
        keymap.of([
          { key: 'Tab', run: indentMore },
          { key: 'Shift-Tab', run: indentLess },
          ...defaultKeymap,
          ...historyKeymap,
        ]),
        EditorView.updateListener.of(({ docChanged, state }) => docChanged && write(state.doc.toString())),
      ],
    }),
  })
  return {
    show(next) {
      const now = view.state.doc.toString()
      if (next !== now) view.dispatch({ changes: difference(now, next) })
    },
    mark: (problems, language) =>
      view.dispatch(
        setDiagnostics(
          view.state,
          problems.map((problem) => diagnostic(view.state.doc, problem, language)),
        ),
      ),
    close: () => view.destroy(),
  }
}

/** Only what differs is replaced, so that the caret and the place on screen stay. */
function difference(now: string, next: string) {
  let from = 0
  while (from < now.length && now[from] === next[from]) from++
  let same = 0
  const most = Math.min(now.length, next.length) - from
  while (same < most && now[now.length - 1 - same] === next[next.length - 1 - same]) same++
  return { from, to: now.length - same, insert: next.slice(from, next.length - same) }
}

function diagnostic(text: Text, { line, column, message }: Problem, language: Language): Diagnostic {
  const at = text.line(Math.min(Math.max(1, line), text.lines))
  const from = Math.min(at.from + Math.max(0, column - 1), at.to)
  return { from, to: at.to, severity: 'error', message: message[language] }
}

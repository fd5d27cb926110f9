import { basename, relative, sep } from 'node:path'

const decay = new Set([
  'utils',
  'util',
  'helpers',
  'helper',
  'lib',
  'common',
  'misc',
  'manager',
  'service',
  'handler',
  'base',
  'types',
  'constants',
])
const kebab = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.[a-z]+$/
const pascal = /^[A-Z][A-Za-z0-9]*\.(vue|test\.ts)$/

/** The folder listing is the table of contents; these are the names in which it decays. */
export const names = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      decay:
        '"{{word}}" names no noun of the domain. If you need it, you have not found the noun yet (docs/architecture.md).',
      shape: '"{{name}}": files are kebab-case, components PascalCase; the name is that of the main export.',
      barrel: 'Only a package has an index.ts. Import what you need from where it is.',
    },
  },
  create(context) {
    const path = relative(context.cwd, context.filename)
    const name = basename(path)
    return {
      Program(node) {
        const words = path.split(sep).flatMap((part) => part.split(/[.-]/))
        for (const word of words)
          if (decay.has(word.toLowerCase())) context.report({ node, messageId: 'decay', data: { word } })
        if (!pascal.test(name) && (name.endsWith('.vue') || !kebab.test(name)))
          context.report({ node, messageId: 'shape', data: { name } })
        if (name === 'index.ts' && !/^packages\/[^/]+\/src\/index\.ts$/.test(path))
          context.report({ node, messageId: 'barrel' })
      },
    }
  },
}

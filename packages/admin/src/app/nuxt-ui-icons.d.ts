declare module 'virtual:nuxt-ui-icons' {
  export function init(
    add: (name: string, drawing: { body: string; width?: number; height?: number }) => void,
  ): void
}

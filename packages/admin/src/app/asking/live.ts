const firstWait = 1_000
const longestWait = 60_000

const listeners = new Set<() => void>()
let source: EventSource | null = null
let wait = firstWait
let timer: ReturnType<typeof setTimeout> | undefined
/** True from the moment that we may have missed something until everybody has asked again. */
let hasMissed = false

/** Calls the listener whenever the regency's runs changed, or may have while nobody listened. Returns the way to stop. */
export function onChanged(listener: () => void): () => void {
  listeners.add(listener)
  connect()
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) disconnect()
  }
}

function connect() {
  if (source || document.hidden || listeners.size === 0) return
  source = new EventSource('/live')
  source.onopen = () => {
    wait = firstWait
    if (hasMissed) tell()
  }
  source.onerror = () => {
    disconnect()
    hasMissed = true
    // Spread, so that a restarted server is not met by everybody in the same second.
    timer = setTimeout(connect, wait * (0.5 + Math.random()))
    wait = Math.min(wait * 2, longestWait)
  }
  source.addEventListener('changed', tell)
}

function disconnect() {
  clearTimeout(timer)
  source?.close()
  source = null
}

function tell() {
  hasMissed = false
  for (const listener of listeners) listener()
}

// A hidden page saves the reader's data plan and the server's sockets.
document.addEventListener('visibilitychange', () => {
  if (document.hidden) {
    hasMissed ||= source !== null
    disconnect()
  } else connect()
})

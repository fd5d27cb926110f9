const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** An id as the database takes it; what cannot be one becomes null, which equals no row's. */
export const idOf = (text: string): string | null => (uuid.test(text) ? text : null)

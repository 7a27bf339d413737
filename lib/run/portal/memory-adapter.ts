type Payload = Record<string, unknown> & { grantId?: string; uid?: string; consumed?: number }
type Kept = { readonly payload: Payload; readonly until: number }

/** Holds what a demo portal has to remember for a while. A restart forgets it: people simply log in again. */
export function memoryAdapter(): (model: string) => MemoryAdapter {
  const store = new Map<string, Kept>()
  return (model) => new MemoryAdapter(store, model)
}

class MemoryAdapter {
  readonly #store: Map<string, Kept>
  readonly #model: string

  constructor(store: Map<string, Kept>, model: string) {
    this.#store = store
    this.#model = model
  }

  async upsert(id: string, payload: Payload, expiresIn?: number): Promise<void> {
    this.#sweep()
    this.#store.set(this.#key(id), { payload, until: Date.now() + (expiresIn ?? 3600) * 1000 })
  }

  async find(id: string): Promise<Payload | undefined> {
    const kept = this.#store.get(this.#key(id))
    return kept && kept.until > Date.now() ? kept.payload : undefined
  }

  async findByUid(uid: string): Promise<Payload | undefined> {
    const own = [...this.#store].find(([key, { payload }]) => key.startsWith(`${this.#model}:`) && payload.uid === uid)
    return own && own[1].until > Date.now() ? own[1].payload : undefined
  }

  async findByUserCode(): Promise<undefined> {
    return undefined
  }

  async consume(id: string): Promise<void> {
    const kept = this.#store.get(this.#key(id))
    if (kept) kept.payload.consumed = Math.floor(Date.now() / 1000)
  }

  async destroy(id: string): Promise<void> {
    this.#store.delete(this.#key(id))
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, { payload }] of this.#store) if (payload.grantId === grantId) this.#store.delete(key)
  }

  #key(id: string): string {
    return `${this.#model}:${id}`
  }

  #sweep(): void {
    for (const [key, { until }] of this.#store) if (until <= Date.now()) this.#store.delete(key)
  }
}

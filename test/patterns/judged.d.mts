export function safePatterns(): ReadonlySet<string>
export function boundedPatterns(): ReadonlySet<string>

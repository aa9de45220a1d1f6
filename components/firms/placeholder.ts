/** Placeholders for this server and for the firm until they are known. */
export const placeholder = { origin: "https://parole-check.example", firm: "your-firm" } as const;

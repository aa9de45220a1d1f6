/**
 * Everything that is stored of an intake. There is no name, contact, answer, address or user agent in it: the host can
 * give nobody what it does not have. Times are milliseconds since 1970; those of a person are cut to the hour.
 */
export type Tables = {
  intake: {
    id: string;
    firm: string;
    /** SHA-256 of both stages as they came, by which the same bytes are recognized. */
    hash: string;
    /** Stage 1, sealed to each key of the firm, as JSON. */
    sealed1: string;
    /** Stage 2 likewise; null once it is destroyed. */
    sealed2: string | null;
    received_at: number;
    decision: string | null;
    decided_at: number | null;
    /** The thumbprint of the key that proved who decided. */
    decided_by: string | null;
    /** When names and contact, and when the answers, are destroyed. */
    expires1_at: number;
    expires2_at: number | null;
    handled_at: number | null;
    handled_by: string | null;
  };
  /** Messages to firms, written in the transaction that causes them. */
  outbox: {
    id: string;
    intake_id: string;
    firm: string;
    kind: string;
    status: string;
    attempts: number;
    first_at: number;
    next_at: number;
    lease_until: number;
    last: string | null;
  };
  /** Who did what, by the thumbprint of their key. */
  audit: {
    id: string;
    firm: string;
    at: number;
    actor: string;
    action: string;
    detail: string | null;
    intake_id: string;
  };
  /** Proofs that were used for a change, so that none is used twice. */
  proof: { jti: string; expires_at: number };
  /** What the server made for itself once, such as the key of its tokens. */
  setting: { name: string; value: string };
};

export type IntakeRecord = Tables["intake"];
export type OutboxRecord = Tables["outbox"];

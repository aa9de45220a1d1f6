import { Notice } from "#components/site/Notice.tsx";

export const metadata = { robots: { index: false } };

/** Shown when the server fails. The build takes every script out of it. */
export default function FailurePage() {
  return <Notice about="crash" />;
}

/** Says what came of copying. It stays in the page so that it is read out. */
export function CopyStatus({ words }: { words: string | null }) {
  return (
    <div role="status" className="mt-2 max-w-read font-bold">
      {words && (
        <p>
          <span>{words}</span>
        </p>
      )}
    </div>
  );
}

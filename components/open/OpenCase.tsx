"use client";

import { useState } from "react";
import type { Content } from "#lib/casefile/content.ts";
import { Opened } from "./Opened.tsx";
import { OpenForm } from "./OpenForm.tsx";

/** Opens a saved file on the device, and shows what it holds. */
export function OpenCase() {
  const [content, setContent] = useState<Content | null>(null);
  return content ? (
    <Opened content={content} onAnother={() => setContent(null)} />
  ) : (
    <OpenForm onOpen={setContent} />
  );
}

import type { ComponentProps } from "react";
import { getMessages } from "next-intl/server";
import { inlineSource } from "#lib/inline/source.ts";
import { Document } from "./Document.tsx";
import { ScriptsReady } from "./ScriptsReady.tsx";

/** A document whose scripts are watched over: by one in its head, because another can be lost before the rest is there. */
export async function WatchedDocument({
  head,
  children,
  ...rest
}: ComponentProps<typeof Document>) {
  const { errors } = await getMessages({ locale: rest.locale });
  return (
    <Document
      {...rest}
      crash={errors.crash}
      head={
        <>
          {head}
          <script dangerouslySetInnerHTML={{ __html: inlineSource("watch") }} />
        </>
      }
    >
      {children}
      <ScriptsReady />
    </Document>
  );
}

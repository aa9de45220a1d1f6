import { LanguageList } from "#components/start/LanguageList.tsx";

/** Choose a language: plain links, no script, no guess from the browser. */
export default function LanguagesPage() {
  return <LanguageList />;
}

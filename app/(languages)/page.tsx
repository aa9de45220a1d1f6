import { LanguageList } from "#components/languages/LanguageList.tsx";

/** Choose a language: plain links, no script, no guess from the browser. */
export default function LanguagesPage() {
  return <LanguageList />;
}

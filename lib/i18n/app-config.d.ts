import type { Locale as Supported } from "./locales.ts";
import type messages from "./messages/en/index.ts";

declare module "next-intl" {
  interface AppConfig {
    Locale: Supported;
    Messages: typeof messages;
  }
}

import type { Locale as Supported } from "./locales.ts";
import type messages from "./messages/en/whole.ts";

declare module "next-intl" {
  interface AppConfig {
    Locale: Supported;
    Messages: typeof messages;
  }
}

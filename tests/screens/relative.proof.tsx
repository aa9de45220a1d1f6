import { readEveryScreen } from "./everyScreen.tsx";

readEveryScreen("relative");

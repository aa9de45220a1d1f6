import { readEveryScreen } from "./everyScreen.tsx";

readEveryScreen("myself");

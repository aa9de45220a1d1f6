import { readEveryScreen } from "./everyScreen.tsx";

readEveryScreen("client");

import { runGroup } from "./runGroup";

runGroup("commands");

import { runGroup } from "./runGroup";

runGroup("deeds");

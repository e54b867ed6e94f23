import { runGroup } from "./runGroup";

runGroup("pane");

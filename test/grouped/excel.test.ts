import { runGroup } from "./runGroup";

runGroup("excel");

import { runGroup } from "./runGroup";

runGroup("model");

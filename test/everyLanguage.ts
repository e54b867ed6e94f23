import { speakAll } from "../src/wording/speakAll";

speakAll();

import { bounds } from "../bounds";
import { unescapeText } from "../xml/escapedText";
import { TagScanner } from "../xml/tagScanner";

/**
 * Reads the shared texts from their bytes, faster than an XML reader, as long as they have the shapes that programs write.
 * Undefined: read the part with the XML reader.
 */
export function scanSharedStrings(bytes: Uint8Array): string[] | undefined {
  return new SharedStringScanner(bytes).texts();
}

const tag = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const declaration = tag("<?xml");
const mark = tag("\u00ef\u00bb\u00bf");
const opening = {
  list: tag("<sst"),
  item: tag("<si"),
  text: tag("<t"),
  run: tag("<r"),
  format: tag("<rPr"),
  pronunciation: tag("<rPh"),
  phonetic: tag("<phoneticPr"),
};
const closing = {
  list: tag("</sst"),
  item: tag("</si"),
  text: tag("</t"),
  run: tag("</r"),
  format: tag("</rPr"),
  pronunciation: tag("</rPh"),
};

class SharedStringScanner {
  private readonly tags: TagScanner;

  constructor(private readonly bytes: Uint8Array) {
    this.tags = new TagScanner(bytes, 0);
  }

  texts(): string[] | undefined {
    const { tags, bytes } = this;
    if (tags.isAt(mark)) tags.at += mark.length;
    if (tags.isAt(declaration)) tags.at = bytes.indexOf(greater, tags.at) + 1;
    if (!tags.opens(opening.list)) return undefined;
    const texts: string[] = [];
    if (!tags.isClosed) {
      while (tags.opens(opening.item)) {
        const text = tags.isClosed ? "" : this.item();
        if (text === undefined || texts.push(text) > bounds.sharedStrings) return undefined;
      }
      if (!tags.closes(closing.list)) return undefined;
    }
    tags.skipSpace();
    return tags.at === bytes.length ? texts : undefined;
  }

  private item(): string | undefined {
    const { tags } = this;
    let whole = "";
    for (;;) {
      let text: string | undefined = "";
      if (tags.opens(opening.text)) text = this.text();
      else if (tags.opens(opening.run)) text = this.run();
      else if (tags.opens(opening.pronunciation)) text = this.pronunciation();
      else if (!tags.opens(opening.phonetic)) break;
      else if (!tags.isClosed) return undefined;
      if (text === undefined) return undefined;
      whole += text;
    }
    return tags.closes(closing.item) && whole.length <= bounds.textLength ? unescapeText(whole) : undefined;
  }

  private text(): string | undefined {
    const { tags } = this;
    if (tags.isClosed) return "";
    tags.text();
    const text = tags.decodedText();
    return tags.closes(closing.text) ? text : undefined;
  }

  private run(): string | undefined {
    const { tags } = this;
    if (tags.isClosed) return "";
    if (tags.opens(opening.format) && !tags.isClosed && !this.passFormat()) return undefined;
    const text = tags.opens(opening.text) ? this.text() : "";
    return tags.closes(closing.run) ? text : undefined;
  }

  /** Only empty elements stand in a run's format. */
  private passFormat(): boolean {
    const { tags } = this;
    while (!tags.closes(closing.format)) if (!tags.opensAny() || !tags.isClosed) return false;
    return true;
  }

  private pronunciation(): string | undefined {
    const { tags } = this;
    if (tags.isClosed) return "";
    if (!tags.opens(opening.text) || this.text() === undefined) return undefined;
    return tags.closes(closing.pronunciation) ? "" : undefined;
  }
}

const greater = 62;

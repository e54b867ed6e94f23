import { readFile, writeFile } from "node:fs/promises";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

export interface Said {
  readonly by: string;
  readonly text: string;
}

const namespace = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const relations = "http://schemas.microsoft.com/office/2017/10/relationships";

/** Puts a thread at a cell of the first sheet of a file, as Excel writes it. */
export async function addThread(path: string, cell: string, thread: readonly Said[]): Promise<void> {
  const parts = unzipSync(await readFile(path));
  const people = [...new Set(thread.map(({ by }) => by))];
  const person = people.map((name, index) => `<person displayName="${name}" id="{P${index}}"/>`).join("");
  const said = thread.map(({ by, text }, index) => {
    const parent = index === 0 ? "" : ` parentId="{0}"`;
    return `<threadedComment ref="${cell}" personId="{P${people.indexOf(by)}}" id="{${index}}"${parent}><text>${text}</text></threadedComment>`;
  });
  const workbook = "xl/_rels/workbook.xml.rels";
  const before = strFromU8(parts[workbook] ?? new Uint8Array());
  parts[workbook] = strToU8(before.replace("</Relationships>", `${relation("person", "persons/person.xml")}</Relationships>`));
  parts["xl/persons/person.xml"] = strToU8(`<personList xmlns="${namespace}">${person}</personList>`);
  parts["xl/threadedComments/threadedComment1.xml"] = strToU8(`<ThreadedComments xmlns="${namespace}">${said.join("")}</ThreadedComments>`);
  parts["xl/worksheets/_rels/sheet1.xml.rels"] = strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation("threadedComment", "../threadedComments/threadedComment1.xml")}</Relationships>`,
  );
  await writeFile(path, zipSync(parts));
}

function relation(kind: string, target: string): string {
  return `<Relationship Id="${kind}1" Type="${relations}/${kind}" Target="${target}"/>`;
}

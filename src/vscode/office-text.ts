import { type Uri, workspace } from 'vscode';

/** The text of an office's file: UTF-8, or GB18030 as older editors write it. Undefined where there is no such file. */
export async function officeText(file: Uri): Promise<string | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await workspace.fs.readFile(file);
  } catch {
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
